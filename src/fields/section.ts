import { isObject, type JsonObject, textsOf, typesOf, urlsOf, valuesOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import { ancestors, type TextBlock } from '../page/page.js';
import { hostOf, withoutQuery } from '../page/urls.js';
import { isSiteName, siteNames } from '../roles/headline/site-names.js';
import { isAuthorAddress } from '../roles/links/address-folders.js';
import { leadsToStory } from '../roles/links/addresses.js';
import { has } from '../roles/story/natures.js';
import { crumbWords, emptySections } from '../roles/vocabulary.js';
import { containment, sameAs, similarity } from '../roles/wording/similar.js';
import { trimMarks } from '../roles/wording/trim.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const sectionRules: readonly Rule<string>[] = [
  {
    name: 'article:section',
    read: (reading) =>
      sectionName(
        reading,
        firstMeta(
          reading.page.metadata,
          'article:section',
          'og:article:section',
          'parsely-section',
          'sailthru.section',
          'articlesection',
          'section',
        ),
      ),
  },
  {
    name: 'JSON-LD articleSection',
    read: (reading) => sectionName(reading, textsOf(reading.node?.articleSection)[0]),
  },
  { name: 'microdata articleSection', read: (reading) => sectionName(reading, fromMicrodata(reading)) },
  { name: 'JSON-LD breadcrumb', read: (reading) => deepest(reading, fromJsonLd(reading)) },
  { name: 'breadcrumb', read: (reading) => deepest(reading, fromTrail(reading)) },
  { name: 'link right over the headline', read: (reading) => sectionName(reading, linkOver(reading)) },
];

/** One step of the path from the front page to the story. */
interface Crumb {
  readonly name: string;
  /** Absolute or as it stands; null where the step is no link. */
  readonly url: string | null;
}

/** A name of a section; null for what is too long, the site's own name, an address, a link back, or an unfilled template. */
export function sectionName(reading: Reading, text: string | null | undefined): string | null {
  const name = trimMarks(firstOfList(reading, cleanText(text) ?? ''), '/|>»-', '/|>»');
  if (!name || name.length > 80 || /^(?:https?:|[<←])|\{\{/i.test(name) || !/\p{L}/u.test(name)) return null;
  const known = [...siteNames(reading.page), ...emptySections];
  return known.some(sameAs(name)) ? null : name;
}

/** "News,Harbour", "News, Harbour" where the page has a section of that name: the first. But "Arts, Books & Music" is one. */
function firstOfList(reading: Reading, text: string): string {
  const parts = text.split(',').map((part) => part.trim());
  const [first = ''] = parts;
  if (parts.length < 2 || first === '') return text;
  const isList = !/,\s/u.test(text) || new Set(parts).size < parts.length;
  return isList || namedElsewhere(reading).some(sameAs(first)) ? first : text;
}

function namedElsewhere(reading: Reading): string[] {
  const crumbs = [...fromJsonLd(reading), ...fromTrail(reading)].map(({ name }) => name);
  return [...textsOf(reading.node?.articleSection), ...crumbs];
}

function fromMicrodata({ page }: Reading): string | null {
  return page.metadata.properties.find(({ name }) => name === 'articlesection')?.value ?? null;
}

function fromJsonLd({ page }: Reading): Crumb[] {
  const list = page.metadata.jsonLd.find((node) => typesOf(node).includes('breadcrumblist'));
  const steps = valuesOf(list?.itemListElement).filter(isObject);
  return [...steps]
    .sort((a, b) => positionOf(a) - positionOf(b))
    .map((step) => ({
      name: textsOf(step.name)[0] ?? textsOf(step.item)[0] ?? '',
      url: urlsOf(step.item)[0] ?? urlsOf(step.url)[0] ?? null,
    }));
}

function positionOf({ position }: JsonObject): number {
  return Number(position) || 0;
}

/** A longer list of links is a menu. */
const LONGEST_TRAIL = 12;

/** The links of the first visible path; what is no link there is the story itself, or a word such as "You are here". */
function fromTrail({ page, roles }: Reading): Crumb[] {
  const trail = page.containers.find(
    ({ words, first, end }) => end > first && end - first <= LONGEST_TRAIL && has(words, crumbWords),
  );
  if (!trail) return [];
  const steps = page.blocks
    .slice(trail.first, trail.end)
    .filter((block): block is TextBlock => block.kind === 'text');
  const story = steps.findIndex(
    (step) => linksOf(step).length === 0 && isStory(step.text, roles.headline?.text ?? ''),
  );
  return (story < 0 ? steps : steps.slice(0, story)).flatMap(linksOf);
}

function linksOf(block: TextBlock): Crumb[] {
  const { container, text, spans } = block;
  if (container.href) return [{ name: text, url: container.href }];
  return spans
    .filter(({ tag, start, end }) => tag === 'a' && end > start)
    .map(({ start, end, url }) => ({ name: text.slice(start, end), url }));
}

/** Blocks over the label that may stand in the same part of the page: more, and it is the end of a menu. */
const MOST_OVER = 3;

function isBeside(label: TextBlock, headline: TextBlock | null): boolean {
  if (!headline) return false;
  for (const around of ancestors(label.container))
    if (around.end > headline.index) return label.index - around.first <= MOST_OVER;
  return false;
}

/** Longer than the name of a section. */
const LONGEST_LABEL = 30;

/** The label over the headline, where it leads to a list of stories; a picture may stand between. */
function linkOver({ page, roles }: Reading): string | null {
  const { headline } = roles;
  const over = page.blocks
    .slice(Math.max(0, (headline?.index ?? 0) - 2), headline?.index ?? 0)
    .findLast((block): block is TextBlock => block.kind === 'text');
  const [link, ...others] = over ? linksOf(over) : [];
  if (!over || !link?.url || others.length > 0 || link.name !== over.text) return null;
  const { role, reason } = roles.assignments[over.index] ?? {};
  // What another rule holds for is a menu's, or a fact.
  const isLabel = role === 'kicker' || (reason === 'no rule holds' && isBeside(over, headline));
  const own = hostOf(page.metadata.links.get('canonical')?.[0] ?? page.url);
  if (own !== null && hostOf(link.url) !== own) return null;
  return isLabel &&
    over.text.length <= LONGEST_LABEL &&
    !leadsToStory(link.url) &&
    !isFrontPage(link.url) &&
    !isAuthorAddress(link.url)
    ? link.name
    : null;
}

/** The last step that is neither the front page nor the story. */
function deepest(reading: Reading, crumbs: readonly Crumb[]): string | null {
  const headline = reading.roles.headline?.text ?? '';
  const names = siteNames(reading.page);
  const own = reading.page.metadata.links.get('canonical')?.[0] ?? reading.page.url;
  const sections = crumbs.filter(
    ({ name, url }, at) =>
      !isFrontPage(url) &&
      !(at === 0 && isSiteName(name, names)) &&
      !(url !== null && url === own) &&
      !(at === crumbs.length - 1 && isStory(name, headline)),
  );
  return sectionName(reading, sections.at(-1)?.name);
}

/** The headline, or the beginning of it; one word of it is a section. */
function isStory(name: string, headline: string): boolean {
  return similarity(name, headline) > 0.5 || (name.length > 20 && containment(name, headline) > 0.8);
}

/** An address without a path, or with that of a language alone. */
function isFrontPage(url: string | null): boolean {
  if (url === null) return false;
  const path = withoutQuery(url).replace(/^https?:\/\/[^/?#]*/i, '');
  return /^\/*(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{1,5}|home\/?)?$/i.test(path);
}
