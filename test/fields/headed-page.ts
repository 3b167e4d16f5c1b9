/** A page whose head, and whose lines over and round the headline, a test sets; the story under them is always the same. */
import { parseArticle } from '../../src/index.js';

export const HEADLINE = 'Lighthouse keepers return to Gull Island after forty years';

interface Parts {
  /** Inside the head element, behind the title. */
  head?: string;
  /** The title element; the headline where a test does not say. */
  title?: string;
  /** In the page's own frame: menus, paths, the logo. */
  frame?: string;
  /** In the story's part of the page, over the headline. */
  over?: string;
  /** The headline's element. */
  headline?: string;
  /** Behind the story's part of the page. */
  footer?: string;
  url?: string;
}

const STORY = [
  'Two keepers moved into the lighthouse on Gull Island on Tuesday, the first to live there since the lamp was made automatic forty years ago.',
  'They are to count the seabirds that nest on the island, mend the landing stage and show visitors round the lighthouse until October.',
  'The trust that owns the lighthouse had looked for keepers for three years, and chose the two out of more than four hundred who applied.',
];

export function headedPage({
  head = '',
  title = HEADLINE,
  frame = '',
  over = '',
  headline,
  footer = '',
}: Parts) {
  const story = STORY.map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${frame}
    <main><article><header>${over}${headline ?? `<h1>${HEADLINE}</h1>`}</header><div class="article-body">${story}</div></article></main>
    <footer>${footer}</footer></body></html>`;
}

export function parseHeaded(parts: Parts) {
  return parseArticle(headedPage(parts), parts.url ? { url: parts.url } : {});
}

/** Scraped text: the lines given, then the story. */
export function parseLines(...lines: string[]) {
  return parseArticle([...lines, ...STORY].join('\n\n'), { format: 'text' });
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

export function script(...nodes: readonly Record<string, unknown>[]): string {
  return nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
}

export function newsArticle(properties: Record<string, unknown> = {}): string {
  return script({ '@type': 'NewsArticle', headline: HEADLINE, ...properties });
}
