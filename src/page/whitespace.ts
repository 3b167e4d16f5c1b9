/**
 * Folds every run of white space into one space and trims. Characters that show nothing are dropped: controls, soft
 * hyphens, zero-width spaces, byte order marks, noncharacters and halves of surrogate pairs.
 */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const INVISIBLE = /(?!\s)[\p{Cc}\p{Cs}]|[\u00ad\u200b\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]/gu;
