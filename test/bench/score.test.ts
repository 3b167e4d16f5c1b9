import { describe, expect, it } from 'vitest';
import type { Gold } from '../../bench/corpus.js';
import { withoutOwnLabels } from '../../bench/own-labels.js';
import type { Prediction } from '../../bench/prediction.js';
import { instant, sameDay } from '../../bench/score/dates.js';
import { sameSpeaker } from '../../bench/score/quotes.js';
import { score } from '../../bench/score/score.js';
import { casefold, norm, words } from '../../bench/score/words.js';

/** Scores pages given as pairs of label and prediction; no prediction means that the page has no line. */
function figures(...pages: [Gold, Omit<Prediction, 'id'> | null][]): Record<string, number> {
  const corpus = { pages: pages.map(([gold], index) => ({ id: `p${index}`, url: null, page: '', gold })) };
  const predictions = pages.flatMap(([, found], index) => (found ? [{ id: `p${index}`, ...found }] : []));
  return score(corpus, predictions).figures;
}

describe('words and normalised texts', () => {
  it.each([
    ['Hello, World_1!', ['hello', 'world_1']],
    ['a\u0301b', ['a', 'b']], // a combining mark is no word character
    ['東京都 2025年', ['東', '京', '都', '2', '0', '2', '5', '年']],
    ['กขค', ['ก', 'ข', 'ค']],
    ['', []],
    [undefined, []],
  ])('words of %j', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    ['  Say “yes”_now ', 'say yes now'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['ẞ', 'ss'],
    ['ﬁne ①', 'fine 1'],
    ['Σίσυφος', 'σίσυφοσ'],
    ['ISPARTA ı', 'isparta ı'],
    ['—', ''],
    [null, ''],
  ])('norm of %j', (text, expected) => expect(norm(text)).toBe(expected));

  it('folds İ into two letters', () => expect(casefold('İ')).toBe('i\u0307'));
});

describe('dates', () => {
  it.each([
    ['2025-07-23T09:00:00+03:00', '2025-07-23', true],
    ['2025-07-23T23:30:00Z', '2025-07-24 01:30:00+02:00', true],
    ['2025-07-23T23:30:00Z', '2025-07-24 01:31:00+02:00', true],
    ['2025-07-23T23:30:00Z', '2025-07-24 01:31:01+02:00', false],
    ['2025-07-23T23:30:00', '2025-07-24 01:30:00+02:00', false],
    ['2025-07', '2025-07-01', false],
    [null, '2025-07-01', false],
  ])('%s against %s: %s', (found, wanted, same) => expect(sameDay(found, wanted)).toBe(same));

  it.each([
    ['1970-01-02T00:00:00Z', 86_400],
    ['19700102T0000-01', 90_000],
    ['1970-W01-5T00:00:01,5+00:00', 86_401.5],
    ['2024-02-30T00:00:00Z', null],
    ['2024-W53-1T00:00Z', null],
    ['2024-01-01T24:00Z', null],
    ['2024-01-01T10:00', null],
    ['yesterday', null],
  ])('instant of %s is %s', (text, seconds) => expect(instant(text)).toBe(seconds));
});

describe('fields', () => {
  it('takes a headline that differs in case and marks, and counts a page without prediction as wrong', () => {
    const gold = { headline: 'Talks begin: “no deal”' };
    expect(figures([gold, { headline: 'TALKS BEGIN – No deal' }], [gold, null])).toEqual({ headline: 0.5 });
  });

  it('scores authors and tags as sets', () => {
    const gold = { authors: ['Ann Lee', 'Bo Ek'], tags: ['a', 'b', 'c'] };
    // 2·1/(2+1) and 2·2/(4+3): a repeated tag counts once.
    const result = figures([gold, { authors: ['ANN LEE'], tags: ['a', 'b', 'x', 'y', 'A'] }]);
    expect(result.authors).toBeCloseTo(2 / 3, 12);
    expect(result.tags).toBeCloseTo(4 / 7, 12);
  });

  it('scores nothing that has no label', () => {
    expect(figures([{}, { headline: 'x', authors: ['y'], body: 'z' }])).toEqual({});
  });
});

