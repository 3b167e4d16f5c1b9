/** What the model takes and refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Article, articleJsonSchema, articleSchema, blockSchema, quotedText } from '../src/index.js';
import { articleArbitrary } from './support/article-arbitrary.js';
import { fixtureArticle } from './support/fixtures.js';

const story = fixtureArticle('istanbul-talks', 'article.json');

/** The story with some fields changed, which its type may not allow. */
const changed = (changes: Readonly<Record<string, unknown>>): unknown => ({ ...story, ...changes });

/** Where the model finds something wrong: `quotes.0`. */
function faults(article: unknown): string[] {
  return articleSchema.safeParse(article).error?.issues.map(({ path }) => path.join('.')) ?? [];
}

describe('articleSchema', () => {
  it('takes the founding story', () => expect(articleSchema.parse(story)).toEqual(story));

  it('takes every Article that is valid, and gives it back as it is', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => void expect(articleSchema.parse(article)).toEqual(article)),
      { numRuns: 50, seed: 20250723 },
    );
  });

  it.each(Object.keys(story))('needs %s', (field) => {
    const { [field as keyof Article]: _, ...rest } = story;
    expect(faults(rest)).toEqual([field]);
  });

  it.each([
    '2025',
    '2025-07',
    '2025-07-23',
    '2024-02-29',
    '2025-07-22T12:55',
    '2025-07-22T12:55:01',
    '2025-07-22T12:55:01.123',
    '2025-07-23T09:00:00+03:00',
    '2025-07-23T09:00Z',
    '2025-07-23T09:00:00-03:30',
    '0001-01-01',
  ])('takes the date %s', (date) => expect(faults(changed({ published: date, modified: date }))).toEqual([]));

  it.each([
    '',
    '23.07.2025',
    '2025-7-23',
    '2025-13-01',
    '2025-00-10',
    '2025-07-32',
    '2025-07-23 12:55',
    '2025-07-22T24:00',
    '2025-07-22T12:60',
    '2025-07-22T12',
    '2025-07-22T12:55+3',
    '2025-07-22T12:55:01+0300',
    'yesterday',
    '2025-07-23T',
    ' 2025-07-23',
    '2025-07T12:00',
    '20250723',
  ])('refuses the date %j', (date) => expect(faults(changed({ published: date }))).toEqual(['published']));

  it.each([
    'https://example.com/',
    'http://example.com/a?b=c#d',
    'HTTPS://example.com',
    'mailto:ann@example.com',
    'tel:+380441234567',
  ])('takes the address %s', (url) => expect(faults(changed({ url }))).toEqual([]));

  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,a',
    '/relative',
    '//example.com/',
    'example.com',
    'ftp://example.com/',
    'https://',
    'https://example.com/a b',
    'mailto:',
    'tel:',
    ' https://example.com/',
    'https://example.com/\n',
  ])('refuses the address %j, wherever it stands', (url) => {
    const [first] = story.body;
    expect(faults(changed({ url }))).toEqual(['url']);
    expect(faults(changed({ authors: [{ name: 'Ann', url }] }))).toEqual(['authors.0.url']);
    expect(faults(changed({ image: { url, alt: null, caption: null, credit: null } }))).toEqual([
      'image.url',
    ]);
    expect(faults(changed({ quotes: [], body: [{ type: 'embed', url, provider: null }] }))).toEqual([
      'body.0.url',
    ]);
    expect(
      faults(
        changed({ quotes: [], body: [{ ...first, links: [{ text: 'President', url, start: 0, end: 9 }] }] }),
      ),
    ).toEqual(['body.0.links.0.url']);
    expect(
      faults(
        changed({ relatedLinks: [{ title: 'a', url, published: null, views: null, placement: 'in-body' }] }),
      ),
    ).toEqual(['relatedLinks.0.url']);
  });

  it.each<[what: string, change: object]>([
    ['start', { start: 0 }],
    ['end', { end: 3 }],
    ['text', { text: 'We never said this.' }],
    ['block', { block: 0 }],
    ['block that does not exist', { block: 99 }],
    ['lead that says something else', { block: 'lead' }],
  ])('refuses a quote with a wrong %s', (_what, change) => {
    const [quote, ...rest] = story.quotes;
    expect(faults(changed({ quotes: [{ ...quote, ...change }, ...rest] }))).toEqual(['quotes.0']);
  });

  it.each<[what: string, change: object, path: string]>([
    ['a negative offset', { start: -1 }, 'quotes.0.start'],
    ['half an offset', { end: 1.5 }, 'quotes.0.end'],
    ['no offset', { start: null }, 'quotes.0.start'],
    ['a block by name', { block: 'headline' }, 'quotes.0.block'],
    ['a speaker without name', { speaker: { name: '', role: null } }, 'quotes.0.speaker.name'],
    ['a speaker as text', { speaker: 'Ann' }, 'quotes.0.speaker'],
    ['an empty cue', { cue: '' }, 'quotes.0.cue'],
  ])('refuses a quote with %s', (_what, change, path) => {
    expect(faults(changed({ quotes: [{ ...story.quotes[0], ...change }] }))).toContain(path);
  });

  it('refuses a quote in a block without text of its own', () => {
    const body = [{ type: 'list', ordered: false, items: ['Yes, we said.'] }];
    const quote = { text: 'Yes', speaker: null, cue: null, block: 0, start: 0, end: 3 };
    expect(faults(changed({ body, quotes: [quote] }))).toEqual(['quotes.0']);
  });

  it('refuses a link that does not point at its text', () => {
    const link = { text: 'Kyiv', url: 'https://example.com/', start: 1, end: 5 };
    const body = [{ type: 'paragraph', text: 'Kyiv', links: [link] }];
    expect(faults(changed({ quotes: [], body }))).toEqual(['body.0.links.0']);
  });

  it.each<[what: string, change: Readonly<Record<string, unknown>>, path: string]>([
    ['no headline', { headline: '' }, 'headline'],
    ['an empty lead', { lead: '' }, 'lead'],
    ['an empty tag', { tags: ['a', ''] }, 'tags.1'],
    ['views as text', { views: '12482' }, 'views'],
    ['views below nought', { views: -1 }, 'views'],
    ['half a view', { views: 0.5 }, 'views'],
    ['an author as text', { authors: ['Ann'] }, 'authors.0'],
    ['a dateline as text', { dateline: 'Kyiv' }, 'dateline'],
    [
      'another placement',
      { relatedLinks: [{ title: 'a', url: null, published: null, views: null, placement: 'sidebar' }] },
      'relatedLinks.0.placement',
    ],
  ])('refuses %s', (_what, change, path) => expect(faults(changed(change))).toEqual([path]));
});

