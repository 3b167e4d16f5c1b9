/** The lead picture, and the pictures of the body. */
import type { Image } from '../article.js';
import { isObject, textsOf as jsonTexts, urlsOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import type { ImageElement } from '../page/page.js';
import { webUrl, withoutQuery } from '../page/urls.js';
import { FILM } from '../roles/rules/pictures.js';
import { describe } from './captions.js';
import { type Reading, roleOf } from './reading.js';
import type { Rule } from './rule.js';
import { decodeEntities } from './text.js';

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
  const url = webUrl(address && decodeEntities(address), reading.page.url);
  if (!url) return null;
  const isSame = (image: ImageElement) => image.url !== null && samePicture(image.url, url);
  const shown = storyImages(reading).find(isSame) ?? films(reading).find(isSame) ?? topPicture(reading);
  return shown ? { ...describe(reading, shown), url } : { url, alt: null, caption: null, credit: null };
}

function firstPicture(reading: Reading): Image | null {
  const shown = topPicture(reading) ?? storyImages(reading)[0];
  return shown?.url ? { ...describe(reading, shown), url: shown.url } : null;
}

/** The picture between the headline and the first paragraph; that of a film, if a photographer is named. */
function topPicture(reading: Reading): ImageElement | null {
  const { headline, story } = reading.roles;
  const isOnTop = (image: ImageElement) =>
    image.index > (headline?.index ?? -1) && image.index < (story?.first ?? 0) && !isSmall(image);
  const ofFilm = () =>
    films(reading).find((image) => isOnTop(image) && describe(reading, image).credit !== null);
  return storyImages(reading).find(isOnTop) ?? ofFilm() ?? null;
}

function storyImages(reading: Reading): ImageElement[] {
  return reading.page.blocks.filter(
    (block): block is ImageElement => block.kind === 'image' && roleOf(reading, block.index) === 'image',
  );
}

/** Pictures of films in the story, which may open with one of its own. */
function films({ page, roles }: Reading): ImageElement[] {
  return page.blocks.filter(
    (block): block is ImageElement =>
      block.kind === 'image' && roles.assignments[block.index]?.reason === FILM,
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
