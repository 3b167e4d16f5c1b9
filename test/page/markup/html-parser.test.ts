import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { DepthError } from '../../../src/page/markup/depth-error.js';
import { htmlParser } from '../../../src/page/markup/html-parser.js';
import { referenceTree, tree } from './reference.js';

const folder = new URL('../../../fixtures/', import.meta.url);
const pages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'bad')
  .flatMap(({ name }) => {
    const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.html'));
    return files.map((file) => ({
      name: `${name}/${file}`,
      html: readFileSync(new URL(`${name}/${file}`, folder), 'latin1'),
    }));
  });

describe('the tree of a page', () => {
  it.each(pages)('is that of rehype-parse: $name', ({ html }) => {
    expect(tree(html)).toEqual(referenceTree(html));
  });

  it.each([
    [
      'lists, flags and numbers',
      '<input class=" a  b" multiple accept="a, b,,c," size=3 tabindex="x" checked="checked">',
    ],
    ['a drawing that is over at once, in a formula', '<math><svg/> x</svg>'],
    ['a drawing with text before a frameset', '<svg>x</svg><frameset>'],
    ['a drawing without text before a frameset', '<svg> <path/> </svg><frameset>'],
    ['both spellings of a class', '<p class="a b" classname="c">'],
    ['names that every object has', '<p __proto__=a constructor=b toString=c>'],
    ['data', '<p data-id=1 data-a-b="" data-=x data.x=1 aria-hidden=true>'],
    [
      'drawings and formulas',
      '<svg viewbox="0 0 1 1" xlink:href=#a><path d=""/></svg><math definitionurl=x><mi>x</mi></math>',
    ],
    ['templates', '<template><p>a<template>b</template></template>'],
    ['quirks', '<!doctype html><title>a</title><body><p>b'],
    ['what belongs elsewhere', '<table><p>a<tr><td>b<b><i>c</b>d</i></table><frameset>'],
  ])('is that of rehype-parse for %s', (_, html) => {
    expect(tree(html)).toEqual(referenceTree(html));
  });

  it('refuses a page that nests too deep at once, without counting to its end', () => {
    const deep = unified().use(htmlParser, { depth: 500, nodes: 1_000_000 });
    expect(() => deep.parse('<div>'.repeat(200_000))).toThrow(DepthError);
    expect(() => deep.parse('<div>'.repeat(400))).not.toThrow();
  });
});

/** Pieces that change what the characters behind them mean. */
const PIECES = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<script>',
  '<script type="application/ld+json">',
  '</script>',
  '<style>',
  '</style >',
  '<svg>',
  '<svg/>',
  '</svg>',
  '<path d="M0"/>',
  '<title>',
  '</title>',
  '<textarea>',
  '</textarea>',
  '<p>',
  '</p>',
  '<a href="',
  '">',
  "'",
  '"',
  '=',
  ' ',
  '>',
  '<',
  '/',
  '</',
  "<b x='>' y=a\"b>",
  '<noscript>',
  '</noscript>',
  '<![CDATA[',
  ']]>',
  '<?',
  '<!doctype html>',
  'text that is rather longer than a cut',
  '&amp;',
  '\r\n',
  '<use href="#i"/>',
  '<g>',
  '<iframe>',
  '</iframe>',
  '<x a = "b" / c=d>',
  '<math>',
  '<br>',
  '<div title="<!--">',
  '\u0000',
  '<xmp>',
  '<SCRIPT\n>',
  '</SCRIPT\t>',
  '<symbol>',
  '<script/',
  '<!-- <script ',
  '&utm_a=&copy_&#39s',
  '<pre>',
  '\n',
  '<plaintext>',
  '<frameset>',
  '</frameset>',
  '<table>',
  '<td>',
  '<col>',
  '<select>',
  '</body>',
  '<noembed>',
  '<foreignObject>',
  '<a/>',
  '</ x>',
  '</>',
  '</p x="',
  '<!x>',
  "<A B='\"&copy=1&copy;2&copy 3&x=4' b=5 C>",
  '<i x=&lt&quot;&amp=\'">',
  '<p id="&#39;&#x26;&#0;&notit;&notin;&&#;&">',
  '&copy=1',
  '&notit; &notin; &#65;&#x41 &#0; &#13;&#32;&nbsp; &',
  '\u017f\u212a',
  'a\nb c',
];

/** The reference takes the name of such a tag, <x#y.z>, for a CSS selector. */
const NAMED_AS_SELECTOR = /<[a-z][^\s/>]*[#.]/i;

describe('whatever the page', () => {
  it('the tree is that of rehype-parse', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        fc.pre(!NAMED_AS_SELECTOR.test(html));
        expect(tree(html)).toEqual(referenceTree(html));
      }),
      { numRuns: 3000 },
    );
  });

  it('the tree of a fixture with pieces put into it is that of rehype-parse', () => {
    const cuts = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.constantFrom(...pages), cuts, ({ html }, pieces) => {
        const mutated = pieces.reduce((page, [share, piece]) => {
          const at = Math.floor(page.length * share);
          return page.slice(0, at) + piece + page.slice(at);
        }, html);
        fc.pre(!NAMED_AS_SELECTOR.test(mutated));
        expect(tree(mutated)).toEqual(referenceTree(mutated));
      }),
      { numRuns: 150 },
    );
  });
});
