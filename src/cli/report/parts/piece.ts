/** A piece of the article with what is behind it, shown when it is pointed at, tapped or reached by keyboard. */
import type { Article } from '../../../article.js';
import type { BlockEvidence } from '../../../explain/evidence.js';
import { placeInWords } from '../../explain/wording.js';
import { type Content, h, type Markup } from '../html.js';
import type { Story } from '../story.js';

export interface PieceOf {
  readonly field: keyof Article;
  /** Of a list, which item; null for the field as a whole. */
  readonly index?: number;
  readonly tag: string;
  readonly classes?: string;
}

/** How many blocks are named; a long list or table is made of many. */
const MOST_NAMED = 3;

export function piece(
  story: Story,
  { field, index, tag, classes = '' }: PieceOf,
  ...content: Content[]
): Markup {
  const blocks = story.blocksOf(field, index);
  const id = `why-${field}${index === undefined ? '' : `-${index}`}`;
  return h(
    tag,
    {
      class: `piece ${classes}`.trim(),
      tabindex: 0,
      'data-b': blocks.map((block) => block.index).join(' ') || null,
      'aria-describedby': id,
    },
    ...content,
    why(story, id, field, blocks),
  );
}

function why(story: Story, id: string, field: keyof Article, blocks: readonly BlockEvidence[]): Markup {
  const { rule, sources } = story.evidence.fields[field];
  const elsewhere = sources.find(({ place }) => place.in !== 'block');
  return h(
    'span',
    { class: 'why', id, role: 'note' },
    line('why-field', field),
    line('why-rule', rule ?? 'no rule'),
    blocks.length === 0 && elsewhere ? line('why-place', placeInWords(elsewhere.place)) : null,
    blocks.slice(0, MOST_NAMED).map(blockNote),
  );
}

function blockNote({ index, reason, role }: BlockEvidence): Markup {
  return line('why-place', h('a', { href: `#b${index}` }, `block ${index}`), ` ${role}: ${reason}`);
}

/** The note stands where the text begins, its lines are English. */
function line(name: string, ...content: Content[]): Markup {
  return h('span', { class: name, lang: 'en', dir: 'ltr' }, ...content);
}
