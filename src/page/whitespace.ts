/**
 * Folds every run of white space into one space and trims. Characters that show nothing are dropped; see
 * {@link withoutInvisible}.
 */
export function fold(text: string): string {
  const inner = text.slice(startOf(text), endOf(text));
  return isPlain(inner) ? inner : withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Where the white space ends that a text begins with, as far as it is of ASCII. */
function startOf(text: string): number {
  let at = 0;
  while (isAsciiSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the white space begins that a text ends with; the start, where there is nothing else. */
function endOf(text: string): number {
  let at = text.length;
  while (isAsciiSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function isAsciiSpace(code: number): boolean {
  return code === SPACE || (code >= 0x09 && code <= 0x0d);
}

/** Whether a text is nothing but white space. */
export function isBlankText(text: string): boolean {
  const code = text.charCodeAt(0);
  // Most texts that are not blank begin with a letter.
  return !(code > SPACE && code < 0x7f) && text.trim() === '';
}

/** Drops what shows nothing: controls, soft hyphens, zero-width spaces, byte order marks, noncharacters, halves of surrogate pairs. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

const INVISIBLE = /(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|[\u00ad\u200b\u2060\ufeff]/gu;

/** Whether the text has no white space but single spaces, and nothing that shows nothing. Most texts are so. */
function isPlain(text: string): boolean {
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (afterSpace) return false;
      afterSpace = true;
    } else {
      if (!isVisible(code)) return false;
      afterSpace = false;
    }
  }
  return true;
}

const SPACE = 0x20;

/** Of the characters that are neither space nor invisible, those that can be told at a glance. */
function isVisible(code: number): boolean {
  if (code < 0x7f) return code > SPACE;
  return (code > 0xa0 && code < 0x1680 && code !== 0xad) || isVisibleFar(code);
}

/** General punctuation without its spaces; all scripts further on; no surrogates, no private use, no presentation forms. */
function isVisibleFar(code: number): boolean {
  return (
    (code > 0x1680 && code < 0x2000) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x2070 && code < 0xd800 && code !== 0x3000)
  );
}

/** A text that grows by pieces: folded, with one space at most where two pieces meet. */
export class FoldedText {
  private readonly pieces: string[] = [];
  private endsInSpace = true;
  private size = 0;

  /** Of what has been added so far, with the space that may stand at its end. */
  get length(): number {
    return this.size;
  }

  add(piece: string): void {
    const start = startOf(piece);
    const end = endOf(piece);
    const inner = piece.slice(start, end);
    if (!isPlain(inner)) {
      this.addFolded(withoutInvisible(piece).replace(/\s+/g, ' '));
      return;
    }
    if (start > 0) this.addSpace();
    this.push(inner);
    if (end < piece.length) this.addSpace();
  }

  private addFolded(shown: string): void {
    if (shown.startsWith(' ')) this.addSpace();
    this.push(shown.trim());
    if (shown.endsWith(' ')) this.addSpace();
  }

  toString(): string {
    return this.pieces.join('').trimEnd();
  }

  private addSpace(): void {
    if (!this.endsInSpace) this.push(' ');
  }

  private push(piece: string): void {
    if (piece === '') return;
    this.pieces.push(piece);
    this.size += piece.length;
    this.endsInSpace = piece === ' ';
  }
}
