/** Where the writer is named, and when the story came out: lines by the headline and behind the story. */
import { partTime } from '../../dates/part-time.js';
import { ancestors, type Container, type TextBlock } from '../../page/page.js';
import { isAuthorAddress } from '../links/address-folders.js';
import { endsSentence } from '../story/prose.js';
import type { View } from '../view.js';
import { authorWords, dateWords } from '../vocabulary.js';
import { readAnnouncement } from '../wording/byline-opener.js';
import { partJoints } from '../wording/joints.js';
import { readDateLine } from '../wording/lines.js';
import { isNameLine, looksLikeName, namesInLine } from '../wording/person-name.js';
import { readReporters } from '../wording/reporters.js';
import { sameText, wordsOf } from '../wording/similar.js';
import { named } from './named.js';
import { isHead, type RoleRule } from './role-rule.js';

const SHORT = 200;
/** "on" and "date" open much else. */
const TELLING = 5;
/** The story's facts may stand under its lead or first picture; from here on a short line is one of the story. */
const NEAR = 12;
/** A name without anything else that tells of facts. */
const NEAR_ALONE = 7;
/** Between paragraphs a few words with capitals are a subheading; only the lead comes before a name. */
const MOST_BEFORE_FACTS = 1;
/** A line that says "by" may stand under a gallery. */
const NEAR_OPENED = 25;
/** What may stand in a line beside a date: a name, a place, reading time. */
const BESIDE_DATE = 45;
/** A line parted by bullets may hold more. */
const MOST_PARTS = 2;
/** Paragraphs before a line about the writer, and lines of the same kind behind it. */
const ENOUGH_STORY = 3;
const MOST_BEHIND = 2;

const isNear = ({ below, zone, headline }: View, limit = NEAR) =>
  headline !== '' && zone !== 'above' && below < limit;

/** Before any other rule: a byline with a date looks like a teaser. */
export const openedRules: readonly RoleRule[] = [
  {
    reason: 'line that opens with "by", near the headline',
    role: 'byline',
    holds: (view) => isNear(view, NEAR_OPENED) && view.prose === 0 && isByline(view),
  },
  {
    reason: 'line that opens with "published", near the headline',
    role: 'byline',
    holds: (view) => isNear(view) && view.prose === 0 && opensWithDateWord(view),
  },
  {
    reason: 'parts that open with "published" or "by", near the headline',
    role: 'byline',
    holds: (view) => isNear(view) && view.proseBefore <= MOST_BEFORE_FACTS && isPartedFacts(view),
  },
];

/** In the head of the story, before any rule that goes by other names. */
export const headAuthorRules: readonly RoleRule[] = [
  {
    reason: 'named as author',
    role: 'byline',
    holds: (view) =>
      (isHead(view) || isUnderLead(view)) &&
      view.block.text.length <= SHORT &&
      (view.nature === 'author' || named(view, authorWords)),
  },
  {
    reason: 'links to an author',
    role: 'byline',
    holds: (view) =>
      (view.zone === 'head' || (isNear(view) && view.prose === 0)) &&
      view.block.text.length <= SHORT &&
      linksToAuthor(view.block),
  },
  {
    reason: 'date near the headline',
    role: 'byline',
    holds: (view) => isNear(view) && view.prose === 0 && view.nature !== 'caption' && isDateLine(view),
  },
  {
    reason: 'name by the facts',
    role: 'byline',
    holds: (view) => view.block.tag !== 'blockquote' && isNameByFacts(view),
  },
];

/** Behind the story. */
export const tailAuthorRules: readonly RoleRule[] = [
  {
    reason: 'opens with "by", behind the story',
    role: 'author',
    holds: (view) => view.zone === 'tail' && view.section === null && isByline(view),
  },
  { reason: 'name alone behind the story', role: 'author', holds: isNameInTail },
  { reason: 'opens with the name of the writer, at the end', role: 'author', holds: isAboutWriter },
];

function linksToAuthor(block: TextBlock): boolean {
  return block.spans.some(
    (span) => span.end > span.start && (span.rel.includes('author') || isAuthorAddress(span.url)),
  );
}

/** A line right behind the lead, where that is the first text of the story. */
function isUnderLead(view: View): boolean {
  return view.prose === 0 && view.proseBefore <= MOST_BEFORE_FACTS && isNear(view, NEAR_ALONE);
}

/** "By Jane Doe": the opener, then a name. */
function isByline({ block, lexicon, nature }: View): boolean {
  if (block.text.length > SHORT) return false;
  if (nature !== 'caption' && readReporters(block.text, lexicon.language.code)) return true;
  const announced = readAnnouncement(partJoints(block.text, lexicon), lexicon);
  return announced !== null && looksLikeName(announced.name);
}

