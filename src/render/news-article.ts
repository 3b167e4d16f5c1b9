/** schema.org's vocabulary as far as an Article fills it. A property is absent where the Article says nothing. */

/** https://schema.org/Organization: the publisher, or an agency as author. */
export interface OrganizationJsonLd {
  /** Always `Organization`. */
  '@type': 'Organization';
  /** As the page gives it. */
  name: string;
  /** Its own page, absolute. */
  url?: string;
}

/** https://schema.org/Person: an author or a speaker. */
export interface PersonJsonLd {
  /** Always `Person`. */
  '@type': 'Person';
  /** The name alone. */
  name: string;
  /** The author's own page, absolute. */
  url?: string;
  /** The descriptor that the article gives a speaker. */
  description?: string;
}

/** https://schema.org/ImageObject: the lead picture. */
export interface ImageJsonLd {
  /** Always `ImageObject`. */
  '@type': 'ImageObject';
  /** Absolute. */
  url: string;
  /** The alternative text. */
  description?: string;
  /** The line shown with the picture. */
  caption?: string;
  /** Who made or owns it. */
  creditText?: string;
}

/** https://schema.org/WebPage: the page that the article stands on, with what it links. */
export interface WebPageJsonLd {
  /** Always `WebPage`. */
  '@type': 'WebPage';
  /** The canonical address. */
  '@id'?: string;
  /** Addresses of the related links, absolute. */
  relatedLink?: string[];
}

/** https://schema.org/Quotation: direct speech. */
export interface QuotationJsonLd {
  /** Always `Quotation`. */
  '@type': 'Quotation';
  /** What was said, without quotation marks. */
  text: string;
  /** Who said it. */
  spokenByCharacter?: PersonJsonLd;
}

/** https://schema.org/InteractionCounter: the view counter. */
export interface InteractionCounterJsonLd {
  /** Always `InteractionCounter`. */
  '@type': 'InteractionCounter';
  /** Views are acts of reading: https://schema.org/ReadAction. */
  interactionType: ReadActionJsonLd;
  /** How often. */
  userInteractionCount: number;
}

/** https://schema.org/ReadAction: what the view counter counts. */
export interface ReadActionJsonLd {
  /** Always `ReadAction`. */
  '@type': 'ReadAction';
}

/** https://schema.org/NewsArticle, as far as an Article fills it. What the Article does not say is absent. */
export interface NewsArticleJsonLd {
  /** Always `https://schema.org`. */
  '@context': 'https://schema.org';
  /** Always `NewsArticle`. */
  '@type': 'NewsArticle';
  /** The headline. */
  headline: string;
  /** The canonical address. */
  url?: string;
  /** The page with its related links, of which schema.org knows on pages only. */
  mainEntityOfPage?: WebPageJsonLd;
  /** BCP 47. */
  inLanguage?: string;
  /** The page's metadata description. */
  description?: string;
  /** The site. */
  publisher?: OrganizationJsonLd;
  /** The part of the paper. */
  articleSection?: string;
  /** In the order of the byline. */
  author?: (PersonJsonLd | OrganizationJsonLd)[];
  /** ISO 8601, only as precise as the page. */
  datePublished?: string;
  /** ISO 8601, only as precise as the page. */
  dateModified?: string;
  /** The dateline as it stands on the page. */
  dateline?: string;
  /** The lead picture. */
  image?: ImageJsonLd;
  /** The tags. */
  keywords?: string[];
  /** Lead and body as plain text, parted by blank lines. */
  articleBody?: string;
  /** The view counter. */
  interactionStatistic?: InteractionCounterJsonLd;
  /** The quotes. */
  hasPart?: QuotationJsonLd[];
}
