/** Lists of teasers are not the story, however much text they hold. */
import { describe, expect, it } from 'vitest';
import { findCards } from '../../src/roles/story/cards.js';
import { isText, pageOf } from '../support/page.js';
import { HEADLINE, paragraphs, rolesIn, STORY, storyPage, textsWith } from './story-page.js';

const SUMMARY =
  'The ferry that has run between the town and the islands for forty years was sold to a company in Norway on Monday.';
const card = (at: number, summary = SUMMARY) =>
  `<div class="c"><a href="https://example.com/news/2025/${at}000/story"><h3>Ferry number ${at} to the islands sold to Norway</h3></a><p>${summary}</p></div>`;
const cards = (count: number) => Array.from({ length: count }, (_, at) => card(at)).join('');

/** Texts of the page that stand in cards. */
function cardTexts(html: string, headline: number | null = null): string[] {
  const page = pageOf(html);
  const found = findCards(page, headline);
  return page.blocks.filter(isText).flatMap((block) => (found[block.container.index] ? [block.text] : []));
}

describe('findCards', () => {
  it('finds three alike', () => expect(cardTexts(`<div>${cards(3)}</div>`)).toHaveLength(6));

  it.each([
    ['two alone', `<div>${cards(2)}</div>`],
    [
      'some that are not beside each other',
      `<div><p>a</p>${card(1)}</div><div>${card(2)}</div><section>${card(3)}</section>`,
    ],
    ['sections with long texts', `<div>${[1, 2, 3].map((at) => card(at, SUMMARY.repeat(8))).join('')}</div>`],
    [
      'sections without links',
      `<div>${'<section><h3>A title of a section without link</h3><p>Text</p></section>'.repeat(4)}</div>`,
    ],
    [
      'sections with short links',
      `<div>${'<section><a href="/a">More</a><p>Text of the section</p></section>'.repeat(4)}</div>`,
    ],
    [
      'a list of what other sites offer',
      `<div>${[1, 2, 3, 4].map((at) => card(at).replace('https://example.com', 'https://shop.example.org')).join('')}</div>`,
    ],
    [
      'questions that open their answers',
      `<div>${[1, 2, 3, 4].map((at) => card(at).replace(/href="[^"]*"/, `href="#answer-${at}"`)).join('')}</div>`,
    ],
  ])('finds none in %s', (_name, html) => expect(cardTexts(html)).toEqual([]));

  it('spares the one that holds the headline', () => {
    expect(cardTexts(`<div>${cards(4)}</div>`, 0)).toHaveLength(6);
  });
});

describe('a page with many teasers', () => {
  it('keeps its own story', () => {
    const page = storyPage({ after: `<div>${cards(12)}</div>` });
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });

  it('keeps its own story where they stand in the article', () => {
    const page = storyPage({ tail: `<div>${cards(12)}</div>` });
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });

  it('keeps its own story where a few stand between its paragraphs', () => {
    const more = paragraphs([...STORY, ...STORY]);
    const page = storyPage({ body: `${more}<div>${cards(3)}</div>` });
    expect(textsWith(page, 'paragraph')).toHaveLength(3 * STORY.length);
    expect(textsWith(page, 'paragraph')).not.toContain(SUMMARY);
  });

  it('that are told item by item between its paragraphs is made of them', () => {
    const page = storyPage({
      body: `<div>${[1, 2, 3, 4].map((at) => card(at, `${at}. ${SUMMARY}`)).join('')}</div>`,
    });
    expect(textsWith(page, 'paragraph')).toHaveLength(STORY.length + 4);
  });

  it('and no story has no paragraphs', () => {
    const page = pageOf(
      `<title>The Ferry</title><main><h1>News of the town</h1><div>${cards(20)}</div></main>`,
    );
    expect(rolesIn(page).story).toBeNull();
  });

  it('keeps its own story where they stand before it', () => {
    const page = pageOf(
      `<title>${HEADLINE}</title><div>${cards(8)}</div><main><h1>${HEADLINE}</h1>${paragraphs()}</main>`,
    );
    expect(textsWith(page, 'paragraph')).toEqual([...STORY]);
  });
});
