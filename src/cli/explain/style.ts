/** Emphasis on a terminal (ECMA-48, Select Graphic Rendition); none where no colours are wanted. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const plain = (text: string) => text;

export function styleFor(hasColors: boolean): Style {
  if (!hasColors) return { strong: plain, faint: plain, good: plain, bad: plain };
  return { strong: between(1, 22), faint: between(2, 22), good: between(32, 39), bad: between(31, 39) };
}

function between(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}
