/** Authors that markup names: links to their pages, parts with classes and properties of an author. */
import type { Author } from '../../article.js';
import type { Span, TextBlock } from '../../page/page.js';
import { isAuthorAddress } from '../../roles/links/address-folders.js';
import { has } from '../../roles/story/natures.js';
import { authorWords } from '../../roles/vocabulary.js';
import { isNameLine } from '../../roles/wording/person-name.js';
import { cleanName, isRole, readNames } from '../names.js';
import type { Reading } from '../reading.js';
import { bylinesOf, endsWithOtherHand, linesOver, linkTo, withAgencies } from './byline.js';

/** Parts of a byline that stand beside the name. */
const BESIDE_NAME: ReadonlySet<string> = new Set(
  'role position title job jobtitle bio biography description desc date time datetime avatar image photo img label prefix social email'.split(
    ' ',
  ),
);

/** Links and parts of the byline that markup names as the author's. */
export function fromMarkup(reading: Reading): Author[] {
  return bylinesOf(reading).flatMap((block) => withAgencies(block, markedIn(block, reading)));
}

/** Persons so named before the second paragraph: what else is a link there is a button, or leads to a topic. */
export function fromMarkupOver(reading: Reading): Author[] {
  const { lexicon, roles } = reading;
  return linesOver(reading)
    .flatMap((block) => markedIn(block, reading))
    .filter(({ name }) => isNameLine(name, lexicon, roles.lowerWords));
}

/** What stands in a part that is named as the author's, whatever it looks like: a user name, the site's own. */
export function fromNamedPart(reading: Reading): Author[] {
  const { lexicon } = reading;
  return bylinesOf(reading).flatMap((block) => {
    const isNamed =
      has(block.container.words, authorWords) || has(block.container.parent?.words ?? new Set(), authorWords);
    const announced = lexicon.byline.startOf(block.text) > 0;
    const name = isNamed || announced ? cleanName(block.text.split(/\s[•·|]\s/u, 1)[0] ?? '', lexicon) : null;
    return name && name.split(' ').length <= 4 && !isRole(name, lexicon) && !/ \p{N}/u.test(name)
      ? [{ name, url: linkTo(block, name) }]
      : [];
  });
}

function markedIn(block: TextBlock, reading: Reading): Author[] {
  return block.spans.filter(isAuthorSpan).flatMap((span) => fromSpan(reading, block, span));
}

function isAuthorSpan(span: Span): boolean {
  if (span.end <= span.start || has(span.words, BESIDE_NAME)) return false;
  return (
    span.rel.includes('author') ||
    span.itemprops.includes('author') ||
    has(span.words, authorWords) ||
    isAuthorAddress(span.url)
  );
}

function fromSpan({ lexicon }: Reading, block: TextBlock, span: Span): Author[] {
  const before = block.text.slice(0, span.start).trim();
  if (endsWithOtherHand(before, lexicon)) return [];
  if (lexicon.otherHands.startOf(before.split(/[•·|]\s/u).at(-1) ?? '') > 0) return [];
  const url =
    span.url ??
    block.spans.find((inner) => inner.url && inner.start >= span.start && inner.end <= span.end)?.url ??
    null;
  const names = readNames(block.text.slice(span.start, span.end), lexicon).filter(
    (name) => !isRole(name, lexicon) && !/(?:^| )\p{N}/u.test(name),
  );
  return names.map((name) => ({ name, url: names.length === 1 && url?.startsWith('http') ? url : null }));
}
