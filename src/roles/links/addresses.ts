/** What an address says about the page that it leads to: one story, or a list of them. */
import { listingSegments } from './listing-segments.js';

/** Segments with this many words are titles of stories. */
const TITLE_WORDS = 3;
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|\d\d)/;
/** Numbers of stories are long; "page/2" and "top-10" are none. */
const STORY_NUMBER = /\d{4}/;

/** Start pages, and what readers are asked to subscribe to. */
const NO_STORY = /^(?:index|home)\b|(?:^|-)(?:newsletters?|subscriptions?)(?:$|[-.])/;

/** Whether the address is the home page, or names a tag, author, search, shop or the like. */
export function leadsToList(address: string): boolean {
  const parts = partsOf(address);
  if (!parts) return true;
  const { segments, query } = parts;
  if (segments.length === 0) return !STORY_NUMBER.test(query);
  const named = segments.slice(0, 3).some((segment) => listingSegments.has(segment));
  return named || NO_STORY.test(segments.at(-1) ?? '');
}

/** Whether the address looks like that of one story: a title, a number or a date in it. */
export function leadsToStory(address: string): boolean {
  const parts = partsOf(address);
  if (!parts || leadsToList(address)) return false;
  const { path, segments, query } = parts;
  if (DATE_IN_PATH.test(path) || STORY_NUMBER.test(path) || /\d{3}/.test(query)) return true;
  const words = (segments.at(-1) ?? '').split(/[-_+.\s]+/).filter((word) => /\p{L}/u.test(word));
  return words.length > TITLE_WORDS || (words.length === TITLE_WORDS && segments.length > 1);
}

/** The address without what only says where the reader comes from. */
export function samePlace(address: string): string {
  const parts = partsOf(address);
  return parts ? `${parts.host}${parts.path.replace(/\/$/, '')}?${parts.query}` : address;
}

interface Parts {
  readonly host: string;
  readonly path: string;
  readonly segments: readonly string[];
  readonly query: string;
}

const TRACKING = /^(?:utm_|at_|ref$|source$|src$|ico$|icid|itm_|cmp|int_|fbclid|gclid|dicbo|tracking|rss)/i;

/** An absolute address, as `absoluteUrl` gives them: much faster to take apart than to parse again. */
const ADDRESS = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** An address is asked for one thing after the other: what was read of the last one is kept. */
let last: { readonly address: string; readonly parts: Parts | null } | null = null;

function partsOf(address: string): Parts | null {
  if (last?.address !== address) last = { address, parts: readParts(address) };
  return last.parts;
}

function readParts(address: string): Parts | null {
  const [, host, rawPath = '', rawQuery] = ADDRESS.exec(address) ?? [];
  if (host === undefined) return null;
  const path = (rawPath.includes('%') ? decode(rawPath) : rawPath).toLowerCase() || '/';
  return {
    host: host.toLowerCase().replace(/^www\./, ''),
    path,
    segments: path.split('/').filter(Boolean),
    query: rawQuery ? tellingQuery(rawQuery) : '',
  };
}

function tellingQuery(query: string): string {
  const pairs = [...new URLSearchParams(query)].filter(([name]) => !TRACKING.test(name));
  return pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
