/** Datelines as the newsrooms of many countries write them, and openings that look like one; dateline.test.ts has the rules. */
import { describe, expect, it } from 'vitest';
import { parseFurnished } from './furnished-page.js';

/** What follows the dateline. */
const TEXTS: Readonly<Record<string, string>> = {
  en: 'The ferry stopped at noon, and nobody knows when it will run again, the harbour master said.',
  fr: 'Le bac est arrêté depuis midi et personne ne sait quand il repartira, a dit le capitaine du port.',
  es: 'El transbordador se detuvo a mediodía y nadie sabe cuándo volverá a salir, dijo el jefe del puerto.',
  pt: 'A balsa parou ao meio-dia e ninguém sabe quando volta a sair, disse o chefe do porto na terça-feira.',
  it: 'Il traghetto si è fermato a mezzogiorno e nessuno sa quando ripartirà, ha detto il capo del porto.',
  de: 'Die Fähre steht seit Mittag still, und niemand weiß, wann sie wieder fährt, sagte der Hafenmeister.',
  ru: 'Паром встал в полдень, и никто не знает, когда он снова пойдёт, сказал во вторник капитан порта.',
  uk: 'Пором став опівдні, і ніхто не знає, коли він знову піде, сказав у вівторок капітан порту.',
  ar: 'توقفت العبارة عند الظهر ولا أحد يعرف متى ستعود إلى العمل، كما قال مدير المرفأ يوم الثلاثاء.',
  fa: 'کشتی از ظهر ایستاده است و هیچ کس نمی‌داند که دوباره کی راه می‌افتد، رئیس بندر روز سه‌شنبه گفت.',
  he: 'המעבורת נעצרה בצהריים ואיש אינו יודע מתי תשוב לשוט, אמר ביום שלישי מנהל הנמל בשיחה עם העיתון.',
  hi: 'दोपहर से नौका रुकी हुई है और कोई नहीं जानता कि वह फिर कब चलेगी, बंदरगाह के प्रमुख ने मंगलवार को कहा।',
  bn: 'দুপুর থেকে ফেরি বন্ধ রয়েছে এবং কেউ জানে না কবে আবার চলবে, মঙ্গলবার বন্দরের প্রধান সাংবাদিকদের জানিয়েছেন।',
  pl: 'Prom stanął w południe i nikt nie wie, kiedy znów popłynie, powiedział we wtorek kapitan portu.',
  tr: 'Vapur öğlen durdu ve ne zaman yeniden sefere çıkacağını kimse bilmiyor, dedi liman başkanı salı günü.',
  nl: 'De veerboot ligt sinds de middag stil en niemand weet wanneer hij weer vaart, zei de havenmeester.',
  sv: 'Färjan stannade vid lunch och ingen vet när den går igen, sade hamnchefen på tisdagen till tidningen.',
  id: 'Kapal penyeberangan berhenti sejak tengah hari dan tidak ada yang tahu kapan akan berlayar lagi, kata kepala pelabuhan.',
  vi: 'Chiếc phà ngừng chạy từ trưa và không ai biết khi nào nó sẽ hoạt động trở lại, ông giám đốc cảng nói hôm thứ Ba.',
  zh: '渡轮中午停航，没有人知道何时复航，港务长星期二在会上说，天气好转之后才能决定。',
  ja: 'フェリーは正午に止まり、いつ再開するかは誰にも分からないと港長は述べた。',
  ko: '연락선이 정오에 멈췄고 언제 다시 다닐지는 아무도 모른다고 항만장이 말했다.',
  sw: 'Kivuko kilisimama saa sita mchana na hakuna anayejua lini kitaanza tena safari, alisema mkuu wa bandari Jumanne.',
  el: 'Το πλοίο σταμάτησε το μεσημέρι και κανείς δεν ξέρει πότε θα ξαναφύγει, είπε την Τρίτη ο λιμενάρχης.',
  ro: 'Feribotul s-a oprit la prânz și nimeni nu știe când va porni din nou, a spus marți căpitanul portului.',
  hu: 'A komp délben megállt, és senki sem tudja, mikor indul újra, mondta kedden a kikötő vezetője.',
  cs: 'Přívoz stojí od poledne a nikdo neví, kdy zase vyjede, řekl v úterý vedoucí přístavu novinářům.',
  sr: 'Трајект је стао у подне и нико не зна када ће поново кренути, рекао је у уторак лучки капетан.',
  ur: 'کشتی دوپہر سے رکی ہوئی ہے اور کوئی نہیں جانتا کہ وہ دوبارہ کب چلے گی، بندرگاہ کے سربراہ نے منگل کو کہا۔',
};

