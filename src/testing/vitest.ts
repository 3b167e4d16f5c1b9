/** To be imported in a test, or to stand in vitest's `setupFiles`: registers the matchers and their types. */
import { expect } from 'vitest';
import type { ParseOptions } from '../options.js';
import type { Expectation } from './expectation.js';
import { articleMatchers } from './matchers.js';

expect.extend(articleMatchers);

declare module 'vitest' {
  interface Matchers<T> {
    /**
     * That a page (string, bytes or tree) is read as expected, or an Article is as expected. Only the fields that are given
     * are compared.
     */
    toParseTo(expected: Expectation, options?: ParseOptions): void;
  }
}
