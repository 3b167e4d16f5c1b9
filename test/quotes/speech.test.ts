import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn, type Passage } from '../../src/quotes/find-quotes.js';

const en = languageFor('en');

const paragraphs = (...texts: string[]): Passage[] => texts.map((text) => ({ text, kind: 'paragraph' }));
const read = (passages: readonly Passage[], names: string[] = []) =>
  findQuotesIn(passages, { language: en, names }).map(({ text, speaker, cue }) => [
    text,
    speaker?.name ?? null,
    cue,
  ]);

describe('what is direct speech', () => {
  it.each([
    ['a term', 'They agreed on the "1000 for 1000" exchange.'],
    ['a scare quote', 'The so-called "experts" were wrong.'],
    ['a nickname', 'Dwayne "The Rock" Johnson came.'],
    ['a title', 'She presented “The Morning Show With Ann Lee” for years.'],
    ['a short title with a point inside', 'They played the song "Imagine."'],
    ['the title of a work', 'Jane Roe’s column, "Tell us your own story," was kind.'],
    ['a name in marks before a verb', 'In an interview with "CNN", Roe said no.'],
  ])('%s is none', (_, text) => {
    expect(read(paragraphs(text))).toEqual([]);
  });

  it.each([
    ['one word with a verb', '"No," said Jane Roe.', 'No,'],
    ['a short sentence alone', '"We won it." The crowd cheered.', 'We won it.'],
    ['a fragment of five words', 'Jane Roe called it a “great day for the town”.', 'great day for the town'],
    [
      'a passage of a work',
      'Jane Roe said in her book, "I never left this town."',
      'I never left this town.',
    ],
    ['a short answer behind a colon', 'Jane Roe said: "Never."', 'Never.'],
    [
      'a clause in a script without spaces',
      'ທ່ານ ສົມສັກ ກ່າວວ່າ "ຂົວນີ້ຈະເປີດຄືນໃໝ່ໃນເດືອນໜ້າ" ໃນວັນຈັນ.',
      'ຂົວນີ້ຈະເປີດຄືນໃໝ່ໃນເດືອນໜ້າ',
    ],
  ])('%s is', (_, text, quote) => {
    expect(read(paragraphs(text)).map(([found]) => found)).toEqual([quote]);
  });

  it('takes a block quotation whole, without marks round it', () => {
    const block = (text: string): Passage[] => [
      { text, kind: 'quote', attribution: 'Jane Roe, mayor of Leeds, wrote' },
    ];
    const expected = [['We will rebuild.\nAll of it.', 'Jane Roe', 'wrote']];
    expect(read(block('We will rebuild.\nAll of it.'))).toEqual(expected);
    expect(read(block('“We will rebuild.\nAll of it.”'))).toEqual(expected);
  });

  it('gives a block quotation without a line of its own to whom the paragraph before names', () => {
    const passages: Passage[] = [
      { text: 'Jane Roe wrote on Telegram:', kind: 'paragraph' },
      { text: 'We will rebuild everything.', kind: 'quote', attribution: null },
    ];
    expect(read(passages)).toEqual([['We will rebuild everything.', 'Jane Roe', null]]);
  });
});

