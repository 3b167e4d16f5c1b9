/** The rules of profiles for one page, and how they stand before the general ones. */
import { generalRules } from '../../fields/general-rules.js';
import type { FieldName, FieldRules, FieldValue, Rule } from '../../fields/rule.js';
import type { CompiledProfile, FieldSource } from '../compiled-profile.js';
import type { PublisherField } from '../profile.js';
import { type ProfileRule, profileRule, type Visit } from './field-values.js';

/** By field, best first. */
export type ProfileRules = { readonly [F in PublisherField]?: readonly ProfileRule<F>[] };

/** Profiles come with the strongest first. */
export function rulesOf(profiles: readonly CompiledProfile[], visit: Visit): ProfileRules {
  const fields = new Set(profiles.flatMap(({ fields: own }) => Object.keys(own) as PublisherField[]));
  const rules = [...fields].map((field) => [field, rulesFor(field, profiles, visit)] as const);
  return Object.fromEntries(rules);
}

function rulesFor<F extends PublisherField>(
  field: F,
  profiles: readonly CompiledProfile[],
  visit: Visit,
): ProfileRule<F>[] {
  return profiles.flatMap((profile) => {
    const sources: readonly FieldSource<F>[] = profile.fields[field] ?? [];
    return sources.map((source) => profileRule(field, source, profile, visit));
  });
}

/** Those of the profiles, and behind them the general ones. */
export function beforeGeneral(rules: ProfileRules): FieldRules {
  const join = <F extends FieldName>(own: readonly Rule<FieldValue<F>>[] | undefined, field: F) => [
    ...(own ?? []),
    ...generalRules[field],
  ];
  const joined = (Object.keys(rules) as PublisherField[]).map((field) => [
    field,
    join(rules[field] as readonly Rule<FieldValue<typeof field>>[], field),
  ]);
  return { ...generalRules, ...Object.fromEntries(joined) };
}
