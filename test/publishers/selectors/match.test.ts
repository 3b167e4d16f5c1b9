/** hast-util-select is the reference for what selectors mean; what it cannot do in time is tested by itself. */
import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { compileSelector } from '../../../src/publishers/selectors/compile-selector.js';
import { matchAll } from '../../../src/publishers/selectors/match.js';
import { indexTree } from '../../../src/publishers/selectors/tree-index.js';
import { fixtureText } from '../../support/fixtures.js';

const treeOf = (html: string): Root => unified().use(rehypeParse).parse(html);

function found(selector: string, tree: Root): Element[] {
  return matchAll(compileSelector(selector), indexTree(tree)).map(({ element }) => element);
}

/** In document order, each once: the reference gives the matches of one part after those of another. */
function reference(selector: string, tree: Root): Element[] {
  const matches = new Set(selectAll(selector, tree));
  return selectAll('*', tree).filter((element) => matches.has(element));
}

describe('selectors on a page', () => {
  const tree = treeOf(fixtureText('istanbul-talks', 'page.html'));

  it.each([
    ['*'],
    ['p'],
    ['h1.single-news_title'],
    ['#comments'],
    ['.card_inline a'],
    ['.card_inline > a > span'],
    ['div div p, div > h2'],
    ['h2 + p'],
    ['h2 ~ p'],
    ['p ~ div ~ p em'],
    ['li:first-child'],
    ['li:last-child'],
    ['li:only-child, blockquote > :only-child'],
    ['p:first-of-type, p:last-of-type, h1:only-of-type'],
    ['li:nth-child(2n+1)'],
    ['li:nth-child(3)'],
    ['li:nth-last-child(-n+2)'],
    ['div > :nth-of-type(even)'],
    ['p:nth-last-of-type(2)'],
    ['li:not(:first-child)'],
    [':is(h1, h2, .dot)'],
    ['div:has(> h1), ul:has(b)'],
    ['button:empty, iframe:empty'],
    [':root'],
    ['[datetime]'],
    ['[DateTime="2025-07-23"]'],
    ['[property^="og:"]'],
    ['[href$=".css" i]'],
    ['a[href*="/tags/"]'],
    ['[class~="share"]'],
    ['[lang|="en"]'],
    ['[width="16"]'],
    ['[hidden], [aria-label], [aria-hidden="true"]'],
    ['script[type="application/ld+json"]'],
  ])('%s', (selector) => {
    expect(found(selector, tree)).toEqual(reference(selector, tree));
  });

  it('goes by Selectors Level 4 where the reference does not', () => {
    expect(found('P', tree)).toEqual(found('p', tree));
    expect(found(':where(time)', tree)).toEqual(found('time', tree));
    expect(found('[class^=""], [class*=""], [class~=""]', tree)).toEqual([]);
  });

  it('finds something by most of these', () => {
    expect(found('p', tree)).toHaveLength(25);
    expect(found('.card_inline a', tree)).toHaveLength(4);
  });

  it('looks inside an element alone, where it is asked to', () => {
    const list = indexTree(
      treeOf('<ul><li><a>1</a></li></ul><ul><li><a>2</a><b><a>3</a></b></li></ul><a>4</a>'),
    );
    const second = list.filter(({ element }) => element.tagName === 'ul')[1] ?? null;
    const texts = matchAll(compileSelector('li > a, b a'), list, second).map(
      ({ element: { children } }) => children[0],
    );
    expect(texts).toMatchObject([{ value: '2' }, { value: '3' }]);
    expect(matchAll(compileSelector('ul'), list, second)).toEqual([]);
  });
});

const NAMES = ['a', 'b', 'p'];
const part = fc.oneof(
  fc.constantFrom(...NAMES, '*', '.x', '.y', '.x.y', 'a.x', ':first-child', 'b:last-child', ':nth-child(2n)'),
  fc.constantFrom('p:not(.x)', ':is(a, .y)', ':nth-of-type(2)', '.x:only-child', ':empty'),
);
const selectors = fc
  .tuple(part, fc.array(fc.tuple(fc.constantFrom(' ', ' > ', ' + ', ' ~ '), part), { maxLength: 3 }))
  .map(([first, rest]) => first + rest.flat().join(''));

const { element: trees } = fc.letrec<{ element: Element }>((tie) => {
  const elementWith = (children: fc.Arbitrary<Element[]>) =>
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...NAMES),
      properties: fc.subarray(['x', 'y']).map((className) => (className.length > 0 ? { className } : {})),
      children,
    });
  return {
    element: fc.oneof(
      { maxDepth: 4 },
      elementWith(fc.constant([])),
      elementWith(fc.array(tie('element'), { maxLength: 4 })),
    ),
  };
});

it('finds in any tree by any selector what the reference finds', () => {
  fc.assert(
    fc.property(fc.array(trees, { maxLength: 4 }), selectors, (children, selector) => {
      const tree: Root = { type: 'root', children };
      expect(found(selector, tree)).toEqual(reference(selector, tree));
    }),
    { numRuns: 500 },
  );
});

describe('pages made to keep a selector busy', () => {
  const nested = (depth: number): Element => {
    let inner: Element = { type: 'element', tagName: 'p', properties: { className: ['a'] }, children: [] };
    for (let at = 0; at < depth; at++)
      inner = { type: 'element', tagName: 'div', properties: { className: ['a'] }, children: [inner] };
    return inner;
  };
  const wide = (count: number): Element => ({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: Array.from({ length: count }, () => nested(0)),
  });

  it.each(['.a .a .a .b', '.a ~ .a ~ .b', '.a:nth-child(2n) + .b', '.a:has(.b)', '.a:has(.a) .b', '.a'])(
    '%s takes no time',
    (selector) => {
      const start = performance.now();
      for (const element of [nested(900), wide(50_000)]) {
        const count = found(selector, { type: 'root', children: [element] }).length;
        expect(count).toBe(
          selector === '.a' ? (element.tagName === 'div' && element.properties.className ? 901 : 50_000) : 0,
        );
      }
      // Some 50 ms; matchers that follow every way take minutes.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});

describe('selectors that are none, or that are not known here', () => {
  it.each([
    ['h1[', 'is no CSS selector: '],
    ['', 'is no CSS selector: '],
    ['..title', 'is no CSS selector: '],
    ['a:hover', '":hover"'],
    ['p::before', '"::before"'],
    ['svg|a', 'namespace'],
    ['> p', 'is no CSS selector: Expected rule but ">" found'],
    ['a:not(b c)', 'inside ":not()"'],
    ['a:has(b c)', 'inside ":has()"'],
    ['li:nth-child(2 of .x)', '":nth-child"'],
    [`a${' a'.repeat(40)}`, 'more than 30 parts'],
    ['a'.repeat(5000), 'longer than 2000'],
  ])('%s', (selector, message) => {
    expect(() => compileSelector(selector)).toThrow(message);
  });
});
