import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';
import { undoMojibake } from '../../src/page/encoding/mojibake.js';

/** What a client makes of UTF-8 that takes it for Latin-1, as ISO-8859-1 has it. */
const asLatin1 = (text: string) => Buffer.from(text).toString('latin1');
const WINDOWS_1252 = new TextDecoder('windows-1252');
/** And what one makes that goes by the WHATWG Encoding Standard. */
const asWindows1252 = (text: string) => WINDOWS_1252.decode(Buffer.from(text));

const texts = {
  English: '“It’s the ferry’s last run,” she said – and it’s true…',
  German: 'Die Brücke über die Mündung fällt für Züge aus, „für Jahre“.',
  French: 'L’été dernier, la sécheresse a été sévère : « à sec », où l’on pêchait déjà.',
  Polish: 'Mieszkańcy Łodzi żądają więcej wyjaśnień, część już odeszła.',
  Ukrainian: 'Маяк на острові знову світить: доглядачі повернулися через сорок років.',
  Greek: 'Το πλοίο έφυγε από το λιμάνι χωρίς επιβάτες.',
  Arabic: 'عادت العبارة إلى الميناء بعد أربعين عاما.',
  Hindi: 'चालीस साल बाद नौका फिर बंदरगाह लौटी।',
  Chinese: '渡轮四十年后重返港口，居民夹道欢迎。',
  emoji: 'The lamp is back 🚢🎉💡🌊 on the island',
};

describe('UTF-8 that was taken for another charset', () => {
  it.each(Object.entries(texts))('is read as it was written: %s', (_, text) => {
    expect(undoMojibake(asLatin1(text))).toBe(text);
    expect(undoMojibake(asWindows1252(text))).toBe(text);
  });

  it('is read so in a page of which a part was sound', () => {
    const sound = '<h1>Café Zürich</h1>';
    expect(undoMojibake(sound + asLatin1(texts.French))).toBe(sound + texts.French);
  });

  it('is found behind a long head', () => {
    const head = ' '.repeat(300_000);
    expect(undoMojibake(head + asLatin1(texts.Ukrainian.repeat(400)))).toBe(
      head + texts.Ukrainian.repeat(400),
    );
  });

  it.each(['istanbul-talks/page.html', 'uk-energy/page.html', 'zh-flood/page.html'])(
    'gives the same article: %s',
    (file) => {
      const page = readFileSync(`fixtures/${file}`, 'utf8');
      const expected = parseArticle(page);
      expect(parseArticle(asLatin1(page))).toEqual(expected);
      expect(parseArticle(Buffer.from(asWindows1252(page)))).toEqual(expected);
    },
  );
});

describe('sound text stays as it is', () => {
  it.each([
    ...Object.values(texts),
    'LE CAFÉ” ET LE “CANAPÉ” : « LA CLÉ » – À… L’ÉTÉ”, DIT-IL',
    'Il a visité le café…” puis le musée–”, l’année… “passé”',
    'Il a dit « passé\u00a0», puis « beauté\u00a0» et « liberté\u00a0» – « été\u00a0»',
    'Anglia®, Peña™, São “Ã” e Â · Ð and Ñ are letters',
    'A page that shows â€™ for an apostrophe was read in the wrong charset: Ã© is é.',
    'A stray \u0085 and \u0092 from another charset',
  ])('%s', (text) => expect(undoMojibake(text)).toBe(text));

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéÉàœ”“…–’ ñÑäßçøł') }), (text) => {
        expect(undoMojibake(text)).toBe(text);
      }),
    );
  });
});

it('what was undone once does not change again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = undoMojibake(asLatin1(text));
      expect(undoMojibake(once)).toBe(once);
    }),
  );
});
