/** A compiled list of words and phrases; matching ignores case and white space. */
export interface Phrases {
  /** The length of the phrase that `text` starts with (the longest), 0 where there is none. A word is matched whole. */
  startOf(text: string): number;
  /** Whether `text` is one of the phrases, but for a colon or other punctuation around it. */
  is(text: string): boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no spaces between words: there, a word ends anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OPENS = /[\p{L}\p{N}©@]/u;
const CLOSES = /[\p{L}\p{M}\p{N}).]/u;

export function compilePhrases(...lists: readonly (readonly string[])[]): Phrases {
  const all = new Set(lists.flat().map((phrase) => phrase.toLowerCase()));
  const byFirst = new Map<string, string[]>();
  for (const phrase of [...all].sort((a, b) => b.length - a.length)) {
    const first = phrase.charAt(0);
    const sameFirst = byFirst.get(first);
    if (sameFirst) sameFirst.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  const startOf = (text: string): number => {
    const candidates = byFirst.get(text.charAt(0).toLowerCase());
    if (!candidates) return 0;
    const head = text.slice(0, 100).toLowerCase();
    const found = candidates.find((phrase) => head.startsWith(phrase) && endsWord(head, phrase));
    return found?.length ?? 0;
  };
  return {
    startOf,
    is: (text) => text.length < 100 && all.has(withoutOuterPunctuation(text.toLowerCase())),
  };
}

function withoutOuterPunctuation(text: string): string {
  const characters = OPENS.test(text.charAt(0)) && CLOSES.test(text.slice(-1)) ? null : [...text];
  if (!characters) return text;
  const start = characters.findIndex((character) => OPENS.test(character));
  const end = characters.findLastIndex((character) => CLOSES.test(character));
  return start === -1 ? '' : characters.slice(start, end + 1).join('');
}

function endsWord(text: string, phrase: string): boolean {
  const last = phrase.slice(-1);
  if (!LETTER.test(last) || UNSPACED.test(last)) return true;
  const next = text.charAt(phrase.length);
  return next === '' || !LETTER.test(next);
}
