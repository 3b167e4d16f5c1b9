import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

const speakers = (code: string, ...texts: string[]) =>
  findQuotesIn(
    texts.map((text) => ({ text, kind: 'paragraph' as const })),
    { language: languageFor(code) },
  ).map(({ speaker }) => speaker?.name ?? null);

/** A woman and a man of one surname; the woman was named last. The quote is the man's. */
const NAMESAKES: readonly (readonly [code: string, ...texts: string[]])[] = [
  ['en', 'Mr. Tom Roe and Mrs. Jane Roe came.', '“We will rebuild it all,” Mr. Roe said.'],
  ['de', 'Herr Tom Roe und Frau Jane Roe kamen.', '„Wir bauen alles wieder auf“, sagte Herr Roe.'],
  ['fr', 'M. Tom Roe et Mme Jane Roe sont venus.', '« Nous allons tout reconstruire », a dit M. Roe.'],
  [
    'es',
    'El señor Tom Roe y la señora Jane Roe vinieron.',
    '«Lo vamos a reconstruir todo», dijo el señor Roe.',
  ],
  [
    'pt',
    'O senhor Tom Roe e a senhora Jane Roe vieram.',
    '“Vamos reconstruir tudo aqui”, disse o senhor Roe.',
  ],
  [
    'it',
    'Il signor Tom Roe e la signora Jane Roe sono venuti.',
    '«Ricostruiremo tutto da capo», ha detto il signor Roe.',
  ],
  ['nl', 'Meneer Tom Roe en mevrouw Jane Roe kwamen.', '“We bouwen alles weer op”, zei meneer Roe.'],
  ['sv', 'Herr Tom Roe och fru Jane Roe kom.', '”Vi bygger upp allt igen”, sade herr Roe.'],
  ['no', 'Herr Tom Roe og fru Jane Roe kom.', '«Vi bygger opp alt igjen», sa herr Roe.'],
  ['da', 'Hr. Tom Roe og fru Jane Roe kom.', '»Vi bygger det hele op igen«, sagde hr. Roe.'],
];

describe('a form of address', () => {
  it.each(NAMESAKES)('%s: tells a man from a woman of his name', (code, ...texts) => {
    expect(speakers(code, ...texts)).toEqual(['Tom Roe']);
  });

  it('gives nobody the first name of somebody of the other sex', () => {
    expect(
      speakers('en', '“We will rebuild it all,” Mr. Roe said.', 'The first lady, Jane Roe, came.'),
    ).toEqual(['Roe']);
  });
});

/** A man speaks, then a woman; the last quote is his. */
const PRONOUNS: readonly (readonly [code: string, ...texts: string[]])[] = [
  [
    'en',
    '“It is over now for us,” Mr. Tom Roe said. Mrs. Ann Lee told us about the boat.',
    '“I saw it go down,” he said.',
  ],
  [
    'de',
    '„Für uns ist es jetzt vorbei“, sagte Herr Tom Roe. Frau Ann Lee sagte nichts.',
    '„Ich sah es sinken“, sagte er.',
  ],
  [
    'fr',
    '« C’est fini pour nous », a dit M. Tom Roe. Mme Ann Lee a parlé du bateau.',
    '« Je l’ai vu sombrer », a-t-il dit.',
  ],
  [
    'es',
    '«Para nosotros se acabó todo», dijo el señor Tom Roe. La señora Ann Lee habló del barco.',
    '«Lo vi hundirse ayer», dijo él.',
  ],
  [
    'sv',
    '”Nu är det slut för oss”, sade herr Tom Roe. Fru Ann Lee berättade om båten.',
    '”Jag såg den sjunka”, sade han.',
  ],
  [
    'pl',
    '„Dla nas to już koniec” – powiedział pan Tom Roe. Pani Ann Lee powiedziała to samo.',
    '„Widziałem, jak tonie” – powiedział on.',
  ],
];

describe('a pronoun', () => {
  it.each(PRONOUNS)('%s: means no one of the other sex', (code, ...texts) => {
    expect(speakers(code, ...texts)).toEqual(['Tom Roe', 'Tom Roe']);
  });

  it('means nobody where all who spoke are of the other sex', () => {
    expect(
      speakers('en', '“It is over now for us,” Mr. Tom Roe said.', '“I saw it go down,” she said.'),
    ).toEqual(['Tom Roe', null]);
  });

  it('does not mean a stranger of the other sex', () => {
    expect(
      speakers(
        'en',
        'Reporter Jane Roe said: “It is tense in here.”',
        'A man rode up, shouting: “Get out of here!” “We are clearly not welcome,” she said.',
      ),
    ).toEqual(['Jane Roe', 'A man', 'Jane Roe']);
  });
});
