/** What every field reads from: the page, what its blocks are, and which structured data speak of this story. */
import { addTo } from '../common/groups.js';
import { once } from '../common/once.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { ParseOptions } from '../options.js';
import type { JsonObject } from '../page/json-ld.js';
import type { Page, TextBlock } from '../page/page.js';
import type { Roles } from '../roles/assign-roles.js';
import { findArticleNode } from '../roles/headline/article-node.js';
import type { Role } from '../roles/role.js';
import type { FieldRules } from './rule.js';

export interface Reading {
  readonly page: Page;
  readonly roles: Roles;
  /** BCP 47; null where neither the page nor its text tells. */
  readonly language: string | null;
  readonly lexicon: Lexicon;
  readonly options: ParseOptions;
  /** The JSON-LD object of this story; null where there is none, or only those of other stories. */
  readonly node: JsonObject | null;
  /** Of each field, best first. */
  readonly rules: FieldRules;
}

export function newReading(parts: Omit<Reading, 'node'>): Reading {
  const { page, roles } = parts;
  return { ...parts, node: findArticleNode(page, roles.headline?.text ?? null) };
}

export function roleOf(reading: Reading, index: number): Role {
  return reading.roles.assignments[index]?.role ?? 'boilerplate';
}

/** The text blocks of a role, in reading order. */
export function textsOf(reading: Reading, ...roles: readonly Role[]): readonly TextBlock[] {
  const [first, ...others] = roles.map((role) => textsByRole(reading).get(role) ?? []);
  if (!first || others.every((texts) => texts.length === 0)) return first ?? [];
  return [first, ...others].flat().sort((a, b) => a.index - b.index);
}

const textsByRole = once((reading: Reading) => {
  const texts = new Map<Role, TextBlock[]>();
  for (const block of reading.page.blocks)
    if (block.kind === 'text') addTo(texts, roleOf(reading, block.index), block);
  return texts;
});
