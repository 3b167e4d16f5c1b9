import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

describe('language of a page whose template is in English', () => {
  it.each([
    [
      'es',
      'El transbordador se detuvo al mediodía y nadie sabe cuándo volverá a navegar, dijo el martes el capitán del puerto en una reunión con los vecinos, que esperan una solución.',
    ],
    [
      'fil',
      'Tumigil ang lantsa noong tanghali at walang nakakaalam kung kailan ito muling maglalayag, ayon sa pinuno ng daungan noong Martes sa pulong ng mga residente ng isla at ng lungsod.',
    ],
    [
      'en-US',
      'The ferry stopped at noon, and nobody knows when it will run again, the harbour master said on Tuesday in a meeting with the people of the island, who are waiting on the quay.',
    ],
  ])('%s by its text', (language, text) => {
    const html = `<html lang="en-US"><body><nav>Home News Sport</nav><article><h1>${text.slice(0, 30)}</h1><p>${text}</p><p>${text}</p><p>${text}</p></article></body></html>`;
    expect(parseArticle(html).language).toBe(language);
  });
});

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

describe('language that the page states wrongly', () => {
  const german = [
    'Die Fähre über die Bucht fährt seit Montag wieder, nachdem die Werft den Rumpf und beide Maschinen in nur drei Wochen überholt hat.',
    'Der Hafenmeister rechnet damit, dass vor allem die Pendler aus den Dörfern am Nordufer zurückkehren, die in der Zwischenzeit mit dem Bus fahren mussten.',
    'Im kommenden Winter soll außerdem der Anleger verbreitert werden, damit auch Fahrräder und Kinderwagen ohne Mühe an Bord gebracht werden können.',
    'Die Stadt hat dafür im Haushalt zwei Millionen vorgesehen, die je zur Hälfte aus den Einnahmen der Fähre und aus einem Kredit kommen sollen.',
  ];
  const english = [
    'We use cookies and similar techniques to show you this page, to count how often it is read, and to find out which stories our readers want.',
    'You may allow all of them, or only those without which the page does not work at all; your choice can be changed at any time in the settings.',
    'Some of our partners keep what they learn about you in countries outside of the union, where the authorities may look at it without a judge.',
    'Read more about this in our privacy statement, which also names the partners and says for how long each of them keeps what it has learnt.',
  ];
  const page = (over: readonly string[], story: readonly string[], under: readonly string[]) =>
    parseArticle(
      `<html lang="en"><body>${over.map((text) => `<p>${text}</p>`).join('')}<article><h1>Fähre fährt wieder</h1>
      ${story.map((text) => `<p>${text}</p>`).join('')}</article>${under.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
    ).language;

  it('gives way to a long text, as templates say "en" whatever is written in them', () => {
    expect(page([], german, [])).toBe('de');
  });

  it('stays where only a notice over or under the story is in another language', () => {
    expect(page(german, english, [])).toBe('en');
    expect(page([], english, german)).toBe('en');
  });
});
