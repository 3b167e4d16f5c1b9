import type { Language } from './language.js';
import { words } from './words.js';

export const cs = (): Language => ({
  code: 'cs',

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
    řekl, řekla, řekli, řekly, řeklo, říká, říkají, říkal, říkala, říkali, pověděl, pověděla, povídá
    prohlásil, prohlásila, prohlásili, prohlašuje, uvedl, uvedla, uvedli, uvedlo, uvádí, uvádějí, uváděl
    sdělil, sdělila, sdělili, sdělilo, sděluje, oznámil, oznámila, oznámili, oznámilo, oznamuje, informoval
    informovala, informovali, informuje, ohlásil, vyhlásil, hlásí, zveřejnil, zveřejnila
    dodal, dodala, dodali, dodává, dodávají, doplnil, doplnila, doplnili, doplňuje, doplňují, pokračoval
    pokračovala, pokračuje, navázal, navázala
    zdůraznil, zdůraznila, zdůraznili, zdůrazňuje, zdůrazňují, podotkl, podotkla, podotýká, podtrhl
    upozornil, upozornila, upozornili, upozorňuje, upozorňují, poukázal, poukázala, poukazuje, připomněl
    připomněla, připomněli, připomíná, připomínají, zmínil, zmínila, zmiňuje, poznamenal, poznamenala
    poznamenává, všímá si, konstatoval, konstatovala, konstatuje, konstatovali
    vysvětlil, vysvětlila, vysvětlili, vysvětluje, vysvětlují, vysvětloval, vysvětlovala, objasnil
    objasnila, objasňuje, upřesnil, upřesnila, upřesňuje, přiblížil, přiblížila, přibližuje, popsal, popsala
    popsali, popisuje, popisují, popisoval, líčí, vylíčil, vypráví, vyprávěl, vyprávěla, vzpomíná
    vzpomínají, vzpomněl, zavzpomínal, zavzpomínala
    tvrdí, tvrdil, tvrdila, tvrdili, myslí si, myslí, soudí, domnívá se, míní, mínil, věří, věřil, doufá
    doufal, předpokládá, odhaduje, odhadl, očekává, předpověděl, považuje, hodnotí, hodnotil, zhodnotil
    zhodnotila, ocenil, ocenila, oceňuje, obává se, usuzuje
    potvrdil, potvrdila, potvrdili, potvrzuje, ujistil, ujistila, ujišťuje, ubezpečil, slíbil, slíbila
    slibuje, přiznal, přiznala, přiznávají, přiznává, připustil, připustila, připouští, uznal, uznala
    uznává, svěřil se, svěřila se, prozradil, prozradila, prozrazuje, odhalil, odhalila
    odpověděl, odpověděla, odpověděli, odpovídá, reagoval, reagovala, reagovali, reaguje, zareagoval
    zareagovala, odvětil, odvětila, opáčil, opáčila, kontroval, kontrovala, oponoval, oponuje, namítl
    namítá, popřel, popřela, popírá, odmítl, odmítla, odmítá, vyvrátil, dementoval, ohradil se, ohradila se
    zeptal se, zeptala se, ptá se, ptal se, táže se, otázal se, položil otázku, zajímal se, diví se
    napsal, napsala, napsali, napsalo, píše, píší, píšou, psal, psala, stojí, cituje, citují, citoval
    citovala, zatweetoval, okomentoval, okomentovala, komentoval, komentovala, komentuje, glosoval, glosuje
    varoval, varovala, varovali, varuje, varují, pohrozil, pohrozila, hrozí, vyzval, vyzvala, vyzvali
    vyzývá, vyzývají, apeloval, apelovala, apeluje, požádal, požádala, žádá, žádají, prosí, požaduje
    požadují, navrhl, navrhla, navrhuje, doporučil, doporučila, doporučuje, radí, poradil, nařídil, vzkázal
    vzkázala, vzkazuje, nabádá
    kritizoval, kritizovala, kritizuje, kritizují, zkritizoval, odsoudil, odsoudila, obvinil, obvinila
    obviňuje, stěžuje si, stěžovala si, stěžoval si, postěžoval si, postěžovala si, rozčiluje se, zlobí se
    lituje, litoval, posteskl si, posteskla si, zoufá si, vyčetl, zavtipkoval, vtipkoval, žertoval, směje se
    usmívá se, usmál se, usmála se, zasmál se
    pochválil, pochválila, chválí, poděkoval, poděkovala, děkuje, gratuloval, raduje se, radoval se
    radovala se, těší se, pochvaluje si, pochvaloval si, pochvalovala si, omluvil se, omluvila se, vyzdvihl
    vyzdvihla
    shrnul, shrnula, shrnuje, uzavřel, uzavřela, uzavírá, zakončil, zakončila, končí, začal, začala
    vyjádřil se, vyjádřila se, vyjádřil, vyjádřila, nechal se slyšet, nechala se slyšet, zvolal, zvolala
    vykřikl, křičí, křičel, zašeptal, prohodil, zahlásil, pronesl, pronesla, argumentoval, argumentovala
    argumentuje, zdůvodnil, zdůvodnila, zdůvodňuje, odůvodnil, odůvodnila, vypověděl, vypověděla, naznačil
    naznačila, spekuluje, vypočítává, vyjmenoval, svěřila, svěřil, přitakal, souhlasí
  `),
  sourcePhrases: words(`
    podle, dle, podle slov, slovy, jak řekl, jak řekla, jak uvedl, jak uvedla, jak dodal, jak dodala
    jak sdělil, jak sdělila, jak píše, jak informoval, jak informovala, jak upozornil, jak vysvětlil
    jak vysvětluje, podle informací, podle vyjádření, podle názoru, s odvoláním na
  `),
  pronouns: words('on, ona, oni, ony'),
  ownWords: words(`
    podle něj, podle něho, podle ní, podle nich, podle jeho slov, podle jejích slov, podle jejich slov
    jeho slovy, jejími slovy
  `),
  workNouns: words(`
    kniha, knihy, knize, knihu, román, románu, film, filmu, dokument, píseň, písně, píseně, album
    báseň, hra, hry, seriál, seriálu, pořad, pořadu, podcast, článek, článku, esej
  `),
  roleNouns: words(`
    prezident, prezidenta, prezidentka, prezidentky, exprezident, viceprezident, viceprezidentka, premiér
    premiéra, premiérka, expremiér, vicepremiér, ministr, ministra, ministryně, exministr, náměstek
    náměstka, náměstkyně, kancléř, kancléře, kancléřka, tajemník, tajemnice, generální tajemník
    státní tajemník, šéf, šéfa, šéfka, šéfky, předseda, předsedy, předsedkyně, místopředseda
    místopředsedkyně, lídr, lídryně
    poslanec, poslance, poslankyně, europoslanec, europoslankyně, senátor, senátora, senátorka, politik
    politička, kandidát, kandidátka, hejtman, hejtmana, hejtmanka, primátor, primátora, primátorka, starosta
    starosty, starostka, místostarosta, místostarostka, radní, zastupitel, zastupitelka, velvyslanec
    velvyslankyně, diplomat, diplomatka, komisař, komisařka, eurokomisař, eurokomisařka, král, královna
    princ, princezna, papež, diktátor, guvernér, guvernérka, ombudsman, poradce, poradkyně, zmocněnec
    zmocněnkyně, opoziční
    mluvčí, tiskový mluvčí, tisková mluvčí, ředitel, ředitele, ředitelka, ředitelky, generální ředitel
    generální ředitelka, výkonný ředitel, vedoucí, manažer, manažerka, jednatel, jednatelka, majitel
    majitelka, zakladatel, zakladatelka, spoluzakladatel, podnikatel, podnikatelka, podnikatele, investor
    zástupce, zástupkyně, zaměstnanec, zaměstnankyně, odborář, člen, členka, úředník, úřednice, koordinátor
    koordinátorka
    expert, expertka, experti, odborník, odbornice, odborníci, analytik, analytika, analytička, analytici
    ekonom, ekonomka, hlavní ekonom, politolog, politoložka, sociolog, socioložka, historik, historička
    vědec, vědkyně, vědci, výzkumník, výzkumnice, profesor, profesorka, docent, docentka, psycholog
    psycholožka, psychiatr, meteorolog, meteoroložka, biolog, bioložka, fyzik, inženýr, architekt
    architektka, rektor, rektorka, děkan, děkanka, archeolog, archeoložka, komentátor, filozof
    lékař, lékaře, lékařka, lékaři, doktor, doktorka, primář, primářka, chirurg, sestra, zdravotní sestra
    epidemiolog, epidemioložka, virolog, hygienik, hygienička, záchranář, záchranářka, pacient, pacientka
    veterinář, lékárník
    soudce, soudkyně, žalobce, žalobkyně, státní zástupce, státní zástupkyně, nejvyšší státní zástupce
    advokát, advokátka, právník, právnička, obhájce, obhájkyně, obžalovaný, obžalovaná, obviněný, svědek
    svědkyně, oběť, poškozený, policista, policistka, policejní prezident, vyšetřovatel, hasič, hasiči
    generál, plukovník, major, kapitán, voják, vojáci, velitel, veterán, pilot
    novinář, novináře, novinářka, reportér, reportérka, redaktor, redaktorka, šéfredaktor, šéfredaktorka
    moderátor, moderátorka, spisovatel, spisovatelka, autor, autorka, básník, bloger, influencer
    influencerka, režisér, režisérka, herec, herečka, zpěvák, zpěvačka, hudebník, umělec, umělkyně, malíř
    fotograf, fotografka, producent, producentka, skladatel, kurátor, kurátorka, komik, modelka, kuchař
    rapper
    trenér, trenéra, trenérka, kouč, hráč, hráčka, útočník, obránce, záložník, brankář, brankářka, gólman
    fotbalista, hokejista, tenista, tenistka, sportovec, sportovkyně, mistr, mistryně, olympionik, lyžař
    lyžařka, biatlonista, biatlonistka, rozhodčí, fanoušek
    matka, maminka, otec, tatínek, rodiče, syn, dcera, bratr, manželka, manžel, vdova, vdovec, babička
    dědeček, strýc, teta, přítel, přítelkyně, kamarád, kamarádka, soused, sousedka, sousedé, obyvatel
    obyvatelka, obyvatelé, muž, žena, mladík, dívka, chlapec, důchodce, důchodkyně, turista, turistka, řidič
    řidička, cestující, zákazník, student, studentka, žák, učitel, učitelka, farmář, zemědělec, dobrovolník
    dobrovolnice, aktivista, aktivistka, organizátor, organizátorka, pořadatel, pamětník, kolega, kolegyně
    čtenář, čtenářka
    biskup, arcibiskup, kardinál, kněz, farář, pastor, rabín, imám
  `),
  maleWords: words(`
    pan, pana, on, muž, otec, syn, bratr, král, princ, ministr, ředitel, poslanec, senátor, starosta
    primátor, prezident, analytik, herec, lékař, učitel
  `),
  femaleWords: words(`
    paní, slečna, ona, žena, matka, dcera, sestra, manželka, vdova, královna, ministryně, ředitelka
    poslankyně, senátorka, starostka, primátorka, prezidentka, analytička, herečka, lékařka, učitelka
  `),
  honorifics: words(`
    pan, pana, paní, slečna, p., dr., mudr., judr., ing., mgr., bc., phdr., prof., doc., mvdr., sir, lady
    otec
  `),
  nameParticles: words('van, von, der, den, de, da, di, del, la, le, al, bin, ibn, el'),
  prepositions: words(`
    v, ve, na, s, se, z, ze, do, od, pro, o, za, pod, nad, při, po, přes, bez, mezi, před, proti, u
    kolem, kromě, vedle, k, ke, ku, během, díky, vůči
  `),
  clauseOpeners: words(`
    ale, a, i, nebo, však, avšak, ačkoli, když, jak, jestli, protože, že, kdo, co, kde, proč, pak
    teď, také, rovněž, ne, tedy, podle, sám, proto, zatím, tak, to
  `),
  declinesNames: true,

  bylineWords: words(`
    autor, autorka, autoři, autor:, text, text:, napsal, napsala, připravil, připravila, redakce, zpracoval
    zpracovala, od, rozhovor
  `),
  conjunctions: words('a, i, &, s'),
  publishedWords: words(`
    publikováno, zveřejněno, vydáno, vytvořeno, datum publikace, vloženo, publikováno dne, dne, přidáno
    vyšlo
  `),
  modifiedWords: words(`
    aktualizováno, aktualizace, poslední aktualizace, naposledy aktualizováno, upraveno, změněno
    naposledy upraveno, doplněno, aktualizujeme, aktualizovali jsme
  `),
  viewWords: words(`
    zobrazení, zhlédnutí, shlédnutí, přečtení, přečteno, čtenost, návštěv, počet zobrazení, krát
    zobrazeno, přečteno krát, zobrazeno krát
  `),
  numberWords: {
    tis: 1e3,
    'tis.': 1e3,
    tisíc: 1e3,
    tisíce: 1e3,
    k: 1e3,
    mil: 1e6,
    'mil.': 1e6,
    milion: 1e6,
    milionů: 1e6,
    mld: 1e9,
    'mld.': 1e9,
    miliard: 1e9,
  },

  readAlso: words(`
    čtěte také, čtěte též, čtěte i, čtěte více, čtěte více o tématu, čtěte dále, čtěte:
    přečtěte si také, přečtěte si i, přečtěte si, přečtěte si více, přečtěte si:, číst dál, číst dále
    číst více, více zde, více čtěte, více informací, více na, více o tématu, více k tématu, k tématu
    k tématu:, viz také, viz:, podívejte se, podívejte se také, sledujte, poslechněte si, související
    související článek, související články, mohlo by vás zajímat, mohlo by vás také zajímat
    mohlo by vás zaujmout, doporučujeme, nepřehlédněte, další články, další k tématu
  `),
  relatedHeadings: words(`
    související, související články, související článek, související témata, související zprávy
    související obsah, související odkazy, související texty, k tématu, články k tématu, další k tématu
    více k tématu, více o tématu, více z tématu, na stejné téma, ke stejnému tématu, podobné články, podobné
    témata článku, čtěte také, čtěte více o tématu, přečtěte si také, přečtěte si více, mohlo by vás zajímat
    seriál, tematický speciál, další díly
  `),
  otherHeadings: words(`
    nejčtenější, nejčtenější články, nejčtenější zprávy, nejčtenější dnes, nejoblíbenější, nejsledovanější
    nejdiskutovanější, nejkomentovanější, nejpopulárnější, nejlépe hodnocené, populární, populární články
    trendy, právě se čte, nejnovější, nejnovější články, nejnovější zprávy, poslední zprávy, poslední články
    aktuální zprávy, aktuálně, aktuality, aktuální, hlavní zprávy, hlavní události, hlavní zpravodajství
    z domova, zprávy, top zprávy, online, online přenos, živě, minuta po minutě, právě teď, téma dne
    témata dne
    doporučujeme, doporučené, doporučené články, doporučeno, vybíráme, vybrali jsme pro vás, výběr redakce
    výběr, tip redakce, tipy redakce, mohlo by se vám líbit, mohlo by vás zaujmout
    mohlo by vás také zajímat, nepřehlédněte, nenechte si ujít, další články, další zprávy, další z rubriky
    další články z rubriky, více z rubriky, z rubriky, z jiných webů, další, ostatní, komerční sdělení
    sponzorované, reklama, inzerce, partnerský obsah, pr články, videa, video, fotogalerie, galerie
    podcasty, názory, komentáře, blogy, diskuse, kvízy, hry, speciály, počasí, předchozí článek
    následující článek, další článek
  `),
  tagWords: words(`
    témata, téma, štítky, tagy, tag, klíčová slova, témata článku, rubriky, osobnosti, více o tématu
    související témata, kategorie, místa
  `),
  adLabels: words(`
    reklama, inzerce, komerční sdělení, komerční článek, placená inzerce, sponzorováno, sponzorovaný obsah
    pr článek, partnerský obsah, ve spolupráci s, článek pokračuje pod reklamou, text pokračuje pod reklamou
    článek pokračuje níže, pokračování článku, přeskočit reklamu, advertorial
  `),
  appeals: words(`
    předplaťte si, předplatit, předplatné, získejte předplatné, máte předplatné, už mám předplatné
    článek je pouze pro, tento článek je, obsah je dostupný, pokračovat ve čtení, odemkněte, odebírejte
    odebírat, přihlaste se, přihlásit se, přihlásit, registrujte se, registrovat, zaregistrujte se
    založte si účet, newsletter, odběr newsletteru, váš e-mail, zadejte, nenechte si ujít žádné
    buďte v obraze
    sledujte nás, sledovat, sdílet, sdílejte, sdílet článek, sdílet na, sdílení, poslat, poslat e-mailem
    odeslat, zkopírovat odkaz, kopírovat odkaz, tisknout, vytisknout, vytisknout článek, uložit
    uložit na později, vstoupit do diskuse, diskuse, diskutovat, zobrazit diskusi, komentovat
    přidat komentář, napište komentář, komentáře, zapojte se, přidejte se, přidejte si, stáhněte si
    stáhnout aplikaci, zapněte si
    podpořte, podpořte nás, přispějte, darujte, staňte se, našli jste chybu, chyba v článku, nahlásit chybu
    upozornit na chybu, máte tip, napište nám, kontaktujte nás, pošlete nám, klikněte, ohodnoťte
    líbil se vám článek, hlasujte, používáme cookies, tento web používá, souhlasím, váš prohlížeč
    poslechnout článek, přehrát článek
  `),
  creditWords: words(`
    foto, foto:, fotografie, autor fotografie, autor foto, zdroj, zdroj foto, snímek, ilustrační foto
    ilustrační snímek, ilustrace, archivní foto, archiv, repro, grafika, infografika, video, obrázek, čtk
    getty images, profimedia, reuters, shutterstock, ©
  `),
  rightsWords: words(`
    zdroj, zdroje:, zdroj:, copyright, ©, všechna práva vyhrazena, publikování nebo, publikování nebo šíření
    šíření obsahu, jakékoli užití, převzetí, přetisk, autorská práva, kopírování, s využitím, oprava
    poznámka redakce, pozn. red., podmínky užití, ochrana osobních údajů
  `),
  readingTimeWords: words(`
    doba čtení, čas čtení, délka čtení
    min čtení, min. čtení, minut čtení, minuty čtení, minuta čtení
  `),
});
