/** A page as small as a story can be, with places to put what a test is about. */
import { parseArticle } from '../../src/index.js';

interface Parts {
  /** Inside the head element. */
  head?: string;
  /** Between headline and story. */
  under?: string;
  /** Straight behind the story. */
  behind?: string;
  language?: string;
}

const TITLE = 'Harbour bridge reopens after two years of repairs';
const PARAGRAPHS = [
  'The old harbour bridge was opened to traffic again on Monday morning, two years after engineers had found cracks in its northern pillars.',
  'Work on the bridge cost the town eleven million, and shops along the quay lost a good part of their trade while it lasted, the council noted.',
  'A second round of work on the lamps and railings is planned for next spring, when the bridge is to be closed for three nights only.',
];

export function htmlPage({ head = '', under = '', behind = '', language = 'en' }: Parts): string {
  const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="${language}"><head><title>${TITLE}</title>${head}</head><body><main><article>
    <h1>${TITLE}</h1>${under}<div class="article-body">${story}</div>${behind}</article></main></body></html>`;
}

export function textPage({
  over = '',
  under = '',
  behind = '',
}: {
  over?: string;
  under?: string;
  behind?: string;
}): string {
  return [over, TITLE, under, ...PARAGRAPHS, behind].filter((part) => part !== '').join('\n\n');
}

export function parseHtml(parts: Parts) {
  return parseArticle(htmlPage(parts));
}

export function parseText(parts: Parameters<typeof textPage>[0]) {
  return parseArticle(textPage(parts), { format: 'text' });
}

export function jsonLd(properties: Record<string, unknown>): string {
  const node = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...properties };
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
}
