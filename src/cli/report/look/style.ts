/** How the report looks. Logical properties throughout: it turns round for scripts that run from right to left. */
import { COLOURS } from './colours.js';
import { PARTS } from './parts.js';

export const STYLE = `${COLOURS}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.5 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
code, .address { font: 0.8125rem/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.column:focus, .fields:focus { outline: none; }
.muted { color: var(--soft); }
.label {
  margin: 0 0 0.75rem; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase;
  color: var(--soft);
}
.skip a {
  position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; z-index: 20; padding: 0.5rem 0.875rem;
  background: var(--ink); color: var(--paper); border-radius: 0.375rem;
}
.skip a:focus { inset-block-start: 0.75rem; }
.masthead {
  display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; padding: 0.875rem clamp(1rem, 3vw, 2.5rem);
  border-block-end: 1px solid var(--line);
}
.masthead h1 { margin: 0; font-size: 1rem; font-weight: 600; display: flex; gap: 0.75rem; min-inline-size: 0; }
.brand { font-family: var(--serif); font-size: 1.0625rem; font-style: italic; }
.file { font-weight: 400; color: var(--soft); overflow-wrap: anywhere; }
.found { margin: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.masthead nav { display: flex; gap: 1rem; margin-inline-start: auto; }
main { max-inline-size: 100rem; margin-inline: auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem; }
.columns { display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 1fr); }
.column { min-inline-size: 0; }
@media (min-width: 64rem) {
  .columns { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 3.5rem; }
  #blocks {
    position: sticky; inset-block-start: 0; block-size: 100vh; padding-block: 1.5rem; margin-block-start: -1.5rem;
    display: flex; flex-direction: column;
  }
  .blocks { overflow-y: auto; overscroll-behavior: contain; padding-inline: 3px; margin-inline: -3px; flex: 1; }
}
${PARTS}`;
