import { describe, expect, it } from 'vitest';
import { parseFurnished } from './furnished-page.js';

const EN = 'The ferry stopped at noon, and nobody knows when it will run again, the harbour master said.';
const DE =
  'Die Fähre steht seit Mittag still, und niemand weiß, wann sie wieder fährt, sagte der Hafenmeister.';
const ES =
  'El transbordador se detuvo a mediodía y nadie sabe cuándo volverá a salir, dijo el jefe del puerto.';
const PT =
  'A balsa parou ao meio-dia e ninguém sabe quando volta a sair, disse o chefe do porto na terça-feira.';
const IT =
  'Il traghetto si è fermato a mezzogiorno e nessuno sa quando ripartirà, ha detto il capo del porto.';
const FR =
  'Le bac est arrêté depuis midi et personne ne sait quand il repartira, a dit le capitaine du port.';
const PL = 'Prom stanął w południe i nikt nie wie, kiedy znów popłynie, powiedział we wtorek kapitan portu.';
const RU = 'Паром встал в полдень, и никто не знает, когда он снова пойдёт, сказал во вторник капитан порта.';
const UK = 'Пором став опівдні, і ніхто не знає, коли він знову піде, сказав у вівторок капітан порту.';
const AR = 'توقفت العبارة عند الظهر ولا أحد يعرف متى ستعود إلى العمل، كما قال مدير المرفأ يوم الثلاثاء.';

interface Case {
  readonly lang: string;
  readonly head: string;
  readonly text: string;
  readonly place: string | null;
  readonly agency: string | null;
  /** What of `head` is not the dateline; the closing dash or colon. */
  readonly raw: string;
}

/** `lang | head of the paragraph with its end | place | agency | raw`; `-` is null. */
function table(lang: string, text: string, rows: string): Case[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [head = '', place, agency, raw = ''] = row.split('¦').map((cell) => cell.trim());
      const orNull = (cell: string | undefined) => (cell === '-' || cell === undefined ? null : cell);
      return { lang, text, head, place: orNull(place), agency: orNull(agency), raw };
    });
}

