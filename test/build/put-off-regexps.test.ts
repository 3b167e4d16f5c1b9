/** Which regular expressions the build puts off, and that the code does afterwards what it did. */
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { LazyRegExp } from '../../build/lazy-regexp.js';
import { withLazyRegExps } from '../../build/put-off-regexps.js';

/** What `result` is when the code has run. */
function run(code: string): unknown {
  const { code: script } = transformSync(code.replace(/^import .*\n/, ''), { loader: 'ts' });
  return new Function('LazyRegExp', `${script}; return result;`)(LazyRegExp);
}

const cases: readonly {
  readonly name: string;
  readonly code: string;
  readonly result: unknown;
  readonly count?: number;
}[] = [
  {
    name: 'a constant of the module',
    code: "const WORD = /\\p{L}+/u; const result = WORD.exec('1 né 2')?.[0];",
    result: 'né',
  },
  {
    name: 'one within a function',
    code: "const isUpper = (text: string) => /^\\p{Lu}/u.test(text); const result = ['A', 'b', 'C'].map(isUpper);",
    result: [true, false, true],
  },
  {
    name: 'several in one expression, in their order',
    code: "const result = ['a1', '1a'].map((text: string) => /^\\p{L}/u.test(text) && /\\P{L}$/u.test(text));",
    result: [true, false],
    count: 2,
  },
  {
    name: 'in a table',
    code: "const TABLE = [[/\\p{N}/u, 'n'], [/\\p{L}/u, 'l']] as const; const result = TABLE.find(([one]) => one.test('x'))?.[1];",
    result: 'l',
    count: 2,
  },
  {
    name: 'with quotes, slashes, backslashes and line ends in it',
    code: 'const result = "a\\\\/\\"\\n`b\\u20281".replace(/[\\\\"`\\/\\n\\u2028]|\\p{Nd}/gu, "-");',
    result: 'a-----b--',
  },
  {
    name: 'global, given to a method of a text',
    code: "const letters = (text: string) => text.match(/\\p{L}/gu)?.length; const result = ['ab', 'c', 'de'].map(letters);",
    result: [2, 1, 2],
  },
  {
    name: 'global, which begins anew each time its function runs',
    code: "function first(text: string) { const WORD = /\\p{L}+/gu; return WORD.exec(text)?.[0]; } const result = [first('a b'), first('a b')];",
    result: ['a', 'a'],
  },
  {
    name: 'sticky, which begins anew each time its function runs',
    code: "const starts = (text: string) => /\\p{L}/uy.test(text); const result = [starts('ab'), starts('c')];",
    result: [true, true],
  },
  {
    name: 'beside what only looks like one',
    code: "// /\\p{L}/u\nconst text = '/\\\\p{L}/u'; const half = (p: number) => 4 / p / 2; const result = [/\\p{L}/u.test('a'), half(2), text];",
    result: [true, 1, '/\\p{L}/u'],
  },
];

describe('withLazyRegExps', () => {
  it.each(cases)('puts off $name', ({ code, result, count = 1 }) => {
    expect(run(code)).toEqual(result);
    const changed = withLazyRegExps(code);
    expect(run(changed)).toEqual(result);
    expect(changed.match(/new LazyRegExp\(/g)).toHaveLength(count);
  });

  it('makes one that keeps no state once, however often its function runs', () => {
    const code = withLazyRegExps('const isUpper = (text: string) => /^\\p{Lu}/u.test(text);');
    expect(code).toMatch(/^const lazyRegExp1 = .*;\nconst isUpper = .* => lazyRegExp1\.test\(text\);$/m);
  });

  it('leaves code without such literals as it is', () => {
    const code = "const WORD = /[a-z]+/g; const text = '\\\\p{L}'; const made = new RegExp('\\\\p{L}', 'u');";
    expect(withLazyRegExps(code)).toBe(code);
  });
});
