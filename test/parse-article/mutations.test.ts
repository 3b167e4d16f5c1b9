/** Pages that were cut, spliced, repeated and mixed: each gives a valid Article or an ArticleParseError. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArticleParseError, articleSchema, type Input, parseArticle } from '../../src/index.js';
import { fixtureBytes } from '../support/fixtures.js';
import { hastArbitrary, malformedHastArbitrary } from '../support/hast-arbitrary.js';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;
const pages = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:html|txt)$/.test(path))
  .sort()
  .map((path) => fixtureBytes(path));

/** A place in a page, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Change = (page: Uint8Array) => Uint8Array;

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

const range = fc.tuple(place, place).map(([a, b]) => (page: Uint8Array) => {
  const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => Math.round(at * page.length));
  return { before: page.subarray(0, start), inside: page.subarray(start, end), after: page.subarray(end) };
});

const page = fc.constantFrom(...pages);

const change: fc.Arbitrary<Change> = fc.oneof(
  range.map(
    (cut): Change =>
      (given) =>
        cut(given).before,
  ),
  range.map(
    (cut): Change =>
      (given) =>
        cut(given).after,
  ),
  range.map(
    (cut): Change =>
      (given) =>
        join(cut(given).before, cut(given).after),
  ),
  range.map(
    (cut): Change =>
      (given) =>
        join(cut(given).before, cut(given).inside, cut(given).inside, cut(given).after),
  ),
  fc.tuple(range, range, page).map(
    ([cut, other, from]): Change =>
      (given) =>
        join(cut(given).before, other(from).inside, cut(given).after),
  ),
  fc.tuple(range, fc.uint8Array({ maxLength: 40 })).map(
    ([cut, noise]): Change =>
      (given) =>
        join(cut(given).before, noise, cut(given).after),
  ),
  fc
    .tuple(
      range,
      fc.constantFrom(
        '<',
        '>',
        '"',
        '</div>',
        '<article>',
        '<!--',
        '<script>',
        '“',
        '\n\n',
        '<h1>x</h1>',
        '</body>',
      ),
    )
    .map(
      ([cut, piece]): Change =>
        (given) =>
          join(cut(given).before, new TextEncoder().encode(piece), cut(given).inside, cut(given).after),
    ),
);

const mutated = fc
  .tuple(page, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([given, changes]) => changes.reduce((bytes, apply) => apply(bytes), given));

/** The Article is valid, or the input was refused; any other error fails the test. */
function check(input: Input): void {
  try {
    const article = parseArticle(input, { url: 'https://example.com/news/1' });
    expect(articleSchema.safeParse(article).error?.issues ?? []).toEqual([]);
  } catch (error) {
    if (!(error instanceof ArticleParseError)) throw error;
    expect(error.code).not.toBe('invalid-article');
    expect(error.message).not.toBe('');
  }
}

it('changed pages as bytes', { timeout: 300_000 }, () => {
  fc.assert(fc.property(mutated, check), { numRuns: 200, seed: 20250723 });
});

it('changed pages as strings, with what no decoder gives', { timeout: 300_000 }, () => {
  const text = fc
    .tuple(mutated, fc.string({ unit: 'binary', maxLength: 20 }), place)
    .map(([bytes, noise, at]) => {
      const decoded = new TextDecoder().decode(bytes);
      const cut = Math.round(at * decoded.length);
      return decoded.slice(0, cut) + noise + decoded.slice(cut);
    });
  fc.assert(fc.property(text, check), { numRuns: 100, seed: 20250724 });
});

it('trees of any kind with a story in them', { timeout: 300_000 }, () => {
  const story = Array.from({ length: 5 }, (_, at) => ({
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [
      {
        type: 'text' as const,
        value: `The council met ${at} times to decide on the bridge, “and it will again,” said Ann Smith, the mayor of the town.`,
      },
    ],
  }));
  const tree = fc.tuple(fc.oneof(hastArbitrary, malformedHastArbitrary), fc.nat()).map(([root, at]) => ({
    ...root,
    children: root.children.toSpliced(at % (root.children.length + 1), 0, ...story),
  }));
  fc.assert(fc.property(tree, check), { numRuns: 300, seed: 20250725 });
});
