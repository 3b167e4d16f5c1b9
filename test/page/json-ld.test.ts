import { describe, expect, it } from 'vitest';
import { isObject, readJsonLd, textsOf, typesOf, urlsOf, valuesOf } from '../../src/page/json-ld.js';

const read = (...scripts: string[]) => readJsonLd(scripts);
const types = (...scripts: string[]) => read(...scripts).flatMap(typesOf);

describe('readJsonLd', () => {
  it.each([
    ['an object', '{"@type":"NewsArticle"}', ['newsarticle']],
    ['an array', '[{"@type":"A"},{"@type":"B"}]', ['a', 'b']],
    ['arrays in arrays', '[[{"@type":"A"}],[[{"@type":"B"}]]]', ['a', 'b']],
    ['a graph', '{"@context":"x","@graph":[{"@type":"A"},{"@type":"B"}]}', ['a', 'b']],
    ['a graph that is one object', '{"@graph":{"@type":"A"}}', ['a']],
    ['a graph in an array', '[{"@graph":[{"@type":"A"}]}]', ['a']],
    [
      'what hangs below a page',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}',
      ['webpage', 'newsarticle'],
    ],
    [
      'the page of an article',
      '{"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage"}}',
      ['newsarticle', 'webpage'],
    ],
    ['several types', '{"@type":["NewsArticle","https://schema.org/Report"]}', ['newsarticle', 'report']],
    ['types with a prefix', '{"@type":"schema:NewsArticle"}', ['newsarticle']],
    ['untyped objects, not', '{"name":"x"}', []],
    ['authors alone, not', '{"@type":"A","author":{"@type":"Person"}}', ['a']],
    ['numbers, texts, null', '[1,"a",null,true,{"@type":"A"}]', ['a']],
    ['types that are none', '{"@type":7}', []],
  ])('finds %s', (_name, script, expected) => expect(types(script)).toEqual(expected));

  it('reads scripts in document order', () => {
    expect(types('{"@type":"A"}', '{"@type":"B"}')).toEqual(['a', 'b']);
  });

  it('puts the node where a property only names its @id', () => {
    const [article] = read(
      '{"@type":"NewsArticle","author":{"@id":"#ann"},"publisher":{"@id":"#org"}}',
      '{"@graph":[{"@type":"Person","@id":"#ann","name":"Ann Smith"},{"@type":"Organization","@id":"#org","name":"Ferry"}]}',
    );
    expect(textsOf(article?.author)).toEqual(['Ann Smith']);
    expect(textsOf(article?.publisher)).toEqual(['Ferry']);
  });

  it('follows references in lists, and leaves alone what has a name or leads nowhere', () => {
    const [article] = read(
      `{"@graph":[{"@type":"A","author":[{"@id":"#a"},{"@id":"#b","name":"Own"},{"@id":"#none"}]},
        {"@type":"Person","@id":"#a","name":"Ann"},{"@type":"Person","@id":"#b","name":"Bob"}]}`,
    );
    expect(textsOf(article?.author)).toEqual(['Ann', 'Own']);
  });

  it('survives references that go round in a ring', () => {
    const [a, b] = read(
      '[{"@type":"A","@id":"#a","author":{"@id":"#b"},"x":1},{"@type":"B","@id":"#b","author":{"@id":"#a"},"x":1}]',
    );
    expect(textsOf(a?.author)).toEqual([]);
    expect(isObject(a?.author) && a.author['@id']).toBe('#b');
    expect(b).toBeDefined();
  });
});

