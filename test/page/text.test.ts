/** Scraped plain text becomes the same shape as HTML. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/page/text.js';
import { outline, textBlocks, textPageOf } from '../support/page.js';

const lines = (text: string) => textBlocks(textPageOf(text)).map((block) => block.text);

describe('lines', () => {
  it.each([
    ['each is a block', 'One\nTwo', ['One', 'Two']],
    [
      'CRLF, CR and the separators of Unicode end one',
      'a\r\nb\rc\u2028d\u2029e\ff\vg',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    ],
    ['white space is folded', '  a  \u00a0 b\u3000', ['a b']],
    ['blank ones are none', 'a\n \t \n\n\u00a0\nb', ['a', 'b']],
    ['what shows nothing is dropped', '\ufeffso\u00adft\u200b', ['soft']],
    ['a tab in a line is a space', 'a\tb', ['a b']],
  ])('%s', (_name, text, expected) => expect(lines(text)).toEqual(expected));

  it('are lines, without links or bold text', () => {
    expect(textBlocks(textPageOf('A line'))[0]).toMatchObject({
      tag: 'line',
      spans: [],
      linkDensity: 0,
      boldness: 0,
    });
  });

  it('have the address that the caller gives, and nothing else beyond the text', () => {
    const page = readPlainText('a', 'https://example.com/');
    expect(page).toMatchObject({ url: 'https://example.com/', declaredLanguage: null });
    expect(page.metadata).toMatchObject({ title: null, jsonLd: [], properties: [] });
  });
});

describe('groups', () => {
  it('are parted by blank lines', () => {
    const { blocks, containers } = textPageOf('a\nb\n\n\nc');
    expect(blocks.map(({ container }) => container.index)).toEqual([1, 1, 2]);
    expect(containers.map(({ tag, first, end }) => [tag, first, end])).toEqual([
      ['root', 0, 3],
      ['group', 0, 2],
      ['group', 2, 3],
    ]);
  });

  it('are begun by their first line', () => {
    const starts = textBlocks(textPageOf('a\nb\n\nc\n \nd')).map(({ startsGroup }) => startsGroup);
    expect(starts).toEqual([true, false, true, true]);
  });
});

describe('bullets', () => {
  it.each(['•', '◦', '▪', '‣', '●', '·', '*'])('%s makes an item', (bullet) => {
    expect(outline(textPageOf(`${bullet} one\n${bullet}\ttwo`))).toEqual(['li one', 'li two']);
  });

  it.each([
    ['a dash, which opens speech in many languages', '– Yes, he said.\n– No, she said.', 'line'],
    ['a line without bullet among them', '• one\ntwo', 'line'],
    ['a bullet inside the line', 'Kyiv • UNN', 'line'],
    ['a bullet without space', '*note', 'line'],
  ])('%s makes none', (_name, text, tag) => {
    expect(new Set(textBlocks(textPageOf(text)).map((block) => block.tag))).toEqual(new Set([tag]));
  });
});

describe('tabs', () => {
  it('part the cells of a table', () => {
    const page = textPageOf('Town\tPeople\nLviv\t717 803\n\nText');
    expect(outline(page)).toEqual(['td Town', 'td People', 'td Lviv', 'td 717 803', 'line Text']);
    const rows = textBlocks(page)
      .slice(0, 4)
      .map(({ container }) => container.parent?.index);
    expect(rows[0]).toBe(rows[1]);
    expect(rows[1]).not.toBe(rows[2]);
  });

  it('leave empty cells out', () => {
    expect(outline(textPageOf('a\t\tb\nc\td\t'))).toEqual(['td a', 'td b', 'td c', 'td d']);
  });

  it('make no table of one line, or where a line has none', () => {
    expect(outline(textPageOf('a\tb'))).toEqual(['line a b']);
    expect(outline(textPageOf('a\tb\nc'))).toEqual(['line a b', 'line c']);
  });
});

describe('lines broken at a fixed width', () => {
  const wrapped = [
    'The council of the town met on Tuesday evening to decide what',
    'should happen to the old bridge over the river, which has been',
    'closed to lorries since the spring and may not outlast the win-',
    'ter. It decided nothing.',
  ];

  it('are one paragraph', () => {
    expect(lines(wrapped.join('\n'))).toEqual([
      'The council of the town met on Tuesday evening to decide what should happen to the old bridge over the river, which has been closed to lorries since the spring and may not outlast the winter. It decided nothing.',
    ]);
  });

  it('are joined within their group alone', () => {
    expect(lines(`${wrapped.join('\r\n')}\r\n\r\n${wrapped.join('\r\n')}`)).toHaveLength(2);
  });

  it.each([
    ['two lines', wrapped.slice(0, 2)],
    ['short lines', ['Menu', 'News', 'Sport', 'Weather']],
    ['lines of very different length', [wrapped[0] ?? '', 'Kyiv', wrapped[1] ?? '', 'UNN']],
    [
      'lines that are sentences',
      [
        'The first line is a sentence of more than fifty letters.',
        'The next line is a sentence of the same length, almost.',
        'The last line is a sentence again, and it ends it all.',
      ],
    ],
    ['lines too long for a typewriter', ['a', 'b', 'c'].map((letter) => `${letter} `.repeat(80))],
  ])('%s are not', (_name, group) => expect(lines(group.join('\n'))).toHaveLength(group.length));

  it('keep the hyphen of a compound', () => {
    const text = ['x'.repeat(60), `${'y'.repeat(50)} Russian-`, `Ukrainian ${'z'.repeat(40)}`].join('\n');
    expect(lines(text)[0]).toContain('Russian- Ukrainian');
  });
});