describe('who said it', () => {
  const CASES: readonly (readonly [string, readonly string[], readonly (string | null)[]])[] = [
    ['name before the verb', ['“We will be back soon,” Jane Roe said.'], ['Jane Roe']],
    ['name behind the verb', ['“We will be back soon,” said Jane Roe.'], ['Jane Roe']],
    ['name before the quote', ['Jane Roe said: “We will be back soon.”'], ['Jane Roe']],
    ['a source phrase', ['According to Jane Roe, “we will be back soon”.'], ['Jane Roe']],
    ['an adverb between', ['“We will be back soon,” Roe later also said.', 'Jane Roe left.'], ['Jane Roe']],
    [
      'an aside between',
      ['“We will be back soon,” Jane Roe, who lives in Leeds, told the BBC.'],
      ['Jane Roe'],
    ],
    ['a party and state in brackets', ['“We will be back soon,” Rep. Jane Roe (D-Ohio) said.'], ['Jane Roe']],
    ['a signature', ['“We will be back soon.” ― Jane Roe'], ['Jane Roe']],
    [
      'a role and a name in commas',
      ['“We will be back soon,” the firm’s boss, Jane Roe, told reporters.'],
      ['Jane Roe'],
    ],
    ['a noun phrase', ['“We will be back soon,” said a police spokesman.'], ['a police spokesman']],
    ['a pronoun', ['Jane Roe warned of delays.', '“We will be back soon,” she said.'], ['Jane Roe']],
    [
      'a pronoun of the same sentence',
      ['Jane Roe says she hopes that “we will be back soon”.'],
      ['Jane Roe'],
    ],
    [
      'a pronoun, not the nearest name',
      ['Jane Roe spoke of Tom Dean. “We will be back soon,” she said.'],
      ['Jane Roe'],
    ],
    [
      'a role',
      ['Mayor Jane Roe came.', 'Tom Dean left.', '“We will be back soon,” the mayor said.'],
      ['Jane Roe'],
    ],
    ['interrupted speech', ['“We will be back,” said Jane Roe. “All of us will.”'], ['Jane Roe', 'Jane Roe']],
    [
      'speech over paragraphs, marks opened anew',
      ['Jane Roe said: “We will be back soon.', '“All of us will come.”'],
      ['Jane Roe', 'Jane Roe'],
    ],
    [
      'speech that goes on',
      ['“We will be back soon,” said Jane Roe.', '“All of us will come then.”'],
      ['Jane Roe', 'Jane Roe'],
    ],
    ['nobody named', ['“We will be back soon and stay for good.”'], [null]],
    [
      'nobody near',
      ['Jane Roe said no.', 'It rained.', 'It was cold.', 'It snowed.', '“We are all here now.”'],
      [null],
    ],
    ['a dateline is nobody', ['LEEDS, May 3 (AP) — “We will be back soon,” said Jane Roe.'], ['Jane Roe']],
  ];

  it.each(CASES)('%s', (_, texts, speakers) => {
    expect(read(paragraphs(...texts)).map(([, speaker]) => speaker)).toEqual(speakers);
  });

  it('finds the full name in headline and tags', () => {
    const passages = paragraphs('“We will be back soon,” said Roe.');
    expect(read(passages, ['Jane Roe'])).toEqual([['We will be back soon,', 'Jane Roe', 'said']]);
    expect(read(passages, ['What will Jane Roe do now'])).toEqual([
      ['We will be back soon,', 'Jane Roe', 'said'],
    ]);
    expect(read(passages)).toEqual([['We will be back soon,', 'Roe', 'said']]);
  });

  it('keeps two people of one surname apart', () => {
    const passages = paragraphs(
      'Ann Roe met Tom Dean.',
      '“It was a good day,” Roe said.',
      'Her brother Ben Roe was there too.',
      '“I saw it all myself,” Roe said.',
    );
    expect(read(passages).map(([, speaker]) => speaker)).toEqual(['Ann Roe', 'Ben Roe']);
  });

  it('reads the role as it stands, without its article', () => {
    const role = (text: string) => findQuotesIn(paragraphs(text), { language: en })[0]?.speaker?.role;
    expect(role('“We will be back,” said the former mayor of Leeds Jane Roe.')).toBe('former mayor of Leeds');
    expect(role('“We will be back,” said Jane Roe, a professor of law at Yale.')).toBe(
      'professor of law at Yale',
    );
    expect(role('“We will be back,” Prime Minister Jane Roe said.')).toBe('Prime Minister');
    expect(role('“We will be back,” Jane Roe said.')).toBeNull();
  });
});
