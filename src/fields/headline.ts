import { textsOf } from '../page/json-ld.js';
import { firstMeta } from '../page/metadata.js';
import type { Span, TextBlock } from '../page/page.js';
import { has } from '../roles/natures.js';
import { containment, similarity } from '../roles/similar.js';
import { kickerWords } from '../roles/vocabulary.js';
import { publisherNames } from './publisher.js';
import type { Reading } from './reading.js';
import type { Rule } from './rule.js';
import { cleanText } from './text.js';

export const headlineRules: readonly Rule<string>[] = [
  {
    name: 'headline block',
    read: (reading) => (reading.roles.headline ? visibleHeadline(reading, reading.roles.headline) : null),
  },
  { name: 'JSON-LD headline', read: ({ node }) => cleanText(textsOf(node?.headline)[0]) },
  {
    name: 'og:title',
    read: (reading) =>
      withoutSiteName(reading, firstMeta(reading.page.metadata, 'og:title', 'twitter:title')),
  },
  { name: 'title element', read: (reading) => withoutSiteName(reading, reading.page.metadata.title) },
];

function visibleHeadline(reading: Reading, block: TextBlock): string | null {
  const kicker = kickerSpan(block);
  const text = kicker ? block.text.slice(kicker.end).replace(/^[\s:|•·–—-]+/u, '') : block.text;
  return withoutSiteName(reading, text);
}

/** The part of a headline block that is its kicker, where markup tells: `<h1><span class="kicker">…</span> …</h1>`. */
export function kickerSpan(block: TextBlock): Span | null {
  return (
    block.spans.find(
      (span) =>
        span.start === 0 && span.end > 0 && span.end < block.text.length && has(span.words, kickerWords),
    ) ?? null
  );
}

const PARTED = /\s[|–—\-•·:»]\s|\s?\|\s?/gu;

/** Takes the site's name off the end or the beginning of a title: "Headline - Site", "Site | Headline". */
export function withoutSiteName(reading: Reading, title: string | null): string | null {
  const text = cleanText(title);
  if (!text) return null;
  const names = publisherNames(reading);
  const cuts = [...text.matchAll(PARTED)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last?.index && names.some((name) => isSiteName(text.slice(last.index + last[0].length), name)))
    return text.slice(0, last.index).trim();
  if (first?.index && names.some((name) => isSiteName(text.slice(0, first.index), name)))
    return text.slice(first.index + first[0].length).trim();
  return text;
}

function isSiteName(part: string, name: string): boolean {
  return part.length <= 60 && (similarity(part, name) > 0.6 || containment(name, part) === 1);
}
