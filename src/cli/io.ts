/** The world as the command sees it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Whether whoever reads the output wants colours: a terminal that has them, and no NO_COLOR. */
  readonly stdoutHasColors: boolean;
  /** How many columns a terminal has; null where the output is none. */
  readonly columns: number | null;
  /** Reading may fail with the errors of node:fs. */
  openFile(path: string): AsyncIterable<Uint8Array>;
  /** Writing may fail with the errors of node:fs. */
  writeFile(path: string, text: string): Promise<void>;
  writeOut(text: string): void;
  writeError(text: string): void;
}
