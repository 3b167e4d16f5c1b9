/** Character references (`&amp;`, `&#8217;`) become the characters that they stand for. */
import { Tokenizer, TokenizerMode } from 'parse5';
import { EQUALS, HASH, isLetterOrDigit, SEMICOLON } from './characters.js';
import { IGNORE_ALL } from './handlers.js';

/**
 * A text, or the value of an attribute, with its references decoded. What is common is known by heart or stands for
 * itself; anything else (a reference without semicolon, an unknown name) is for parse5 to read.
 */
export function decodeReferences(text: string, isValue: boolean): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('&', at)) {
    const end = endOfName(text, at + 1);
    const following = text.charCodeAt(end);
    if (following === SEMICOLON) {
      const character = knownReference(text.slice(at, end + 1));
      if (character === null) return read(text, isValue);
      decoded += text.slice(from, at) + character;
      from = end + 1;
    } else if (!standsForItself(text, at, end, isValue)) return read(text, isValue);
    at = end;
  }
  return decoded + text.slice(from);
}

/** Behind letters and digits, with a "#" before them where one stands. */
function endOfName(text: string, from: number): number {
  let at = text.charCodeAt(from) === HASH ? from + 1 : from;
  while (isLetterOrDigit(text.charCodeAt(at))) at++;
  return at;
}

/** An ampersand with no name behind it and, in addresses, "&name=": a name without semicolon means nothing before "=". */
function standsForItself(text: string, at: number, end: number, isValue: boolean): boolean {
  if (end === at + 1) return true;
  return isValue && text.charCodeAt(end) === EQUALS && text.charCodeAt(at + 1) !== HASH;
}

/** References met so far with what they stand for; null for what is no whole reference. A page may be made of nothing else, so there is an end. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 2000;

function knownReference(reference: string): string | null {
  const found = known.get(reference);
  if (found !== undefined) return found;
  const text = readText(reference);
  // Where only the beginning of a name is a reference, the semicolon is left.
  const character = text.endsWith(';') ? null : text;
  if (known.size < MOST_KNOWN) known.set(reference, character);
  return character;
}

function read(text: string, isValue: boolean): string {
  return isValue ? readValue(text) : readText(text);
}

function readText(text: string): string {
  const pieces: string[] = [];
  const tokenizer = new Tokenizer({}, { ...IGNORE_ALL, onCharacter, onWhitespaceCharacter: onCharacter });
  function onCharacter({ chars }: { readonly chars: string }): void {
    pieces.push(chars);
  }
  tokenizer.state = TokenizerMode.RCDATA;
  // The name of no tag: whatever looks like one is text here.
  tokenizer.lastStartTagName = '\0';
  tokenizer.write(text, true);
  return pieces.join('');
}

function readValue(value: string): string {
  let decoded = value;
  const tokenizer = new Tokenizer(
    {},
    {
      ...IGNORE_ALL,
      onStartTag: ({ attrs }) => {
        decoded = attrs[0]?.value ?? value;
      },
    },
  );
  tokenizer.write(`<a b=${quoted(value)}>`, true);
  return decoded;
}

/** A value with both quotation marks in it stood without any in the source, and can do so again. */
function quoted(value: string): string {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? value : `'${value}'`;
}
