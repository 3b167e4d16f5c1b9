/** All about one field: the rules in the order in which they were asked, and every text that the value stands in. */
import type { FieldEvidence } from '../../explain/evidence.js';
import type { Style } from './style.js';
import { harmless, wrap } from './text-width.js';
import { placeInWords, valueInWords } from './wording.js';

const INDENT = '    ';

export function fieldDetail(name: string, field: FieldEvidence, width: number, style: Style): string {
  const { value, rule, tried, sources } = field;
  const indented = (text: string) => wrap(harmless(text), width - INDENT.length).map((line) => INDENT + line);
  const lines = [`${style.strong(name)}  ${harmless(valueInWords(value) ?? '–')}`];
  for (const { rule: other, outcome } of tried)
    lines.push(`  ${style.bad('✗')} ${harmless(other)}`, ...indented(outcome).map(style.faint));
  if (rule !== null) lines.push(`  ${style.good('✓')} ${harmless(rule)}`);
  for (const { text, place } of sources)
    lines.push(...indented(placeInWords(place)).map(style.faint), ...indented(`“${text}”`));
  if (rule !== null && sources.length === 0) lines.push(...indented('No single text of the page holds it.'));
  return `${lines.join('\n')}\n`;
}
