/** What {@link explainArticle} tells about an Article: where each of its values came from, and why. */
import type { Article, Quote } from '../article.js';
import type { PageBlock } from '../page/page.js';
import type { Role } from '../roles/role.js';

/** Plain data, ready for JSON. */
export interface Evidence {
  /** Of every field of the Article. */
  readonly fields: { readonly [F in keyof Article]: FieldEvidence<F> };
  /** Every block of the page in reading order, those left out as well. */
  readonly blocks: readonly BlockEvidence[];
  /** In the order of `article.quotes`. */
  readonly quotes: readonly QuoteEvidence[];
  /** In the order of `article.relatedLinks`. */
  readonly relatedLinks: readonly RelatedLinkEvidence[];
  /** In the order of `article.tags`. */
  readonly tags: readonly TagEvidence[];
}

/** How a field came to its value. */
export interface FieldEvidence<F extends keyof Article = keyof Article> {
  /** The value in the Article; null, or an empty list, where the page does not say. */
  readonly value: Article[F] | null;
  /** The rule that gave it ('og:title'); null where none did. */
  readonly rule: string | null;
  /** The rules that were asked before that one, in their order, and what became of each. */
  readonly tried: readonly TriedRule[];
  /** The texts of the page in which the value stands, of those that the rule looks at. Empty where none can be told. */
  readonly sources: readonly EvidenceSource[];
}

/** A rule that gave nothing. */
export interface TriedRule {
  /** Its name. */
  readonly rule: string;
  /** Why, in words: 'the page has no meta og:title'. */
  readonly outcome: string;
}

/** A text that a value was read from. */
export interface EvidenceSource {
  /** As the page has it, white space folded; cut behind 300 characters, with an ellipsis. */
  readonly text: string;
  /** Where it stands. */
  readonly place: Place;
}

/** Where a text stands; `in` tells which kind of place it is. */
export type Place = BlockPlace | MetadataPlace | OptionPlace;

/** In the visible page. */
export interface BlockPlace {
  /** Tells the kinds of places apart. */
  readonly in: 'block';
  /** Index in {@link Evidence.blocks}. */
  readonly block: number;
  /** A CSS selector that finds the element in a whole document, and only it; null in plain text, and in deep nesting. */
  readonly cssPath: string | null;
  /** UTF-16 offsets of the value in the block's text; null where the value is not written there as it stands. */
  readonly range: TextRange | null;
  /** Where the element, or in plain text the line, stands in the input, decoded and without mojibake; null where that is not known. */
  readonly position: InputRange | null;
}

/** In what the page says about itself outside its visible text. */
export interface MetadataPlace {
  /** Tells the kinds of places apart. */
  readonly in: 'metadata';
  /** 'meta og:title', 'JSON-LD NewsArticle.headline', 'microdata author', 'title element', 'link canonical', 'declared language'. */
  readonly what: string;
}

/** In what the caller said. */
export interface OptionPlace {
  /** Tells the kinds of places apart. */
  readonly in: 'option';
  /** The name of the option. */
  readonly what: 'url' | 'language';
}

/** UTF-16 offsets: `text.slice(start, end)`. */
export interface TextRange {
  /** Of the first character. */
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** From the first character to behind the last. */
export interface InputRange {
  /** At the first character. */
  readonly start: InputPoint;
  /** Behind the last character. */
  readonly end: InputPoint;
}

/** As unist has it. */
export interface InputPoint {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** UTF-16 offset from 0. */
  readonly offset: number;
}

/** A block of the page: a run of text, a picture, an embed, a piece of code. */
export interface BlockEvidence {
  /** In {@link Evidence.blocks}. */
  readonly index: number;
  /** What it is. */
  readonly kind: PageBlock['kind'];
  /** p, h1 to h6, li, td, blockquote, figcaption, div ...; `line` in plain text; of a picture or embed the tag around it. */
  readonly tag: string;
  /** What the block is for. */
  readonly role: Role;
  /** The role rule that held. */
  readonly reason: string;
  /** Of a text or code its text, of a picture its alternative text; empty where there is none. */
  readonly text: string;
  /** Of a picture or embed. */
  readonly url: string | null;
  /** Hidden by attribute or inline style. */
  readonly hidden: boolean;
  /** What the Article has from it; empty for a block that was left out, or told something without being taken. */
  readonly became: readonly BlockUse[];
  /** Where it stands. */
  readonly place: BlockPlace;
}

/** What a block of the page was used for. */
export interface BlockUse {
  /** The field that has a value from it. */
  readonly field: keyof Article;
  /** Of `body`, `quotes`, `relatedLinks` and `tags`, the item's place in the list; null for other fields. */
  readonly index: number | null;
}

/** Where a quote and its speaker stand. */
export interface QuoteEvidence {
  /** As in the Quote. */
  readonly text: string;
  /** As in the Quote: index in `article.body`, or `lead`. */
  readonly block: Quote['block'];
  /** The whole text that the quote stands in. */
  readonly passage: string;
  /** Null where the body was not read off the page's blocks. */
  readonly place: BlockPlace | null;
  /** Where the speech verb stands in the passage; null where there is none. */
  readonly cue: TextRange | null;
  /** Null where the quote has no speaker. */
  readonly speaker: SpeakerEvidence | null;
}

/** Where a speaker is named. */
export interface SpeakerEvidence {
  /** As in the Quote. */
  readonly name: string;
  /** The nearest place, in the quote's passage or one before, with the name or a part of it; null where there is none near. */
  readonly named: NamedPlace | null;
}

/** Where a name stands in the Article. */
export interface NamedPlace {
  /** Index in `article.body`, or `lead`. */
  readonly block: Quote['block'];
  /** The name, or the part of it, as it stands there. */
  readonly text: string;
  /** Offsets in the text of that block. */
  readonly range: TextRange;
}

/** Which blocks a related link was read from. */
export interface RelatedLinkEvidence {
  /** As in the RelatedLink. */
  readonly title: string;
  /** The block with its title, then those with its date and counter. */
  readonly sources: readonly EvidenceSource[];
}

/** Where a tag stands. */
export interface TagEvidence {
  /** As in the Article. */
  readonly text: string;
  /** The lists that have it, in the metadata that the rule looked at and on the page. */
  readonly sources: readonly EvidenceSource[];
}
