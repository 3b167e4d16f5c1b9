/** Finds who is spoken of: names with their roles, roles without a name, pronouns. For scripts with capital letters. */
import { canOpenMention, isPronounTail, type Lexicon, matchPhrase, matchRole, type Sex } from './lexicon.js';
import {
  isArticle,
  isPossessive,
  isVerbAt,
  type Mention,
  type MentionContext,
  mentionContext,
  nameText,
  phraseText,
  runAt,
  sexBetween,
  skipHonorific,
  type TextView,
  wordKeys,
} from './mention.js';
import type { NameFacts, Run } from './names.js';
import { appositionAt, readRole } from './role-mentions.js';

/** Every mention outside of direct speech, in order. */
export function readMentions(lexicon: Lexicon, facts: NameFacts, view: TextView): Mention[] {
  const context = mentionContext(lexicon, facts, view);
  const mentions: Mention[] = [];
  const { tokens, quoted } = context.view;
  for (let index = 0; index < tokens.length; ) {
    const mention = quoted[index] === 1 ? null : readAt(context, index, mentions.at(-1)?.to ?? 0);
    if (mention) mentions.push(mention);
    index = Math.max(index + 1, mention?.to ?? 0);
  }
  return mentions;
}

function readAt(context: MentionContext, index: number, floor: number): Mention | null {
  const { tokens } = context.view;
  const token = tokens[index];
  if (!token || !canOpenMention(context.lexicon, token)) return null;
  const pronoun = matchPhrase(context.lexicon.pronouns, tokens, index);
  if (pronoun > 0) return pronounMention(context, index, index + pronoun);
  if (isPronounTail(context.lexicon, tokens[index])) return pronounMention(context, index, index + 1);
  const honorific = matchPhrase(context.lexicon.honorifics, tokens, index);
  const role = matchRole(context.lexicon, tokens, index);
  // 'Datuk Bandar' is a mayor, 'Datuk' a form of address.
  if (honorific > 0 && role <= honorific) {
    const run = runAt(context, skipHonorific(context, index));
    if (run) return nameMention(context, run, index);
  }
  if (role > 0 && !isRatherVerb(context, index)) return readRole(context, index, index + role, floor);
  const run = runAt(context, index);
  return run ? nameOrRole(context, withoutOther(context, run), floor) : null;
}

/** "Speaking to the Daily Mail Roe claimed": what follows an article ends before a surname that also stands alone. */
function withoutOther(context: MentionContext, run: Run): Run {
  const { tokens } = context.view;
  const { facts } = context;
  const last = tokens[run.to - 1]?.core ?? '';
  const isTwo = run.to - run.from > 2 && isArticle(context, tokens[run.from - 1]);
  const isName = isTwo && facts.surnames.has(last) && (facts.alone.get(last) ?? 0) > 0;
  return isName && isVerbAt(context, run.to) ? { from: run.to - 1, to: run.to } : run;
}

/** French "juge" is a judge and "judges": without an article, and with a name behind, it is the verb. */
function isRatherVerb(context: MentionContext, at: number): boolean {
  const { tokens } = context.view;
  if (!isVerbAt(context, at) || tokens[at]?.isCapital || isArticle(context, tokens[at - 1])) return false;
  return runAt(context, skipHonorific(context, at + 1)) !== null;
}

/** A run of capitals right before a role noun describes the role: "White House spokesman". */
function nameOrRole(context: MentionContext, run: Run, floor: number): Mention {
  const head = run.to + (endsInLetter(context, run) ? 1 : 0);
  const role = matchRole(context.lexicon, context.view.tokens, head);
  if (role === 0) return nameMention(context, run, run.from);
  if (context.lexicon.language.rolesBehindNames && run.to - run.from > 1)
    return nameBeforeRole(context, run, role);
  const mention = readRole(context, head, head + role, floor);
  // "the Ministry of Health spokesman": all of a body's name describes the role.
  if (mention.from <= run.from || mention.kind !== 'role') return mention;
  const from = isArticle(context, context.view.tokens[run.from - 1]) ? run.from - 1 : run.from;
  const roleWords = wordKeys(context, run.from, mention.to);
  return { ...mention, from, phrase: phraseText(context, from, mention.to), roleWords, isDefinite: true };
}

/** Basque 'Nerea Haitz alkateak', Icelandic 'Anna Steinsdóttir bæjarstjóri'. */
function nameBeforeRole(context: MentionContext, run: Run, length: number): Mention {
  const mention = nameMention(context, run, run.from);
  const to = run.to + length;
  const text = phraseText(context, run.to, to);
  const roleWords = wordKeys(context, run.to, to);
  return { ...mention, to, role: text, roleWords, roleHeads: [text, roleWords[0] ?? ''] };
}

/** "the U.S. secretary of state": the last point belongs to the letters. */
function endsInLetter({ view }: MentionContext, run: Run): boolean {
  return view.tokens[run.to]?.text === '.' && view.tokens[run.to - 1]?.text.length === 1;
}

function pronounMention(context: MentionContext, from: number, to: number): Mention {
  const phrase = phraseText(context, from, to);
  return {
    from,
    to,
    kind: 'pronoun',
    name: null,
    nameWords: [],
    role: null,
    roleWords: [],
    roleHeads: [],
    phrase,
    isDefinite: true,
    isPossessive: false,
    sex: sexOfPronoun(context, from, to),
  };
}

/** The pronoun may hang on its verb: dit-elle. */
function sexOfPronoun(context: MentionContext, from: number, to: number): Sex | null {
  const last = context.view.tokens[to - 1]?.lower ?? '';
  const tail = last.slice(last.lastIndexOf('-') + 1);
  return sexBetween(context, from, to) ?? context.lexicon.sexes.get(tail) ?? null;
}

function nameMention(context: MentionContext, run: Run, from: number): Mention {
  const apposition = appositionAt(context, run.to);
  return {
    from,
    to: apposition?.to ?? run.to,
    kind: 'name',
    name: nameText(context, run),
    nameWords: wordKeys(context, run.from, run.to),
    role: apposition?.text ?? null,
    roleWords: apposition?.words ?? [],
    roleHeads: apposition?.heads ?? [],
    phrase: phraseText(context, from, run.to),
    isDefinite: true,
    isPossessive: isPossessive(context.view.tokens[run.to - 1]),
    sex: sexBetween(context, from, run.from) ?? apposition?.sex ?? null,
  };
}
