/** Headings that say what the links under them are. */
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { findSections, type Section } from '../../src/roles/links/sections.js';
import { isText, pageOf, textPageOf } from '../support/page.js';
import { STORY } from './story-page.js';

const link = (title: string, address: string) => `<li><a href="${address}">${title}</a></li>`;
const stories = `<ul>${link('Engineers find cracks in two piers', '/news/2025/engineers-find-cracks-in-piers')}${link('Ferry to the islands sold to Norway', '/news/2025/ferry-to-the-islands-sold')}</ul>`;
const topics = `<ul>${link('Bridges', '/tag/bridges')}${link('Lira', '/tag/lira')}</ul>`;

/** The section of each text block of some HTML. */
function sectionsOf(html: string, language = 'en'): Record<string, Section | null> {
  const page = pageOf(html);
  const sections = findSections(
    page,
    lexiconOf(languageFor(language)),
    page.containers.map(() => 'story' as const),
    page.blocks.filter(isText).find(({ tag }) => tag === 'h1') ?? null,
  );
  return Object.fromEntries(
    page.blocks.filter(isText).map((block) => [block.text, sections[block.index] ?? null]),
  );
}

describe('findSections', () => {
  it.each<[language: string, heading: string, list: string, text: string, section: Section]>([
    ['en', 'Related articles', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['de', 'Mehr zum Thema', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['en', 'Most read', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['en', 'Latest news', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['en', 'Tags', topics, 'Lira', 'tags'],
    ['en', 'Topics:', topics, 'Lira', 'tags'],
    ['uk', 'Теги', topics, 'Lira', 'tags'],
    ['ca', 'El més llegit', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['ca', 'Notícies relacionades', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['sl', 'Najbolj brano', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['mk', 'Поврзани вести', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['lv', 'Lasītākie', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['et', 'Seotud lood', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['sq', 'Më të lexuarat', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['ka', 'მსგავსი სიახლეები', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['bn', 'সর্বাধিক পঠিত', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['ur', 'متعلقہ خبریں', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['th', 'ข่าวที่เกี่ยวข้อง', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['ms', 'Berita berkaitan', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['az', 'Ən çox oxunanlar', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['sw', 'Habari zinazohusiana', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['is', 'Mest lesið', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['be', 'Па тэме', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['kk', 'Көп оқылғандар', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['ta', 'தொடர்புடைய செய்திகள்', stories, 'Ferry to the islands sold to Norway', 'related'],
    ['gl', 'O máis lido', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['eu', 'Irakurrienak', stories, 'Ferry to the islands sold to Norway', 'other'],
    ['lv', 'Birkas', topics, 'Lira', 'tags'],
    ['et', 'Märksõnad', topics, 'Lira', 'tags'],
    ['th', 'แท็ก', topics, 'Lira', 'tags'],
    ['de', 'Mehr zum Thema', topics, 'Lira', 'tags'],
  ])('%s: %s', (language, heading, list, text, section) => {
    expect(sectionsOf(`<div><h3>${heading}</h3>${list}</div>`, language)).toMatchObject({
      [heading]: section,
      [text]: section,
    });
  });

  it('end where the part of the page does that they stand in', () => {
    expect(sectionsOf(`<div><h3>Most read</h3>${stories}</div><p>Behind</p>`).Behind).toBeNull();
  });

  it('end at the next heading', () => {
    const found = sectionsOf(`<div><h3>Most read</h3>${stories}<h3>About the town</h3><p>Text</p></div>`);
    expect([found['About the town'], found.Text]).toEqual([null, null]);
  });

  it('hold what stands beside the heading’s own box', () => {
    const found = sectionsOf(`<div><div><h3>Most read</h3></div>${stories}</div>`);
    expect(found['Ferry to the islands sold to Norway']).toBe('other');
  });

  it('are opened by no sentence and no ordinary heading', () => {
    const found = sectionsOf(
      `<div><h3>Related to the crown</h3><p>The latest news from the palace was bad, he said.</p>${stories}</div>`,
    );
    expect(Object.values(found)).toEqual([null, null, null, null]);
  });

  it('of a menu end at the headline', () => {
    const found = sectionsOf(
      `<div><b>Topics</b>${topics}<div><h1>The ferry</h1><p>It sails.</p></div></div>`,
    );
    expect(found).toEqual({
      Topics: 'tags',
      Bridges: 'tags',
      Lira: 'tags',
      'The ferry': null,
      'It sails.': null,
    });
  });

  it('in plain text end where running text goes on', () => {
    const page = textPageOf(`Most read\nFerry to the islands sold\n\n${STORY[0]}\n\nA line`);
    const sections = findSections(
      page,
      lexiconOf(languageFor('en')),
      page.containers.map(() => 'story' as const),
      null,
    );
    expect(sections).toEqual(['other', 'other', null, null]);
  });
});