function opensWithDateWord({ block, lexicon }: View): boolean {
  const { text } = block;
  const length = Math.max(lexicon.published.startOf(text), lexicon.modified.startOf(text));
  return length >= TELLING && text.length <= SHORT && readDateLine(text, lexicon).length > 0;
}

/** "News, Top story | Published: 2 hours ago | Written by Jane Doe": as long as running text, with nothing but facts. */
function isPartedFacts(view: View): boolean {
  const { block, lexicon } = view;
  if (block.text.length > SHORT || endsSentence(block.text)) return false;
  const parts = block.text.split(/\s[|•·]\s/u);
  const opens = (part: string) =>
    lexicon.published.startOf(part) >= TELLING || isByline({ ...view, block: { ...block, text: part } });
  return parts.length > 1 && parts.some(opens);
}

function isDateLine({ block, lexicon }: View): boolean {
  if (block.spans.some(({ datetime }) => datetime !== null) && block.text.length <= BESIDE_DATE) return true;
  const dates = readDateLine(partTime(block.text), lexicon);
  const shown = dates.reduce((sum, date) => sum + date.end - date.start, 0);
  const parts = Math.min(block.text.split(/\s[•·|]\s/u).length, MOST_PARTS);
  return shown > 0 && dates[0]?.precision !== 'month' && block.text.length - shown <= BESIDE_DATE * parts;
}

/** A line of names: next to a date, another name or a line of the author's, or of somebody whom the headline does not name. */
function isNameByFacts(view: View): boolean {
  const { block, prose, proseBefore, lexicon, lowerWords, next, previous, zone, nature } = view;
  if (
    prose > 0 ||
    !isNear(view) ||
    proseBefore > MOST_BEFORE_FACTS ||
    zone === 'above' ||
    nature === 'boilerplate' ||
    isInFigure(block.container) ||
    /^h[1-3]$/.test(block.tag)
  )
    return false;
  const names = namesInLine(block.text, lexicon, lowerWords);
  if (names.length === 0) return false;
  if (previous !== null && lexicon.byline.is(previous.text)) return true;
  if (!isSubject(view, names) && (view.recurs || isNear(view, NEAR_ALONE))) return true;
  return [next, previous].some(
    (beside) =>
      beside !== null &&
      (isDateLine({ ...view, block: beside }) ||
        sameText(beside.text, block.text) ||
        linksToAuthor(beside) ||
        (block.tag === 'line' && isNameLine(beside.text, lexicon, lowerWords))),
  );
}

/** A name there is whom the picture shows, or whose it is. */
function isInFigure(container: Container): boolean {
  for (const { tag } of ancestors(container)) if (tag === 'figure') return true;
  return false;
}

/** Whom headline or description name is rather the story's subject. */
function isSubject({ headline, description }: View, names: readonly string[]): boolean {
  const words = new Set(wordsOf(`${headline} ${description}`));
  return wordsOf(names.join(' ')).some((word) => words.has(word));
}

/** Where the name has ended in a line about the writer that does not begin with it: "Dr Jane Doe is …". */
const NAME_BY = 50;

/** "Jane Doe is a reporter at …": the last lines of the story; in italics, something may stand before the name. */
function isAboutWriter({ block, zone, writers, proseBefore, proseLeft }: View): boolean {
  if (zone !== 'body' || proseBefore < ENOUGH_STORY || proseLeft > MOST_BEHIND) return false;
  const { text } = block;
  const opens = (name: string) => text.startsWith(name) && /^,? \p{Ll}/u.test(text.slice(name.length));
  return (
    writers.some(opens) || (isItalic(block) && writers.some((name) => text.slice(0, NAME_BY).includes(name)))
  );
}

function isItalic({ text, spans }: TextBlock): boolean {
  return spans.some(
    ({ tag, start, end }) => (tag === 'em' || tag === 'i') && end - start > text.length * 0.9,
  );
}

/** A line that is a name and stands under a label or twice, or that a description of the person follows. */
function isNameInTail(view: View): boolean {
  const { block, zone, section, nature, lexicon, lowerWords, next, previous } = view;
  if (zone !== 'tail' || section !== null || nature === 'boilerplate') return false;
  if (!isNameLine(block.text, lexicon, lowerWords)) return false;
  const first = block.text.split(' ', 1)[0] ?? '';
  return (
    (previous !== null && lexicon.byline.is(previous.text)) ||
    (next !== null && (sameText(next.text, block.text) || next.text.startsWith(`${block.text} `))) ||
    (previous !== null && sameText(previous.text, block.text)) ||
    (next !== null && next.text.length > 80 && next.text.startsWith(`${first} `))
  );
}

/** Whether a kicker-like line is rather a fact: a date or a name. */
export function isFact(view: View): boolean {
  return (
    isDateLine(view) || named(view, authorWords) || (named(view, dateWords) && /\p{N}/u.test(view.block.text))
  );
}
