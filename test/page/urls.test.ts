import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteUrl, webUrl } from '../../src/page/urls.js';

const BASE = 'https://example.com/news/story';

describe('absoluteUrl', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['/a', 'https://example.com/a'],
    ['a', 'https://example.com/news/a'],
    ['?page=2', 'https://example.com/news/story?page=2'],
    ['//example.org/a', 'https://example.org/a'],
    ['  /a\n', 'https://example.com/a'],
    ['/a b', 'https://example.com/a%20b'],
    ['/ä', 'https://example.com/%C3%A4'],
    ['https://пример.example/', 'https://xn--e1afmkfd.example/'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+49301234', 'tel:+49301234'],
    ['mailto:', null],
    ['tel:', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    [' \u0001javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,a', null],
    ['vbscript:a', null],
    ['file:///etc/passwd', null],
    ['ftp://example.com/a', null],
    ['blob:https://example.com/1', null],
    ['about:blank', null],
    ['https://', null],
    ['http://[::1', null],
    ['', null],
    ['   ', null],
    [null, null],
    [undefined, null],
    [`/${'a'.repeat(5000)}`, null],
  ])('%j is %j', (href, url) => expect(absoluteUrl(href, BASE)).toBe(url));

  it('has nothing to be relative to without a base', () => {
    expect(absoluteUrl('/a', null)).toBeNull();
    expect(absoluteUrl('https://example.org/a', null)).toBe('https://example.org/a');
  });

  it('never gives out another scheme, and never throws', { timeout: 30_000 }, () => {
    const href = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript:', 'java\tscript:', 'data:', 'mailto:', 'tel:', '//'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(href, fc.option(fc.constant(BASE)), (text, base) => {
        const url = absoluteUrl(text, base);
        if (url !== null) expect(url).toMatch(/^(?:https?:\/\/|mailto:|tel:)\S+$/);
      }),
    );
  });
});

describe('webUrl', () => {
  it('takes pages alone', () => {
    expect(webUrl('/a', BASE)).toBe('https://example.com/a');
    expect(webUrl('mailto:a@example.com', BASE)).toBeNull();
    expect(webUrl('tel:1', BASE)).toBeNull();
  });
});
