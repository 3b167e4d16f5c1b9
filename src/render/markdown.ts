/** An Article as Markdown: CommonMark, with the tables of GitHub Flavored Markdown. */
import type { Article, Block, Image, Paragraph, RelatedLink, Table } from '../article.js';
import { escapeDestination, escapeInline, escapeLine, escapeLineStart } from './escape-markdown.js';
import { attributionLine, oneLine, quoteLines } from './plain.js';

const SHORTEST_FENCE = 3;
/** The headline's level; a heading of the body never stands as high. */
const HEADLINE_LEVEL = 1;

/**
 * The article as Markdown: headline, kicker, lead, a line of byline, date and dateline, lead picture, body, and,
 * behind a rule, related links and tags. No text of the page becomes markup or HTML. Ends with a line feed.
 */
export function toMarkdown(article: Article): string {
  const front = [
    headingLine(HEADLINE_LEVEL, article.headline),
    wrap('**', article.kicker),
    wrap('*', article.lead),
    bylineOf(article),
    article.image ? imageOf(article.image) : '',
  ];
  const back = [relatedList(article.relatedLinks), tagLine(article.tags)].filter(Boolean);
  const parts = [...front, ...bodyParts(article.body), ...(back.length > 0 ? ['---', ...back] : [])];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function headingLine(level: number, text: string): string {
  const line = oneLine(text);
  // A heading may end in hashes that do not count: escape them all.
  return line && `${'#'.repeat(level)} ${escapeInline(line).replaceAll('#', '\\#')}`;
}

function wrap(mark: string, text: string | null): string {
  const line = oneLine(text ?? '');
  return line && `${mark}${escapeInline(line)}${mark}`;
}

function link(text: string, url: string): string {
  return `[${escapeInline(oneLine(text) || url)}](${escapeDestination(url)})`;
}

function bylineOf({ authors, published, dateline }: Article): string {
  const names = authors
    .map(({ name, url }) => (url === null ? escapeInline(oneLine(name)) : link(name, url)))
    .join(', ');
  const parts = [names, published ?? '', escapeInline(oneLine(dateline?.raw ?? ''))];
  return escapeLineStart(parts.filter(Boolean).join(' · '));
}

function imageOf({ url, alt, caption, credit }: Image): string {
  const picture = `![${escapeInline(oneLine(alt ?? ''))}](${escapeDestination(url)})`;
  const source = oneLine(credit ?? '');
  const line = [oneLine(caption ?? ''), source && `(${source})`].filter(Boolean).join(' ');
  return [picture, wrap('*', line)].filter(Boolean).join('\n\n');
}

function bodyParts(body: readonly Block[]): string[] {
  // Two lists in a row would become one: the second has another marker.
  let listsInRow = 0;
  return body.map((block) => {
    const markdown = blockOf(block, listsInRow % 2 === 1);
    if (markdown) listsInRow = block.type === 'list' ? listsInRow + 1 : 0;
    return markdown;
  });
}

function blockOf(block: Block, otherMarker: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block);
    case 'heading':
      return headingLine(Math.max(block.level, HEADLINE_LEVEL + 1), block.text);
    case 'quote':
      return quoteOf(block.text, block.attribution);
    case 'list':
      return listOf(block.items, block.ordered, otherMarker);
    case 'table':
      return tableOf(block);
    case 'image':
      return imageOf(block);
    case 'embed':
      return link(block.provider ?? block.url, block.url);
    case 'code':
      return fenced(block.text);
  }
}

/** The links in their places; of links that overlap, the first. */
function paragraphOf({ text, links }: Paragraph): string {
  let markdown = '';
  let at = 0;
  for (const { start, end, url } of [...links].sort((one, other) => one.start - other.start)) {
    const label = text.slice(start, end);
    if (start < at || label.trim() === '') continue;
    const [before, after] = [
      label.slice(0, label.length - label.trimStart().length),
      label.slice(label.trimEnd().length),
    ];
    markdown += escapeInline(text.slice(at, start) + before);
    // An exclamation mark before a link would make it a picture.
    markdown = markdown.replace(/!$/, '\\!') + link(label, url) + escapeInline(after);
    at = end;
  }
  return escapeLineStart(markdown + escapeInline(text.slice(at)));
}

function quoteOf(text: string, attribution: string | null): string {
  const lines = [...quoteLines(text), attributionLine(attribution)].filter(Boolean);
  return lines.map((line) => `> ${escapeLine(line)}`).join('\n>\n');
}

function listOf(items: readonly string[], ordered: boolean, otherMarker: boolean): string {
  const bullet = otherMarker ? '*' : '-';
  const delimiter = otherMarker ? ')' : '.';
  return items
    .map(escapeLine)
    .filter(Boolean)
    .map((item, index) => `${ordered ? `${index + 1}${delimiter}` : bullet} ${item}`)
    .join('\n');
}

/** The first row is the head: GitHub Flavored Markdown has no table without one. */
function tableOf({ caption, rows }: Table): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return wrap('*', caption);
  const rowLine = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, column) => escapeInline(oneLine(cells[column] ?? ''))).join(' | ')} |`;
  const [head = [], ...others] = rows;
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
  const table = [rowLine(head), rule, ...others.map(rowLine)].join('\n');
  return [wrap('*', caption), table].filter(Boolean).join('\n\n');
}

/** A fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((length, run) => Math.max(length, run.length), SHORTEST_FENCE - 1);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function relatedList(links: readonly RelatedLink[]): string {
  const items = links
    .map(({ title, url }) => (url === null ? escapeLine(title) : link(title, url)))
    .filter(Boolean)
    .map((item) => `- ${item}`);
  return items.length > 0 ? `Related:\n\n${items.join('\n')}` : '';
}

function tagLine(tags: readonly string[]): string {
  const names = tags.map((tag) => escapeInline(oneLine(tag))).filter(Boolean);
  return names.length > 0 ? `Tags: ${names.join(', ')}` : '';
}
