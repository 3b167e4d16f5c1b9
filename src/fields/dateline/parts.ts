/** What stands before the text of a report, taken apart: place, day, agency. */
import { findDates } from '../../dates/parse-date.js';
import { isKnownAgency, looksLikeAgency } from '../agencies.js';
import { isCountry } from './countries.js';
import { isKnownPlace } from './places.js';

export interface DatelineParts {
  readonly place: string | null;
  readonly agency: string | null;
  /** The agency is one that is known. */
  readonly sureAgency: boolean;
  readonly day: boolean;
}

type OpenParts = { -readonly [Key in keyof DatelineParts]: DatelineParts[Key] };

/** Something in brackets or between slashes: (AP), [India], /ТАСС/, /PRNewswire/. */
const ENCLOSED = /[([（]([^()[\]（）]{2,40})[)\]）]|(?<=^|[\s.,])\/([^/]{2,30})\/(?=[\s.,:–—-]|$)/gu;
/** Between parts stands a comma, a full stop, a dash or a bullet; but "St. Louis" and "D.C." are whole. */
const BETWEEN =
  /(?<=[.,]\s\p{L}{3,12}\s\p{Nd}{1,2})\.\s+(?=\p{Lu})|[,،]\s*|(?<!\b(?:\p{Lu}|St|Ft|Mt|ST|FT|MT)|(?:^|\P{Nd})\p{Nd}{1,2})\.\s+(?!(?<=[\s,]\p{L}{3,5}\.\s)\p{Nd})|\.$|\s[-–—•|]+\s|\s?[•|]\s?/u;
/** Stands for what was enclosed. */
const MARK = '|';

/** Takes a short text apart; null where a part of it is nothing that a dateline holds. */
export function readParts(text: string, language: string | null): DatelineParts | null {
  const found: OpenParts = { place: null, agency: null, sureAgency: false, day: false };
  const enclosed: string[] = [];
  const rest = text.replace(ENCLOSED, (_all, bracket?: string, slashed?: string) => {
    enclosed.push((bracket ?? slashed ?? '').trim());
    return MARK;
  });
  for (const chunk of rest.split(BETWEEN)) {
    const part = chunk.trim().replace(/^[–—-]\s+|[.:।]$|[–—-]{1,3}$/gu, '');
    if (part !== '' && !addPart(found, part, language)) return null;
  }
  for (const part of enclosed) if (!addEnclosed(found, part, language)) return null;
  return { ...found, place: withAbbreviation(found.place, text) };
}

function addPart(found: OpenParts, part: string, language: string | null): boolean {
  const date = TRAILING_DAY.exec(part);
  if (addSigned(found, part, language)) return true;
  if (isDay(part, language)) found.day = true;
  else if (isKnownAgency(part) || isDomain(part)) return setAgency(found, part, true);
  else if (found.day && /^\p{Ll}{4,}$/u.test(part)) return true;
  else if (found.place && found.day && isCapitals(found.place) && isCapitals(part))
    return setAgency(found, part, false);
  else if (date?.[1] && date[2] && isDay(date[2], language)) {
    found.day = true;
    return setPlace(found, date[1]);
  } else return setPlace(found, part);
  return true;
}

/** "رام الله 3-3-2025 وفا": place, day and agency with nothing between. */
function addSigned(found: OpenParts, part: string, language: string | null): boolean {
  const space = part.lastIndexOf(' ');
  const [agency, before] = [part.slice(space + 1), part.slice(0, Math.max(0, space))];
  if (!isKnownAgency(agency) || !TRAILING_DAY.test(before)) return false;
  return addPart(found, before, language) && setAgency(found, agency, true);
}

/** "HAYWARD, Calif.": the full stop of an abbreviated state belongs to it. */
function withAbbreviation(place: string | null, text: string): string | null {
  return place?.includes(',') && text.includes(`${place}.`) ? `${place}.` : place;
}

/** "Praha 3. března": a place and a day with nothing between. */
const TRAILING_DAY = /^(\p{L}[^\d]{1,40}?)\s(\d{1,2}[.\s/-].{2,24})$/u;

function addEnclosed(found: OpenParts, part: string, language: string | null): boolean {
  if (isKnownAgency(part)) return setAgency(found, part, true);
  if (isDay(part, language)) found.day = true;
  else if (found.agency !== null) return false;
  else if (found.place !== null && isCountry(part, language)) return true;
  else if (looksLikeAgency(part) || (part.split(' ').length <= 3 && /^\p{L}[^\p{N}]*\p{Nd}?$/u.test(part)))
    return setAgency(found, part, false);
  else return false;
  return true;
}

