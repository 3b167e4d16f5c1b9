/** How wide texts are on a terminal, and texts cut to a width. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Characters that take two columns: those of East Asian scripts, full-width forms, emoji. */
const WIDE =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;

/** In columns. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

const PLAIN = /^[ -~]*$/;

/** The text with no more than `width` columns, an ellipsis where something was cut, and spaces where room is left. */
export function fitTo(text: string, width: number, keep: 'beginning' | 'end' = 'beginning'): string {
  const spaces = width - widthOf(text);
  if (spaces >= 0) return text + ' '.repeat(spaces);
  const kept = keep === 'end' ? end(text, width - 1) : beginning(text, width - 1).trimEnd();
  const cut = keep === 'end' ? `…${kept}` : `${kept}…`;
  return cut + ' '.repeat(Math.max(0, width - widthOf(cut)));
}

function beginning(text: string, width: number): string {
  let kept = '';
  let left = width;
  for (const { segment } of graphemes.segment(text.slice(0, width * MOST_UNITS))) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept;
}

/** More units than a character has, but for piles of marks. */
const MOST_UNITS = 8;

function end(text: string, width: number): string {
  const kept: string[] = [];
  let left = width;
  const segments = [...graphemes.segment(text.slice(-width * MOST_UNITS))];
  for (const { segment } of segments.reverse()) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept.push(segment);
  }
  return kept.reverse().join('');
}

/** Lines of whole words; a word wider than the line has one of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A page's text may hold commands for the terminal, and marks that turn the direction of what follows. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
