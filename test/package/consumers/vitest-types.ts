/** Not run: typechecked against the installed package, with vitest. */
import { articleMatchers, istanbulTalks } from 'nutgraf/testing';
import { expect } from 'vitest';
import 'nutgraf/testing/vitest';

const { html, article, options } = istanbulTalks();

expect(html).toParseTo(article, options);
expect(article).toParseTo({ headline: expect.stringContaining('Istanbul') });
expect(html).not.toParseTo({ tags: ['Turkey'] });
export const waited: Promise<void> = expect(Promise.resolve(html)).resolves.toParseTo(article);

// Who does without the side effect registers the matchers by hand.
expect.extend(articleMatchers);

// @ts-expect-error The model has no such field.
expect(html).toParseTo({ title: 'x' });
// @ts-expect-error Nothing is expected.
expect(html).toParseTo();
