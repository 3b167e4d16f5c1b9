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