const heads: readonly Case[] = [
  ...table(
    'en',
    EN,
    `
LAGOS (AP) — ¦ LAGOS ¦ AP ¦ LAGOS (AP)
WASHINGTON (AP) -- ¦ WASHINGTON ¦ AP ¦ WASHINGTON (AP)
NAIROBI, May 3 (Reuters) - ¦ NAIROBI ¦ Reuters ¦ NAIROBI, May 3 (Reuters)
NEW YORK/LONDON, May 3 (Reuters) - ¦ NEW YORK/LONDON ¦ Reuters ¦ NEW YORK/LONDON, May 3 (Reuters)
MANILA, Philippines (AP) — ¦ MANILA, Philippines ¦ AP ¦ MANILA, Philippines (AP)
TOPEKA, Kan. (AP) — ¦ TOPEKA, Kan. ¦ AP ¦ TOPEKA, Kan. (AP)
WASHINGTON, D.C. (AP) — ¦ WASHINGTON, D.C. ¦ AP ¦ WASHINGTON, D.C. (AP)
ST. PAUL, Minn., Sept. 26 (UPI) — ¦ ST. PAUL, Minn. ¦ UPI ¦ ST. PAUL, Minn., Sept. 26 (UPI)
UNITED NATIONS (AP) — ¦ UNITED NATIONS ¦ AP ¦ UNITED NATIONS (AP)
BRUSSELS — ¦ BRUSSELS ¦ - ¦ BRUSSELS
MOUNT ALBERT — ¦ MOUNT ALBERT ¦ - ¦ MOUNT ALBERT
KUCHING, Nov 22 — ¦ KUCHING ¦ - ¦ KUCHING, Nov 22
KARACHI: ¦ KARACHI ¦ - ¦ KARACHI
NEW DELHI: ¦ NEW DELHI ¦ - ¦ NEW DELHI
New Delhi [India], March 3 (ANI): ¦ New Delhi ¦ ANI ¦ New Delhi [India], March 3 (ANI)
DHAKA, March 3, 2025 (BSS) - ¦ DHAKA ¦ BSS ¦ DHAKA, March 3, 2025 (BSS)
KUALA LUMPUR, March 3 (Bernama) -- ¦ KUALA LUMPUR ¦ Bernama ¦ KUALA LUMPUR, March 3 (Bernama)
HANOI (VNA) - ¦ HANOI ¦ VNA ¦ HANOI (VNA)
LONDON, May 3, 2025 /PRNewswire/ -- ¦ LONDON ¦ PRNewswire ¦ LONDON, May 3, 2025 /PRNewswire/
(Reuters) — ¦ - ¦ Reuters ¦ (Reuters)`,
  ),
  ...table(
    'de',
    DE,
    `
Bonn/Paris (dpa) - ¦ Bonn/Paris ¦ dpa ¦ Bonn/Paris (dpa)
Berlin (dpa/lno) – ¦ Berlin ¦ dpa/lno ¦ Berlin (dpa/lno)
Wien (APA) – ¦ Wien ¦ APA ¦ Wien (APA)
Genf (sda) ¦ Genf ¦ sda ¦ Genf (sda)
Frankfurt am Main (epd). ¦ Frankfurt am Main ¦ epd ¦ Frankfurt am Main (epd).
Hamburg. ¦ Hamburg ¦ - ¦ Hamburg
München/London – ¦ München/London ¦ - ¦ München/London`,
  ),
  ...table(
    'es',
    ES,
    `
BOGOTÁ, 4 mar. (EFE).- ¦ BOGOTÁ ¦ EFE ¦ BOGOTÁ, 4 mar. (EFE).
Madrid, 4 mar (EFE).- ¦ Madrid ¦ EFE ¦ Madrid, 4 mar (EFE).
MADRID, 12 May. (EUROPA PRESS) - ¦ MADRID ¦ EUROPA PRESS ¦ MADRID, 12 May. (EUROPA PRESS)
Ciudad de México.- ¦ Ciudad de México ¦ - ¦ Ciudad de México.
CIUDAD DE MÉXICO (AP) — ¦ CIUDAD DE MÉXICO ¦ AP ¦ CIUDAD DE MÉXICO (AP)
(EFE).- ¦ - ¦ EFE ¦ (EFE).`,
  ),
  ...table(
    'pt',
    PT,
    `
Lisboa, 03 mar 2025 (Lusa) - ¦ Lisboa ¦ Lusa ¦ Lisboa, 03 mar 2025 (Lusa)
SÃO PAULO - ¦ SÃO PAULO ¦ - ¦ SÃO PAULO
BRASÍLIA (Reuters) - ¦ BRASÍLIA ¦ Reuters ¦ BRASÍLIA (Reuters)`,
  ),
  ...table(
    'it',
    IT,
    `
MILANO, 3 MAG (Adnkronos) - ¦ MILANO ¦ Adnkronos ¦ MILANO, 3 MAG (Adnkronos)
(ANSA) - ROMA, 28 LUG - ¦ ROMA ¦ ANSA ¦ (ANSA) - ROMA, 28 LUG
Roma, 3 mar. (askanews) – ¦ Roma ¦ askanews ¦ Roma, 3 mar. (askanews)
DAL NOSTRO INVIATO TORINO - ¦ TORINO ¦ - ¦ TORINO`,
  ),
  ...table(
    'fr',
    FR,
    `
Paris, 3 mars (AFP) – ¦ Paris ¦ AFP ¦ Paris, 3 mars (AFP)
Genève (ats) - ¦ Genève ¦ ats ¦ Genève (ats)
OUAGADOUGOU — ¦ OUAGADOUGOU ¦ - ¦ OUAGADOUGOU`,
  ),
  ...table(
    'pl',
    PL,
    `
WARSZAWA (PAP) – ¦ WARSZAWA ¦ PAP ¦ WARSZAWA (PAP)
Gdańsk, 03.03.2025 (PAP) - ¦ Gdańsk ¦ PAP ¦ Gdańsk, 03.03.2025 (PAP)`,
  ),
  ...table('cs', PL, 'Praha 3. března (ČTK) - ¦ Praha ¦ ČTK ¦ Praha 3. března (ČTK)'),
  ...table('hu', PL, 'BUDAPEST (MTI) – ¦ BUDAPEST ¦ MTI ¦ BUDAPEST (MTI)'),
  ...table('hr', PL, 'Zagreb, 3. ožujka 2025. (Hina) - ¦ Zagreb ¦ Hina ¦ Zagreb, 3. ožujka 2025. (Hina)'),
  ...table(
    'tr',
    PL,
    `
ANKARA (AA) - ¦ ANKARA ¦ AA ¦ ANKARA (AA)
İSTANBUL, (DHA) - ¦ İSTANBUL ¦ DHA ¦ İSTANBUL, (DHA)`,
  ),
  ...table(
    'id',
    PL,
    `
Jakarta (ANTARA) - ¦ Jakarta ¦ ANTARA ¦ Jakarta (ANTARA)
TEMPO.CO, Jakarta - ¦ Jakarta ¦ TEMPO.CO ¦ TEMPO.CO, Jakarta
JAKARTA, KOMPAS.com - ¦ JAKARTA ¦ KOMPAS.com ¦ JAKARTA, KOMPAS.com`,
  ),
  ...table(
    'ru',
    RU,
    `
МОСКВА, 29 июня. /ТАСС/. ¦ МОСКВА ¦ ТАСС ¦ МОСКВА, 29 июня. /ТАСС/.
НОВОСИБИРСК, 3 марта. /ИНТЕРФАКС/. ¦ НОВОСИБИРСК ¦ ИНТЕРФАКС ¦ НОВОСИБИРСК, 3 марта. /ИНТЕРФАКС/.
МОСКВА, 3 мар — РИА Новости. ¦ МОСКВА ¦ РИА Новости ¦ МОСКВА, 3 мар — РИА Новости.
Москва. 29 июня. INTERFAX.RU - ¦ Москва ¦ INTERFAX.RU ¦ Москва. 29 июня. INTERFAX.RU
БИШКЕК, 3 мар — Sputnik. ¦ БИШКЕК ¦ Sputnik ¦ БИШКЕК, 3 мар — Sputnik.
Баку, 3 марта, АЗЕРТАДЖ. ¦ Баку ¦ АЗЕРТАДЖ ¦ Баку, 3 марта, АЗЕРТАДЖ.`,
  ),
  ...table(
    'uk',
    UK,
    `
ХАРКІВ. 12 травня. УНН. ¦ ХАРКІВ ¦ УНН ¦ ХАРКІВ. 12 травня. УНН.
Київ. 3 березня. УНН. ¦ Київ ¦ УНН ¦ Київ. 3 березня. УНН.
ЛУЦЬК (Укрінформ) – ¦ ЛУЦЬК ¦ Укрінформ ¦ ЛУЦЬК (Укрінформ)`,
  ),
  ...table('el', RU, 'ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ) - ¦ ΑΘΗΝΑ ¦ ΑΠΕ-ΜΠΕ ¦ ΑΘΗΝΑ (ΑΠΕ-ΜΠΕ)'),
  ...table('bg', RU, 'София (БТА) - ¦ София ¦ БТА ¦ София (БТА)'),
  ...table(
    'ar',
    AR,
    `
بيروت (أ ف ب) – ¦ بيروت ¦ أ ف ب ¦ بيروت (أ ف ب)
القاهرة - رويترز - ¦ القاهرة ¦ رويترز ¦ القاهرة - رويترز
عمان 3 آذار (بترا)- ¦ عمان ¦ بترا ¦ عمان 3 آذار (بترا)
دمشق-سانا ¦ دمشق ¦ سانا ¦ دمشق-سانا`,
  ),
  ...table('fa', AR, 'تهران (ایسنا) – ¦ تهران ¦ ایسنا ¦ تهران (ایسنا)'),
  ...table(
    'hi',
    'दोपहर से नौका रुकी हुई है और कोई नहीं जानता कि वह फिर कब चलेगी, बंदरगाह के प्रमुख ने मंगलवार को कहा।',
    'नई दिल्ली: ¦ नई दिल्ली ¦ - ¦ नई दिल्ली',
  ),
];

