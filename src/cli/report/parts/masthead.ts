/** The head of the report: what was read, what came of it, and ways into the page. */
import type { Article } from '../../../article.js';
import type { ArticleParseError } from '../../../errors.js';
import { h, type Markup } from '../html.js';

const SECTIONS: readonly (readonly [id: string, name: string])[] = [
  ['article', 'Article'],
  ['blocks', 'Blocks'],
  ['fields', 'Fields'],
];

export function skipLinks(): Markup {
  const links = SECTIONS.map(([id, name]) => h('a', { href: `#${id}` }, `Skip to ${name.toLowerCase()}`));
  return h('nav', { class: 'skip', 'aria-label': 'Skip links' }, links);
}

export function masthead(file: string | null, article: Article | null): Markup {
  const found = article ? counts(article) : 'no article';
  return h(
    'header',
    { class: 'masthead' },
    h(
      'h1',
      {},
      h('span', { class: 'brand' }, 'nutgraf'),
      h('span', { class: 'file', dir: 'auto' }, file ?? 'standard input'),
    ),
    h('p', { class: 'found' }, found),
    h(
      'nav',
      { 'aria-label': 'Parts of the report' },
      SECTIONS.map(([id, name]) => h('a', { href: `#${id}` }, name)),
    ),
  );
}

function counts({ body, quotes, relatedLinks, tags }: Article): string {
  const count = ({ length }: readonly unknown[], noun: string) =>
    `${length} ${noun}${length === 1 ? '' : 's'}`;
  return [
    count(body, 'block'),
    count(quotes, 'quote'),
    `${relatedLinks.length} related`,
    count(tags, 'tag'),
  ].join(' · ');
}

/** In the place of the article, where the page gave none; with its fields, which tell more than anything else then. */
export function refusal({ code, message, issues }: ArticleParseError, fields: Markup): Markup {
  return h(
    'section',
    { class: 'column', id: 'article', 'aria-labelledby': 'article-title', tabindex: -1 },
    h('h2', { class: 'label', id: 'article-title' }, 'No article'),
    h(
      'div',
      { class: 'refusal' },
      h('p', { class: 'code' }, code),
      h('p', {}, message),
      issues.length === 0
        ? null
        : h(
            'ul',
            {},
            issues.map(({ path, message: what }) => h('li', {}, h('code', {}, path.join('.')), ` ${what}`)),
          ),
    ),
    fields,
  );
}
