/** Which parts of a page are the story, by tag and names, and which tell nothing because most of the page stands in them. */
import { describe, expect, it } from 'vitest';
import { prefixSums } from '../../src/roles/story/find-story.js';
import { findNatures, type Nature } from '../../src/roles/story/natures.js';
import { proseOf } from '../../src/roles/story/prose.js';
import { isText, pageOf } from '../support/page.js';
import { HEADLINE, paragraphs, STORY, textsWith } from './story-page.js';

const TEXT = 'A few words that stand in the part in question.';

/** The nature of the part with TEXT, on a page whose story stands beside it. */
function natureOf(part: string): Nature | undefined {
  const page = pageOf(
    `<main><article><h1>${HEADLINE}</h1><div class="text">${paragraphs()}</div>${part}</article></main>`,
  );
  const prose = page.blocks.map((block) => (isText(block) ? proseOf(block) : 0));
  const headline = page.blocks.findIndex((block) => isText(block) && block.tag === 'h1');
  const natures = findNatures(page, prefixSums(prose), headline);
  const block = page.blocks.find((one) => isText(one) && one.text === TEXT);
  return block && natures[block.container.index];
}

describe('findNatures', () => {
  it.each<[part: string, nature: Nature]>([
    [`<div>${TEXT}</div>`, 'story'],
    [`<section class="wrapper content"><p>${TEXT}</p></section>`, 'story'],
    [`<nav><p>${TEXT}</p></nav>`, 'boilerplate'],
    [`<aside><p>${TEXT}</p></aside>`, 'boilerplate'],
    [`<div hidden>${TEXT}</div>`, 'boilerplate'],
    [`<div style="display:none"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div class="cookie-consent"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div id="disqus_thread"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div class="comments"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div role="navigation"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div class="socialShare"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div class="newsletter__signup"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div data-testid="mostRead-popular"><p>${TEXT}</p></div>`, 'boilerplate'],
    [`<div class="related-articles"><p>${TEXT}</p></div>`, 'related'],
    [`<div class="read-more"><p>${TEXT}</p></div>`, 'related'],
    [`<div class="more"><p>${TEXT}</p></div>`, 'story'],
    [`<article><p>${TEXT}</p></article>`, 'related'],
    [`<div class="tags"><p>${TEXT}</p></div>`, 'tags'],
    [`<ul class="tag-list"><li>${TEXT}</ul>`, 'tags'],
    [`<div class="author-bio"><p>${TEXT}</p></div>`, 'author'],
    [`<figure><figcaption>${TEXT}</figcaption></figure>`, 'caption'],
    [`<p class="photo-credit">${TEXT}</p>`, 'caption'],
    [`<div class="gallery"><p>${TEXT}</p></div>`, 'caption'],
    [`<blockquote class="comments">${TEXT}</blockquote>`, 'boilerplate'],
    [`<blockquote class="share">${TEXT}</blockquote>`, 'story'],
    [`<div class="share"><div class="tags"><p>${TEXT}</p></div></div>`, 'boilerplate'],
    [`<div class="author"><div class="share"><p>${TEXT}</p></div></div>`, 'boilerplate'],
  ])('%s is %s', (part, nature) => {
    expect(natureOf(part)).toBe(nature);
  });
});

describe('names of parts that hold most of the text', () => {
  const story = `<h1>${HEADLINE}</h1><div>${paragraphs()}</div>`;

  it.each([
    ['a wrapper named after the sidebar', `<div class="has-sidebar">${story}</div>`],
    ['a wrapper named after the menu', `<div id="menu-open"><div>${story}</div></div>`],
    ['an article named as related', `<article class="related-posts">${story}</article>`],
    ['a body hidden until a script shows it', `<body style="visibility:hidden"><main>${story}</main>`],
    [
      'a story behind a paywall',
      `<h1>${HEADLINE}</h1><div class="subscription-content">${paragraphs()}</div>`,
    ],
    [
      'paragraphs that are each named as promotion',
      `<h1>${HEADLINE}</h1>${STORY.map((text) => `<div class="promo"><p>${text}</p></div>`).join('')}`,
    ],
    ['an aside round the whole story', `<aside>${story}</aside>`],
    ['an article in an article', `<article><header>Top</header><article>${story}</article></article>`],
    [
      'a footer inside the article',
      `<article><h1>${HEADLINE}</h1><footer><div>${paragraphs()}</div></footer></article>`,
    ],
    ['the names of a media page', `<div class="video-page">${story}</div>`],
  ])('tell nothing: %s', (_name, html) => {
    expect(textsWith(pageOf(html), 'paragraph')).toEqual([...STORY]);
  });

  it('still tell where only some of it stands there', () => {
    const html = `<div class="content">${story}<div class="promo"><p>Cheap flights to the islands and back, from nineteen a seat, all summer long.</p></div></div>`;
    expect(textsWith(pageOf(html), 'paragraph')).toEqual([...STORY]);
  });
});

describe('articles in an article beside the one with the headline', () => {
  const others = ['Om broen', 'Om færgen', 'Om vejen'].map(
    (name) => `<article><p>${name}: ${STORY.slice(3, 5).join(' ')}</p></article>`,
  );

  it('are other stories, however much text they hold', () => {
    const page = pageOf(
      `<main><article><h1>${HEADLINE}</h1>${paragraphs(STORY.slice(0, 3))}</article><article>${others.join('')}</article></main>`,
    );
    expect(textsWith(page, 'paragraph')).toEqual([...STORY.slice(0, 3)]);
  });

  it('are the story where the headline stands around them', () => {
    const page = pageOf(`<main><article><h1>${HEADLINE}</h1>${others.join('')}</article></main>`);
    expect(textsWith(page, 'paragraph')).toHaveLength(others.length);
  });
});
