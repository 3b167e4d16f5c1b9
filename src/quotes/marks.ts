/** Finds what stands in quotation marks: pairs of marks, nested marks, marks left open, and marks that are none. */

export interface MarkedSpan {
  /** From the opening mark to behind the closing one. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** The opening mark. */
  readonly mark: string;
  /** false where the text ends before the closing mark. */
  readonly closed: boolean;
}

type Pair = readonly [open: string, close: string];

/** Pairs that are understood in every language, since pages mix them; a language's own pairs go first. */
const COMMON_PAIRS: readonly Pair[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  // Pages that mix typographic and typewriter marks.
  ['“', '"'],
  ['"', '”'],
  ["''", "''"],
  ['``', "''"],
  ['‘', '’'],
  ['‚', '‘'],
  ['‹', '›'],
  ["'", "'"],
];

/** Marks that are also apostrophes. */
const SINGLE = new Set(["'", '’', '‘', '‚']);
/** Marks that open and close alike, so that the characters round them have to tell which. */
const STRAIGHT = new Set(['"', "'", "''", '＂', '״']);
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const CLOSING_PUNCTUATION = /[.,!?;:…)\]}»”"'’\-–—/。、，]/u;
const OPENING_PUNCTUATION = /[([{«“„"'‘\-–—/:¿¡>]/u;
/** What no quotation begins with. */
const NEVER_FIRST = /[\s,;:!?.)\]}»”]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const MOST_NESTED = 4;
/** How far behind a doubtful apostrophe a better closing mark is looked for. */
const LOOK_AHEAD = 300;

interface MarkTable {
  /** What closes each opening mark. */
  readonly closers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly closing: ReadonlySet<string>;
  readonly anyMark: RegExp;
}

const tables = new WeakMap<readonly Pair[], MarkTable>();

function tableOf(pairs: readonly Pair[]): MarkTable {
  const known = tables.get(pairs);
  if (known) return known;
  const closers = new Map<string, Set<string>>();
  const closing = new Set(pairs.map(([, close]) => close));
  for (const [open, close] of [...pairs, ...COMMON_PAIRS]) {
    const own = pairs.some((pair) => pair[0] === open);
    // A mark that closes in this language opens nothing by the customs of others, unless it is ambiguous anyway.
    if (!own && closing.has(open) && !STRAIGHT.has(open)) continue;
    const set = closers.get(open);
    if (set) set.add(close);
    else closers.set(open, new Set([close]));
  }
  const marks = [...new Set([...closers.keys(), ...[...closers.values()].flatMap((set) => [...set])])];
  marks.sort((a, b) => b.length - a.length);
  const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const allClosing = new Set([...closers.values()].flatMap((set) => [...set]));
  const table = { closers, closing: allClosing, anyMark: new RegExp(escaped.join('|'), 'gu') };
  tables.set(pairs, table);
  return table;
}

interface Mark {
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

interface Open {
  readonly mark: Mark;
  /** What was closed while this was the outermost mark: it stands alone if the outer mark is never closed. */
  readonly inner: MarkedSpan[];
}

/** The character before an offset, whole where it is a surrogate pair. */
function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at >= 2 ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/**
 * A Hebrew acronym has its mark before the last letter (צה"ל); a quotation may begin behind a one-letter prefix (ש"אין).
 */
function isGershayim(text: string, mark: Mark): boolean {
  if (!HEBREW.test(mark.before) || !HEBREW.test(mark.after)) return false;
  const prefixed = !HEBREW.test(text.charAt(mark.at - 2));
  return !(prefixed && HEBREW.test(text.charAt(mark.at + 2)) && HEBREW.test(text.charAt(mark.at + 3)));
}

function isMeasure(text: string, mark: Mark): boolean {
  return (
    mark.text === '"' &&
    /\d/.test(mark.before) &&
    /['’′]\d{1,2}$/.test(text.slice(Math.max(0, mark.at - 4), mark.at))
  );
}

/** `title="...">`: markup that a scraper left in the text. */
function isAttributeValue(mark: Mark): boolean {
  return mark.text === '"' && (mark.before === '=' || mark.after === '>');
}

/** Whether the characters on both sides allow the mark to be a mark at all. */
function isNoMark(text: string, mark: Mark): boolean {
  if (isMeasure(text, mark) || isAttributeValue(mark)) return true;
  const between = LETTER.test(mark.before) && LETTER.test(mark.after);
  if (SINGLE.has(mark.text)) return between && mark.text !== '‚';
  return STRAIGHT.has(mark.text) && between && HEBREW.test(mark.before) && isGershayim(text, mark);
}

function looksOpening(mark: Mark): boolean {
  const free = mark.before === '' || SPACE.test(mark.before) || OPENING_PUNCTUATION.test(mark.before);
  return free && mark.after !== '' && !NEVER_FIRST.test(mark.after);
}

function looksClosing(mark: Mark): boolean {
  const free = mark.after === '' || SPACE.test(mark.after) || CLOSING_PUNCTUATION.test(mark.after);
  return free && mark.before !== '' && !SPACE.test(mark.before);
}

/** A plural's apostrophe (the workers’ rights) closes nothing if a surer closing mark stands farther on. */
function isPluralApostrophe(text: string, mark: Mark, closers: ReadonlySet<string>): boolean {
  if (!SINGLE.has(mark.text) || !/[sxz]/i.test(mark.before) || !SPACE.test(mark.after)) return false;
  const ahead = text.slice(mark.at + 1, mark.at + LOOK_AHEAD);
  for (let index = 1; index < ahead.length; index++) {
    const char = ahead.charAt(index);
    if (char === '‘') return false;
    if (closers.has(char) && /[.,!?…]/.test(ahead.charAt(index - 1))) return true;
  }
  return false;
}

function closes(text: string, mark: Mark, open: Open, table: MarkTable): boolean {
  const closers = table.closers.get(open.mark.text);
  if (!closers?.has(mark.text)) return false;
  if (SINGLE.has(mark.text)) {
    return looksClosing(mark) && !isPluralApostrophe(text, mark, closers);
  }
  if (STRAIGHT.has(mark.text) || mark.text === open.mark.text)
    return looksClosing(mark) || !looksOpening(mark);
  // “ closes „ but also opens: the space before it decides.
  return !(table.closers.has(mark.text) && looksOpening(mark) && !looksClosing(mark));
}

function opens(mark: Mark, table: MarkTable): boolean {
  if (!table.closers.has(mark.text)) return false;
  if (SINGLE.has(mark.text)) return looksOpening(mark) && LETTER.test(mark.after);
  if (STRAIGHT.has(mark.text)) return looksOpening(mark) || !looksClosing(mark);
  return !table.closing.has(mark.text) || looksOpening(mark) || !looksClosing(mark);
}

/** The spans in quotation marks of a text, the outermost alone, in order, without overlap. */
export function findMarked(text: string, pairs: readonly Pair[]): MarkedSpan[] {
  const table = tableOf(pairs);
  const found: MarkedSpan[] = [];
  let stack: Open[] = [];
  const close = (level: number, mark: Mark): void => {
    const open = stack[level];
    if (!open) return;
    stack = stack.slice(0, level);
    const span = spanOf(open.mark, mark.at, mark.at + mark.text.length, true);
    if (level === 0) found.push(span);
    else if (level === 1) stack[0]?.inner.push(span);
  };
  for (const match of text.matchAll(table.anyMark)) {
    const at = match.index;
    const mark = {
      text: match[0],
      at,
      before: charBefore(text, at),
      after: text.charAt(at + match[0].length),
    };
    if (isNoMark(text, mark)) continue;
    const level = stack.findLastIndex((open) => closes(text, mark, open, table));
    const nestedOpening =
      level >= 0 && table.closers.has(mark.text) && looksOpening(mark) && !looksClosing(mark);
    if (level >= 0 && !nestedOpening) close(level, mark);
    else if (stack.length < MOST_NESTED && opens(mark, table)) stack.push({ mark, inner: [] });
  }
  const open = stack[0];
  return open ? found.concat(leftOpen(text, open)) : found;
}

function spanOf(mark: Mark, end: number, outerEnd: number, closed: boolean): MarkedSpan {
  return { outerStart: mark.at, outerEnd, start: mark.at + mark.text.length, end, mark: mark.text, closed };
}

/**
 * A mark that is never closed counts only where nothing else was quoted behind it; an apostrophe never, but
 * for one that only opens behind a colon.
 * Whether the rest of the paragraph is speech is decided by those who see the paragraphs round it.
 */
function leftOpen(text: string, open: Open): MarkedSpan[] {
  const before = text.slice(0, open.mark.at).trimEnd();
  const isAnnounced = open.mark.text === '‘' && before.endsWith(':');
  if (SINGLE.has(open.mark.text) && !isAnnounced) return open.inner;
  const whole = spanOf(open.mark, text.length, text.length, false);
  const startsText = before === '';
  // Single marks inside of double ones are nested as they should be, whether the outer mark is closed or not.
  const isNested = open.inner.every((span) => SINGLE.has(span.mark));
  return startsText || isNested ? [whole] : open.inner;
}
