/** Differences as a person reads them. */
import { groupBy } from '../common/groups.js';
import type { Difference } from './compare.js';
import { printPair, printValue } from './print-value.js';

/** More of one field only hide those of the next. */
const MOST_OF_A_FIELD = 8;

/**
 * The differences, by field:
 *
 *     2 fields differ.
 *
 *     headline
 *       expected: 'Harbour bridge closes'
 *       got:      'Harbour bridge reopens'
 *
 *     body
 *       [2] is missing: { type: 'paragraph', text: 'Ferries made their last crossing.', links: [] }
 */
export function formatDifferences(differences: readonly Difference[]): string {
  const fields = groupBy(differences, ({ path }) => String(path[0]));
  const count = fields.size === 1 ? '1 field differs.' : `${fields.size} fields differ.`;
  return [count, ...[...fields].map(([field, own]) => formatField(field, own))].join('\n\n');
}

/** The way to a value, as one would write it: `authors[1].name`. */
export function formatPath(path: Difference['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function formatField(field: string, differences: readonly Difference[]): string {
  const lines = differences.slice(0, MOST_OF_A_FIELD).flatMap(formatDifference);
  const more = differences.length - MOST_OF_A_FIELD;
  if (more > 0) lines.push(`… and ${more} more`);
  return [field, ...lines.map((line) => `  ${line}`)].join('\n');
}

function formatDifference({ path, kind, expected, actual }: Difference): string[] {
  const place = formatPath(path.slice(1));
  if (kind === 'missing') return [`${place} is missing: ${printValue(expected)}`];
  if (kind === 'surplus') return [`${place} is surplus: ${printValue(actual)}`];
  const [wanted, got] = printPair(expected, actual);
  const pair = [`expected: ${wanted}`, `got:      ${got}`];
  return place === '' ? pair : [place, ...pair.map((line) => `  ${line}`)];
}
