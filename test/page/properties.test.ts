/** What holds for the Page of any input whatever. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleParseError } from '../../src/errors.js';
import { type Container, holds, type Page } from '../../src/page/page.js';
import { type Input, readPage } from '../../src/page/read-page.js';
import { deepFreeze, hastArbitrary, malformedHastArbitrary } from '../support/hast-arbitrary.js';
import { isText, textBlocks } from '../support/page.js';

const RUNS = { numRuns: 300, seed: 20250723 };
const SLOW = { timeout: 60_000 };

const tree = fc.oneof(hastArbitrary, malformedHastArbitrary);

/** Pieces of pages, put together in any order. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="a">',
        '</div>',
        '<a href="/x">',
        '</a>',
        '<br>',
        '<b>',
        '</b>',
        '<ul><li>',
        '<table>',
        '<tr><td>',
        '<blockquote>',
        '<!--',
        '-->',
        '<script type="application/ld+json">',
        '{"@type":"NewsArticle"',
        '</script>',
        '<pre>',
        '<svg>',
        '<title>',
        '<img src=a',
        '"',
        "'",
        '>',
        '&nbsp;',
        '&#0;',
        '&#xfdd0;',
        '<template>',
        '<select>',
        '<form>',
        '<frameset>',
        '<math>',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const plainText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\n\n', '\r\n', '\t', '• ', ' '),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
  )
  .map((parts) => parts.join(''));

/** The Page, or the ArticleParseError that refused the input; any other error fails the test. */
function pageOrError(input: Input): Page | ArticleParseError {
  try {
    return readPage(input, { url: 'https://example.com/news/story' });
  } catch (error) {
    if (error instanceof ArticleParseError) return error;
    throw error;
  }
}

/** Checks a property of the Page of every tree and text that has one. */
function forEveryPage(check: (page: Page) => void): void {
  const input = fc.oneof<fc.Arbitrary<Input>[]>(tree, markup, plainText);
  fc.assert(
    fc.property(input, (given) => {
      const page = pageOrError(given);
      if (!(page instanceof ArticleParseError)) check(page);
    }),
    RUNS,
  );
}

describe('any input', () => {
  it('that is a tree becomes a Page, whatever stands in it', SLOW, () => {
    fc.assert(
      fc.property(tree, (root) => void expect(pageOrError(root)).not.toBeInstanceOf(Error)),
      RUNS,
    );
  });

  it('that is a text becomes a Page or is refused', SLOW, () => {
    fc.assert(
      fc.property(fc.oneof(markup, plainText), (text) => void pageOrError(text)),
      RUNS,
    );
  });

  it('that is bytes becomes a Page or is refused', SLOW, () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      markup.map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (given) => void pageOrError(given)),
      RUNS,
    );
  });

  it('that is anything else is refused', SLOW, () => {
    const other = fc
      .anything()
      .filter((value) => typeof value !== 'string' && !(value instanceof Uint8Array));
    fc.assert(
      fc.property(
        other,
        (value) => void expect(pageOrError(value as Input)).toBeInstanceOf(ArticleParseError),
      ),
      RUNS,
    );
  });

  it('is not changed', SLOW, () => {
    fc.assert(
      fc.property(hastArbitrary, (root) => void readPage(deepFreeze(root), {})),
      RUNS,
    );
  });
});

