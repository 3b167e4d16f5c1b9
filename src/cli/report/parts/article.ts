/** The article as it was read. */
import type { Article } from '../../../article.js';
import { directionOf } from '../direction.js';
import { type Content, h, type Markup, webLink } from '../html.js';
import type { Story } from '../story.js';
import { body, picture } from './body.js';
import { passage, speakersOf } from './passage.js';
import { piece } from './piece.js';

const HINT = 'Speech and the name of whoever speaks share a colour; the speech verb is dotted.';

export function articleSection(story: Story): Markup {
  const { language } = story.article;
  return h(
    'section',
    { class: 'column', id: 'article', 'aria-labelledby': 'article-title', tabindex: -1 },
    h('h2', { class: 'label', id: 'article-title' }, 'The article as read'),
    story.article.quotes.length > 0 ? h('p', { class: 'hint' }, HINT) : null,
    h(
      'article',
      { class: 'article', lang: language, dir: directionOf(language) },
      head(story),
      body(story),
      related(story),
      tags(story),
    ),
  );
}

function head(story: Story): Content {
  const { kicker, headline, lead, image } = story.article;
  return [
    kicker === null ? null : piece(story, { field: 'kicker', tag: 'div', classes: 'kicker g-head' }, kicker),
    piece(
      story,
      { field: 'headline', tag: 'div', classes: 'g-head' },
      h('h3', { class: 'headline' }, headline),
    ),
    lead === null
      ? null
      : piece(
          story,
          { field: 'lead', tag: 'div', classes: 'lead g-head' },
          h('p', {}, passage(story, 'lead', lead)),
          speakersOf(story, 'lead'),
        ),
    facts(story.article, story),
    image === null ? null : piece(story, { field: 'image', tag: 'div', classes: 'g-media' }, picture(image)),
  ];
}

function facts(article: Article, story: Story): Markup {
  const { authors, dateline, published, modified, views } = article;
  const fact = (field: keyof Article, content: Content) =>
    piece(story, { field, tag: 'span', classes: 'fact g-facts' }, content);
  const names = authors.map(({ name, url }, at) => [at > 0 ? ', ' : null, webLink(url, {}, name)]);
  return h(
    'div',
    { class: 'facts' },
    names.length > 0 ? fact('authors', names) : null,
    published === null ? null : fact('published', h('time', { dir: 'ltr' }, published)),
    modified === null ? null : fact('modified', english('changed ', h('time', {}, modified))),
    dateline === null ? null : fact('dateline', dateline.raw),
    views === null ? null : fact('views', english(`${views.toLocaleString('en')} views`)),
  );
}

function english(...content: Content[]): Markup {
  return h('span', { lang: 'en', dir: 'ltr' }, ...content);
}

function related(story: Story): Content {
  const { relatedLinks } = story.article;
  if (relatedLinks.length === 0) return null;
  const items = relatedLinks.map(({ title, url, published, views }, index) =>
    piece(
      story,
      { field: 'relatedLinks', index, tag: 'li', classes: 'g-related' },
      webLink(url, {}, title),
      h(
        'span',
        { class: 'muted' },
        [published, views === null ? null : `${views.toLocaleString('en')} views`]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  );
  return [
    h('h3', { class: 'label', lang: 'en', dir: 'ltr' }, 'Related links'),
    h('ul', { class: 'related' }, items),
  ];
}

function tags(story: Story): Content {
  const items = story.article.tags.map((tag, index) =>
    piece(story, { field: 'tags', index, tag: 'li', classes: 'g-tag' }, tag),
  );
  if (items.length === 0) return null;
  return [h('h3', { class: 'label', lang: 'en', dir: 'ltr' }, 'Tags'), h('ul', { class: 'tags' }, items)];
}