describe('broken JSON', () => {
  const headline = (script: string) => read(script).flatMap((node) => textsOf(node.headline));

  it.each([
    ['a bare line break in a string', '{"@type":"A","headline":"one\ntwo"}', 'one two'],
    ['a bare tab in a string', '{"@type":"A","headline":"one\ttwo"}', 'one two'],
    ['a control in a string', '{"@type":"A","headline":"one\u0001two"}', 'one two'],
    ['a comma before a closing brace', '{"@type":"A","headline":"one",}', 'one'],
    ['a comma before a closing bracket', '[{"@type":"A","headline":"one"},\n]', 'one'],
    ['two commas', '{"@type":"A",,"headline":"one"}', 'one'],
    ['a stray backslash', String.raw`{"@type":"A","headline":"it\'s one"}`, "it's one"],
    ['an HTML comment round it', '<!-- {"@type":"A","headline":"one"} -->', 'one'],
    ['a CDATA section round it', '//<![CDATA[\n{"@type":"A","headline":"one"}\n//]]>', 'one'],
    ['a semicolon behind it', '{"@type":"A","headline":"one"};', 'one'],
    ['a comment line', '{\n// the title\n"@type":"A","headline":"one"}', 'one'],
    ['a brace too many', '{"@type":"A","headline":"one"}}', 'one'],
    ['a second object behind it', '{"@type":"A","headline":"one"}{"@type":"B","headline":"two"}', 'one'],
    ['a comma in a string, which stays', '{"@type":"A","headline":"one, ]",}', 'one, ]'],
    ['an escaped quotation mark, which stays', String.raw`{"@type":"A","headline":"\"one\"",}`, '"one"'],
    [
      'an address in a string, which stays',
      '{"@type":"A","headline":"see https://example.com",}',
      'see https://example.com',
    ],
  ])('%s is mended', (_name, script, expected) => expect(headline(script)).toEqual([expected]));

  it.each([
    ['empty', ''],
    ['blank', ' \n '],
    ['null', 'null'],
    ['no JSON', 'var data = {};'],
    ['cut', '{"@type":"A","headline":"on'],
    ['cut behind a backslash', '{"@type":"A","headline":"on\\'],
    ['single quotation marks', "{'@type':'A'}"],
    ['only brackets', '{{{{[[[['],
    ['only quotation marks', '"'.repeat(9)],
  ])('%s is left out, and harms no other', (_name, script) => {
    expect(types(script, '{"@type":"B"}')).toEqual(['b']);
  });
});

describe('hostile JSON', () => {
  it('cannot reach the prototype', () => {
    const [node] = read(
      '{"@type":"A","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    );
    expect(node).toBeDefined();
    expect('polluted' in {}).toBe(false);
    expect(node && Object.getPrototypeOf(node)).toBe(Object.prototype);
  });

  it.each([
    ['arrays', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['graphs', `${'{"@type":"X","@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`],
    ['names', `{"@type":"X","author":${'{"name":'.repeat(20_000)}"a"${'}'.repeat(20_000)}}`],
  ])('%s nested without end are left out', (_name, script) => {
    expect(types(script, '{"@type":"B"}')).toEqual(['b']);
  });

  it('brackets in strings do not nest', () => {
    expect(types(`{"@type":"A","name":"${'['.repeat(1000)}\\"${'{'.repeat(1000)}"}`)).toEqual(['a']);
  });

  it('gives no more nodes than any page needs', () => {
    expect(read(`[${'{"@type":"A"},'.repeat(5000)}{"@type":"A"}]`).length).toBeLessThanOrEqual(2000);
  });

  it.each([
    ['commas', `{"@type":"A"${','.repeat(200_000)}`],
    ['open strings', `{"@type":"A"${'"\\"'.repeat(100_000)}`],
    ['comments', `{"@type":1${'1//'.repeat(100_000)}"`],
    ['semicolons', `{"@type":"A"}${'; '.repeat(200_000)}x`],
  ])(
    '%s without end are read in time that grows with their length alone',
    { timeout: 20_000 },
    (_name, script) => {
      expect(types(script, '{"@type":"B"}')).toContain('b');
    },
  );
});

describe('values', () => {
  it.each([
    ['a text', 'a', ['a']],
    ['a number', 7, ['7']],
    ['a list', ['a', 'b'], ['a', 'b']],
    ['an object with a name', { name: 'a' }, ['a']],
    ['an object with a @value', { '@value': 'a', '@language': 'en' }, ['a']],
    ['an object with several names', { name: ['a', 'b'] }, ['a']],
    ['an object without', { url: 'a' }, []],
    ['blank texts', ['', ' '], []],
    ['nothing', null, []],
    ['true', true, []],
  ])('textsOf %s', (_name, value, texts) => expect(textsOf(value)).toEqual(texts));

  it.each([
    ['a text', 'https://example.com/', ['https://example.com/']],
    ['an object with url', { url: 'u', '@id': 'i' }, ['u']],
    ['a picture', { '@type': 'ImageObject', contentUrl: 'c' }, ['c']],
    ['a reference', { '@id': 'i' }, ['i']],
    ['a list', ['a', { url: 'b' }, 3], ['a', 'b']],
    ['nothing', undefined, []],
  ])('urlsOf %s', (_name, value, urls) => expect(urlsOf(value)).toEqual(urls));

  it('valuesOf makes a list of anything', () => {
    expect([valuesOf('a'), valuesOf(['a']), valuesOf(null), valuesOf(undefined)]).toEqual([
      ['a'],
      ['a'],
      [],
      [],
    ]);
  });
});
