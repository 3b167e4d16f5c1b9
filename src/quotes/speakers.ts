/** Gives every quote its speaker: a reading of the article from top to bottom that remembers who spoke last. */
import { type Attribution, attributionAfter, attributionBefore, isUsable, verbOf } from './cues.js';
import { findAttribution } from './find-attribution.js';
import type { Lexicon } from './lexicon.js';
import { type Mention, mentionIndex } from './mention.js';
import type { People, Speaker } from './people.js';
import { sentenceEnd } from './placement.js';
import type { Region } from './regions.js';
import { LONGEST_SILENCE, SpeakerResolver } from './resolver.js';
import type { ReadPassage, SpeechSpan } from './spans.js';
import { onlyPerson, sentenceSubject } from './subjects.js';
import { type TurnLabel, turnLabels } from './turns.js';

export interface PassageWithMentions extends ReadPassage {
  readonly mentions: readonly Mention[];
  /** The line that names the source of a block quotation, read the same way; null where there is none. */
  readonly attribution: PassageWithMentions | null;
  /** The remarks that are set into spans of speech between dashes, read the same way; by their span. */
  readonly remarks: ReadonlyMap<SpeechSpan, PassageWithMentions>;
}

export interface SpokenSpan {
  readonly passage: number;
  readonly span: SpeechSpan;
  readonly speaker: Speaker | null;
  readonly cue: string | null;
}

const SUBJECT_REACH = 6;

