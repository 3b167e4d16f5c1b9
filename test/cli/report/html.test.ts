import { describe, expect, it } from 'vitest';
import { h, toSource, trusted, webLink } from '../../../src/cli/report/html.js';

describe('h', () => {
  it('escapes texts and attributes', () => {
    expect(toSource(h('p', { title: `"'><b>&` }, `</p><script>"'&`, 3))).toBe(
      '<p title="&quot;&#39;&gt;&lt;b&gt;&amp;">&lt;/p&gt;&lt;script&gt;&quot;&#39;&amp;3</p>',
    );
  });

  it('leaves out control characters, but no white space', () => {
    expect(toSource(h('p', {}, 'a\u0000\u001b[31m\u0085\n\tb'))).toBe('<p>a[31m\n\tb</p>');
  });

  it('nests, and takes nothing, lists and trusted source as content', () => {
    expect(toSource(h('p', {}, [h('b', {}, 'x'), null, ['y']], trusted('<i>')))).toBe('<p><b>x</b>y<i></p>');
  });

  it('sets and leaves out attributes, and closes no void element', () => {
    expect(toSource(h('input', { checked: true, disabled: false, id: null }))).toBe('<input checked>');
  });
});

describe('webLink', () => {
  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    ' https://x',
    'data:text/html,x',
    'mailto:a@b',
    '//x',
    null,
  ])('gives the text alone for %s', (url) => expect(toSource(webLink(url, {}, 'x'))).toBe('<span>x</span>'));

  it('tells the other site nothing', () => {
    expect(toSource(webLink('https://example.com/"', {}, 'x'))).toBe(
      '<a href="https://example.com/&quot;" rel="noopener noreferrer nofollow" target="_blank">x</a>',
    );
  });
});
