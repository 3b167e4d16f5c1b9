/**
 * The model: what a news page says, as data. The types are inferred from the zod schemas, so that what is
 * checked and what is promised cannot drift apart.
 *
 * Everywhere: text is plain text with white space folded and no markup; `null` or an empty list means
 * "the page does not say". Nothing in an Article is invented.
 */
import * as z from 'zod';

/** Never blank. */
const text = z.string().regex(/\S/, 'must not be blank');

/** Years 0001 to 9999, as ISO 8601 writes them, at the precision that the page gives. */
const ISO_DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/;

/**
 * A date as ISO 8601, never more precise than the page: `2025`, `2025-07`, `2025-07-23`, `2025-07-22T12:55`,
 * `2025-07-23T09:00:00+03:00`. A time of day without offset is the page's local time: no time zone is guessed.
 */
const isoDate = z
  .string()
  .regex(ISO_DATE, { error: 'not an ISO 8601 date', abort: true })
  .refine(isRealDay, 'no such day');

/** 2025-02-30 has the form of a date, and is none. */
function isRealDay(date: string): boolean {
  const [year = 1, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day;
}

/** An absolute URL with one of the schemes http, https, mailto, tel. Never `javascript:`, `data:` or relative. */
const absoluteUrl = z
  .string()
  .regex(/^(?:[hH][tT][tT][pP][sS]?:\/\/|mailto:|tel:)\S+$/, 'not an absolute http(s), mailto or tel URL');

/** A UTF-16 offset into a text, as `String.prototype.slice` counts. */
const offset = z.number().int().min(0);

/** Somebody or some body named as author: a person, an agency, the publisher where the page names it so. */
export const authorSchema = z.object({
  /** The name alone, without "By", role, place or address. */
  name: text,
  /** The author's own page; null where the page links none. */
  url: absoluteUrl.nullable(),
});

/** Where the report was filed and by whom, as the page's dateline has it: "LAGOS (AP) —", "Kyiv • UNN". */
export const datelineSchema = z.object({
  /** The place, in the page's own letters; null where the dateline names only an agency. */
  place: text.nullable(),
  /** The news agency; null where the dateline names only a place. */
  agency: text.nullable(),
  /** The dateline as it stands on the page. */
  raw: text,
});

/** A picture. */
export const imageSchema = z.object({
  url: absoluteUrl,
  /** The alternative text; null where there is none or it is empty. */
  alt: text.nullable(),
  /** The line shown with the picture, without the credit where the two can be told apart. */
  caption: text.nullable(),
  /** Who made or owns the picture, without "Photo:" and the like. */
  credit: text.nullable(),
});

/** A link inside a text: `block.text.slice(start, end) === text`. */
export const textLinkSchema = z.object({
  text,
  url: absoluteUrl,
  /** UTF-16 offset of the link's first character in the block's text. */
  start: offset,
  /** UTF-16 offset behind the link's last character. */
  end: offset,
});

export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  text,
  links: z.array(textLinkSchema),
});

export const headingSchema = z.object({
  type: z.literal('heading'),
  /** 2 to 6 as the page marks it; 2 where the page does not tell. Level 1 is the headline's. */
  level: z.number().int().min(1).max(6),
  text,
});

export const quoteBlockSchema = z.object({
  type: z.literal('quote'),
  /** The block quotation; several paragraphs are joined with `\n`. */
  text,
  /** The line that names the source, without its dash ("Tykhyi reported"); null where there is none. */
  attribution: text.nullable(),
});

export const listSchema = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(text).min(1),
});

export const tableSchema = z.object({
  type: z.literal('table'),
  caption: text.nullable(),
  /** Row by row, cell by cell; an empty cell is an empty string. */
  rows: z.array(z.array(z.string())).min(1),
});

export const imageBlockSchema = z.object({ type: z.literal('image'), ...imageSchema.shape });

