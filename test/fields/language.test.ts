import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

describe('language that the page does not state', () => {
  it.each([
    [
      'hy',
      'Լաստանավը կանգ է առել կեսօրին, և ոչ ոք չգիտի, թե երբ այն նորից կաշխատի, ասել է նավահանգստի պետը երեքշաբթի օրը։',
    ],
    [
      'ka',
      'ბორანი შუადღისას გაჩერდა და არავინ იცის, როდის იმუშავებს ისევ, თქვა ნავსადგურის უფროსმა სამშაბათს ქალაქში.',
    ],
    ['si', 'පාරුව දහවල් නතර වූ අතර එය නැවත ධාවනය වන්නේ කවදාදැයි කිසිවෙකු නොදන්නා බව වරාය ප්‍රධානියා අඟහරුවාදා පැවසීය.'],
    [
      'en',
      'The ferry stopped at noon, and nobody knows when it will run again, the harbour master said on Tuesday.',
    ],
  ])('%s by its letters', (language, text) => {
    const html = `<html><body><article><h1>${text.slice(0, 30)}</h1><p>${text}</p><p>${text}</p><p>${text}</p></article></body></html>`;
    expect(parseArticle(html, { format: 'html' }).language).toBe(language);
  });
});