export class SpeakerReader {
  private readonly resolver: SpeakerResolver;
  private readonly result: SpokenSpan[] = [];
  /** Of a transcript, who speaks each passage. */
  private readonly turns: readonly (TurnLabel | null)[];
  /** Where in the result speech began that goes on over passages and has named nobody yet. */
  private openSince: number | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: People,
    private readonly passages: readonly PassageWithMentions[],
    private readonly nounsAreCapital: boolean,
  ) {
    this.resolver = new SpeakerResolver(lexicon, people);
    this.turns = turnLabels(passages);
  }

  /** The speech of all passages with its speakers, in order. */
  read(): readonly SpokenSpan[] {
    this.passages.forEach((passage, index) => {
      if (passage.passage.kind === 'quote') this.readBlock(passage, index);
      else this.readPassage(passage, index);
    });
    return this.result;
  }

  private readPassage(passage: PassageWithMentions, index: number): void {
    const mentionAt = mentionIndex(passage.mentions, passage.tokens.length);
    const region = (from: number, to: number): Region => this.region(passage, mentionAt, from, to);
    let noted = 0;
    const noteUpTo = (token: number) => {
      for (; noted < passage.mentions.length && (passage.mentions[noted]?.from ?? 0) < token; noted++) {
        const mention = passage.mentions[noted];
        if (mention?.kind === 'name') this.resolver.note(mention);
      }
    };
    const turn = this.turns[index];
    let from = turn ? turn.to + 1 : 0;
    let spanNumber = 0;
    let inSentence = 0;
    for (let at = 0; at < passage.tokens.length; at++) {
      const span = passage.speech[spanNumber];
      if (span && at === span.first) {
        const end = sentenceEnd(passage, span.last, passage.speech[spanNumber + 1]?.first);
        noteUpTo(end);
        const before = region(from, span.first);
        const after = region(span.last, end);
        this.speak(passage, index, span, before, after, inSentence > 0);
        this.shareWithinSentence(inSentence);
        spanNumber++;
        inSentence++;
        at = span.last - 1;
        from = span.last;
      }
      if (passage.ends[at] === 1 || at === passage.tokens.length - 1) {
        noteUpTo(at + 1);
        if (inSentence === 0) this.narrate(region(from, at + 1), index);
        inSentence = 0;
        from = at + 1;
      }
    }
  }

  private region(view: PassageWithMentions, mentionAt: Int32Array, from: number, to: number): Region {
    const { mentions } = view;
    return { view, mentions, mentionAt, from, to, isPerson: this.isPerson, verbSecond: this.nounsAreCapital };
  }

  private wholeRegion(view: PassageWithMentions): Region {
    return this.region(view, mentionIndex(view.mentions, view.tokens.length), 0, view.tokens.length);
  }

  private readonly isPerson = (mention: Mention): boolean =>
    !this.nounsAreCapital ||
    mention.kind !== 'name' ||
    mention.role !== null ||
    this.people.find(mention.nameWords) !== null;

  /** A sentence without speech: whom it reports is the likeliest to speak next. */
  private narrate(region: Region, passage: number): void {
    if (this.passages[passage]?.passage.kind === 'heading') return;
    const found = attributionBefore(this.lexicon, region);
    if (found && this.isBody(found.phrase)) {
      this.reportBody(found, passage);
      return;
    }
    const subject =
      found?.subject ??
      sentenceSubject(this.lexicon, region, SUBJECT_REACH) ??
      onlyPerson(this.lexicon, region, (mention) => this.people.find(mention.nameWords)?.isKnown === true);
    if (!subject || subject.kind === 'pronoun') return;
    const speaker = this.resolver.resolve(subject, passage);
    if (speaker && subject.kind === 'name') this.resolver.noteSubject(speaker);
    const isPerson = speaker?.person && (speaker.person.isKnown || !this.nounsAreCapital);
    if (speaker && (found?.subject || isPerson)) this.resolver.report(speaker, passage);
  }

  /** "the Indian army". Between capital nouns the phrase that opens a sentence need not be its subject. */
  private isBody(phrase: string | null): boolean {
    if (phrase === null || this.nounsAreCapital) return false;
    const words = phrase.toLowerCase().split(' ');
    return (
      !this.lexicon.indefinite.has(words[0] ?? '') && words.some((word) => this.lexicon.groups.has(word))
    );
  }

  /** "The army in a statement said that ...": a body without a name of its own. */
  private reportBody(found: Attribution, passage: number): void {
    const speaker = verbOf(found) === null ? null : this.resolver.attributed(found, passage);
    if (speaker) this.resolver.report(speaker, passage);
  }

  private speak(
    passage: PassageWithMentions,
    index: number,
    span: SpeechSpan,
    before: Region,
    after: Region,
    followsSpeech: boolean,
  ): void {
    const found =
      this.remarkInside(passage, span) ??
      findAttribution(this.lexicon, { passage, span, before, after, followsSpeech });
    const woven = found?.subject !== null && found?.subject !== undefined && found.subject.from < before.to;
    const sameSentence = followsSpeech && found && !isUsable(found) ? this.result.at(-1)?.speaker : null;
    const own =
      sameSentence ??
      (found ? (this.namedBefore(found, before, index) ?? this.resolver.attributed(found, index)) : null);
    const speaker = this.inTurn(
      passage,
      index,
      found,
      own ?? this.carriedOver(passage, index, before, found),
    );
    this.result.push({ passage: index, span, speaker, cue: verbOf(found) });
    this.followSpeechOverPassages(span, own);
    if (!speaker) return;
    if (speaker.person && found?.cue) speaker.person.isKnown = true;
    // Who is only the subject of the sentence round a fragment need not be the one who goes on speaking.
    if (!found || found.cue !== null || !woven) this.resolver.report(speaker, index);
  }

  /** Speech that goes on over passages is one person's, whom its last passage may name. */
  private followSpeechOverPassages(span: SpeechSpan, own: Speaker | null): void {
    const last = this.result.length - 1;
    const since = this.openSince ?? last;
    for (let at = since; own && at < last; at++) {
      const earlier = this.result[at];
      if (earlier) this.result[at] = { ...earlier, speaker: own };
    }
    this.openSince = span.goesOn && !own ? since : null;
  }

  /** In a transcript: 'I think that' is whoever speaks, and 'he told me' somebody of whom nothing tells the name. */
  private inTurn(
    passage: PassageWithMentions,
    index: number,
    found: Attribution | null,
    speaker: Speaker | null,
  ): Speaker | null {
    const turn = this.turns[index];
    if (!turn) return speaker;
    if (isUsable(found)) return found?.subject?.kind === 'pronoun' ? null : speaker;
    const words = passage.tokens.slice(0, turn.to);
    const person = this.people.find(words.map((token) => token.core));
    if (person) return this.people.speaker(person, null);
    const name = passage.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
    return { name, role: null, person: null };
  }

  private remarkInside(passage: PassageWithMentions, span: SpeechSpan): Attribution | null {
    const remark = passage.remarks.get(span);
    return remark ? attributionAfter(this.lexicon, this.wholeRegion(remark)) : null;
  }

  /** '"One thing" and "another", according to Roe': fragments whose speaker the end of their sentence names. */
  private shareWithinSentence(spansBefore: number): void {
    const last = this.result.at(-1);
    if (!last?.speaker) return;
    for (let back = 1; back <= spansBefore; back++) {
      const at = this.result.length - 1 - back;
      const span = this.result[at];
      if (!span || span.speaker) return;
      this.result[at] = { ...span, speaker: last.speaker };
    }
  }

  /** 'McCaskill scolded him: "...," she said': the pronoun behind means the subject before. */
  private namedBefore(found: Attribution, before: Region, index: number): Speaker | null {
    if (found.subject?.kind !== 'pronoun' || before.from >= before.to || found.subject.from < before.to)
      return null;
    const subject = sentenceSubject(this.lexicon, before);
    return subject && subject.kind !== 'pronoun' ? this.resolver.resolve(subject, index) : null;
  }

  /** No cue of its own: who spoke in the same paragraph, or was reported right before it. */
  private carriedOver(
    passage: PassageWithMentions,
    index: number,
    before: Region,
    found: Attribution | null,
  ): Speaker | null {
    if (passage.passage.kind === 'heading' || found?.subject) return null;
    const narrated = before.to - before.from > 3;
    return this.resolver.recent(index, narrated ? 0 : LONGEST_SILENCE);
  }

  private readBlock(passage: PassageWithMentions, index: number): void {
    const span = passage.speech[0];
    if (!span) return;
    const source = passage.attribution;
    const found = source ? this.attributionLine(source) : null;
    const own = found ? this.resolver.attributed(found, index) : null;
    const speaker = own ?? (source ? wholeLine(source) : this.resolver.recent(index, LONGEST_SILENCE));
    this.result.push({ passage: index, span, speaker, cue: verbOf(found) });
    if (speaker) this.resolver.report(speaker, index);
  }

  private attributionLine(source: PassageWithMentions): Attribution | null {
    const region = this.wholeRegion(source);
    for (const mention of source.mentions) if (mention.kind === 'name') this.resolver.note(mention);
    const found = attributionAfter(this.lexicon, region) ?? attributionBefore(this.lexicon, region);
    if (found && (found.subject || found.phrase !== null)) return found;
    const subject = source.mentions[0];
    return subject ? { subject, phrase: null, cue: found?.cue ?? null } : found;
  }
}

function wholeLine(source: PassageWithMentions): Speaker | null {
  const name = source.text.replace(/^[\s—–―-]+/, '').trim();
  return !/\p{L}/u.test(name) ? null : { name, role: null, person: null };
}
