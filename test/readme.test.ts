/** The README's first example is run as it stands there, and must print what stands below it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { definePublisher, parseArticle } from '../src/index.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no ${language} block`);
  return found;
}

it('defines a publisher in fifteen lines, with a test that passes', () => {
  const code = /```ts\n([^`]*definePublisher[^`]*)```/.exec(readme)?.[1] ?? '';
  expect(code.trim().split('\n')).toHaveLength(15);
  const page = `<html lang="en"><h1>Old harbour bridge is open again</h1>
    <p class="by">By <a href="/jane">Jane Doe</a></p><p class="stamp">7 August 2025, 9:30</p><p class="counter">Read <b>12,482</b></p>
    ${'<p>The bridge over the harbour was opened to traffic again on Monday, three weeks earlier than planned.</p>'.repeat(4)}</html>`;
  const names: string[] = [];
  const test = (name: string, run: () => void) => {
    names.push(name);
    run();
  };
  const run = new Function(
    'readFileSync',
    'expect',
    'test',
    'definePublisher',
    'parseArticle',
    code.replace(/^import .*$/gm, ''),
  );
  run(() => page, expect, test, definePublisher, parseArticle);
  expect(names).toEqual(['the Herald']);
});

it('prints what the README says', () => {
  const code = block('js').replace(/^import .*$/gm, '');
  const printed: string[] = [];
  const run = new Function('readFileSync', 'parseArticle', 'console', code);
  run(readFileSync, parseArticle, { log: (line: string) => printed.push(line) });
  expect(printed.join('\n').trim()).toBe(block('json').trim());
});
