import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';
import { partJoints } from '../../src/roles/wording/joints.js';

describe('partJoints', () => {
  it.each([
    ['en', 'ByJane Doe', 'By Jane Doe'],
    ['en', 'By Jane DoeUpdated: 3 May', 'By Jane Doe Updated: 3 May'],
    ['en', 'ByJane DoePublished 2 May', 'By Jane Doe Published 2 May'],
    ['en', 'Jane Doe Updated onFebruary 16, 2026', 'Jane Doe Updated on February 16, 2026'],
    ['de', 'VonJana Muster', 'Von Jana Muster'],
    ['fr', 'ParJeanne DupontPublié le 3 mai', 'Par Jeanne Dupont Publié le 3 mai'],
    ['en', 'By Jane McDoe of YouTube', 'By Jane McDoe of YouTube'],
    ['en', 'JOINED TEXT', 'JOINED TEXT'],
  ])('%s: %s', (language, text, expected) => {
    expect(partJoints(text, lexiconOf(languageFor(language)))).toBe(expected);
  });

  it('leaves long texts as they are', () => {
    const text = 'ByJane '.repeat(100);
    expect(partJoints(text, lexiconOf(languageFor('en')))).toBe(text);
  });
});
