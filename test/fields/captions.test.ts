/** What is said of a picture, parted into caption and credit, on pages that mark it in many ways, or not at all. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { htmlPage } from './small-page.js';

const picture = (attributes = '') => `<img src="https://news.example/quay.jpg" width="900" ${attributes}>`;

function imageIn(figure: string, language = 'en') {
  return parseArticle(htmlPage({ under: `<figure>${figure}</figure>` }), { language }).image;
}

function captionOf(caption: string, language = 'en') {
  const image = imageIn(`${picture()}<figcaption>${caption}</figcaption>`, language);
  return [image?.caption, image?.credit];
}

describe('a credit that the page marks', () => {
  it.each([
    [
      'a part of the caption',
      '<figcaption>Der Kai am Morgen. <span class="figcaption__credit">ANNA ROTH / Küstenbild</span></figcaption>',
      'Der Kai am Morgen.',
      'ANNA ROTH / Küstenbild',
    ],
    [
      'a part that nothing parts from the caption',
      '<figcaption><span>El muelle, el lunes (Norte).</span><strong class="author">Inés Vela / Agencia Sur</strong></figcaption>',
      'El muelle, el lunes (Norte).',
      'Inés Vela / Agencia Sur',
    ],
    [
      'a line of its own over the caption',
      '<div class="photo-source">Ida Holm</div><figcaption>Kajen på morgonen</figcaption>',
      'Kajen på morgonen',
      'Ida Holm',
    ],
    [
      'a second caption with a property',
      '<figcaption>The quay at dawn</figcaption><figcaption itemprop="copyrightHolder">Tove Lind for The Gull</figcaption>',
      'The quay at dawn',
      'Tove Lind for The Gull',
    ],
    [
      'a footer',
      '<figcaption>Der Kai am Morgen</figcaption><footer>Hafenarchiv</footer>',
      'Der Kai am Morgen',
      'Hafenarchiv',
    ],
    [
      'with the words that open it',
      '<figcaption>The quay at dawn <span class="credit">(Photo by Maud Ellery)</span></figcaption>',
      'The quay at dawn',
      'Maud Ellery',
    ],
  ])('is %s', (_, lines, caption, credit) => {
    expect(imageIn(picture() + lines)).toMatchObject({ caption, credit });
  });

  it('is the caption where nothing else is', () => {
    const image = imageIn(`${picture()}<figcaption class="credit">The quay at dawn</figcaption>`);
    expect(image).toMatchObject({ caption: 'The quay at dawn', credit: null });
  });

  it('leaves out buttons and the clock of a player', () => {
    const image = imageIn(
      `${picture()}<figcaption>The quay at dawn. Photo: Maud Ellery <span class="toggle" role="button">Show more</span></figcaption><div class="caption">00:00 |</div>`,
    );
    expect(image).toMatchObject({ caption: 'The quay at dawn.', credit: 'Maud Ellery' });
  });
});

describe('a credit by its words', () => {
  it.each([
    ['en', 'The quay at dawn. — Picture by Maud Ellery', 'The quay at dawn.', 'Maud Ellery'],
    ['en', 'The quay at dawn. Photo by MAUD ELLERY /AFP', 'The quay at dawn.', 'MAUD ELLERY /AFP'],
    ['en', 'The quay at dawn. Image credits: The Gull', 'The quay at dawn.', 'The Gull'],
    ['en', 'The quay. (AP Photo/Maud Ellery)', 'The quay.', 'AP Photo/Maud Ellery'],
    ['de', 'Der Kai am Morgen. Foto: Anna Roth (Küstenbild)', 'Der Kai am Morgen.', 'Anna Roth (Küstenbild)'],
    ['de', 'Der Kai am Morgen © IMAGO / Roth', 'Der Kai am Morgen', 'IMAGO / Roth'],
    ['fr', 'Le quai, lundi. Photo Anne Roux/AFP', 'Le quai, lundi.', 'Anne Roux/AFP'],
    ['it', 'Il molo. Foto di Anna Rossi', 'Il molo.', 'Anna Rossi'],
    ['id', 'Suasana dermaga pagi. Foto oleh Budi Santoso', 'Suasana dermaga pagi.', 'Budi Santoso'],
    ['ko', '아침의 부두 모습 [사진 = 김하늘 기자]', '아침의 부두 모습', '김하늘 기자'],
    ['es', 'Foto de familia de los pescadores', 'Foto de familia de los pescadores', null],
    ['en', 'A picture by Maud Ellery in the town hall', 'A picture by Maud Ellery in the town hall', null],
  ])('%s: %s', (language, text, caption, credit) => {
    expect(captionOf(text, language)).toEqual([caption, credit]);
  });
});

describe('a credit by its look', () => {
  it.each([
    [
      'en',
      'The quay was full on Monday. (Maud Ellery/The Gull)',
      'The quay was full on Monday.',
      'Maud Ellery/The Gull',
    ],
    ['en', 'The quay was full on Monday. (AP)', 'The quay was full on Monday.', 'AP'],
    ['en', 'The quay was full on Monday. (Maud Ellery)', 'The quay was full on Monday.', 'Maud Ellery'],
    [
      'en',
      'The quay was full on Monday.The Canadian Press',
      'The quay was full on Monday.',
      'The Canadian Press',
    ],
    [
      'de',
      'Der Kai war am Montag voll. Anna Roth / Reuters',
      'Der Kai war am Montag voll.',
      'Anna Roth / Reuters',
    ],
    ['de', 'Der Kai war am Montag voll.Anna Roth/dpa', 'Der Kai war am Montag voll.', 'Anna Roth/dpa'],
    ['es', 'El muelle, lleno el lunes.EFE', 'El muelle, lleno el lunes.', 'EFE'],
    ['fr', 'Le quai était plein lundi. (Anne Roux/SIPA)', 'Le quai était plein lundi.', 'Anne Roux/SIPA'],
    [
      'da',
      'Kajen var fuld i mandags.” Mads Vind/Ritzau Scanpix',
      'Kajen var fuld i mandags.”',
      'Mads Vind/Ritzau Scanpix',
    ],
    ['lt', 'Krantinė ryte / J. Kalno / LRT nuotr.', 'Krantinė ryte', 'J. Kalno / LRT nuotr.'],
    ['ja', '朝の岸壁で作業をする人たち（佐藤健撮影）', '朝の岸壁で作業をする人たち', '佐藤健撮影'],
    ['de', 'Der Kai war am Montag voll (Symbolfoto)', 'Der Kai war am Montag voll (Symbolfoto)', null],
    ['en', 'Maud Ellery (left) and Tove Lind (right)', 'Maud Ellery (left) and Tove Lind (right)', null],
    ['en', 'The quay at night (Stock image)', 'The quay at night (Stock image)', null],
    ['en', 'The mayor, J. Doe / Ellery, on Monday', 'The mayor, J. Doe / Ellery, on Monday', null],
    ['ja', '朝の岸壁で作業をする人たち（資料写真）', '朝の岸壁で作業をする人たち（資料写真）', null],
  ])('%s: %s', (language, text, caption, credit) => {
    expect(captionOf(text, language)).toEqual([caption, credit]);
  });

  it('is an agency alone beside the caption', () => {
    const lines = '<div class="image">Getty Images</div><figcaption>The quay at dawn</figcaption>';
    expect(imageIn(picture('alt="Getty Images A quay with boats"') + lines)).toMatchObject({
      alt: 'A quay with boats',
      caption: 'The quay at dawn',
      credit: 'Getty Images',
    });
  });
});

describe('alternative text', () => {
  it('may hold the credit', () => {
    expect(imageIn(picture('alt="A quay with boats. (Photo: Maud Ellery)"'))).toMatchObject({
      alt: 'A quay with boats.',
      credit: 'Maud Ellery',
    });
  });

  it('may name a kind of picture with a colon', () => {
    const alt = 'Click to play video: Boats at the quay';
    expect(imageIn(picture(`alt="${alt}"`))).toMatchObject({ alt, credit: null });
  });
});
