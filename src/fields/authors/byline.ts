/** The lines of the byline, and what all that read authors on the page ask of them. */
import type { Author } from '../../article.js';
import type { Lexicon } from '../../languages/lexicon.js';
import type { TextBlock } from '../../page/page.js';
import { isKnownAgency } from '../agencies.js';
import { type Reading, textsOf } from '../reading.js';

/** The byline, but for lines under a label such as "Reviewed by". */
export function bylinesOf(reading: Reading): TextBlock[] {
  const { lexicon, page } = reading;
  return textsOf(reading, 'byline').filter((block) => {
    const before = page.blocks[block.index - 1];
    return !(before?.kind === 'text' && lexicon.otherHands.is(before.text));
  });
}

/** Those before the second paragraph: further down, a line may be of another story. */
export function linesOver(reading: Reading): TextBlock[] {
  const second = textsOf(reading, 'paragraph')[1]?.index ?? Number.POSITIVE_INFINITY;
  return bylinesOf(reading).filter((block) => block.index < second);
}

/** The words of the longest such opener. */
const MOST_WORDS = 4;

/** "Jane Doe. Reviewed by": what comes next is no writer. */
export function endsWithOtherHand(text: string, { otherHands }: Lexicon): boolean {
  const words = text.slice(-100).split(' ');
  for (let count = 1; count <= MOST_WORDS && count <= words.length; count++)
    if (otherHands.is(words.slice(-count).join(' '))) return true;
  return false;
}

/** "Jane Doe | Reuters": the agency is an author too. */
export function withAgencies(block: TextBlock, authors: readonly Author[]): Author[] {
  if (authors.length === 0) return [];
  const agencies = block.text.split(/\s?[|•·/]\s?|,\s/u).filter(isKnownAgency);
  return [...authors, ...agencies.map(withoutUrl)];
}

export function withLinks(block: TextBlock, names: readonly string[]): Author[] {
  return names.map((name) => ({ name, url: linkTo(block, name) }));
}

export function withoutUrl(name: string): Author {
  return { name, url: null };
}

export function linkTo(block: TextBlock, name: string): string | null {
  const link = block.spans.find((span) => span.url && block.text.slice(span.start, span.end) === name);
  return link?.url?.startsWith('http') ? link.url : (block.container.href ?? null);
}
