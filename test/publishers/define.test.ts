/** Profiles that are wrong are refused when they are defined, by the key that is wrong; all others read any page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleParseError, definePublisher, type PublisherProfile, parseArticle } from '../../src/index.js';
import { HOST, pageWith } from './herald.js';

function errorOfProfile(profile: unknown): ArticleParseError {
  try {
    definePublisher(profile as PublisherProfile);
  } catch (error) {
    if (error instanceof ArticleParseError) return error;
    throw error;
  }
  throw new Error('definePublisher threw no error');
}

describe('a wrong profile', () => {
  const cases: [rest: unknown, path: (string | number)[], message: string | RegExp][] = [
    [{ feilds: {} }, ['feilds'], /did you mean fields\?/],
    [{ Remove: '.ad' }, ['Remove'], /did you mean remove\?/],
    [{ selectors: {} }, ['selectors'], /known are name, hosts, names, test, /],
    [{ fields: { headlin: 'h1' } }, ['fields', 'headlin'], /did you mean headline\?/],
    [{ fields: { author: 'h1' } }, ['fields', 'author'], /did you mean authors\?/],
    [{ fields: { quotes: '.q' } }, ['fields', 'quotes'], /known are url, publisher, /],
    [
      { fields: { lead: { select: 'p', atribute: 'id' } } },
      ['fields', 'lead', 'atribute'],
      /did you mean attribute\?/,
    ],
    [{ roles: { realted: '.more' } }, ['roles', 'realted'], /did you mean related\?/],
    [{ roles: { headline: '.more' } }, ['roles', 'headline'], /did you mean heading\?/],
    [{ fields: { headline: 'h1[' } }, ['fields', 'headline'], /^"h1\[" is no CSS selector: /],
    [{ fields: { headline: ['h1', 'h2::before'] } }, ['fields', 'headline', 1], /"::before"/],
    [{ fields: { headline: { select: 'h1 >' } } }, ['fields', 'headline', 'select'], /is no CSS selector/],
    [
      { fields: { headline: 7 } },
      ['fields', 'headline'],
      /must be a CSS selector, an object .* or a function/,
    ],
    [{ fields: { headline: [] } }, ['fields', 'headline'], /the list is empty/],
    [{ fields: { headline: [['h1']] } }, ['fields', 'headline', 0], /must be a CSS selector, /],
    [
      { fields: { headline: { select: 'h1', attribute: 'a b' } } },
      ['fields', 'headline', 'attribute'],
      /must be the name of an attribute/,
    ],
    [
      { fields: { headline: { select: 'h1', all: 'yes' } } },
      ['fields', 'headline', 'all'],
      /must be true or false/,
    ],
    [{ fields: { headline: {} } }, ['fields', 'headline', 'select'], /must be a CSS selector/],
    [{ fields: ['h1'] }, ['fields'], /must be an object/],
    [{ roles: { related: ['.more', 'a:hover'] } }, ['roles', 'related', 1], /":hover"/],
    [{ roles: { related: () => true } }, ['roles', 'related'], /must be a CSS selector/],
    [{ remove: '' }, ['remove'], /is no CSS selector/],
    [{ remove: [7] }, ['remove', 0], /must be a CSS selector/],
    [{ test: 7 }, ['test'], /must be a CSS selector or a function/],
    [{ test: '((' }, ['test'], /is no CSS selector/],
    [{ hosts: `https://${HOST}/` }, ['hosts'], /must be a host such as "example.com"/],
    [{ hosts: ['a.example', '*.example.com'] }, ['hosts', 1], /must be a host/],
    [{ hosts: 'example' }, ['hosts'], /must be a host/],
    [{ hosts: [] }, ['hosts'], /the list is empty/],
    [{ hosts: new URL('https://a.example') }, ['hosts'], /must be a host/],
    [{ names: ['—'] }, ['names', 0], /must be a site's name/],
    [{ name: '' }, ['name'], /must be a text/],
    [{ language: 'Ukrainian language' }, ['language'], /must be a BCP 47 tag/],
    [{ timeZone: 'Kyiv' }, ['timeZone'], /must be an IANA name/],
  ];

  it.each(cases)('%o', (rest, path, message) => {
    const error = errorOfProfile({ hosts: HOST, ...(rest as object) });
    expect(error.code).toBe('invalid-input');
    expect(error.issues).toHaveLength(1);
    expect(error.issues[0]?.path).toEqual(path);
    expect(error.issues[0]?.message).toMatch(message);
    expect(error.message).toContain(`The publisher's profile is wrong: ${path.join('.')} `);
  });

  it.each([null, undefined, 'unn.ua', 7, []])('that is %j', (profile) => {
    expect(errorOfProfile(profile).message).toBe("The publisher's profile is wrong: must be an object.");
  });

  it('is told with one mark at the end', () => {
    const told = (profile: object) => errorOfProfile({ hosts: HOST, ...profile }).message.slice(-9);
    expect(told({ fields: { headlin: 'h1' } })).toBe('headline?');
    expect(told({ fields: { headline: 'h1[' } })).toBe('. Pos: 2.');
  });

  it('that does not say which pages it is for', () => {
    expect(errorOfProfile({ name: 'Herald', fields: { headline: 'h1' } }).message).toContain(
      'hosts, names or test',
    );
  });

  it('is told all that is wrong with it', () => {
    const error = errorOfProfile({ hosts: 'x', fields: { headlin: 'h1', lead: '[' }, colour: 1 });
    expect(error.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      'colour',
      'fields.headlin',
      'fields.lead',
      'hosts',
    ]);
  });
});

describe('a right profile', () => {
  it('is called by its name, or by what it is known by', () => {
    expect(definePublisher({ name: 'Herald', hosts: HOST }).name).toBe('Herald');
    expect(definePublisher({ hosts: ['www.a.example', HOST] }).name).toBe('a.example');
    expect(definePublisher({ names: 'The Herald' }).name).toBe('The Herald');
    expect(definePublisher({ test: 'body' }).name).toBe('without name');
  });

  it('is not changed, cannot be, and does not follow later changes', () => {
    const remove = ['.q7'];
    const profile = Object.freeze({ hosts: HOST, fields: Object.freeze({ headline: 'h1' }), remove });
    const publisher = definePublisher(profile);
    remove.push('h1');
    expect(Object.isFrozen(publisher)).toBe(true);
    const html = pageWith({
      bottom: '<div>'.concat(
        '<p>The bridge is open, and the ferries are sold, and all is well with the harbour.</p>'.repeat(6),
        '</div>',
      ),
    });
    expect(parseArticle(html, { url: `https://${HOST}/`, publishers: [publisher] }).headline).toBe(
      'Old harbour bridge is open again',
    );
  });

  it('may leave out or leave undefined whatever it likes', () => {
    const empty = {
      name: undefined,
      names: undefined,
      test: undefined,
      language: undefined,
      timeZone: undefined,
      fields: undefined,
      roles: { related: undefined },
      remove: undefined,
    };
    const publishers = [definePublisher({ hosts: HOST, ...empty })];
    const url = `https://${HOST}/`;
    expect(parseArticle(pageWith({}), { url, publishers })).toEqual(parseArticle(pageWith({}), { url }));
  });
});

const selector = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '*',
      'p',
      'h1',
      'html',
      'body',
      'main *',
      '.q7 > p',
      'p ~ p',
      ':root',
      'div:has(p)',
      ':not(p)',
      'head > *',
      'meta',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const value = fc.oneof(
  fc.constantFrom<unknown>('', '2025-08-07', 'https://a.example/', 7, -1, [], {}, null, undefined, [
    { name: 'Jane' },
  ]),
  fc.anything({ maxDepth: 2 }),
);
const rule = fc.oneof(
  { weight: 6, arbitrary: selector },
  {
    weight: 2,
    arbitrary: fc.record(
      { select: selector, attribute: fc.constantFrom('class', 'content', 'x y'), all: fc.boolean() },
      { requiredKeys: ['select'] },
    ),
  },
  { weight: 2, arbitrary: value.map((given) => () => given) },
  {
    weight: 1,
    arbitrary: fc.constant((page: { selectAll(selector: string): unknown }) => page.selectAll('*')),
  },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 1 }) },
);
const keyed = (names: string[], one: fc.Arbitrary<unknown>) =>
  fc.dictionary(
    fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 5 })),
    fc.oneof(one, fc.array(one, { maxLength: 3 })),
    { maxKeys: 4 },
  );
const profiles = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record(
      {
        test: fc.constant('html'),
        fields: keyed(
          'url headline lead authors published views image body tags relatedLinks dateline'.split(' '),
          rule,
        ),
        roles: keyed('related boilerplate paragraph image lead tag byline'.split(' '), selector),
        remove: fc.array(selector, { minLength: 1, maxLength: 2 }),
        timeZone: fc.constantFrom('Europe/Kyiv', 'Mars'),
      },
      { requiredKeys: ['test'] },
    ),
  },
  fc.anything({ maxDepth: 2 }),
);

it('whatever a profile is made of, it is refused by a clear error, or pages are read or refused as ever', () => {
  const html = pageWith({
    head: '<meta name="author" content="Jane Doe">',
    bottom: '<ul class="x"><li><a href="/1">One</a></li></ul>',
  });
  let used = 0;
  fc.assert(
    fc.property(profiles, (profile) => {
      try {
        const publishers = [definePublisher(profile as PublisherProfile)];
        used++;
        parseArticle(html, { publishers });
      } catch (error) {
        if (!(error instanceof ArticleParseError)) throw error;
        expect(error.message.length).toBeGreaterThan(20);
        expect(error.code).toMatch(/^(?:invalid-input|invalid-article|no-article)$/);
      }
    }),
    { numRuns: 400 },
  );
  expect(used).toBeGreaterThan(40);
});
