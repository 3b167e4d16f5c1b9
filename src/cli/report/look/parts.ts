/** The style of the article, the blocks and the fields. */

const ARTICLE = `
.article { font: 1.0625rem/1.62 var(--serif); max-inline-size: 42rem; overflow-wrap: break-word; }
.hint { margin: -0.5rem 0 0.75rem; font-size: 0.8125rem; color: var(--soft); max-inline-size: 42rem; }
.article .headline { margin: 0; font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.125rem); line-height: 1.18; font-weight: 600; text-wrap: balance; }
.article p, .article ul, .article ol, .article blockquote, .article figure, .article pre { margin: 0; }
.article h3, .article h4, .article h5, .article h6 { margin: 0; font-size: 1.1875rem; line-height: 1.3; }
.article[dir='rtl'] > .label { text-align: end; }
.article > .label, .article h3.label { margin: 2rem 0 0.5rem; font-family: ui-sans-serif, system-ui, sans-serif; font-size: 0.75rem; }
.kicker { font: 600 0.8125rem/1.4 ui-sans-serif, system-ui, sans-serif; letter-spacing: 0.04em; color: var(--kind); }
.lead { font-size: 1.1875rem; line-height: 1.5; color: var(--soft); }
.lead mark { color: var(--ink); }
.facts { display: flex; flex-wrap: wrap; gap: 0 0.375rem; margin-block: 0.5rem 1rem; font: 0.875rem/1.5 ui-sans-serif, system-ui, sans-serif; }
.piece {
  position: relative; padding: 0.375rem 0.75rem; margin-inline: calc(-0.75rem - 3px) -0.75rem; border-radius: 0.375rem;
  border-inline-start: 3px solid transparent; transition: background-color 0.12s;
}
.fact { margin-inline: 0; padding: 0.125rem 0.625rem; border: 1px solid var(--line); border-radius: 1rem; margin-block-end: 0.375rem; }
.piece:hover, .piece:focus, .piece:focus-within, .piece.lit { background: var(--behind); border-inline-start-color: var(--kind); }
.fact:hover, .fact:focus, .fact:focus-within, .fact.lit { border-color: var(--kind); }
.why {
  display: none; position: absolute; z-index: 10; inset-block-start: 100%; inset-inline-start: 0; inline-size: max-content;
  max-inline-size: min(28rem, 86vw); padding: 0.625rem 0.875rem; background: var(--card); color: var(--ink);
  border: 1px solid var(--line); border-radius: 0.5rem; box-shadow: var(--shadow); text-align: start;
  font: 0.8125rem/1.45 ui-sans-serif, system-ui, sans-serif; letter-spacing: 0;
}
.piece:hover > .why, .piece:focus > .why, .piece:focus-within > .why { display: grid; gap: 0.125rem; }
.piece:focus-within:not(:hover) > .why { z-index: 9; }
body:has(.piece:hover) .piece:focus:not(:focus-visible, :hover) > .why { display: none; }
.fact .why, .tags .why { max-inline-size: min(20rem, 70vw); }
@media (hover: none), (max-width: 47.99rem) {
  .piece > .why { position: fixed; inset: auto 0.75rem 0.75rem; inline-size: auto; max-inline-size: none; }
}
.why-field { color: var(--soft); }
.why-rule { font-weight: 600; }
.why-place { color: var(--soft); overflow-wrap: anywhere; }
mark { color: inherit; background: var(--voice, var(--line)); border-radius: 0.1875rem; padding-block: 0.0625rem; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.named { background: none; box-shadow: inset 0 -0.1875rem 0 var(--voice), 0 0 0 1px var(--voice); padding-inline: 0.125rem; }
.cue { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.said { display: flex; flex-direction: column; gap: 0.125rem; margin-block-start: 0.375rem; font: 0.8125rem/1.5 ui-sans-serif, system-ui, sans-serif; }
.speaker { display: flex; flex-wrap: wrap; gap: 0.125rem 0.5rem; align-items: baseline; color: var(--soft); }
.chip { padding: 0.0625rem 0.5rem; border-radius: 1rem; color: var(--ink); font-weight: 600; background: var(--voice, var(--line)); }
.speaker-cue { font-style: italic; }
.article blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); font-style: italic; }
.article blockquote footer { font-style: normal; font-size: 0.9375rem; color: var(--soft); }
.article ul, .article ol { padding-inline-start: 1.375rem; }
.article pre { overflow-x: auto; padding: 0.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.375rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font: 0.875rem/1.45 ui-sans-serif, system-ui, sans-serif; }
caption { text-align: start; color: var(--soft); padding-block-end: 0.375rem; }
td { border-block-end: 1px solid var(--line); padding: 0.375rem 1rem 0.375rem 0; vertical-align: top; }
.placeholder {
  display: grid; gap: 0.25rem; padding: 1rem; border: 1px dashed var(--line); border-radius: 0.5rem; background: var(--card);
  font: 0.875rem/1.45 ui-sans-serif, system-ui, sans-serif;
}
.placeholder-kind { font-size: 0.6875rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.address { color: var(--soft); font-size: 0.75rem; }
.article .address { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
figcaption { margin-block-start: 0.5rem; font: 0.875rem/1.45 ui-sans-serif, system-ui, sans-serif; color: var(--soft); }
.credit { margin-inline-start: 0.5rem; font-style: italic; }
.article .related, .article .tags { list-style: none; padding: 0; font: 0.9375rem/1.45 ui-sans-serif, system-ui, sans-serif; }
.related .muted { display: block; font-size: 0.8125rem; }
.tags { display: flex; flex-wrap: wrap; gap: 0.375rem; }
.tags .piece { margin: 0; padding: 0.125rem 0.625rem; border: 1px solid var(--line); border-radius: 1rem; }
.refusal { padding: 1.25rem; border: 1px solid var(--line); border-inline-start: 3px solid var(--bad); border-radius: 0.5rem; background: var(--card); max-inline-size: 42rem; }
.refusal p { margin: 0; }
.refusal + .fields { margin-block-start: 2rem; }
.column .field summary { grid-template-columns: 7.5rem minmax(0, 3fr) minmax(0, 2fr); }
.refusal .code { font-weight: 600; color: var(--bad); }
`;

