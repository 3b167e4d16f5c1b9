/** Marks that words of one language are written with and without: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowels. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
/** Joiners and the Arabic stretching stroke, which carry no sound. */
const IGNORABLE = /\u200c|\u200d|\u0640/g;
/** Most words of most pages need nothing but lower case. */
const PLAIN = /^[a-z]*$/;
/** Letters that writers without the right keyboard replace, and that Unicode does not take apart; the long i of Bengali January. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ی: 'ي',
  ک: 'ك',
  'ী': 'ি',
};
const LOOKALIKE = /[ıłđøیکী]/g;

/**
 * A word as it is compared: lower case, without accents and vowel points. Vowel signs of Indic scripts and of Thai
 * stay, for there they tell words apart.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .replace(IGNORABLE, '')
    .replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter);
}

/** Everything but letters, marks and digits; what is left of a name that is written with dots and spaces. */
const BETWEEN = /[^\p{L}\p{M}\p{Nd}]+/gu;

/** A name as one folded word: 'p.m.' is 'pm', 'كانون الثاني' loses its space. */
export function foldName(name: string): string {
  const folded = foldWord(name);
  return PLAIN.test(folded) ? folded : folded.replace(BETWEEN, '');
}
