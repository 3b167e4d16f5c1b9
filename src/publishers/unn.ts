import { definePublisher } from './define/define-publisher.js';
import type { Publisher } from './handle.js';

/**
 * Ukrainian National News, in its Ukrainian, English and Russian editions. The general rules read its pages, too: the
 * profile says where things stand, so that nothing has to be told by wording.
 */
export const unn: Publisher = /* @__PURE__ */ definePublisher({
  name: 'UNN',
  hosts: ['unn.ua', 'unn.com.ua'],
  names: ['UNN', 'УНН', 'Ukrainian National News', 'Українські Національні Новини'],
  timeZone: 'Europe/Kyiv',
  fields: {
    headline: 'h1.single-news_title',
    dateline: '.single-news_place',
    views: '.single-news_views',
    lead: '.single-news_lead',
    authors: '.single-news_author .author-card_name',
    published: '.single-news_info time',
    body: '.single-news_body',
    relatedLinks: '.single-news_body .card_inline',
    tags: '.single-news_tags a',
  },
  roles: { boilerplate: ['.single-news_share', '.single-news_author'] },
  remove: ['.adv', '.comments', '.layout_sidebar'],
});
