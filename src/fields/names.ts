/** Names of authors as bylines and structured data write them, made bare. */
import { findDates } from '../dates/parse-date.js';
import type { Lexicon } from '../languages/lexicon.js';
import { fold } from '../page/whitespace.js';
import { behindMarks } from '../roles/wording/byline-opener.js';
import { looksLikeName } from '../roles/wording/person-name.js';
import { readReporters } from '../roles/wording/reporters.js';
import { trimMarks } from '../roles/wording/trim.js';
import { isKnownAgency } from './agencies.js';
import { postNominals } from './post-nominals.js';

/** Longer than any name of a person or agency. */
const LONGEST = 80;
/** Longer than any byline. */
const LONGEST_LIST = 300;
const MOST_WORDS = 8;

/** "By Jane Doe and John Roe, Political Editor" gives Jane Doe and John Roe. */
export function readNames(byline: string, lexicon: Lexicon): string[] {
  const line = withoutContacts(byline);
  const reporters = readReporters(line.trim(), lexicon.language.code);
  if (reporters) return [...reporters];
  const text = beforeDate(withoutOpener(line, lexicon), lexicon);
  if (text.length > LONGEST_LIST || lexicon.otherHands.startOf(text) > 0) return [];
  return splitNames(beforeOtherHands(text, lexicon), lexicon)
    .map((part) => cleanName(part, lexicon))
    .filter((name) => name !== null);
}

/** "Jane Doe, Sunday, November 2, 2025 10:43": what stands before the date. */
function beforeDate(text: string, lexicon: Lexicon): string {
  if (text.length > LONGEST_LIST) return text;
  const date = findDates(text, lexicon.language.code).find(({ precision }) => precision !== 'month');
  return date ? withoutDateWords(text.slice(0, date.start).trim(), lexicon) : text;
}

/** Without what leads over to a date: "Jane Doe on Friday", "Jane Doe Updated". */
export function withoutDateWords(part: string, lexicon: Lexicon): string {
  let words = trimMarks(part, '', ',(').split(' ');
  for (let at = Math.max(1, words.length - 3); at < words.length; at++) {
    const tail = words
      .slice(at)
      .join(' ')
      .replace(/^[,(]+/, '');
    const isOpener = /^\p{Ll}/u.test(tail) && lexicon.published.startOf(tail) > 0;
    if (isOpener || lexicon.published.is(tail) || lexicon.modified.is(tail)) words = words.slice(0, at);
  }
  return trimMarks(words.join(' '), '', ',(');
}

/** "Jane Doe. Reviewed by John Roe": what stands before the second sentence. */
function beforeOtherHands(text: string, { otherHands }: Lexicon): string {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1))
    if (otherHands.startOf(text.slice(at + 2)) > 0) return text.slice(0, at);
  return text;
}

/** One name without opener, place or address; null where what is left is no name. */
export function cleanName(text: string, lexicon: Lexicon): string | null {
  const plain = withoutOpener(withoutContacts(text), lexicon)
    .replace(/\s?[([{][^)\]}]{0,100}[)\]}](?!\s?\p{Lu})\s?/gu, ' ')
    .replace(NOTE_MARKS, '')
    .replace(/\s[-–—|]\s.*$/u, '');
  const bare = trimMarks(plain, ',;:•·|/–—-');
  const name = beforePlace(withoutButton(bare, lexicon), lexicon).replace(/\.$/, (dot) =>
    /\b\p{Lu}\.$|\b(?:Jr|Sr|Inc|Ltd|Co|D)\.$/u.test(bare) ? dot : '',
  );
  return isName(name) && !isLabel(name, lexicon) ? name : null;
}

