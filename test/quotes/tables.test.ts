import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';
import { eastern } from './tables/eastern.js';
import { further } from './tables/further.js';
import { northern } from './tables/northern.js';
import { slavic } from './tables/slavic.js';
import type { Table } from './tables/table.js';
import { western } from './tables/western.js';

/** Every language that the package promises quotes in. */
const PROMISED =
  'en uk ru de fr es pt it pl cs nl sv no da fi tr el ro lt ar he fa hi id vi ja ko zh ca gl eu sl mk lv et sq is be kk az ms sw ka bn ur ta th'.split(
    ' ',
  );
const TABLES: Readonly<Record<string, Table>> = {
  ...western,
  ...northern,
  ...slavic,
  ...eastern,
  ...further,
};

const read = (code: string, text: string) =>
  findQuotesIn(
    text.split('\n').map((line) => ({ text: line, kind: 'paragraph' as const })),
    { language: languageFor(code) },
  ).map((quote) => ({ text: quote.text, speaker: quote.speaker?.name ?? null }));
const speakers = (code: string, text: string) => read(code, text).map(({ speaker }) => speaker);

it('has a table for every language', () => {
  expect(Object.keys(TABLES).sort()).toEqual([...PROMISED].sort());
});

describe.each(Object.entries(TABLES))('%s', (code, table) => {
  it('has the speaker before the quote', () => {
    expect(speakers(code, table.before)).toEqual([table.speaker]);
  });

  it('has the speaker behind the quote', () => {
    expect(speakers(code, table.after)).toEqual([table.speaker]);
  });

  it('has the speaker behind a source phrase', () => {
    expect(speakers(code, table.according)).toEqual([table.speaker]);
  });

  it('has one speaker for interrupted speech', () => {
    // «A, — said he. — B» stands in one pair of marks and is one quote.
    const found = speakers(code, table.interrupted);
    expect(new Set(found)).toEqual(new Set([table.speaker]));
    expect(found).toHaveLength(/«[^«»]* — /.test(table.interrupted) ? 1 : 2);
  });

  it('has somebody named before for a pronoun', () => {
    expect(speakers(code, table.pronoun)).toEqual([table.speaker]);
  });

  it('has no speech in a term', () => {
    expect(read(code, table.term)).toEqual([]);
  });

  it.runIf(table.dash)('has speech behind a dash', () => {
    const [text = '', ...quotes] = table.dash ?? [];
    expect(read(code, text)).toEqual(quotes.map((quote) => ({ text: quote, speaker: table.speaker })));
  });

  it.runIf(table.declined)('gives the name in the nominative', () => {
    expect(speakers(code, table.declined ?? '')).toEqual([table.speaker]);
  });
});