const eastAsian: readonly (readonly [
  lang: string,
  opening: string,
  place: string,
  agency: string | null,
  raw: string,
])[] = [
  [
    'zh',
    '新华社上海3月4日电（记者李明）渡轮中午停航，没有人知道何时复航，港务长星期二在会上说。',
    '上海',
    '新华社',
    '新华社上海3月4日电',
  ],
  [
    'zh',
    '中新社北京3月4日电 渡轮中午停航，没有人知道何时复航，港务长星期二在会上这样表示。',
    '北京',
    '中新社',
    '中新社北京3月4日电',
  ],
  [
    'zh-TW',
    '（中央社記者王小明台北4日電）渡輪中午停航，沒有人知道何時復航，港務長星期二在會上說。',
    '台北',
    '中央社',
    '（中央社記者王小明台北4日電）',
  ],
  [
    'ja',
    '【ロンドン＝山田太郎】フェリーは正午に止まり、いつ再開するかは誰にも分からないと港長は述べた。',
    'ロンドン',
    null,
    '【ロンドン＝山田太郎】',
  ],
  [
    'ja',
    '【ワシントン共同】フェリーは正午に止まり、いつ再開するかは誰にも分からないと港長は述べた。',
    'ワシントン',
    '共同',
    '【ワシントン共同】',
  ],
  [
    'ja',
    '[東京 ４日 ロイター] - フェリーは正午に止まり、いつ再開するかは誰にも分からないと港長は述べた。',
    '東京',
    'ロイター',
    '[東京 ４日 ロイター]',
  ],
  [
    'ko',
    '(서울=연합뉴스) 김철수 기자 = 연락선이 정오에 멈췄고 언제 다시 다닐지는 아무도 모른다고 항만장이 말했다.',
    '서울',
    '연합뉴스',
    '(서울=연합뉴스)',
  ],
];

