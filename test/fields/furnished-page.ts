/** The smallest page that holds a story, for tests of what stands round it. */
import { type Article, parseArticle } from '../../src/index.js';

export interface FurnishedPage {
  readonly lang?: string;
  readonly headline?: string;
  /** What stands between headline and text, as HTML. */
  readonly facts?: string;
  /** The first paragraph, as HTML. */
  readonly opening?: string;
  /** What stands between the second and the third paragraph, as HTML. */
  readonly between?: string;
  /** What stands behind the last paragraph, in the same element, as HTML. */
  readonly closing?: string;
  /** What stands behind the text inside the article, as HTML. */
  readonly behind?: string;
  /** What stands behind the article, as HTML. */
  readonly after?: string;
  /** What stands in the head element, as HTML. */
  readonly head?: string;
  readonly url?: string;
}

const HEADLINE = 'Town puts off the new bridge until autumn';
const OPENING =
  'The town will not build the new bridge this year, the mayor said after a long meeting on Tuesday evening.';
const PARAGRAPHS = [
  'The committee met for the third time this month, heard eleven residents and put off its decision until the autumn.',
  'Two members voted against the plan because the money for the bridge had already been spent on the harbour wall.',
  'Work is to begin when the river is low again, and the ferry will run every twenty minutes until the road is open.',
] as const;

function htmlOf(page: FurnishedPage): string {
  const [second, third, fourth] = PARAGRAPHS;
  const headline = page.headline ?? HEADLINE;
  return `<!doctype html><html lang="${page.lang ?? 'en'}"><head><title>${headline}</title>${page.head ?? ''}</head>
<body><main><article><h1>${headline}</h1>${page.facts ?? ''}
<div class="text"><p>${page.opening ?? OPENING}</p><p>${second}</p>${page.between ?? ''}<p>${third}</p><p>${fourth}</p>${page.closing ?? ''}</div>
${page.behind ?? ''}</article></main>${page.after ?? ''}</body></html>`;
}

export const PAGE_URL = 'https://news.example/local/2025/bridge-put-off-until-autumn';

export function parseFurnished(page: FurnishedPage): Article {
  const language = page.lang ?? 'en';
  return parseArticle(htmlOf(page), { format: 'html', url: page.url ?? PAGE_URL, language });
}
