import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

type Row = readonly [speaker: string | null, role: string | null];

const read = (code: string, texts: readonly string[], names: readonly string[] = []): Row[] =>
  findQuotesIn(
    texts.map((text) => ({ text, kind: 'paragraph' as const })),
    { language: languageFor(code), names },
  ).map(({ speaker }) => [speaker?.name ?? null, speaker?.role ?? null]);

describe('a title', () => {
  it('is no part of the name, wherever the full name stands', () => {
    expect(read('en', ['“We will rebuild it all,” Roe said.'], ['Minister Jane Roe sees the flood'])).toEqual(
      [['Jane Roe', null]],
    );
  });

  it('of two words is one', () => {
    expect(read('en', ['“We will rebuild it all,” Secretary General Jane Roe said.'])).toEqual([
      ['Jane Roe', 'Secretary General'],
    ]);
    expect(read('en', ['“We will rebuild it all,” Secretary of State John F. Roe said.'])).toEqual([
      ['John F. Roe', 'Secretary of State'],
    ]);
  });

  it('may have the letters of a country before it', () => {
    expect(
      read('en', [
        'U.S. Secretary of State Jane Roe came.',
        'The U.S. secretary of state said: “We will rebuild.”',
      ]),
    ).toEqual([['Jane Roe', 'U.S. secretary of state']]);
  });

  it('ends before a clause of its own', () => {
    expect(
      read('en', ['Prime Minister Jane Roe, who is also the leader of the party, said: “We will go.”']),
    ).toEqual([['Jane Roe', 'Prime Minister']]);
  });

  it('may hold the name of a body', () => {
    expect(
      read('en', [
        'Leeds Council met. The Council said nothing. In Leeds it rained.',
        'The leader of Leeds Council, Jane Roe, said: “We will rebuild.”',
      ]),
    ).toEqual([['Jane Roe', 'leader of Leeds Council']]);
  });
});

describe('a body without a name', () => {
  it('speaks, though words stand between it and its verb', () => {
    expect(
      read('en', [
        'The Norden army in a statement said that Suders fired. It said it was “answering in due and fair measure”.',
      ]),
    ).toEqual([['The Norden army', null]]);
  });
});

describe('the words round a quote', () => {
  it.each<readonly [why: string, code: string, texts: readonly string[], rows: readonly Row[]]>([
    [
      'announce it by a noun and its possessor',
      'it',
      ['Anna Rossi è partita. L’elogio di Bianchi: «Ha fatto tutto quello che doveva».'],
      [['Bianchi', null]],
    ],
    [
      'name who reports it behind a source phrase',
      'no',
      ['Kari Nord talte.', '– Det er viktig å gå videre nå, sa hun ifølge Reuters.'],
      [['Kari Nord', null]],
    ],
    [
      'belong to another clause behind a comma and a conjunction',
      'pt',
      ['Ana Costa chegou. Diz que “já não tem nenhum sinal do vírus”, mas Rui Pinto não disse se é verdade.'],
      [['Ana Costa', null]],
    ],
    [
      'open with a conjunction in Arabic',
      'ar',
      ['إذ كتب أحد المستخدمين: "سنعود إلى العمل في الصباح الباكر".'],
      [['أحد المستخدمين', null]],
    ],
    [
      'name whom it was said to',
      'es',
      ['«Hoy no has ido tan despacio», espetó el ingeniero de pista a Max Pardo, ganador.'],
      [['el ingeniero', null]],
    ],
    [
      'describe somebody without a name in Japanese',
      'ja',
      ['同大の女子学生は「これからも学び続けられるのか不安は残る」と話した。'],
      [['同大の女子学生', null]],
    ],
    [
      'have an adjective between the role and its complement',
      'fr',
      ['« On est prêt à tout », a assuré la directrice adjointe de l’Opéra.'],
      [['la directrice adjointe de l’Opéra', null]],
    ],
    [
      'have a body between the role and the name',
      'cs',
      ['„Jsme připraveni na všechno,“ řekla analytička České spořitelny Tereza Nová.'],
      [['Tereza Nová', 'analytička České spořitelny']],
    ],
    [
      'name an institute behind the name',
      'cs',
      ['„Jsme připraveni na všechno,“ řekl Petr Nový z Ústavu výzkumů.', '„To je všechno,“ dodal Nový.'],
      [
        ['Petr Nový', null],
        ['Petr Nový', null],
      ],
    ],
    [
      'tell the analysts apart by the form of the noun',
      'cs',
      [
        '„To je všechno,“ řekl analytik Petr Nový.',
        'Souhlasí i analytička Tereza Malá.',
        '„Bylo to málo,“ řekl analytik.',
      ],
      [
        ['Petr Nový', 'analytik'],
        ['Petr Nový', 'analytik'],
      ],
    ],
    [
      'name a president-elect in Korean',
      'ko',
      ['이재명 대통령 당선인은 “우리가 오늘 이것을 완수할 것”이라고 말했다.'],
      [['이재명', '당선인']],
    ],
    [
      'hold the name of a thing in Japanese',
      'ja',
      ['設定だけで自動取得が可能な「広告情報自動取得機能一覧」を提供しています。'],
      [],
    ],
    [
      'stand between dashes in Croatian',
      'hr',
      ['- Dragi prijatelji, ostajemo ovdje zauvijek - napisao je Ivan Horvat.'],
      [['Ivan Horvat', null]],
    ],
  ])('%s', (_, code, texts, rows) => {
    expect(read(code, texts)).toEqual(rows);
  });

  it('name in a heading only who opens it', () => {
    const heading = (text: string) =>
      findQuotesIn([{ text, kind: 'heading' }], { language: languageFor('it') }).map(
        ({ speaker }) => speaker?.name ?? null,
      );
    expect(heading('Il caso Anna Rossi: «Ha fatto tutto quello che doveva»')).toEqual([null]);
    expect(heading('Anna Rossi: «Ho fatto tutto quello che dovevo»')).toEqual(['Anna Rossi']);
  });
});

