/** explainArticle as a user has it: the Article, and of each value where it came from. */
import { readdirSync } from 'node:fs';
import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  type Evidence,
  type EvidenceSource,
  explainArticle,
  parseArticle,
  safeExplainArticle,
  safeParseArticle,
} from '../../src/index.js';
import { readString } from '../../src/page/read-page.js';
import { fixtureBytes, fixtureText } from '../support/fixtures.js';

const root = new URL('../../fixtures/', import.meta.url).pathname;
const stories = readdirSync(root).filter((name) => name !== 'bad');
const pages = stories.flatMap((story) =>
  readdirSync(root + story)
    .filter((file) => file.startsWith('page.'))
    .map((file) => [story, file] as const),
);

const STORY = `<!doctype html>
<html lang="en">
<head>
<meta property="og:site_name" content="Lindholm Post">
<meta property="og:title" content="Harbour bridge reopens after repairs">
<meta name="author" content="https://example.com/staff/7">
<script type="application/ld+json">
{"@type": "NewsArticle", "headline": "Harbour bridge reopens after repairs", "datePublished": "2025-03-04T06:30:00+01:00",
 "author": {"@type": "Person", "name": "Ada Berg"}, "keywords": ["Bridges", "Lindholm"]}
</script>
</head>
<body>
<main id="content">
<h1>Harbour bridge reopens after repairs</h1>
<div class="meta"><span class="views">1,204 views</span></div>
<p>The bridge over the harbour of Lindholm was opened to traffic again on Monday, three weeks earlier than planned.</p>
<p>“We had good weather and a good crew,” said Mayor Ingrid Solvang. She thanked the workers and the residents.</p>
<p>The repairs had been ordered after divers found cracks in two of the pillars, and cost four million crowns in all.</p>
</main>
<footer><p>About us</p></footer>
</body></html>`;

const { evidence } = explainArticle(STORY);
const { fields } = evidence;

/** The blocks that a value was read from. */
function blocksOf(sources: readonly EvidenceSource[]) {
  return sources.flatMap(({ place }) => (place.in === 'block' ? [place] : []));
}

describe('fields', () => {
  it('name the rule that gave the value', () => {
    expect(fields.publisher).toMatchObject({ value: 'Lindholm Post', rule: 'og:site_name', tried: [] });
    expect(fields.authors.rule).toBe('JSON-LD author');
    expect(fields.views).toMatchObject({ value: 1204, rule: 'view counter by wording' });
  });

  it('name the rules before it, and why they gave nothing', () => {
    expect(fields.views.tried).toEqual([
      {
        rule: 'JSON-LD interactionStatistic',
        outcome:
          'the page has no JSON-LD NewsArticle.interactionStatistic or JSON-LD NewsArticle.interactionCount',
      },
      { rule: 'microdata interaction counter', outcome: 'the page has no microdata of that name' },
    ]);
  });

  it('say what stands where a rule looked, and was no use', () => {
    const { evidence: other } = explainArticle(STORY.replace('"author":', '"writer":'));
    expect(other.fields.authors.value).toEqual([]);
    expect(other.fields.authors.tried.find(({ rule }) => rule === 'meta author')?.outcome).toContain(
      'though the page has meta author “https://example.com/staff/7”',
    );
  });

  it('that have no value say so, with every rule that was asked', () => {
    expect(fields.kicker).toMatchObject({ value: null, rule: null, sources: [] });
    expect(fields.kicker.tried.map(({ outcome }) => outcome)).toContain('no block of the page gives it');
    expect(fields.relatedLinks.value).toEqual([]);
  });

  it('name the metadata that hold the value, as written there', () => {
    expect(fields.published.sources).toEqual([
      {
        text: '2025-03-04T06:30:00+01:00',
        place: { in: 'metadata', what: 'JSON-LD NewsArticle.datePublished' },
      },
    ]);
    expect(fields.authors.sources[0]).toEqual({
      text: 'Ada Berg',
      place: { in: 'metadata', what: 'JSON-LD NewsArticle.author' },
    });
  });

  it('name the block that shows the value, and where in it', () => {
    expect(fields.views.sources).toEqual([
      {
        text: '1,204 views',
        place: {
          in: 'block',
          block: 1,
          cssPath: '.views',
          range: { start: 0, end: 5 },
          position: {
            start: { line: 15, column: 19, offset: STORY.indexOf('<span class="views"') },
            end: { line: 15, column: 57, offset: STORY.indexOf('</div>', STORY.indexOf('1,204')) },
          },
        },
      },
    ]);
  });

  it('name both where a title confirms the headline', () => {
    expect(fields.headline.rule).toBe('headline block that a title confirms');
    expect(
      fields.headline.sources.map(({ place }) => (place.in === 'block' ? place.cssPath : place.what)),
    ).toEqual(['meta og:title', 'JSON-LD NewsArticle.headline', 'h1']);
  });

  it('that the caller gives name the option', () => {
    const told = explainArticle(STORY, { url: 'https://example.com/bridge', language: 'en-GB' }).evidence
      .fields;
    expect(told.url).toMatchObject({
      rule: 'url option',
      sources: [{ text: 'https://example.com/bridge', place: { in: 'option', what: 'url' } }],
    });
    expect(told.language).toMatchObject({
      rule: 'language option',
      sources: [{ text: 'en-GB', place: { in: 'option', what: 'language' } }],
    });
  });

  it.each([
    ['declared', STORY, 'language that the page declares, where its text agrees'],
    ['missing', STORY.replace(' lang="en"', ''), 'language detected in the text'],
    ['wrong', STORY.replace('lang="en"', 'lang="uk"'), 'language detected in the text'],
  ])('tell where the language came from: %s', (_, page, rule) => {
    const { language } = explainArticle(page).evidence.fields;
    expect(language).toMatchObject({ value: 'en', rule });
  });

  it('tell what was wrong with the declared language', () => {
    const page = STORY.replace('lang="en"', 'lang="uk"');
    expect(explainArticle(page).evidence.fields.language.tried[1]?.outcome).toBe(
      '“uk” is declared, but the text is of another',
    );
  });
});

