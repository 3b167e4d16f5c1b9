import type { Language } from './language.js';
import { words } from './words.js';

export const sk = (): Language => ({
  code: 'sk',

  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
    ['„', '”'],
    ['“', '”'],
    ['„', '"'],
    ['‚', '‘'],
    ['”', '”'],
    ['“', '“'],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    povedal, povedala, povedali, hovorí, hovoria, hovoril, hovorila, vraví, vravel, vyhlásil, vyhlásila
    vyhlásili, vyhlasuje, uviedol, uviedla, uviedli, uvádza, uvádzajú, oznámil, oznámila, oznámili, oznamuje
    informoval, informovala, informovali, informuje, povedalo, uviedlo, oznámilo, informovalo, zverejnil
    zverejnila, ohlásil, ohlásila
    dodal, dodala, dodali, dodáva, dodávajú, doplnil, doplnila, doplnili, dopĺňa, pokračoval, pokračovala
    pokračuje, zdôraznil, zdôraznila, zdôraznili, zdôrazňuje, podčiarkol, podčiarkla, podotkol, podotkla
    upozornil, upozornila, upozornili, upozorňuje, poukázal, poukázala, poukazuje, pripomenul, pripomenula
    pripomína, spomenul, spomenula, poznamenal, poznamenala, skonštatoval, skonštatovala, konštatoval
    konštatovala, konštatuje, priblížil, priblížila, spresnil, spresnila, vysvetlil, vysvetlila, vysvetľuje
    vysvetľujú, ozrejmil, ozrejmila, objasnil, objasnila, opísal, opísala, opisuje, rozpráva, porozprával
    spomína, spomína si, zaspomínal si, zaspomínala si
    tvrdí, tvrdil, tvrdila, myslí si, domnieva sa, verí, dúfa, predpokladá, odhaduje, očakáva, zhodnotil
    zhodnotila, hodnotí, ocenil, ocenila, potvrdil, potvrdila, potvrdili, potvrdzuje, ubezpečil, ubezpečila
    sľúbil, sľúbila, priznal, priznala, priznáva, pripustil, pripustila, prezradil, prezradila, odhalil
    zveril sa, zverila sa, odpovedal, odpovedala, odpovedá, reagoval, reagovala, reagovali, reaguje
    zareagoval, zareagovala, odvetil, odvetila, namietol, namieta, poprel, poprela, popiera, odmietol
    odmietla, odmieta, vyvrátil, opýtal sa, opýtala sa, spýtal sa, spýtala sa, pýta sa, napísal, napísala
    napísali, píše, píšu, cituje, komentoval, komentovala, okomentoval, okomentovala
    varoval, varovala, varuje, varujú, pohrozil, hrozí, vyzval, vyzvala, vyzvali, vyzýva, apeloval, apeluje
    požiadal, požiadala, žiada, žiadajú, prosí, požaduje, navrhol, navrhla, navrhuje, odporučil, odporúča
    radí, odkázal, odkázala, odkazuje, kritizoval, kritizovala, kritizuje, skritizoval, odsúdil, odsúdila
    obvinil, obvinila, sťažuje sa, posťažoval sa, ľutuje, vyčíta, žartoval, zažartoval, smeje sa, usmieva sa
    pochválil, pochválila, chváli, poďakoval, poďakovala, ďakuje, zablahoželal, teší sa, ospravedlnil sa
    zhrnul, zhrnula, uzavrel, uzavrela, uzatvára, zakončil, ukončil, začal, začala, vyjadril sa
    vyjadrila sa, vyjadril, vyjadrila, zvolal, vykríkol, kričí, kričal, argumentoval, argumentuje, zdôvodnil
    zdôvodnila, odôvodnil, vypovedal, vypovedala, naznačil, naznačila, pochvaľuje si
  `),
  sourcePhrases: words(`
    podľa, podľa slov, slovami, ako povedal, ako povedala, ako uviedol, ako uviedla, ako dodal, ako dodala
    ako informoval, ako informovala, ako oznámil, ako píše, ako vysvetlil, podľa informácií, podľa názoru
    odvolávajúc sa na
  `),
  pronouns: words('on, ona, oni, ony, obaja'),
  ownWords: words('podľa neho, podľa nej, podľa nich, podľa jeho slov, podľa jej slov'),
  roleNouns: words(`
    prezident, prezidenta, prezidentka, prezidentky, exprezident, viceprezident, viceprezidentka, premiér
    premiéra, premiérka, expremiér, podpredseda vlády, vicepremiér, minister, ministra, ministerka
    ministerky, exminister, štátny tajomník, štátna tajomníčka, tajomník, tajomníčka, generálny tajomník
    kancelár, kancelára, kancelárka, predseda, predsedu, predsedníčka, podpredseda, podpredsedníčka, šéf
    šéfa, šéfka, líder, líderka, poslanec, poslanca, poslankyňa, europoslanec, europoslankyňa, senátor
    senátorka, politik, politička, kandidát, kandidátka, primátor, primátora, primátorka, starosta, starostu
    starostka, župan, županka, guvernér, guvernérka, veľvyslanec, veľvyslankyňa, diplomat, diplomatka
    komisár, komisárka, eurokomisár, kráľ, kráľovná, princ, princezná, pápež, diktátor, ombudsman, poradca
    poradkyňa, splnomocnenec
    hovorca, hovorcu, hovorkyňa, hovorkyne, riaditeľ, riaditeľa, riaditeľka, generálny riaditeľ
    výkonný riaditeľ, vedúci, manažér, manažérka, konateľ, majiteľ, majiteľka, zakladateľ, zakladateľka
    podnikateľ, podnikateľka, investor, zástupca, zástupkyňa, zamestnanec, odborár, člen, členka, expert
    expertka, experti, odborník, odborníčka, odborníci, analytik, analytička, analytici, ekonóm, ekonómka
    politológ, politologička, sociológ, sociologička, historik, historička, vedec, vedkyňa, vedci, výskumník
    výskumníčka, profesor, profesorka, docent, docentka, psychológ, psychologička, meteorológ
    meteorologička, inžinier, architekt, rektor, rektorka, dekan
    lekár, lekára, lekárka, lekári, doktor, doktorka, primár, primárka, chirurg, sestra, zdravotná sestra
    epidemiológ, hygienik, záchranár, pacient, pacientka, sudca, sudkyňa, prokurátor, prokurátora
    prokurátorka, generálny prokurátor, advokát, advokátka, právnik, právnička, obhajca, obhajkyňa
    obžalovaný, obvinený, svedok, svedkyňa, obeť, poškodený, policajt, policajtka, policajný prezident
    vyšetrovateľ, hasič, hasiči, generál, plukovník, major, kapitán, veliteľ, vojak, pilot, novinár
    novinárka, reportér, redaktor, redaktorka, šéfredaktor, šéfredaktorka, moderátor, moderátorka
    spisovateľ, spisovateľka, autor, autorka, básnik, režisér, režisérka, herec, herečka, spevák, speváčka
    hudobník, umelec, umelkyňa, maliar, fotograf, fotografka, producent, skladateľ, komik, modelka, kuchár
    tréner, trénera, trénerka, kapitán tímu, hráč, hráčka, útočník, obranca, záložník, brankár, futbalista
    hokejista, tenista, tenistka, športovec, športovkyňa, majster, majsterka, olympionik, cyklista, lyžiarka
    rozhodca, fanúšik, matka, mama, otec, rodičia, syn, dcéra, brat, manželka, manžel, vdova, babka, dedko
    priateľ, priateľka, kamarát, kamarátka, sused, suseda, susedia, obyvateľ, obyvateľka, obyvatelia, muž
    žena, mladík, dievča, chlapec, dôchodca, dôchodkyňa, turista, turistka, vodič, vodička, cestujúci
    zákazník, študent, študentka, žiak, učiteľ, učiteľka, farmár, dobrovoľník, dobrovoľníčka, aktivista
    aktivistka, organizátor, organizátorka, kolega, kolegyňa, čitateľ, biskup, arcibiskup, kardinál, kňaz
    farár
  `),
  honorifics: words('pán, pani, slečna, p., dr., mudr., judr., ing., mgr., phdr., prof., doc., sir, otec'),
  nameParticles: words('z, zo, van, von, der, den, de, da, di, del, la, le, al, bin, ibn, el'),
  clauseOpeners: words(`
    ale, a, i, alebo, avšak, ak, keď, kým, pretože, že, ktorý, ktorá, kde, prečo, ako, aj, hoci, potom, zároveň
  `),
  declinesNames: true,

  bylineWords: words(`
    autor, autorka, autori, autor:, text, text:, napísal, napísala, pripravil, pripravila, redakcia
    redaktor, redaktorka, rozhovor, od
  `),
  conjunctions: words('a, i, &, s'),
  publishedWords: words(`
    publikované, zverejnené, uverejnené, vydané, vytvorené, dátum publikácie, dátum, pridané, zverejnené dňa
  `),
  modifiedWords: words(`
    aktualizované, aktualizácia, posledná aktualizácia, naposledy aktualizované, upravené, zmenené
    naposledy upravené, doplnené
  `),
  viewWords: words('zobrazení, zobrazenia, videní, prečítaní, prečítané, pozretí, čítaní, krát'),
  numberWords: {
    tis: 1e3,
    'tis.': 1e3,
    tisíc: 1e3,
    k: 1e3,
    mil: 1e6,
    'mil.': 1e6,
    milión: 1e6,
    miliónov: 1e6,
    mld: 1e9,
    'mld.': 1e9,
    miliárd: 1e9,
  },

  readAlso: words(`
    čítajte aj, čítajte tiež, čítajte viac, čítajte:, čítajte ďalej, čítaj aj, čítaj viac, prečítajte si
    prečítajte si aj, prečítajte si tiež, prečítajte si viac, prečítaj si aj, prečítať, pozrite si
    pozrite si aj, pozri aj, pozrite aj, pozrite:, vypočujte si, viac o téme, viac k téme, viac tu
    viac informácií, k téme, k téme:, súvisiace, súvisiaci článok, súvisiace články, mohlo by vás zaujímať
    mohlo by vás zaujať, odporúčame, neprehliadnite, rozhovor:, komentár:, video:
  `),
  relatedHeadings: words(`
    súvisiace, súvisiace články, súvisiaci článok, súvisiace témy, súvisiace správy, súvisiaci obsah, k téme
    články k téme, viac k téme, viac o téme, podobné články, podobné, na rovnakú tému, k rovnakej téme
    čítajte aj, čítajte tiež, prečítajte si aj, mohlo by vás zaujímať
  `),
  otherHeadings: words(`
    najčítanejšie, najčítanejšie články, najčítanejšie správy, najsledovanejšie, najdiskutovanejšie
    najpopulárnejšie, najkomentovanejšie, populárne, populárne články, práve sa číta, trendy, najnovšie
    najnovšie články, najnovšie správy, posledné správy, aktuálne, aktuálne správy, aktuality, hlavné správy
    správy, top správy, online, naživo, minúta po minúte, téma dňa, témy dňa, dnes, odporúčame, odporúčané
    odporúčané články, vybrali sme pre vás, vyberáme, výber redakcie, tip redakcie, mohlo by sa vám páčiť
    mohlo by vás zaujímať, mohlo by vás zaujať, neprehliadnite, nenechajte si ujsť, ďalšie články
    ďalšie správy, ďalšie z rubriky, viac z rubriky, z rubriky, ostatné, z iných webov, sponzorované
    partnerský obsah, pr články, reklama, inzercia, videá, video, fotogaléria, galérie, podcasty, názory
    komentáre, blogy, diskusia, kvízy, počasie, predchádzajúci článok, nasledujúci článok, ďalší článok
  `),
  tagWords: words(`
    témy, téma, štítky, tagy, tag, kľúčové slová, témy článku, rubriky, osobnosti, viac o téme, kategórie
  `),
  adLabels: words(`
    reklama, inzercia, komerčné oznámenie, platená inzercia, sponzorované, sponzorovaný obsah, pr článok
    partnerský obsah, v spolupráci s, článok pokračuje pod reklamou, text pokračuje pod reklamou
    pokračovanie článku, článok pokračuje pod videom
  `),
  appeals: words(`
    predplaťte si, predplatiť, predplatné, získajte predplatné, máte predplatné, už mám predplatné
    tento článok je, článok je určený, obsah je dostupný, pokračovať v čítaní, odomknite, odoberajte
    odoberať, prihláste sa, prihlásiť sa, prihlásiť, registrujte sa, registrovať, zaregistrujte sa
    newsletter, váš e-mail, zadajte, buďte v obraze, sledujte nás, sledovať, zdieľať, zdieľajte
    zdieľať článok, zdieľať na, poslať, kopírovať odkaz, skopírovať odkaz, tlačiť, vytlačiť, uložiť
    vstúpiť do diskusie, diskusia, diskutovať, komentovať, pridať komentár, napíšte komentár, komentáre
    zapojte sa, pridajte sa, stiahnite si, stiahnuť aplikáciu, zapnite si, podporte, podporte nás, prispejte
    darujte, staňte sa, našli ste chybu, chyba v článku, nahlásiť chybu, upozorniť na chybu, máte tip
    napíšte nám, kontaktujte nás, pošlite nám, kliknite, ohodnoťte, páčil sa vám článok, hlasujte
    používame cookies, táto stránka používa, súhlasím, váš prehliadač, vypočuť článok
  `),
  creditWords: words(`
    foto, foto:, fotografia, fotografie, autor fotografie, autor foto, zdroj, zdroj foto, zdroj:, snímka
    ilustračné foto, ilustračná fotografia, ilustračná snímka, ilustrácia, archívne foto, archív, repro
    grafika, infografika, video, obrázok, tasr, sita, getty images, profimedia, reuters, ©
  `),
  rightsWords: words(`
    zdroj, zdroje:, zdroj:, copyright, ©, všetky práva vyhradené, publikovanie, publikovanie alebo šírenie
    šírenie obsahu, autorské práva, kopírovanie, prebratie, oprava, poznámka redakcie, podmienky používania
    ochrana osobných údajov
  `),
  readingTimeWords: words(`
    čas čítania, doba čítania
    min čítania, min. čítania, minút čítania, minúty čítania, minúta čítania
  `),
});
