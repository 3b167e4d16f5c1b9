/** A user's test that fails: what it prints is looked at. The matchers come from vitest's `setupFiles`. */
import { istanbulTalks } from 'nutgraf/testing';
import { expect, test } from 'vitest';

test('fails', () => {
  const { html, article } = istanbulTalks();
  expect(html).toParseTo({
    ...article,
    headline: 'Third round of negotiations in Istanbul: what are the chief goals and what to expect',
    authors: [...article.authors, { name: 'Jane Roe', url: null }],
  });
});
