import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes, languageFor, neutral } from '../../src/languages/index.js';
import { words } from '../../src/languages/words.js';

const all = languageCodes.map((code) => [code, languageFor(code)] as const);
const FIRST_PHASE = 'en uk de es ar ja'.split(' ');
const FURTHER = 'ru fr pt it pl cs nl sv no da fi tr el ro lt he fa hi id vi ko zh'.split(' ');
const SMALLER = 'ca gl eu sl mk lv et sq is be kk az ms sw ka bn ur ta th'.split(' ');

/** Every list of words or phrases that the language holds, by the name of its property. */
function wordLists(language: Language): [string, readonly string[]][] {
  return Object.entries(language).filter(
    (entry): entry is [string, readonly string[]] =>
      Array.isArray(entry[1]) && !['quotationMarks', 'nameEndings'].includes(entry[0]),
  );
}

describe('the set of languages', () => {
  it('has each language that the package promises', () => {
    expect(languageCodes).toEqual(expect.arrayContaining([...FIRST_PHASE, ...FURTHER, ...SMALLER]));
  });

  it('leaves out no file of the folder', () => {
    const files = readdirSync(new URL('../../src/languages/', import.meta.url))
      .map((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1])
      .filter((code) => code !== undefined);
    expect([...languageCodes].sort()).toEqual(files.sort());
  });
});

describe.each(all)('%s', (key, language) => {
  it('goes by its own code', () => {
    expect(language.code).toBe(key);
  });

  it('has words in every list that all languages have', () => {
    const empty = wordLists(language).filter(([name, list]) => list.length === 0 && name in neutral);
    expect(empty.map(([name]) => name)).toEqual([]);
    expect(Object.keys(language)).toEqual(expect.arrayContaining(Object.keys(neutral)));
  });

  it.each(wordLists(language))('%s is in lower case, composed, trimmed, each entry once', (_, list) => {
    const faulty = list.filter(
      (word) =>
        word !== word.toLowerCase() ||
        word !== word.normalize('NFC') ||
        word !== word.trim() ||
        /\s\s|[^\S ]/u.test(word),
    );
    const repeated = list.filter((word, index) => list.indexOf(word) !== index);
    expect({ faulty, repeated }).toEqual({ faulty: [], repeated: [] });
  });

  it('has quotation marks of one or two characters, each pair once, the ASCII one among them', () => {
    const { quotationMarks } = language;
    const faulty = quotationMarks.flat().filter((mark) => !/^[^\p{L}\p{N}\s]{1,2}$/u.test(mark));
    expect(faulty).toEqual([]);
    expect(new Set(quotationMarks.map((pair) => pair.join(' '))).size).toBe(quotationMarks.length);
    expect(quotationMarks).toContainEqual(['"', '"']);
  });

  it('counts in powers of ten', () => {
    for (const [word, value] of Object.entries(language.numberWords)) {
      expect(word).toBe(word.trim().toLowerCase());
      expect(Number.isInteger(Math.log10(value)) && value >= 1000, `${word} = ${value}`).toBe(true);
    }
  });
});

describe('languageFor', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['pt_BR', 'pt'],
    [' uk ', 'uk'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['no', 'no'],
    ['iw', 'he'],
    ['in-ID', 'id'],
  ])('%s is %s', (tag, code) => {
    expect(languageFor(tag).code).toBe(code);
  });

  it.each([[null], [''], ['-'], ['xx'], ['english'], ['constructor'], ['__proto__']])(
    '%s is not known',
    (tag) => {
      expect(languageFor(tag)).toBe(neutral);
    },
  );
});