describe('blocks', () => {
  it('are all there, each with its role, the reason, and what became of it', () => {
    expect(evidence.blocks.map(({ role, reason, became }) => ({ role, reason, became }))).toMatchObject([
      { role: 'headline', became: [{ field: 'headline', index: null }] },
      { role: 'byline', reason: 'view counter', became: [{ field: 'views', index: null }] },
      { role: 'paragraph', became: [{ field: 'body', index: 0 }] },
      {
        role: 'paragraph',
        became: [
          { field: 'body', index: 1 },
          { field: 'quotes', index: 0 },
        ],
      },
      { role: 'paragraph', became: [{ field: 'body', index: 2 }] },
      { role: 'boilerplate', became: [] },
    ]);
  });
});

describe('quotes', () => {
  it('tell where the cue and the speaker stand', () => {
    const [quote] = evidence.quotes;
    const { passage, cue, speaker, place } = quote ?? {};
    expect(passage?.slice(cue?.start, cue?.end)).toBe('said');
    expect(speaker).toMatchObject({ name: 'Ingrid Solvang', named: { block: 1 } });
    expect(passage?.slice(speaker?.named?.range.start, speaker?.named?.range.end)).toBe('Ingrid Solvang');
    expect(place).toMatchObject({ block: 3, range: { start: 1, end: 37 } });
  });
});

it('says what the README says', () => {
  const { fields, blocks } = explainArticle(fixtureText('istanbul-talks', 'page.html')).evidence;
  expect(fields.views).toMatchObject({
    rule: 'view counter by wording',
    tried: [
      { rule: 'JSON-LD interactionStatistic', outcome: expect.stringMatching(/^the page has no JSON-LD /) },
      {},
    ],
    sources: [
      { place: { in: 'block', block: 16, cssPath: '.single-news_views', range: { start: 0, end: 5 } } },
    ],
  });
  expect(blocks[21]).toMatchObject({ role: 'boilerplate', reason: 'repeats the headline', became: [] });
});

describe('plain text', () => {
  it('has lines instead of elements', () => {
    const text = fixtureText('istanbul-talks', 'page.txt');
    const { headline } = explainArticle(text).evidence.fields;
    const [place] = blocksOf(headline.sources);
    expect(place).toMatchObject({ cssPath: null, position: { start: { line: 3, column: 1 } } });
    expect(text.slice(place?.position?.start.offset, place?.position?.end.offset)).toBe(headline.value);
  });

  it('finds paragraphs that were broken at a fixed width', () => {
    const width = 80;
    const words = fixtureText('istanbul-talks', 'page.txt').split('\n');
    const wrapped = words
      .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n'))
      .join('\n');
    const { blocks } = explainArticle(wrapped, { format: 'text' }).evidence;
    const long = blocks.filter(({ text }) => text.length > 3 * width);
    expect(long.length).toBeGreaterThan(3);
    for (const { text, place } of long)
      expect(
        wrapped.slice(place.position?.start.offset, place.position?.end.offset).replace(/\s+/g, ' '),
      ).toBe(text);
  });
});

