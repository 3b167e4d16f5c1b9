/** Where the language was read from. It has rules of its own kind, since those of all other fields need it. */
import { type LanguageRule, languageRules } from '../fields/language.js';
import type { Reading } from '../fields/reading.js';
import { canonicalTag } from '../languages/language-tag.js';
import type { EvidenceSource, FieldEvidence, TriedRule } from './evidence.js';
import { sourceOf } from './places.js';

export function explainLanguage(reading: Reading): FieldEvidence<'language'> {
  const { page, options, language: value } = reading;
  const tried: TriedRule[] = [];
  for (const rule of languageRules) {
    if (rule.read(page, options.language))
      return { value, rule: rule.name, tried, sources: sourcesOf(rule, reading) };
    tried.push({ rule: rule.name, outcome: outcomeOf(rule, reading) });
  }
  return { value, rule: null, tried, sources: [] };
}

/** Where the text tells, no single piece of it does. */
function sourcesOf({ place }: LanguageRule, { page, options }: Reading): EvidenceSource[] {
  if (place === 'option') return [sourceOf(options.language ?? '', { in: 'option', what: 'language' })];
  if (place === 'text') return [];
  return [sourceOf(page.declaredLanguage ?? '', { in: 'metadata', what: 'declared language' })];
}

function outcomeOf({ place }: LanguageRule, { page, options }: Reading): string {
  if (place === 'text') return 'the text is too short to tell';
  const said = place === 'option' ? options.language : page.declaredLanguage;
  if (!said) return place === 'option' ? 'the caller does not say' : 'the page declares none';
  return canonicalTag(said)
    ? `“${said}” is declared, but the text is of another`
    : `“${said}” names no language`;
}
