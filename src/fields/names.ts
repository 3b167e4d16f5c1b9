/** Names of authors as bylines and structured data write them, made bare. */
import type { Lexicon } from '../languages/lexicon.js';
import { fold } from '../page/whitespace.js';

/** Longer than any name of a person or agency. */
const LONGEST = 80;

/** "By Jane Doe and John Roe, Political Editor" gives Jane Doe and John Roe. */
export function readNames(byline: string, lexicon: Lexicon): string[] {
  const text = withoutOpener(withoutContacts(fold(byline)), lexicon);
  if (text.length > 300) return [];
  return splitNames(text, lexicon)
    .map((part) => cleanName(part, lexicon))
    .filter((name) => name !== null);
}

/** One name without opener, role, place or address; null where what is left is no name. */
export function cleanName(text: string, lexicon: Lexicon): string | null {
  const bare = withoutOpener(withoutContacts(fold(text)), lexicon)
    .replace(/\s*[([{][^)\]}]{0,100}[)\]}]\s*/gu, ' ')
    .replace(/^[\s,;:•·|/–—-]+|[\s,;:•·|/–—-]+$/gu, '')
    .trim();
  const name = bare.replace(/\.$/, (dot) => (/\b\p{Lu}\.$|\b(?:Jr|Sr|Inc|Ltd|Co)\.$/u.test(bare) ? dot : ''));
  return isName(name) ? name : null;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name)) return false;
  if (/[@<>{}=_\\]|https?:|www\.|\d{3}/.test(name)) return false;
  return name.split(' ').length <= 8;
}

function withoutContacts(text: string): string {
  return text.replace(/\S{1,100}@\S{1,100}|https?:\/\/\S{1,300}/gu, ' ');
}

function withoutOpener(text: string, lexicon: Lexicon): string {
  let rest = text;
  for (let times = 0; times < 2; times++) {
    const length = lexicon.byline.startOf(rest);
    if (length === 0 || length === rest.length) return rest;
    rest = rest.slice(length).replace(/^[\s:：.–—|-]+/u, '');
  }
  return rest;
}

/** Parts at commas, semicolons, bullets and the language's "and"; a part after a comma that opens with a role noun is no name. */
function splitNames(text: string, lexicon: Lexicon): string[] {
  const parts = text
    .split(/\s*[;•·|\u3001]\s*|\s+\/\s+|\s*[,，،]\s+/u)
    .flatMap((part) => splitAtConjunctions(part, lexicon));
  return parts.filter((part, at) => at === 0 || !isRole(part, lexicon));
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

function isRole(part: string, lexicon: Lexicon): boolean {
  const words = part.split(' ');
  return words.some((word) => lexicon.roleNouns.is(word)) || /^\p{Ll}/u.test(part);
}
