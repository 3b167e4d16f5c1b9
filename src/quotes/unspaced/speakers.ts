/** Speakers in Japanese, Chinese, Korean and Thai: the same reading as in ../speakers.ts, on phrases instead of words. */
import type { Speaker } from '../people.js';
import type { ReadPassage, SpeechSpan } from '../spans.js';
import type { SpokenSpan } from '../speakers.js';
import type { UnspacedLexicon } from './lexicon.js';
import { type NounPhrase, splitPhrase } from './phrases.js';
import { bareSubject, markedSubject, sourcePhrase } from './subjects.js';
import { closingVerb, firstVerb, verbTakingUp, withoutQuotingParticle } from './verbs.js';

interface Attribution {
  readonly phrase: NounPhrase | null;
  readonly cue: string | null;
}

interface KnownPerson {
  readonly name: string;
  role: string | null;
}

/** How many passages later somebody still speaks without being named again. */
const LONGEST_SILENCE = 2;
const SENTENCE_END = /[。！？!?]|[.](?=\s|$)/u;
const LEADING_PUNCTUATION = /^[、，,：:。.\s—-]+/u;

export class UnspacedSpeakerReader {
  private readonly known: KnownPerson[] = [];
  private focus: { speaker: Speaker; passage: number } | null = null;

  constructor(
    private readonly lexicon: UnspacedLexicon,
    private readonly passages: readonly ReadPassage[],
    names: readonly string[],
  ) {
    for (const name of names)
      if (name.length >= 2 && name.length <= 12 && !/\s/.test(name)) this.known.push({ name, role: null });
    for (const passage of passages)
      for (const sentence of outsideSentences(passage)) this.learn(this.subjectOf(sentence));
  }

  /** The speech of all passages with its speakers, in order. */
  read(): readonly SpokenSpan[] {
    return this.passages.flatMap((passage, index) => this.readPassage(passage, index));
  }

  private readPassage(passage: ReadPassage, index: number): SpokenSpan[] {
    if (passage.speech.length === 0) {
      if (passage.passage.kind !== 'heading')
        for (const sentence of outsideSentences(passage)) this.narrate(sentence, index);
      return [];
    }
    const outside = outsideOf(passage);
    const spoken = passage.speech.map((span, number) => {
      // The last sentence is the one that the quote stands in.
      for (const sentence of sentencesOf(outside[number] ?? '').slice(0, -1)) this.narrate(sentence, index);
      const found =
        passage.passage.kind === 'quote' ? this.source(passage) : this.attribution(passage, span, number);
      const own = found.phrase ? this.resolve(found.phrase, index) : null;
      const speaker = own ?? (passage.passage.kind === 'heading' ? null : this.recent(index));
      if (speaker) this.focus = { speaker, passage: index };
      return { passage: index, span, speaker, cue: found.cue };
    });
    for (const sentence of sentencesOf(outside.at(-1) ?? '').slice(1)) this.narrate(sentence, index);
    return spoken;
  }

  private attribution(passage: ReadPassage, span: SpeechSpan, number: number): Attribution {
    const { text, tokens } = passage;
    const previous = passage.speech[number - 1];
    const next = passage.speech[number + 1];
    const from = previous ? (tokens[previous.last - 1]?.end ?? 0) : 0;
    const before = lastSentence(text.slice(from, tokens[span.first]?.start ?? 0));
    const behind = text.slice(
      tokens[span.last - 1]?.end ?? 0,
      next ? tokens[next.first]?.start : text.length,
    );
    const after = firstSentence(behind);
    const source = sourcePhrase(this.lexicon, before);
    if (source) return { phrase: source, cue: null };
    const verb = this.lexicon.markers.length > 0 ? firstVerb(this.lexicon, after.trim()) : null;
    const closing = closingVerb(this.lexicon, before);
    const subject = markedSubject(this.lexicon, before);
    if (subject) return { phrase: subject, cue: verb?.cue ?? closing?.cue ?? null };
    if (closing) return { phrase: bareSubject(this.lexicon, before.slice(0, closing.at)), cue: closing.cue };
    return after === '' ? this.takenUp(behind) : this.behind(after);
  }

  /** "」。田中教授はそう指摘した": the sentence behind the one that the quote ends. */
  private takenUp(behind: string): Attribution {
    const sentence = firstSentence(behind.replace(LEADING_PUNCTUATION, ''));
    const verb = verbTakingUp(this.lexicon, sentence);
    return { phrase: verb && markedSubject(this.lexicon, sentence), cue: verb?.cue ?? null };
  }

