import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

const speakers = (code: string, ...texts: string[]) =>
  findQuotesIn(
    texts.map((text) => ({ text, kind: 'paragraph' as const })),
    { language: languageFor(code) },
  ).map(({ speaker }) => speaker?.name ?? null);

type Case = readonly [why: string, code: string, texts: readonly string[], last: string | null];

/** Who speaks in the last quote. */
const CASES: readonly Case[] = [
  [
    'a body by its noun',
    'en',
    ['The Ministry of Transport met Jane Roe.', '“The bridge will be open in May,” the ministry said.'],
    'Ministry of Transport',
  ],
  [
    'a body named by a name before its noun',
    'en',
    ['Jane Roe spoke.', '“We work hard and pay our taxes,” the Roe campaign said on Monday.'],
    'the Roe campaign',
  ],
  [
    'the one right before the participle',
    'en',
    [
      'John Doe is out with a film.',
      'The film uses footage of Jane Roe asking, “Why am I not ahead of him?”',
    ],
    'Jane Roe',
  ],
  [
    'the noun phrase of its own clause',
    'en',
    ['At a forum with Jane Roe on Monday, one visitor claimed that “the bridge is a danger to us all”.'],
    'one visitor',
  ],
  [
    'a body by a general noun',
    'en',
    ['Leeds County Police closed the road.', 'In a post the force said: “Nobody was hurt in the fall.”'],
    'Leeds County Police',
  ],
  [
    'a body by its noun and a pointing word',
    'es',
    [
      'El Ministerio de Transporte cerró la carretera.',
      '«El puente estará abierto en mayo», informó este ministerio.',
    ],
    'Ministerio de Transporte',
  ],
  [
    'a body by its letters',
    'de',
    [
      'Die Europäische Brückeninitiative (EBI) plant eine Brücke.',
      'Die EBI sagte: „Die Brücke wird im Mai geöffnet.“',
    ],
    'Europäische Brückeninitiative',
  ],
  [
    'a statement of whoever spoke',
    'en',
    ['Jane Roe wrote: “We will open the bridge.”', '“It will be in May,” the statement said.'],
    'Jane Roe',
  ],
  [
    'a text of whoever spoke',
    'es',
    ['«Abriremos el puente en mayo», dijo Ana Pardo.', '«Será gratis para todo el mundo», añade el texto.'],
    'Ana Pardo',
  ],
  [
    'own words',
    'uk',
    ['Мер Олег Бондар сказав про міст.', 'За його словами, «міст буде відкрито вже у травні».'],
    'Олег Бондар',
  ],
  [
    'own view',
    'fr',
    ['« Nous ouvrirons le pont », a dit Anne Roux.', 'À ses yeux, « rien ne presse avant le mois de mai ».'],
    'Anne Roux',
  ],
  [
    'what somebody has',
    'es',
    [
      '«El puente estará abierto», dijo Ana Pardo.',
      'Según su análisis, «nada debe retrasar la obra este año».',
    ],
    'Ana Pardo',
  ],
  [
    'somebody without a name by a pointing word',
    'es',
    [
      '«No hay paso para nadie», dijo una vecina de Villa Alta.',
      'Esta vecina insiste en que «nadie nos ha avisado de la obra».',
    ],
    'una vecina de Villa Alta',
  ],
  [
    'the only one of an exact role, named farther on',
    'es',
    [
      'El ministro de Transporte dijo: «Abriremos el puente en mayo».',
      'Llovía.',
      'Con él estaban el ministro de Sanidad, Juan Roca, y el ministro de Transporte, Luis Pardo.',
    ],
    'Luis Pardo',
  ],
  [
    'a role behind an adjective',
    'it',
    ['La sindaca milanese Anna Riva è partita.', '«Apriremo il ponte a maggio», ha scritto la sindaca.'],
    'Anna Riva',
  ],
];

describe('who is meant by', () => {
  it.each(CASES)('%s', (_, code, texts, name) => {
    expect(speakers(code, ...texts).at(-1)).toBe(name);
  });
});

/** Who speaks in the first quote. */
const PLACES: readonly Case[] = [
  [
    'in the clause that closes the sentence',
    'en',
    [
      'The boat “tried to block the whole path” of the ferry, which was on its way to the bridge, Jane Roe said.',
    ],
    'Jane Roe',
  ],
  [
    'as the owner of a message',
    'en',
    ['Jane Roe’s message to the voters of Leeds was clear: “We will open the bridge.”'],
    'Jane Roe',
  ],
  [
    'as the subject before an aside, not whom he told',
    'en',
    ['Jane Roe, who was an adviser to the Council, told The Bridge: “We will open it in May.”'],
    'Jane Roe',
  ],
  [
    'before the infinitive',
    'en',
    ['Tom Dean spoke. That led Jane Roe to suggest, on the way, “we should open it in May”.'],
    'Jane Roe',
  ],
  [
    'behind a title of two words',
    'en',
    ['Another officer, Wing Commander Jane Roe, said: “We will open the bridge in May.”'],
    'Jane Roe',
  ],
  [
    'behind the name of the firm',
    'en',
    ['According to Roadworks Leeds lead Jane Roe, “the bridge will be open in May”.'],
    'Jane Roe',
  ],
  [
    'in the last paragraph of speech that goes on',
    'en',
    ['Tom Dean left.', '“We will open the bridge.', '“It will be in May,” Jane Roe said.'],
    'Jane Roe',
  ],
  [
    'nowhere, for whoever was told',
    'en',
    ['It rained. Jane Roe was told that “the bridge is closed for now”.'],
    null,
  ],
  [
    'before the genitive of another noun',
    'de',
    ['Zu Beginn der bayerischen Synode gibt Präsidentin Anna Roth den Ton vor: „Wir öffnen die Brücke.“'],
    'Anna Roth',
  ],
  [
    'before the full stop of a nested mark',
    'en',
    [
      'Jane Roe wept. "He told me: \'You will be fine here.\'" Dean would later ask for her.',
      'Tom Dean left.',
    ],
    'Jane Roe',
  ],
];

describe('the speaker stands', () => {
  it.each(PLACES)('%s', (_, code, texts, name) => {
    expect(speakers(code, ...texts)[0]).toBe(name);
  });
});

describe('what is in marks', () => {
  it('is a term where it stands in a list of terms', () => {
    const text = 'Roe is charged with “fraud”, “the handing over of stolen goods” and “theft”.';
    expect(speakers('en', text)).toEqual([]);
  });

  it('is speech of a few words where speech was only interrupted', () => {
    expect(speakers('de', '„Wir öffnen die Brücke“, sagte Uwe Hof, „und zwar im Mai.“')).toEqual([
      'Uwe Hof',
      'Uwe Hof',
    ]);
  });

  it('is one quote where single marks stand inside of double ones that go on', () => {
    const texts = ["Jane Roe said: \"They called us 'a nest of fools' - how rude.", '"We laughed at it."'];
    expect(speakers('en', ...texts)).toEqual(['Jane Roe', 'Jane Roe']);
  });
});
