import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

/** Who spoke in the paragraphs of a page with this headline and these tags. */
function speakers(code: string, names: readonly string[], ...texts: readonly string[]) {
  const passages = texts.map((text) => ({ text, kind: 'paragraph' as const }));
  return findQuotesIn(passages, { language: languageFor(code), names }).map(({ speaker }) => speaker?.name);
}

const STORY = [
  'John Roe, the former envoy, testified on Tuesday. He had come a long way to the hearing, and he took his time.',
  '“At no time was I aware of any such effort,” Roe said in his opening statement.',
] as const;

describe('headline and tags of the page', () => {
  it.each([
    ['tags in lower case', ['john roe', 'hearings in the house']],
    ['a headline with capitals throughout', ['Former Envoys Unite With John Roe for Hearings']],
    [
      'a headline with the name and a verb in capitals',
      ['Jane Harbour Calls John Roe’s Statement Her Best Work Yet'],
    ],
    ['a tag with the name', ['John Roe']],
    ['nothing', []],
  ])('do not change who spoke: %s', (_, names) => {
    expect(speakers('en', names, ...STORY)).toEqual(['John Roe']);
  });

  it('give the first name that the text leaves out', () => {
    const text = '“At no time was I aware of any such effort,” Roe said in his opening statement.';
    expect(speakers('en', ['Envoy John Roe tells his side'], text)).toEqual(['John Roe']);
    expect(speakers('en', ['John Roe'], text)).toEqual(['John Roe']);
  });
});

it('a form of address in speech is no part of the name', () => {
  const speech = '“You might remember him from his own band: Mr. John Roe,” Doe said.';
  const answer = '“I have waited for this evening for thirty years,” Roe said.';
  expect(speakers('en', [], speech, answer).at(-1)).toBe('John Roe');
});
