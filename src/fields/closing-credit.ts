/** Credits that no word opens: the names at the end of a caption, told by their look. */
import type { Lexicon } from '../languages/lexicon.js';
import { type Caption, withoutTrail } from '../roles/wording/credits.js';
import { looksLikeName } from '../roles/wording/person-name.js';
import { isKnownAgency } from './agencies.js';

/** Longer than the names of a photographer and an agency or two. */
const LONGEST = 80;
/** A caption without its end, at least. */
const SHORTEST_CAPTION = 12;

/** "(Jane Doe/Agency)", ". Jane Doe / Agency", ".Agency": null where the text ends otherwise. */
export function closingCredit(text: string, lexicon: Lexicon): Caption | null {
  return inBrackets(text, lexicon) ?? behindSentence(text, lexicon) ?? worded(text, lexicon);
}

/** Nothing but the name of an agency. */
export function isCreditAlone(text: string): boolean {
  return text.length <= LONGEST && isAgency(text);
}

const BRACKETS = /[([（［]([^()[\]（）［］]{2,80})[)\]）］]\s?[.。]?$/u;

/** Names of several, an agency, or, behind a whole sentence, any name; "(left)" and "(archive)" say something of the picture. */
function inBrackets(text: string, lexicon: Lexicon): Caption | null {
  const found = BRACKETS.exec(text.slice(-LONGEST - 4));
  const inner = found?.[1]?.trim();
  if (!found || !inner) return null;
  const before = text.slice(0, Math.max(0, text.length - LONGEST - 4) + found.index);
  const isName = isAgency(inner) || areNames(inner) || endsInCreditWord(inner, lexicon);
  const isAnyName = ENDED.test(before.trimEnd()) && inner.includes(' ') && looksLikeName(inner);
  return isName || isAnyName ? parted(before, inner) : null;
}

/** What ends a sentence; a full stop behind an initial does not. */
const ENDED = /(?<!(?:^|[\s.])\p{L})[.!?…。]["”»’)\]]?$/u;

/** Behind the last sentence, with or without a space, nothing but names parted by slashes, or an agency. */
function behindSentence(text: string, lexicon: Lexicon): Caption | null {
  const from = Math.max(0, text.length - LONGEST);
  for (const { index, 0: mark } of text.slice(from).matchAll(/[.!?…]["”»’)\]]?\s?(?=\p{L})/gu)) {
    const at = from + index + mark.length;
    const before = text.slice(0, at).trimEnd();
    const rest = text.slice(at);
    const isGlued = !mark.endsWith(' ');
    if (!ENDED.test(before)) continue;
    if (isAgency(rest) || areNames(rest) || (isGlued && rest.includes(' ') && looksLikeName(rest)))
      return parted(before, withoutOpener(rest, lexicon));
  }
  return null;
}

/** "Photo Jane Doe/Agency": the word for picture goes, unless it is a part of the name. */
function withoutOpener(names: string, lexicon: Lexicon): string {
  const length = lexicon.credits.startOf(names);
  const rest = names.slice(length).trimStart();
  return length > 0 && areNames(rest) && !isAgency(names.slice(0, length)) ? rest : names;
}

/** "A square / J. Doe / LRT nuotr.", "広場で（佐藤撮影）": the word for picture stands behind the names. */
function worded(text: string, lexicon: Lexicon): Caption | null {
  const at = text.indexOf(' / ', Math.max(0, text.length - LONGEST));
  const rest = at < 0 ? '' : text.slice(at + 3);
  return rest !== '' && endsInCreditWord(rest, lexicon) ? parted(text.slice(0, at), rest) : null;
}

/** "資料写真" alone is no credit: it says what kind of picture it is. */
function endsInCreditWord(text: string, lexicon: Lexicon): boolean {
  if (lexicon.credits.is(text)) return false;
  if (/\p{Script=Han}{2}$/u.test(text)) return lexicon.credits.is(text.slice(-2));
  const at = text.lastIndexOf(' ');
  const names = text.slice(0, Math.max(0, at));
  return lexicon.credits.is(text.slice(at + 1)) && (areNames(names) || looksLikeName(names));
}

/** Two names or more, the last of which may be an agency's: "Jane Doe / Agency", "Jane Doe via Reuters". */
function areNames(text: string): boolean {
  const parts = text.split(/\s?[/|]\s?|\svia\s/u);
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    parts.some((part) => looksLikeName(part) || isAgency(part)) &&
    parts.every((part) => /^[\p{Lu}\p{Lo}]/u.test(part) || isAgency(part)) &&
    text.length <= LONGEST
  );
}

/** Who sells pictures and sends no reports, in lower case. */
const PICTURE_AGENCIES: ReadonlySet<string> = new Set(
  `getty|getty images|afp via getty images|shutterstock|istock|alamy|imago|imago images|picture alliance|keystone|sipa|epa|epa-efe
  |zuma press|unsplash|pixabay|adobe stock|depositphotos|nurphoto|wireimage|scanpix|ritzau scanpix|hans lucas|pa wire|rex|maxppp`
    .split('|')
    .map((name) => name.trim()),
);

/** Each part is known, and written as a name is; the list knows "sid" and "map", too, which are words. */
function isAgency(text: string): boolean {
  return text.split(/\s?[/,;&|+]\s?/).every((part) => {
    if (PICTURE_AGENCIES.has(part.toLowerCase())) return /^\p{Lu}|^imago/u.test(part);
    return isKnownAgency(part) && (/^\p{Lu}/u.test(part) || !/^\p{Ll}+$/u.test(part) || part === 'dpa');
  });
}

function parted(before: string, credit: string): Caption | null {
  const caption = withoutTrail(before).trim();
  return caption.length < SHORTEST_CAPTION ? null : { caption, credit };
}
