/** Every block of the page, coloured by its role, under a legend that shows and hides each kind. */
import type { BlockEvidence, Evidence } from '../../../explain/evidence.js';
import { directionOf } from '../direction.js';
import { type Group, groupNames, groupOf } from '../groups.js';
import { h, type Markup } from '../html.js';

export function blocksSection({ blocks, fields }: Evidence): Markup {
  const language = fields.language.value;
  return h(
    'section',
    { class: 'column', id: 'blocks', 'aria-labelledby': 'blocks-title', tabindex: -1 },
    h('h2', { class: 'label', id: 'blocks-title' }, 'The page, block by block'),
    legend(blocks),
    h(
      'ol',
      { class: 'blocks', lang: language, dir: directionOf(language), 'aria-label': 'Blocks of the page' },
      blocks.map(blockItem),
    ),
  );
}

function legend(blocks: readonly BlockEvidence[]): Markup {
  const counts = new Map<Group, number>();
  for (const { role } of blocks) counts.set(groupOf(role), (counts.get(groupOf(role)) ?? 0) + 1);
  const entries = Object.entries(groupNames) as [Group, string][];
  return h(
    'fieldset',
    { class: 'legend' },
    h('legend', {}, 'Kinds of blocks shown'),
    entries
      .filter(([group]) => counts.has(group))
      .map(([group, name]) =>
        h(
          'label',
          { class: `kind g-${group}` },
          h('input', { type: 'checkbox', id: `show-${group}`, checked: true }),
          h('span', { class: 'swatch' }),
          h('span', {}, name),
          h('span', { class: 'count' }, counts.get(group) ?? 0),
        ),
      ),
  );
}

function blockItem(block: BlockEvidence): Markup {
  const { index, role, reason, text, kind, url, hidden, place, became } = block;
  const path = place.cssPath ?? '';
  const line = place.position ? `line ${place.position.start.line}` : '';
  return h(
    'li',
    { class: `block g-${groupOf(role)}`, id: `b${index}`, tabindex: 0, 'data-b': index },
    h(
      'div',
      { class: 'block-head', lang: 'en', dir: 'ltr' },
      h('span', { class: 'role' }, role),
      h('span', { class: 'reason' }, reason),
      hidden ? h('span', { class: 'flag' }, 'hidden') : null,
      h('span', { class: 'number' }, index),
    ),
    h(
      'div',
      { class: 'block-text' },
      kind === 'text' || kind === 'code' ? text : `[${kind}] ${text || (url ?? '')}`,
    ),
    h(
      'div',
      { class: 'block-more', lang: 'en', dir: 'ltr' },
      became.length > 0
        ? h(
            'span',
            {},
            became.map(({ field, index: at }) => (at === null ? field : `${field}[${at}]`)).join(', '),
          )
        : null,
      path === '' ? null : h('code', {}, path),
      line === '' ? null : h('span', {}, line),
    ),
  );
}
