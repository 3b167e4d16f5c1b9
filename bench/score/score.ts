/** Scores the predictions for a corpus. Every figure is a mean over pages unless said otherwise, 0 to 1. */
import type { Corpus, Gold, GoldPage } from '../corpus.js';
import type { Prediction } from '../prediction.js';
import { sameDay } from './dates.js';
import { bagScore, f1, setScore, sharedItems } from './overlap.js';
import { countQuotes, type QuoteCounts } from './quotes.js';
import { type ShingleShares, shingleF1, shingleShares } from './shingles.js';
import { norm, words } from './words.js';

/** A page's marks by figure; a figure that the page has no label for is absent. */
export type Marks = Record<string, number>;

export interface Score {
  /** The corpus's figures: those of the reference scorer, and the dateline's by labels of this project. */
  figures: Record<string, number>;
  /** Marks by page id; also for figures that are no means over pages (`quotes.f1`, `related.f1`). */
  pages: Map<string, Marks>;
}

interface LinkCounts {
  both: number;
  found: number;
  wanted: number;
}

interface PageScore {
  marks: Marks;
  /** Marks of this page for figures that add up counts over the corpus; not averaged. */
  pooledMarks: Marks;
  shingles: ShingleShares | null;
  quotes: QuoteCounts | null;
  links: LinkCounts | null;
}

const ratio = (part: number, whole: number) => (whole ? part / whole : 0);
const mark = (right: boolean) => (right ? 1 : 0);

function fieldMarks(found: Prediction, gold: Gold): Marks {
  const marks: Marks = {};
  if (gold.headline) marks.headline = mark(norm(found.headline) === norm(gold.headline));
  if (gold.authors?.length) marks.authors = setScore(found.authors, gold.authors);
  if (gold.published) marks.published = mark(sameDay(found.published, gold.published));
  if (gold.tags?.length) marks.tags = setScore(found.tags, gold.tags);
  return marks;
}

function bodyMarks(found: Prediction, gold: Gold): Marks {
  const marks: Marks = {};
  if (gold.body) {
    const score = bagScore(words(found.body), words(gold.body));
    marks['body.precision'] = score.precision;
    marks['body.recall'] = score.recall;
    marks['body.f1'] = score.f1;
    marks['body.>=.95'] = mark(score.f1 >= 0.95);
  }
  if (gold.sections?.length) {
    const paragraphs = [...gold.sections.flatMap((section) => section.paragraphs), ...(gold.lead ?? [])];
    marks.paragraphs = setScore(found.paragraphs, paragraphs);
    const headings = gold.sections.flatMap((section) => section.headline);
    if (headings.length > 0 || found.headings?.length) marks.headings = setScore(found.headings, headings);
  }
  const text = norm(found.body);
  if (gold.with_?.length) {
    marks.with = gold.with_.filter((snippet) => text.includes(norm(snippet))).length / gold.with_.length;
  }
  if (gold.without?.length) {
    const kept = gold.without.filter((snippet) => !text.includes(norm(snippet))).length;
    marks.without = text === '' ? 0 : kept / gold.without.length;
  }
  return marks;
}

/** Views and dateline of a page on which both were looked for. */
function labelledMarks(found: Prediction, gold: Gold): Marks {
  const marks: Marks = { views: mark((found.views ?? null) === (gold.views ?? null)) };
  if (gold.views !== undefined && gold.views !== null) marks['views.present'] = marks.views ?? 0;
  return gold.datelineUnsure ? marks : { ...marks, ...datelineMarks(found, gold.dateline) };
}

function datelineMarks({ dateline }: Prediction, wanted: Gold['dateline']): Marks {
  const same = mark(
    norm(dateline?.place) === norm(wanted?.place) && norm(dateline?.agency) === norm(wanted?.agency),
  );
  const present = wanted && Object.keys(wanted).length > 0;
  return present ? { dateline: same, 'dateline.present': same } : { dateline: same };
}

function titles(links: readonly { title: string }[] | undefined): Set<string> {
  // Unlike in other lists, a link without words in its title counts.
  return new Set((links ?? []).map((link) => norm(link.title)));
}