/** The figures of footnotes behind a name: "Jane Doe1,2". */
const NOTE_MARKS = /(?<=\p{L} \p{Lu}.{0,60}\p{L})[\d¹²³⁴-⁹]{1,2}(?:,\d{1,2}){0,5}$/u;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}=\\»«／]|https?:|www\.|\d{3}/.test(name)) return false;
  return name.split(' ').length <= MOST_WORDS && !PLACEHOLDER.test(name) && !SITE_USER.test(name);
}

/** What templates leave where nobody is entered: undefined, page.head.author. */
const PLACEHOLDER = /^(?:undefined|[Nn]ull|NULL|[Nn]one|N\/A|true|false)$|^\p{Ll}{2,}(?:\.\p{L}{2,}){2,}$/u;
/** Whoever set up the site: content systems make this user, and sites leave it in their bylines. */
const SITE_USER =
  /^(?:(?:site|super|web|wp)[ -]?)?(?:admin(?:istrat(?:or|eur|ore))?|administrador|админ(?:истратор)?|webmaster)$/iu;

function isLabel(name: string, lexicon: Lexicon): boolean {
  return (
    lexicon.byline.is(name) ||
    lexicon.published.is(name) ||
    lexicon.modified.is(name) ||
    lexicon.boxLabels.is(name) ||
    lexicon.otherHands.is(name)
  );
}

/** Folded, so that a space is one character for all that comes behind. */
function withoutContacts(text: string): string {
  return fold(fold(text).replace(/\S{1,100}@\S{1,100}|https?:\/\/\S{1,300}/gu, ' '));
}

/** Without "By", "Written by"; where the text is nothing else, it stays as it is. */
export function withoutOpener(text: string, lexicon: Lexicon): string {
  let rest = text;
  for (let times = 0; times < 2; times++) {
    const length = lexicon.byline.startOf(rest);
    if (length === 0 || length === rest.length) return rest;
    const behind = behindMarks(rest.slice(length));
    // "Von der Leyen", "Avec": the word is one of the name.
    const isPartOfName =
      /^\p{Ll}/u.test(behind) && /^\p{Lu}/u.test(rest) && !opensWithArticle(behind, lexicon);
    if (isPartOfName && !SITE_USER.test(behind.split(/\s[-–—|]\s/u, 1)[0] ?? '')) return rest;
    rest = behind;
  }
  return rest;
}

/** "By the Jane Doe Team", but not "Von der Leyen". */
function opensWithArticle(text: string, { language }: Lexicon): boolean {
  const [first = ''] = text.split(' ', 1);
  return (language.articles?.includes(first) ?? false) && !language.nameParticles.includes(first);
}

/** "Jane Doe Follow", where a button stands behind the name. */
function withoutButton(text: string, lexicon: Lexicon): string {
  const at = text.lastIndexOf(' ');
  return at > 0 && lexicon.boxLabels.is(text.slice(at + 1)) ? text.slice(0, at) : text;
}

/** What stands before "in Kyiv", where at least two words do: one alone may be a user's or an agency's name. */
function beforePlace(text: string, lexicon: Lexicon): string {
  const words = text.split(' ');
  if (!/^\p{Lu}/u.test(text)) return text;
  const at = words.findIndex(
    (word, index) => index > 1 && /^\p{Ll}/u.test(word) && lexicon.behindName.is(word),
  );
  return at > 0 ? words.slice(0, at).join(' ') : text;
}

/** Parts at commas, semicolons, bullets and the language's "and"; degrees stay with their name, roles and places go. */
function splitNames(text: string, lexicon: Lexicon): string[] {
  const names: string[] = [];
  let hasRole = false;
  for (const part of text.split(/\s?[;•·|\u3001]\s?|\s\/\s|\s?[,，،]\s/u)) {
    const last = names.at(-1);
    if (last === undefined) names.push(...pairsOf(part, lexicon));
    else if (isPostNominal(part, last)) names[names.length - 1] = `${last}, ${part}`;
    else if (isRole(part, lexicon)) hasRole = true;
    else if (!HOST.test(part)) {
      const further = splitAtConjunctions(part, lexicon).filter((name) => isFurtherName(name, lexicon));
      names.push(...further.filter((name) => !hasRole || !isBody(name, lexicon)));
    }
  }
  return names;
}