describe('dateline at the head of the first paragraph', () => {
  it.each(heads)('$lang: $head', ({ lang, head, text, place, agency, raw }) => {
    const { dateline, body } = parseFurnished({ lang, opening: `${head} ${text}` });
    expect(dateline).toEqual({ place, agency, raw });
    expect(body[0]).toMatchObject({ type: 'paragraph', text: `${head} ${text}` });
  });

  it.each(eastAsian)('%s: %s', (lang, opening, place, agency, raw) => {
    expect(parseFurnished({ lang, opening }).dateline).toEqual({ place, agency, raw });
  });

  it('a town that no list knows, where the page says elsewhere that it is one', () => {
    const { dateline } = parseFurnished({
      lang: 'de',
      opening: `Kleinbrück. ${DE} Auch in Kleinbrück steht der Verkehr.`,
    });
    expect(dateline).toEqual({ place: 'Kleinbrück', agency: null, raw: 'Kleinbrück' });
  });
});

describe('no dateline', () => {
  it.each([
    [
      'de',
      `Merkel – die Kanzlerin – sagte am Montag in der Stadt nichts dazu, obwohl sie danach gefragt wurde.`,
    ],
    [
      'de',
      `Kanzlerin Weber (CDU) – so viel ist sicher – kommt nicht, obwohl man sie lange darum gebeten hatte.`,
    ],
    ['de', `Nein. ${DE}`],
    ['de', `In Berlin (dpa) - ${DE}`],
    [
      'en',
      `Joe Carter — the mayor of the town — said that the ferry would run again before the end of the week.`,
    ],
    ['en', `John Smith (Labour) - ${EN}`],
    [
      'en',
      `Santos (Valencia) - the striker - scored twice before the lights went out over the harbour ground.`,
    ],
    ['en', `BREAKING — ${EN}`],
    ['en', `EXCLUSIVE - ${EN}`],
    ['en', `UPDATE: ${EN}`],
    ['en', `CARTER: I think that the ferry will run again before the end of the week, and so do you.`],
    ['en', `NATO — ${EN}`],
    [
      'en',
      `Ferries - and what becomes of them - are a matter of dispute in every town along the lower river.`,
    ],
    ['en', `First came the flood. ${EN}`],
    ['en', `"London" — ${EN}`],
    ['en', `Monday, May 3 - ${EN}`],
    ['en', `Rivertown.com - ${EN}`],
    [
      'es',
      `Los vecinos (unos 300) - según el alcalde - no quieren saber nada del puente nuevo ni del viejo.`,
    ],
    [
      'ru',
      `Путин — президент — заявил во вторник, что паром снова пойдёт до конца недели, если позволит погода.`,
    ],
    [
      'ko',
      '[강변뉴스=한 주의 옆얼굴] 연락선이 정오에 멈췄고 언제 다시 다닐지는 아무도 모른다고 항만장이 말했다.',
    ],
  ])('%s: %s', (lang, opening) => {
    expect(parseFurnished({ lang, opening }).dateline).toBeNull();
  });
});

