/** The body: roles become blocks of the model. */
import type { Block, Image, TextLink } from '../article.js';
import type { Container, PageBlock, TextBlock } from '../page/page.js';
import { readAttribution } from '../roles/wording/lines.js';
import { describe } from './captions.js';
import { isSmall, samePicture } from './image.js';
import { providerOf } from './providers.js';
import { type Reading, roleOf } from './reading.js';
import { fieldOf, type Rule } from './rule.js';

export const bodyRules: readonly Rule<Block[]>[] = [
  { name: 'blocks of the story', read: (reading) => readBody(reading).map(({ block }) => block) },
];

/** The body, as far as it stands in these blocks of the page. */
export function bodyWithin(reading: Reading, places: ReadonlySet<number>): Block[] {
  return readBody(reading).flatMap(({ block, from }) => (places.has(from) ? [block] : []));
}

/** A block of the body, with the page blocks that it was read from: from one index up to, not including, the other. */
export interface BodyBlock {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

export function readBody(reading: Reading): BodyBlock[] {
  const { blocks } = reading.page;
  const lead = fieldOf(reading, 'image');
  const body: BodyBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const { block, next } = readBlock(reading, at, lead);
    if (block) body.push({ block, from: at, to: next });
    at = next;
  }
  return withoutLooseEnds(body);
}

interface Step {
  readonly block: Block | null;
  /** Index of the first page block that is not read yet. */
  readonly next: number;
}

function readBlock(reading: Reading, at: number, lead: Image | null): Step {
  const block = reading.page.blocks[at];
  const one = (made: Block | null): Step => ({ block: made, next: at + 1 });
  if (!block) return one(null);
  switch (roleOf(reading, at)) {
    case 'paragraph':
      return one(
        block.kind === 'text' ? { type: 'paragraph', text: block.text, links: linksOf(block) } : null,
      );
    case 'heading':
      return one(block.kind === 'text' ? { type: 'heading', text: block.text, level: levelOf(block) } : null);
    case 'quote':
      return readQuote(reading, at);
    case 'list-item':
      return readList(reading, at);
    case 'table-cell':
      return readTable(reading, at);
    case 'code':
      return one(block.kind === 'code' ? { type: 'code', text: block.text } : null);
    case 'image':
      return one(readImage(reading, block, lead));
    case 'embed':
      return one(
        block.kind === 'embed' ? { type: 'embed', url: block.url, provider: providerOf(block.url) } : null,
      );
    default:
      return one(null);
  }
}

function linksOf(block: TextBlock): TextLink[] {
  return block.spans.flatMap(({ url, start, end }) =>
    url && end > start ? [{ text: block.text.slice(start, end), url, start, end }] : [],
  );
}

/** Level 1 is the headline's: a page that marks subheadings so means level 2. */
function levelOf(block: TextBlock): number {
  const level = /^h([1-6])$/.exec(block.tag)?.[1];
  return level ? Math.max(2, Number(level)) : 2;
}

/** Paragraphs of one quotation, and the line that names its source. */
function readQuote(reading: Reading, at: number): Step {
  const { blocks } = reading.page;
  const outer = quotationOf(blocks[at]);
  const lines: string[] = [];
  let attribution: string | null = null;
  let next = at;
  for (; next < blocks.length; next++) {
    const block = blocks[next];
    const role = roleOf(reading, next);
    if (block?.kind !== 'text') break;
    if (role === 'attribution') attribution = readAttribution(block.text) ?? block.text;
    else if (
      role === 'quote' &&
      attribution === null &&
      (next === at || (outer !== null && quotationOf(block) === outer))
    )
      lines.push(block.text);
    else break;
    if (attribution !== null && role === 'attribution') {
      next++;
      break;
    }
  }
  return { block: { type: 'quote', text: lines.join('\n'), attribution }, next };
}

function quotationOf(block: PageBlock | undefined): Container | null {
  return block ? nearest(block.container, (container) => container.tag === 'blockquote') : null;
}

function nearest(from: Container, fits: (container: Container) => boolean): Container | null {
  for (let at: Container | null = from; at; at = at.parent) if (fits(at)) return at;
  return null;
}

const isList = ({ tag }: Container) => tag === 'ul' || tag === 'ol' || tag === 'menu';
const isItem = ({ tag }: Container) => tag === 'li';

/** All items of one list; an item's own paragraphs are joined. */
function readList(reading: Reading, at: number): Step {
  const { blocks } = reading.page;
  const first = blocks[at];
  const list = first ? nearest(first.container, isList) : null;
  const items = new Map<Container | number, string>();
  let next = at;
  for (; next < blocks.length; next++) {
    const block = blocks[next];
    if (
      block?.kind !== 'text' ||
      roleOf(reading, next) !== 'list-item' ||
      nearest(block.container, isList) !== list
    )
      break;
    const item = nearest(block.container, isItem) ?? next;
    const before = items.get(item);
    items.set(item, before ? `${before} ${block.text}` : block.text);
  }
  return { block: { type: 'list', ordered: list?.tag === 'ol', items: [...items.values()] }, next };
}

const isTable = ({ tag }: Container) => tag === 'table';
const isRow = ({ tag }: Container) => tag === 'tr';
const isCell = ({ tag }: Container) => tag === 'td' || tag === 'th';

/** All rows of one table, with the caption inside it. */
function readTable(reading: Reading, at: number): Step {
  const { blocks } = reading.page;
  const first = blocks[at];
  const table = first ? nearest(first.container, isTable) : null;
  if (!table) return { block: null, next: at + 1 };
  const rows = new Map<Container | null, Map<Container | null, string>>();
  let caption: string | null = null;
  for (let index = table.first; index < table.end; index++) {
    const block = blocks[index];
    if (block?.kind !== 'text') continue;
    if (block.tag === 'caption') caption = block.text;
    else {
      const cell = nearest(block.container, isCell);
      const row = nearest(block.container, isRow);
      const cells = rows.get(row) ?? new Map<Container | null, string>();
      const before = cells.get(cell);
      rows.set(row, cells.set(cell, before ? `${before} ${block.text}` : block.text));
    }
  }
  return {
    block: { type: 'table', caption, rows: [...rows.values()].map((cells) => [...cells.values()]) },
    next: Math.max(table.end, at + 1),
  };
}

/** Pictures of the story but for the lead picture, icons and what has no address. */
function readImage(reading: Reading, block: PageBlock, lead: Image | null): Block | null {
  if (block.kind !== 'image' || !block.url || isSmall(block)) return null;
  const first = reading.roles.story?.first ?? 0;
  if (block.index < first || (lead && samePicture(block.url, lead.url))) return null;
  return { type: 'image', url: block.url, ...describe(reading, block) };
}

/** A heading over nothing, and pictures or embeds behind the last text, belong to what follows the story. */
function withoutLooseEnds(body: readonly BodyBlock[]): BodyBlock[] {
  let end = body.length;
  while (end > 0 && ['heading', 'image', 'embed'].includes(body[end - 1]?.block.type ?? '')) end--;
  return body.slice(0, end);
}