const BLOCKS = `
.legend { display: flex; flex-wrap: wrap; gap: 0.375rem; margin: 0 0 0.875rem; padding: 0; border: 0; min-inline-size: 0; }
.legend legend { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden; white-space: nowrap; }
.kind {
  display: inline-flex; gap: 0.4375rem; align-items: center; padding: 0.1875rem 0.625rem; border-radius: 1rem; cursor: pointer;
  background: var(--behind); color: var(--kind); font-size: 0.8125rem;
}
.kind input { position: absolute; opacity: 0; inline-size: 1px; block-size: 1px; }
.kind:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.kind:has(input:not(:checked)) { background: none; box-shadow: inset 0 0 0 1px var(--line); text-decoration: line-through; }
.swatch { inline-size: 0.5625rem; block-size: 0.5625rem; border-radius: 50%; background: var(--kind); }
.kind:has(input:not(:checked)) .swatch { background: none; box-shadow: inset 0 0 0 1.5px var(--kind); }
.count { font-variant-numeric: tabular-nums; }
.blocks { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.25rem; align-content: start; }
.block {
  padding: 0.4375rem 0.75rem 0.5rem; border-inline-start: 3px solid var(--kind); border-radius: 0.25rem; background: var(--behind);
  scroll-margin: 3rem; overflow-wrap: anywhere;
}
.block-head { display: flex; flex-wrap: wrap; gap: 0 0.625rem; font-size: 0.75rem; color: var(--soft); }
.role { font-weight: 600; color: var(--kind); }
.reason { flex: 1; min-inline-size: 40%; }
.flag { font-style: italic; }
.number { font-variant-numeric: tabular-nums; margin-inline-start: auto; }
.block-text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: 0.875rem; line-height: 1.45; }
.block.g-rest {
  position: relative; display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; padding-block: 0.1875rem; background: none;
  border-inline-start-color: var(--line); font-size: 0.8125rem;
}
.g-rest .block-head { display: contents; }
.g-rest .role { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.g-rest .block-text { order: -1; flex: 1 1 40%; -webkit-line-clamp: 1; color: var(--soft); font-size: 0.8125rem; }
.g-rest .reason { flex: 0 1 auto; min-inline-size: 0; font-size: 0.75rem; color: var(--soft); }
.g-rest .number { font-size: 0.75rem; color: var(--soft); min-inline-size: 1.75rem; text-align: end; }
.g-rest .block-more { flex-basis: 100%; }
.block-more { display: none; flex-wrap: wrap; gap: 0.125rem 0.75rem; margin-block-start: 0.375rem; font-size: 0.75rem; color: var(--soft); }
.block-more code { font-size: 0.75rem; }
.block:hover, .block.lit, .block:focus, .block:target { box-shadow: inset 0 0 0 1.5px var(--kind); }
.block.g-rest:hover, .block.g-rest.lit, .block.g-rest:focus, .block.g-rest:target { background: var(--behind); }
.block:focus .block-more, .block:target .block-more { display: flex; }
.block:focus .block-text, .block:target .block-text { -webkit-line-clamp: unset; }
@media (hover: none) { .block:hover .block-more { display: flex; } }
`;

