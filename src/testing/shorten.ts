/** Long texts are shown around the place where they differ. */

/** Texts up to this length are shown whole. */
const WHOLE = 80;
/** So much is shown before and behind the difference. */
const CONTEXT = 30;
/** No more than this is shown of one text. */
const LONGEST = 160;

/** Two texts, each cut down to what differs, with a little of what stands around it. */
export function shortenPair(one: string, other: string): [string, string] {
  if (one.length <= WHOLE && other.length <= WHOLE) return [one, other];
  const start = sharedStart(one, other);
  const end = sharedEnd(one, other, start);
  const around = (text: string) => cut(text, start - CONTEXT, text.length - end + CONTEXT);
  return [around(one), around(other)];
}

/** The beginning of a text. */
export function shorten(text: string): string {
  return cut(text, 0, text.length <= WHOLE ? WHOLE : WHOLE - 1);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

function cut(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to, start + LONGEST);
  // A letter of two UTF-16 units is shown or not, never halved.
  const piece = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
  return `${start > 0 ? '…' : ''}${piece}${end < text.length ? '…' : ''}`;
}
