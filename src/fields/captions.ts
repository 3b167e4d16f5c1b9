/** What is said of a picture: its alternative text, and the lines beside it, parted into caption and credit. */
import type { Image } from '../article.js';
import {
  ancestors,
  type Container,
  type ImageElement,
  type PageBlock,
  type Span,
  type TextBlock,
} from '../page/page.js';
import { FILM } from '../roles/rules/pictures.js';
import { endsSentence } from '../roles/story/prose.js';
import { captionParts, creditParts } from '../roles/vocabulary.js';
import { type Caption, readCredit, splitCredit, withoutTrail } from '../roles/wording/credits.js';
import { trimMarks } from '../roles/wording/trim.js';
import { closingCredit, isCreditAlone } from './closing-credit.js';
import { type Reading, roleOf } from './reading.js';
import { cleanText } from './text.js';

/** Alternative text, caption and credit of a shown picture. */
export function describe(reading: Reading, image: ImageElement): Omit<Image, 'url'> {
  const lines = captionsOf(reading, image).filter(({ text }) => /\p{L}/u.test(text));
  const parts = lines.map((line) => readCaption(line, lines.length === 1, reading));
  const isFilm = reading.roles.assignments[image.index]?.reason === FILM;
  const captions = distinct(parts.map(({ caption }) => (isFilm ? withoutClock(caption) : caption)));
  const credits = distinct(parts.map((part) => part.credit));
  const said = readAlternative(withoutStart(alternativeOf(image), credits), reading);
  return {
    alt: said.caption,
    caption: captions.join(' ') || null,
    credit: credits.join(' ') || said.credit,
  };
}

/** What content systems fill in is the name of the file. */
function alternativeOf({ alt }: ImageElement): string | null {
  const text = cleanText(alt);
  return text !== null && /\.(?:jpe?g|png|gif|webp|svg)$/i.test(text) ? null : text;
}

/** Some sites write the agency before the alternative text, too. */
function withoutStart(alt: string | null, credits: readonly string[]): string | null {
  const start = credits.find((credit) => isCreditAlone(credit) && alt?.startsWith(`${credit} `));
  return alt !== null && start ? alt.slice(start.length + 1) : alt;
}

/** Alternative text may be the whole caption: "A harbour at dawn. (Photo: Jane Doe)". Elsewhere "video: …" is what it shows. */
function readAlternative(alt: string | null, { lexicon }: Reading): Caption {
  if (alt === null) return { caption: null, credit: null };
  const said = splitCredit(alt, lexicon);
  const before = said.caption ?? '';
  const isApart = endsSentence(before) || /^\s?[([（［—–|-]/u.test(alt.slice(before.length));
  return before !== '' && isApart ? said : { caption: alt, credit: null };
}

/** "2:15 Rescuers at the harbour": how long the film runs. */
function withoutClock(caption: string | null): string | null {
  return caption?.replace(/^(?:\d{1,2}:)?\d{1,2}:\d{2}\s/, '') ?? null;
}

/** Each once: pages show a caption for wide and one for narrow screens. */
function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

/** As the page marks it; failing that by the words that open a credit; failing that by its look at the end. */
function readCaption(whole: TextBlock, isAlone: boolean, { lexicon }: Reading): Caption {
  const line = withoutButton(whole);
  const marked = markedCredit(line, isAlone);
  if (marked) {
    const credit = readCredit(line.text.slice(marked.start, marked.end), lexicon);
    const rest = marked.start > 0 ? line.text.slice(0, marked.start) : line.text.slice(marked.end);
    const { caption } = splitCredit(withoutTrail(rest).trim(), lexicon);
    if (credit) return { caption: caption || null, credit };
  }
  const worded = splitCredit(line.text, lexicon);
  if (worded.credit !== null) return worded;
  if (isCreditAlone(line.text)) return { caption: null, credit: line.text };
  return closingCredit(line.text, lexicon) ?? worded;
}

/** Without the button at its end that shows more of it, and without the clock of a player that has not begun. */
function withoutButton(line: TextBlock): TextBlock {
  const button = line.spans.find(
    ({ words, start, end }) => words.has('button') && start > 0 && end === line.text.length,
  );
  const text = trimMarks(line.text.slice(0, button?.start), '', '|')
    .replace(/\s0?0:00$/, '')
    .trimEnd();
  return text.length === line.text.length ? line : { ...line, text };
}

/** Longer than the names of a photographer and an agency or two. */
const LONGEST = 160;
/** More parts than a credit is made of. */
const MOST_PARTS = 8;

/** The part of the line that the page names as credit: all of it, its end or its beginning. */
function markedCredit(line: TextBlock, isAlone: boolean): Pick<Span, 'start' | 'end'> | null {
  const { length } = line.text;
  if (length <= LONGEST && !isAlone && isNamedCredit(line.container)) return { start: 0, end: length };
  const spans = line.spans
    .filter((span) => span.end > span.start && span.end - span.start <= LONGEST && namesCredit(span))
    .slice(0, MOST_PARTS);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (spans.length === 0 || (isAlone && end - start > length - 2)) return null;
  return start === 0 || end >= length - 2 ? { start, end } : null;
}

/** By itself or a part around it, up to the figure. */
function isNamedCredit(container: Container): boolean {
  for (const around of ancestors(container)) {
    if (around.end - around.first > 1 || around.tag === 'figure') return false;
    if (around.tag === 'footer' || namesCredit(around)) return true;
  }
  return false;
}

/** The last name tells: "caption-credit" is a credit, "credit-caption" a caption. */
function namesCredit({ words, itemprops }: Pick<Container, 'words' | 'itemprops'>): boolean {
  let names = itemprops.includes('copyrightholder');
  for (const word of words) {
    if (creditParts.has(word)) names = true;
    else if (captionParts.has(word)) names = false;
  }
  return names;
}

/** A figure may hold a gallery; what is said of one of its pictures stands near it. */
const MOST_AROUND = 30;

/** The caption lines in the picture's own figure, or straight behind it. */
function captionsOf(reading: Reading, image: ImageElement): TextBlock[] {
  const { blocks } = reading.page;
  const figure = figureOf(image.container);
  const start = figure ? Math.max(figure.first, image.index - MOST_AROUND) : image.index + 1;
  const end = figure ? Math.min(figure.end, image.index + MOST_AROUND) : image.index + 4;
  const captions: TextBlock[] = [];
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (block?.kind === 'text' && roleOf(reading, at) === 'caption') captions.push(block);
    else if (!figure && block && !isOrnament(block)) break;
  }
  return captions;
}

/** A lone bracket or dash between the lines. */
function isOrnament(block: PageBlock): boolean {
  return block.kind === 'text' && !/[\p{L}\p{N}]/u.test(block.text);
}

function figureOf(container: Container): Container | null {
  for (let at: Container | null = container; at; at = at.parent) {
    if (at.tag === 'figure') return at;
    if (at.end - at.first > 6) return null;
  }
  return null;
}
