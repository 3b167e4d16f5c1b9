import { describe, expect, it } from 'vitest';
import { isHtml } from '../../src/page/format.js';

describe('isHtml', () => {
  it.each([
    ['a document type', '<!DOCTYPE html>\n<html>'],
    ['white space before it', '\n\n  <!doctype html>'],
    ['a document without type', '<html lang="en"><head>'],
    ['an XML declaration', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['a comment at the start', '<!-- saved page --><div>'],
    ['a fragment', '<div class="story"><h1>Title</h1><p>Text</p></div>'],
    ['a fragment after some text', 'Text before <p>a paragraph</p>'],
    ['paragraphs that are never closed', '<p>One<p>Two<br>Three'],
    ['a page cut in its first tag', '<div class="story'],
  ])('%s is HTML', (_name, text) => expect(isHtml(text)).toBe(true));

  it.each([
    ['sentences', 'The council met on Tuesday.\n\n"We shall stay," Ann Smith said.'],
    ['comparisons', 'Where a < b and b > c, growth is <1% or >5%.'],
    ['an address in angle brackets', 'Write to <ann@example.com> or see <https://example.com/a>.'],
    ['an address at the start', '<ann@example.com> wrote on Tuesday that the bridge should stay.'],
    ['a tag that is talked about', 'The <marquee> element is obsolete, and <blink> never was in a standard.'],
    ['a heart', 'I <3 the old bridge'],
  ])('%s are text', (_name, text) => expect(isHtml(text)).toBe(false));

  it('is told by the caller before all else', () => {
    expect(isHtml('<!doctype html>', 'text', 'text/html')).toBe(false);
    expect(isHtml('just text', 'html', 'text/plain')).toBe(true);
  });

  it('is told by the header where it says plain text', () => {
    expect(isHtml('<p>a</p>', 'auto', 'text/plain; charset=utf-8')).toBe(false);
    expect(isHtml('<p>a</p>', 'auto', 'text/html')).toBe(true);
    expect(isHtml('just text', 'auto', 'text/html')).toBe(false);
  });
});
