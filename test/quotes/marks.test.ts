import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';
import { findMarked } from '../../src/quotes/marks.js';

const de = languageFor('de');
const en = languageFor('en');
const fr = languageFor('fr');
const he = languageFor('he');
const ja = languageFor('ja');
const sv = languageFor('sv');
const uk = languageFor('uk');

function inner(text: string, language: Language): string[] {
  return findMarked(text, language.quotationMarks).map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [
  what: string,
  language: Language,
  text: string,
  spans: readonly string[],
])[] = [
  ['typographic marks', en, 'She said, “We won.” Then “Again.”', ['We won.', 'Again.']],
  ['typewriter marks', en, 'She said, "We won." Then "again".', ['We won.', 'again']],
  ['British single marks', en, '‘We’re done,’ he said.', ['We’re done,']],
  ['plain single marks', en, "'We're done,' he said. It's the dog's.", ["We're done,"]],
  ['two apostrophes', en, "He said: ''We are done.''", ['We are done.']],
  ['nested marks', en, '“He told me ‘no’ and left,” she said.', ['He told me ‘no’ and left,']],
  [
    'nested marks of the same kind',
    en,
    '“He told me “no” and left,” she said.',
    ['He told me “no” and left,'],
  ],
  ['mixed marks', en, '“We are done," he said.', ['We are done,']],
  ['markup left in the text', en, '<post title="Dogs of the town">“We won,” she said.', ['We won,']],
  ['apostrophes alone', en, 'The workers’ rights and the boss’s car, in the ’90s', []],
  [
    'a plural inside single marks',
    en,
    '‘The workers’ rights matter,’ she said.',
    ['The workers’ rights matter,'],
  ],
  ['feet and inches', en, 'He is 6\'2" tall and she is 5\'4" tall.', []],
  ['inches', en, 'A 6" pipe and a 5" pipe', []],
  ['a mark left open at the start', en, '“We are not done. We go on.', ['We are not done. We go on.']],
  ['a mark left open before another pair', en, 'He said “we go. Then he said “stop” and left.', ['stop']],
  ['German marks', de, '„Ja“, sagte er. „Nein.“', ['Ja', 'Nein.']],
  ['German marks, inner', de, '„Er sagte ‚nein‘ und ging“, sagte sie.', ['Er sagte ‚nein‘ und ging']],
  ['German guillemets', de, '»Ja«, sagte er. »Nein.«', ['Ja', 'Nein.']],
  ['French guillemets with spaces', fr, '« Oui », dit-il. « Non », dit-elle.', [' Oui ', ' Non ']],
  ['Swedish marks', sv, '”Ja”, säger han. ”Nej.”', ['Ja', 'Nej.']],
  ['Ukrainian marks, nested', uk, '«Так, „Азов“ тут», – сказав він.', ['Так, „Азов“ тут']],
  ['Japanese brackets', ja, '首相は「『約束』は守る」と述べた。', ['『約束』は守る']],
  ['a Hebrew acronym', he, 'צה"ל וארה"ב הודיעו', []],
  ['a Hebrew prefix', he, 'הוא אמר ש"אין ברירה" והלך', ['אין ברירה']],
];

describe('findMarked', () => {
  it.each(CASES)('%s', (_, language, text, spans) => {
    expect(inner(text, language)).toEqual(spans);
  });
});