describe('containers and blocks', () => {
  it('are a tree whose leaves stand in reading order', SLOW, () => {
    forEveryPage(({ containers, blocks }) => {
      const [root] = containers;
      expect(root).toMatchObject({ parent: null, depth: 0, first: 0, end: blocks.length });
      for (const container of containers.slice(1)) checkInside(container, containers);
      for (const { container, index } of blocks) {
        expect(containers[container.index]).toBe(container);
        expect(container.first <= index && index < container.end).toBe(true);
      }
    });
  });

  it('know their own place', SLOW, () => {
    forEveryPage(({ containers, blocks }) => {
      expect(containers.map(({ index }) => index)).toEqual([...containers.keys()]);
      expect(blocks.map(({ index }) => index)).toEqual([...blocks.keys()]);
    });
  });

  it('are hidden, and lead somewhere, where what is round them does', SLOW, () => {
    forEveryPage(({ containers }) => {
      for (const { parent, hidden, href } of containers) {
        if (parent?.hidden) expect(hidden).toBe(true);
        if (parent?.href) expect(href).not.toBeNull();
      }
    });
  });

  it('stand in disjoint siblings', SLOW, () => {
    forEveryPage(({ containers }) => {
      const ends = new Map<number, number>();
      for (const { parent, first, end } of containers) {
        if (!parent) continue;
        expect(first).toBeGreaterThanOrEqual(ends.get(parent.index) ?? parent.first);
        ends.set(parent.index, end);
      }
    });
  });
});

function checkInside(container: Container, containers: readonly Container[]): void {
  const { parent, index, depth, first, end } = container;
  if (!parent) throw new Error('only the root has no parent');
  expect(containers[parent.index]).toBe(parent);
  expect(parent.index).toBeLessThan(index);
  expect(depth).toBe(parent.depth + 1);
  expect(parent.first <= first && first <= end && end <= parent.end).toBe(true);
  expect(holds(parent, container)).toBe(true);
}

describe('texts', () => {
  it('are folded, and never empty', SLOW, () => {
    forEveryPage((page) => {
      for (const { text } of textBlocks(page)) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(text).not.toMatch(/\p{Cs}|\p{Cc}|\p{Noncharacter_Code_Point}|[\u00ad\u200b\u2060\ufeff]/u);
      }
    });
  });

  it('hold their spans, without white space at the ends', SLOW, () => {
    forEveryPage((page) => {
      for (const { text, spans } of textBlocks(page)) {
        for (const { start, end } of spans) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }
    });
  });

  it('have shares between nothing and all', SLOW, () => {
    forEveryPage(({ blocks }) => {
      for (const { linkDensity, boldness } of blocks.filter(isText)) {
        expect(linkDensity >= 0 && linkDensity <= 1).toBe(true);
        expect(boldness >= 0 && boldness <= 1).toBe(true);
      }
    });
  });

  it('give out no address but http, https, mailto and tel', SLOW, () => {
    forEveryPage(({ blocks, containers }) => {
      const given = [
        ...containers.map(({ href }) => href),
        ...blocks.flatMap((block) =>
          isText(block) ? block.spans.map(({ url }) => url) : 'url' in block ? [block.url] : [],
        ),
      ];
      for (const url of given) if (url !== null) expect(url).toMatch(/^(?:https?:\/\/|mailto:.|tel:.)\S*$/);
    });
  });
});

describe('a span', () => {
  /** Words with a mark of their own in elements with the same mark, so that each span can be told by its element. */
  const marked = fc.array(
    fc.record({
      before: fc.constantFrom('', ' ', ' and ', '<br>', '\u200b', '&nbsp; ', '<!-- c -->', '\n\t', '<wbr>'),
      tag: fc.constantFrom('a', 'b', 'em', 'span', 'time', 'cite'),
      inner: fc.constantFrom('', ' ', '\n', '<i></i>', '\u00ad', '<span> </span>'),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it('points at the text of its own element', SLOW, () => {
    fc.assert(
      fc.property(marked, (parts) => {
        const html = parts
          .map(
            ({ before, tag, inner }, at) =>
              `${before}<${tag} class="m${at}">${inner}word${at}${inner}</${tag}>`,
          )
          .join('');
        const found = textBlocks(readPage(`<p>${html}</p>`, { format: 'html' }) as Page).flatMap(
          ({ spans, text }) =>
            spans.flatMap(({ words, start, end }) => {
              const [name] = [...words].filter((word) => /^m\d+$/.test(word));
              return name ? [[name, text.slice(start, end)]] : [];
            }),
        );
        expect(found).toEqual(parts.map((_, at) => [`m${at}`, `word${at}`]));
      }),
      RUNS,
    );
  });
});
