/** What the author of a profile writes, and what the profile's functions get to see. Types alone. */
import type { FieldName, FieldValue } from '../fields/rule.js';
import type { JsonObject } from '../page/json-ld.js';
import type { Role } from '../roles/role.js';

/** What a site is known by, and what is different about its pages. Every key may be left out, but see `hosts`. */
export interface PublisherProfile {
  /** How errors and evidence call it; the first of `hosts` or `names` unless given. */
  readonly name?: string | undefined;
  /**
   * Hosts, each for itself and its subdomains: `unn.ua` is www.unn.ua and m.unn.ua, too. The page's host is told by the
   * option `url`, its canonical link, or og:url. At least one of `hosts`, `names` and `test` is there.
   */
  readonly hosts?: string | readonly string[] | undefined;
  /** Names of the site, as og:site_name or the publisher in JSON-LD has them; case does not count. Enough without the host. */
  readonly names?: string | readonly string[] | undefined;
  /** A selector that a page has to match, or a function that says so; besides `hosts` or `names`, where they are given. */
  readonly test?: string | ((page: PublisherPage) => boolean) | undefined;
  /** BCP 47: the language of the site's pages, ahead of what they declare. The option `language` goes ahead of it. */
  readonly language?: string | undefined;
  /** IANA name: where the site's clocks stand. The option `timeZone` goes ahead of it. */
  readonly timeZone?: string | undefined;
  /** Rules for single fields; where they give nothing, the general rules follow. */
  readonly fields?: PublisherFields | undefined;
  /** What the blocks inside these elements are: `{ related: '.read-more', boilerplate: ['.promo', '#poll'] }`. The innermost counts. */
  readonly roles?: PublisherRoles | undefined;
  /** Elements that are as if they were not on the page. */
  readonly remove?: string | readonly string[] | undefined;
}

/** Selectors of the elements whose blocks have a role. */
export type PublisherRoles = { readonly [R in ToldRole]?: string | readonly string[] | undefined };

/** Roles that a profile may give. */
export type ToldRole = Exclude<Role, 'headline'>;

/** Fields for which a profile may have rules: quotes follow from lead and body, and the language has its own key. */
export type PublisherField = Exclude<FieldName, 'quotes'>;

/** Where each field stands: one rule, or a list of them, best first. */
export type PublisherFields = {
  readonly [F in PublisherField]?: FieldRule<F> | readonly FieldRule<F>[] | undefined;
};

/**
 * Where the value stands: a selector, a selector with more to say, or a function. What a selector finds is read as the
 * general rules read such a place (names without "By", dates in the page's language, whole addresses); what a function
 * gives has to be a value of the field already, or elements, which are read in the same way.
 */
export type FieldRule<F extends PublisherField> = string | SelectorRule | FieldFunction<F>;

/** A selector with more to say about what it finds. */
export interface SelectorRule {
  /** The elements; of several the first that gives a value counts, but for lists (authors, tags, relatedLinks, body) and with `all`. */
  readonly select: string;
  /** The attribute that holds the value; left out: the element's text, or what such an element is for (`content` of a meta). */
  readonly attribute?: string | undefined;
  /** The texts of all elements, joined by a space, are one value: a lead of several paragraphs. */
  readonly all?: boolean | undefined;
}

/**
 * A function that finds the value on the page: the value itself, elements to read it from, or null where they say
 * nothing. What it throws becomes the `cause` of an ArticleParseError with the code `invalid-article`.
 */
export type FieldFunction<F extends PublisherField> = (
  page: PublisherPage,
) => FieldValue<F> | PageElement | readonly PageElement[] | null | undefined;

/** A page as a profile's functions see it. It cannot be changed. */
export interface PublisherPage {
  /** Where the page was found, as the option `url` says; null without it. */
  readonly url: string | null;
  /** BCP 47: the language of the story; in `test`, which is asked before it is known, what the page declares. */
  readonly language: string | null;
  /** The title element. */
  readonly title: string | null;
  /** Typed JSON-LD objects in document order. */
  readonly jsonLd: readonly JsonObject[];
  /** The content of the first meta element with this name, property or itemprop; null where there is none. */
  meta(name: string): string | null;
  /** The first element that the selector finds; null where there is none, and in plain text. */
  select(selector: string): PageElement | null;
  /** In document order. */
  selectAll(selector: string): readonly PageElement[];
}

/** An element as a profile's functions see it. */
export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  /** What it shows, white space folded, at most 20,000 characters; of a meta element, its content. */
  readonly text: string;
  /** The attribute as it stands; '' for one that is only set, null where there is none. */
  attribute(name: string): string | null;
  /** An address in an attribute, absolute; null where there is none, or it may not be given out (`javascript:`). */
  address(attribute?: string): string | null;
  /** The first element inside this one. */
  select(selector: string): PageElement | null;
  /** All elements inside this one, in document order. */
  selectAll(selector: string): readonly PageElement[];
}
