import { expect, it } from 'vitest';
import { remember } from '../../src/dates/remember.js';

it('asks once for a key', () => {
  const store = new Map<string, number>();
  let asked = 0;
  const ask = () => remember(store, 'uk', () => ++asked);
  expect([ask(), ask(), ask()]).toEqual([1, 1, 1]);
});

it('keeps what fails to be made nowhere, and what is there', () => {
  const store = new Map([['uk', 1]]);
  const fail = () => {
    throw new RangeError('no such locale');
  };
  expect(() => remember(store, 'x-none', fail)).toThrow(RangeError);
  expect([...store]).toEqual([['uk', 1]]);
});

it('keeps few of the many language tags that pages may make up', () => {
  const store = new Map<string, string>();
  for (let number = 0; number < 10_000; number++) {
    const tag = `en-x-${number}`;
    expect(remember(store, tag, () => tag)).toBe(tag);
  }
  expect(store.size).toBeLessThan(100);
});
