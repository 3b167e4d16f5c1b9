/** How inline elements become one text, and where their own texts stand in it. */
import { describe, expect, it } from 'vitest';
import { soleBlock, spansOf } from '../support/page.js';

describe('text', () => {
  it.each([
    ['white space is folded', '<p>  a \n\t b&nbsp;&nbsp;c  </p>', 'a b c'],
    ['and between elements', '<p>a <b> b </b> c</p>', 'a b c'],
    ['and inside them', '<p>a<b> b </b>c</p>', 'a b c'],
    ['elements part no words', '<p>a<span>b</span><i>c</i></p>', 'abc'],
    ['soft hyphens and zero-width spaces are dropped', '<p>a\u00adb\u200bc\ufeffd\u2060e</p>', 'abcde'],
    ['also between elements', '<p><a href="/x">link</a>\u200b and more</p>', 'link and more'],
    ['and make no space', '<p>one<b>\ufeffword</b></p>', 'oneword'],
    ['noncharacters are dropped', '<p>a\ufdd0b\ufdd1c\uffffd\u{1fffe}e</p>', 'abcde'],
    ['a lone half of a pair is dropped', '<p>a\ud800b 😀</p>', 'ab 😀'],
    ['controls are dropped', `<p>a\u0007b</p><!--${'-'.repeat(50)}-->`, 'ab'],
    ['ideographic spaces fold too', '<p>東京\u3000\u3000都</p>', '東京 都'],
    ['a break opportunity is nothing', '<p>a<wbr>b</p>', 'ab'],
    ['a hidden part is not read', '<p>a<span hidden>b</span>c</p>', 'ac'],
    ['nor one hidden by style', '<p>a<span style="display:none">b</span>c</p>', 'ac'],
    ['sub and superscripts are text', '<p>H<sub>2</sub>O x<sup>2</sup></p>', 'H2O x2'],
  ])('%s', (_name, html, text) => expect(soleBlock(html).text).toBe(text));
});

describe('spans', () => {
  it.each([
    ['a link', '<p>One <a href="/x">two three</a>.</p>', ['a two three https://example.com/x']],
    [
      'white space at its ends stands outside',
      '<p>One<a href="/x"> two </a>three</p>',
      ['a two https://example.com/x'],
    ],
    [
      'an inner one comes first',
      '<p><a href="/x">one <b>two</b></a></p>',
      ['b two', 'a one two https://example.com/x'],
    ],
    [
      'emphasis, time and source',
      '<p><em>a</em> <time>b</time> <cite>c</cite></p>',
      ['em a', 'time b', 'cite c'],
    ],
    ['a span with a class', '<p><span class="x">a</span> <span>b</span></p>', ['span a']],
    ['a span with an itemprop', '<p>By <span itemprop="author">Ann</span></p>', ['span Ann']],
    ['an icon has no text', '<p><svg class="eye"></svg>12</p>', ['svg']],
    ['an empty element has none', '<p>a<b></b> c</p>', ['b']],
    [
      'a link over a break is two',
      '<p><a href="/x">a<br>b</a></p>',
      ['a a https://example.com/x', 'a b https://example.com/x'],
    ],
    ['text of astral characters', '<p>😀 <b>😀😀</b></p>', ['b 😀😀']],
    ['behind characters that are dropped', '<p>\u00ad\u200ba <b>b</b></p>', ['b b']],
  ])('%s', (_name, html, spans) => expect(spansOf(soleBlock(html))).toEqual(spans));

  it.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:', null],
    ['tel:', null],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+380441234567', 'tel:+380441234567'],
    ['//cdn.example.org/x', 'https://cdn.example.org/x'],
    ['http://[', null],
    ['  /x\n', 'https://example.com/x'],
  ])('a link to %j leads to %j', (href, url) => {
    const block = soleBlock(`<p><a href="${href}">x</a></p>`);
    expect(block.spans[0]?.url).toBe(url);
    expect(block.linkDensity).toBe(1);
  });

  it('a link to a place on the page is no link', () => {
    const block = soleBlock('<p>See <a href="#note">the note</a></p>');
    expect(block.spans.map(({ tag, url }) => [tag, url])).toEqual([['span', null]]);
    expect(block.linkDensity).toBe(0);
  });

  it('know words, itemprops, rel and datetime of their element', () => {
    const [link, time] = soleBlock(
      '<p><a class="tagLink" rel="TAG nofollow" href="/t">a</a> <time itemprop="datePublished" datetime="2025-07-23">b</time></p>',
    ).spans;
    expect(link).toMatchObject({ words: new Set(['tag', 'link']), rel: ['tag', 'nofollow'] });
    expect(time).toMatchObject({ itemprops: ['datepublished'], datetime: '2025-07-23' });
  });

  it('nested without end do not multiply', () => {
    const html = `<p>${'<b>'.repeat(400)}${'a<br>x '.repeat(500)}</p>`;
    expect(soleBlock(html).spans.length).toBeLessThan(400 * 100);
  });
});

describe('shares', () => {
  it('of links count a character once', () => {
    expect(soleBlock('<p><a href="/x">aaaa</a> bbbbb</p>').linkDensity).toBeCloseTo(0.4);
    expect(soleBlock('<p><b>aaaa <strong>bbbb</strong></b>c</p>').boldness).toBeCloseTo(0.9);
  });
});

describe('a run of very many elements', () => {
  it('is read in time that grows with its length alone', { timeout: 20_000 }, () => {
    expect(soleBlock(`<p>${'<b>a</b> '.repeat(60_000)}</p>`).spans).toHaveLength(60_000);
  });
});
