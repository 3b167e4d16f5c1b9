/** Bylines by their words, as the newsrooms of many countries write them; authors.test.ts has the rules. */
import { describe, expect, it } from 'vitest';
import { parseFurnished } from './furnished-page.js';

const bylines: readonly (readonly [lang: string, line: string, name: string])[] = [
  ['ca', 'Per Laia Roca', 'Laia Roca'],
  ['ca', 'Text: Laia Roca', 'Laia Roca'],
  ['gl', 'Por Uxía Outeiro', 'Uxía Outeiro'],
  ['eu', 'Egilea: Nerea Haitz', 'Nerea Haitz'],
  ['sl', 'Avtor: Tone Skala', 'Tone Skala'],
  ['sl', 'Piše: Tone Skala', 'Tone Skala'],
  ['mk', 'Пишува: Јана Камен', 'Јана Камен'],
  ['mk', 'Автор: Јана Камен', 'Јана Камен'],
  ['lv', 'Autors: Jānis Kalns', 'Jānis Kalns'],
  ['et', 'Autor: Mari Kivi', 'Mari Kivi'],
  ['sq', 'Nga: Arta Guri', 'Arta Guri'],
  ['sq', 'Shkruan: Arta Guri', 'Arta Guri'],
  ['is', 'Höfundur: Anna Steinsdóttir', 'Anna Steinsdóttir'],
  ['be', 'Аўтар: Алеся Камень', 'Алеся Камень'],
  ['kk', 'Авторы: Айгүл Тасова', 'Айгүл Тасова'],
  ['az', 'Müəllif: Aysel Daşlı', 'Aysel Daşlı'],
  ['ms', 'Oleh Aminah Batu', 'Aminah Batu'],
  ['sw', 'Na Neema Jiwe', 'Neema Jiwe'],
  ['ka', 'ავტორი: ნინო კლდიაშვილი', 'ნინო კლდიაშვილი'],
  ['bn', 'লেখক: অনিতা সাহা', 'অনিতা সাহা'],
  ['ur', 'تحریر: عالیہ پتھر', 'عالیہ پتھر'],
  ['ta', 'எழுதியவர்: அனிதா கல்', 'அனிதா கல்'],
  ['th', 'โดย สมศรี ศิลาทอง', 'สมศรี ศิลาทอง'],
];

describe('bylines in the words of many newsrooms', () => {
  it.each(bylines)('%s: %s', (lang, line, name) => {
    const { authors } = parseFurnished({ lang, facts: `<p class="byline">${line}</p>` });
    expect(authors.map((author) => author.name)).toEqual([name]);
  });
});

const pairs: readonly (readonly [lang: string, line: string, published: string, modified: string])[] = [
  [
    'ca',
    'Publicat: 12/01/2026 09:05 | Actualitzat: 13/01/2026 18:40',
    '2026-01-12T09:05',
    '2026-01-13T18:40',
  ],
  [
    'sl',
    'Objavljeno: 12.01.2026 09:05 | Posodobljeno: 13.01.2026 18:40',
    '2026-01-12T09:05',
    '2026-01-13T18:40',
  ],
  ['mk', 'Објавено: 12.01.2026 09:05 | Ажурирано: 13.01.2026 18:40', '2026-01-12T09:05', '2026-01-13T18:40'],
  ['lv', 'Publicēts: 12.01.2026 09:05 | Atjaunots: 13.01.2026 18:40', '2026-01-12T09:05', '2026-01-13T18:40'],
  ['et', 'Avaldatud: 12.01.2026 09:05 | Uuendatud: 13.01.2026 18:40', '2026-01-12T09:05', '2026-01-13T18:40'],
  [
    'sq',
    'Publikuar: 12.01.2026 09:05 | Përditësuar: 13.01.2026 18:40',
    '2026-01-12T09:05',
    '2026-01-13T18:40',
  ],
  ['is', 'Birt: 12.01.2026 09:05 | Uppfært: 13.01.2026 18:40', '2026-01-12T09:05', '2026-01-13T18:40'],
  ['bn', 'প্রকাশ: ১২ জানুয়ারি ২০২৬, ০৯:০৫ | আপডেট: ১৩ জানুয়ারি ২০২৬, ১৮:৪০', '2026-01-12T09:05', '2026-01-13T18:40'],
  ['th', 'เผยแพร่: 12 ม.ค. 2569 09:05 | ปรับปรุง: 13 ม.ค. 2569 18:40', '2026-01-12T09:05', '2026-01-13T18:40'],
  [
    'ms',
    'Diterbitkan: 12 Januari 2026 09:05 | Dikemas kini: 13 Januari 2026 18:40',
    '2026-01-12T09:05',
    '2026-01-13T18:40',
  ],
];

describe('dates in the words of many newsrooms', () => {
  it.each(pairs)('%s: %s', (lang, line, published, modified) => {
    expect(parseFurnished({ lang, facts: `<p class="meta">${line}</p>` })).toMatchObject({
      published,
      modified,
    });
  });
});
