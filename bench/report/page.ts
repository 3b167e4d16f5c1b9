/** One page's prediction beside its label, field by field. */
import type { GoldPage, GoldQuote } from '../corpus.js';
import type { PredictedQuote, Prediction } from '../prediction.js';
import { sameSpeaker } from '../score/quotes.js';
import type { Marks } from '../score/score.js';
import { norm } from '../score/words.js';
import { three } from './table.js';

const WIDTH = 300;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > WIDTH ? `${text.slice(0, WIDTH)} […]` : text;
}

function field(name: string, found: unknown, wanted: unknown, mark: number | undefined): string[] {
  if (wanted === undefined) return [`${name}`, `  found   ${shown(found)}`];
  return [
    `${name}${mark === undefined ? '' : `  ${three(mark)}`}`,
    `  found   ${shown(found)}`,
    `  wanted  ${shown(wanted)}`,
  ];
}

/** Items of one list that the other lacks, compared as the scorer does. */
function difference(
  name: string,
  found: readonly string[],
  wanted: readonly string[],
  mark: number | undefined,
): string[] {
  const [a, b] = [found, wanted].map((texts) => new Set(texts.map(norm)));
  const missing = wanted.filter((text) => !a?.has(norm(text)));
  const surplus = found.filter((text) => !b?.has(norm(text)));
  return [
    `${name}${mark === undefined ? '' : `  ${three(mark)}`}  (found ${found.length}, wanted ${wanted.length})`,
    ...missing.map((text) => `  missing  ${shown(text)}`),
    ...surplus.map((text) => `  surplus  ${shown(text)}`),
  ];
}

function bodyDifference(found: Prediction, { gold }: GoldPage, marks: Marks): string[] {
  if (gold.sections) {
    const paragraphs = [...(gold.lead ?? []), ...gold.sections.flatMap((section) => section.paragraphs)];
    const headings = gold.sections.flatMap((section) => section.headline);
    return [
      ...difference('paragraphs', found.paragraphs ?? [], paragraphs, marks.paragraphs),
      ...difference('headings', found.headings ?? [], headings, marks.headings),
    ];
  }
  if (!gold.body) return [];
  const lines = (text: string) => text.split('\n').filter((line) => norm(line) !== '');
  return difference('body lines', lines(found.body ?? ''), lines(gold.body), marks['body.f1']);
}

function snippets(found: Prediction, { gold }: GoldPage, marks: Marks): string[] {
  const text = norm(found.body);
  const lost = (gold.with_ ?? []).filter((snippet) => !text.includes(norm(snippet)));
  const kept = (gold.without ?? []).filter((snippet) => text.includes(norm(snippet)));
  if (!gold.with_ && !gold.without) return [];
  return [
    `with ${three(marks.with ?? 0)}, without ${three(marks.without ?? 0)}`,
    ...lost.map((snippet) => `  not in the body  ${shown(snippet)}`),
    ...kept.map((snippet) => `  in the body      ${shown(snippet)}`),
  ];
}

/** Quotes by their text; where both have it, the speakers that differ. */
function quoteDifference(
  found: readonly PredictedQuote[],
  wanted: readonly GoldQuote[],
  marks: Marks,
): string[] {
  const texts = (quotes: readonly { text: string }[]) => quotes.map((quote) => quote.text);
  const speakers = wanted.flatMap((label) => {
    const same = found.find((quote) => norm(quote.text) === norm(label.text));
    if (!same || !label.speaker || label.pronoun || sameSpeaker(same.speaker, label.speaker)) return [];
    return [`  speaker  ${same.speaker ?? 'nobody'}, wanted ${label.speaker}: ${shown(label.text)}`];
  });
  const speakerMark = marks['quotes.speaker'];
  return [
    ...difference('quotes', texts(found), texts(wanted), marks['quotes.f1']),
    ...(speakerMark === undefined ? [] : [`speakers  ${three(speakerMark)}`]),
    ...speakers,
  ];
}

function labelled(found: Prediction, { gold, own }: GoldPage, marks: Marks): string[] {
  const lines =
    gold.labelled || gold.quotes ? quoteDifference(found.quotes ?? [], gold.quotes ?? [], marks) : [];
  if (!gold.labelled)
    return own ? [...lines, ...field('dateline', found.dateline, own.dateline, marks.dateline)] : lines;
  const titles = (links: readonly { title: string }[] | undefined) => (links ?? []).map((link) => link.title);
  return [
    ...lines,
    ...difference(
      'related links',
      titles(found.relatedLinks),
      titles(gold.relatedLinks),
      marks['related.f1'],
    ),
    ...field('views', found.views, gold.views ?? null, marks.views),
    ...field(
      'dateline',
      found.dateline,
      gold.datelineUnsure ? 'unsure' : (gold.dateline ?? null),
      marks.dateline,
    ),
    ...field('kicker', found.kicker, gold.kicker ?? null, undefined),
    ...field('language', found.language, gold.language ?? null, undefined),
  ];
}

/** Everything there is to see of one page; `error` is why the parser threw. */
export function pageReport(
  corpus: string,
  page: GoldPage,
  found: Prediction,
  marks: Marks,
  error: string | null,
): string {
  const { gold } = page;
  return [
    `${corpus}: ${page.id}`,
    `${page.url ?? 'no address'}  ${page.page}`,
    ...(error ? [`threw ${error}`] : []),
    ...field('headline', found.headline, gold.headline, marks.headline),
    ...field('authors', found.authors, gold.authors, marks.authors),
    ...field('published', found.published, gold.published, marks.published),
    ...field('tags', found.tags, gold.tags, marks.tags),
    ...bodyDifference(found, page, marks),
    ...snippets(found, page, marks),
    ...labelled(found, page, marks),
    Object.entries(marks)
      .map(([name, value]) => `${name} ${three(value)}`)
      .join('  '),
  ].join('\n');
}
