/** Which of the caller's publishers a page belongs to. */
import { ArticleParseError } from '../../errors.js';
import { textsOf } from '../../page/json-ld.js';
import type { Page } from '../../page/page.js';
import { wordsOf } from '../../roles/wording/similar.js';
import { type CompiledProfile, compiledOf } from '../compiled-profile.js';
import type { Publisher } from '../handle.js';
import { hostsOf, isWithin } from '../hosts.js';
import { messageOf } from '../message-of.js';
import type { PublisherPage } from '../profile.js';
import { type PageElements, viewOf } from './page-view.js';

/** The profiles that go for this page, the last one given first. */
export function chooseProfiles(
  publishers: readonly Publisher[],
  page: Page,
  elements: PageElements,
): CompiledProfile[] {
  const hosts = hostsOf(page);
  const names = new Set(namesOf(page).map(nameKey));
  const isKnown = ({ hosts: own, names: called }: CompiledProfile) =>
    (own.length === 0 && called.length === 0) ||
    own.some((host) => [...hosts].some((here) => isWithin(here, host))) ||
    called.some((name) => names.has(nameKey(name)));
  return publishers
    .map(compiledOf)
    .filter((profile) => isKnown(profile) && passesTest(profile, page, elements))
    .reverse();
}

function namesOf({ metadata }: Page): readonly string[] {
  const published = metadata.jsonLd.flatMap((node) => textsOf(node.publisher));
  return [...(metadata.meta.get('og:site_name') ?? []), ...published];
}

/** Case, punctuation and white space aside. */
function nameKey(name: string): string {
  return wordsOf(name).join(' ');
}

function passesTest({ name, test }: CompiledProfile, page: Page, elements: PageElements): boolean {
  if (test === null) return true;
  if (typeof test !== 'function') return elements.all(test).length > 0;
  const answer = ask(name, test, viewOf(page, page.declaredLanguage, elements));
  if (typeof answer === 'boolean') return answer;
  throw failedTest(name, 'has to give true or false');
}

function ask(name: string, test: (page: PublisherPage) => boolean, view: PublisherPage): unknown {
  try {
    return test(view);
  } catch (error) {
    throw failedTest(name, `threw: ${messageOf(error)}`, error);
  }
}

function failedTest(name: string, what: string, cause?: unknown): ArticleParseError {
  return new ArticleParseError(
    'invalid-input',
    `The test of the publisher ${name} ${what}.`,
    [{ path: ['publishers', name, 'test'], message: what }],
    { cause },
  );
}