function countLinks(found: Prediction, gold: Gold): LinkCounts {
  const [a, b] = [titles(found.relatedLinks), titles(gold.relatedLinks)];
  return { both: sharedItems(a, b), found: a.size, wanted: b.size };
}

function quoteFigures(counts: QuoteCounts): Marks {
  const precision = ratio(counts.good, counts.found);
  const recall = ratio(counts.hit, counts.wanted);
  return {
    'quotes.precision': precision,
    'quotes.recall': recall,
    'quotes.f1': f1(precision, recall),
    'quotes.speaker': ratio(counts.attributed, counts.attributable),
  };
}

function linkFigures({ both, found, wanted }: LinkCounts): Marks {
  const precision = ratio(both, found);
  const recall = ratio(both, wanted);
  return { 'related.precision': precision, 'related.recall': recall, 'related.f1': f1(precision, recall) };
}

function without(marks: Marks, key: string, when: boolean): Marks {
  return when ? Object.fromEntries(Object.entries(marks).filter(([name]) => name !== key)) : marks;
}

function scorePage(found: Prediction, { gold, own }: Pick<GoldPage, 'gold' | 'own'>): PageScore {
  const quotes =
    gold.labelled || gold.quotes?.length ? countQuotes(found.quotes ?? [], gold.quotes ?? []) : null;
  const links = gold.labelled ? countLinks(found, gold) : null;
  const marks = {
    ...fieldMarks(found, gold),
    ...bodyMarks(found, gold),
    ...(own ? datelineMarks(found, own.dateline) : {}),
    ...(gold.labelled ? labelledMarks(found, gold) : {}),
  };
  const pooledMarks: Marks = {};
  if (quotes && quotes.wanted + quotes.found > 0) {
    Object.assign(pooledMarks, without(quoteFigures(quotes), 'quotes.speaker', quotes.attributable === 0));
  }
  if (links) {
    marks['related.page'] = mark(links.both === links.found && links.both === links.wanted);
    if (links.found + links.wanted > 0) Object.assign(pooledMarks, linkFigures(links));
  }
  return {
    marks,
    pooledMarks,
    shingles: gold.body ? shingleShares(gold.body, found.body) : null,
    quotes,
    links,
  };
}

function add<T extends object>(parts: readonly T[]): Record<keyof T, number> | null {
  const [first] = parts;
  if (!first) return null;
  const keys = Object.keys(first) as (keyof T)[];
  const sums = keys.map((key) => [key, parts.reduce((sum, part) => sum + Number(part[key]), 0)]);
  return Object.fromEntries(sums) as Record<keyof T, number>;
}

function means(pages: readonly Marks[]): Marks {
  const names = new Set(pages.flatMap((marks) => Object.keys(marks)));
  const mean = (name: string) => {
    const values = pages.flatMap((marks) => marks[name] ?? []);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return Object.fromEntries([...names].map((name) => [name, mean(name)]));
}

const isPresent = <T>(value: T | null): value is T => value !== null;

/** Scores all pages of the corpus; a page without prediction is one where nothing was found. */
export function score(corpus: Pick<Corpus, 'pages'>, predictions: readonly Prediction[]): Score {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const scored = corpus.pages.map((page) => ({
    id: page.id,
    ...scorePage(byId.get(page.id) ?? { id: page.id }, page),
  }));
  const figures = means(scored.map((page) => page.marks));
  const shingles = scored.map((page) => page.shingles).filter(isPresent);
  if (shingles.length > 0) figures['body.shingleF1'] = shingleF1(shingles);
  const quotes = add(scored.map((page) => page.quotes).filter(isPresent));
  if (quotes && quotes.wanted + quotes.found > 0) Object.assign(figures, quoteFigures(quotes));
  const links = add(scored.map((page) => page.links).filter(isPresent));
  if (links && links.wanted + links.found > 0) Object.assign(figures, linkFigures(links));
  return {
    figures,
    pages: new Map(scored.map(({ id, marks, pooledMarks }) => [id, { ...marks, ...pooledMarks }])),
  };
}
