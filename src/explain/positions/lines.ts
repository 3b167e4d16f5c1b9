/** In plain text: the lines that each block was read from. */
import type { PageBlock } from '../../page/page.js';
import { fold } from '../../page/whitespace.js';
import type { InputRange } from '../evidence.js';

interface Line {
  /** Folded. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Lines that may stand between one block and the next: empty ones, and those that show nothing. */
const AHEAD = 200;
/** After so many blocks that no line holds, this is not the text that they were read from. */
const MOST_LOST = 20;

/** By index of the block; null where no line holds it. Blocks and lines are in the same order. */
export function rangesOfLines(text: string, blocks: readonly PageBlock[]): (InputRange | null)[] {
  const lines = linesOf(text);
  let from = 0;
  let lost = 0;
  return blocks.map((block) => {
    if (block.kind !== 'text' || lost > MOST_LOST) return null;
    for (let at = from; at < Math.min(lines.length, from + AHEAD); at++) {
      const last = lastLineOf(block.text, lines, at);
      if (last === null) continue;
      from = last;
      return rangeOf(lines[at], lines[last]);
    }
    lost++;
    return null;
  });
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    lines.push({ text: fold(text.slice(start, index)), number: number++, start, end: index });
    start = index + mark.length;
  }
  lines.push({ text: fold(text.slice(start)), number, start, end: text.length });
  return lines;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g;

/** The line with which a text ends that begins in the one at `at`; null where it does not begin there. */
function lastLineOf(text: string, lines: readonly Line[], at: number): number | null {
  const first = lines[at]?.text ?? '';
  if (first === '') return null;
  if (first.includes(text)) return at;
  // A line broken at a fixed width, in the middle of a word even.
  let rest = behind(text, first);
  for (let last = at; rest !== null; ) {
    if (rest === '') return last;
    last++;
    rest = behind(rest, lines[last]?.text ?? '');
  }
  return null;
}

/** What is left of a text behind a line that it begins with; null where it does not. */
function behind(text: string, line: string): string | null {
  if (line === '') return null;
  if (text.startsWith(line)) return text.slice(line.length).trimStart();
  const broken = line.endsWith('-') ? line.slice(0, -1) : line;
  return broken !== '' && text.startsWith(broken) ? text.slice(broken.length) : null;
}

function rangeOf(first: Line | undefined, last: Line | undefined): InputRange | null {
  if (!first || !last) return null;
  return {
    start: { line: first.number, column: 1, offset: first.start },
    end: { line: last.number, column: last.end - last.start + 1, offset: last.end },
  };
}
