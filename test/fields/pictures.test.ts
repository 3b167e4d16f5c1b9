/** Which pictures an article has: its own, each once. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { STORY } from '../roles/story-page.js';
import { jsonLd, parseHtml } from './small-page.js';

/** Without one the first picture of the story is the lead picture, and stands in the body no more. */
const LEAD = '<meta property="og:image" content="https://ferry.example/img/council-chamber.jpg">';

function picturesAmid(html: string, head = '') {
  const [first, ...others] = STORY.map((text) => `<p>${text}</p>`);
  const page = `<html lang="en"><head><title>Council votes to keep the old bridge</title>${LEAD}${head}</head><body><article>
    <h1>Council votes to keep the old bridge</h1><div class="text">${first}${html}${others.join('')}</div></article></body></html>`;
  const { body } = parseArticle(page, { url: 'https://ferry.example/news/2025/07/old-bridge-vote' });
  return body.filter((block) => block.type === 'image');
}

const BRIDGE = '<img src="/img/bridge.jpg" alt="The old bridge from the left bank">';

describe('pictures between the paragraphs', () => {
  it('are given with what is said of them', () => {
    expect(picturesAmid(`<figure>${BRIDGE}<figcaption>The old bridge</figcaption></figure>`)).toEqual([
      {
        type: 'image',
        url: 'https://ferry.example/img/bridge.jpg',
        alt: 'The old bridge from the left bank',
        caption: 'The old bridge',
        credit: null,
      },
    ]);
  });

  it('say nothing where the alternative text is the name of a file', () => {
    expect(picturesAmid('<figure><img src="/img/7.jpg" alt="Bridge old 7.JPG"></figure>')).toMatchObject([
      { alt: null },
    ]);
  });

  it.each([
    ['what holds the place of one', '<figure><img src="/web/grey-placeholder.png"></figure>'],
    ['a spacer in a folder of such', '<p><img src="/base/spacer/16.png"></p>'],
    ['drawings of buttons', '<div><img src="/static/icons/bookmark.svg" alt="save"></div>'],
    [
      'the picture of a film',
      '<div class="c-video"><span class="c-video__placeholder"><img src="/v/1.jpg"><div class="c-video__data">2:34 The ferry in the storm</div></span></div>',
    ],
    [
      'the picture of a teaser',
      '<section class="tabs videos"><ul><li><a href="/news/2025/07/ferry-in-the-storm"><div><img src="/t/1.jpg"></div><div class="headline">The ferry in the storm: what we know</div></a></li></ul></section>',
    ],
    ['the portrait of the writer', '<div class="box"><img src="/w/1.jpg" alt="Maud Ellery"></div>'],
  ])('are not %s', (_, html) => {
    const head = '<meta name="author" content="Maud Ellery">';
    expect(picturesAmid(`<figure>${BRIDGE}</figure>${html}`, head)).toHaveLength(1);
  });

  it('may be drawings', () => {
    expect(
      picturesAmid('<figure><img src="/charts/cost-of-repairs.svg" alt="A chart"></figure>'),
    ).toHaveLength(1);
  });
});

describe('the lead picture', () => {
  it('has an address whose references are read', () => {
    const head = jsonLd({ image: 'https://news.example/a.jpg?quality=65&#038;strip=all&amp;w=9' });
    expect(parseHtml({ head }).image?.url).toBe('https://news.example/a.jpg?quality=65&strip=all&w=9');
  });

  it('is not described by the film of another story', () => {
    const head = jsonLd({ image: 'https://news.example/bridge-at-dawn.jpg' });
    const under = '<div class="video"><img src="/v/1.jpg"><div class="title">4:11 A storm at sea</div></div>';
    expect(parseHtml({ head, under }).image).toMatchObject({ alt: null, caption: null });
  });

  it('is described by the film that shows it', () => {
    const head = jsonLd({ image: 'https://news.example/bridge-at-dawn.jpg' });
    const under =
      '<div class="video"><img src="https://news.example/bridge-at-dawn.jpg"><div class="title">1:02:11 The bridge at dawn</div></div>';
    expect(parseHtml({ head, under }).image?.caption).toBe('The bridge at dawn');
  });
});
