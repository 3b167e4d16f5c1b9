/** A text with its links, quotes, and the names of those who speak. */

import type { Quote, TextLink } from '../../../article.js';
import { groupBy } from '../../../common/groups.js';
import type { TextRange } from '../../../explain/evidence.js';
import { type Content, h, type Markup, webLink } from '../html.js';
import type { Story } from '../story.js';

interface Note extends TextRange {
  readonly wrap: (content: Content) => Markup;
}

/** The text of the lead or of a block of the body. */
export function passage(
  story: Story,
  block: Quote['block'],
  text: string,
  links: readonly TextLink[] = [],
): Content {
  return annotate(text, [...linkNotes(links), ...speechNotes(story, block)]);
}

function linkNotes(links: readonly TextLink[]): Note[] {
  return links.map(({ start, end, url }) => ({ start, end, wrap: (content) => webLink(url, {}, content) }));
}

function speechNotes(story: Story, block: Quote['block']): Note[] {
  const speech = story.quotesIn(block).flatMap(({ quote, evidence: { cue } }) => {
    const note = { ...quote, wrap: marked('speech', story, quote) };
    return cue
      ? [note, { ...cue, wrap: (content: Content) => h('span', { class: 'cue' }, content) }]
      : [note];
  });
  const names = new Map<number, Note>();
  for (const { quote, evidence } of story.namedIn(block)) {
    const range = evidence.speaker?.named?.range;
    if (range) names.set(range.start, { ...range, wrap: marked('named', story, quote) });
  }
  return [...speech, ...names.values()];
}

function marked(kind: 'speech' | 'named', story: Story, { speaker }: Quote): Note['wrap'] {
  const colour = speaker ? story.colourOf(speaker.name) : '';
  return (content) => h('mark', { class: `${kind} ${colour}`.trim() }, content);
}

/** Notes may overlap: the text is cut wherever one begins or ends, and each cut has all that reach over it. */
function annotate(text: string, notes: readonly Note[]): Content {
  const sorted = [...notes].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, ...notes.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (a, b) => a - b,
  );
  let open: Note[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    open = open.filter(({ end }) => end > from);
    for (let note = sorted[next]; note && note.start <= from; note = sorted[++next])
      if (note.end > from) open.push(note);
    return open.reduceRight<Content>((content, { wrap }) => wrap(content), text.slice(from, to));
  });
}

/** Who says what is said in a passage, with the speaker's role and the speech verbs. */
export function speakersOf(story: Story, block: Quote['block']): Content {
  const quotes = story.quotesIn(block).map(({ quote }) => quote);
  const told = groupBy(quotes, ({ speaker }) => JSON.stringify(speaker));
  if (told.size === 0) return null;
  return h(
    'span',
    { class: 'said' },
    [...told.values()].map((quotes) => speakerNote(story, quotes)),
  );
}

function speakerNote(story: Story, quotes: readonly Quote[]): Markup {
  const speaker = quotes[0]?.speaker ?? null;
  const cues = new Set(quotes.flatMap(({ cue }) => cue ?? []));
  return h(
    'span',
    { class: 'speaker' },
    speaker === null
      ? h('span', { class: 'chip' }, 'speaker not named')
      : h('mark', { class: `chip ${story.colourOf(speaker.name)}` }, speaker.name),
    speaker?.role ? h('span', { class: 'speaker-role' }, speaker.role) : null,
    [...cues].map((cue) => h('span', { class: 'speaker-cue' }, `“${cue}”`)),
  );
}
