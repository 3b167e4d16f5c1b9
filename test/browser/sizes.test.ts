/** What the package weighs in a browser: the table of the README, which must stay true within a tenth. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundle, sizeOf } from './bundle.js';

const readme = readFileSync('README.md', 'utf8');

/** The kilobytes that a row of the README's table says, minified and gzipped. */
function said(row: string): readonly number[] {
  const line = readme.split('\n').find((each) => each.startsWith('|') && each.includes(row)) ?? '';
  return [...line.matchAll(/(?<![\d,])([\d,]+) kB/g)].map(([, number = '']) =>
    Number(number.replaceAll(',', '')),
  );
}

describe('the size in a browser', () => {
  it.each([
    ['`parseArticle`, with zod', []],
    ['`parseArticle`, where zod is there already', ['zod']],
  ])('of %s is what the README says', async (row, external) => {
    const { minified, gzip } = sizeOf(await bundle(`export { parseArticle } from 'nutgraf';`, external));
    console.log(`${row}: ${minified} kB minified, ${gzip} kB gzipped`);
    const [saidMinified = 0, saidGzip = 0] = said(row);
    expect(Math.abs(minified / saidMinified - 1), `${minified} kB against ${saidMinified}`).toBeLessThan(0.1);
    expect(Math.abs(gzip / saidGzip - 1), `${gzip} kB against ${saidGzip}`).toBeLessThan(0.1);
  });
});
