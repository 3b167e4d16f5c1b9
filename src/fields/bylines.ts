/** The names in a line by the headline: "By Jane Doe, Kyiv • 23 July 2025", "Published 7 August 2023 by Jane Doe". */
import { findDates } from '../dates/parse-date.js';
import type { Lexicon } from '../languages/lexicon.js';
import { behindMarks } from '../roles/wording/byline-opener.js';
import { partJoints } from '../roles/wording/joints.js';
import { looksLikeName } from '../roles/wording/person-name.js';
import { readReporters } from '../roles/wording/reporters.js';
import { isKnownAgency } from './agencies.js';
import { isRole, readNames, withoutDateWords } from './names.js';

/** How many words may stand before "by": "A comment by Jane Doe". */
const LEAD_IN = 4;
const SEPARATOR = /\s?[•·|●⬤∙▪]\s?|\s[-–—]\s/u;

/** The names that an opener announces; none where no part of the line opens so. */
export function readAnnounced(text: string, lexicon: Lexicon): string[] {
  const whole = readReporters(text, lexicon.language.code) ?? [];
  if (whole.length > 0) return [...whole];
  return segmentsOf(text, lexicon).flatMap((segment) => {
    const reporters = readReporters(segment, lexicon.language.code);
    if (reporters) return [...reporters];
    const rest = behindOpener(segment, lexicon);
    return rest === null ? [] : readNames(rest, lexicon).filter((name) => isNameInByline(name, lexicon));
  });
}

/** The names in the first part of a line that holds some: "23 July 2025 • Jane Doe". */
export function readBare(text: string, lexicon: Lexicon): string[] {
  const first = segmentsOf(text, lexicon).find((segment) => readNames(segment, lexicon).some(looksLikeName));
  return first ? readNames(first, lexicon).filter((name) => isNameInByline(name, lexicon)) : [];
}

function isNameInByline(name: string, lexicon: Lexicon): boolean {
  const bare = name.split(', ', 1)[0] ?? '';
  return (looksLikeName(bare) && !isRole(bare, lexicon)) || isKnownAgency(bare);
}

/** The parts of a line between bullets, bars and dates. */
function segmentsOf(text: string, lexicon: Lexicon): string[] {
  const line = partJoints(text, lexicon);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findDates(line, lexicon.language.code)) {
    parts.push(line.slice(from, start));
    from = end;
  }
  parts.push(line.slice(from));
  return parts
    .flatMap((part) => part.split(SEPARATOR))
    .map((part) => withoutDateWords(part.trim(), lexicon))
    .filter((part) => part !== '');
}

/** What follows the opener, which stands first or behind a few words; null where there is none, or another's hand. */
function behindOpener(segment: string, lexicon: Lexicon): string | null {
  if (lexicon.otherHands.startOf(segment) > 0 || lexicon.credits.startOf(segment) > 0) return null;
  const words = segment.split(' ');
  let at = 0;
  for (let skipped = 0; skipped <= LEAD_IN && skipped < words.length; skipped++) {
    const rest = segment.slice(at);
    const length = lexicon.byline.startOf(rest);
    if (length > 0 && length < rest.length && (skipped === 0 || isLowerOpener(rest, length))) {
      return behindMarks(rest.slice(length));
    }
    at += (words[skipped]?.length ?? 0) + 1;
  }
  return null;
}

/** In mid-line only a lower-case word opens a name: "Von der Leyen", "Autor" may be part of one. */
function isLowerOpener(text: string, length: number): boolean {
  return /^\p{Ll}/u.test(text) && /^[\s:]+\p{Lu}/u.test(text.slice(length));
}
