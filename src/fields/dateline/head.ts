/** Datelines at the head of a paragraph, in alphabets: 'LAGOS (AP) —', 'ХАРКІВ. 12 травня. УНН.', 'KARACHI:'. */
import type { Dateline } from '../../article.js';
import { isKnownAgency } from '../agencies.js';
import type { Reading } from '../reading.js';
import { correspondentFormulas } from './correspondents.js';
import { isPlaceHere } from './evidence.js';
import { completeness, type DatelineParts, isCapitals, isDomain, readParts } from './parts.js';
import { isKnownPlace } from './places.js';

/** Longest head of a paragraph that is looked at. */
const HEAD = 120;
const MOST_ENDS = 8;
/** Where a dateline may end: a dash, a colon, a full stop, or the bracket of its agency. */
const END =
  /(?<dash>\s?[–—―-]{1,3}\s|(?<=\p{Lu}|\))[—―]|(?<=[).])[–—―-]{1,2})|(?<colon>[:：։](?=\s))|(?<stop>[.।](?=\s+["“„«]?[\p{Lu}\p{Lo}]))|(?<bracket>\)(?=\s[\p{Lu}\p{Lo}]))/gu;

type End = 'dash' | 'colon' | 'stop' | 'bracket';

/** Reads a dateline off the head of a paragraph; null where there is none. `first`: it opens the story. */
export function readHead(text: string, reading: Reading, first: boolean): Dateline | null {
  const skipped = formulaEnd(text);
  const head = text.slice(skipped, skipped + HEAD);
  let best: Candidate | null = null;
  let ends = 0;
  for (const match of head.matchAll(END)) {
    if (++ends > MOST_ENDS) break;
    const found = readUpTo(match, head, reading, first);
    if (found && found.weight > (best?.weight ?? 0)) best = found;
  }
  return best?.dateline ?? readJoined(head);
}

interface Candidate {
  readonly dateline: Dateline;
  readonly weight: number;
}

function readUpTo(match: RegExpExecArray, head: string, reading: Reading, first: boolean): Candidate | null {
  const end = endOf(match.groups);
  // The bracket, and the stops of a dateline that is parted by them, belong to it.
  const raw = head.slice(0, match.index + (end === 'dash' || end === 'colon' ? 0 : 1)).trim();
  const whole = hasSpanishDash(head, match.index) ? raw.replace(/\.$/, '') : raw;
  const parts = readParts(whole, reading.language);
  if (!parts || speaksOfPlace(parts, head.slice(match.index + match[0].length))) return null;
  if (!isDateline(parts, { raw, end, first }, reading)) return null;
  const { place, agency } = parts;
  const shown = end === 'stop' && isBare(parts) ? raw.slice(0, -1) : raw;
  return { dateline: { place, agency, raw: shown }, weight: completeness(parts) };
}

/** "Leipzig: Hier begann es": the place is what the sentence is about. Places in capitals are datelines all the same. */
function speaksOfPlace(parts: DatelineParts, text: string): boolean {
  if (!isBare(parts) || isCapitals(parts.place ?? '')) return false;
  return HERE.has(/^\s*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '');
}

const HERE: ReadonlySet<string> = new Set(
  'here hier ici aquí aqui acá tutaj zde tady itt ovde ovdje tukaj här täällä siin šeit čia aici burada εδώ здесь тут тука هنا اینجا'.split(
    ' ',
  ),
);

/** "LIMA, PERÚ.-": the full stop belongs to the dash, and is none of an abbreviation. */
function hasSpanishDash(head: string, at: number): boolean {
  return head.charAt(at) === '-' && head.charAt(at - 1) === '.';
}

/** دمشق-سانا, بغداد/ واع/, "Liputan6.com, Jakarta": city and agency with nothing behind them; both must be known. */
function readJoined(head: string): Dateline | null {
  const [raw, place = '', agency = ''] =
    /^([\p{L}\p{M} ]{2,30}?)\s?[-–/]\s?([\p{L}\p{M}.]{2,14})(?=[\s:،/])/u.exec(head) ?? [];
  if (raw && isKnownPlace(place) && isKnownAgency(agency)) return { place, agency, raw };
  const [signed, site = '', city = ''] =
    /^([\p{L}\p{N}.-]{4,24}),\s(\p{Lu}\p{Ll}{2,20})(?=\s\p{Lu})/u.exec(head) ?? [];
  return signed && isDomain(site) && isKnownPlace(city) ? { place: city, agency: site, raw: signed } : null;
}

function formulaEnd(text: string): number {
  const lower = text.slice(0, 80).toLowerCase();
  const formula = correspondentFormulas.find((phrase) => lower.startsWith(phrase));
  return formula ? formula.length + (/^[\s,:–—-]*/u.exec(text.slice(formula.length))?.[0].length ?? 0) : 0;
}

function endOf(groups: Record<string, string | undefined> | undefined): End {
  if (groups?.dash !== undefined) return 'dash';
  if (groups?.colon !== undefined) return 'colon';
  return groups?.stop !== undefined ? 'stop' : 'bracket';
}

const isBare = ({ agency, day }: DatelineParts) => agency === null && !day;

function isDateline(
  parts: DatelineParts,
  { raw, end, first }: { raw: string; end: End; first: boolean },
  reading: Reading,
): boolean {
  const { place, agency, sureAgency, day } = parts;
  if (place === null)
    return end === 'dash' && first && raw.startsWith('(') && agency !== null && isSigned(agency);
  const surely = () => isPlaceHere(place, reading);
  if (sureAgency) return true;
  if (end === 'bracket') return false;
  const capitals = isCapitals(place.split(',')[0] ?? place);
  if (day) return capitals || surely();
  if (agency !== null) return end === 'dash' && (capitals || surely());
  // Behind a summary that looks like the first paragraph only a city that is known, in capitals, is sure.
  if (!first) return end === 'dash' && isCapitals(place) && isKnownPlace(place);
  if (place.split(/[\s/]+/).length > 4) return false;
  if (end === 'dash') return isCityInCapitals(place) || surely();
  // "Name:" opens speech and topics more often than reports.
  const told = end === 'colon' ? isCapitals(place) || isKnownPlace(place) : true;
  return told && surely() && isShort(place);
}

/** '(EFE).-', '(Reuters) —': an agency alone. */
function isSigned(agency: string): boolean {
  return isKnownAgency(agency) && !isDomain(agency) && /^\p{Lu}/u.test(agency);
}

/** Capitals that are no acronym. */
function isCityInCapitals(place: string): boolean {
  const [city = ''] = place.split(',');
  return isCapitals(city) && /\p{L}{5}/u.test(city);
}

function isShort(place: string): boolean {
  return place.split(' ').length <= 3 && !place.includes(',');
}
