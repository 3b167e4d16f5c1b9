/** Where on the page the story stands. */
import { describe, expect, it } from 'vitest';
import { pageOf, textPageOf } from '../support/page.js';
import {
  HEADLINE,
  paragraphs,
  roleOf,
  rolesIn,
  STORY,
  storyPage,
  textStory,
  textsWith,
} from './story-page.js';

const OTHER = [
  'The ferry that has run between the town and the islands for forty years was sold to a company in Norway on Monday.',
  'It will sail under its own name until the end of the year, and then be painted in the colours of the new owner.',
  'Its crew of fourteen may stay on board, the company said, if they are willing to learn the language in the winter.',
  'The islands will be served by a smaller boat, which takes no cars, and which does not sail when the wind is strong.',
  'Nobody had asked the islanders, and on Tuesday they blocked the landing stage with tractors for most of the day.',
];

describe('the story', () => {
  it.each([
    ['in one element', `<h1>${HEADLINE}</h1><div>${paragraphs()}</div>`],
    ['beside its headline', `<main><h1>${HEADLINE}</h1>${paragraphs()}</main>`],
    ['without any structure', `<h1>${HEADLINE}</h1>${paragraphs()}`],
    [
      'deep in the page',
      `${'<div>'.repeat(40)}<h1>${HEADLINE}</h1><section><div>${paragraphs()}</div></section>`,
    ],
    [
      'split over two elements',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs(STORY.slice(0, 3))}</div><div class="ad">Advertisement</div><div>${paragraphs(STORY.slice(3))}</div></main>`,
    ],
    [
      'an element a paragraph',
      `<main><h1>${HEADLINE}</h1>${STORY.map((text) => `<div><div><p>${text}</p></div></div>`).join('')}</main>`,
    ],
    [
      'in divs without paragraphs',
      `<main><h1>${HEADLINE}</h1>${STORY.map((text) => `<div>${text}</div>`).join('')}</main>`,
    ],
    ['parted by line breaks', `<main><h1>${HEADLINE}</h1><div>${STORY.join('<br><br>')}</div></main>`],
    ['parted by single line breaks', `<main><h1>${HEADLINE}</h1><div>${STORY.join('<br>')}</div></main>`],
    ['in a table', `<table><tr><td>Menu</td><td><h1>${HEADLINE}</h1>${paragraphs()}</td></tr></table>`],
    ['in spans', `<main><h1>${HEADLINE}</h1><span>${paragraphs()}</span></main>`],
    ['in an unknown element', `<x-story><h1>${HEADLINE}</h1>${paragraphs()}</x-story>`],
  ])('%s', (_name, html) => {
    expect(textsWith(pageOf(`<title>${HEADLINE}</title>${html}`), 'paragraph')).toEqual([...STORY]);
  });

  it('and not the comments, though they be longer', () => {
    const comments = `<section id="comments">${OTHER.concat(OTHER, OTHER)
      .map((text) => `<div class="comment"><p>${text}</p></div>`)
      .join('')}</section>`;
    expect(textsWith(storyPage({ after: comments }), 'paragraph')).toEqual([...STORY]);
  });

  it('and not the small print', () => {
    const after = `<div class="disclaimer"><p>${OTHER.slice(0, 3).join(' ')}</p></div>`;
    expect(textsWith(storyPage({ after }), 'paragraph')).toEqual([...STORY]);
  });

  it('is nowhere on a page without running text', () => {
    const page = pageOf('<h1>Menu</h1><ul><li>Soup<li>Fish<li>Cheese</ul>');
    const { story, assignments } = rolesIn(page);
    expect(story).toBeNull();
    expect(assignments.map(({ role }) => role)).toEqual(page.blocks.map(() => 'boilerplate'));
  });

  it('is nowhere on an empty page', () => {
    expect(rolesIn(pageOf('<div></div>'))).toMatchObject({ story: null, headline: null, assignments: [] });
  });
});

describe('plain text', () => {
  const menu = 'Menu\nNews\nPolitics\nEconomy\nSport\nWeather\nSign in';
  const teasers = Array.from(
    { length: 8 },
    (_, at) => `Ferry number ${at} to the islands sold to Norway22.07.25, 12:55 • 2728 views`,
  ).join('\n\n');

  it.each([
    ['alone', {}],
    ['under a menu', { above: menu }],
    ['over a list of teasers', { tail: teasers }],
    ['between both', { above: menu, tail: `Most read\n\n${teasers}` }],
    ['over a footer', { tail: 'About us\nContacts\nPrivacy\n© 2025 The Ferry' }],
    ['round a teaser', { body: 'Ferry to the islands sold to Norway22.07.25, 12:55 • 2728 views' }],
  ])('%s', (_name, parts) => {
    const page = textStory(parts);
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
    expect(textsWith(page, 'headline')).toEqual([HEADLINE]);
  });

  it.each([
    ['alone', [HEADLINE, ...STORY]],
    ['between menus and notices', [menu, HEADLINE, ...STORY, menu, menu, ...OTHER.slice(0, 1)]],
  ])('with single line breaks, %s', (_name, lines) => {
    const page = textPageOf(lines.join('\n'));
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });

  it.each([
    ['teasers', OTHER.map((text) => `Ferry sold\n${text}`)],
    ['comments', OTHER.map((text) => `Maud Ellery says:\n${text}\nReply`)],
    ['новости', OTHER.map((text) => `Паром продан\n${text}`)],
  ])('whose paragraphs stand alone, over %s that stand with their labels', (_name, groups) => {
    expect(textsWith(textStory({ tail: groups.join('\n\n') }), 'paragraph')).toEqual([...STORY]);
  });

  it('once, where the page has it once for each width of screen', () => {
    const page = textStory({ tail: STORY.join('\n\n') });
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });

  it.each([
    'Ferry timetableHarbour shopBetting tipsCinema programmeRecipes of the weekGarden furnitureHoroscopePuzzles and gamesCar insurance',
    'FahrplanFußballGutscheineWettervorhersageKreuzworträtselStellenmarktImmobilienTraueranzeigenKinoprogrammRezepteGartenmöbelReisen',
  ])('without links that nothing parts: %s', (links) => {
    expect(textsWith(textStory({ tail: links }), 'paragraph')).toEqual([...STORY]);
  });

  it('with an open line full of names', () => {
    const open =
      'The council shows its meetings on YouTube and, for those who keep away from it, on PeerTube, where the debate on the bridge was watched by';
    expect(textsWith(textStory({ body: open }), 'paragraph')).toContain(open);
  });

  it('goes on behind a long list', () => {
    const list = Array.from({ length: 12 }, (_, at) => `Pier ${at + 1}: no cracks`).join('\n');
    expect(textsWith(textStory({ body: list }), 'paragraph')).toEqual([...STORY]);
  });

  it('ends where a menu is longer than any list', () => {
    const tail = [...Array.from({ length: 30 }, (_, at) => `Town ${at + 1}`), ...OTHER].join('\n\n');
    expect(textsWith(textStory({ tail }), 'paragraph')).toEqual([...STORY]);
  });

  it('without blank line between headline and byline', () => {
    const page = textPageOf(`${HEADLINE}\nBy Maud Ellery\n23 July 2025\n\n${STORY.join('\n\n')}`);
    expect(roleOf(page, 'By Maud')).toBe('byline');
    expect(roleOf(page, '23 July')).toBe('byline');
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });
});
