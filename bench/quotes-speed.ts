/** `npm run bench:quotes`: how long the quotes of a long article take, and whether time grows with its length. */
import { languageFor } from '../src/languages/index.js';
import { findQuotesIn, type Passage } from '../src/quotes/find-quotes.js';

const WORDS = 5000;
const RUNS = 15;
/** Until the engine has compiled what it runs often. */
const WARM_UP = 60;

/** Invented news paragraphs with all that the engine looks at; some thirty words each. */
const STORY: Readonly<Record<string, readonly string[]>> = {
  en: [
    'LEEDS (AP) — Mayor Jane Roe, who took office in May, told reporters on Monday that the old bridge over the river would be rebuilt within two years, according to a plan of the county council.',
    '“We will rebuild it, and we will do it soon,” Roe said in an interview with the Northern Daily. “It is what the people of this town have asked for since the flood took it away.”',
    'Tom Dean, a spokesman for the Ministry of Transport, called the plan “a good start for the whole region” but warned that “nobody should expect wonders” before the money had come.',
    'The police closed three roads in the afternoon. Neighbours from both banks met in the school, where they drank tea, looked at drawings and spoke about the years without a crossing.',
    'She added that the ministry had promised its help: “They were here, they saw it, and they shook my hand.” The spokesman did not deny this when the paper asked him on Tuesday.',
  ],
  uk: [
    'Мер міста Олег Бондар, який обіймає посаду з травня, повідомив журналістам у понеділок, що старий міст через річку відбудують за два роки за планом обласної ради.',
    '«Ми відбудуємо його, і зробимо це скоро», — сказав Бондар в інтерв’ю місцевій газеті. «Саме про це просили мешканці міста відтоді, як його знесла повінь».',
    'За словами речниці міністерства Олени Ткач, план є «добрим початком для всього краю», але вона застерегла, що «ніхто не має чекати дива», доки не надійдуть гроші.',
    '— Ми чекали на це дванадцять років, — розповіла вчителька Ганна Коваль. — Діти ходили до школи довгою дорогою через ліс, узимку й улітку, щодня.',
    'Поліція перекрила три вулиці. Сусіди з обох берегів зустрілися в школі, де пили чай, роздивлялися креслення й говорили про роки без переправи через річку.',
  ],
  ja: [
    '山田花子市長は12日の記者会見で「古い橋は二年以内に必ず再建する」と述べた。橋は五年前の大雨で流され、住民は遠回りを続けてきた。',
    '県の担当者によると、工事は来年の春に始まる見通しだ。「予算の確保が課題だ」と担当者は話す。市は国にも支援を求める考えを示した。',
    '川の近くに住む鈴木一郎さん（７２）は「毎日一時間も遠回りしている。早く直してほしい」と訴えた。近所の人たちも学校に集まり、図面を眺めた。',
  ],
};

/** An article of so many words; of a script without spaces, two characters are one. */
function article(language: string, words: number): Passage[] {
  const story = STORY[language] ?? [];
  const passages: Passage[] = [];
  for (let count = 0; count < words; ) {
    const text = story[passages.length % story.length] ?? '';
    count += language === 'ja' ? text.length / 2 : text.split(' ').length;
    passages.push({ text, kind: 'paragraph' });
  }
  return passages;
}

/** Milliseconds of the middle one of some runs. */
function time(passages: readonly Passage[], language: string, runs: number): number {
  const data = languageFor(language);
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    findQuotesIn(passages, { language: data });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

process.stdout.write('language      1x (5,000 words)        10x       100x\n');
for (const language of Object.keys(STORY)) {
  time(article(language, WORDS), language, WARM_UP);
  const cells = [1, 10, 100].map((times) =>
    time(article(language, WORDS * times), language, RUNS / times + 2),
  );
  const [once = 0, ten = 0, hundred = 0] = cells.map((value) => `${value.toFixed(1)} ms`.padStart(11));
  process.stdout.write(`${language.padEnd(10)} ${String(once).padStart(20)} ${ten} ${hundred}\n`);
}
