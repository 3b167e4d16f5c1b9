/** Gives every quote its speaker: a reading of the article from top to bottom that remembers who spoke last. */
import { type Attribution, attributionAfter, attributionBefore, isUsable, verbOf } from './cues.js';
import type { Lexicon } from './lexicon.js';
import { type Mention, mentionIndex } from './mention.js';
import type { People, Person, Speaker } from './people.js';
import { isAnnounced, isAttached, isWoven, sentenceEnd } from './placement.js';
import { openingPhrase, type Region } from './regions.js';
import type { ReadPassage, SpeechSpan } from './spans.js';
import { onlyPerson, sentenceSubject } from './subjects.js';

export interface PassageWithMentions extends ReadPassage {
  readonly mentions: readonly Mention[];
  /** The line that names the source of a block quotation, read the same way; null where there is none. */
  readonly attribution: PassageWithMentions | null;
  /** For each span of speech the remark that is set into it between dashes, read the same way; else null. */
  readonly remarks: readonly (PassageWithMentions | null)[];
}

export interface SpokenSpan {
  readonly passage: number;
  readonly span: SpeechSpan;
  readonly speaker: Speaker | null;
  readonly cue: string | null;
}

/** Who is being reported at this point of the reading. */
interface Focus {
  readonly speaker: Speaker;
  readonly passage: number;
}

/** How many passages later somebody still speaks without being named again. */
const LONGEST_SILENCE = 2;
/** How many passages later a pronoun still means who spoke last. */
const LONGEST_PRONOUN = 6;
const SUBJECT_REACH = 6;
/** So many passages may speak of somebody whom the article names only later. */
const LONGEST_OPENING = 3;
/** A longer description than this is of somebody in particular. */
const LONGEST_ROLE = 5;

