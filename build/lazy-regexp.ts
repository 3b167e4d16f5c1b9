/**
 * A regular expression that is made when it is first used, and then does as it does. No file in src/ imports this one:
 * the build puts it where they have literals (put-off-regexps.ts says which, and why).
 */
export class LazyRegExp implements RegExp {
  readonly source: string;
  readonly flags: string;
  #made: RegExp | null = null;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  get #regexp(): RegExp {
    this.#made ??= new RegExp(this.source, this.flags);
    return this.#made;
  }

  test(text: string): boolean {
    return this.#regexp.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#regexp.exec(text);
  }

  get lastIndex(): number {
    return this.#regexp.lastIndex;
  }

  set lastIndex(index: number) {
    this.#regexp.lastIndex = index;
  }

  // What the methods of strings call: text.match(this), text.replace(this, by) and so on.

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#regexp[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#regexp[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string;
  [Symbol.replace](text: string, by: (match: string, ...groups: unknown[]) => string): string;
  [Symbol.replace](text: string, by: string & ((match: string, ...groups: unknown[]) => string)): string {
    return this.#regexp[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#regexp[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#regexp[Symbol.split](text, limit);
  }

  get hasIndices(): boolean {
    return this.flags.includes('d');
  }

  get global(): boolean {
    return this.flags.includes('g');
  }

  get ignoreCase(): boolean {
    return this.flags.includes('i');
  }

  get multiline(): boolean {
    return this.flags.includes('m');
  }

  get dotAll(): boolean {
    return this.flags.includes('s');
  }

  get unicode(): boolean {
    return this.flags.includes('u');
  }

  get sticky(): boolean {
    return this.flags.includes('y');
  }

  toString(): string {
    return `/${this.source}/${this.flags}`;
  }

  /** @deprecated As the language has it: RegExp has this method, so that what stands for one needs it. */
  compile(): never {
    throw new TypeError(`${this} stays as it is.`);
  }
}
