/** What the build puts in the place of a regular expression does whatever the expression does. */
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { LazyRegExp } from '../../build/lazy-regexp.js';

const TEXT = 'Ann Roe,\nMayor of Eastport, met Bo Lee';

const patterns: readonly RegExp[] = [
  /\p{Lu}\p{Ll}+/u,
  /\p{Lu}\p{Ll}+/gu,
  /(?<first>\p{Lu})(?<rest>\p{Ll}+)/gu,
  /\p{Lu}\p{Ll}+ ?/uy,
  /\p{Lu}\p{Ll}+ ?/guy,
  /^mayor.of/imu,
  /,.m/su,
  /\p{Lu}(?<rest>\p{Ll}+)/du,
  /[/]\/|\p{Zs}/u,
  /\p{Nd}/gu,
];

const uses: readonly { readonly name: string; readonly use: (regexp: RegExp) => unknown }[] = [
  { name: 'test', use: (regexp) => [regexp.test(TEXT), regexp.test('1')] },
  { name: 'exec', use: (regexp) => regexp.exec(TEXT) },
  { name: 'exec: index, groups and indices', use: (regexp) => whole(regexp.exec(TEXT)) },
  { name: 'text.match', use: (regexp) => whole(TEXT.match(regexp)) },
  { name: 'text.matchAll', use: (regexp) => thrownOr(() => [...TEXT.matchAll(regexp)].map(whole)) },
  { name: 'text.replace by a text', use: (regexp) => TEXT.replace(regexp, "<$&|$'>") },
  {
    name: 'text.replace by a function',
    use: (regexp) => TEXT.replace(regexp, (...all) => JSON.stringify(all)),
  },
  { name: 'text.replaceAll', use: (regexp) => thrownOr(() => TEXT.replaceAll(regexp, '-')) },
  { name: 'text.search', use: (regexp) => TEXT.search(regexp) },
  { name: 'text.split', use: (regexp) => [TEXT.split(regexp), TEXT.split(regexp, 2)] },
  { name: 'text.includes, which takes none', use: (regexp) => thrownOr(() => TEXT.includes(`${regexp}`)) },
  { name: 'source and flags', use: ({ source, flags }) => [source, flags] },
  { name: 'what the flags say', use: flagsOf },
  { name: 'as a text', use: (regexp) => `${regexp}` },
  { name: 'a copy with other flags', use: (regexp) => String(new RegExp(regexp, 'u')) },
  { name: 'a part of another', use: ({ source }) => TEXT.replace(new RegExp(`of|${source}`, 'gu'), '-') },
  { name: 'a schema', use: (regexp) => z.string().regex(regexp).safeParse(TEXT).success },
  { name: 'JSON Schema', use: (regexp) => z.toJSONSchema(z.string().regex(regexp)) },
];

function whole(found: RegExpExecArray | RegExpMatchArray | null) {
  return (
    found && { all: [...found], index: found.index, groups: { ...found.groups }, at: { ...found.indices } }
  );
}

function thrownOr(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof TypeError;
  }
}

function flagsOf({ hasIndices, global, ignoreCase, multiline, dotAll, unicode, sticky }: RegExp) {
  return { hasIndices, global, ignoreCase, multiline, dotAll, unicode, sticky };
}

describe.each(patterns.map((pattern) => ({ pattern })))('$pattern', ({ pattern }) => {
  const twins = (): [LazyRegExp, RegExp] => [
    new LazyRegExp(pattern.source, pattern.flags),
    new RegExp(pattern.source, pattern.flags),
  ];

  it.each(uses)('$name', ({ use }) => {
    const [lazy, real] = twins();
    // Twice, and from within: what one use leaves behind, the next one meets.
    for (const start of [0, 0, 5]) {
      lazy.lastIndex = real.lastIndex = start;
      for (let time = 0; time < 2; time++) {
        expect(use(lazy)).toEqual(use(real));
        expect(lazy.lastIndex).toBe(real.lastIndex);
      }
    }
  });

  it('is run through match by match', () => {
    const [lazy, real] = twins();
    for (let step = 0; step < 12; step++) {
      expect(lazy.exec(TEXT)).toEqual(real.exec(TEXT));
      expect(lazy.lastIndex).toBe(real.lastIndex);
    }
  });
});

it('is made once, when it is first used', () => {
  const RealRegExp = RegExp;
  const made = vi.fn();
  vi.stubGlobal(
    'RegExp',
    class extends RealRegExp {
      constructor(source: string, flags: string) {
        super(source, flags);
        made(source, flags);
      }
    },
  );
  try {
    const lazy = new LazyRegExp('\\p{Lu}', 'u');
    flagsOf(lazy);
    expect(made).not.toHaveBeenCalled();
    expect(lazy.test(TEXT)).toBe(true);
    expect(TEXT.search(lazy)).toBe(0);
    expect(made.mock.calls).toEqual([['\\p{Lu}', 'u']]);
  } finally {
    vi.unstubAllGlobals();
  }
});

it('cannot be made another', () => {
  expect(() => new LazyRegExp('\\p{Lu}', 'u').compile()).toThrow(TypeError);
});
