/** A small page round a story, and what each of its blocks is for. */
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import type { Page } from '../../src/page/page.js';
import { assignRoles, type Roles } from '../../src/roles/assign-roles.js';
import type { Role } from '../../src/roles/role.js';
import { isText, pageOf, textPageOf } from '../support/page.js';

export const HEADLINE = 'Council of Vale Verde votes to keep the old bridge';

/** Running text: six paragraphs of one story. */
export const STORY = [
  'The council of Vale Verde voted on Tuesday evening to keep the old bridge over the Lira, although repairs will cost more than a new one would.',
  'Eleven of the nineteen members were in favour, among them the mayor, who had called the bridge a ruin only a month before the vote was held.',
  'Engineers had found cracks in two of the five piers in spring, and the bridge has been closed to lorries and buses ever since that survey.',
  'Work is to begin when the water is low, most likely in August, and the town expects that it will take two summers before all lanes are open.',
  'Shopkeepers on the left bank have asked for a ferry in the meantime, since the way round over the motorway takes almost forty minutes by car.',
  'The money comes from a fund for monuments, from the district, and from a loan that the town will have to pay back over the next twenty years.',
] as const;

export const paragraphs = (texts: readonly string[] = STORY): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** What may stand beside the story; all HTML. */
export interface Parts {
  readonly meta?: string;
  readonly above?: string;
  /** Between the headline and the story. */
  readonly head?: string;
  /** In the middle of the story. */
  readonly body?: string;
  /** Straight behind the last paragraph, in the same element. */
  readonly end?: string;
  /** Behind the story, in the article. */
  readonly tail?: string;
  /** Behind the article. */
  readonly after?: string;
}

export function storyPage({
  meta = '',
  above = '',
  head = '',
  body = '',
  end = '',
  tail = '',
  after = '',
}: Parts): Page {
  return pageOf(`<!doctype html><html lang="en"><head><title>${HEADLINE}</title>${meta}</head><body>
    <header class="header"><a href="/">The Ferry</a><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav></header>
    <main><article>${above}<h1>${HEADLINE}</h1>${head}
      <div class="text">${paragraphs(STORY.slice(0, 3))}${body}${paragraphs(STORY.slice(3))}${end}</div>
    ${tail}</article>${after}</main><footer><p>© 2025 The Ferry. All rights reserved.</p></footer></body></html>`);
}

/** The story as plain text, a blank line between paragraphs. */
export function textStory({
  above = '',
  head = '',
  body = '',
  tail = '',
}: Omit<Parts, 'meta' | 'end' | 'after'>): Page {
  const parts = [above, HEADLINE, head, ...STORY.slice(0, 3), body, ...STORY.slice(3), tail];
  return textPageOf(parts.filter((part) => part !== '').join('\n\n'));
}

export function rolesIn(page: Page, language = 'en'): Roles {
  return assignRoles(page, lexiconOf(languageFor(language)));
}

/** The role of the first block that begins with `text`. */
export function roleOf(page: Page, text: string, language = 'en'): Role {
  const { assignments } = rolesIn(page, language);
  const block = page.blocks.filter(isText).find((one) => one.text.startsWith(text));
  const assignment = block && assignments[block.index];
  if (!assignment) throw new Error(`no block begins with ${text}`);
  return assignment.role;
}

/** Texts of all blocks with one of these roles, in reading order. */
export function textsWith(page: Page, ...roles: readonly Role[]): string[] {
  const { assignments } = rolesIn(page);
  return page.blocks.flatMap((block) => {
    const role = assignments[block.index]?.role;
    return isText(block) && role && roles.includes(role) ? [block.text] : [];
  });
}