describe('between capital nouns', () => {
  it.each<readonly [why: string, texts: readonly string[], rows: readonly Row[]]>([
    [
      'a verb is no part of the role',
      ['Am Montag gibt Präsidentin Anna Kolb den Ton vor: „Wir fangen jetzt von vorne an.“'],
      [['Anna Kolb', 'Präsidentin']],
    ],
    [
      'an adjective is',
      ['„Wir fangen jetzt von vorne an“, sagte die frühere Präsidentin Anna Kolb.'],
      [['Anna Kolb', 'frühere Präsidentin']],
    ],
    [
      'a name ends before the name of a body',
      ['„Wir fangen jetzt von vorne an“, sagte Jan Roth von der Gewerkschaft in Berlin.'],
      [['Jan Roth', null]],
    ],
    [
      'a name begins behind the preposition',
      [
        'Von Zeit zu Zeit kam Anna Kolb. In der Zeit zu Anna Kolb gab es viel zu sagen.',
        '„Wir fangen an“, sagte Kolb.',
      ],
      [['Anna Kolb', null]],
    ],
    [
      'a noun that hangs on a preposition and an adjective does not speak',
      [
        'Die Schulleiterin Anna Kolb, die von einem ruhigen Vormittag berichtete: „Es war ganz still hier im Haus.“',
      ],
      [['Anna Kolb', 'Schulleiterin']],
    ],
  ])('%s', (_, texts, rows) => {
    expect(read('de', texts)).toEqual(rows);
  });
});

describe('speech that stands twice', () => {
  const heading = { text: '„Wir bauen alles wieder auf“', kind: 'heading' as const };
  const text = {
    text: 'Anna Kolb sagte: „Wir bauen alles wieder auf, und zwar hier.“',
    kind: 'paragraph' as const,
  };
  const pulled = { text: 'Wir bauen alles wieder auf', kind: 'quote' as const, attribution: null };
  const other = { text: 'Jan Roth sagte: „Das wird nichts mehr hier.“', kind: 'paragraph' as const };
  const found = (...passages: Parameters<typeof findQuotesIn>[0][number][]) =>
    findQuotesIn(passages, { language: languageFor('de') }).map((quote) => [
      quote.passage,
      quote.speaker?.name ?? null,
    ]);

  it('in a heading and in the text counts once', () => {
    expect(found(heading, text)).toEqual([[1, 'Anna Kolb']]);
    expect(found(heading, other)).toEqual([
      [0, null],
      [1, 'Jan Roth'],
    ]);
  });

  it('in a pull quote is said by whoever says it in the text', () => {
    expect(found(other, pulled, text)).toEqual([
      [0, 'Jan Roth'],
      [1, 'Anna Kolb'],
      [2, 'Anna Kolb'],
    ]);
  });
});

describe('a transcript', () => {
  const TURNS = [
    'Senator Jane Roe and Governor Tom Lee met.',
    'ROE: Do you think “we will go there one day”?',
    'LEE: He told me, “We will go there one day soon.”',
    'ROE: “We have to go now, Governor.” Right?',
    'LEE: I said “we have to see what happens first.”',
  ];

  it('gives each turn to the name before its colon, and nobody what an unknown one said', () => {
    expect(read('en', TURNS).map(([name]) => name)).toEqual(['Jane Roe', null, 'Jane Roe', 'Tom Lee']);
  });

  it('is none where a label stands but once', () => {
    expect(read('en', ['Jane Roe left.', 'Background: “We will go there soon,” she said.'])).toEqual([
      ['Jane Roe', null],
    ]);
  });
});

describe('speech over several paragraphs', () => {
  it('may open each of them with its closing mark', () => {
    expect(
      read('fr', [
        'Anne Roux explique : « Nous irons là-bas demain. Il le faut bien.',
        '» Il faut y aller tous ensemble, c’est clair.',
        '» C’est notre devoir à tous. »',
      ]),
    ).toEqual([
      ['Anne Roux', null],
      ['Anne Roux', null],
      ['Anne Roux', null],
    ]);
  });
});
