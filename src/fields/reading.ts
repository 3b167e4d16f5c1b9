/**
 * What every field reads from: the page, what its blocks are, which structured data speak of this story, and the rules
 * of all fields, since one may ask for another. So the shape of a rule stands here; what is done with rules, in rule.ts.
 */
import type { Element } from 'hast';
import type { Article } from '../article.js';
import { addTo } from '../common/groups.js';
import { once } from '../common/once.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { ParseOptions } from '../options.js';
import type { JsonObject } from '../page/json-ld.js';
import type { Page, TextBlock } from '../page/page.js';
import type { Roles } from '../roles/assign-roles.js';
import { findArticleNode } from '../roles/headline/article-node.js';
import type { Role } from '../roles/role.js';

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

export interface Rule<T> {
  /** Says where it looks: 'JSON-LD headline', 'og:title'. */
  readonly name: string;
  /** The value; null, or an empty list or text, where this place does not say. */
  readonly read: (reading: Reading) => T | null;
  /** The elements of the page's tree that the rule points at, where it knows them: nothing but the evidence asks. */
  readonly elements?: () => readonly Element[];
}

/** A field that rules read: every one but the language, which they need themselves. */
export type FieldName = Exclude<keyof Article, 'language'>;

/** What a field holds where it holds something. */
export type FieldValue<F extends FieldName> = NonNullable<Article[F]>;

export type FieldRules = { readonly [F in FieldName]: readonly Rule<FieldValue<F>>[] };

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
