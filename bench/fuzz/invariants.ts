/** What holds for every input. */
import {
  type Article,
  ArticleParseError,
  articleSchema,
  parseArticle,
  stringifyJsonLd,
  toJsonLd,
  toMarkdown,
  toText,
} from '../../src/index.js';
import { changedGlobal, takeSnapshot } from './globals.js';
import { type FuzzInput, handedOver } from './input.js';
import { hasMarkup, saysMarkup } from './markup.js';

/** What became of an input that broke no rule. */
export type Outcome = 'article' | 'no-article' | 'too-large' | 'invalid-input';

/** A rule that an input broke. */
export interface Problem {
  readonly rule: 'error' | 'schema' | 'address' | 'markup' | 'rendering' | 'globals' | 'time' | 'repeatable';
  readonly detail: string;
}

export interface Verdict {
  readonly outcome: Outcome | null;
  readonly problem: Problem | null;
  readonly milliseconds: number;
}

/**
 * Processor time allowed, since the clock goes on while others have the processor: 2 s for each MB, and as much as the
 * garbage collector takes at once for the smallest pages.
 */
const MILLISECONDS_PER_MB = 2000;
const LEAST_MILLISECONDS = 250;

const globals = takeSnapshot();

/** Parses the input, and again where `twice`; renders the Article, and looks whether anything is not as promised. */
export function judge(input: FuzzInput, twice: boolean): Verdict {
  const given = handedOver(input);
  const start = processorTime();
  const result = attempt(given, input);
  const milliseconds = processorTime() - start;
  const problem =
    result.problem ??
    (result.article && problemOf(result.article, input)) ??
    tooSlow(milliseconds, given, input) ??
    (twice ? differs(result.article, given, input) : null) ??
    globalsProblem();
  return { outcome: problem ? null : result.outcome, problem, milliseconds };
}

/** Milliseconds that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Attempt {
  readonly article: Article | null;
  readonly outcome: Outcome | null;
  readonly problem: Problem | null;
}

function attempt(given: string | Uint8Array, { options }: FuzzInput): Attempt {
  try {
    return { article: parseArticle(given, options), outcome: 'article', problem: null };
  } catch (error) {
    const refused = error instanceof ArticleParseError && error.code !== 'invalid-article' && error.message;
    return refused
      ? { article: null, outcome: error.code as Outcome, problem: null }
      : { article: null, outcome: null, problem: { rule: 'error', detail: describe(error) } };
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 1500) : String(error);
}

/** What is wrong with an Article. */
export function problemOf(article: Article, input: FuzzInput): Problem | null {
  const issue = articleSchema.safeParse(article).error?.issues[0];
  if (issue) return { rule: 'schema', detail: `${issue.path.join('.')}: ${issue.message}` };
  for (const [path, value] of stringsOf(article, '')) {
    if (path.endsWith('.url')) {
      if (!isGivenOut(value)) return { rule: 'address', detail: `${path}: ${value}` };
    } else if (hasMarkup(value) && !saysMarkup(input)) return { rule: 'markup', detail: `${path}: ${value}` };
  }
  return renderingProblem(article);
}

/** Every string of an Article with the path to it. */
function* stringsOf(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, `${path}.${key}`);
}

function isGivenOut(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

function renderingProblem(article: Article): Problem | null {
  try {
    const jsonLd = toJsonLd(article);
    const script = stringifyJsonLd(jsonLd);
    if (script.includes('<')) return { rule: 'rendering', detail: 'JSON-LD that can close its script' };
    if (JSON.stringify(JSON.parse(script)) !== JSON.stringify(jsonLd))
      return { rule: 'rendering', detail: 'JSON-LD that does not come back' };
    toText(article);
    const tag = openTag(toMarkdown(article));
    return tag === null ? null : { rule: 'rendering', detail: `Markdown with a tag: ${tag}` };
  } catch (error) {
    return { rule: 'rendering', detail: describe(error) };
  }
}

/** A tag in Markdown that is neither escaped nor code. */
function openTag(markdown: string): string | null {
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    if (fence !== null) {
      if (line === fence) fence = null;
      continue;
    }
    fence = /^`{3,}$/.exec(line)?.[0] ?? null;
    for (const { index } of line.matchAll(/<[a-z/!?]/gi)) {
      const escapes = /(?<!\\)\\*$/.exec(line.slice(0, index))?.[0].length ?? 0;
      if (escapes % 2 === 0) return line.slice(index, index + 80);
    }
  }
  return null;
}

/** A page that took too long is timed again, with what it left behind collected, before it counts. */
function tooSlow(milliseconds: number, given: string | Uint8Array, input: FuzzInput): Problem | null {
  const megabytes = given.length / 1e6;
  const allowed = Math.max(LEAST_MILLISECONDS, megabytes * MILLISECONDS_PER_MB);
  if (milliseconds <= allowed) return null;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && best > allowed; round++) {
    const start = processorTime();
    attempt(given, input);
    best = Math.min(best, processorTime() - start);
  }
  if (best <= allowed) return null;
  return { rule: 'time', detail: `${best.toFixed(0)} ms for ${megabytes.toFixed(3)} MB` };
}

function differs(article: Article | null, given: string | Uint8Array, input: FuzzInput): Problem | null {
  const again = attempt(given, input).article;
  if (JSON.stringify(again) === JSON.stringify(article)) return null;
  return { rule: 'repeatable', detail: 'another Article the second time' };
}

function globalsProblem(): Problem | null {
  const changed = changedGlobal(globals);
  return changed === null ? null : { rule: 'globals', detail: changed };
}
