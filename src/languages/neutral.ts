import type { Language } from './language.js';
import { words } from './words.js';

/**
 * For a page whose language is unknown or has no data: every pair of quotation marks in use, and no words but those of counters, which say
 * nothing about anything else. Single
 * marks that are apostrophes too stand only where a language asks for them.
 */
export const neutral: Language = {
  code: 'und',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
    ['„', '”'],
    ['»', '«'],
    ['「', '」'],
    ['『', '』'],
    ['”', '”'],
    ['»', '»'],
    ['“', '“'],
    ['״', '״'],
    ['„', '"'],
    ['《', '》'],
    ['〈', '〉'],
    ['‘', '’'],
    ['‚', '‘'],
    ['‹', '›'],
    ['›', '‹'],
    ['``', "''"],
    [',,', "''"],
    ["''", "''"],
    ['<<', '>>'],
    ['”', '“'],
    ['((', '))'],
    ['〝', '〟'],
    ['｢', '｣'],
    ['＂', '＂'],
    [',,', '"'],
    ['‚', '’'],
  ],
  dashOpensSpeech: false,
  speechVerbs: [],
  sourcePhrases: [],
  pronouns: [],
  roleNouns: [],
  honorifics: [],
  nameParticles: [],

  bylineWords: [],
  conjunctions: [],
  publishedWords: [],
  modifiedWords: [],
  viewWords: words(`ko'rishlar, ko‘rishlar, ko‘rildi, көрүүлөр, көрүүлөр саны`),
  numberWords: {},

  readAlso: [],
  relatedHeadings: [],
  otherHeadings: [],
  tagWords: [],
  adLabels: [],
  appeals: [],
  creditWords: [],
  rightsWords: [],
};
