/** Block quotations and the lines that name their source. */
import { isHeading } from '../../page/page.js';
import type { View } from '../view.js';
import { readAttribution } from '../wording/lines.js';
import { trimMarks } from '../wording/trim.js';
import { isInside, type RoleRule } from './role-rule.js';

export const quotationRules: readonly RoleRule[] = [
  {
    reason: 'attribution after a quotation',
    role: 'attribution',
    holds: (view) => view.zone !== 'head' && isAttribution(view),
  },
  {
    reason: 'block quotation',
    role: 'quote',
    holds: (view) => isInside(view) && view.block.tag === 'blockquote',
  },
  {
    reason: 'paragraph with an attribution after it',
    role: 'quote',
    holds: (view) => isInside(view) && view.prose > 0 && isAttributed(view),
  },
];

function isAttribution({ block, previous, lexicon }: View): boolean {
  if (block.tag === 'blockquote' && previous?.tag === 'blockquote' && isCited(block)) return true;
  const source = readAttribution(block.text);
  if (!source || !previous || isHeading(previous)) return false;
  return (
    previous.tag === 'blockquote' ||
    block.tag === 'blockquote' ||
    hasSpeechVerb(source, lexicon.language.speechVerbs)
  );
}

/** Marked as the source: `<footer>` of a block quotation, or a `<cite>` that is the whole line. */
function isCited({ text, container, spans }: View['block']): boolean {
  if (container.tag === 'footer') return true;
  return spans.some((span) => span.tag === 'cite' && span.end - span.start > text.length - 4);
}

function isAttributed(view: View): boolean {
  const source = view.next ? readAttribution(view.next.text) : null;
  return (
    source !== null &&
    !/^["“«„»]/.test(view.block.text) &&
    hasSpeechVerb(source, view.lexicon.language.speechVerbs)
  );
}

/** A short clause with a name and a verb of speech: "Tykhyi reported". */
function hasSpeechVerb(clause: string, verbs: readonly string[]): boolean {
  const words = clause.split(' ');
  if (words.length > 12 || !/\p{Lu}|\p{Lo}/u.test(clause)) return false;
  const lower = new Set(words.map((word) => trimMarks(word.toLowerCase(), '', '.,:;')));
  return verbs.some((verb) => lower.has(verb));
}
