/** Random valid Articles for property tests, with the worst texts that the model lets through. */
import fc from 'fast-check';
import {
  type Article,
  articleSchema,
  type Block,
  type Quote,
  quotedText,
  type TextLink,
} from '../../src/article.js';

/** Texts that are markup, break lines, escape from their place or have no letters. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--',
  ']]>',
  '# not a heading',
  '1. not a list',
  '12) nor this',
  '- nor this',
  '+ +',
  '---',
  '===',
  '> no quote',
  '``` `````` ~~~',
  '*a* _b_ **c** ~~d~~ `e`',
  '[link](javascript:alert(1)) ![i](x)',
  '[x]: http://example.com "title"',
  '[^1] [ ] ',
  '<b onclick=alert(1)>b</b> <https://example.com>',
  '&lt;b&gt; &amp; &#60; &copy',
  '| a | b | \\| \\',
  'https://example.com/<b>*_',
  'www.example.com\\</script>',
  'someone@example.com<i>_',
  '\\',
  'a\\',
  'line\nline\r\n\nline',
  '    four spaces',
  '\ttab',
  ' ',
  '\u0000\u0007',
  '\u2028\u2029\u0085',
  '\ud800',
  '\u202etxet',
  '__proto__',
  '😀 “quoted” — ‘text’',
  'Глава держави',
  '交渉 ٢٣',
];

const hostileText = fc.constantFrom(...HOSTILE);

/** A text of at least one character. */
export const textArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  hostileText,
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc
    .array(fc.oneof(hostileText, fc.lorem({ maxCount: 3 })), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join('')),
);

export const urlArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://example.com/a_(b)',
    'https://example.com/)[x](y',
    'https://example.com/?a=1&copy;=2&lt;',
    'https://example.com/\\`<>"\'|*_',
    'https://example.com/</script>',
    'https://example.com/\u0001\u007f',
    'mailto:someone@example.com',
    'tel:+380441234567',
  ),
);

const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });

export const isoDateArbitrary: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10, 16, 19, 23, 24),
  )
  .map(([date, length]) => date.toISOString().slice(0, length));

const imageArbitrary = fc.record({
  url: urlArbitrary,
  alt: nullable(textArbitrary),
  caption: nullable(textArbitrary),
  credit: nullable(textArbitrary),
});

/** A part of `text` that has at least one character. */
function rangeOf(text: string): fc.Arbitrary<{ start: number; end: number; text: string }> {
  return fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }))
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

function linksIn(text: string): fc.Arbitrary<TextLink[]> {
  const one = fc.tuple(rangeOf(text), urlArbitrary).map(([range, url]) => ({ ...range, url }));
  return fc.array(one, { maxLength: 3 });
}

const paragraphArbitrary = textArbitrary.chain((text) =>
  linksIn(text).map((links) => ({ type: 'paragraph' as const, text, links })),
);

export const blockArbitrary: fc.Arbitrary<Block> = fc.oneof(
  paragraphArbitrary,
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: textArbitrary,
  }),
  fc.record({
    type: fc.constant('quote' as const),
    text: textArbitrary,
    attribution: nullable(textArbitrary),
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(textArbitrary, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    caption: nullable(textArbitrary),
    rows: fc.array(fc.array(fc.oneof(fc.constant(''), textArbitrary), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  imageArbitrary.map((image) => ({ type: 'image' as const, ...image })),
  fc.record({ type: fc.constant('embed' as const), url: urlArbitrary, provider: nullable(textArbitrary) }),
  fc.record({ type: fc.constant('code' as const), text: textArbitrary }),
);

const speakerArbitrary = fc.record({ name: textArbitrary, role: nullable(textArbitrary) });

function quotesIn(article: Pick<Article, 'body' | 'lead'>): fc.Arbitrary<Quote[]> {
  const places = [...article.body.keys(), 'lead' as const].filter(
    (block) => quotedText(article, { block }) !== null,
  );
  if (places.length === 0) return fc.constant([]);
  const one = fc
    .constantFrom(...places)
    .chain((block) =>
      fc
        .tuple(
          rangeOf(quotedText(article, { block }) ?? ''),
          nullable(speakerArbitrary),
          nullable(textArbitrary),
        )
        .map(([range, speaker, cue]) => ({ ...range, speaker, cue, block })),
    );
  return fc.array(one, { maxLength: 3 });
}

const shapeArbitrary = fc.record({
  url: nullable(urlArbitrary),
  language: nullable(fc.constantFrom('en', 'uk', 'pt-BR', 'zh-Hant')),
  publisher: nullable(textArbitrary),
  section: nullable(textArbitrary),
  kicker: nullable(textArbitrary),
  headline: textArbitrary,
  lead: nullable(textArbitrary),
  description: nullable(textArbitrary),
  dateline: nullable(
    fc.record({ place: nullable(textArbitrary), agency: nullable(textArbitrary), raw: textArbitrary }),
  ),
  authors: fc.array(fc.record({ name: textArbitrary, url: nullable(urlArbitrary) }), { maxLength: 3 }),
  published: nullable(isoDateArbitrary),
  modified: nullable(isoDateArbitrary),
  views: nullable(fc.nat()),
  image: nullable(imageArbitrary),
  body: fc.array(blockArbitrary, { maxLength: 6 }),
  relatedLinks: fc.array(
    fc.record({
      title: textArbitrary,
      url: nullable(urlArbitrary),
      published: nullable(isoDateArbitrary),
      views: nullable(fc.nat()),
      placement: fc.constantFrom('in-body' as const, 'after-body' as const),
    }),
    { maxLength: 3 },
  ),
  tags: fc.array(textArbitrary, { maxLength: 3 }),
});

/** A valid Article: offsets of links and quotes point at their text. Links may overlap and stand in any order. */
export const articleArbitrary: fc.Arbitrary<Article> = shapeArbitrary
  .chain((shape) => quotesIn(shape).map((quotes) => ({ ...shape, quotes })))
  .filter((article) => articleSchema.safeParse(article).success);
