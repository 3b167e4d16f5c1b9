/** What the page says about itself: title, meta, links, JSON-LD, microdata and RDFa. */
import { describe, expect, it } from 'vitest';
import { firstMeta } from '../../src/page/metadata.js';
import { pageOf } from '../support/page.js';

const metadata = (html: string) => pageOf(html).metadata;

/** `name=value` and, where there are, the types that it stands in and the property that its item is. */
const properties = (html: string) =>
  metadata(html).properties.map(({ name, value, scopes, owner }) =>
    [`${name}=${value}`, ...scopes.map((scope) => `in ${scope}`), ...(owner ? [`of ${owner}`] : [])].join(
      ' ',
    ),
  );

describe('title', () => {
  it.each([
    ['the title element', '<title> A \n title </title>', 'A title'],
    ['the first of two', '<title>a</title><title>b</title>', 'a'],
    ['one without text does not count', '<title> </title><title>b</title>', 'b'],
    ['entities are read', '<title>a &amp; b</title>', 'a & b'],
    ['an icon’s is not the page’s', '<body><svg><title>Menu</title></svg>text', null],
    ['an icon’s before it does not count', '<body><svg><title>Menu</title></svg><title>a</title>', 'a'],
    ['none', '<p>a</p>', null],
  ])('%s', (_name, html, title) => expect(metadata(html).title).toBe(title));

  it('is no longer than a title can be', () => {
    expect(metadata(`<title>${'word '.repeat(10_000)}</title>`).title?.length).toBeLessThanOrEqual(1000);
  });
});

describe('meta', () => {
  it('is known by name, property, itemprop and http-equiv, in lower case', () => {
    const { meta } = metadata(
      '<meta name="Author" content="Ann"><meta property="og:TITLE" content="a"><meta itemprop="datePublished" content="2025"><meta http-equiv="Content-Language" content="en">',
    );
    expect([...meta]).toEqual([
      ['author', ['Ann']],
      ['og:title', ['a']],
      ['datepublished', ['2025']],
      ['content-language', ['en']],
    ]);
  });

  it('keeps all contents of a name in document order, folded', () => {
    const { meta } = metadata('<meta name=author content=" Ann \n Smith "><meta name=author content="Bob">');
    expect(meta.get('author')).toEqual(['Ann Smith', 'Bob']);
  });

  it('passes over those without content', () => {
    expect(metadata('<meta name=a><meta name=b content=" "><meta content=c>').meta.size).toBe(0);
  });

  it('counts in the body as well', () => {
    expect(metadata('<body><div><meta name=a content=b></div>').meta.get('a')).toEqual(['b']);
  });

  it('firstMeta takes the first name that has content', () => {
    const found = metadata('<meta name=b content=B><meta name=c content=C>');
    expect(firstMeta(found, 'a', 'c', 'b')).toBe('C');
    expect(firstMeta(found, 'a')).toBeNull();
  });
});

describe('links', () => {
  it('are known by each token of rel, in lower case', () => {
    const { links } = metadata(
      '<link rel="Canonical shortlink" href="/a"><link rel=canonical href="/b"><link rel=x>',
    );
    expect([...links]).toEqual([
      ['canonical', ['/a', '/b']],
      ['shortlink', ['/a']],
    ]);
  });
});

describe('language', () => {
  it.each([
    ['the html element', '<html lang="uk"><meta http-equiv=content-language content=en>', 'uk'],
    ['its xml:lang', '<html xml:lang="pt-BR">', 'pt-BR'],
    ['content-language', '<meta http-equiv=content-language content=de>', 'de'],
    ['og:locale', '<meta property=og:locale content=fr_FR>', 'fr_FR'],
    ['inLanguage', '<meta itemprop=inLanguage content=it>', 'it'],
    ['an empty lang says nothing', '<html lang=""><meta name=language content=es>', 'es'],
    ['nothing', '<p lang="pl">a</p>', null],
  ])('%s', (_name, html, language) => expect(pageOf(`${html}<p>x`).declaredLanguage).toBe(language));
});

describe('JSON-LD', () => {
  it('is read from scripts of its type, wherever they stand and however the type is written', () => {
    const { jsonLd } = metadata(
      '<script type="application/ld+json">{"@type":"A"}</script><script type="application/json">{"@type":"B"}</script><body><script type="APPLICATION/LD+JSON; charset=utf-8">{"@type":"C"}</script>',
    );
    expect(jsonLd.map((node) => node['@type'])).toEqual(['A', 'C']);
  });
});

describe('microdata', () => {
  it.each([
    ['text', '<p itemprop="headline"> A  title </p>', ['headline=A title']],
    ['several names', '<p itemprop="author creator">Ann</p>', ['author=Ann', 'creator=Ann']],
    [
      'content goes ahead of text',
      '<span itemprop="datePublished" content="2025-07-23">today</span>',
      ['datepublished=2025-07-23'],
    ],
    [
      'a time’s datetime',
      '<time itemprop="datePublished" datetime="2025-07-23">today</time>',
      ['datepublished=2025-07-23'],
    ],
    [
      'a time without datetime',
      '<time itemprop="datePublished">2025-07-23</time>',
      ['datepublished=2025-07-23'],
    ],
    ['a link’s address', '<link itemprop="url" href="/a">', ['url=/a']],
    ['a meta element', '<meta itemprop="author" content="Ann">', ['author=Ann']],
    [
      'text of blocks does not run together',
      '<div itemprop="author"><p>Ann</p><p>Smith</p></div>',
      ['author=Ann Smith'],
    ],
    [
      'hidden text is meant for machines',
      '<span itemprop="author" hidden><b style="display:none">Ann</b></span>',
      ['author=Ann'],
    ],
    ['other names are passed over', '<div itemprop="articleBody">text</div>', []],
    ['blank ones are none', '<span itemprop="author"> </span>', []],
  ])('%s', (_name, html, expected) => expect(properties(html)).toEqual(expected));

  it('knows what each property belongs to', () => {
    expect(
      properties(`
        <article itemscope itemtype="https://schema.org/NewsArticle">
          <h1 itemprop="headline">Title</h1>
          <div itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" content="/ann"></a><b itemprop="name">Ann</b></div>
          <div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Ferry"></div>
        </article>
        <b itemprop="name">Site</b>`),
    ).toEqual([
      'headline=Title in newsarticle',
      'author=Ann in newsarticle',
      'url=/ann in person in newsarticle of author',
      'name=Ann in person in newsarticle of author',
      'name=Ferry in organization in newsarticle of publisher',
      'name=Site',
    ]);
  });

  it('does not copy the page, however its properties are nested', { timeout: 20_000 }, () => {
    const text = 'The council met on Tuesday. '.repeat(2000);
    const { properties: found } = metadata(`${'<div itemprop="about">'.repeat(500)}${text}`);
    expect(found).toHaveLength(500);
    expect(Math.max(...found.map(({ value }) => value.length))).toBeLessThanOrEqual(1000);
  });
});

describe('RDFa', () => {
  it('is read like microdata, without prefixes', () => {
    expect(
      properties(`
        <div typeof="schema:NewsArticle"><h1 property="schema:headline">Title</h1>
          <span property="schema:author" typeof="schema:Person"><span property="schema:name">Ann</span></span></div>`),
    ).toEqual([
      'headline=Title in newsarticle',
      'author=Ann in newsarticle',
      'name=Ann in person in newsarticle of author',
    ]);
  });

  it('in meta elements is meta alone', () => {
    const found = metadata('<meta property="author" content="Ann">');
    expect(found.properties).toEqual([]);
    expect(found.meta.get('author')).toEqual(['Ann']);
  });
});