describe('body', () => {
  it('compares bags of words and shingles', () => {
    // Five of six words found, none surplus; shingles: 2 of 3.
    const result = figures([{ body: 'one two three four five six' }, { body: 'One two three four five' }]);
    expect(result['body.precision']).toBe(1);
    expect(result['body.recall']).toBeCloseTo(5 / 6, 12);
    expect(result['body.f1']).toBeCloseTo(10 / 11, 12);
    expect(result['body.>=.95']).toBe(0);
    // "One" differs from "one" in shingles: shared 1, surplus 1, missing 2; precision 1/2, recall 1/3.
    expect(result['body.shingleF1']).toBeCloseTo(0.4, 12);
  });

  it('takes the lead as a paragraph, and headings found where none is labelled as wrong', () => {
    const sections = [{ headline: [], paragraphs: ['P one', 'P two'] }];
    const result = figures([
      { sections, lead: ['Lead'] },
      { paragraphs: ['Lead', 'P one'], headings: ['H'] },
    ]);
    expect(result).toEqual({ paragraphs: 0.8, headings: 0 });
  });

  it('leaves headings out where none is labelled and none found', () => {
    expect(figures([{ sections: [{ headline: [], paragraphs: ['P'] }] }, { paragraphs: ['P'] }])).toEqual({
      paragraphs: 1,
    });
  });

  it('looks for snippets, and gives an empty body no credit for what it lacks', () => {
    const gold = { with_: ['good text', 'more'], without: ['Share this'] };
    expect(figures([gold, { body: 'Good, text.' }])).toEqual({ with: 0.5, without: 1 });
    expect(figures([gold, { body: '' }])).toEqual({ with: 0, without: 0 });
  });
});

describe('quotes', () => {
  const gold: Gold = {
    quotes: [
      { text: 'we will not give up our land', speaker: 'Andrii Tykhyi' },
      { text: 'the talks go on until they are done', speaker: 'he', pronoun: true },
    ],
  };

  it('counts found quotes, surplus quotes and speakers over the corpus', () => {
    const found = [
      { text: 'We will not give up our land', speaker: 'Tykhyi' },
      { text: 'nobody ever said these six words', speaker: null },
    ];
    expect(figures([gold, { quotes: found }])).toEqual({
      'quotes.precision': 0.5,
      'quotes.recall': 0.5,
      'quotes.f1': 0.5,
      'quotes.speaker': 1,
    });
  });

  it('takes split and merged quotes, and ignores short ones', () => {
    const split = [
      { text: 'we will not', speaker: 'Someone Else' },
      { text: 'give up our land', speaker: 'Somebody' },
      { text: 'the talks go on until they are done', speaker: null },
    ];
    // Of the predictions only the last has five words; the first label's parts name the wrong speaker.
    expect(figures([gold, { quotes: split }])).toMatchObject({
      'quotes.recall': 1,
      'quotes.precision': 1,
      'quotes.speaker': 0,
    });
    const merged = [{ text: gold.quotes?.map((quote) => quote.text).join(' ') ?? '', speaker: 'A. Tykhyi' }];
    expect(figures([gold, { quotes: merged }])).toMatchObject({ 'quotes.recall': 1, 'quotes.speaker': 1 });
  });

  it.each([
    ['Tykhyi', 'Andrii Tykhyi', true],
    ['Andrii Tykhyi', 'Tykhyi', true],
    ['Oleh Tykhyi', 'Andrii Tykhyi', true],
    ['Andrii', 'Andrii Tykhyi', true],
    ['Andrii Sybiha', 'Andrii Tykhyi', false],
    ['', 'Andrii Tykhyi', false],
    [null, 'Andrii Tykhyi', false],
  ])('speaker %j for %j: %s', (found, wanted, same) => expect(sameSpeaker(found, wanted)).toBe(same));
});

describe('furniture of a labelled page', () => {
  it('scores related links, views and dateline, absent ones too', () => {
    const labelled: Gold = {
      labelled: true,
      relatedLinks: [{ title: 'Talks in Rome' }, { title: 'What next?' }],
      views: 2728,
      dateline: { place: 'Kyiv', agency: 'UNN' },
    };
    const result = figures(
      [
        labelled,
        {
          relatedLinks: [{ title: 'TALKS in Rome', url: null }],
          views: 2728,
          dateline: { place: 'KYIV', agency: null },
        },
      ],
      [{ labelled: true }, {}],
    );
    expect(result).toEqual({
      'related.precision': 1,
      'related.recall': 0.5,
      'related.f1': 2 / 3,
      'related.page': 0.5,
      views: 1,
      'views.present': 1,
      dateline: 0.5,
      'dateline.present': 0,
    });
  });

  it("scores a dateline by the project's own label where the corpus has none", () => {
    const page = {
      id: 'p',
      url: null,
      page: '',
      gold: {},
      own: { dateline: { place: 'Riga', agency: null } },
    };
    const marks = (place: string) =>
      score({ pages: [page] }, [{ id: 'p', dateline: { place, agency: null } }]);
    expect(marks('RIGA').figures).toEqual({ dateline: 1, 'dateline.present': 1 });
    expect(marks('Oslo').figures).toEqual({ dateline: 0, 'dateline.present': 0 });
    expect(score({ pages: [{ ...page, own: { dateline: null } }] }, [{ id: 'p' }]).figures).toEqual({
      dateline: 1,
    });
    expect(score(withoutOwnLabels({ pages: [page] }), [{ id: 'p' }]).figures).toEqual({});
  });

  it('leaves an unsure dateline out', () => {
    expect(figures([{ labelled: true, datelineUnsure: true }, {}])).toEqual({ 'related.page': 1, views: 1 });
  });
});
