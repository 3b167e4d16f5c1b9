/** Character references (`&amp;`, `&#8217;`) become the characters that they stand for. */
import { type TokenHandler, Tokenizer } from 'parse5';
import { EQUALS, HASH, isLetterOrDigit, ownCopy, SEMICOLON } from './characters.js';
import { IGNORE_ALL } from './handlers.js';

/** A text, or the value of an attribute, with its references decoded. */
export function decodeReferences(text: string, isValue: boolean): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', from)) {
    const end = endOfReference(text, at + 1, isValue);
    decoded += text.slice(from, at) + meaningOf(text.slice(at, end), isValue);
    from = end;
  }
  return decoded + text.slice(from);
}

/**
 * Behind the letters and digits after an ampersand, and what tells how they are meant: a semicolon and, in a value, an
 * equals sign, since "&copy=" is no reference there.
 */
function endOfReference(text: string, from: number, isValue: boolean): number {
  let at = text.charCodeAt(from) === HASH ? from + 1 : from;
  while (isLetterOrDigit(text.charCodeAt(at))) at++;
  const following = text.charCodeAt(at);
  return following === SEMICOLON || (isValue && following === EQUALS) ? at + 1 : at;
}

/** What has been read so far. Real pages use few references; one may be made of nothing else, so there is an end. */
const known = { text: new Map<string, string>(), value: new Map<string, string>() };
const MOST_KNOWN = 2000;
/** The longest name there is, with both its marks. */
const LONGEST_KNOWN = 33;

function meaningOf(reference: string, isValue: boolean): string {
  const meanings = isValue ? known.value : known.text;
  const found = meanings.get(reference);
  if (found !== undefined) return found;
  const meaning = isValue ? readValue(reference) : readText(reference);
  if (meanings.size < MOST_KNOWN && reference.length <= LONGEST_KNOWN)
    meanings.set(ownCopy(reference), meaning);
  return meaning;
}

/** parse5 knows the names, and what to make of those without semicolon. */
function readText(text: string): string {
  let read = '';
  const onCharacter = ({ chars }: { readonly chars: string }) => {
    read += chars;
  };
  const handler = { ...IGNORE_ALL, onCharacter, onWhitespaceCharacter: onCharacter };
  new Tokenizer({}, handler).write(text, true);
  return read;
}

function readValue(value: string): string {
  let read = value;
  const handler: TokenHandler = {
    ...IGNORE_ALL,
    onStartTag: ({ attrs }) => {
      read = attrs[0]?.value ?? value;
    },
  };
  new Tokenizer({}, handler).write(`<a b="${value}">`, true);
  return read;
}
