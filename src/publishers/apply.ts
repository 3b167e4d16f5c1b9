/** What the caller's publishers change about reading a page. */
import { generalRules } from '../fields/general-rules.js';
import type { FieldRules } from '../fields/rule.js';
import type { ParseOptions } from '../options.js';
import { treeToPage } from '../page/html.js';
import type { Page } from '../page/page.js';
import { nothingTold, type Told } from '../roles/told.js';
import type { CompiledProfile } from './compiled-profile.js';
import { chooseProfiles } from './on-page/choose.js';
import { PageElements, viewOf } from './on-page/page-view.js';
import { beforeGeneral, rulesOf } from './on-page/profile-rules.js';
import { withoutElements } from './on-page/remove-elements.js';
import { toldBy } from './on-page/told-by.js';

/** How one page is to be read. */
export interface Approach {
  /** Without what profiles remove. */
  readonly page: Page;
  /** With the language and time zone that profiles name, where the caller names none. */
  readonly options: ParseOptions;
  /** Asked when the language is known: functions may want it. */
  readonly inLanguage: (language: string | null) => { readonly told: Told; readonly rules: FieldRules };
}

/** @throws ArticleParseError where a profile's test fails, and from `inLanguage` where a function does. */
export function approach(page: Page, options: ParseOptions): Approach {
  const given = options.publishers ?? [];
  const asIs: Approach = {
    page,
    options,
    inLanguage: () => ({ told: nothingTold, rules: generalRules }),
  };
  if (given.length === 0) return asIs;
  const elements = new PageElements(page);
  const profiles = chooseProfiles(given, page, elements);
  return profiles.length === 0 ? asIs : approachBy(profiles, page, elements, options);
}

function approachBy(
  profiles: readonly CompiledProfile[],
  given: Page,
  before: PageElements,
  options: ParseOptions,
): Approach {
  const page = withoutRemoved(profiles, given, before);
  const elements = page === given ? before : new PageElements(page);
  const language = options.language ?? profiles.find((profile) => profile.language)?.language ?? undefined;
  const timeZone = options.timeZone ?? profiles.find((profile) => profile.timeZone)?.timeZone ?? undefined;
  return {
    page,
    options: { ...options, language, timeZone },
    inLanguage: (known) => {
      const visit = { page, elements, view: viewOf(page, known, elements) };
      const rules = rulesOf(profiles, visit);
      return { told: toldBy(profiles, rules, visit), rules: beforeGeneral(rules) };
    },
  };
}

function withoutRemoved(profiles: readonly CompiledProfile[], page: Page, elements: PageElements): Page {
  const found = profiles.flatMap(({ remove }) => remove.flatMap((selector) => elements.all(selector)));
  if (!page.source || found.length === 0) return page;
  const removed = new Set(found.map(({ element }) => element));
  const { tree, originals } = withoutElements(page.source.tree, removed);
  const rest = treeToPage(tree, page.url);
  const whole = { tree: page.source.tree, originals };
  return rest.source ? { ...rest, source: { ...rest.source, whole } } : rest;
}