function setAgency(found: OpenParts, agency: string, sure: boolean): boolean {
  if (found.agency !== null && found.sureAgency) return sure;
  found.agency = agency;
  found.sureAgency = sure;
  return true;
}

/** A second name is the country or state of the first: "MANILA, Philippines". */
function setPlace(found: OpenParts, part: string): boolean {
  if (!isPlaceName(part) || (found.place?.includes(',') ?? false)) return false;
  found.place = found.place === null ? part : `${found.place}, ${part}`;
  return true;
}

const MONTH_AND_DAY = /^\p{L}[\p{L}\p{M}]{2,12}\.?\s\p{Nd}{1,2}(?:,?\s\p{Nd}{4})?$/u;
const DAY_AND_MONTH =
  /^\p{Nd}{1,2}(?:er|st|nd|rd|th|º|ª|\.|-)?\s?(?:de\s|d')?\p{L}[\p{L}\p{M}]{2,12}\.?(?:,?\s(?:de\s)?\p{Nd}{4}\.?)?(?:\s?(?:г|р|года|року)\.?)?$/u;
const NUMBERS = /^\p{Nd}{1,2}[./-]\p{Nd}{1,2}(?:[./-](?:\p{Nd}{2}|\p{Nd}{4}))?\.?$|^\p{Nd}{4}\.?$/u;

/** A day, with or without a year, in the words of any language. */
function isDay(text: string, language: string | null): boolean {
  if (text.length > 40 || !/\p{Nd}/u.test(text)) return false;
  if (MONTH_AND_DAY.test(text) || DAY_AND_MONTH.test(text) || NUMBERS.test(text)) return true;
  const [date] = findDates(text, language);
  return date !== undefined && text.length - (date.end - date.start) < 12;
}

/** Sites that sign with their address: 'TEMPO.CO', 'INTERFAX.RU'. */
export function isDomain(text: string): boolean {
  return (
    /^[\p{L}\p{N}-]{2,24}(?:\.[\p{L}]{2,12}){1,2}$/u.test(text) &&
    !/^\p{Lu}\.\p{Lu}\.?$/u.test(text) &&
    !isKnownPlace(text)
  );
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Small words inside names of places. */
const PARTICLES: ReadonlySet<string> = new Set(
  `of the and de del della di da do dos das du des la le les el al am an der den im in ob bei sur sous en on upon auf y e i и на над под
   nad pod`.split(/\s+/),
);
/** A name that starts with one of these is more than a name. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in im aus bei nach en em from near at à w we v ve в у во на из із по und and y e i auf on with mit by von par'.split(
    ' ',
  ),
);
/** Words in capitals before a dash that are no places. */
const LABELS: ReadonlySet<string> = new Set(
  `breaking update updated updates exclusive watch live video videos photo photos opinion analysis explainer explained editorial review
   interview note correction corrected advisory urgent alert developing question answer quiz poll podcast column comment commentary
   spoiler infographic report reporting profile essay
   eilmeldung exklusiv kommentar analyse meinung eilt urgente exclusiva exclusivo última hora ultima ora urgent exclusif срочно молния
   vidéo vidéos infographie reportage enquête entretien portrait décryptage récit témoignage témoignages tribune édito éditorial direct diaporama
   vídeo vídeos fotos infografía reportaje entrevista opinión análisis crónica opinião análise reportagem entrevista editoriale intervista opinione analisi
   wideo pilne zdjęcia son dakika daki̇ka özel haber röportaj foto galerie galerij
   эксклюзив фото видео интервью мнение обновлено терміново ексклюзив оновлено відео фото інтервʼю думка`.split(
    /\s+/,
  ),
);

/** Whether the text has the shape of a name of a place: few words, each with a capital, no digits, no quotes. */
export function isPlaceName(text: string): boolean {
  if (text.length < 2 || text.length > 50 || /[\p{N}"“”«»„!?;:()[\]@#&=*]/u.test(text)) return false;
  const words = text.split(/[\s/]+/);
  if (words.length > 5 || words.every((word) => LABELS.has(word.toLowerCase()))) return false;
  if (isDomain(text)) return false;
  const [first = ''] = words;
  if (PREPOSITIONS.has(first.toLowerCase())) return false;
  return /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(first) && words.every(isNameWord);
}

function isNameWord(word: string): boolean {
  return (
    word === '-' || word === '–' || /^[\p{Lu}\p{Lt}\p{Lo}'’]/u.test(word) || PARTICLES.has(word.toLowerCase())
  );
}

/** How much of a dateline the parts are: the more, the surer. */
export function completeness({ place, agency, sureAgency, day }: DatelineParts): number {
  return (place ? 2 : 0) + (agency ? 1 : 0) + (sureAgency ? 2 : 0) + (day ? 1 : 0);
}
