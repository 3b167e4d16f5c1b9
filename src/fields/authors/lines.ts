/** Authors by the wording of lines: "By Jane Doe", a name by the headline, a card under the story. */
import type { Author } from '../../article.js';
import type { Span, TextBlock } from '../../page/page.js';
import { has } from '../../roles/story/natures.js';
import { authorWords } from '../../roles/vocabulary.js';
import { isNameLine, namesInLine } from '../../roles/wording/person-name.js';
import { readReporters } from '../../roles/wording/reporters.js';
import { isKnownAgency } from '../agencies.js';
import { readAnnounced, readBare } from '../bylines.js';
import { cleanName } from '../names.js';
import { type Reading, textsOf } from '../reading.js';
import { bylinesOf, linesOver, withAgencies, withLinks, withoutUrl } from './byline.js';

/** How far apart the lines of several authors may stand: a picture and a role between them. */
const CLOSE = 4;

/** "By Jane Doe": a part of the line opens with a byline word. */
export function fromAnnounced(reading: Reading): Author[] {
  return firstRun(bylinesOf(reading), (block) => readAnnounced(block.text, reading.lexicon));
}

/** The same, where it stands before the second paragraph: further down, the line may be of another story. */
export function fromAnnouncedOver(reading: Reading): Author[] {
  return firstRun(linesOver(reading), (block) => readAnnounced(block.text, reading.lexicon));
}

/** Lines of the byline that are names. */
export function fromBare(reading: Reading): Author[] {
  return firstRun(bareLines(reading), (block) => readLine(block, reading));
}

/** The same, where more than its look tells of one of the lines that it names the author. */
export function fromTold(reading: Reading): Author[] {
  const runs = runsOf(bareLines(reading), (block) => readLine(block, reading));
  const told = runs.find((run) => run.some(({ block }) => isTold(block, reading))) ?? [];
  // Beside a line that says "by", a bare name is that of somebody else: on the picture above, or in the interview.
  const announced = told.filter(({ block }) => readAnnounced(block.text, reading.lexicon).length > 0);
  return authorsOf(announced.length > 0 ? announced : told);
}

/** What the press of East Asia opens a story with: 〔記者林明德／台北報導〕, [서울=뉴스] 김철수 기자 =. */
const OPENING =
  /^(?<brackets>[〔（(【［[][^〔（(【［\]］】)）〕]{2,40}[\]］】)）〕])(?<behind>[^=＝。.]{0,20}[=＝])?/u;

/** The reporters named there. */
export function fromOpening(reading: Reading): Author[] {
  const { brackets, behind = '' } = OPENING.exec(textsOf(reading, 'paragraph')[0]?.text ?? '')?.groups ?? {};
  if (!brackets) return [];
  const { code } = reading.lexicon.language;
  return [...(readReporters(behind, code) ?? readReporters(brackets, code) ?? [])].map(withoutUrl);
}

/** A card or line behind the story. */
export function fromTail(reading: Reading): Author[] {
  const { lexicon } = reading;
  const blocks = textsOf(reading, 'author').filter((block) => lexicon.otherHands.startOf(block.text) === 0);
  const announced = firstRun(blocks, (block) => readAnnounced(block.text, lexicon));
  if (announced.length > 0) return announced;
  return firstRun(blocks, (block) => {
    const name = cleanName(block.text, lexicon);
    return name && isNameLine(name, lexicon, reading.roles.lowerWords) ? [name] : [];
  });
}

function bareLines(reading: Reading): TextBlock[] {
  return bylinesOf(reading).filter((line) => !isFarAbove(line, reading));
}

function isTold(block: TextBlock, { page, roles, lexicon }: Reading): boolean {
  if (roles.assignments[block.index]?.reason !== 'name by the facts') return true;
  const isDate = (index: number) => roles.assignments[index]?.reason === 'date near the headline';
  const [before, behind] = [page.blocks[block.index - 1], page.blocks[block.index + 1]];
  return (
    has(block.container.words, authorWords) ||
    (before?.kind === 'text' && (isDate(before.index) || lexicon.byline.is(before.text))) ||
    (behind?.kind === 'text' && isDate(behind.index))
  );
}

/** Over the headline stand other facts too: the day's date, the prices of currencies. */
function isFarAbove(block: TextBlock, { roles, lexicon }: Reading): boolean {
  const reason = roles.assignments[block.index]?.reason;
  return (
    reason === 'line of facts' &&
    roles.headline !== null &&
    block.index < roles.headline.index &&
    lexicon.byline.startOf(block.text) === 0
  );
}

/** The names of the first line that has some, and of those right behind it: further down other stories may name theirs. */
function firstRun(blocks: readonly TextBlock[], read: (block: TextBlock) => readonly string[]): Author[] {
  return authorsOf(runsOf(blocks, read)[0]);
}

interface NamedLine {
  readonly block: TextBlock;
  readonly names: readonly string[];
}

/** The lines that have names, those together that stand close to each other. */
function runsOf(
  blocks: readonly TextBlock[],
  read: (block: TextBlock) => readonly string[],
): (readonly NamedLine[])[] {
  const runs: NamedLine[][] = [];
  for (const block of blocks) {
    const names = read(block);
    if (names.length === 0) continue;
    const run = runs.at(-1);
    if (run && block.index <= (run.at(-1)?.block.index ?? 0) + CLOSE) run.push({ block, names });
    else runs.push([{ block, names }]);
  }
  return runs;
}

function authorsOf(run: readonly NamedLine[] = []): Author[] {
  return run.flatMap(({ block, names }) => withAgencies(block, withLinks(block, names)));
}

function readLine(block: TextBlock, { lexicon, roles: { lowerWords } }: Reading): string[] {
  const parts = partsOf(block);
  if (parts.length > 1 && parts.every((part) => isNameLine(part, lexicon, lowerWords))) return parts;
  const announced = readAnnounced(block.text, lexicon);
  if (announced.length > 0) return announced;
  const whole = namesInLine(block.text, lexicon, lowerWords);
  const names = whole.length > 0 ? whole : readBare(block.text, lexicon);
  return names.filter((name) => isKnownAgency(name) || isNameLine(name, lexicon, lowerWords));
}

/** The texts of the elements that a line consists of, where they are of one kind: a list of names without commas. */
function partsOf({ text, spans }: TextBlock): string[] {
  const outer = outermost(spans);
  const kinds = new Set(outer.map((span) => `${span.tag} ${[...span.words].join(' ')}`));
  const covered = outer.reduce((sum, { start, end }) => sum + end - start, outer.length - 1);
  return kinds.size === 1 && covered === text.length
    ? outer.map(({ start, end }) => text.slice(start, end))
    : [];
}

/** The spans that stand in no other and have text: from the last on, each comes after the one around it. */
function outermost(spans: readonly Span[]): Span[] {
  const outer: Span[] = [];
  let from = Number.POSITIVE_INFINITY;
  for (const span of [...spans].reverse()) {
    if (span.end === span.start || span.start >= from) continue;
    outer.push(span);
    from = span.start;
  }
  return outer.reverse();
}
