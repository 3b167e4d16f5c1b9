/** The whole evidence as two tables: the fields, and the blocks of the page. */
import type { BlockEvidence, Evidence, FieldEvidence } from '../../explain/evidence.js';
import type { Style } from './style.js';
import { type Cell, type Column, layOut } from './table.js';
import { placeInWords, valueInWords } from './wording.js';

export function overview(evidence: Evidence, width: number, style: Style): string {
  const fields = Object.entries(evidence.fields).map(([name, field]) => fieldRow(name, field, style));
  const blocks = evidence.blocks.map((block) => blockRow(block, style));
  return [
    ...titled(layOut(FIELD_COLUMNS, fields, width), style),
    '',
    ...(blocks.length > 0
      ? titled(layOut(BLOCK_COLUMNS, blocks, width), style)
      : ['The page has no blocks.']),
    '',
  ].join('\n');
}

function titled([title = '', ...rows]: readonly string[], { faint }: Style): string[] {
  return [faint(title), ...rows];
}

const FIELD_COLUMNS: readonly Column[] = [
  { title: 'FIELD', least: 12, share: 0 },
  { title: 'VALUE', least: 14, share: 3 },
  { title: 'RULE', least: 10, share: 2 },
  { title: 'PLACE', least: 10, share: 2, keep: 'end' },
];

function fieldRow(name: string, { value, rule, tried, sources }: FieldEvidence, style: Style): Cell[] {
  const words = valueInWords(value);
  const [first] = sources;
  const more = sources.length > 1 ? ` (+${sources.length - 1})` : '';
  return [
    { text: name, style: style.strong },
    words === null ? { text: '–', style: style.faint } : { text: words },
    rule === null ? { text: `none of ${tried.length}`, style: style.faint } : { text: rule },
    { text: first ? placeInWords(first.place) + more : '', style: style.faint },
  ];
}

const BLOCK_COLUMNS: readonly Column[] = [
  { title: '#', least: 2, share: 0 },
  { title: 'ROLE', least: 6, share: 0 },
  { title: 'REASON', least: 10, share: 2 },
  { title: 'TEXT', least: 12, share: 3 },
  { title: 'PLACE', least: 10, share: 2, keep: 'end' },
];

function blockRow(block: BlockEvidence, style: Style): Cell[] {
  const isUsed = block.became.length > 0;
  const text = block.text || block.url || '';
  return [
    { text: String(block.index), style: style.faint },
    { text: block.role, style: isUsed ? style.good : style.faint },
    { text: block.reason },
    { text: block.kind === 'text' ? text : `[${block.kind}] ${text}` },
    { text: placeInWords(block.place), style: style.faint },
  ];
}