const FIELDS = `
.fields { margin-block-start: 3rem; padding-block-start: 1.5rem; border-block-start: 1px solid var(--line); }
.field { border-block-end: 1px solid var(--line); }
.field summary {
  display: grid; grid-template-columns: 8.5rem minmax(0, 1fr) minmax(0, 22rem); gap: 0.125rem 1.25rem; padding: 0.5rem 0.25rem;
  cursor: pointer; list-style: none; align-items: baseline;
}
.field summary::-webkit-details-marker { display: none; }
.field summary:hover { background: var(--card); }
.field-name { font-weight: 600; }
.field-name::before {
  content: ''; display: inline-block; inline-size: 0.375rem; block-size: 0.375rem; margin-inline: 0.125rem 0.625rem; transform: translateY(-0.125rem) rotate(-45deg);
  border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transition: transform 0.12s;
}
.field[open] .field-name::before { transform: translateY(-0.1875rem) rotate(45deg); }
.field-value { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.field-value.muted, .field-rule { color: var(--soft); }
.field[open] .field-value { white-space: normal; overflow-wrap: anywhere; }
.tried { margin: 0 0 1rem; padding: 0; padding-inline-start: 1.25rem; list-style: none; display: grid; gap: 0.5rem; }
.tried > li { position: relative; padding-inline-start: 1.5rem; }
.tried > li::before { content: '✗'; position: absolute; inset-inline-start: 0; color: var(--bad); }
.tried > li.won::before { content: '✓'; color: var(--good); }
.tried-rule { display: block; }
.won > .tried-rule { font-weight: 600; }
.outcome { display: block; font-size: 0.8125rem; color: var(--soft); overflow-wrap: anywhere; }
.sources { list-style: none; margin: 0.375rem 0 0; padding: 0; display: grid; gap: 0.5rem; }
.sources li { padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--line); }
.source-text { display: block; overflow-wrap: anywhere; font-size: 0.875rem; }
.source-place { display: flex; flex-wrap: wrap; gap: 0 0.75rem; font-size: 0.8125rem; color: var(--soft); }
@media (max-width: 47.99rem) {
  .g-rest .block-text { flex-basis: 100%; }
  .g-rest .reason { flex: 1; }
  .field summary { grid-template-columns: minmax(0, 1fr); }
  .field-value, .field-rule { padding-inline-start: 1rem; }
  .masthead nav { margin-inline-start: 0; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

export const PARTS = ARTICLE + BLOCKS + FIELDS;