describe('a page without an article', () => {
  it('is refused as parseArticle refuses it', () => {
    const page = fixtureText('bad', 'login.html');
    const parsed = safeParseArticle(page);
    expect(parsed.success ? null : parsed.error.message).toContain('no article');
    expect(() => explainArticle(page)).toThrow(parsed.success ? '' : parsed.error.message);
  });

  it('still tells what was seen', () => {
    const result = safeExplainArticle(fixtureText('bad', 'login.html'));
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(result.error.code).toBe('no-article');
    expect(result.evidence?.fields.headline).toMatchObject({ value: 'Sign in', rule: 'headline block' });
    expect(result.evidence?.blocks.length).toBeGreaterThan(5);
  });

  it.each([
    ['empty', ''],
    ['no page', null as unknown as string],
  ])('has no evidence where nothing could be read: %s', (_, input) => {
    expect(safeExplainArticle(input)).toMatchObject({ success: false, evidence: null });
  });
});

describe.each(pages)('%s %s', (story, file) => {
  const input = fixtureBytes(story, file);
  const explained = explainArticle(input);

  it('has the Article that parseArticle gives', () => {
    expect(explained.article).toEqual(parseArticle(input));
  });

  it('has the values of the Article as evidence', () => {
    const values = Object.entries(explained.evidence.fields).map(([field, { value }]) => [field, value]);
    expect(Object.fromEntries(values)).toEqual(explained.article);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(explained.evidence))).toEqual(explained.evidence);
  });

  it('has a rule for each value, and none for the others', () => {
    for (const [field, { value, rule }] of Object.entries(explained.evidence.fields)) {
      const isThere = value !== null && !(Array.isArray(value) && value.length === 0);
      expect([field, rule !== null]).toEqual([field, isThere]);
    }
  });

  it('has a source for each value, but for a language that the text alone tells', () => {
    for (const [field, { rule, sources }] of Object.entries(explained.evidence.fields))
      if (rule !== null && rule !== 'language detected in the text')
        expect([field, sources.length]).not.toEqual([field, 0]);
  });

  it('has ranges that point at the texts of blocks', () => {
    for (const { text, place } of explained.evidence.quotes)
      expect(textAt(explained.evidence, place)).toBe(text);
    const { headline, lead } = explained.evidence.fields;
    for (const { place } of [...headline.sources, ...lead.sources])
      if (place.in === 'block' && place.range) {
        const value = `${headline.value} ${lead.value}`;
        expect(value).toContain(textAt(explained.evidence, place));
      }
  });

  it('accounts for each tag and related link', () => {
    const { tags, relatedLinks } = explained.evidence;
    expect(tags.map(({ text }) => text)).toEqual(explained.article.tags);
    expect(relatedLinks.map(({ title }) => title)).toEqual(
      explained.article.relatedLinks.map(({ title }) => title),
    );
    for (const { sources } of [...tags, ...relatedLinks]) expect(sources.length).toBeGreaterThan(0);
  });
});

function textAt({ blocks }: Evidence, place: Evidence['quotes'][number]['place']): string | undefined {
  return blocks[place?.block ?? -1]?.text.slice(place?.range?.start, place?.range?.end);
}

/** Without white space. */
function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(stories)('CSS paths of %s', (story) => {
  const html = readString(fixtureBytes(story, 'page.html'), undefined, Number.POSITIVE_INFINITY);
  const tree = unified().use(rehypeParse).parse(html) as Root;
  const { blocks } = explainArticle(html, { format: 'html' }).evidence;

  it('find the element of each block in the page as a browser has it', () => {
    for (const { place, kind, text } of blocks) {
      const element = select(place.cssPath ?? '', tree);
      expect(element?.position).toMatchObject(place.position ?? {});
      if (kind === 'text' && element) expect(solid(toText(element))).toContain(solid(text).slice(0, 12));
    }
  });

  it('take positions from a tree that has them', () => {
    const ofTree = explainArticle(tree).evidence.blocks;
    expect(ofTree.map(({ place }) => place)).toEqual(blocks.map(({ place }) => place));
  });
});
