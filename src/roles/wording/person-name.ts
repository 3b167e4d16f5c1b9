/** Whether a short text is the name of a person by its look alone. */
import { findDates } from '../../dates/parse-date.js';
import type { Lexicon } from '../../languages/lexicon.js';
import { networkNames } from '../vocabulary.js';
import { trimMarks } from './trim.js';

const LONGEST = 60;
const MOST_WORDS = 5;

/** Two to five words that begin with a capital (or letters of a script without case), no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > MOST_WORDS || text.length > LONGEST) return false;
  if (
    /[!?:;"“”«»…/|_=]/.test(text) ||
    /\p{N}/u.test(text) ||
    /[.,]$/.test(text.replace(INITIAL_OR_TITLE, ''))
  )
    return false;
  const capitals = words.filter((word) => /^['’]?[\p{Lu}\p{Lo}\p{Lt}\p{Script=Georgian}]/u.test(word)).length;
  return words.length > 1
    ? capitals >= 2 && capitals >= words.length - 2
    : /^[\p{Lo}\p{Script=Georgian}]{2,}$/u.test(text);
}

const INITIAL_OR_TITLE = /(?:\b\p{Lu}|\b(?:Jr|Sr|Dr|Ph\.?D|M\.?D))\.$/u;

/**
 * Whether a line that stands by itself is the name of a person and no label. `lowerWords` are the words that the page
 * also writes in lower case: names hardly ever are, labels ("Personal Finance") nearly always.
 */
export function isNameLine(text: string, lexicon: Lexicon, lowerWords: ReadonlySet<string>): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || !looksLikeName(text) || !/^\p{Lu}/u.test(text)) return false;
  if (text === text.toUpperCase() || isLabel(text, lexicon)) return false;
  if (words.some((word) => networkNames.has(word.toLowerCase()))) return false;
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}'’-]/gu, ''));
  // An initial is no word: "Miguel A. Ruiz".
  const common = bare.filter(
    (word, at) => lowerWords.has(word) && /^\p{Lu}[^.]/u.test(words[at] ?? ''),
  ).length;
  return common === 0 && !bare.some((word) => lexicon.roleNouns.is(word));
}

/** Where text was joined without a space, as scrapers do: "Jane DoePolitical Editor", "Jane Doe2 hours ago". */
const JOINT = /(?<=\p{Ll}{2})(?<!\b(?:Mac|Fitz|Van|Von|Del|Dela))(?=\p{Lu}\p{Ll}|\p{N})/u;

/** The names in a line that holds nothing else but the persons' roles or a time; empty where it holds more. */
export function namesInLine(text: string, lexicon: Lexicon, lowerWords: ReadonlySet<string>): string[] {
  if (text.length > 120) return [];
  const [head = ''] = text.split(JOINT, 1);
  const parts = splitList(beforeFacts(head, lexicon), lexicon);
  const names = parts.map((part) =>
    isAgencyLike(part, lexicon) ? part : withoutRole(part, lexicon, lowerWords),
  );
  return names.every((name) => isAgencyLike(name, lexicon) || isNameLine(name, lexicon, lowerWords))
    ? names
    : [];
}

/** What stands before a bullet, a date or "7 hours ago". */
function beforeFacts(text: string, lexicon: Lexicon): string {
  const date = findDates(text, lexicon.language.code)[0];
  const [first = ''] = (date ? text.slice(0, date.start) : text).split(/\s?[•·|⋅●]|\s\p{N}/u, 1);
  return trimMarks(first, '', ',–—-');
}

/** An acronym, or a name that credits of pictures open with too: AFP, Reuters. */
function isAgencyLike(text: string, lexicon: Lexicon): boolean {
  return /^\p{Lu}{2,5}$|^dpa$/u.test(text) || (lexicon.credits.is(text) && /^\p{Lu}/u.test(text));
}

function splitList(text: string, lexicon: Lexicon): string[] {
  const parts: string[][] = [[]];
  for (const word of text.split(/,?\s+|\/(?=\p{L})/u)) {
    if (lexicon.conjunctions.is(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const listed = text.includes(', ') ? text.split(/,\s+/u).flatMap((part) => splitList(part, lexicon)) : [];
  return listed.length > 0 ? listed : parts.map((words) => words.join(' ')).filter(Boolean);
}

/** "Jane Doe Deputy News Editor": the role and the common words before it go. */
function withoutRole(part: string, lexicon: Lexicon, lowerWords: ReadonlySet<string>): string {
  const words = part.split(' ');
  if (words.length < 3 || !lexicon.roleNouns.is(words.at(-1) ?? '')) return part;
  const first = words.findIndex((word, at) => at > 1 && isCommon(word, lexicon, lowerWords));
  return words.slice(0, first).join(' ');
}

function isCommon(word: string, lexicon: Lexicon, lowerWords: ReadonlySet<string>): boolean {
  return /^\p{Ll}/u.test(word) || lowerWords.has(word.toLowerCase()) || lexicon.roleNouns.is(word);
}

function isLabel(text: string, lexicon: Lexicon): boolean {
  const labels = [
    lexicon.otherHeadings,
    lexicon.relatedHeadings,
    lexicon.tagLabels,
    lexicon.ads,
    lexicon.byline,
    lexicon.published,
    lexicon.modified,
    lexicon.boxLabels,
  ];
  return (
    labels.some((label) => label.is(text)) ||
    [lexicon.appeals, lexicon.readAlso, lexicon.credits, lexicon.rights, lexicon.modified].some(
      (label) => label.startOf(text) > 0,
    )
  );
}
