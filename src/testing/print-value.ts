/** Values as a difference shows them: on one line, long texts shortened. */
import { inspect } from 'node:util';
import { isAsymmetricMatcher, isRecord } from './expectation.js';
import { shorten, shortenPair } from './shorten.js';

/** Two values that differ; where they differ must be seen, also where nobody could see it in print. */
export function printPair(one: unknown, other: unknown): [string, string] {
  if (typeof one !== 'string' || typeof other !== 'string') return [printValue(one), printValue(other)];
  const [shortOne, shortOther] = shortenPair(one, other);
  const print = looks(one) === looks(other) ? escaped : quoted;
  return [print(shortOne), print(shortOther)];
}

export function printValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (isAsymmetricMatcher(value)) return printMatcher(value);
  return inspect(shortened(value), {
    breakLength: Number.POSITIVE_INFINITY,
    depth: 4,
    maxArrayLength: 6,
  });
}

/** `StringContaining 'Istanbul'`: vitest's matchers have a name and a sample, jest's say it themselves. */
function printMatcher(matcher: object): string {
  if ('toAsymmetricMatcher' in matcher && typeof matcher.toAsymmetricMatcher === 'function') {
    return String(matcher.toAsymmetricMatcher());
  }
  return 'sample' in matcher ? `${matcher} ${printValue(matcher.sample)}` : String(matcher);
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return value.map(shortened);
  if (!isRecord(value) || isAsymmetricMatcher(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}

/** The same for texts that look the same: composed and decomposed letters, invisible characters, kinds of spaces. */
function looks(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function quoted(text: string): string {
  return inspect(text);
}

/** Every character beyond ASCII as its number. */
function escaped(text: string): string {
  return inspect(text).replace(
    /[^\x20-\x7e…]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