describe('the neutral language', () => {
  it('has no words but those of counters', () => {
    expect(wordLists(neutral).filter(([name, list]) => name !== 'viewWords' && list.length > 0)).toEqual([]);
    expect(neutral.numberWords).toEqual({});
  });

  it('knows the quotation marks of every language, but for those that are apostrophes too', () => {
    const known = new Set(neutral.quotationMarks.map((pair) => pair.join(' ')));
    const unknown = all
      .flatMap(([, language]) => language.quotationMarks)
      .filter(([open, close]) => open !== '’' && !(open === close && /^['’‘]$/.test(open)))
      .map((pair) => pair.join(' '))
      .filter((pair) => !known.has(pair));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

describe('words', () => {
  it('parts at commas and line ends and keeps the spaces inside a phrase', () => {
    expect(words('one, two words ,\n  three\n\n4,,')).toEqual(['one', 'two words', 'three', '4']);
  });

  it('makes an empty list of an empty text', () => {
    expect(words('\n ')).toEqual([]);
  });
});

type ListName =
  | 'speechVerbs'
  | 'sourcePhrases'
  | 'pronouns'
  | 'roleNouns'
  | 'readAlso'
  | 'relatedHeadings'
  | 'otherHeadings'
  | 'appeals';

describe('what a reader of the language expects', () => {
  it.each<[string, ListName, string[]]>([
    ['en', 'speechVerbs', ['said', 'concluded', 'told', 'stated', 'noted', 'emphasized', 'reported']],
    ['en', 'roleNouns', ['foreign minister', 'spokesman', 'president', 'head']],
    ['uk', 'speechVerbs', ['сказав', 'сказала', 'заявив', 'каже', 'наголосила', 'йдеться']],
    ['uk', 'readAlso', ['читайте також', 'дивіться також']],
    ['uk', 'sourcePhrases', ['за словами', 'на думку']],
    ['de', 'speechVerbs', ['sagte', 'teilte mit', 'betonte', 'heißt es']],
    ['de', 'sourcePhrases', ['laut', 'nach angaben von', 'zufolge']],
    ['es', 'speechVerbs', ['dijo', 'ha dicho', 'aseguró', 'señaló']],
    ['es', 'readAlso', ['lee también', 'te puede interesar']],
    ['ar', 'speechVerbs', ['قال', 'وقالت', 'أضاف', 'وأضاف']],
    ['ar', 'readAlso', ['اقرأ أيضا', 'اقرأ أيضًا']],
    ['ja', 'speechVerbs', ['と述べた', 'と語った', '話した', '強調した']],
    ['ja', 'sourcePhrases', ['によると']],
    ['ja', 'relatedHeadings', ['関連記事', 'あわせて読みたい']],
    ['ru', 'speechVerbs', ['сказал', 'сообщила', 'отметил']],
    ['fr', 'readAlso', ['lire aussi', 'à lire aussi', 'a lire aussi']],
    ['fr', 'speechVerbs', ['a déclaré', 'a-t-il ajouté', "s'exclame", 's’exclame']],
    ['pt', 'otherHeadings', ['mais lidas', 'últimas notícias']],
    ['it', 'readAlso', ['leggi anche']],
    ['pl', 'speechVerbs', ['powiedział', 'dodała', 'podkreślił']],
    ['cs', 'speechVerbs', ['řekl', 'uvedla', 'dodal']],
    ['nl', 'sourcePhrases', ['volgens', 'aldus']],
    ['sv', 'speechVerbs', ['säger', 'sa']],
    ['no', 'readAlso', ['les også']],
    ['da', 'readAlso', ['læs også']],
    ['fi', 'speechVerbs', ['sanoo', 'kertoi']],
    ['tr', 'speechVerbs', ['dedi', 'diye konuştu', 'ifadelerini kullandı']],
    ['el', 'readAlso', ['διαβάστε επίσης']],
    ['ro', 'speechVerbs', ['a spus', 'a declarat']],
    ['lt', 'sourcePhrases', ['pasak', 'anot']],
    ['he', 'speechVerbs', ['אמר', 'אמרה']],
    ['fa', 'speechVerbs', ['گفت', 'افزود']],
    ['hi', 'speechVerbs', ['कहा', 'ने बताया']],
    ['id', 'readAlso', ['baca juga']],
    ['vi', 'pronouns', ['ông', 'bà']],
    ['ko', 'speechVerbs', ['고 말했다', '고 밝혔다']],
    ['zh', 'speechVerbs', ['说', '表示', '說']],
    ['ca', 'speechVerbs', ['ha dit', 'va dir', 'ha explicat', 'afegeix']],
    ['gl', 'readAlso', ['le tamén']],
    ['eu', 'speechVerbs', ['esan du', 'azaldu dute']],
    ['sl', 'sourcePhrases', ['po besedah', 'po mnenju']],
    ['mk', 'speechVerbs', ['рече', 'изјави', 'додаде']],
    ['lv', 'speechVerbs', ['sacīja', 'uzsver', 'piebilda']],
    ['et', 'sourcePhrases', ['sõnul', 'hinnangul']],
    ['sq', 'speechVerbs', ['tha', 'theksoi', 'deklaroi']],
    ['is', 'speechVerbs', ['segir', 'sagði']],
    ['be', 'readAlso', ['чытайце таксама']],
    ['kk', 'sourcePhrases', ['айтуынша', 'сөзінше']],
    ['az', 'speechVerbs', ['deyib', 'bildirib']],
    ['ms', 'readAlso', ['baca juga']],
    ['sw', 'speechVerbs', ['alisema', 'aliongeza']],
    ['ka', 'speechVerbs', ['განაცხადა', 'აღნიშნა', 'თქვა']],
    ['bn', 'speechVerbs', ['বলেন', 'জানান']],
    ['ur', 'sourcePhrases', ['کے مطابق', 'کا کہنا ہے']],
    ['ta', 'speechVerbs', ['கூறினார்', 'தெரிவித்தார்']],
    ['th', 'relatedHeadings', ['ข่าวที่เกี่ยวข้อง']],
  ])('%s %s', (code, list, expected) => {
    expect(languageFor(code)[list]).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['de', '„', '“'],
    ['fr', '«', '»'],
    ['sv', '”', '”'],
    ['pl', '„', '”'],
    ['ja', '「', '」'],
    ['he', '״', '״'],
    ['fi', '»', '»'],
    ['da', '»', '«'],
    ['sl', '»', '«'],
    ['is', '„', '“'],
    ['bn', '‘', '’'],
    ['ur', '’', '‘'],
  ])('%s quotes with %s %s', (code, open, close) => {
    expect(languageFor(code).quotationMarks).toContainEqual([open, close]);
  });

  it('opens speech with a dash in French and Ukrainian, not in English and German', () => {
    expect(['fr', 'uk', 'en', 'de'].map((code) => languageFor(code).dashOpensSpeech)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('counts in the words of the language', () => {
    expect(languageFor('uk').numberWords).toMatchObject({ тис: 1e3, млн: 1e6 });
    expect(languageFor('ja').numberWords).toMatchObject({ 万: 1e4, 億: 1e8 });
    expect(languageFor('es').numberWords).toMatchObject({ mil: 1e3 });
    expect(languageFor('hi').numberWords).toMatchObject({ लाख: 1e5, करोड़: 1e7 });
    expect(languageFor('bn').numberWords).toMatchObject({ হাজার: 1e3, লাখ: 1e5, কোটি: 1e7 });
    expect(languageFor('th').numberWords).toMatchObject({ หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6 });
  });
});
