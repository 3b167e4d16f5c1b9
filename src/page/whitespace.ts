/**
 * Folds every run of white space into one space and trims. Characters that show nothing are dropped; see
 * {@link withoutInvisible}.
 */
export function fold(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, ' ').trim();
}

/** Drops what shows nothing: controls, soft hyphens, zero-width spaces, byte order marks, noncharacters, halves of surrogate pairs. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

const INVISIBLE = /(?!\s)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|[\u00ad\u200b\u2060\ufeff]/gu;

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
    const shown = withoutInvisible(piece);
    const folded = fold(shown);
    if (/^\s/.test(shown)) this.addSpace();
    this.push(folded);
    if (/\s$/.test(shown)) this.addSpace();
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