export class SpeakerReader {
  private focus: Focus | null = null;
  /** Speakers without a name, by their role noun. */
  private readonly anonymous = new Map<string, Speaker>();
  private readonly result: SpokenSpan[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly people: People,
    private readonly passages: readonly PassageWithMentions[],
    private readonly nounsAreCapital: boolean,
  ) {}

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
        if (mention?.kind === 'name') this.note(mention);
      }
    };
    let from = 0;
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

  private note(mention: Mention): void {
    const person = this.people.find(mention.nameWords);
    if (person) this.people.note(mention, person);
  }

  /** A sentence without speech: whom it reports is the likeliest to speak next. */
  private narrate(region: Region, passage: number): void {
    if (this.passages[passage]?.passage.kind === 'heading') return;
    const found = attributionBefore(this.lexicon, region);
    const subject =
      found?.subject ??
      sentenceSubject(this.lexicon, region, SUBJECT_REACH) ??
      onlyPerson(this.lexicon, region, (mention) => this.people.find(mention.nameWords)?.isKnown === true);
    if (!subject || subject.kind === 'pronoun') return;
    const speaker = this.resolve(subject, passage);
    const isPerson = speaker?.person && (speaker.person.isKnown || !this.nounsAreCapital);
    if (speaker && (found?.subject || isPerson)) this.focus = { speaker, passage };
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
      this.remarkInside(passage, span) ?? this.findAttribution(passage, span, before, after, followsSpeech);
    const woven = found?.subject !== null && found?.subject !== undefined && found.subject.from < before.to;
    const own = found ? (this.namedBefore(found, before, index) ?? this.fromAttribution(found, index)) : null;
    const speaker = own ?? this.carriedOver(passage, index, before, found);
    this.result.push({ passage: index, span, speaker, cue: verbOf(found) });
    if (!speaker) return;
    if (speaker.person && found?.cue) speaker.person.isKnown = true;
    // Who is only the subject of the sentence round a fragment need not be the one who goes on speaking.
    if (!found || found.cue !== null || !woven) this.focus = { speaker, passage: index };
  }

  private remarkInside(passage: PassageWithMentions, span: SpeechSpan): Attribution | null {
    const remark = passage.remarks[passage.speech.indexOf(span)];
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
    return subject && subject.kind !== 'pronoun' ? this.resolve(subject, index) : null;
  }

  private findAttribution(
    passage: PassageWithMentions,
    span: SpeechSpan,
    before: Region,
    after: Region,
    followsSpeech: boolean,
  ): Attribution | null {
    const woven = isWoven(this.lexicon, passage, span, before, after);
    const ahead = () =>
      isAttached(this.lexicon, passage, span, after) ? attributionAfter(this.lexicon, after) : null;
    const back = () => (before.from < before.to ? attributionBefore(this.lexicon, before) : null);
    const first = woven ? back() : ahead();
    if (isUsable(first)) return first;
    const second = woven ? ahead() : back();
    const spokenOn = first !== null && first.cue !== null && !woven;
    if (isUsable(second) && !(spokenOn && second?.cue === null)) return second;
    if (spokenOn) return first;
    const subject = before.from < before.to && !followsSpeech ? sentenceSubject(this.lexicon, before) : null;
    if (subject) return { subject, phrase: null, cue: first?.cue ?? second?.cue ?? null };
    const opening =
      isAnnounced(passage, span) && !isUsable(first ?? second) ? openingPhrase(this.lexicon, before) : null;
    return opening === null
      ? (first ?? second)
      : { subject: null, phrase: opening, cue: (first ?? second)?.cue ?? null };
  }

  private fromAttribution(found: Attribution, passage: number): Speaker | null {
    if (found.subject) return this.resolve(found.subject, passage, found.source === undefined);
    // 'the 36-year-old' is nobody new.
    if (found.phrase !== null && /\p{N}/u.test(found.phrase)) return this.recent(passage, LONGEST_SILENCE);
    if (found.phrase !== null) return { name: found.phrase, role: null, person: null };
    return this.recent(passage, LONGEST_PRONOUN);
  }

  private recent(passage: number, reach: number): Speaker | null {
    return this.focus && passage - this.focus.passage <= reach ? this.focus.speaker : null;
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
    return this.recent(index, narrated ? 0 : LONGEST_SILENCE);
  }

  /** Whom a mention stands for. */
  private resolve(mention: Mention, passage: number, isSubject = true): Speaker | null {
    if (mention.kind === 'pronoun') return this.recent(passage, LONGEST_PRONOUN);
    if (mention.kind === 'name') {
      const person = this.people.find(mention.nameWords);
      if (person) return this.people.speaker(person, mention, isSubject);
      return { name: mention.name ?? mention.phrase, role: mention.role, person: null };
    }
    // 'a spokesman' is somebody new, whoever was called so before.
    const isNew = this.lexicon.indefinite.has(mention.phrase.split(' ', 1)[0]?.toLowerCase() ?? '');
    if (isNew) return this.anonymousBy(mention);
    const person =
      this.people.findByRole(mention) ?? this.focusAs(mention, passage) ?? this.namedLater(mention, passage);
    // 'the official' is nobody's role if the person was introduced with another one.
    if (person) {
      const isOther = person.roles.length > 0 && !this.people.hasRole(person, mention);
      return this.people.speaker(person, isOther ? null : mention);
    }
    return this.anonymousBy(mention);
  }

  /** 'the spokesman' is the police spokesman that was quoted before. */
  private anonymousBy(mention: Mention): Speaker {
    const head = mention.roleHeads[0] ?? '';
    const known = this.anonymous.get(head);
    if (known && mention.isDefinite && mention.roleWords.length <= 1) return known;
    const speaker: Speaker = { name: mention.phrase, role: null, person: null };
    this.anonymous.set(head, speaker);
    return speaker;
  }

  /** 'the union leader' right after somebody was reported who is not known by another role: the same one. */
  private focusAs(mention: Mention, passage: number): Person | null {
    const person = this.recent(passage, 1)?.person ?? null;
    if (!person || mention.roleWords.length > LONGEST_ROLE) return null;
    if (this.people.hasRole(person, mention)) return person;
    const isOther = !mention.isDefinite || this.anonymous.has(mention.roleHeads[0] ?? '');
    const isBare = mention.roleWords.length <= 2;
    return !isOther && (isBare || this.people.sharesRole(person, mention)) ? person : null;
  }

  /** 'the president' in a lead: the only one that the article calls so farther on. */
  private namedLater(mention: Mention, passage: number): Person | null {
    const isOpening = passage <= LONGEST_OPENING && mention.isDefinite && mention.roleWords.length <= 2;
    return isOpening ? this.people.findOnlyByRole(mention) : null;
  }

  private readBlock(passage: PassageWithMentions, index: number): void {
    const span = passage.speech[0];
    if (!span) return;
    const source = passage.attribution;
    const found = source ? this.attributionLine(source) : null;
    const own = found ? this.fromAttribution(found, index) : null;
    const speaker = own ?? (source ? wholeLine(source) : this.recent(index, LONGEST_SILENCE));
    this.result.push({ passage: index, span, speaker, cue: verbOf(found) });
    if (speaker) this.focus = { speaker, passage: index };
  }

  private attributionLine(source: PassageWithMentions): Attribution | null {
    const region = this.wholeRegion(source);
    for (const mention of source.mentions) if (mention.kind === 'name') this.note(mention);
    const found = attributionAfter(this.lexicon, region) ?? attributionBefore(this.lexicon, region);
    if (found && (found.subject || found.phrase !== null)) return found;
    const subject = source.mentions[0];
    return subject ? { subject, phrase: null, cue: found?.cue ?? null } : found;
  }
}

function wholeLine(source: PassageWithMentions): Speaker | null {
  const name = source.text.replace(/^[\s—–―-]+/, '').trim();
  return name === '' ? null : { name, role: null, person: null };
}
