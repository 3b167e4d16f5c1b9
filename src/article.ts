/**
 * The model: what a news page says, as data. The types are inferred from the zod schemas, so that what is
 * checked and what is promised cannot drift apart.
 *
 * Everywhere: text is plain text with white space folded and no markup; `null` or an empty list means
 * "the page does not say". Nothing in an Article is invented.
 */
import * as z from 'zod';
import articleSchemaAsJson from './article/article-schema.json';
import { type Block, blockSchema, type Image, imageSchema } from './article/blocks.js';
import { absoluteUrl, isoDate, offset, text } from './article/values.js';

export * from './article/blocks.js';

/** The schema of {@link Author}. */
export const authorSchema = z.object({
  /** The name alone, without "By", role, place or address. */
  name: text,
  /** The author's own page; null where the page links none. */
  url: absoluteUrl.nullable(),
});

/** Somebody or some body named as author: a person, an agency, the publisher where the page names it so. */
export interface Author extends z.infer<typeof authorSchema> {}

/** The schema of {@link Dateline}. */
export const datelineSchema = z.object({
  /** The place, in the page's own letters; null where the dateline names only an agency. */
  place: text.nullable(),
  /** The news agency; null where the dateline names only a place. */
  agency: text.nullable(),
  /** The dateline as it stands on the page. */
  raw: text,
});

/** Where the report was filed and by whom, as the page's dateline has it: "LAGOS (AP) —", "Kyiv • UNN". */
export interface Dateline extends z.infer<typeof datelineSchema> {}

/** The schema of {@link Speaker}. */
export const speakerSchema = z.object({
  /** The fullest form of the name that the article gives; the noun phrase where it names nobody. */
  name: text,
  /** The descriptor as it stands in the article ("Foreign Minister"); null where there is none. */
  role: text.nullable(),
});

/** Who said it. */
export interface Speaker extends z.infer<typeof speakerSchema> {}

/** The schema of {@link Quote}. */
export const quoteSchema = z.object({
  /** What was said, without the outer quotation marks. */
  text,
  /** null where the article does not say who spoke. */
  speaker: speakerSchema.nullable(),
  /** The speech verb as it stands ("said"); null where there is none. */
  cue: text.nullable(),
  /** Index in `body` of the paragraph, heading or quote block that holds the quote, or `lead`. */
  block: z.union([z.number().int().min(0), z.literal('lead')]),
  /** UTF-16 offset of the quote in that block's text. */
  start: offset,
  /** UTF-16 offset behind the quote in that block's text. */
  end: offset,
});

/** Direct speech. Speech over several paragraphs is one Quote a paragraph. */
export interface Quote extends z.infer<typeof quoteSchema> {
  speaker: Speaker | null;
}

/** The schema of {@link RelatedLink}. */
export const relatedLinkSchema = z.object({
  /** The other article's headline as the card or line shows it. */
  title: text,
  /** Where it leads, absolute; null in plain text, which has no addresses. */
  url: absoluteUrl.nullable(),
  /** The date that the card shows, ISO 8601, only as precise as it is there; null where it shows none. */
  published: isoDate.nullable(),
  /** The linked article's view counter; null where the card shows none. */
  views: z.number().int().min(0).nullable(),
  /** `in-body`: a card or line between paragraphs, or a lone one straight after the last; `after-body`: a block with its own heading. */
  placement: z.literal(['in-body', 'after-body']),
});

/** Another article that the page promotes as belonging to this one. */
export interface RelatedLink extends z.infer<typeof relatedLinkSchema> {}

const articleShape = z.object({
  /** The canonical address, absolute; null where neither page nor caller names one. */
  url: absoluteUrl.nullable(),
  /** BCP 47 (`en`, `pt-BR`, `zh-Hant`), declared by the page or detected from its text; null where neither tells. */
  language: text.nullable(),
  /** The site's name; null where the page does not give it. */
  publisher: text.nullable(),
  /** The part of the paper that the story stands in ("Politics"); null where the page does not say. */
  section: text.nullable(),
  /** The label line over the headline; null where there is none. */
  kicker: text.nullable(),
  /** The headline shown on the page, without kicker and site name. */
  headline: text,
  /** The standfirst that stands visibly on the page; null where there is none. */
  lead: text.nullable(),
  /** The page's metadata description; null where it has none. */
  description: text.nullable(),
  /** Place and agency at the head of the story; null where it has no dateline. */
  dateline: datelineSchema.nullable(),
  /** In the order of the byline; each once. Empty where the page names nobody. */
  authors: z.array(authorSchema),
  /**
   * First publication, ISO 8601, only as precise as the page says; of a page that shows the date of its last change
   * alone, that. null where the page gives none.
   */
  published: isoDate.nullable(),
  /** Last modification, ISO 8601; null where the page gives none. */
  modified: isoDate.nullable(),
  /** The story's own view counter, a whole number; null where the page shows none. */
  views: z.number().int().min(0).nullable(),
  /** The lead picture; null where there is none. */
  image: imageSchema.nullable(),
  /** The story in reading order, without boilerplate, headline and lead. */
  body: z.array(blockSchema),
  /** Direct speech in reading order. */
  quotes: z.array(quoteSchema),
  /** Other articles that the page promotes as belonging to this one, in reading order, each once. */
  relatedLinks: z.array(relatedLinkSchema),
  /** The page's own topics, in its order and spelling, each once. */
  tags: z.array(text),
});

/**
 * The text that a quote's `start` and `end` count in.
 *
 * @returns the text of the block that `quote.block` names, or null where there is no such block or it has none.
 */
export function quotedText(
  article: Pick<Article, 'body' | 'lead'>,
  quote: Pick<Quote, 'block'>,
): string | null {
  if (quote.block === 'lead') return article.lead;
  const block = article.body[quote.block];
  return block && (block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote')
    ? block.text
    : null;
}

/** The schema of {@link Article}. Besides the shape, every offset must point at the text that it belongs to. */
export const articleSchema = articleShape.superRefine((article, context) => {
  article.quotes.forEach((quote, index) => {
    if (quotedText(article, quote)?.slice(quote.start, quote.end) !== quote.text) {
      context.addIssue({
        code: 'custom',
        path: ['quotes', index],
        message: 'block, start and end do not point at the text of the quote',
      });
    }
  });
  article.body.forEach((block, index) => {
    if (block.type !== 'paragraph') return;
    block.links.forEach((link, linkIndex) => {
      if (block.text.slice(link.start, link.end) !== link.text) {
        context.addIssue({
          code: 'custom',
          path: ['body', index, 'links', linkIndex],
          message: 'start and end do not point at the text of the link',
        });
      }
    });
  });
});

/**
 * The model as JSON Schema (draft 2020-12), made from `articleSchema`. It checks the shape; that offsets point at
 * their texts, only `articleSchema` does.
 */
// A file: made here, it would take some milliseconds of every import, and few callers ask for it.
export const articleJsonSchema = articleSchemaAsJson as z.core.JSONSchema.BaseSchema;

/** What a news page says. `null` or an empty list means that it does not say; nothing is invented. */
export interface Article extends z.infer<typeof articleSchema> {
  dateline: Dateline | null;
  authors: Author[];
  image: Image | null;
  body: Block[];
  quotes: Quote[];
  relatedLinks: RelatedLink[];
}
