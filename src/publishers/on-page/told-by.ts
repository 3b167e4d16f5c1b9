/** What profiles tell of a page's blocks: roles, the headline, and among which of them the story stands. */
import type { Element } from 'hast';
import type { Page, PageBlock, TextBlock } from '../../page/page.js';
import type { Assignment, Role } from '../../roles/role.js';
import type { Told } from '../../roles/told.js';
import { type CompiledProfile, reasonOf } from '../publisher.js';
import type { Visit } from './field-values.js';
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
    const said = new Map([...teasersOf(profile, rules), ...saidBy(profile, elements)]);
    for (const [index, assignment] of blocksIn(page, said)) {
      const own = assignmentFor(page.blocks[index], assignment);
      if (own) told.set(index, own);
    }
  }
  return told;
}

/** Of several roles for one element the one that the profile names first counts. */
function saidBy(profile: CompiledProfile, elements: PageElements): (readonly [Element, Assignment])[] {
  return [...profile.roles]
    .reverse()
    .flatMap(({ role, selector }) =>
      elements
        .all(selector)
        .map(({ element }) => [element, { role, reason: reasonOf(profile, selector) }] as const),
    );
}

/** Where a profile says that the related links stand, the blocks are teasers. */
function teasersOf(
  profile: CompiledProfile,
  { relatedLinks = [] }: ProfileRules,
): (readonly [Element, Assignment])[] {
  return relatedLinks
    .filter((rule) => rule.profile === profile)
    .flatMap((rule) => {
      const told = rule.told();
      const found = 'found' in told ? told.found : [];
      return found.map(({ element }) => [element.element, { role: 'related', reason: rule.name }] as const);
    });
}

const MEDIA: ReadonlySet<Role> = new Set(['image', 'embed', 'code']);
/** Parts that are no part of the story: what pictures stand in them are none of it either. */
const ASIDES: ReadonlySet<Role> = new Set(['related', 'tag', 'author', 'byline', 'kicker']);

/** The role as it is possible for this kind of block; null where it is not. */
function assignmentFor(block: PageBlock | undefined, assignment: Assignment): Assignment | null {
  const { role, reason } = assignment;
  if (!block || role === 'boilerplate' || role === block.kind) return block ? assignment : null;
  if (block.kind === 'text') return MEDIA.has(role) ? null : assignment;
  return ASIDES.has(role) ? { role: 'boilerplate', reason } : null;
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