export const embedSchema = z.object({
  type: z.literal('embed'),
  url: absoluteUrl,
  /** Who serves it, in lower case: `youtube`, `x`, `instagram`; null where that is not known. */
  provider: text.nullable(),
});

export const codeSchema = z.object({
  type: z.literal('code'),
  /** Preformatted text: the one place where white space is kept. */
  text: z.string().min(1),
});

/** One block of the body. */
export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  headingSchema,
  quoteBlockSchema,
  listSchema,
  tableSchema,
  imageBlockSchema,
  embedSchema,
  codeSchema,
]);

/** Who said it. */
export const speakerSchema = z.object({
  /** The fullest form of the name that the article gives; the noun phrase where it names nobody. */
  name: text,
  /** The descriptor as it stands in the article ("Foreign Minister"); null where there is none. */
  role: text.nullable(),
});

/** Direct speech. Speech over several paragraphs is one Quote a paragraph. */
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

/** Another article that the page promotes as belonging to this one. */
export const relatedLinkSchema = z.object({
  title: text,
  /** null in plain text, which has no addresses. */
  url: absoluteUrl.nullable(),
  published: isoDate.nullable(),
  /** The linked article's view counter where the card shows it. */
  views: z.number().int().min(0).nullable(),
  /** `in-body`: a card or line between paragraphs, or a lone one straight after the last; `after-body`: a block with its own heading. */
  placement: z.enum(['in-body', 'after-body']),
});

const articleShape = z.object({
  /** The canonical address. */
  url: absoluteUrl.nullable(),
  /** BCP 47 (`en`, `pt-BR`, `zh-Hant`), declared by the page or detected from its text. */
  language: text.nullable(),
  /** The site's name. */
  publisher: text.nullable(),
  section: text.nullable(),
  /** The label line over the headline. */
  kicker: text.nullable(),
  /** The headline shown on the page, without kicker and site name. */
  headline: text,
  /** The standfirst that stands visibly on the page. */
  lead: text.nullable(),
  /** The page's metadata description. */
  description: text.nullable(),
  dateline: datelineSchema.nullable(),
  /** In the order of the byline; each once. */
  authors: z.array(authorSchema),
  /** First publication, ISO 8601, only as precise as the page says; of a page that shows the date of its last change alone, that. */
  published: isoDate.nullable(),
  /** Last modification, ISO 8601; null where the page gives none. */
  modified: isoDate.nullable(),
  /** The story's own view counter. */
  views: z.number().int().min(0).nullable(),
  /** The lead picture. */
  image: imageSchema.nullable(),
  /** The story in reading order, without boilerplate, headline and lead. */
  body: z.array(blockSchema),
  /** Direct speech in reading order. */
  quotes: z.array(quoteSchema),
  /** In reading order, each once. */
  relatedLinks: z.array(relatedLinkSchema),
  /** The page's own topics, in its order and spelling, each once. */
  tags: z.array(text),
});

/** The text that a quote's `block` refers to, or null where that block has none. */
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

/** The whole article. Besides the shape, every offset must point at the text that it belongs to. */
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

/** The model as JSON Schema (draft 2020-12), made from `articleSchema`. */
export const articleJsonSchema = z.toJSONSchema(articleShape, { target: 'draft-2020-12' });

export type Author = z.infer<typeof authorSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Image = z.infer<typeof imageSchema>;
export type TextLink = z.infer<typeof textLinkSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type QuoteBlock = z.infer<typeof quoteBlockSchema>;
export type List = z.infer<typeof listSchema>;
export type Table = z.infer<typeof tableSchema>;
export type ImageBlock = z.infer<typeof imageBlockSchema>;
export type Embed = z.infer<typeof embedSchema>;
export type Code = z.infer<typeof codeSchema>;
export type Block = z.infer<typeof blockSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type RelatedLink = z.infer<typeof relatedLinkSchema>;
export type Article = z.infer<typeof articleSchema>;
