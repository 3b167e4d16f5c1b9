/** Scraped plain text becomes a Page: a line is a block, lines without a blank line between them are a container. */
import { noMetadata } from './metadata.js';
import type { Container, Page, PageBlock } from './page.js';
import { fold } from './whitespace.js';

type OpenContainer = { -readonly [Key in keyof Container]: Container[Key] };

export function readPlainText(text: string, url: string | null): Page {
  const root = newContainer(0, null, 'root', 0);
  const containers: OpenContainer[] = [root];
  const blocks: PageBlock[] = [];
  for (const group of groupLines(text)) {
    const container = newContainer(containers.length, root, 'group', blocks.length);
    containers.push(container);
    for (const [at, line] of group.entries()) {
      blocks.push({
        kind: 'text',
        index: blocks.length,
        container,
        text: line,
        tag: 'line',
        spans: [],
        linkDensity: 0,
        boldness: 0,
        startsGroup: at === 0,
      });
    }
    container.end = blocks.length;
  }
  root.end = blocks.length;
  return { url, declaredLanguage: null, metadata: noMetadata, blocks, containers };
}

function newContainer(
  index: number,
  parent: OpenContainer | null,
  tag: string,
  first: number,
): OpenContainer {
  return {
    index,
    parent,
    depth: parent ? 1 : 0,
    tag,
    words: new Set(),
    itemprops: [],
    itemtype: null,
    hidden: false,
    href: null,
    first,
    end: first,
  };
}

/** The lines of a text by group, folded; lines that were broken at a fixed width are joined again. */
function groupLines(text: string): string[][] {
  const groups: string[][] = [[]];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const line = fold(raw);
    if (line !== '') groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => (isHardWrapped(group) ? [unwrap(group)] : group));
}

/** Lines of a typewriter: three or more, all but the last nearly as long as the longest, most going on in mid-sentence. */
function isHardWrapped(group: readonly string[]): boolean {
  if (group.length < 3) return false;
  const full = group.slice(0, -1);
  const width = Math.max(...full.map((line) => line.length));
  if (width < 50 || width > 120) return false;
  const open = full.filter((line) => !/[.!?…。]["”»']?$/.test(line)).length;
  return full.every((line) => line.length > width - 25) && open >= full.length * 0.6;
}

function unwrap(group: readonly string[]): string {
  return group.reduce((text, line) =>
    /[\p{L}]-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
  );
}
