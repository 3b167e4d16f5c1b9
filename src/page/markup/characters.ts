/** The characters that mean something in HTML source, as WHATWG HTML (13.2.5 Tokenization) has it. */

export const BANG = 0x21;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

export function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isLetter(code);
}

/** Tab, line feed, form feed, space. A carriage return is made a line feed before anything is read. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

/** In lower case where a letter is of ASCII; letters of others, such as the Kelvin sign, stay as they are. */
export function lowerCase(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }
  return name;
}

/**
 * A copy that shares no memory with the text it was cut from. V8 lets a piece of 13 characters or more keep the whole
 * text alive: an Article of a few lines would hold on to its page.
 */
export function ownCopy(piece: string): string {
  return piece.length < 13 ? piece : ` ${piece}`.slice(1);
}
