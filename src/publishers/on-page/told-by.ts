/** What profiles tell of a page's blocks: roles, the headline, and among which of them the story stands. */
import type { Element } from 'hast';
import type { Page, PageBlock, TextBlock } from '../../page/page.js';
import type { Assignment, Role } from '../../roles/role.js';
import { proseOf } from '../../roles/story/prose.js';
import type { Told } from '../../roles/told.js';
import { type CompiledProfile, reasonOf } from '../compiled-profile.js';
import type { PublisherField } from '../profile.js';
import type { Found } from './field-readers.js';
import type { ProfileRule, Visit } from './field-values.js';
import type { PageElements } from './page-view.js';
import { blocksIn, textBlockOf } from './places.js';
import type { ProfileRules } from './profile-rules.js';

export function toldBy(profiles: readonly CompiledProfile[], rules: ProfileRules, visit: Visit): Told {
  return {
    headline: headlineOf(rules, visit.page),
    roles: rolesOf(profiles, rules, visit),
    story: storyOf(rules, visit.page),
  };
}

/** The block of the first headline that a rule finds; null where none does, or no block shows it. */
function headlineOf({ headline = [] }: ProfileRules, page: Page): TextBlock | null {
  for (const rule of headline) {
    const told = rule.told();
    if ('found' in told) {
      const found = told.found.find(({ text }) => text !== '');
      if (!found) continue;
      return textBlockOf(page, found.element.element) ?? blockThatSays(found.text, page);
    }
    if (typeof told.value === 'string' && told.value !== '') return blockThatSays(told.value, page);
  }
  return null;
}

function blockThatSays(text: string, page: Page): TextBlock | null {
  return (
    page.blocks.find((block): block is TextBlock => block.kind === 'text' && block.text === text) ?? null
  );
}

/** Profiles come with the strongest first: what it says is said last. */
function rolesOf(
  profiles: readonly CompiledProfile[],
  rules: ProfileRules,
  { page, elements }: Visit,
): ReadonlyMap<number, Assignment> {
  const told = new Map<number, Assignment>();
  for (const profile of [...profiles].reverse()) {
    const said = new Map([...partsOf(profile, rules), ...saidBy(profile, elements)]);
    for (const [index, assignment] of blocksIn(page, said)) {
      const block = page.blocks[index];
      const own = block ? assignmentFor(block, assignment) : null;
      if (own) told.set(index, own);
    }
  }
  return told;
}

/** What a profile says of an element. */
interface Said extends Assignment {
  /** It was said of a field's place, not of the role. */
  readonly ofField: boolean;
}

/** Of several roles for one element the one that the profile names first counts. */
function saidBy(profile: CompiledProfile, elements: PageElements): (readonly [Element, Said])[] {
  return [...profile.roles]
    .reverse()
    .flatMap(({ role, selector }) =>
      elements
        .all(selector)
        .map(
          ({ element }) => [element, { role, reason: reasonOf(profile, selector), ofField: false }] as const,
        ),
    );
}

/** What blocks are where a profile finds a field: they are no paragraphs of the story. The last counts most. */
const FIELD_ROLES = [
  ['tags', 'tag'],
  ['authors', 'byline'],
  ['modified', 'byline'],
  ['published', 'byline'],
  ['views', 'byline'],
  ['dateline', 'byline'],
  ['kicker', 'kicker'],
  ['lead', 'lead'],
  ['relatedLinks', 'related'],
] as const satisfies readonly (readonly [PublisherField, Role])[];

const LISTS: ReadonlySet<PublisherField> = new Set(['tags', 'authors', 'relatedLinks']);

function partsOf(profile: CompiledProfile, rules: ProfileRules): (readonly [Element, Said])[] {
  return FIELD_ROLES.flatMap(([field, role]) => {
    const own: readonly ProfileRule<PublisherField>[] = rules[field] ?? [];
    const rule = own.find((one) => foundBy(one).length > 0);
    if (rule?.profile !== profile) return [];
    const found = foundBy(rule);
    const parts = (LISTS.has(field) ? found : found.slice(0, 1)).flatMap((one) => one.parts);
    return parts.map(({ element }) => [element, { role, reason: rule.name, ofField: true }] as const);
  });
}

/** The elements that a rule points at, and that show something. */
function foundBy(rule: ProfileRule<PublisherField>): readonly Found[] {
  const told = rule.told();
  return 'found' in told ? told.found.filter(({ text }) => text !== '') : [];
}

const MEDIA: ReadonlySet<Role> = new Set(['image', 'embed', 'code']);
/** Parts that are no part of the story: what pictures stand in them are none of it either. */
const ASIDES: ReadonlySet<Role> = new Set(['related', 'tag', 'author', 'byline', 'kicker']);

/** What running text is not, though a selector for a field may take it in: a dateline's may find the whole paragraph. */
const LINES: ReadonlySet<Role> = new Set(['byline', 'kicker', 'tag']);

/** The role as it is possible for this block; null where it is not. */
function assignmentFor(block: PageBlock, { role, reason, ofField }: Said): Assignment | null {
  if (role === 'boilerplate' || role === block.kind) return { role, reason };
  if (block.kind !== 'text') return ASIDES.has(role) ? { role: 'boilerplate', reason } : null;
  const isPossible = !MEDIA.has(role) && !(ofField && LINES.has(role) && proseOf(block) > 0);
  return isPossible ? { role, reason } : null;
}

/** The blocks in the first element that a rule for the body finds with text in it. */
function storyOf({ body = [] }: ProfileRules, page: Page): ReadonlySet<number> | null {
  for (const rule of body) {
    if (rule.source.kind !== 'selector') continue;
    const told = rule.told();
    const elements = 'found' in told ? told.found.map(({ element }) => element.element) : [];
    const places = new Set(blocksIn(page, new Map(elements.map((element) => [element, true]))).keys());
    if (places.size > 0) return places;
  }
  return null;
}
