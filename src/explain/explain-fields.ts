/** Which rule gave each field its value, and where that stands. */
import type { Element } from 'hast';
import type { Article } from '../article.js';
import { ArticleParseError } from '../errors.js';
import type { Reading } from '../fields/reading.js';
import { type FieldName, type FieldValue, isValue, type Rule } from '../fields/rule.js';
import type { EvidenceSource, FieldEvidence, TriedRule } from './evidence.js';
import { nothingSeen, type TraceLog } from './trace/log.js';
import { outcomeOf } from './trace/outcome.js';
import type { RuleTracer } from './trace/traced-reading.js';

/** A field as its rules gave it, and what the winning one looked at. */
export interface TracedField<F extends FieldName> {
  readonly value: FieldValue<F> | null;
  readonly rule: string | null;
  readonly tried: readonly TriedRule[];
  /** Of the rule that gave the value. */
  readonly log: TraceLog;
  /** The elements that it points at, where it says so. */
  readonly elements: readonly Element[];
}

/** Asks the rules of a field again, and notes what they look at. */
export function traceField<F extends FieldName>(
  field: F,
  { rules }: Pick<Reading, 'rules'>,
  tracer: RuleTracer,
): TracedField<F> {
  const tried: TriedRule[] = [];
  const list: readonly Rule<FieldValue<F>>[] = rules[field];
  for (const rule of list) {
    try {
      const { value, log } = tracer.run(rule);
      if (isValue(value)) return { value, rule: rule.name, tried, log, elements: rule.elements?.() ?? [] };
      tried.push({ rule: rule.name, outcome: outcomeOf(log) });
    } catch (error) {
      if (!(error instanceof ArticleParseError)) throw error;
      // The rules behind it are not asked: parsing ends here.
      tried.push({ rule: rule.name, outcome: `failed: ${error.message}` });
      break;
    }
  }
  return { value: null, rule: null, tried, log: nothingSeen, elements: [] };
}

/** The value as the Article has it: lists are empty where nothing was found. */
export function evidenceOf<F extends FieldName>(
  field: F,
  { value, rule, tried }: TracedField<F>,
  sources: readonly EvidenceSource[],
): FieldEvidence<F> {
  const nothing = LISTS.has(field) ? [] : null;
  return { value: (value ?? nothing) as Article[F] | null, rule, tried, sources };
}

const LISTS: ReadonlySet<FieldName> = new Set(['authors', 'body', 'quotes', 'relatedLinks', 'tags']);
