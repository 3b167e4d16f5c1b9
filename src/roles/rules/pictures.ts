/** Pictures that stand in the story and show nothing of it. */
import type { Lexicon } from '../../languages/lexicon.js';
import { ancestors, type Container, type ImageElement, isHeading, type Page } from '../../page/page.js';
import { withoutQuery } from '../../page/urls.js';
import type { StoryPlace } from '../story/find-story.js';
import { has } from '../story/natures.js';
import { headlineWords, videoWords } from '../vocabulary.js';
import { sameText } from '../wording/similar.js';
import { writersOf } from '../wording/writers.js';

interface PictureRule {
  /** Why the picture is none of the story's, in words. */
  readonly reason: string;
  readonly holds: (image: ImageElement, page: Page) => boolean;
}

/** The reason by which fields know it. */
export const FILM = 'picture of a film';

const pictureRules: readonly PictureRule[] = [
  { reason: 'stands for a picture that loads later', holds: ({ url }) => isNamed(url, PLACEHOLDER) },
  { reason: 'drawing of a button or bullet', holds: ({ url }) => isNamed(url, ICON) },
  { reason: FILM, holds: isOfFilm },
  { reason: 'picture of a teaser', holds: isInTeaser },
];

/** For a picture the reason why it is none of the story's; null where it may be one. */
export function foreignPictures(
  page: Page,
  lexicon: Lexicon,
  story: StoryPlace,
): (image: ImageElement) => string | null {
  const writers = writersOf(page, lexicon);
  return (image) => {
    const { alt, index } = image;
    // The lead picture may show whom the story, which is the writer's own, is about.
    if (alt !== null && index > story.first && writers.some((name) => sameText(name, alt)))
      return 'portrait of the writer';
    return pictureRules.find((rule) => rule.holds(image, page))?.reason ?? null;
  };
}

/** In the name of the file or of its folder. */
const PLACEHOLDER =
  /(?:^|[-_./])(?:placeholder|spacer|blank|transparent|pixel|1x1|preloader|lazyload)(?:[-_./]|$)/i;
/** Drawings that belong to a site's frame; charts are drawings, too, and have other names. */
const ICON = /(?:^|[-_./])(?:icons?|logos?|bullet|bookmark|sprite|arrow|close|play)(?:[-_.].{0,40})?\.svg$/i;

function isNamed(url: string | null, names: RegExp): boolean {
  if (url === null) return false;
  const path = withoutQuery(url.slice(0, 2000));
  const folder = path.lastIndexOf('/', path.lastIndexOf('/') - 1);
  return names.test(path.slice(folder + 1));
}

/** A part of the page with more blocks than these holds more than a film and what is said of it. */
const MOST_OF_FILM = 6;

function isOfFilm({ container }: ImageElement): boolean {
  for (const around of ancestors(container)) {
    if (around.end - around.first > MOST_OF_FILM || around.tag === 'figure') return false;
    if (has(around.words, videoWords)) return true;
  }
  return false;
}

/** A longer part of the page is no teaser, link or not. */
const MOST_OF_TEASER = 12;

/** Inside of a link that holds a title, too. */
function isInTeaser({ container }: ImageElement, page: Page): boolean {
  const { href } = container;
  if (href === null) return false;
  let link: Container = container;
  for (const around of ancestors(container)) {
    if (around.href !== href || around.end - around.first > MOST_OF_TEASER) break;
    link = around;
  }
  return page.blocks
    .slice(link.first, link.end)
    .some(
      (block) => block.kind === 'text' && (isHeading(block) || has(block.container.words, headlineWords)),
    );
}
