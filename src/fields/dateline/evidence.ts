/** Whether the page speaks of a name as of a place. */
import { firstMeta } from '../../page/metadata.js';
import { looksLikeName } from '../../roles/wording/person-name.js';
import { readNames } from '../names.js';
import { type Reading, textsOf } from '../reading.js';
import { isKnownPlace } from './places.js';

/** Words that stand before places and seldom before persons, in several languages. */
const LOCATIVES: ReadonlySet<string> = new Set(
  'in im near outside nahe à en em w we v ve vo te på в у во вo κοντά στην στη στο στον في فى در में ב'.split(
    ' ',
  ),
);
const PARAGRAPHS = 12;
const LONGEST = 12_000;
const MOST_MENTIONS = 40;

/** A known city, or a name that the page uses after "in", and that is no author's. */
export function isPlaceHere(place: string, reading: Reading): boolean {
  if (isAuthor(place, reading)) return false;
  return isKnownPlace(place) || isSpokenOfAsPlace(place, reading);
}

function isSpokenOfAsPlace(place: string, reading: Reading): boolean {
  const text = storyText(reading);
  const name = place.split(/[,/]/)[0]?.trim().toLowerCase() ?? '';
  if (name.length < 3) return false;
  let mentions = 0;
  for (let at = text.indexOf(name); at >= 0 && mentions < MOST_MENTIONS; at = text.indexOf(name, at + 1)) {
    mentions++;
    const before = /(\p{L}{1,11})\s$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1];
    const next = text.charAt(at + name.length);
    if (before && LOCATIVES.has(before) && !/[\p{L}\p{N}]/u.test(next)) return true;
  }
  return false;
}

function storyText(reading: Reading): string {
  const texts = textsOf(reading, 'headline', 'lead', 'paragraph').slice(0, PARAGRAPHS);
  const description = firstMeta(reading.page.metadata, 'description', 'og:description') ?? '';
  return `${description} ${texts.map(({ text }) => text).join(' ')}`.slice(0, LONGEST).toLowerCase();
}

function isAuthor(place: string, reading: Reading): boolean {
  return textsOf(reading, 'byline').some(
    (block) => looksLikeName(place) && readNames(block.text, reading.lexicon).includes(place),
  );
}
