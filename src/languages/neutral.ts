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
  viewWords: words(`
    ogledov, ogledi, прегледи, прегледа, lexime, lexuar, shikime, baxış sayı, baxış, oxunub, oxunma sayı, қаралым, қаралды
    ko'rishlar, ko‘rishlar, ko‘rildi, көрүүлөр, көрүүлөр саны, مناظر, পঠিত, বার পঠিত, বার দেখা হয়েছে, ভিউ, பார்வைகள்
    ยอดวิว, เปิดอ่าน, เปิดอ่าน ครั้ง, อ่าน ครั้ง, ผู้ชม, ผู้ชม คน, tontonan, dibaca, imesomwa mara, vaatamisi, vaatamist, skatījumi
    skatīts, lasīts, visites, lectures, visualitzacions, ნახვა, ნახვები, праглядаў, прагляды
  `),
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
