/** Colours by light and dark, for each group of roles and each speaker. Texts keep a contrast of 4.5 to what is behind them. */

/** Background and text of the kinds of blocks. */
const LIGHT_KINDS = {
  head: ['#e3ecf8', '#1d4a86'],
  facts: ['#f9ecd2', '#734600'],
  text: ['#e2f0e5', '#1f5c37'],
  quote: ['#f5e4f1', '#7a2a6b'],
  media: ['#dceef0', '#0b5863'],
  related: ['#fbe6db', '#8f3011'],
  tag: ['#e9e5fa', '#4a3da0'],
  rest: ['#ebe8e1', '#5a5e68'],
} as const;
const DARK_KINDS = {
  head: ['#1b2b44', '#9dc1f5'],
  facts: ['#3a2c12', '#ecc27a'],
  text: ['#183324', '#93d3a8'],
  quote: ['#3a1d35', '#e6a5d8'],
  media: ['#0f3338', '#86d0da'],
  related: ['#42210f', '#f2ab8a'],
  tag: ['#2b2552', '#bfb4f7'],
  rest: ['#2a2c31', '#a3a8b3'],
} as const;

const LIGHT_SPEAKERS = ['#ffe7a3', '#cfe6ff', '#d3efcb', '#fbd3e2', '#e0d6fb', '#cdeeeb'];
const DARK_SPEAKERS = ['#54430f', '#173f66', '#25501f', '#602444', '#403472', '#15504c'];

type Kinds = Readonly<Record<string, readonly [behind: string, text: string]>>;

const LIGHT = `--paper: #fbfaf6; --card: #ffffff; --ink: #1e2025; --soft: #5c606b; --line: #dfdcd3; --link: #1d4a86;
  --focus: #1d4a86; --bad: #9b1c1c; --good: #1f5c37; --shadow: 0 0.5rem 1.5rem rgb(30 32 37 / 14%);
  ${variables(LIGHT_KINDS, LIGHT_SPEAKERS)}`;
const DARK = `--paper: #15171b; --card: #1e2126; --ink: #e6e4de; --soft: #a3a8b3; --line: #33363d; --link: #9dc1f5;
  --focus: #9dc1f5; --bad: #f19a9a; --good: #93d3a8; --shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 55%);
  ${variables(DARK_KINDS, DARK_SPEAKERS)}`;

function variables(kinds: Kinds, speakers: readonly string[]): string {
  const ofKinds = Object.entries(kinds).map(
    ([kind, [behind, text]]) => `--${kind}-behind: ${behind}; --${kind}: ${text};`,
  );
  const ofSpeakers = speakers.map((colour, at) => `--s${at}: ${colour};`);
  return [...ofKinds, ...ofSpeakers].join(' ');
}

/** Each element of a kind has the kind's two colours; unticking a kind in the legend hides its blocks. */
const kinds = Object.keys(LIGHT_KINDS).map(
  (kind) => `.g-${kind} { --kind: var(--${kind}); --behind: var(--${kind}-behind); }
body:has(#show-${kind}:not(:checked)) .block.g-${kind} { display: none; }`,
);
const speakers = LIGHT_SPEAKERS.map((_, at) => `.s${at} { --voice: var(--s${at}); }`);

export const COLOURS = `:root {
  color-scheme: light dark;
  --serif: 'Iowan Old Style', Charter, 'Source Serif 4', Georgia, 'Noto Serif', 'Times New Roman', serif;
  ${LIGHT}
}
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${kinds.join('\n')}
${speakers.join('\n')}`;
