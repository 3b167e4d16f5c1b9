import { describe, expect, it } from 'vitest';
import { languageFor } from '../../src/languages/index.js';
import { findQuotesIn } from '../../src/quotes/find-quotes.js';

type Row = readonly [text: string, speaker: string | null, role: string | null, cue: string | null];

/** A small article a language, a paragraph a line; then its quotes. */
const CASES: Readonly<Record<string, readonly [paragraphs: readonly string[], quotes: readonly Row[]]>> = {
  uk: [
    [
      '«Ми готові до переговорів», — заявив міністр закордонних справ України Андрій Сибіга.',
      'За словами Сибіги, «це важливо для всіх нас».',
      '— Ми не відступимо, — сказав він. — Це наша земля.',
    ],
    [
      ['Ми готові до переговорів', 'Андрій Сибіга', 'міністр закордонних справ України', 'заявив'],
      ['це важливо для всіх нас', 'Андрій Сибіга', 'міністр закордонних справ України', null],
      ['Ми не відступимо,', 'Андрій Сибіга', 'міністр закордонних справ України', 'сказав'],
      ['Це наша земля.', 'Андрій Сибіга', 'міністр закордонних справ України', null],
    ],
  ],
  ru: [
    [
      '«Мы готовы к переговорам», — заявил пресс-секретарь президента России Дмитрий Песков.',
      'По словам Пескова, «это очень важно для всех».',
      '— Я ничего не видел, — рассказал житель Киева Иван Петров. — Было темно.',
    ],
    [
      ['Мы готовы к переговорам', 'Дмитрий Песков', 'пресс-секретарь президента России', 'заявил'],
      ['это очень важно для всех', 'Дмитрий Песков', 'пресс-секретарь президента России', null],
      ['Я ничего не видел,', 'Иван Петров', 'житель Киева', 'рассказал'],
      ['Было темно.', 'Иван Петров', 'житель Киева', null],
    ],
  ],
  de: [
    [
      '„Wir müssen jetzt schnell handeln“, sagte Bundeskanzler Friedrich Merz am Montag in Berlin.',
      'Nach Angaben der Polizei wurde niemand verletzt. Zuvor hatte Merz gewarnt: „Die Zeit läuft uns davon.“',
      '„Das ist ein guter Tag“, so der Kanzler.',
    ],
    [
      ['Wir müssen jetzt schnell handeln', 'Friedrich Merz', 'Bundeskanzler', 'sagte'],
      ['Die Zeit läuft uns davon.', 'Friedrich Merz', 'Bundeskanzler', 'gewarnt'],
      ['Das ist ein guter Tag', 'Friedrich Merz', 'Kanzler', 'so'],
    ],
  ],
  fr: [
    [
      '« Nous irons jusqu’au bout de cette réforme », a déclaré le président de la République, Emmanuel Macron.',
      '« C’est essentiel », a-t-il ajouté.',
      '– Je ne sais pas, dit Paul Martin.',
    ],
    [
      [
        'Nous irons jusqu’au bout de cette réforme',
        'Emmanuel Macron',
        'président de la République',
        'a déclaré',
      ],
      ['C’est essentiel', 'Emmanuel Macron', 'président de la République', 'a-t-il ajouté'],
      ['Je ne sais pas', 'Paul Martin', null, 'dit'],
    ],
  ],
  es: [
    [
      '—No vamos a ceder ante nadie —dijo el presidente del Gobierno, Pedro Sánchez—. Es nuestra obligación.',
      '“No hay dinero para eso”, aseguró Sánchez.',
      'Según la ministra de Hacienda, María Jesús Montero, “las cuentas están listas para todos”.',
    ],
    [
      ['No vamos a ceder ante nadie', 'Pedro Sánchez', 'presidente del Gobierno', 'dijo'],
      ['Es nuestra obligación.', 'Pedro Sánchez', 'presidente del Gobierno', null],
      ['No hay dinero para eso', 'Pedro Sánchez', 'presidente del Gobierno', 'aseguró'],
      ['las cuentas están listas para todos', 'María Jesús Montero', 'ministra de Hacienda', null],
    ],
  ],
  it: [
    [
      '«Non ci fermeremo davanti a nulla», ha detto la premier Giorgia Meloni. «È una promessa», ha aggiunto.',
    ],
    [
      ['Non ci fermeremo davanti a nulla', 'Giorgia Meloni', 'premier', 'ha detto'],
      ['È una promessa', 'Giorgia Meloni', 'premier', 'ha aggiunto'],
    ],
  ],
  pt: [
    [
      '“Não vamos aceitar essa decisão”, disse o presidente Luiz Inácio Lula da Silva.',
      'Segundo Lula, “o Brasil precisa crescer mais”.',
    ],
    [
      ['Não vamos aceitar essa decisão', 'Luiz Inácio Lula da Silva', 'presidente', 'disse'],
      ['o Brasil precisa crescer mais', 'Luiz Inácio Lula da Silva', 'presidente', null],
    ],
  ],
  pl: [
    [
      '- Wygramy te wybory i zmienimy Polskę - powiedział Donald Tusk. - To nasz czas.',
      '„Nie ma na to zgody” – napisał na platformie X prezydent Andrzej Duda.',
    ],
    [
      ['Wygramy te wybory i zmienimy Polskę', 'Donald Tusk', null, 'powiedział'],
      ['To nasz czas.', 'Donald Tusk', null, null],
      ['Nie ma na to zgody', 'Andrzej Duda', 'prezydent', 'napisał'],
    ],
  ],
  cs: [
    ['„Nemůžeme na to čekat,“ řekl premiér Petr Fiala. Podle Fialy „je to jediná možná cesta vpřed“.'],
    [
      ['Nemůžeme na to čekat,', 'Petr Fiala', 'premiér', 'řekl'],
      ['je to jediná možná cesta vpřed', 'Petr Fiala', 'premiér', null],
    ],
  ],
  lt: [
    [
      '„Mes turime veikti dabar ir kartu“, – sakė prezidentas Gitanas Nausėda. Pasak Nausėdos, „tai yra svarbu mums visiems“.',
    ],
    [
      ['Mes turime veikti dabar ir kartu', 'Gitanas Nausėda', 'prezidentas', 'sakė'],
      ['tai yra svarbu mums visiems', 'Gitanas Nausėda', 'prezidentas', null],
    ],
  ],
  nl: [
    ['“Wij gaan dit samen oplossen”, zegt premier Dick Schoof. “Dat is een belofte.”'],
    [
      ['Wij gaan dit samen oplossen', 'Dick Schoof', 'premier', 'zegt'],
      ['Dat is een belofte.', 'Dick Schoof', 'premier', null],
    ],
  ],
  sv: [
    ['– Vi måste agera nu, säger Anna Svensson, ordförande i föreningen.', '– Det är bra.'],
    [
      ['Vi måste agera nu', 'Anna Svensson', 'ordförande i föreningen', 'säger'],
      ['Det är bra.', 'Anna Svensson', 'ordförande i föreningen', null],
    ],
  ],
  da: [
    [
      '”Det er en stor dag for Danmark”, siger statsminister Mette Frederiksen.',
      '– Vi er glade for aftalen, siger hun.',
    ],
    [
      ['Det er en stor dag for Danmark', 'Mette Frederiksen', 'statsminister', 'siger'],
      ['Vi er glade for aftalen', 'Mette Frederiksen', 'statsminister', 'siger'],
    ],
  ],
  no: [
    [
      '– Vi gir oss ikke, sier statsminister Jonas Gahr Støre til NRK.',
      '«Dette er en god dag for landet», sier Støre.',
    ],
    [
      ['Vi gir oss ikke', 'Jonas Gahr Støre', 'statsminister', 'sier'],
      ['Dette er en god dag for landet', 'Jonas Gahr Støre', 'statsminister', 'sier'],
    ],
  ],
  fi: [
    ['– Tilanne on erittäin vakava, sanoo pääministeri Petteri Orpo. – Nyt tarvitaan tekoja.'],
    [
      ['Tilanne on erittäin vakava', 'Petteri Orpo', 'pääministeri', 'sanoo'],
      ['Nyt tarvitaan tekoja.', 'Petteri Orpo', 'pääministeri', null],
    ],
  ],
  tr: [
    [
      'Erdoğan, "Hedefimize ulaşacağız ve başaracağız" dedi.',
      'Cumhurbaşkanı Recep Tayyip Erdoğan dün konuştu.',
    ],
    [['Hedefimize ulaşacağız ve başaracağız', 'Recep Tayyip Erdoğan', null, 'dedi']],
  ],
  el: [
    [
      '«Δεν θα κάνουμε πίσω σε τίποτα», δήλωσε ο πρωθυπουργός Κυριάκος Μητσοτάκης. «Είναι καθήκον μας», πρόσθεσε.',
    ],
    [
      ['Δεν θα κάνουμε πίσω σε τίποτα', 'Κυριάκος Μητσοτάκης', 'πρωθυπουργός', 'δήλωσε'],
      ['Είναι καθήκον μας', 'Κυριάκος Μητσοτάκης', 'πρωθυπουργός', 'πρόσθεσε'],
    ],
  ],
  ro: [
    [
      '„Nu vom accepta această decizie”, a declarat președintele Nicușor Dan. „Este inadmisibil”, a adăugat el.',
    ],
    [
      ['Nu vom accepta această decizie', 'Nicușor Dan', 'președintele', 'a declarat'],
      ['Este inadmisibil', 'Nicușor Dan', 'președintele', 'a adăugat'],
    ],
  ],
  ar: [
    [
      'قال وزير الخارجية السعودي فيصل بن فرحان: "نحن ندعم كل الجهود من أجل السلام في المنطقة".',
      'وأضاف بن فرحان: "الوضع صعب ولكن هناك أمل كبير".',
      '"لن نتراجع عن موقفنا مهما حدث"، قال الرئيس المصري عبد الفتاح السيسي في مؤتمر صحفي.',
    ],
    [
      ['نحن ندعم كل الجهود من أجل السلام في المنطقة', 'فيصل بن فرحان', 'وزير الخارجية السعودي', 'قال'],
      ['الوضع صعب ولكن هناك أمل كبير', 'فيصل بن فرحان', 'وزير الخارجية السعودي', 'وأضاف'],
      ['لن نتراجع عن موقفنا مهما حدث', 'عبد الفتاح السيسي', 'الرئيس المصري', 'قال'],
    ],
  ],
  he: [
    [
      'ראש הממשלה בנימין נתניהו אמר: "אנחנו נמשיך לפעול בכל החזיתות עד לניצחון".',
      'נתניהו הוסיף ש"אין לנו ברירה אחרת במצב הזה".',
    ],
    [
      ['אנחנו נמשיך לפעול בכל החזיתות עד לניצחון', 'בנימין נתניהו', 'ראש הממשלה', 'אמר'],
      ['אין לנו ברירה אחרת במצב הזה', 'בנימין נתניהו', 'ראש הממשלה', 'הוסיף'],
    ],
  ],
  fa: [
    [
      'عباس عراقچی وزیر امور خارجه ایران گفت: «ما آماده مذاکره عادلانه و شرافتمندانه هستیم».',
      'وی افزود: «تحریم‌ها باید به طور کامل لغو شوند».',
    ],
    [
      ['ما آماده مذاکره عادلانه و شرافتمندانه هستیم', 'عباس عراقچی', 'وزیر امور خارجه ایران', 'گفت'],
      ['تحریم‌ها باید به طور کامل لغو شوند', 'عباس عراقچی', 'وزیر امور خارجه ایران', 'افزود'],
    ],
  ],
  hi: [
    [
      'प्रधानमंत्री नरेंद्र मोदी ने कहा, "भारत शांति के पक्ष में है और हमेशा रहेगा।"',
      'मोदी ने कहा, "हम सब मिलकर आगे बढ़ेंगे और जीतेंगे।"',
    ],
    [
      ['भारत शांति के पक्ष में है और हमेशा रहेगा।', 'नरेंद्र मोदी', 'प्रधानमंत्री', 'कहा'],
      ['हम सब मिलकर आगे बढ़ेंगे और जीतेंगे।', 'नरेंद्र मोदी', 'प्रधानमंत्री', 'कहा'],
    ],
  ],
  id: [
    [
      '“Kami akan terus bekerja keras,” kata Presiden Prabowo Subianto di Jakarta, Senin. Ia menambahkan, “Ini tugas kita.”',
    ],
    [
      ['Kami akan terus bekerja keras,', 'Prabowo Subianto', 'Presiden', 'kata'],
      ['Ini tugas kita.', 'Prabowo Subianto', 'Presiden', 'menambahkan'],
    ],
  ],
  vi: [
    [
      '“Chúng tôi sẽ tiếp tục nỗ lực hết mình”, Thủ tướng Phạm Minh Chính nói. Ông nhấn mạnh: “Đây là nhiệm vụ trọng tâm”.',
    ],
    [
      ['Chúng tôi sẽ tiếp tục nỗ lực hết mình', 'Phạm Minh Chính', 'Thủ tướng', 'nói'],
      ['Đây là nhiệm vụ trọng tâm', 'Phạm Minh Chính', 'Thủ tướng', 'nhấn mạnh'],
    ],
  ],
  ja: [
    [
      '石破茂首相は12日、「国民の生活を守るために全力を尽くす」と述べた。「これは約束だ」とも語った。',
      '田中一郎さん（45）は「とても驚いた。こんなことは初めてだ」と話した。',
      '石破氏は「問題はないと考えている」と強調した。',
      '映画「君の名は」は人気だ。',
    ],
    [
      ['国民の生活を守るために全力を尽くす', '石破茂', '首相', '述べた'],
      ['これは約束だ', '石破茂', '首相', '語った'],
      ['とても驚いた。こんなことは初めてだ', '田中一郎', null, '話した'],
      ['問題はないと考えている', '石破茂', '首相', '強調した'],
    ],
  ],
  zh: [
    [
      '外交部发言人毛宁在例行记者会上表示：“中方坚决反对任何形式的单边制裁。”',
      '“我们将继续努力，”王毅说，“直到问题解决。”',
    ],
    [
      ['中方坚决反对任何形式的单边制裁。', '毛宁', '外交部发言人', '表示'],
      ['我们将继续努力，', '王毅', null, '说'],
      ['直到问题解决。', '王毅', null, '说'],
    ],
  ],
  ko: [
    [
      '이재명 대통령은 15일 기자회견에서 "국민의 안전을 최우선으로 하겠다"고 말했다.',
      '이 대통령은 "경제를 살리겠다"고 강조했다.',
      '주민 김민수 씨는 "이런 일은 처음"이라고 말했다.',
    ],
    [
      ['국민의 안전을 최우선으로 하겠다', '이재명', '대통령', '말했다'],
      ['경제를 살리겠다', '이재명', '대통령', '강조했다'],
      ['이런 일은 처음', '김민수', null, '말했다'],
    ],
  ],
};

describe('findQuotesIn, by language', () => {
  it.each(Object.entries(CASES))('%s', (code, [paragraphs, quotes]) => {
    const passages = paragraphs.map((text) => ({ text, kind: 'paragraph' as const }));
    const found = findQuotesIn(passages, { language: languageFor(code) });
    expect(
      found.map(({ text, speaker, cue }) => [text, speaker?.name ?? null, speaker?.role ?? null, cue]),
    ).toEqual(quotes);
  });

  it('reads marks and block quotations in a language that it does not know', () => {
    const language = languageFor('xx');
    const passages = [
      { text: '“Nda i ku nta ka mwe lero pano.” Anati.', kind: 'paragraph' as const },
      { text: 'Tili bwino tonse.', kind: 'quote' as const, attribution: 'Mary Banda' },
    ];
    const found = findQuotesIn(passages, { language });
    expect(found.map(({ text, speaker }) => [text, speaker?.name ?? null])).toEqual([
      ['Nda i ku nta ka mwe lero pano.', null],
      ['Tili bwino tonse.', 'Mary Banda'],
    ]);
  });
});
