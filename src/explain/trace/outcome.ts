/** Why a rule gave nothing, in words. */
import type { Consulted, TraceLog } from './log.js';

/** How many places are named, and how much of what stands there is shown. */
const MOST_NAMED = 3;
const LONGEST_SHOWN = 60;

export function outcomeOf(log: TraceLog): string {
  const consulted = log.consulted.filter((one) => !isOwnAddress(one, log));
  const given = consulted.filter(({ values }) => values.length > 0).map(shown);
  if (given.length > 0) return `gave nothing, though the page has ${listed(given, 'and')}`;
  const missing = consulted.map(({ what }) => what);
  if (log.missedNode) missing.push('JSON-LD of this story');
  const absent = missing.length > 0 ? missing : log.searched;
  if (absent.length > 0) return `the page has no ${listed(absent, 'or')}`;
  if (log.sawBlocks) return 'no block of the page gives it';
  return log.sawUrl ? 'the caller does not say' : 'gave nothing';
}

/** Rules that look at blocks ask where the page itself stands, to tell its links from those to other stories. */
function isOwnAddress({ what }: Consulted, { sawBlocks }: TraceLog): boolean {
  return sawBlocks && what === 'link canonical';
}

function shown({ what, values }: Consulted): string {
  const text = values[0] ?? '';
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).trimEnd()}…` : text;
  const more = values.length > 1 ? ` (and ${values.length - 1} more there)` : '';
  return `${what} “${cut}”${more}`;
}

function listed(names: readonly string[], joint: 'and' | 'or'): string {
  const first = names.slice(0, MOST_NAMED);
  const more = names.length - first.length;
  const last = more > 0 ? `${more} more` : first.pop();
  return first.length > 0 ? `${first.join(', ')} ${joint} ${last ?? ''}` : (last ?? '');
}
