/** The values that a publisher's rules give, each checked at once: a wrong one names its field and publisher. */
import * as z from 'zod';
import { articleSchema } from '../../article.js';
import { ArticleParseError } from '../../errors.js';
import type { Reading } from '../../fields/reading.js';
import type { FieldValue, Rule } from '../../fields/rule.js';
import type { Page } from '../../page/page.js';
import { fold } from '../../page/whitespace.js';
import {
  type CompiledProfile,
  type FieldSource,
  ruleName,
  type SelectorSource,
} from '../compiled-profile.js';
import { messageOf } from '../message-of.js';
import type { PublisherField, PublisherPage } from '../profile.js';
import { type Found, fieldReaders } from './field-readers.js';
import { type PageElements, SelectedElement } from './page-view.js';

/** A page, as the profiles chosen for it see it. */
export interface Visit {
  readonly page: Page;
  readonly elements: PageElements;
  readonly view: PublisherPage;
}

/** One rule of a profile, on one page. */
export interface ProfileRule<F extends PublisherField> extends Rule<FieldValue<F>> {
  readonly profile: CompiledProfile;
  readonly source: FieldSource<F>;
  /** What it points at: elements, or the value itself. Found out once. */
  readonly told: () => Told;
}

type Told = { readonly found: readonly Found[] } | { readonly value: unknown };

/** What is read of one rule at most: no list on a page is longer. */
const MOST_FOUND = 200;

export function profileRule<F extends PublisherField>(
  field: F,
  source: FieldSource<F>,
  profile: CompiledProfile,
  visit: Visit,
): ProfileRule<F> {
  let known: Told | null = null;
  const told = () => {
    known ??=
      source.kind === 'selector' ? { found: find(source, visit) } : call(field, source, profile, visit);
    return known;
  };
  const read = (reading: Reading) => check(field, readValue(field, told(), reading), profile);
  const elements = () => {
    const known = told();
    return 'found' in known ? known.found.flatMap(({ parts }) => parts.map(({ element }) => element)) : [];
  };
  return { name: ruleName(profile, source), profile, source, told, read, elements };
}

function find({ selector, attribute, all }: SelectorSource, { elements }: Visit): readonly Found[] {
  const found = elements
    .all(selector)
    .slice(0, MOST_FOUND)
    .map((subject) => foundIn(new SelectedElement(subject, elements), attribute))
    .filter(({ element, text }) => text !== '' || element.tag !== 'meta');
  const [first] = found;
  if (!all || !first) return found;
  const text = found.map((one) => one.text).join(' ');
  return [{ ...first, text, parts: found.map(({ element: part }) => part) }];
}

function foundIn(element: SelectedElement, attribute: string | null): Found {
  const text = attribute === null ? element.text : fold(element.attribute(attribute) ?? '');
  return { element, parts: [element], text, attribute };
}

function call<F extends PublisherField>(
  field: F,
  source: Extract<FieldSource<F>, { kind: 'function' }>,
  profile: CompiledProfile,
  { view }: Visit,
): Told {
  // What it gives may throw when it is looked at.
  return attempt(field, () => toldIn(source.read(view)), profile);
}

function toldIn(given: unknown): Told {
  const elements = elementsIn(given);
  if (elements) return { found: elements.slice(0, MOST_FOUND).map((element) => foundIn(element, null)) };
  return { value: typeof given === 'string' ? fold(given) : (given ?? null) };
}

/** The elements that a function gave; null where it gave something else. */
function elementsIn(given: unknown): readonly SelectedElement[] | null {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const elements = list.filter((one) => one instanceof SelectedElement);
  return elements.length > 0 && elements.length === list.length ? elements : null;
}

function attempt<T>(field: PublisherField, run: () => T, { name }: CompiledProfile): T {
  try {
    return run();
  } catch (error) {
    const message = `the function of the publisher ${name} threw: ${messageOf(error)}`;
    throw new ArticleParseError('invalid-article', `${field}: ${message}`, [{ path: [field], message }], {
      cause: error,
    });
  }
}

function readValue(field: PublisherField, told: Told, reading: Reading): unknown {
  return 'found' in told ? fieldReaders[field](told.found, reading) : told.value;
}

/** @throws ArticleParseError `invalid-article` where the value is none of the field. */
function check<F extends PublisherField>(
  field: F,
  value: unknown,
  profile: CompiledProfile,
): FieldValue<F> | null {
  const { name } = profile;
  if (value === null || value === '') return null;
  // What a function gives may throw when it is looked at.
  const result = attempt(field, () => z.safeParse(articleSchema.shape[field], value), profile);
  if (result.success) return result.data as FieldValue<F> | null;
  const issues = result.error.issues.map(({ path, message }) => ({
    path: [field, ...path.map((key) => (typeof key === 'number' ? key : String(key)))],
    message: `${message} (publisher ${name})`,
  }));
  const first = issues[0];
  throw new ArticleParseError(
    'invalid-article',
    `The publisher ${name} gave a wrong value for ${first?.path.join('.') ?? field}: ${result.error.issues[0]?.message ?? 'it does not fit'}. A rule that finds nothing gives null.`,
    issues,
  );
}
