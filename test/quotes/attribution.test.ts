import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

type Row = readonly [speaker: string | null, role: string | null, cue: string | null];

const read = (code: string, ...texts: string[]): Row[] =>
  findQuotesIn(
    texts.map((text) => ({ text, kind: 'paragraph' as const })),
    { language: languageFor(code) },
  ).map(({ speaker, cue }) => [speaker?.name ?? null, speaker?.role ?? null, cue]);

describe('the cue', () => {
  it.each<readonly [why: string, code: string, text: string, cue: string | null]>([
    ['has no inverted pronoun', 'fr', '« Je reste ici », répète-t-il.', 'répète'],
    [
      'keeps the conjunction that is written on to it',
      'ar',
      'وقال: "سنعود إلى العمل في الصباح الباكر".',
      'وقال',
    ],
    ['is the first part of a separable verb', 'de', '„Wir bleiben hier“, fügte sie hinzu.', 'fügte'],
    ['has no object', 'zh', '“我们会一直留在这里。”村民李明告诉记者。', '告诉'],
    ['is none for a source phrase', 'en', 'According to Jane Roe, “we will stay here for good”.', null],
    [
      'is the verb in a source phrase that has one',
      'uk',
      'Як сказала Олена Бойко, «ми всі залишимося тут назавжди».',
      'сказала',
    ],
  ])('%s', (_, code, text, cue) => {
    expect(read(code, text).map((row) => row[2])).toEqual([cue]);
  });

  it('goes on behind a comma, and not behind a full stop', () => {
    expect(read('en', '“We stay,” said Jane Roe, “and we fight for it.”').map((row) => row[2])).toEqual([
      'said',
      'said',
    ]);
    expect(read('en', '“We stay,” said Jane Roe. “And we fight.”').map((row) => row[2])).toEqual([
      'said',
      null,
    ]);
  });
});

describe('the role', () => {
  it.each<readonly [why: string, code: string, text: string, name: string, role: string]>([
    [
      'in lower case behind the verb',
      'uk',
      '«Ми працюємо всю ніч», — сказав електрик Олег Бондар.',
      'Олег Бондар',
      'електрик',
    ],
    [
      'in lower case behind an article',
      'fr',
      '« Nous restons ici », affirme la nageuse Anne Roux.',
      'Anne Roux',
      'nageuse',
    ],
    [
      'without the source word before it',
      'de',
      'Laut Bauleiter Uwe Hof „bleiben wir alle bis Mai hier“.',
      'Uwe Hof',
      'Bauleiter',
    ],
    [
      'with the first word of the sentence',
      'en',
      'Council leader Jane Roe told the council: “We stay here.”',
      'Jane Roe',
      'Council leader',
    ],
    [
      'behind a relative clause',
      'ja',
      '川の歴史に詳しい山大の山田一郎教授は「水はまた来る」と指摘した。',
      '山田一郎',
      '教授',
    ],
  ])('%s', (_, code, text, name, role) => {
    expect(read(code, text).map((row) => row.slice(0, 2))).toEqual([[name, role]]);
  });

  it('is the one of the introduction where the speaker is later called by another noun', () => {
    const rows = read(
      'ru',
      'Директор завода Иван Петров выступил. «Мы всё исправим до весны», — сказал он.',
      '«Денег пока хватает на всё», — пояснил чиновник.',
    );
    expect(rows.at(-1)).toEqual(['Иван Петров', 'Директор завода', 'пояснил']);
  });
});

describe('somebody without a name', () => {
  it.each<readonly [why: string, code: string, texts: readonly string[], name: string]>([
    [
      'keeps all that the noun phrase says',
      'es',
      [
        'El alcalde, Juan Pardo, habló. «Nadie nos avisó», protestó una portavoz de la asociación de vecinos de Villa Alta.',
      ],
      'una portavoz de la asociación de vecinos de Villa Alta',
    ],
    [
      'is nobody who was called so before',
      'fr',
      ['Le bénévole Jean Roux est venu.', 'Sur le quai, un bénévole criait : « Encore un effort ! »'],
      'un bénévole',
    ],
    [
      'is the whole phrase in Chinese',
      'zh',
      ['一位参加清理的志愿者说：“水来得太快了，我们都没想到。”'],
      '一位参加清理的志愿者',
    ],
    [
      'is the whole phrase in Japanese',
      'ja',
      ['川の近くに住む女性は「とても怖かったです」と話した。'],
      '川の近くに住む女性',
    ],
    ['is the whole phrase in Korean', 'ko', ['한 주민은 "물이 너무 빨리 들어왔다"고 말했다.'], '한 주민'],
    [
      'is the office that an Arabic spokesman speaks for',
      'ar',
      ['وقال متحدث باسم نقابة عمال الميناء: "سنعود إلى العمل غدا صباحا".'],
      'متحدث باسم نقابة عمال الميناء',
    ],
  ])('%s', (_, code, texts, name) => {
    expect(read(code, ...texts)).toMatchObject([[name, null, expect.any(String)]]);
  });
});

describe('where the speaker stands', () => {
  it.each<readonly [why: string, code: string, texts: readonly string[], rows: readonly Row[]]>([
    [
      'between dashes inside the marks',
      'uk',
      ['На зборах була інженерка Ольга Ткач.', '«Спершу ми чекали, — каже Ткач, — а потім почали».'],
      [['Ольга Ткач', 'інженерка', 'каже']],
    ],
    [
      'in the sentence before, for a Chinese pronoun',
      'zh',
      [
        '县长周平表示：“路已经通了，大家可以回家。”',
        '村民李明说：“我们昨天晚上就回来了。”',
        '周平强调，补助很快就到。他说：“钱要发得明白，账要算得清楚。”',
      ],
      [
        ['周平', '县长', '表示'],
        ['李明', '村民', '说'],
        ['周平', '县长', '说'],
      ],
    ],
    [
      'in the Japanese sentence behind that takes the quote up',
      'ja',
      ['「水はまた来るだろうと思います」。山大の山田一郎教授はそう語った。'],
      [['山田一郎', '教授', '語った']],
    ],
    [
      'at the end of a sentence of fragments',
      'es',
      [
        'Las familias "se van poco a poco del barrio" y eso ocurre "por culpa del ruido de cada noche", según Juan Pardo.',
      ],
      [
        ['Juan Pardo', null, null],
        ['Juan Pardo', null, null],
      ],
    ],
    [
      'right behind a name that is another’s',
      'en',
      [
        'Jane Roe left home. Speaking to the Daily Star Roe claimed: “They took all that we had.”',
        'Roe wept.',
      ],
      [['Jane Roe', null, 'claimed']],
    ],
  ])('%s', (_, code, texts, rows) => {
    expect(read(code, ...texts)).toEqual(rows);
  });

  it('takes a clause between dashes for a remark only where a speech verb opens it', () => {
    expect(read('uk', '«Усе просто: міст, — це камінь і залізо, — а не мрія».')).toEqual([
      [null, null, null],
    ]);
  });
});
