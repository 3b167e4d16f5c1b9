export * from './article.js';
export { ArticleParseError, type ParseErrorCode, type ParseIssue } from './errors.js';
export type {
  BlockEvidence,
  BlockPlace,
  BlockUse,
  Evidence,
  EvidenceSource,
  FieldEvidence,
  InputPoint,
  InputRange,
  MetadataPlace,
  NamedPlace,
  OptionPlace,
  Place,
  QuoteEvidence,
  RelatedLinkEvidence,
  SpeakerEvidence,
  TagEvidence,
  TextRange,
  TriedRule,
} from './explain/evidence.js';
export {
  type ExplainedArticle,
  explainArticle,
  type SafeExplainFailure,
  type SafeExplainResult,
  type SafeExplainSuccess,
  safeExplainArticle,
} from './explain/explain-article.js';
export type { FieldName, FieldValue } from './fields/rule.js';
export { type FindQuotesOptions, findQuotes, type TextQuote } from './find-quotes.js';
export { defaultLimits, type Limits, type ParseOptions } from './options.js';
export type { JsonObject, JsonValue } from './page/json-ld.js';
export type { Input } from './page/read-page.js';
export {
  parseArticle,
  type SafeParseFailure,
  type SafeParseResult,
  type SafeParseSuccess,
  safeParseArticle,
} from './parse-article.js';
export { definePublisher } from './publishers/define/define-publisher.js';
export type { Publisher } from './publishers/handle.js';
export type {
  FieldFunction,
  FieldRule,
  PageElement,
  PublisherField,
  PublisherFields,
  PublisherPage,
  PublisherProfile,
  PublisherRoles,
  SelectorRule,
  ToldRole,
} from './publishers/profile.js';
export { stringifyJsonLd, toJsonLd } from './render/json-ld.js';
export { toMarkdown } from './render/markdown.js';
export type * from './render/news-article.js';
export { toText } from './render/text.js';
export type { Role } from './roles/role.js';
