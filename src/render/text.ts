import type { Article } from '../article.js';
import { oneLine, readingText } from './plain.js';

/**
 * The article as plain reading text: headline, lead and body, parted by blank lines. List items stand behind `- `,
 * the cells of a table's row are parted by tabs, a quote block's source follows it behind a dash. Pictures, embeds,
 * related links and tags are left out. Ends with a line feed.
 */
export function toText(article: Article): string {
  return `${[oneLine(article.headline), readingText(article)].filter(Boolean).join('\n\n')}\n`;
}
