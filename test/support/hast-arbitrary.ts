/** Random hast trees for property tests: as a parser makes them, and as nobody should. */
import fc from 'fast-check';
import type { Root } from 'hast';

const TAGS = [
  ...'div p span a b em br img h1 h2 ul li table tr td th caption blockquote pre svg time figure figcaption iframe'.split(
    ' ',
  ),
  ...'article section nav aside footer script style template noscript title meta link base video source picture cite'.split(
    ' ',
  ),
  ...'html head body details summary dl dt dd amp-img x-card'.split(' '),
];

const text = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\ufdd0',
    '\ufdd1',
    '\uffff',
    '\ud800',
    '  two  spaces ',
    'A sentence that is long enough to be taken for a paragraph of its own.',
    '“Quoted,” she said.',
    '12 views',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const address = fc.constantFrom(
  '/a',
  'https://example.org/news/2025/a-story-of-some-length',
  '#top',
  'mailto:',
  'javascript:alert(1)',
  '//',
  'http://[',
  '',
);

const properties = fc.record(
  {
    className: fc.array(fc.constantFrom('article-body', 'related', 'hidden', 'tags', 'author')),
    id: fc.constantFrom('main', 'comments'),
    href: address,
    src: address,
    dataSrc: address,
    srcSet: fc.constantFrom('/a 1x, /b 2x', ',', ' '),
    style: fc.constantFrom('display:none', 'color:red'),
    hidden: fc.boolean(),
    itemProp: fc.array(fc.constantFrom('headline', 'author', 'name')),
    itemScope: fc.boolean(),
    itemType: fc.constant(['https://schema.org/NewsArticle']),
    dateTime: fc.constantFrom('2025-07-23', 'yesterday'),
    name: fc.constantFrom('author', 'description'),
    content: text,
    type: fc.constant('application/ld+json'),
    rel: fc.array(fc.constantFrom('tag', 'canonical')),
    width: fc.oneof(fc.integer(), fc.constantFrom('100%', '-1')),
    alt: text,
  },
  { requiredKeys: [] },
);

/** Trees that keep to the shape of hast. */
export const hastArbitrary: fc.Arbitrary<Root> = fc
  .letrec<{ node: unknown; children: unknown[] }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ type: fc.constant('text'), value: text }),
      fc.record({ type: fc.constant('comment'), value: text }),
      fc.record({
        type: fc.constant('element'),
        tagName: fc.constantFrom(...TAGS),
        properties,
        children: tie('children'),
      }),
    ),
    children: fc.array(tie('node'), { maxLength: 6 }),
  }))
  .children.map((children) => ({ type: 'root', children }) as Root);

/** Whatever JavaScript lets stand where a node or a property of one should. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 0, Number.NaN, '', 'text', Symbol('s')),
  fc.func(fc.anything()),
  fc.anything(),
);

/** Trees with nodes of unknown types, without or with odd properties, children and values. */
export const malformedHastArbitrary: fc.Arbitrary<Root> = fc
  .letrec<{ node: unknown; children: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anything,
      fc.record(
        {
          type: fc.oneof(
            fc.constantFrom<unknown>(
              'element',
              'element',
              'text',
              'comment',
              'doctype',
              'raw',
              'root',
              'mdxJsx',
            ),
            anything,
          ),
          tagName: fc.oneof(fc.constantFrom<unknown>(...TAGS, 'DIV', 'svg:path'), anything),
          value: fc.oneof(text, anything),
          properties: fc.oneof(
            properties,
            fc.dictionary(
              fc.constantFrom('className', 'href', 'src', 'style', 'itemProp', 'hidden', '__proto__'),
              anything,
            ),
            anything,
          ),
          children: tie('children'),
        },
        { requiredKeys: [] },
      ),
    ),
    children: fc.oneof(
      fc.array(tie('node'), { maxLength: 6 }),
      fc.array(tie('node'), { maxLength: 6 }),
      anything,
    ),
  }))
  .children.map(
    (children) => ({ type: 'root', children: Array.isArray(children) ? children : [children] }) as Root,
  );

/** The tree, with itself and all in it made unchangeable. */
export function deepFreeze<T>(value: T): T {
  const open: unknown[] = [value];
  for (let at = open.pop(); open.length > 0 || at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null || Object.isFrozen(at)) continue;
    Object.freeze(at);
    open.push(...Object.values(at).filter((part) => part !== undefined));
  }
  return value;
}
