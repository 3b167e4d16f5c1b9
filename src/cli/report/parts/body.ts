/** The body of the article, block by block. */
import type { Block, Image } from '../../../article.js';
import { type Content, h, type Markup, webLink } from '../html.js';
import type { Story } from '../story.js';
import { passage, speakersOf } from './passage.js';
import { piece } from './piece.js';

export function body(story: Story): Content {
  return story.article.body.map((block, index) => bodyBlock(story, block, index));
}

function bodyBlock(story: Story, block: Block, index: number): Markup {
  const wrap = (classes: string, ...content: Content[]) =>
    piece(story, { field: 'body', index, tag: 'div', classes }, ...content);
  switch (block.type) {
    case 'paragraph':
      return wrap(
        'g-text',
        h('p', {}, passage(story, index, block.text, block.links)),
        speakersOf(story, index),
      );
    case 'heading':
      return wrap(
        'g-text',
        h(`h${Math.min(6, block.level + 1)}`, {}, passage(story, index, block.text)),
        speakersOf(story, index),
      );
    case 'quote':
      return wrap(
        'g-quote',
        h(
          'blockquote',
          {},
          h('p', {}, passage(story, index, block.text)),
          block.attribution === null ? null : h('footer', {}, `— ${block.attribution}`),
        ),
        speakersOf(story, index),
      );
    case 'list':
      return wrap(
        'g-text',
        h(
          block.ordered ? 'ol' : 'ul',
          {},
          block.items.map((item) => h('li', {}, item)),
        ),
      );
    case 'table':
      return wrap('g-text', table(block.rows, block.caption));
    case 'image':
      return wrap('g-media', picture(block));
    case 'embed':
      return wrap('g-media', placeholder(block.provider ?? 'embed', null, block.url));
    case 'code':
      return wrap('g-text', h('pre', {}, h('code', {}, block.text)));
  }
}

function table(rows: readonly (readonly string[])[], caption: string | null): Markup {
  return h(
    'div',
    { class: 'wide' },
    h(
      'table',
      {},
      caption === null ? null : h('caption', {}, caption),
      rows.map((cells) =>
        h(
          'tr',
          {},
          cells.map((cell) => h('td', {}, cell)),
        ),
      ),
    ),
  );
}

/** Pictures are not fetched: the report says what they would show. */
export function picture({ url, alt, caption, credit }: Image): Markup {
  return h(
    'figure',
    {},
    placeholder('picture', alt, url),
    caption === null && credit === null
      ? null
      : h('figcaption', {}, caption, credit === null ? null : h('span', { class: 'credit' }, credit)),
  );
}

function placeholder(kind: string, text: string | null, url: string): Markup {
  return h(
    'span',
    { class: 'placeholder' },
    h('span', { class: 'placeholder-kind' }, kind),
    text === null ? null : h('span', { class: 'placeholder-text' }, text),
    webLink(url, { class: 'address', dir: 'ltr' }, url),
  );
}
