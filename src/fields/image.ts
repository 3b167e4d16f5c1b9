/** The lead picture, and the pictures of the body. */
import type { Image } from '../article.js';
import { isObject, textsOf as jsonTexts, urlsOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import type { Container, ImageElement, TextBlock } from '../page/page.js';
import { webUrl, withoutQuery } from '../page/urls.js';
import { splitCredit } from '../roles/wording/credits.js';
import { type Reading, roleOf } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const imageRules: readonly Rule<Image>[] = [
  { name: 'JSON-LD image', read: (reading) => fromAddress(reading, imageOfNode(reading)) },
  {
    name: 'og:image',
    read: (reading) =>
      fromAddress(
        reading,
        firstMeta(
          reading.page.metadata,
          'og:image',
          'og:image:url',
          'og:image:secure_url',
          'twitter:image',
          'twitter:image:src',
        ),
      ),
  },
  { name: 'first picture of the story', read: (reading) => firstPicture(reading) },
];

function imageOfNode({ node }: Reading): string | null {
  return (
    urlsOf(valuesOf(node?.image).find((value) => typeof value === 'string' || isObject(value)))[0] ??
    jsonTexts(node?.thumbnailUrl)[0] ??
    null
  );
}

/** The address that metadata gives, with what the page shows beside that picture, or beside the one on top of the story. */
function fromAddress(reading: Reading, address: string | null): Image | null {
  const url = webUrl(address, reading.page.url);
  if (!url) return null;
  const shown =
    storyImages(reading).find((image) => image.url !== null && samePicture(image.url, url)) ??
    topPicture(reading);
  return shown ? { ...describe(reading, shown), url } : { url, alt: null, caption: null, credit: null };
}

function firstPicture(reading: Reading): Image | null {
  const shown = topPicture(reading) ?? storyImages(reading)[0];
  return shown?.url ? { ...describe(reading, shown), url: shown.url } : null;
}

/** The picture between the headline and the first paragraph. */
function topPicture(reading: Reading): ImageElement | null {
  const { headline, story } = reading.roles;
  const isOnTop = ({ index }: ImageElement) => index > (headline?.index ?? -1) && index < (story?.first ?? 0);
  return storyImages(reading).find((image) => isOnTop(image) && !isSmall(image)) ?? null;
}

function storyImages(reading: Reading): ImageElement[] {
  return reading.page.blocks.filter(
    (block): block is ImageElement => block.kind === 'image' && roleOf(reading, block.index) === 'image',
  );
}

/** Icons, avatars and counting pixels. */
export function isSmall({ width, height }: ImageElement): boolean {
  return (width !== null && width < 100) || (height !== null && height < 60);
}

/** The same file, in whatever size: sites give sizes in the query, in a folder, or in front of the name. */
export function samePicture(left: string, right: string): boolean {
  const [a, b] = [fileOf(left), fileOf(right)];
  return left === right || (a.length > 5 && a === b);
}

function fileOf(url: string): string {
  const path = withoutQuery(url);
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/i, '')
    .replace(/[-_]?\d{2,4}x\d{2,4}$/, '')
    .toLowerCase();
}

/** Alternative text, caption and credit of a shown picture. */
export function describe(reading: Reading, image: ImageElement): Omit<Image, 'url'> {
  const lines = captionsOf(reading, image).map((block) => block.text);
  const parts = lines.map((line) => splitCredit(line, reading.lexicon));
  const caption = parts
    .map((part) => part.caption)
    .filter(Boolean)
    .join(' ');
  const credit = parts
    .map((part) => part.credit)
    .filter(Boolean)
    .join(' ');
  return { alt: cleanText(image.alt), caption: caption || null, credit: credit || null };
}

/** The caption lines in the picture's own figure, or straight behind it. */
function captionsOf(reading: Reading, image: ImageElement): TextBlock[] {
  const { blocks } = reading.page;
  const figure = figureOf(image.container);
  const end = figure ? figure.end : image.index + 4;
  const captions: TextBlock[] = [];
  for (let at = figure ? figure.first : image.index + 1; at < end; at++) {
    const block = blocks[at];
    if (block?.kind === 'text' && roleOf(reading, at) === 'caption') captions.push(block);
    else if (!figure && block) break;
  }
  return captions;
}

function figureOf(container: Container): Container | null {
  for (let at: Container | null = container; at; at = at.parent) {
    if (at.tag === 'figure') return at;
    if (at.end - at.first > 6) return null;
  }
  return null;
}