describe('blocks', () => {
  it.each<[name: string, block: object]>([
    ['an unknown type', { type: 'advert', text: 'a' }],
    ['no type', { text: 'a' }],
    ['an empty paragraph', { type: 'paragraph', text: '', links: [] }],
    ['a paragraph without links', { type: 'paragraph', text: 'a' }],
    ['a heading of level 7', { type: 'heading', level: 7, text: 'a' }],
    ['a heading of level 0', { type: 'heading', level: 0, text: 'a' }],
    ['a list without items', { type: 'list', ordered: true, items: [] }],
    ['a list with an empty item', { type: 'list', ordered: true, items: [''] }],
    ['a table without rows', { type: 'table', caption: null, rows: [] }],
    ['a table of texts', { type: 'table', caption: null, rows: ['a'] }],
    ['a quote without attribution', { type: 'quote', text: 'a' }],
    ['an image without address', { type: 'image', url: null, alt: null, caption: null, credit: null }],
    ['an embed of script', { type: 'embed', url: 'javascript:a()', provider: null }],
    ['empty code', { type: 'code', text: '' }],
  ])('refuses %s', (_name, block) => expect(blockSchema.safeParse(block).success).toBe(false));

  it.each<[name: string, block: object]>([
    ['a paragraph', { type: 'paragraph', text: 'a', links: [] }],
    ['a heading', { type: 'heading', level: 2, text: 'a' }],
    ['a quote', { type: 'quote', text: 'a\nb', attribution: null }],
    ['a list', { type: 'list', ordered: true, items: ['a'] }],
    ['a table with empty cells', { type: 'table', caption: 'a', rows: [['a', ''], []] }],
    ['an image', { type: 'image', url: 'https://example.com/a.jpg', alt: null, caption: null, credit: null }],
    ['an embed', { type: 'embed', url: 'https://example.com/', provider: 'youtube' }],
    ['code', { type: 'code', text: '  a\n' }],
  ])('takes %s as it is', (_name, block) => expect(blockSchema.parse(block)).toEqual(block));
});

describe('quotedText', () => {
  it('is the text that a quote stands in', () => {
    expect(quotedText(story, { block: 0 })).toBe(
      story.body.find((block) => block.type === 'paragraph')?.text,
    );
    expect(quotedText(story, { block: 'lead' })).toBe(story.lead);
  });

  it('is null where there is none', () => {
    expect(quotedText(story, { block: story.body.length })).toBeNull();
    expect(quotedText({ lead: null, body: [] }, { block: 'lead' })).toBeNull();
    expect(quotedText({ lead: null, body: [{ type: 'code', text: 'a' }] }, { block: 0 })).toBeNull();
  });
});

describe('articleJsonSchema', () => {
  type Schema = Readonly<Record<string, unknown>>;
  const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

  /** The schema and all in it. */
  function* parts(value: unknown): Generator<Schema> {
    if (!isSchema(value)) return;
    yield value;
    for (const part of Object.values(value)) yield* parts(part);
  }

  it('names its draft, and describes an object with every field of the Article', () => {
    const schema: Schema = articleJsonSchema;
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(story));
    expect(schema.required).toEqual(Object.keys(story));
  });

  // `npx vitest run test/article.test.ts --update` writes the file anew after a change of the model.
  it('is what zod makes of articleSchema', async () => {
    const made = z.toJSONSchema(articleSchema, { target: 'draft-2020-12' });
    await expect(`${JSON.stringify(made, null, 2)}\n`).toMatchFileSnapshot(
      '../src/article/article-schema.json',
    );
    expect(articleJsonSchema).toEqual(made);
  });

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(articleJsonSchema))).toEqual(articleJsonSchema));

  it('uses types and patterns that JSON Schema knows, and requires only what it has', () => {
    const types = new Set(['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']);
    for (const part of parts(articleJsonSchema)) {
      if (typeof part.type === 'string') expect(types).toContain(part.type);
      if (typeof part.pattern === 'string') expect(new RegExp(part.pattern, 'u')).toBeDefined();
      if (Array.isArray(part.required)) {
        expect(Object.keys(part.properties as object)).toEqual(expect.arrayContaining(part.required));
      }
    }
  });

  it('refers to nothing outside of itself', () => {
    const references = [...parts(articleJsonSchema)].flatMap(({ $ref }) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    for (const reference of references) expect(reference).toMatch(/^#/);
  });

  it('has each kind of block by its name', () => {
    const names = [...parts(articleJsonSchema)].flatMap(({ const: name }) =>
      typeof name === 'string' ? [name] : [],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'paragraph',
        'heading',
        'quote',
        'list',
        'table',
        'image',
        'embed',
        'code',
        'lead',
      ]),
    );
  });
});
