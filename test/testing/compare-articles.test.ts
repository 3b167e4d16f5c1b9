/** What compareArticles finds, and how formatDifferences tells it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import {
  compareArticles,
  type Expectation,
  formatDifferences,
  istanbulTalks,
} from '../../src/testing/index.js';

const { article } = istanbulTalks();

/** The story with something changed: it is what a page gives, while `article` is what is expected. */
function changed(change: (copy: Article) => void): Article {
  const copy = structuredClone(article);
  change(copy);
  return copy;
}

/** `body[3] missing` */
function placesOf(actual: Article, expected: Expectation): string[] {
  return compareArticles(actual, expected).map(({ path, kind }) => `${path.join('.')} ${kind}`);
}

describe('compareArticles', () => {
  it('finds nothing where all is as expected', () => {
    expect(compareArticles(structuredClone(article), article)).toEqual([]);
  });

  it('names field, expected value and actual value', () => {
    const actual = changed((copy) => {
      copy.headline = 'Another story';
      copy.views = null;
    });
    expect(compareArticles(actual, article)).toEqual([
      { path: ['headline'], kind: 'changed', expected: article.headline, actual: 'Another story' },
      { path: ['views'], kind: 'changed', expected: 12482, actual: null },
    ]);
  });

  it('looks at no more than what is expected, inside of objects too', () => {
    const actual = changed((copy) => {
      copy.lead = null;
    });
    expect(placesOf(actual, { headline: article.headline, dateline: { place: 'Kyiv' } })).toEqual([]);
    expect(placesOf(actual, { authors: [{ name: 'Pavlo Zinchenko' }] })).toEqual([]);
    expect(placesOf(actual, { dateline: { place: 'Odesa' } })).toEqual(['dateline.place changed']);
  });

  it.each<[string, (copy: Article) => void, string[]]>([
    ['the first element missing', ({ tags }) => tags.shift(), ['tags.0 missing']],
    ['one in the middle missing', ({ body }) => body.splice(4, 1), ['body.4 missing']],
    ['the last missing', ({ quotes }) => quotes.pop(), ['quotes.6 missing']],
    [
      'all missing',
      ({ relatedLinks }) => relatedLinks.splice(1),
      ['relatedLinks.1 missing', 'relatedLinks.2 missing', 'relatedLinks.3 missing'],
    ],
    ['one surplus', ({ tags }) => tags.splice(2, 0, 'Weather'), ['tags.2 surplus']],
    ['one surplus at the end', ({ tags }) => tags.push('Weather'), ['tags.7 surplus']],
    [
      'another in its place',
      ({ authors }) => authors.splice(0, 1, { name: 'Pavel Novak', url: null }),
      ['authors.0 missing', 'authors.0 surplus'],
    ],
    ['a list from nothing', ({ authors }) => authors.splice(0), ['authors.0 missing']],
    [
      'one missing, one changed, one surplus',
      ({ body }) => {
        body.splice(2, 1);
        Object.assign(body[6] ?? {}, { text: `${(body[6] as { text: string }).text} today` });
        body.push({ type: 'heading', level: 2, text: 'Newsletter' });
      },
      ['body.2 missing', 'body.7.text changed', `body.${article.body.length - 1} surplus`],
    ],
    [
      'a heading read as a paragraph',
      ({ body }) => {
        const at = body.findIndex(({ type }) => type === 'heading');
        body[at] = { type: 'paragraph', text: (body[at] as { text: string }).text, links: [] };
      },
      [
        `body.${article.body.findIndex(({ type }) => type === 'heading')}.type changed`,
        `body.${article.body.findIndex(({ type }) => type === 'heading')}.level changed`,
      ],
    ],
  ])('tells elements apart: %s', (_name, change, places) => {
    expect(placesOf(changed(change), article)).toEqual(places);
  });

  it('counts a field that the model does not have', () => {
    expect(placesOf(article, { autors: [] } as Expectation)).toEqual(['autors changed']);
    expect(placesOf(article, { headline: undefined } as unknown as Expectation)).toEqual([
      'headline changed',
    ]);
  });

  it('takes asymmetric matchers for any value', () => {
    expect(
      placesOf(article, {
        headline: expect.stringContaining('Istanbul'),
        views: expect.any(Number),
        tags: expect.arrayContaining(['Turkey']),
      }),
    ).toEqual([]);
    expect(placesOf(article, { headline: expect.stringContaining('Oslo') })).toEqual(['headline changed']);
    expect(placesOf(article, { authors: [{ name: expect.stringMatching(/^Pavlo/) }] })).toEqual([]);
  });

  it.each([[{}], [undefined], [null], ['headline'], [[]]])('refuses to expect nothing: %j', (nothing) => {
    expect(() => compareArticles(article, nothing as Expectation)).toThrow(
      /Nothing is expected: give at least one field/,
    );
  });

  it('finds no difference only where there is none', () => {
    const tags = fc.array(fc.constantFrom('Kyiv', 'Kyiv region', 'Turkey', 'a', ''), { maxLength: 6 });
    fc.assert(
      fc.property(tags, tags, (ours, theirs) => {
        const differences = compareArticles({ ...article, tags: ours }, { tags: theirs });
        expect(differences.length === 0).toBe(JSON.stringify(ours) === JSON.stringify(theirs));
        const surplus = differences.filter(({ kind }) => kind === 'surplus').length;
        const missing = differences.filter(({ kind }) => kind === 'missing').length;
        expect(ours.length - theirs.length).toBe(surplus - missing);
      }),
    );
  });

  it('takes its time on lists of thousands, but not minutes', () => {
    const paragraphs = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => ({
        type: 'paragraph' as const,
        text: `${word} ${index}`,
        links: [],
      }));
    const differences = compareArticles(
      { ...article, body: paragraphs('One') },
      { body: paragraphs('Other') },
    );
    expect(differences).toHaveLength(3000);
  });
});

