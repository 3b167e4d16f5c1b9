/** Bylines of the East Asian press, where neither a word nor a space says who wrote. */
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const STORIES: Readonly<Record<string, string>> = {
  ko: '연락선이 정오에 멈췄고 언제 다시 다닐지는 아무도 모른다고 항만장이 화요일에 말했다. 주민들은 배를 기다리며 항구에 모여 있었다고 전했다. 시의회는 대책을 논의하고 있으며 수요일까지 수리가 끝나기를 바란다고 밝혔다.',
  zh: '渡輪中午停航，沒有人知道何時復航，港務長星期二在會上說。居民聚集在港口等候渡輪，議會正在討論對策，並向旅客致歉，希望星期三以前修復完成，市議會也表示將會研究補償方案。',
  ja: 'フェリーは正午に止まり、いつ再開するかは誰にも分からないと港長は火曜日の会議で述べた。住民は港で船を待ち、議会は対策を話し合っており、水曜日までに修理が終わることを望んでいる。',
};

function authorsOf(lang: string, byline: string, opening = '', head = ''): string[] {
  const text = STORIES[lang] ?? '';
  const page = `<!doctype html><html lang="${lang}"><head><title>${text.slice(0, 12)}</title>${head}</head><body><article>
    <h1>${text.slice(0, 12)}</h1>${byline ? `<div>${byline}</div>` : ''}<p>${opening}${text}</p><p>${text.slice(9)}</p></article></body></html>`;
  return parseArticle(page).authors.map(({ name }) => name);
}

describe('bylines of the East Asian press', () => {
  it.each([
    ['ko', '김철수 기자', ['김철수']],
    ['ko', '스포츠한국=김철수 기자', ['김철수']],
    ['ko', '김철수·이영희 선임기자', ['김철수', '이영희']],
    ['ko', '입력 2025.07.23 09:05 박민수 특파원 kim@example.com', ['박민수']],
    ['zh', '記者林明德／即時報導', ['林明德']],
    ['zh', '2025-07-23 15:05聯合日報 記者林明德、王小芳／高雄報導', ['林明德', '王小芳']],
    ['zh', '上港快訊／范姜明德 2025年07月23日 20:19:00', ['范姜明德']],
    ['zh', '文／林明德', ['林明德']],
    ['zh', '國際中心／綜合報導', []],
    ['ja', '社会部 山田太郎記者', ['山田太郎']],
  ])('%s: %s', (lang, byline, names) => {
    expect(authorsOf(lang, byline)).toEqual(names);
  });

  it.each([
    ['zh', '〔記者林明德／台北報導〕', ['林明德']],
    ['ko', '[서울=한국뉴스] 김철수 기자 = ', ['김철수']],
  ])('%s, in the brackets that open the story: %s', (lang, opening, names) => {
    expect(authorsOf(lang, '', opening)).toEqual(names);
  });

  it('are no captions that end in a credit', () => {
    expect(authorsOf('zh', '渡輪停在港口。 圖／港口科技')).toEqual([]);
    expect(authorsOf('zh', '圖／港口科技')).toEqual([]);
    expect(authorsOf('ko', '연락선이 항구에 있다. 부산=김철수 기자')).toEqual([]);
  });

  it('in the metadata', () => {
    const head = '<meta name="author" content="記者林明德／即時報導">';
    expect(authorsOf('zh', '', '', head)).toEqual(['林明德']);
  });
});

it('a report opens with the place that its reporter wrote in', () => {
  const text = STORIES.zh ?? '';
  const page = (opening: string) =>
    `<html lang="zh-Hant"><title>渡輪停航</title><h1>渡輪停航</h1><p>${opening}${text}</p><p>${text}</p></html>`;
  expect(parseArticle(page('〔記者林明德／台北報導〕')).dateline?.place).toBe('台北');
  expect(parseArticle(page('〔記者林明德／即時報導〕')).dateline).toBeNull();
});
