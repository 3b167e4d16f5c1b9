/** A short run of the fuzzer over broken fixtures, and whether it would notice what it looks for. */
import { describe, expect, it } from 'vitest';
import { changedGlobal, takeSnapshot } from '../../bench/fuzz/globals.js';
import { type FuzzInput, handedOver, inputOf } from '../../bench/fuzz/input.js';
import { judge, problemOf } from '../../bench/fuzz/invariants.js';
import { saysMarkup } from '../../bench/fuzz/markup.js';
import { minimise } from '../../bench/fuzz/minimise.js';
import { runInputs } from '../../bench/fuzz/run.js';
import { loadSeeds } from '../../bench/fuzz/seeds.js';
import { type Article, parseArticle } from '../../src/index.js';
import { fixtureText } from '../support/fixtures.js';

const seeds = loadSeeds(null);

it('broken pages give a sound Article or are refused', { timeout: 300_000 }, () => {
  const { failures, outcomes } = runInputs(seeds, 20250723, 0, 500);
  expect(failures).toEqual([]);
  // Most are worth breaking: a run in which every page is refused at once says little.
  expect(outcomes.article).toBeGreaterThan(125);
});

it('the same seed and place give the same input, others another', () => {
  const pages = Array.from({ length: 50 }, (_, place) => inputOf(seeds, 7, place));
  expect(Array.from({ length: 50 }, (_, place) => inputOf(seeds, 7, place))).toEqual(pages);
  const others = [...pages, ...Array.from({ length: 50 }, (_, place) => inputOf(seeds, 8, place))];
  expect(new Set(others.map(({ page }) => page)).size).toBeGreaterThan(95);
});

describe('what breaks a rule is noticed', () => {
  const page = fixtureText('uk-energy', 'page.html');
  const input: FuzzInput = { page, form: 'as-is', options: {} };
  const article = parseArticle(page);

  const broken: [name: string, rule: string, article: Article][] = [
    ['a blank headline', 'schema', { ...article, headline: ' ' }],
    ['an address that runs script', 'schema', { ...article, url: 'javascript:alert(1)' }],
    ['an address that is none', 'address', { ...article, url: 'https://[' }],
    ['a tag in a text', 'markup', { ...article, lead: 'Some <b>bold</b> text' }],
  ];
  it.each(broken)('%s', (_name, rule, wrong) => {
    expect(problemOf(wrong, input)?.rule).toBe(rule);
  });

  it('an Article as it should be is let pass', () => {
    expect(problemOf(article, input)).toBeNull();
    expect(judge(input, true)).toMatchObject({ outcome: 'article', problem: null });
  });

  it('markup that the page says itself is let pass', () => {
    expect(saysMarkup(input)).toBe(false);
    expect(saysMarkup({ ...input, page: '<p>Write &lt;b> before it, <i alt="<u>">and</i> more.</p>' })).toBe(
      true,
    );
    expect(saysMarkup({ ...input, page: '<p>A mark that nobody sees: &lt;&lrm;b></p>' })).toBe(true);
    expect(saysMarkup({ ...input, page: '<p>No <i title="<u>">such</i><script>"<b>"</script></p>' })).toBe(
      false,
    );
  });

  it('a prototype or global that was changed', () => {
    const before = takeSnapshot();
    expect(changedGlobal(before)).toBeNull();
    const prototype = Object.prototype as { polluted?: boolean };
    prototype.polluted = true;
    expect(changedGlobal(before)).not.toBeNull();
    delete prototype.polluted;
    const { trim } = String.prototype;
    String.prototype.trim = () => '';
    const changed = changedGlobal(before);
    String.prototype.trim = trim;
    expect(changed).toBe('trim');
  });
});

it('an input that breaks a rule is made small', () => {
  const page = fixtureText('uk-energy', 'page.html');
  const input: FuzzInput = { page, form: 'as-is', options: { timeZone: 'Nowhere' } };
  const { outcome } = judge(input, false);
  expect(outcome).toBe('invalid-input');
  // No real problem is at hand: one stands for a page that names the country.
  const says = ({ page: text }: FuzzInput) =>
    text.includes('the') ? ({ rule: 'error', detail: '' } as const) : null;
  expect(minimise(input, { rule: 'error', detail: '' }, says).page).toBe('the');
  expect(handedOver({ page: 'é', form: 'bytes' })).toEqual(new Uint8Array([0xe9]));
});
