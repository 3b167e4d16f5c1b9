/** Who said what, in the lead and the body. */
import type { Quote } from '../article.js';
import { findQuotesIn } from '../quotes/find-quotes.js';
import type { Passage } from '../quotes/types.js';
import { type Reading, textsOf } from './reading.js';
import { fieldOf, type Rule } from './rule.js';

export const quoteRules: readonly Rule<Quote[]>[] = [
  { name: 'speech in the lead and the body', read: readQuotes },
];

function readQuotes(reading: Reading): Quote[] {
  const lead = fieldOf(reading, 'lead');
  const body = fieldOf(reading, 'body') ?? [];
  const told = [fieldOf(reading, 'headline') ?? '', ...(fieldOf(reading, 'tags') ?? [])];
  const places: Quote['block'][] = [];
  const passages: Passage[] = [];
  if (lead) {
    places.push('lead');
    passages.push({ text: lead, kind: 'lead' });
  }
  body.forEach((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'heading' && block.type !== 'quote') return;
    places.push(index);
    passages.push({
      text: block.text,
      kind: block.type,
      attribution: block.type === 'quote' ? block.attribution : null,
    });
  });
  const names = [...told, ...textsOf(reading, 'caption').map((block) => block.text)];
  return findQuotesIn(passages, { language: reading.lexicon.language, names }).flatMap(
    ({ passage, text, speaker, cue, start, end }) => {
      const block = places[passage];
      return block === undefined ? [] : [{ text, speaker, cue, block, start, end }];
    },
  );
}