/** "Jane Doe | Harbour Media for harbour.example.com": no person's name has a host in it. */
const HOST = /\b[\p{L}\p{N}-]{2,40}\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$/iu;

/** The first part of a list: "Jane Doe and John Roe", "Jane and John". */
function pairsOf(part: string, lexicon: Lexicon): string[] {
  const [first, ...rest] = splitAtConjunctions(part, lexicon);
  if (first !== undefined && isLinkedSurname(part, first, rest, lexicon)) return [part];
  const isGiven = (name: string) => /^\p{Lu}\p{Ll}+$/u.test(name);
  return first === undefined
    ? []
    : [first, ...rest.filter((name) => isFurtherName(name, lexicon) || (isGiven(first) && isGiven(name)))];
}

/** "José Sousa e Silva": one capitalised word behind the link, which is neither an agency nor a part of the paper. */
function isLinkedSurname(part: string, first: string, rest: readonly string[], lexicon: Lexicon): boolean {
  const [second = ''] = rest;
  const link = part.slice(first.length, part.length - second.length).trim();
  return (
    rest.length === 1 &&
    first.includes(' ') &&
    /^\p{Lu}\p{Ll}+$/u.test(second) &&
    (lexicon.language.surnameLinks?.includes(link) ?? false) &&
    !isKnownAgency(second) &&
    !lexicon.byline.is(second) &&
    !isRole(second, lexicon)
  );
}

/** Behind a role stands where one has it: "Director, Doe Institute". */
function isBody(name: string, { language }: Lexicon): boolean {
  return name.split(' ').some((word) => language.groupNouns?.includes(word.toLowerCase()) ?? false);
}

function isPostNominal(part: string, name: string): boolean {
  const known = (text: string) => postNominals.has(text.toLowerCase().replace(/[.®™©\s-]/g, ''));
  if (known(part) || /[®™]$/.test(part)) return true;
  const before = name.split(', ');
  return (
    before.length > 1 && known(before.at(-1) ?? '') && /^\p{Lu}{2,7}$/u.test(part) && !isKnownAgency(part)
  );
}

function splitAtConjunctions(text: string, lexicon: Lexicon): string[] {
  const parts: string[] = [];
  let current: string[] = [];
  for (const word of text.split(' ')) {
    if (lexicon.conjunctions.is(word) || word === '&') {
      parts.push(current.join(' '));
      current = [];
    } else {
      current.push(word);
    }
  }
  parts.push(current.join(' '));
  return parts.filter((part) => part !== '');
}

/** Behind the first name a role, a place or an employer may follow as well as a name: that must look like one. */
function isFurtherName(part: string, lexicon: Lexicon): boolean {
  if (isRole(part, lexicon)) return false;
  return (
    isKnownAgency(part) ||
    looksLikeName(part.replace(/\s?\([^)]{0,100}\)/gu, '')) ||
    / \p{Ll}{2,} /u.test(part) ||
    isLowerName(part)
  );
}

/** Sites that write everything in lower case, names too. */
function isLowerName(part: string): boolean {
  return /^\p{Ll}+ \p{Ll}+$/u.test(part);
}

/** "Political Editor", "Editor of the Herald", "Director". */
export function isRole(part: string, lexicon: Lexicon): boolean {
  const words = part.split(' ').map((word) => word.replace(/[.,]$/, ''));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  // "Jane Baker": behind a given name the noun is a surname.
  if (words.length > 1 && lexicon.roleNouns.is(last)) return !lexicon.surnames.is(last);
  if (lexicon.roleNouns.is(first))
    return words.length === 1 || /^\p{Ll}/u.test(words[1] ?? '') || lexicon.roleNouns.is(words[1] ?? '');
  return false;
}