/** Head of the paragraph ¦ place ¦ agency; `-` is none. What stands before the first bar is kept with its spaces. */
const heads: Readonly<Record<string, string>> = {
  en: `
ABUJA —  ¦ ABUJA ¦ -
WASHINGTON, May 3 (Xinhua) --  ¦ WASHINGTON ¦ Xinhua
BEIJING, March 3 (Xinhua) –  ¦ BEIJING ¦ Xinhua
TOKYO (Kyodo) --  ¦ TOKYO ¦ Kyodo
SEOUL, March 3 (Yonhap) --  ¦ SEOUL ¦ Yonhap
MOSCOW, March 3. /TASS/.  ¦ MOSCOW ¦ TASS
KYIV. March 3. Interfax-Ukraine –  ¦ KYIV ¦ Interfax-Ukraine
TEHRAN, Mar. 03 (MNA) –  ¦ TEHRAN ¦ MNA
TEHRAN –  ¦ TEHRAN ¦ -
NEW YORK (CNN) —  ¦ NEW YORK ¦ CNN
(CNN) —  ¦ - ¦ CNN
BLANTYRE (MANA)— ¦ BLANTYRE ¦ MANA
Accra, March 3, GNA –  ¦ Accra ¦ GNA
Windhoek (NAMPA) —  ¦ Windhoek ¦ NAMPA
DODOMA:  ¦ DODOMA ¦ -
ISLAMABAD:  ¦ ISLAMABAD ¦ -
ISLAMABAD (APP):  ¦ ISLAMABAD ¦ APP
Kathmandu, March 3:  ¦ Kathmandu ¦ -
Kathmandu, March 3 (RSS):  ¦ Kathmandu ¦ RSS
Thiruvananthapuram:  ¦ Thiruvananthapuram ¦ -
Mumbai, March 3 (PTI)  ¦ Mumbai ¦ PTI
New Delhi, Mar 3 (PTI):  ¦ New Delhi ¦ PTI
HONOLULU (KHON2) —  ¦ HONOLULU ¦ KHON2
SYRACUSE, N.Y. —  ¦ SYRACUSE, N.Y. ¦ -
OTTAWA –  ¦ OTTAWA ¦ -
VANCOUVER -  ¦ VANCOUVER ¦ -
NEW YORK--(BUSINESS WIRE)-- ¦ NEW YORK ¦ BUSINESS WIRE
TORONTO, March 03, 2025 (GLOBE NEWSWIRE) --  ¦ TORONTO ¦ GLOBE NEWSWIRE
LONDON, March 3, 2025 /PRNewswire/ --  ¦ LONDON ¦ PRNewswire
BAGHDAD (Reuters Life!) –  ¦ BAGHDAD ¦ Reuters Life!
JERUSALEM (JTA) —  ¦ JERUSALEM ¦ JTA
VATICAN CITY (CNS) —  ¦ VATICAN CITY ¦ CNS
PORT-AU-PRINCE, Haiti —  ¦ PORT-AU-PRINCE, Haiti ¦ -
AMMAN (Petra) –  ¦ AMMAN ¦ Petra
DUBAI, 3rd March, 2025 (WAM) --  ¦ DUBAI ¦ WAM
BAKU, Azerbaijan, March 3.  ¦ BAKU, Azerbaijan ¦ -
YEREVAN, MARCH 3, ARMENPRESS.  ¦ YEREVAN ¦ ARMENPRESS`,
  fr: `
ALGER -  ¦ ALGER ¦ -
Dakar, 3 mars (APS) –  ¦ Dakar ¦ APS
TUNIS (TAP) -  ¦ TUNIS ¦ TAP
Rabat –  ¦ Rabat ¦ -
Berne (ats)  ¦ Berne ¦ ats
PARIS (Reuters) -  ¦ PARIS ¦ Reuters
MONTRÉAL —  ¦ MONTRÉAL ¦ -
Abidjan, 03 mars 2025 (AIP)-  ¦ Abidjan ¦ AIP`,
  es: `
Madrid, 3 mar (EFECOM).-  ¦ Madrid ¦ EFECOM
LA HABANA, 3 mar (ACN) –  ¦ LA HABANA ¦ ACN
Buenos Aires, 3 de marzo (Télam).-  ¦ Buenos Aires ¦ Télam
Caracas, 03 Mar. AVN.-  ¦ Caracas ¦ AVN
GUADALAJARA, Jal., marzo 3 (EL UNIVERSAL).-  ¦ GUADALAJARA, Jal. ¦ EL UNIVERSAL
LIMA, PERÚ.-  ¦ LIMA, PERÚ ¦ -
SAN JOSÉ (Costa Rica).-  ¦ SAN JOSÉ ¦ -
Santo Domingo, RD.-  ¦ Santo Domingo, RD ¦ -
Quito –  ¦ Quito ¦ -
La Paz, 3 mar (ABI).-  ¦ La Paz ¦ ABI`,
  pt: `
Brasília, 3 mar (ANSA) -  ¦ Brasília ¦ ANSA
Luanda –  ¦ Luanda ¦ -
Maputo, 03 Mar (AIM) –  ¦ Maputo ¦ AIM
RIO DE JANEIRO, RJ (FOLHAPRESS) -  ¦ RIO DE JANEIRO, RJ ¦ FOLHAPRESS
SÃO PAULO, SP (FOLHAPRESS) -  ¦ SÃO PAULO, SP ¦ FOLHAPRESS`,
  it: `
ROMA -  ¦ ROMA ¦ -
Palermo, 3 mar. (Italpress) -  ¦ Palermo ¦ Italpress
PALERMO (ITALPRESS) -  ¦ PALERMO ¦ ITALPRESS
Bruxelles, 3 mar. (LaPresse) -  ¦ Bruxelles ¦ LaPresse
NAPOLI.  ¦ NAPOLI ¦ -`,
  de: `
BERLIN (AFP) -  ¦ BERLIN ¦ AFP
FRANKFURT (dpa-AFX) -  ¦ FRANKFURT ¦ dpa-AFX
Berlin/München (dpa) -  ¦ Berlin/München ¦ dpa
Berlin -  ¦ Berlin ¦ -
Wien/Linz –  ¦ Wien/Linz ¦ -
Düsseldorf (ots) -  ¦ Düsseldorf ¦ ots
Zürich, 3. März 2025 –  ¦ Zürich ¦ -
Köln (KNA)  ¦ Köln ¦ KNA`,
  ru: `
МОСКВА, 3 марта — ТАСС.  ¦ МОСКВА ¦ ТАСС
АСТАНА. КАЗИНФОРМ —  ¦ АСТАНА ¦ КАЗИНФОРМ
ТАШКЕНТ, 3 мар — Sputnik.  ¦ ТАШКЕНТ ¦ Sputnik
Баку. 3 марта. Interfax.az:  ¦ Баку ¦ Interfax.az
ЕРЕВАН, 3 марта. /АРМЕНПРЕСС/.  ¦ ЕРЕВАН ¦ АРМЕНПРЕСС
БИШКЕК (АКИpress) –  ¦ БИШКЕК ¦ АКИpress
Санкт-Петербург.  ¦ Санкт-Петербург ¦ -`,
  uk: `
КИЇВ. 3 березня. УНІАН.  ¦ КИЇВ ¦ УНІАН
Львів, 3 березня (Укрінформ).  ¦ Львів ¦ Укрінформ`,
  ar: `
الرياض:  ¦ الرياض ¦ -
القاهرة (د ب أ) -  ¦ القاهرة ¦ د ب أ
واشنطن/ الأناضول -  ¦ واشنطن ¦ الأناضول
الرباط -  ¦ الرباط ¦ -
بغداد/ واع/  ¦ بغداد ¦ واع
الدوحة - قنا :  ¦ الدوحة ¦ قنا
بيروت - "الشرق الأوسط"  ¦ بيروت ¦ -`,
  fa: `
تهران - ایرنا -  ¦ تهران ¦ ایرنا`,
  hi: `
नई दिल्ली, 3 मार्च (भाषा)  ¦ नई दिल्ली ¦ भाषा
लखनऊ।  ¦ लखनऊ ¦ -
मुंबई, 3 मार्च (वार्ता)  ¦ मुंबई ¦ वार्ता`,
  bn: `
ঢাকা, ৩ মার্চ, ২০২৫ (বাসস) :  ¦ ঢাকা ¦ বাসস`,
  pl: `
Warszawa, 3.03.2025 (PAP) -  ¦ Warszawa ¦ PAP`,
  tr: `
ANKARA, 3 Mart (AA) -  ¦ ANKARA ¦ AA
İSTANBUL (İHA) -  ¦ İSTANBUL ¦ İHA`,
  nl: `
BRUSSEL (BELGA) -  ¦ BRUSSEL ¦ BELGA
DEN HAAG (ANP) -  ¦ DEN HAAG ¦ ANP
Amsterdam –  ¦ Amsterdam ¦ -`,
  sv: `
STOCKHOLM.  ¦ STOCKHOLM ¦ -
OSLO (NTB):  ¦ OSLO ¦ NTB`,
  id: `
Bisnis.com, JAKARTA -  ¦ JAKARTA ¦ Bisnis.com
Jakarta, CNBC Indonesia -  ¦ Jakarta ¦ CNBC Indonesia
Jakarta, CNN Indonesia --  ¦ Jakarta ¦ CNN Indonesia
SURABAYA –  ¦ SURABAYA ¦ -
REPUBLIKA.CO.ID, JAKARTA --  ¦ JAKARTA ¦ REPUBLIKA.CO.ID
Liputan6.com, Jakarta  ¦ Jakarta ¦ Liputan6.com`,
  vi: `
Hà Nội (TTXVN) -  ¦ Hà Nội ¦ TTXVN
TP.HCM -  ¦ TP.HCM ¦ -`,
  zh: `
（新华社北京3月4日电） ¦ 北京 ¦ 新华社
中新网上海3月4日电 (记者 李明)  ¦ 上海 ¦ 中新网
（中央社台北4日電） ¦ 台北 ¦ 中央社
[新华社北京3月4日电] ¦ 北京 ¦ 新华社
據新華社北京3月4日電， ¦ 北京 ¦ 新華社`,
  ja: `
【ソウル時事】 ¦ ソウル ¦ 時事
【ワシントン＝共同】 ¦ ワシントン ¦ 共同
［東京　４日　ロイター］ -  ¦ 東京 ¦ ロイター
（ロンドン＝山田太郎） ¦ ロンドン ¦ -`,
  ko: `
[서울=뉴시스] 김철수 기자 =  ¦ 서울 ¦ 뉴시스
(부산=뉴스1) 김철수 기자 =  ¦ 부산 ¦ 뉴스1
(서울=연합뉴스)  ¦ 서울 ¦ 연합뉴스`,
  sw: `
DAR ES SALAAM:  ¦ DAR ES SALAAM ¦ -`,
  el: `
ΛΕΥΚΩΣΙΑ (ΚΥΠΕ) -  ¦ ΛΕΥΚΩΣΙΑ ¦ ΚΥΠΕ`,
  ro: `
București, 3 mar /Agerpres/ -  ¦ București ¦ Agerpres`,
  hu: `
Budapest, 2025. március 3., hétfő (MTI) -  ¦ Budapest ¦ MTI`,
  cs: `
Brno -  ¦ Brno ¦ -`,
  sr: `
БЕОГРАД -  ¦ БЕОГРАД ¦ -
БЕОГРАД, 3. марта 2025. (Танјуг) -  ¦ БЕОГРАД ¦ Танјуг`,
  ur: `
اسلام آباد:  ¦ اسلام آباد ¦ -
کراچی (اے پی پی)  ¦ کراچی ¦ اے پی پی`,
  he: `
ירושלים (רויטרס) –  ¦ ירושלים ¦ רויטרס`,
};

