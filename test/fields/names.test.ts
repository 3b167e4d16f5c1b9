import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, readNames } from '../../src/fields/names.js';
import { languageFor } from '../../src/languages/index.js';
import { lexiconOf } from '../../src/languages/lexicon.js';

const english = lexiconOf(languageFor('en'));

describe('readNames', () => {
  it.each([
    ['By Jane Doe', 'en', ['Jane Doe']],
    ['By Jane Doe and John Roe', 'en', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe & Ann Poe', 'en', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['By Jane Doe, Political Editor', 'en', ['Jane Doe']],
    ['Jane Doe, Kyiv', 'en', ['Jane Doe']],
    ['Jane Doe in Kyiv', 'en', ['Jane Doe']],
    ['Jane Doe, Reuters', 'en', ['Jane Doe', 'Reuters']],
    ['Jane Doe, Ph.D.', 'en', ['Jane Doe, Ph.D.']],
    ['Jane Doe, MD, John Roe, RN', 'en', ['Jane Doe, MD', 'John Roe, RN']],
    ['Jane Doe (jane.doe@example.com)', 'en', ['Jane Doe']],
    ['Jane Doe - Example Editorial Desk', 'en', ['Jane Doe']],
    ['Jane Doe and Stephen King', 'en', ['Jane Doe', 'Stephen King']],
    ['Edited by Jane Doe', 'en', []],
    ['Fact checked by Jane Doe', 'en', []],
    ['Jane and John', 'en', ['Jane', 'John']],
    ['Jane Doe, Senior Editor, Data & Maps, Example Institute', 'en', ['Jane Doe']],
    ['Jane Doe, Example Institute', 'en', ['Jane Doe', 'Example Institute']],
    ['By the Harbour Team', 'en', ['the Harbour Team']],
    ['Jane Doe1,2', 'en', ['Jane Doe']],
    ['Jane (Poe) Doe', 'en', ['Jane (Poe) Doe']],
    ['Jane Doe (Kyiv)', 'en', ['Jane Doe']],
    ['undefined', 'en', []],
    ['page.head.author', 'en', []],
    ['j.doe', 'en', ['j.doe']],
    ['admin', 'en', []],
    ['By admin - 2 May 2024', 'en', []],
    ['Site Administrator', 'en', []],
    ['HARBOUR STAFF, NOVEMBER 20, 2024 10:43', 'en', ['HARBOUR STAFF']],
    ['Jane Doe Monday, November 18, 2024', 'en', ['Jane Doe']],
    ['Jane Doe on Friday December 19, 2025', 'en', ['Jane Doe']],
    ['Erika Muster Montag, 18. November 2024', 'de', ['Erika Muster']],
    ['Jane Doe | Harbour Media for harbour.example.com', 'en', ['Jane Doe']],
    ['harbour.com', 'en', ['harbour.com']],
    ['Von der Au', 'de', ['Von der Au']],
    ['Ona Pavyzdė, Vilniaus universiteto istorijos ir meno fakulteto profesorė', 'lt', ['Ona Pavyzdė']],
    ['一覧', 'ja', []],
    ['Von Erika Muster und Max Beispiel', 'de', ['Erika Muster', 'Max Beispiel']],
    ['Ursula von der Au', 'de', ['Ursula von der Au']],
    ['Por María Ejemplo y Juan Muestra', 'es', ['María Ejemplo', 'Juan Muestra']],
    ['Por José Sousa e Silva', 'pt', ['José Sousa e Silva']],
    ['Por José Sousa e Ana Silva', 'pt', ['José Sousa', 'Ana Silva']],
    ['Por José Sousa e Lusa', 'pt', ['José Sousa', 'Lusa']],
    ['Ana Prat y Soler', 'es', ['Ana Prat y Soler']],
    ['Piše: P. Kamen prije 26 minuta', 'hr', ['P. Kamen']],
    ['Автор: Олена Приклад', 'uk', ['Олена Приклад']],
    ['文・山田太郎', 'ja', ['山田太郎']],
  ])('%s', (byline, language, names) => {
    expect(readNames(byline, lexiconOf(languageFor(language)))).toEqual(names);
  });

  it('gives no empty name, opener or address, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const name of readNames(text, english)) {
          expect(name).toMatch(/\p{L}/u);
          expect(name).not.toMatch(/@|https?:/);
          expect(english.byline.is(name)).toBe(false);
        }
      }),
    );
  });
});

describe('cleanName', () => {
  it.each(['By', 'Written by', 'Published', 'https://example.org/jane', '12345', ''])(
    '%j is no name',
    (text) => {
      expect(cleanName(text, english)).toBeNull();
    },
  );
});
