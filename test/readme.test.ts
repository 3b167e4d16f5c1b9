/** The README's first example is run as it stands there, and must print what stands below it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticle } from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no ${language} block`);
  return found;
}

it('prints what the README says', () => {
  const code = block('js').replace(/^import .*$/gm, '');
  const printed: string[] = [];
  const run = new Function('readFileSync', 'parseArticle', 'console', code);
  run(readFileSync, parseArticle, { log: (line: string) => printed.push(line) });
  expect(printed.join('\n').trim()).toBe(block('json').trim());
});
