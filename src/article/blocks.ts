/** The blocks of the body: their schemas, each with the type that follows from it. */
import * as z from 'zod';
import { absoluteUrl, offset, text } from './values.js';

/** The schema of {@link Image}. */
export const imageSchema = z.object({
  /** The picture's own address, absolute. */
  url: absoluteUrl,
  /** The alternative text; null where there is none or it is empty. */
  alt: text.nullable(),
  /** The line shown with the picture, without the credit where the two can be told apart. */
  caption: text.nullable(),
  /** Who made or owns the picture, without "Photo:" and the like. */
  credit: text.nullable(),
});

/** A picture. */
export interface Image extends z.infer<typeof imageSchema> {}

/** The schema of {@link TextLink}. */
export const textLinkSchema = z.object({
  /** The words of the link. */
  text,
  /** Where it leads: absolute; http(s), mailto or tel. */
  url: absoluteUrl,
  /** UTF-16 offset of the link's first character in the block's text. */
  start: offset,
  /** UTF-16 offset behind the link's last character. */
  end: offset,
});

/** A link inside a text: `block.text.slice(start, end) === text`. */
export interface TextLink extends z.infer<typeof textLinkSchema> {}

/** The schema of {@link Paragraph}. */
export const paragraphSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('paragraph'),
  /** The paragraph on one line, its links as plain words. */
  text,
  /** The links in it, in reading order, without overlap; empty in plain text. */
  links: z.array(textLinkSchema),
});

/** A paragraph of the story. */
export interface Paragraph extends z.infer<typeof paragraphSchema> {
  links: TextLink[];
}

/** The schema of {@link Heading}. */
export const headingSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('heading'),
  /** 2 to 6 as the page marks it; 2 where the page does not tell. Level 1 is the headline's. */
  level: z.number().int().min(1).max(6),
  /** The subheading on one line. */
  text,
});

/** A subheading within the story. */
export interface Heading extends z.infer<typeof headingSchema> {}

/** The schema of {@link QuoteBlock}. */
export const quoteBlockSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('quote'),
  /** The block quotation; several paragraphs are joined with `\n`. */
  text,
  /** The line that names the source, without its dash ("Tykhyi reported"); null where there is none. */
  attribution: text.nullable(),
});

/** A block quotation: a passage that the page sets off as quoted. */
export interface QuoteBlock extends z.infer<typeof quoteBlockSchema> {}

/** The schema of {@link List}. */
export const listSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('list'),
  /** Whether the page numbers the items. */
  ordered: z.boolean(),
  /** One item at least, each on one line, without its bullet or number. */
  items: z.array(text).min(1),
});

/** A list within the story. */
export interface List extends z.infer<typeof listSchema> {}

/** The schema of {@link Table}. */
export const tableSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('table'),
  /** The line over or under the table; null where there is none. */
  caption: text.nullable(),
  /** Row by row, cell by cell; an empty cell is an empty string. */
  rows: z.array(z.array(z.string())).min(1),
});

/** A table of facts within the story. */
export interface Table extends z.infer<typeof tableSchema> {}

/** The schema of {@link ImageBlock}. */
export const imageBlockSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('image'),
  ...imageSchema.shape,
});

/** A picture within the story. */
export interface ImageBlock extends z.infer<typeof imageBlockSchema> {}

/** The schema of {@link Embed}. */
export const embedSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('embed'),
  /** Where it is served from, absolute. */
  url: absoluteUrl,
  /** Who serves it, in lower case: `youtube`, `x`, `instagram`; null where that is not known. */
  provider: text.nullable(),
});

/** Something of another site that is shown within the story: a film, a post, a map. */
export interface Embed extends z.infer<typeof embedSchema> {}

/** The schema of {@link Code}. */
export const codeSchema = z.object({
  /** Tells blocks apart. */
  type: z.literal('code'),
  /** Preformatted text: the one place where white space is kept. */
  text: z.string().min(1),
});

/** Preformatted text within the story. */
export interface Code extends z.infer<typeof codeSchema> {}

/** The schema of {@link Block}. */
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

/** One block of the body; `type` tells which. */
export type Block = Paragraph | Heading | QuoteBlock | List | Table | ImageBlock | Embed | Code;
