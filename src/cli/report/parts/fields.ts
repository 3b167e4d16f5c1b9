/** Every field with its rule; opened, the rules that were asked before and the texts that the value stands in. */
import type { Evidence, EvidenceSource, FieldEvidence } from '../../../explain/evidence.js';
import { placeInWords, valueInWords } from '../../explain/wording.js';
import { h, type Markup } from '../html.js';

export function fieldsSection({ fields }: Evidence): Markup {
  return h(
    'section',
    { class: 'fields', id: 'fields', 'aria-labelledby': 'fields-title', tabindex: -1 },
    h('h2', { class: 'label', id: 'fields-title' }, 'Every field, and the rule behind it'),
    Object.entries(fields).map(([name, field]) => fieldEntry(name, field)),
  );
}

function fieldEntry(name: string, { value, rule, tried, sources }: FieldEvidence): Markup {
  const words = valueInWords(value);
  return h(
    'details',
    { class: 'field', id: `f-${name}` },
    h(
      'summary',
      {},
      h('span', { class: 'field-name' }, name),
      h(
        'span',
        { class: words === null ? 'field-value muted' : 'field-value', dir: 'auto' },
        words ?? 'not on the page',
      ),
      h(
        'span',
        { class: rule === null ? 'field-rule muted' : 'field-rule' },
        rule ?? `none of ${tried.length} rules`,
      ),
    ),
    h(
      'ol',
      { class: 'tried', 'aria-label': `Rules of ${name}` },
      tried.map(({ rule: other, outcome }) =>
        h(
          'li',
          {},
          h('span', { class: 'tried-rule' }, other),
          h('span', { class: 'outcome', dir: 'auto' }, outcome),
        ),
      ),
      rule === null
        ? null
        : h('li', { class: 'won' }, h('span', { class: 'tried-rule' }, rule), sourceList(sources)),
    ),
  );
}

function sourceList(sources: readonly EvidenceSource[]): Markup {
  if (sources.length === 0) return h('span', { class: 'outcome' }, 'No single text of the page holds it.');
  return h(
    'ul',
    { class: 'sources' },
    sources.map(({ text, place }) =>
      h(
        'li',
        {},
        h('span', { class: 'source-text', dir: 'auto' }, text),
        h(
          'span',
          { class: 'source-place' },
          place.in === 'block' ? h('a', { href: `#b${place.block}` }, `block ${place.block}`) : null,
          h('code', {}, placeInWords(place)),
        ),
      ),
    ),
  );
}