const others: readonly (readonly [lang: string, head: string])[] = [
  ['en', 'Paris Hilton — who is 44 — '],
  ['en', 'WHO – '],
  ['en', 'UN: '],
  ['en', 'IN PERSON: '],
  ['en', 'THE LATEST: '],
  ['en', 'SPOILER ALERT - '],
  ['en', 'Q: '],
  ['en', 'Note: '],
  ['en', 'HOUSTON, we have a problem: '],
  ['en', 'Jordan — '],
  ['en', 'Chelsea: '],
  ['en', 'Georgia (the state) — '],
  ['en', 'OPINION - '],
  ['en', 'MOSCOW'],
  ['en', 'SACHA PFEIFFER, HOST: '],
  ['en', 'REVIEW – '],
  ['en', 'Updated: December 9, 2024. '],
  ['en', 'KEY POINTS: '],
  ['en', 'AI — '],
  ['en', 'Tesla (TSLA) – '],
  ['en', 'Apple (NASDAQ: AAPL) - '],
  ['en', 'Smith (D-N.Y.) — '],
  ['en', '1. '],
  ['en', 'TL;DR: '],
  ['en', 'Monday. '],
  ['en', 'Yes. '],
  ['en', 'Liverpool (4-3-3): '],
  ['de', 'Merz: '],
  ['de', 'SPD – '],
  ['de', 'Update: '],
  ['de', 'Achtung. '],
  ['de', 'Ja, Berlin. '],
  ['de', 'FDP-Chef Lindner: '],
  ['de', 'Trainer Weber (48) – '],
  ['fr', 'Macron : '],
  ['fr', 'EXCLUSIF - '],
  ['fr', 'VIDÉO - '],
  ['fr', 'INFOGRAPHIE - '],
  ['fr', 'REPORTAGE - '],
  ['es', 'VÍDEO - '],
  ['es', 'Sánchez: '],
  ['es', 'OPINIÓN.- '],
  ['it', 'Meloni: '],
  ['it', 'VIDEO - '],
  ['pt', 'ANÁLISE - '],
  ['pt', 'Lula - '],
  ['ru', 'Путин: '],
  ['ru', 'ОБНОВЛЕНО: '],
  ['ru', 'ВИДЕО - '],
  ['uk', 'ВІДЕО. '],
  ['ar', 'خاص: '],
  ['ar', 'تقرير - '],
  ['hi', 'खबर: '],
  ['zh', '【编者按】'],
  ['ja', '【独自】'],
  ['ja', '（写真＝共同）'],
  ['ko', '[속보] '],
  ['ko', '[단독] '],
  ['pl', 'WIDEO: '],
  ['tr', 'SON DAKİKA - '],
  ['nl', 'VIDEO. '],
];

const cases = Object.entries(heads).flatMap(([lang, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [head = '', place = '', agency = ''] = row.split('¦');
      const orNull = (cell: string) => (cell.trim() === '-' ? null : cell.trim());
      return { lang, head: head.slice(0, -1), place: orNull(place), agency: orNull(agency) };
    }),
);

describe('datelines of many newsrooms', () => {
  it.each(cases)('$lang: $head', ({ lang, head, place, agency }) => {
    const { dateline, body } = parseFurnished({ lang, opening: `${head}${TEXTS[lang]}` });
    expect(dateline).toMatchObject({ place, agency });
    expect(body[0]).toMatchObject({ type: 'paragraph', text: `${head}${TEXTS[lang]}`.replace(/　/g, ' ') });
  });
});

describe('openings that are no datelines', () => {
  it.each(others)('%s: %s', (lang, head) => {
    expect(parseFurnished({ lang, opening: `${head}${TEXTS[lang]}` }).dateline).toBeNull();
  });
});
