import type { Language } from './language.js';
import { words } from './words.js';

export const sq = (): Language => ({
  code: 'sq',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['«', '»'],
    ['„', '”'],
    ['”', '”'],
    ['“', '“'],
    ['‘', '’'],
    ["''", "''"],
    ['<<', '>>'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    tha, thanë, ka thënë, kanë thënë, kishte thënë, thotë, thonë, thoshte, është shprehur, u shpreh, u shprehën, shprehet
    shprehen, janë shprehur, është shprehur se, foli, ka folur, flet
    deklaroi, deklaruan, ka deklaruar, kanë deklaruar, deklaron, deklarojnë, pohoi, pohuan, ka pohuar, pohon, pohojnë
    konfirmoi, konfirmuan, ka konfirmuar, kanë konfirmuar, konfirmon, siguroi, ka siguruar, siguron, garantoi, garanton
    theksoi, theksuan, ka theksuar, kanë theksuar, thekson, theksojnë, nënvizoi, nënvizuan, ka nënvizuar, nënvizon
    vuri në dukje, vë në dukje, vuri theksin, potencoi, ka potencuar, potencon, nënvijoi, evidentoi, veçoi, ka veçuar
    shtoi, shtuan, ka shtuar, kanë shtuar, shton, shtojnë, vazhdoi, ka vazhduar, vazhdon, vijoi, vijon, ka vijuar
    shpjegoi, shpjeguan, ka shpjeguar, kanë shpjeguar, shpjegon, shpjegojnë, sqaroi, sqaruan, ka sqaruar, kanë sqaruar
    sqaron, saktësoi, saktëson, detajoi, përshkroi, ka përshkruar, përshkruan, tregoi, treguan, ka treguar, kanë treguar
    tregon, tregojnë, rrëfeu, rrëfen, ka rrëfyer, rrëfejnë, kujtoi, ka kujtuar, kujton, kujtojnë
    njoftoi, njoftuan, ka njoftuar, kanë njoftuar, njofton, njoftojnë, informoi, ka informuar, informon, informojnë
    bëri të ditur, bënë të ditur, ka bërë të ditur, kanë bërë të ditur, bën të ditur, bëjnë të ditur, raportoi, raporton
    raportojnë, ka raportuar, zbuloi, ka zbuluar, zbulon, zbardh, paralajmëroi, paralajmëruan, ka paralajmëruar
    kanë paralajmëruar, paralajmëron, paralajmërojnë, alarmoi, alarmon, kërcënoi, ka kërcënuar, kërcënon
    vlerësoi, vlerësuan, ka vlerësuar, vlerëson, vlerësojnë, mendon, mendojnë, beson, besojnë, konsideroi, ka konsideruar
    konsideron, komentoi, ka komentuar, komenton, komentojnë, gjykon, analizon, konstatoi, konstaton, përfundoi
    ka përfunduar, përmbylli, përmblodhi, vërejti, ka vërejtur
    premtoi, ka premtuar, premton, u zotua, është zotuar, zotohet, pranoi, ka pranuar, pranon, pranojnë, mohoi, ka mohuar
    mohon, mohojnë, kanë mohuar, hodhi poshtë, ka hedhur poshtë, hedh poshtë, përgënjeshtroi, refuzoi, kundërshtoi
    kundërshton
    u përgjigj, është përgjigjur, përgjigjet, u përgjigjën, iu përgjigj, reagoi, reaguan, ka reaguar, kanë reaguar
    reagon, reagojnë, pyeti, ka pyetur, pyet, pyesin, pyetën
    kërkoi, kërkuan, ka kërkuar, kanë kërkuar, kërkon, kërkojnë, bëri thirrje, bënë thirrje, ka bërë thirrje
    kanë bërë thirrje, bën thirrje, apeloi, ka apeluar, apelon, apelojnë, sugjeroi, ka sugjeruar, sugjeron, propozoi
    ka propozuar, propozon, rekomandoi, rekomandon, këshilloi, këshillon, këshillojnë, ftoi, ka ftuar, fton, urdhëroi
    kritikoi, kritikuan, ka kritikuar, kanë kritikuar, kritikon, kritikojnë, akuzoi, akuzuan, ka akuzuar, kanë akuzuar
    akuzon, akuzojnë, dënoi, ka dënuar, dënon, denoncoi, ka denoncuar, denoncon, denoncojnë, sulmoi, ka sulmuar, u ankua
    është ankuar, ankohet, ankohen, ironizoi, ka ironizuar, ironizon, bëri shaka, shakatoi
    falënderoi, ka falënderuar, falënderon, përgëzoi, përshëndeti, ka përshëndetur, lavdëroi, uroi, ka uruar, uron
    shprehu, ka shprehur, shpreh, shpresoi, shpreson, shpresojnë, thirri, bërtiti, bërtasin, përsëriti, ka përsëritur
    përsërit, insistoi, insiston, këmbënguli, ka këmbëngulur, këmbëngul
    shkroi, shkruan, ka shkruar, kanë shkruar, shkruajnë, publikoi, ka publikuar, postoi, ka postuar, citoi, citohet
    thuhet, theksohet, shkruhet, bëhet e ditur, citon, argumentoi, ka argumentuar, argumenton, argumentojnë, u betua
  `),
  sourcePhrases: words(`
    sipas, sipas fjalëve të, sipas deklaratës së, sipas tij, sipas të dhënave të, siç tha, siç ka thënë, siç thotë
    siç deklaroi, siç theksoi, siç shpjegoi, siç shtoi, ashtu siç tha, me fjalët e, duke cituar, duke iu referuar
  `),
  pronouns: words('ai, ajo, ata, ato, të dy, kreu i'),
  ownWords: words('sipas tij, sipas saj, sipas tyre, me fjalët e tij, me fjalët e saj, për të'),
  possessives: words('i tij, e tij, të tij, i saj, e saj, të saj, e tyre, i tyre'),
  demonstratives: words('ky, kjo, këta, këto, ai, ajo'),
  groupNouns: words(`
    ministria, policia, gjykata, prokuroria, bashkia, komuna, qeveria, agjencia, zyra, këshilli, komisioni, komiteti
    shoqata, organizata, sindikata, federata, klubi, partia, kompania, firma, grupi, universiteti, fakulteti, shkolla
    spitali, instituti, fondacioni, banka, ambasada, gazeta, institucioni, drejtoria
  `),
  generalGroupNouns: words(
    'organizata, kompania, firma, grupi, gazeta, shoqata, partia, klubi, institucioni',
  ),
  statementNouns: words('deklarata, njoftimi, postimi, reagimi, komunikata, përgjigjja, mesazhi, letra'),
  bodyLink: 'e',
  roleNouns: words(`
    president, presidenti, presidentit, presidente, presidentja, presidentes, ish-president, ish-presidenti
    ish-presidentja, nënpresident, nënpresidenti, zëvendëspresidenti, zëvendëspresidentja, kryeministër, kryeministri
    kryeministrit, kryeministrja, kryeministre, ish-kryeministri, ish-kryeministër, zëvendëskryeministri
    zëvendëskryeministrja, zëvendëskryeministër, ministër, ministri, ministrit, ministre, ministrja, ministres, ministrat
    ish-ministri, ish-ministrja, zëvendësministri, zëvendësministrja, zëvendësministër, kancelar, kancelari, kancelarja
    sekretar, sekretari, sekretarja, sekretari i përgjithshëm, sekretar i përgjithshëm, sekretari i shtetit, kryetar
    kryetari, kryetarit, kryetare, kryetarja, kryetares, nënkryetar, nënkryetari, nënkryetarja, nënkryetare, kreu
    kryeparlamentari, kryeparlamentarja, lider, lideri, liderja, liderit, udhëheqës, udhëheqësi, udhëheqësja
    kryebashkiak, kryebashkiaku, kryebashkiakja, kryekomunar, shef, shefi, shefja, mbret, mbreti, mbretëresha, princi
    princesha, papa, diktatori
    deputet, deputeti, deputetit, deputete, deputetja, deputetët, ish-deputeti, senator, senatori, senatorja, politikan
    politikani, kandidat, kandidati, kandidatja, guvernator, guvernatori, guvernatorja, prefekt, prefekti, ambasador
    ambasadori, ambasadorit, ambasadore, ambasadorja, diplomat, diplomati, komisioner, komisioneri, komisionerja
    eurodeputeti, eurodeputetja, avokati i popullit, zëdhënës, zëdhënësi, zëdhënëse, zëdhënësja, përfaqësues
    përfaqësuesi, përfaqësuesja, përfaqësuesit, këshilltar, këshilltari, këshilltare, këshilltarja, i dërguari, zyrtar
    zyrtari, zyrtarë, zyrtarët, negociator, negociatori
    drejtor, drejtori, drejtorit, drejtore, drejtoresha, drejtorja, drejtori i përgjithshëm, drejtoresha e përgjithshme
    drejtori ekzekutiv, drejtoresha ekzekutive, ceo, menaxher, menaxheri, menaxherja, pronar, pronari, pronarja, themelues
    themeluesi, themeluesja, bashkëthemelues, bashkëthemeluesi, biznesmen, biznesmeni, sipërmarrës, sipërmarrësi
    investitor, punonjës, punonjësi, punëtor, punëtori, punëtorët, sindikalist, koordinator, koordinatori, koordinatorja
    përgjegjës, përgjegjësi
    ekspert, eksperti, eksperte, ekspertja, ekspertë, ekspertët, analist, analisti, analiste, analistja, ekonomist
    ekonomisti, ekonomiste, politolog, politologu, politologia, sociolog, sociologu, sociologia, historian, historiani
    shkencëtar, shkencëtari, shkencëtarët, studiues, studiuesi, studiuese, studiuesja, studiuesit, hulumtues, hulumtuesi
    hulumtuesja, profesor, profesori, profesore, profesoresha, dekan, dekani, rektor, rektori, psikolog, psikologu
    psikologia, meteorolog, meteorologu, sizmolog, sizmologu, inxhinier, inxhinieri, arkitekt, arkitekti, akademik
    akademiku
    mjek, mjeku, mjeke, mjekja, mjekët, doktor, doktori, doktoresha, kirurg, kirurgu, infermier, infermiere, infermierja
    pacient, pacienti, pacientja, epidemiolog, epidemiologu, psikiatri
    gjyqtar, gjyqtari, gjyqtare, gjyqtarja, gjykatës, gjykatësi, prokuror, prokurori, prokurore, prokurorja, kryeprokurori
    avokat, avokati, avokate, avokatja, jurist, juristi, juristja, i akuzuari, e akuzuara, i pandehuri, i dyshuari
    dëshmitar, dëshmitari, dëshmitarja, dëshmitarët, viktima
    polic, polici, hetues, hetuesi, inspektor, inspektori, zjarrfikës, zjarrfikësi, gjeneral, gjenerali, kolonel, koloneli
    major, majori, kapiten, kapiteni, komandant, komandanti, ushtar, ushtari, pilot, piloti
    gazetar, gazetari, gazetarit, gazetare, gazetarja, gazetarët, reporter, reporteri, korrespondent, korrespondenti
    redaktor, redaktori, kryeredaktor, kryeredaktori, moderator, moderatori, moderatorja, shkrimtar, shkrimtari, shkrimtare
    shkrimtarja, autor, autori, autore, autorja, poet, poeti, poetja, regjisor, regjisori, regjisore, regjisorja, aktor
    aktori, aktore, aktorja, këngëtar, këngëtari, këngëtare, këngëtarja, muzikant, muzikanti, artist, artisti, artiste
    artistja, piktor, piktori, fotograf, fotografi, producent, producenti, kompozitor, kompozitori, opinionist
    opinionisti, opinionistja
    trajner, trajneri, trajnerja, përzgjedhës, përzgjedhësi, teknik, tekniku, futbollist, futbollisti, lojtar, lojtari
    sulmues, sulmuesi, portier, portieri, mbrojtës, mbrojtësi, mesfushor, mesfushori, basketbollist, tenist, tenisti
    sportist, sportisti, sportistja, kampion, kampioni, kampionia, xhudiste, xhudistja, atlet, atleti
    nëna, nënë, mamaja, babai, baba, babi, prindërit, prind, djali, djalë, vajza, vajzë, vëllai, vëlla, motra, motër
    bashkëshortja, bashkëshorti, gruaja, grua, burri, burrë, e veja, gjyshja, gjyshi, xhaxhai, mik, miku, mikja, shok
    shoku, fqinj, fqinji, fqinja, fqinjët, banor, banori, banore, banorja, banorë, banorët, qytetar, qytetari, qytetarja
    qytetarë, qytetarët, i riu, e reja, pensionist, pensionisti, turist, turisti, shofer, shoferi, pasagjer, klient
    fermer, fermeri, fermerët, peshkatar, mësues, mësuesi, mësuese, mësuesja, arsimtar, arsimtari, nxënës, nxënësi
    nxënësja, student, studenti, studente, studentja, studentët, vullnetar, vullnetari, vullnetarja, aktivist, aktivisti
    aktiviste, aktivistja, protestues, protestuesi, protestuesit, organizator, organizatori, refugjat, familjar
    familjarët
    peshkop, peshkopi, kryepeshkop, kryepeshkopi, kardinal, prift, prifti, imam, imami, myfti, myftiu
  `),
  honorifics: words('zoti, zonja, zonjusha, z., znj., zj., dr., prof., prof.dr., prof. dr., inxh., av.'),
  nameParticles: words('de, di, da, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  prepositions: words(`
    në, nga, me, për, te, tek, mbi, nën, pa, ndër, ndërmjet, midis, pas, para, drejt, rreth, përmes, kundër, gjatë, deri
    prej
  `),
  clauseOpeners: words(`
    por, dhe, e, edhe, ose, apo, kur, nëse, sepse, pasi, se, që, i cili, e cila, të cilët, ku, si, ndërsa, kurse
    megjithëse, edhe pse, pastaj, tani, gjithashtu, ndërkohë, më pas, kështu
  `),
  articles: words('i, e, të, së, një'),
  indefiniteArticles: words('një'),

  bylineWords: words(`
    nga, shkruan, shkruajnë, shkroi, autor, autori, autore, autorja, autorët, përgatiti, përgatitur nga, gazetar
    gazetari, gazetarja, teksti
  `),
  otherHandWords: words(`
    redaktoi, redaktuar nga, redaktor, përktheu, përkthyer nga, përkthimi, foto nga, fotografi nga, redaktoi:
  `),
  boxLabels: words('ndiq, ndiqni, përmbajtja'),
  behindName: words('nga, në, për'),
  conjunctions: words('dhe, e, &, me'),
  publishedWords: words(`
    publikuar, publikuar më, publikuar në, e publikuar, publikua, data e publikimit, data, postuar, postuar më, krijuar
    botuar, botuar më
  `),
  modifiedWords: words(`
    përditësuar, përditësuar më, përditësimi i fundit, përditësuar së fundmi, e përditësuar, ndryshuar, modifikuar
    azhurnuar, ndryshimi i fundit
  `),
  viewWords: words(`
    shikime, shikimet, shikim, lexime, leximet, lexim, lexuar, lexuar herë, herë lexuar, klikime, vizita, shikuar
    shikuar herë
    parë herë, vizualizime
  `),
  numberWords: {
    k: 1e3,
    mijë: 1e3,
    mij: 1e3,
    mln: 1e6,
    milion: 1e6,
    milionë: 1e6,
    miliard: 1e9,
    miliardë: 1e9,
  },

  readAlso: words(`
    lexo edhe, lexoni edhe, lexo gjithashtu, lexoni gjithashtu, lexo më shumë, lexoni më shumë, lexo më tepër, lexo:, lexo
    lexoni, lexo të plotë, lexoni të plotë, lexo këtu, shiko edhe, shihni edhe, shih edhe, shiko më shumë, shikoni edhe
    shiko gjithashtu, më shumë, më shumë për, të ngjashme, lajme të ngjashme, lajme të lidhura, artikuj të lidhur, të lidhura
    mos humbisni, mund t'ju interesojë, mund t’ju interesojë, mund t'ju pëlqejë, mund t’ju pëlqejë, ju rekomandojmë
    rekomandojmë, dëgjo, dëgjoni
  `),
  relatedHeadings: words(`
    të ngjashme, lajme të ngjashme, artikuj të ngjashëm, shkrime të ngjashme, postime të ngjashme, lajme të lidhura
    artikuj të lidhur, të lidhura, tema të lidhura, të ngjajshme, artikuj të ngjajshëm, lajme të ngjajshme, për këtë temë
    më shumë për këtë temë, lexo edhe, lexoni edhe, lexo më shumë, më shumë rreth kësaj
  `),
  otherHeadings: words(`
    më të lexuarat, më të lexuara, më të lexuarit, lajmet më të lexuara, më të klikuarat, më të klikuara, më të ndjekurat
    më të shikuarat, më të komentuarat, më të popullarizuarat, popullore, të fundit, lajmet e fundit, lajme të fundit
    lajmi i fundit, artikujt e fundit, më të rejat, të rejat e fundit, lajme, lajmet, të gjitha lajmet, kryesore
    kryesoret, lajmet kryesore, lajm kryesor, top lajme, top lajmet, ballina, aktualitet, sot, tani, live, drejtpërdrejt
    trending, në trend, në fokus, fokus, të zgjedhura, zgjedhjet e redaksisë, zgjedhja e redaksisë, rekomanduar
    të rekomanduara, rekomandime, për ju, për ty, mund t'ju interesojë, mund t’ju interesojë, mund t'ju pëlqejë
    mund t’ju pëlqejë, ju mund të pëlqeni, mos humbisni, lajme të tjera, të tjera, artikuj të tjerë, më shumë lajme
    më shumë nga, më tepër, lajme nga, sponsorizuar, të sponsorizuara, përmbajtje e sponsorizuar, reklamë, reklama
    marketing, video, videot, galeri, galeria, foto, fotogaleri, opinione, opinion, opinionet, editorial, analiza, komente
    komentet, blog, blogje, podcast, podkast, moti, horoskopi, artikulli tjetër, artikulli i radhës, artikulli i mëparshëm
    artikulli paraprak
  `),
  tagWords: words(`
    etiketa, etiketat, etiketimet, tags, tema, temat, fjalë kyçe, fjalët kyçe, kategoria, kategoritë, më shumë për
  `),
  adLabels: words(`
    reklamë, reklama, reklam, sponsorizuar, e sponsorizuar, përmbajtje e sponsorizuar, përmbajtje me pagesë
    njoftim me pagesë
    marketing, promovuar, shpallje, vazhdon pas reklamës, publicitet
  `),
  appeals: words(`
    abonohu, abonohuni, abonim, abonimi, regjistrohu, regjistrohuni, regjistrim, kyçu, kyçuni, hyr, identifikohu
    krijo llogari, buletini, buletin, merr lajmet, merrni lajmet, adresa juaj, emaili juaj, email-i juaj, shkruaj emailin
    na ndiqni, na ndiq, ndiqni, ndiqna, ndiqe, bëhu pjesë, bashkohu, bashkohuni, anëtarësohu, shpërndaje, shpërndaj
    shpërndani, shpërndajeni, ndaje, ndani, dërgo, dërgoje, kopjo linkun, kopjo lidhjen, printo, shtyp, ruaj, ruaje
    komento, komentoni, komente, lini një koment, lër një koment, lër koment, shkruaj një koment, shkruani një koment
    shto koment, shto një koment, shfaq komentet, shiko komentet, mendimi juaj, shkarko, shkarkoni, shkarkoni aplikacionin
    aktivizo njoftimet, na mbështesni, mbështesni, mbështet, dhuro, dhuroni, raporto gabim, na shkruani, na kontaktoni
    kontaktoni, kliko, klikoni, kliko këtu, klikoni këtu, ne përdorim, ky sajt përdor, kjo faqe përdor, përdorim cookies
    pranoj, prano, dëgjo artikullin, voto, votoni, pëlqe, pëlqeje
  `),
  creditWords: words(`
    foto, foto:, foto nga, fotografi, fotografia, imazh, imazhi, imazh ilustrues, foto ilustruese, foto ilustrim, ilustrim
    ilustrimi, foto arkiv, arkiv, arkivë, pamje nga ekrani, screenshot, grafika, infografika, video, burimi, ata, rel
    getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    burimi, burimi:, burime, copyright, ©, të gjitha të drejtat, të gjitha të drejtat e rezervuara, të drejtat e autorit
    ndalohet, ndalohet kopjimi, ripublikimi, korrigjim, shënim, shënim i redaksisë, përkthim, politika e privatësisë
    kushtet e përdorimit
  `),
  readingTimeWords: words(`
    koha e leximit
    min lexim, minuta lexim
  `),
});
