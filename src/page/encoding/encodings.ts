/**
 * Encodings by label, and decoding. Both are the platform's TextDecoder but where platforms are known to fall short
 * of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/), on which the web relies.
 */
import { decodeEucKr } from './euc-kr.js';
import { decodeSingleByte } from './single-byte.js';
import { upperHalves } from './single-byte-tables.js';

/** The name of an encoding, lower case, that `decodeAs` can decode. */
export type EncodingName = string;

const ASCII_WHITESPACE_AROUND = /^[\t\n\f\r ]+|(?<![\t\n\f\r ])[\t\n\f\r ]+$/g;

/** Longer than the longest label of the standard, with generous white space. */
const MAX_LABEL_LENGTH = 100;

/** The encoding that a label stands for ("Latin1" is windows-1252), or null where it stands for none. */
export function encodingOf(label: string): EncodingName | null {
  if (label.length > MAX_LABEL_LENGTH) return null;
  const name = label.replace(ASCII_WHITESPACE_AROUND, '').toLowerCase();
  if (Object.hasOwn(upperHalves, name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Decodes without throwing: what is no character becomes U+FFFD. A byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): string {
  const table = Object.hasOwn(upperHalves, encoding) ? upperHalves[encoding] : undefined;
  if (table !== undefined) return decodeSingleByte(bytes, table);
  if (encoding === 'euc-kr') return decodeEucKr(bytes);
  // The standard decodes both alike; ICU, which several platforms use, lacks the euro and others in its GBK.
  const platformName = encoding === 'gbk' ? 'gb18030' : encoding;
  return new TextDecoder(platformName).decode(bytes);
}