describe('dateline on a line by the headline', () => {
  it.each([
    ['en', '<p class="meta">Kyiv • UNN</p>', 'Kyiv', 'UNN', 'Kyiv • UNN'],
    ['en', '<p class="meta">Kyiv • UNN • 12,482 views</p>', 'Kyiv', 'UNN', 'Kyiv • UNN'],
    ['uk', '<p class="meta">Київ • УНН</p>', 'Київ', 'УНН', 'Київ • УНН'],
    ['en', '<div class="name">Reuters, HANOI</div>', 'HANOI', 'Reuters', 'Reuters, HANOI'],
    ['en', '<div class="name">AFP, MANILA</div>', 'MANILA', 'AFP', 'AFP, MANILA'],
    ['es', '<p class="fecha">Madrid - 29/05/2025 20:00</p>', 'Madrid', null, 'Madrid'],
    ['es', '<p class="fecha">Madrid-29/05/2025 20:00</p>', 'Madrid', null, 'Madrid'],
    ['pt', '<p class="local">Lisboa</p><p class="data">3 de março de 2025</p>', 'Lisboa', null, 'Lisboa'],
    ['en', '<p class="dateline">21 October 2025 • Duqm, Oman</p>', 'Duqm, Oman', null, 'Duqm, Oman'],
    ['de', '<p class="autor">Von Johanna Beispiel, Zürich</p>', 'Zürich', null, 'Zürich'],
    ['en', '<p class="byline">By Jane Sample in Nairobi</p>', 'Nairobi', null, 'Nairobi'],
  ])('%s: %s', (lang, facts, place, agency, raw) => {
    expect(parseFurnished({ lang, facts }).dateline).toEqual({ place, agency, raw });
  });

  it.each([
    ['a reporter and an agency', 'es', '<p class="firma">María Ejemplo | EFE</p>'],
    ['a reporter and what she is', 'en', '<p class="byline">By Jane Sample, Political Editor</p>'],
    ['a section', 'en', '<p class="section"><a href="/local/">Local news</a></p>'],
    ['a date and a reading time', 'en', '<p class="meta">July 3, 2025 • 4 min read</p>'],
  ])('not %s', (_what, lang, facts) => {
    expect(parseFurnished({ lang, facts }).dateline).toBeNull();
  });
});

describe('the date in a dateline', () => {
  const opening = `Lisboa, 03 mar 2025 (Lusa) - ${PT}`;
  const url = 'https://news.example/balsa';

  it('is the date of publication where the page gives no other', () => {
    expect(parseFurnished({ lang: 'pt', opening, url }).published).toBe('2025-03-03');
  });

  it('gives way to what the metadata says', () => {
    const head = '<meta property="article:published_time" content="2025-03-04T08:00:00Z">';
    expect(parseFurnished({ lang: 'pt', opening, url, head }).published).toBe('2025-03-04T08:00:00Z');
  });

  it('without a year is no date', () => {
    expect(parseFurnished({ opening: `NAIROBI, May 3 (Reuters) - ${EN}`, url }).published).toBeNull();
  });
});
