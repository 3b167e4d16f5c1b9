/** A corpus: a folder with `gold.jsonl` and the pages that it names. See bench/README.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GoldQuote {
  text: string;
  speaker?: string | null;
  /** The text names the speaker by a pronoun alone: not scored. */
  pronoun?: boolean;
}

/** What somebody labelled on a page; what is absent is unknown. */
export interface Gold {
  headline?: string;
  authors?: string[];
  published?: string;
  tags?: string[];
  lead?: string[];
  sections?: { headline: string[]; paragraphs: string[] }[];
  body?: string;
  /** Snippets that must be in the body. */
  with_?: string[];
  /** Snippets that must not be in the body. */
  without?: string[];
  /** Quotes, related links, dateline and views were all looked for: an absent one is not on the page. */
  labelled?: boolean;
  quotes?: GoldQuote[];
  relatedLinks?: { title: string; url?: string | null }[];
  views?: number | null;
  dateline?: { place?: string | null; agency?: string | null } | null;
  /** Do not score the dateline. */
  datelineUnsure?: boolean;
  kicker?: string | null;
  language?: string | null;
}

/** What this project labelled on a page whose corpus has no such label: bench/labels. */
export interface OwnLabels {
  /** null: looked for, and not there. */
  dateline: { place: string | null; agency: string | null } | null;
}

export interface GoldPage {
  id: string;
  url: string | null;
  /** Path of the page in the corpus folder, `.html.gz` or `.txt`. */
  page: string;
  gold: Gold;
  own?: OwnLabels | undefined;
}

export interface Corpus {
  name: string;
  folder: string;
  pages: GoldPage[];
}

/** A page as a parser gets it: HTML as the site sent it, or plain text. */
export type PageInput = { format: 'html'; bytes: Uint8Array } | { format: 'text'; text: string };

/** Names of the corpora in a folder, in the order of the table. */
export function listCorpora(folder: string): string[] {
  const order = ['fundus', 'wcxb', 'zyte', 'dates', 'polnear', 'news'];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.jsonl')))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'));
}

/** Reads a corpus's labels; throws where gold.jsonl is absent or a line of it is no JSON. */
export function loadCorpus(folder: string, name: string): Corpus {
  const lines = readFileSync(join(folder, name, 'gold.jsonl'), 'utf8').split('\n');
  const pages = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldPage);
  return { name, folder: join(folder, name), pages };
}

/** Reads one page, unpacked but not decoded. */
export function readPage(folder: string, path: string): PageInput {
  const file = readFileSync(join(folder, path));
  if (path.endsWith('.txt')) return { format: 'text', text: file.toString('utf8') };
  return { format: 'html', bytes: new Uint8Array(path.endsWith('.gz') ? gunzipSync(file) : file) };
}