  /** "…”，王毅说", "」と話す田中さん", "」と首相は述べた". */
  private behind(after: string): Attribution {
    const rest = after.replace(LEADING_PUNCTUATION, '');
    const verb = firstVerb(this.lexicon, rest);
    if (!verb) return { phrase: null, cue: null };
    const ahead = withoutQuotingParticle(rest.slice(0, verb.at));
    const phrase =
      this.lexicon.markers.length > 0
        ? (markedSubject(this.lexicon, ahead) ?? this.described(rest.slice(verb.at + verb.length)))
        : bareSubject(this.lexicon, ahead);
    return { phrase, cue: verb.cue };
  }

  /** A verb that goes before the one who speaks: "と話すのは田中さんだ". Only what carries a title or role counts. */
  private described(rest: string): NounPhrase | null {
    const text = rest.replace(/^のは/u, '').split(/[、。，,だでは]/u, 1)[0] ?? '';
    const phrase = splitPhrase(this.lexicon, text);
    return phrase?.isTitled ? phrase : null;
  }

  private source(passage: ReadPassage): Attribution {
    const line = passage.passage.attribution ?? '';
    const verb = closingVerb(this.lexicon, line);
    const phrase = this.subjectOf(line) ?? splitPhrase(this.lexicon, verb ? line.slice(0, verb.at) : line);
    return { phrase, cue: verb?.cue ?? null };
  }

  private subjectOf(sentence: string): NounPhrase | null {
    const marked = markedSubject(this.lexicon, sentence);
    if (marked || this.lexicon.markers.length > 0) return marked;
    const verb = firstVerb(this.lexicon, sentence);
    return verb ? bareSubject(this.lexicon, sentence.slice(0, verb.at)) : null;
  }

  private learn(phrase: NounPhrase | null): void {
    if (!phrase?.name || phrase.isUnnamed || this.lexicon.pronouns.has(phrase.text) || phrase.name.length < 2)
      return;
    const person = this.known.find((one) => one.name === phrase.name);
    if (person) person.role ??= phrase.role;
    else if (this.known.length < 60) this.known.push({ name: phrase.name, role: phrase.role });
  }

  private narrate(sentence: string, passage: number): void {
    const phrase = this.subjectOf(sentence);
    if (!phrase || !(phrase.isTitled || this.hasRole(phrase))) return;
    const speaker = this.resolve(phrase, passage);
    if (speaker) this.focus = { speaker, passage };
  }

  /** A bare name is somebody's only if the article says what he is. */
  private hasRole(phrase: NounPhrase): boolean {
    return this.known.some((one) => one.role !== null && one.name === phrase.name);
  }

  private recent(passage: number): Speaker | null {
    return this.focus && passage - this.focus.passage <= LONGEST_SILENCE ? this.focus.speaker : null;
  }

  private resolve(phrase: NounPhrase, passage: number): Speaker | null {
    if (this.lexicon.pronouns.has(phrase.text)) return this.recent(passage);
    if (phrase.isUnnamed) return { name: phrase.text, role: null, person: null };
    const { name } = phrase;
    if (name === null) {
      const person = this.known.find(
        (one) => one.role !== null && phrase.role !== null && one.role.endsWith(phrase.role),
      );
      return { name: person?.name ?? phrase.text, role: person ? phrase.role : null, person: null };
    }
    const full = this.known.find(
      (one) => one.name.length > name.length && (one.name.startsWith(name) || one.name.endsWith(name)),
    );
    const known = full ?? this.known.find((one) => one.name === name);
    return { name: full?.name ?? name, role: phrase.role ?? known?.role ?? null, person: null };
  }
}

function firstSentence(text: string): string {
  const rest = text.replace(/^[\s」』”"]+/u, '');
  const at = rest.search(SENTENCE_END);
  // A full stop right behind the quote ends the sentence before any remark.
  return at === 0 ? '' : at < 0 ? rest : rest.slice(0, at);
}

function lastSentence(text: string): string {
  const at = Math.max(
    text.lastIndexOf('。'),
    text.lastIndexOf('！'),
    text.lastIndexOf('？'),
    text.lastIndexOf('. '),
  );
  return text.slice(at + 1);
}

/** What stands outside of speech: before the first span, between each two, and behind the last. */
function outsideOf(passage: ReadPassage): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const span of passage.speech) {
    parts.push(passage.text.slice(from, passage.tokens[span.first]?.start));
    from = passage.tokens[span.last - 1]?.end ?? from;
  }
  parts.push(passage.text.slice(from));
  return parts;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[。！？])/u).filter((part) => part.trim() !== '');
}

function outsideSentences(passage: ReadPassage): string[] {
  const parts = outsideOf(passage);
  return parts.flatMap((part, index) => sentencesOf(index > 0 ? withoutQuotingParticle(part) : part));
}
