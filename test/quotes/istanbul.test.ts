import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn, type Passage } from '../../src/quotes/find-quotes.js';

const en = languageFor('en');

/** The story as the parser hands it over: lead, paragraphs, subheadings, the block quotation with its attribution. */
function passagesOf(story: string): { passages: Passage[]; tags: string[] } {
  const lines = story
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/\bviews$/.test(line));
  const lead = lines.findIndex((line) => line.startsWith('President '));
  const author = lines.findIndex((line, index) => index > lead && lines[index + 1] === line);
  const passages: Passage[] = [];
  for (const line of lines.slice(lead, author)) {
    const quoted = passages.at(-1);
    if (line.startsWith('- ') && quoted) {
      passages[passages.length - 1] = { text: quoted.text, kind: 'quote', attribution: line.slice(2, -1) };
    } else {
      const kind = passages.length === 0 ? 'lead' : /[.:"]$/.test(line) ? 'paragraph' : 'heading';
      passages.push({ text: line, kind });
    }
  }
  return { passages, tags: lines.slice(author + 2) };
}

function quotesOf(story: string) {
  const { passages, tags } = passagesOf(story);
  const quotes = findQuotesIn(passages, { language: en, names: tags });
  for (const quote of quotes) {
    expect(passages[quote.passage]?.text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  return quotes.map(({ text, speaker, cue }) => [
    text.split(' ').slice(0, 3).join(' '),
    speaker?.name,
    speaker?.role,
    cue,
  ]);
}

/** Every name, place, number and date of the story, and what stands there instead. */
const REPLACEMENTS: readonly (readonly [string, string])[] = [
  ['Volodymyr Zelenskyy', 'Ingrid Halvorsen'],
  ['Zelenskyy', 'Halvorsen'],
  ['Andriy Sybiha', 'Tomas Lindqvist'],
  ['Hakan Fidan', 'Amara Okafor'],
  ['Fidan', 'Okafor'],
  ['Dmitry Peskov', 'Luis Quintero'],
  ['Peskov', 'Quintero'],
  ['Vladimir Putin', 'Jorge Mendoza'],
  ['Putin', 'Mendoza'],
  ['Georgiy Tykhyi', 'Petra Nyberg'],
  ['Tykhyi', 'Nyberg'],
  ['Rustem Umerov', 'Sven Dahl'],
  ['Umerov', 'Dahl'],
  ['Donald Trump', 'Kenji Mori'],
  ['Trump', 'Mori'],
  ['Recep Tayyip Erdogan', 'Ngozi Ada Eze'],
  ['Erdogan', 'Eze'],
  ['Istanbul', 'Lagos'],
  ['Turkey', 'Nigeria'],
  ['Ankara', 'Abuja'],
  ['Kremlin', 'Palace'],
  ['Ukrainian', 'Norwegian'],
  ['Ukraine', 'Norway'],
  ['Russian Federation', 'Peruvian Republic'],
  ['Russians', 'Peruvians'],
  ['Russian', 'Peruvian'],
  ['Russia', 'Peru'],
  ['European', 'Asian'],
  ['Wednesday', 'Friday'],
  ['July 23', 'March 9'],
  ['May 16', 'January 4'],
  ['June 2', 'February 11'],
  ['1000', '350'],
];

function replaced(text: string): string {
  return REPLACEMENTS.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

const story = readFileSync(new URL('../../fixtures/istanbul-talks/page.txt', import.meta.url), 'utf8');

const EXPECTED = [
  ['I discussed with', 'Volodymyr Zelenskyy', 'President of Ukraine', 'said'],
  ['We insist on', 'Andriy Sybiha', 'Ukrainian Foreign Minister', 'concluded'],
  ['Turkey realizes its', 'Hakan Fidan', 'Foreign Minister', 'said'],
  ['The topic of', 'Dmitry Peskov', 'spokesman for Russian dictator Vladimir Putin', 'said'],
  ['We hope it', 'Dmitry Peskov', 'spokesman for Russian dictator Vladimir Putin', 'said'],
  [
    'Meetings took place',
    'Georgiy Tykhyi',
    'spokesman for the Ministry of Foreign Affairs of Ukraine',
    'reported',
  ],
  ['We agreed on', 'Rustem Umerov', 'Minister of Defense', 'said'],
];

describe('the Istanbul story', () => {
  it('gives seven quotes with full names, roles and cues', () => {
    expect(quotesOf(story)).toEqual(EXPECTED);
  });

  it('gives the same with every name, place, number and date changed', () => {
    const expected = EXPECTED.map((row) => row.map((cell) => replaced(cell)));
    expect(replaced(story)).not.toMatch(
      /Zelenskyy|Sybiha|Fidan|Peskov|Tykhyi|Umerov|Istanbul|Ukrain|Russia|1000/,
    );
    expect(quotesOf(replaced(story))).toEqual(expected);
  });
});