describe('formatDifferences', () => {
  const told = (actual: Article, expected: Expectation) =>
    formatDifferences(compareArticles(actual, expected));

  it('tells what differs, by field', () => {
    const actual = changed((copy) => {
      copy.headline = 'Third round';
      copy.dateline = null;
      copy.tags.shift();
      copy.tags.push('Weather');
      Object.assign(copy.quotes[1]?.speaker ?? {}, { name: 'Sybiha' });
    });
    expect(told(actual, { ...article, headline: 'Third round of talks' })).toBe(`4 fields differ.

headline
  expected: 'Third round of talks'
  got:      'Third round'

dateline
  expected: { place: 'Kyiv', agency: 'UNN', raw: 'Kyiv • UNN' }
  got:      null

quotes
  [1].speaker.name
    expected: 'Andriy Sybiha'
    got:      'Sybiha'

tags
  [0] is missing: 'Rustem Umerov'
  [6] is surplus: 'Weather'`);
  });

  it('shows long texts around what differs', () => {
    const words = 'The repairs had been ordered after divers found cracks in two of the pillars last';
    const lead = (season: string) => `${words} ${season}, and cost four million. ${words} year.`;
    expect(told({ ...article, lead: lead('autumn') }, { lead: lead('spring') })).toBe(`1 field differs.

lead
  expected: '…ks in two of the pillars last spring, and cost four million. The r…'
  got:      '…ks in two of the pillars last autumn, and cost four million. The r…'`);
  });

  it('halves no letter', () => {
    const letters = '😀'.repeat(60);
    const lines = told({ ...article, lead: `${letters}–a–${letters}` }, { lead: `${letters}–b–${letters}` });
    expect(lines).toMatch(/…(?:😀){14}–b–(?:😀){14}…/u);
    expect(lines).not.toMatch(/\\ud[89a-f]/i);
  });

  it('makes seen what print does not show', () => {
    expect(told({ ...article, lead: 'a\u00a0b' }, { lead: 'a b' })).toContain("got:      'a\\u{a0}b'");
    expect(told({ ...article, lead: 'Cafe\u0301' }, { lead: 'Caf\u00e9' })).toContain(
      "expected: 'Caf\\u{e9}'",
    );
  });

  it('tells matchers by their own names', () => {
    expect(told(article, { headline: expect.stringContaining('Oslo') })).toContain(
      "expected: StringContaining 'Oslo'",
    );
  });

  it('does not bury one field under another', () => {
    const lines = told(
      { ...article, tags: [] },
      { tags: Array.from({ length: 100 }, (_, index) => `Tag ${index}`) },
    );
    expect(lines.split('\n')).toHaveLength(12);
    expect(lines).toContain('… and 92 more');
  });
});
