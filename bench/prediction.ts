/** What a parser says about a page, in the shape that the scorer takes. */
import type { Article, Block } from '../src/article.js';

export interface PredictedQuote {
  text: string;
  speaker: string | null;
}

/** A page on which the parser threw has nothing but its id. */
export interface Prediction {
  id: string;
  headline?: string | null;
  authors?: string[];
  published?: string | null;
  tags?: string[];
  /** Lead, paragraphs and headings, joined by blank lines. */
  body?: string;
  /** The body without its headings, the lead first. */
  paragraphs?: string[];
  headings?: string[];
  quotes?: PredictedQuote[];
  relatedLinks?: { title: string; url: string | null }[];
  views?: number | null;
  dateline?: { place: string | null; agency: string | null } | null;
  /** Not scored; shown beside the label. */
  kicker?: string | null;
  language?: string | null;
}

/** A block's text: a list gives one an item, a table one a row; pictures, embeds and captions give none. */
function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.map((row) => row.filter((cell) => cell !== '').join(' '));
    default:
      return [];
  }
}

/** Turns an Article into the prediction that is scored. */
export function predictionOf(id: string, article: Article): Prediction {
  const lead = article.lead === null ? [] : [article.lead];
  const headings = article.body.filter((block) => block.type === 'heading').map((block) => block.text);
  const others = article.body.filter((block) => block.type !== 'heading');
  return {
    id,
    headline: article.headline,
    authors: article.authors.map((author) => author.name),
    published: article.published,
    tags: article.tags,
    body: [...lead, ...article.body.flatMap(blockTexts)].join('\n\n'),
    paragraphs: [...lead, ...others.flatMap(blockTexts)],
    headings,
    quotes: article.quotes.map((quote) => ({ text: quote.text, speaker: quote.speaker?.name ?? null })),
    relatedLinks: article.relatedLinks.map(({ title, url }) => ({ title, url })),
    views: article.views,
    dateline: article.dateline && { place: article.dateline.place, agency: article.dateline.agency },
    kicker: article.kicker,
    language: article.language,
  };
}
