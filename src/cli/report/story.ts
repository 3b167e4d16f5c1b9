/** What the parts of the report are made from. */

import type { Article, Quote } from '../../article.js';
import { groupBy } from '../../common/groups.js';
import type { BlockEvidence, Evidence, QuoteEvidence } from '../../explain/evidence.js';

export interface Story {
  readonly article: Article;
  readonly evidence: Evidence;
  /** The blocks of the page that a field, or an item of it, was read from. */
  readonly blocksOf: (field: keyof Article, index?: number) => readonly BlockEvidence[];
  /** The quotes in a text of the article. */
  readonly quotesIn: (block: Quote['block']) => readonly ToldQuote[];
  /** The quotes whose speaker is named in a text of the article, which may be another than that of the quote. */
  readonly namedIn: (block: Quote['block']) => readonly ToldQuote[];
  /** Of each speaker one of a few colours, by name. */
  readonly colourOf: (speaker: string) => string;
}

export interface ToldQuote {
  readonly quote: Quote;
  readonly evidence: QuoteEvidence;
}

/** As many as the style has. */
const COLOURS = 6;

export function tellStory(article: Article, evidence: Evidence): Story {
  const uses = evidence.blocks.flatMap((block) => block.became.map((use) => [block, use] as const));
  const blocks = groupBy(uses, ([, { field, index }]) => keyOf(field, index));
  const quotes = article.quotes.flatMap((quote, at) => {
    const told = evidence.quotes[at];
    return told ? [{ quote, evidence: told }] : [];
  });
  const quotesByBlock = groupBy(quotes, ({ quote }) => quote.block);
  const quotesByName = groupBy(quotes, ({ evidence: { speaker } }) => speaker?.named?.block ?? null);
  const names = new Set(article.quotes.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  const colours = new Map([...names].map((name, at) => [name, `s${at % COLOURS}`]));
  return {
    article,
    evidence,
    blocksOf: (field, index) => (blocks.get(keyOf(field, index ?? null)) ?? []).map(([block]) => block),
    quotesIn: (block) => quotesByBlock.get(block) ?? [],
    namedIn: (block) => quotesByName.get(block) ?? [],
    colourOf: (speaker) => colours.get(speaker) ?? '',
  };
}

function keyOf(field: string, index: number | null): string {
  return `${field} ${index}`;
}
