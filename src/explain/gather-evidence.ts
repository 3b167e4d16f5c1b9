/** All evidence of a reading. */
import { ArticleParseError } from '../errors.js';
import type { BodyBlock } from '../fields/body.js';
import type { Reading } from '../fields/reading.js';
import { type FieldName, fieldOf, giveUpField } from '../fields/rule.js';
import type { Evidence, EvidenceSource, FieldEvidence } from './evidence.js';
import { explainBlocks } from './explain-blocks.js';
import { evidenceOf, type TracedField, traceField } from './explain-fields.js';
import { explainLanguage } from './explain-language.js';
import { explainLinks } from './explain-links.js';
import { explainQuotes } from './explain-quotes.js';
import { explainTags } from './explain-tags.js';
import { passagesOf, tracedBody } from './passages.js';
import { Places } from './places.js';
import type { InputRanges } from './positions/input-ranges.js';
import { findImageSources, findLeadSources, findSources, type Search } from './sources/find-sources.js';
import type { SimpleField } from './sources/signs.js';
import { RuleTracer } from './trace/traced-reading.js';

export function gatherEvidence(reading: Reading, ranges: InputRanges): Evidence {
  const gatherer = new Gatherer(reading, new Places(reading.page, ranges));
  return gatherer.all();
}

class Gatherer {
  private readonly tracer: RuleTracer;

  constructor(
    private readonly reading: Reading,
    private readonly places: Places,
  ) {
    // Known before any rule is traced, so that none is blamed for what another field asks.
    for (const field of Object.keys(reading.rules)) readOrGiveUp(reading, field as FieldName);
    this.tracer = new RuleTracer(reading);
  }

  all(): Evidence {
    const { reading, places } = this;
    const body = tracedBody(reading);
    const quotes = explainQuotes(this.valueOf('quotes'), passagesOf(reading, body), places);
    const relatedLinks = explainLinks(this.valueOf('relatedLinks'), reading, places);
    const tagged = this.trace('tags');
    const tags = explainTags(tagged.value ?? [], this.search(tagged));
    const fields: Evidence['fields'] = {
      url: this.simple('url'),
      language: explainLanguage(reading),
      publisher: this.simple('publisher'),
      section: this.simple('section'),
      kicker: this.simple('kicker'),
      headline: this.simple('headline'),
      lead: this.found('lead', findLeadSources),
      description: this.simple('description'),
      dateline: this.simple('dateline'),
      authors: this.simple('authors'),
      published: this.simple('published'),
      modified: this.simple('modified'),
      views: this.simple('views'),
      image: this.found('image', findImageSources),
      body: evidenceOf('body', this.trace('body'), bodySources(body, places)),
      quotes: evidenceOf(
        'quotes',
        this.trace('quotes'),
        quotes.flatMap(({ text, place }) => (place ? [{ text, place }] : [])),
      ),
      relatedLinks: evidenceOf(
        'relatedLinks',
        this.trace('relatedLinks'),
        relatedLinks.flatMap(({ sources }) => sources.slice(0, 1)),
      ),
      tags: evidenceOf('tags', tagged, distinct(tags.flatMap(({ sources }) => sources))),
    };
    const told = { fields, quotes, relatedLinks, tags };
    return { ...told, blocks: explainBlocks(reading, told, body, places) };
  }

  private trace<F extends FieldName>(field: F): TracedField<F> {
    return traceField(field, this.reading, this.tracer);
  }

  private search({ log, elements }: Pick<Search, 'log' | 'elements'>): Search {
    return { reading: this.reading, places: this.places, log, elements };
  }

  private simple<F extends SimpleField>(field: F): FieldEvidence<F> {
    const traced = this.trace(field);
    const sources = traced.value === null ? [] : findSources(field, traced.value, this.search(traced));
    return evidenceOf(field, traced, sources);
  }

  private found<F extends 'lead' | 'image'>(
    field: F,
    find: (value: NonNullable<TracedField<F>['value']>, search: Search) => EvidenceSource[],
  ): FieldEvidence<F> {
    const traced = this.trace(field);
    return evidenceOf(field, traced, traced.value === null ? [] : find(traced.value, this.search(traced)));
  }

  private valueOf<F extends 'quotes' | 'relatedLinks'>(field: F) {
    return fieldOf(this.reading, field) ?? [];
  }
}

/** A rule of a publisher may fail, which is why the page gives no Article; the other fields are told all the same. */
function readOrGiveUp(reading: Reading, field: FieldName): void {
  try {
    fieldOf(reading, field);
  } catch (error) {
    if (!(error instanceof ArticleParseError)) throw error;
    giveUpField(reading, field);
  }
}

function bodySources(body: readonly (BodyBlock | null)[], places: Places): EvidenceSource[] {
  return body.flatMap((block) => (block ? [places.sourceInBlock(block.from)] : []));
}

/** Each place once. */
function distinct(sources: readonly EvidenceSource[]): EvidenceSource[] {
  const seen = new Map<string, EvidenceSource>();
  for (const source of sources) {
    const { place } = source;
    const key =
      place.in === 'block' ? `block ${place.block} ${place.range?.start}` : `${place.in} ${place.what}`;
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}
