import type { Language } from './language.js';
import { words } from './words.js';

export const lv = (): Language => ({
  code: 'lv',

  quotationMarks: [
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['„', '”'],
    ['«', '»'],
    ['”', '”'],
    ['„', '"'],
    ['‘', '’'],
    ['“', '“'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    teica, saka, sacīja, saka viņš, sacījis, sacījusi, teicis, teikusi, teikts, pateica, bilda, teic, runāja, izteicās
    norādīja, norāda, norādījis, norādījusi, norādīts, uzsvēra, uzsver, uzsvēris, uzsvērusi, uzsvērts, akcentēja, akcentē
    atzīmēja, atzīmē, atzīmējis, atzīmējusi, izcēla, izceļ, minēja, min, minējis, minējusi, pieminēja, piemin
    piebilda, piebilst, piebildis, piebildusi, papildināja, papildina, turpināja, turpina, pievienoja, piemetināja
    piemetina
    skaidroja, skaidro, skaidrojis, skaidrojusi, paskaidroja, paskaidro, izskaidroja, precizēja, precizē, pamatoja
    pamato, pastāstīja, pastāsta, pastāstījis, pastāstījusi, stāstīja, stāsta, stāstījis, stāstījusi, aprakstīja
    apraksta, izstāstīja, klāstīja, klāsta
    paziņoja, paziņo, paziņojis, paziņojusi, paziņots, ziņoja, ziņo, ziņots, informēja, informē, informējis, informējusi
    pavēstīja, pavēsta, vēsta, vēstīja, publiskoja, atklāja, atklāj, atklājis, atklājusi, izziņoja, apgalvoja, apgalvo
    apgalvojis, apgalvojusi
    atzina, atzīst, atzinis, atzinusi, atzinās, atzīstas, pieļāva, pieļauj, pieļāvis, pieļāvusi, uzskatīja, uzskata
    domā, domāja, vērtēja, vērtē, novērtēja, novērtē, sprieda, spriež, secināja, secina, secinājis, secinājusi, konstatēja
    konstatē, rezumēja, rezumē, apkopoja, komentēja, komentē, komentējis, komentējusi, lēš, prognozēja, prognozē
    tic, cer, cerēja
    apstiprināja, apstiprina, apstiprinājis, apstiprinājusi, apliecināja, apliecina, apliecinājis, apliecinājusi, solīja
    sola, solījās, apsolīja, garantēja, pārliecināts, pārliecināta, noliedza, noliedz, noraidīja, noraida, iebilda, iebilst
    atcerējās, atceras, atgādināja, atgādina, atgādinājis, atgādinājusi
    atbildēja, atbild, atbildējis, atbildējusi, reaģēja, reaģē, jautāja, jautā, vaicāja, vaicā, pajautāja, taujāja, brīnījās
    brīnās
    brīdināja, brīdina, brīdinājis, brīdinājusi, draudēja, aicināja, aicina, aicinājis, aicinājusi, mudināja, mudina
    prasīja, prasa, pieprasīja, pieprasa, lūdza, lūdz, ierosināja, ierosina, piedāvāja, piedāvā, ieteica, iesaka, rosināja
    rosina
    kritizēja, kritizē, kritizējis, nosodīja, nosoda, pārmeta, pārmet, apsūdzēja, apsūdz, sūdzējās, sūdzas, žēlojās
    žēlojas, ironizēja, ironizē, jokoja, joko, pajokoja, smējās, smejas, nožēloja, nožēlo, pauda, pauž, paudis, paudusi
    pateicās, pateicas, apsveica, uzslavēja, slavēja, priecājās, priecājas, iesaucās, kliedza, nopūtās, čukstēja
    uzstāja, uzstāj, atkārtoja, atkārto
    rakstīja, raksta, rakstījis, rakstījusi, rakstīts, ierakstīja, uzrakstīja, ierakstījis, citē, citēja, tvītoja
    dalījās, dalās, atklāti saka, noslēdza, piekodināja, liecināja, liecina
  `),
  sourcePhrases: words(`
    pēc, atbilstoši, saskaņā ar, kā norādīja, kā norāda, kā sacīja, kā teica, kā skaidroja, kā skaidro, kā uzsvēra
    kā uzsver, kā pastāstīja, kā stāsta, kā atzina, kā atzīst, kā informēja, kā ziņo, kā vēsta, vārdiem, domām, teiktā
    teikto, teiktajam, paustajam, sacītajam, ieskatā, vērtējumā, viedoklim, atsaucoties uz
  `),
  pronouns: words('viņš, viņa, viņi, viņas, abi, abas'),
  ownWords: words(`
    viņaprāt, viņasprāt, viņuprāt, pēc viņa domām, pēc viņas domām, pēc viņa teiktā, pēc viņas teiktā, viņa ieskatā
    viņas ieskatā, pēc viņa vārdiem, pēc viņas vārdiem, viņa vārdiem, viņas vārdiem
  `),
  demonstratives: words('šis, šī, šie, šīs, tas, tā'),
  groupNouns: words(`
    ministrija, policija, tiesa, prokuratūra, pašvaldība, dome, valdība, aģentūra, birojs, padome, komisija, biedrība
    asociācija, apvienība, savienība, organizācija, arodbiedrība, federācija, klubs, partija, uzņēmums, kompānija, firma
    universitāte, augstskola, skola, slimnīca, institūts, fonds, banka, vēstniecība, laikraksts, dienests, iestāde
  `),
  generalGroupNouns: words(`
    organizācija, uzņēmums, kompānija, firma, iestāde, biedrība, partija, klubs, laikraksts, dienests
  `),
  statementNouns: words('paziņojums, paziņojumā, ieraksts, ierakstā, vēstule, vēstulē, atbilde, atbildē'),
  roleNouns: words(`
    prezidents, prezidenta, prezidente, prezidentes, valsts prezidents, valsts prezidenta, eksprezidents, eksprezidente
    viceprezidents, viceprezidente, premjers, premjera, premjerministrs, premjerministra, premjerministre
    premjerministres, premjere, ministru prezidents, ministru prezidente, ministru prezidentes, bijušais premjers, ministrs
    ministra, ministre, ministres, ārlietu ministrs, ārlietu ministre, ārlietu ministres, aizsardzības ministrs
    finanšu ministrs, iekšlietu ministrs, veselības ministrs, ekonomikas ministrs, satiksmes ministrs, tieslietu ministre
    kanclers, kanclere, kanclera, valsts sekretārs, valsts sekretāre, ģenerālsekretārs, ģenerālsekretāra, sekretārs
    sekretāre, parlamentārais sekretārs, parlamentārā sekretāre, priekšsēdētājs, priekšsēdētāja, priekšsēdētājas
    priekšsēdētāja vietnieks, priekšsēdētāja vietniece, priekšsēdis, priekšsēde, vadītājs, vadītāja, vadītājas, līderis
    līdera, līdere, līderes, valsts kontrolieris, tiesībsargs, tiesībsardze, karalis, karaliene, princis, princese, pāvests
    deputāts, deputāta, deputāte, deputātes, deputāti, eiroparlamentārietis, eiroparlamentāriete, eirodeputāts, senators
    politiķis, politiķa, politiķe, kandidāts, kandidāte, mērs, mēra, mēre, vicemērs, vicemēre, domes priekšsēdētājs
    gubernators, vēstnieks, vēstnieka, vēstniece, vēstnieces, diplomāts, diplomāte, komisārs, komisāre, eirokomisārs
    sūtnis, padomnieks, padomnieka, padomniece, padomnieces, pārstāvis, pārstāvja, pārstāve, pārstāves, pārstāvji
    preses pārstāvis, preses sekretārs, preses sekretāre, preses pārstāve, runasvīrs, runaspersona, amatpersona
    amatpersonas, ierēdnis, ierēdne
    direktors, direktora, direktore, direktores, ģenerāldirektors, ģenerāldirektore, izpilddirektors, izpilddirektore
    valdes priekšsēdētājs, valdes priekšsēdētāja, valdes loceklis, valdes locekle, padomes priekšsēdētājs, īpašnieks
    īpašnieka, īpašniece, dibinātājs, dibinātāja, līdzdibinātājs, uzņēmējs, uzņēmēja, investors, akcionārs, menedžeris
    darbinieks, darbiniece, darbinieki, koordinators, koordinatore, priekšnieks, priekšnieka, priekšniece
    eksperts, eksperta, eksperte, eksperti, speciālists, speciāliste, speciālisti, analītiķis, analītiķe, ekonomists
    ekonomista, ekonomiste, ekonomistes, politologs, politologa, politoloģe, sociologs, sociologa, socioloģe, vēsturnieks
    vēsturnieka, vēsturniece, zinātnieks, zinātniece, zinātnieki, pētnieks, pētnieka, pētniece, pētnieces, pētnieki
    profesors, profesora, profesore, profesores, docents, docente, rektors, rektora, rektore, dekāns, dekāne, psihologs
    psiholoģe, psihoterapeits, sinoptiķis, sinoptiķe, biologs, bioloģe, fiziķis, inženieris, arhitekts, arhitekte
    filozofs, filozofe, valodnieks, lektors, lektore
    ārsts, ārsta, ārste, ārstes, ārsti, mediķis, mediķe, mediķi, ķirurgs, medmāsa, pacients, paciente, infektologs
    infektoloģe, epidemiologs, psihiatrs, farmaceits, farmaceite, ģimenes ārste, ģimenes ārsts, veterinārārste
    tiesnesis, tiesneša, tiesnese, prokurors, prokurora, prokurore, prokurores, ģenerālprokurors, advokāts, advokāta
    advokāte, zvērināts advokāts, zvērināta advokāte, jurists, juriste, apsūdzētais, apsūdzētā, aizdomās turētais
    liecinieks, lieciniece, aculiecinieks, cietušais, cietusī, upuris
    policists, policiste, izmeklētājs, inspektors, inspektore, glābējs, ugunsdzēsējs, ģenerālis, ģenerāļa, pulkvedis
    majors, kapteinis, komandieris, komandiera, bruņoto spēku komandieris, karavīrs, karavīra, zemessargs, pilots
    žurnālists, žurnālista, žurnāliste, žurnālistes, korespondents, korespondente, redaktors, redaktore, galvenais redaktors
    galvenā redaktore, raidījuma vadītāja, rakstnieks, rakstniece, autors, autore, dzejnieks, dzejniece, režisors
    režisora, režisore, režisores, aktieris, aktiera, aktrise, aktrises, dziedātājs, dziedātāja, mūziķis, mūziķe
    mākslinieks, mākslinieka, māksliniece, gleznotājs, fotogrāfs, fotogrāfe, producents, producente, komponists
    komponiste, diriģents, diriģente, kurators, kuratore, komiķis, pavārs
    treneris, trenera, trenere, galvenais treneris, spēlētājs, spēlētāja, futbolists, basketbolists, basketboliste
    hokejists, hokejista, uzbrucējs, aizsargs, vārtsargs, tenisists, tenisiste, sportists, sportiste, čempions, čempione
    kapteine, bobslejists, skeletonists, riteņbraucējs
    māte, mātes, mamma, mammas, tēvs, tēva, tētis, vecāki, dēls, meita, meitas, brālis, brāļa, māsa, māsas, sieva, sievas
    vīrs, vīra, atraitne, vecmāmiņa, vectēvs, draugs, drauga, draudzene, kaimiņš, kaimiņa, kaimiņiene, kaimiņi
    iedzīvotājs, iedzīvotāja, iedzīvotāji, sieviete, sievietes, vīrietis, vīrieša, jaunietis, jauniete, meitene, puisis
    pensionārs, pensionāre, tūrists, tūriste, šoferis, autovadītājs, pasažieris, pasažiere, klients, kliente, pircējs
    lauksaimnieks, lauksaimniece, zemnieks, zemniece, zvejnieks, skolotājs, skolotāja, skolotājas, skolēns, skolniece
    students, studente, brīvprātīgais, brīvprātīgā, aktīvists, aktīviste, protestētājs, organizators, organizatore
    bēglis, kolēģis, kolēģe, pavadonis
    arhibīskaps, arhibīskapa, bīskaps, bīskapa, kardināls, mācītājs, mācītāja, priesteris, prāvests
  `),
  honorifics: words('kungs, kundze, jaunkundze, k-gs, k-dze, dr., prof., doc., asoc., mag.'),
  nameParticles: words('de, di, da, del, van, fon, von, der, den, la, le, al, el, bin, ibn, ben'),
  prepositions: words(`
    no, uz, ar, bez, pie, pēc, par, pa, pret, pirms, starp, zem, virs, ap, caur, līdz, kopš, dēļ, aiz, pār
  `),
  clauseOpeners: words(`
    bet, un, vai, taču, tomēr, kaut, lai gan, kad, ja, jo, ka, kas, kur, kā, tad, tagad, tāpēc, arī, tāpat, savukārt
    turklāt, tikmēr, pēc tam, kamēr
  `),
  declinesNames: true,

  bylineWords: words(`
    autors, autore, autori, autors:, autore:, teksts, teksts:, raksta, sagatavoja, sagatavojis, sagatavojusi, žurnālists
    žurnāliste, korespondents, korespondente
  `),
  otherHandWords: words(`
    redaktors, redaktore, rediģēja, tulkoja, tulkojums, tulkojusi, tulkojis, fotogrāfijas, korektore
  `),
  boxLabels: words('sekot, seko, satura rādītājs, saturs'),
  behindName: words('no, par'),
  conjunctions: words('un, &, ar'),
  publishedWords: words(`
    publicēts, publicēta, publicēšanas datums, datums, pievienots, ievietots, izveidots, publicēja
  `),
  modifiedWords: words(`
    atjaunots, atjaunināts, atjaunota, papildināts, papildināta, pēdējoreiz atjaunots, labots, labota, pēdējās izmaiņas
    aktualizēts, mainīts
  `),
  viewWords: words(`
    skatījumi, skatījumu, skatījums, skatīts, skatīts reizes, reizes skatīts, lasīts, lasīts reizes, reizes lasīts
    izlasīts, lasījumi, lasījumu, lasīja, apskatīts, apmeklējumi
  `),
  numberWords: {
    k: 1e3,
    tūkst: 1e3,
    'tūkst.': 1e3,
    tūkstoši: 1e3,
    tūkstošu: 1e3,
    milj: 1e6,
    'milj.': 1e6,
    miljoni: 1e6,
    miljonu: 1e6,
    mljrd: 1e9,
    'mljrd.': 1e9,
    miljardi: 1e9,
  },

  readAlso: words(`
    lasi arī, lasiet arī, lasi vēl, lasiet vēl, lasi vairāk, lasiet vairāk, lasīt vairāk, lasi citur, lasi:, lasi, lasiet
    izlasi arī, izlasiet arī, skaties arī, skatieties arī, skaties, noskaties, noskaties arī, klausies arī, klausies
    uzzini vairāk, vairāk lasi, vairāk lasiet, plašāk lasi, plašāk lasiet, plašāk, vairāk par tēmu, vairāk par šo tēmu
    saistītie raksti, saistītais raksts, saistītās ziņas, saistīts raksts, saistīts, par tēmu, iesakām, iesakām izlasīt
    nepalaid garām, nepalaidiet garām, tevi varētu interesēt, jūs varētu interesēt, turpini lasīt
  `),
  relatedHeadings: words(`
    saistītie raksti, saistītais raksts, saistītās ziņas, saistītās tēmas, saistītais saturs, saistītie, līdzīgi raksti
    līdzīgas ziņas, līdzīgi, par tēmu, par šo tēmu, vairāk par tēmu, vairāk par šo tēmu, vairāk par, citi raksti par tēmu
    tēmas raksti, šajā tēmā, tajā pašā tēmā, lasi arī, lasiet arī, lasi vēl, lasi vairāk, konteksts
  `),
  otherHeadings: words(`
    lasītākie, lasītākais, lasītākās, lasītākie raksti, lasītākās ziņas, visvairāk lasītie, visvairāk lasītais, skatītākie
    skatītākais, komentētākie, komentētākais, populārākie, populārākais, populārākās, populāri, populāri raksti, populārs
    jaunākie, jaunākais, jaunākās, jaunākie raksti, jaunākās ziņas, pēdējās ziņas, pēdējie raksti, svarīgākais
    svarīgākie, svarīgākās ziņas, galvenās ziņas, ziņas, visas ziņas, dienas ziņas, dienas tēma, šodien, šobrīd lasa
    šobrīd aktuāli, aktuāli, aktuālais, aktuālās ziņas, karstākais, tiešraide, topā, top ziņas, tops, iesakām, ieteicams
    ieteiktie raksti, redakcija iesaka, redaktora izvēle, redakcijas izvēle, tev varētu patikt, tevi varētu interesēt
    jūs varētu interesēt, tev, jums, nepalaid garām, citi raksti, citas ziņas, citi lasa, citas tēmas, vairāk ziņu
    vairāk rakstu, vēl, vēl no, no citiem medijiem, partneru saturs, partneru ziņas, sponsorēts saturs, apmaksāts saturs
    reklāmraksti, reklāmraksts, reklāma, sludinājumi, video, foto, fotogalerija, galerijas, galerija, viedokļi, viedoklis
    komentāri, blogi, blogs, podkāsti, podkāsts, laika ziņas, horoskopi, horoskops, nākamais raksts, iepriekšējais raksts
  `),
  tagWords: words(`
    birkas, birka, tēmas, tēma, atslēgvārdi, atslēgas vārdi, tagi, kategorijas, saistītās tēmas, personas
  `),
  adLabels: words(`
    reklāma, reklāma:, reklāmraksts, reklāmas raksts, apmaksāts saturs, apmaksāta reklāma, sponsorēts, sponsorēts saturs
    sponsorraksts, sludinājums, partneru saturs, raksts turpinās pēc reklāmas, turpinājums pēc reklāmas, sadarbības saturs
    satura mārketings, projekts
  `),
  appeals: words(`
    abonē, abonējiet, abonēt, abonements, kļūsti par abonentu, kļūstiet par abonentu, jau esi abonents, jau esat abonents
    šis raksts ir pieejams, raksts pieejams, lai lasītu, lai turpinātu lasīt, turpināt lasīt, ielogojies, ielogoties
    pieslēgties, pieslēdzies, ienākt, autorizējies, autorizēties, reģistrējies, reģistrēties, reģistrējieties, piesakies
    piesakieties, pieteikties, jaunumu vēstule, vēstkopa, ziņu vēstule, tavs e-pasts, jūsu e-pasts, ievadi e-pastu
    saņem, saņemiet, seko mums, sekojiet mums, seko, sekojiet, pievienojies, pievienojieties, dalies, dalīties
    dalīties ar, padalies, padalīties, dalies ar rakstu, nosūti, nosūtīt, kopēt saiti, drukāt, izdrukāt, saglabāt, saglabā
    komentē, komentēt, komentāri, pievienot komentāru, pievieno komentāru, atstāj komentāru, rakstīt komentāru
    raksti komentāru, lasīt komentārus, skatīt komentārus, rādīt komentārus, izsaki viedokli, tavs viedoklis, lejupielādē
    lejupielādēt, lejuplādē, ieslēdz paziņojumus, atbalsti, atbalstiet, atbalstīt, ziedo, ziedot, ziņot par kļūdu
    pamanīji kļūdu, pamanījāt kļūdu, atradi kļūdu, raksti mums, sazinies, spied šeit, klikšķini, mēs izmantojam
    šī vietne izmanto
    izmantojam sīkdatnes, šajā vietnē, piekrītu, klausīties rakstu, balso, patīk
  `),
  creditWords: words(`
    foto, foto:, fotogrāfija, attēls, attēls:, ilustrācija, ilustratīvs foto, ilustratīvs attēls, arhīva foto, arhīvs
    personīgais arhīvs, publicitātes foto, publicitātes attēls, ekrānuzņēmums, ekrānšāviņš, infografika, video, avots
    leta, f64
    scanpix, getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    avots, avoti, avots:, copyright, ©, visas tiesības aizsargātas, visas tiesības, autortiesības, aizliegts
    pārpublicēšana, pārpublicējot, citējot, precizējums, labojums, redakcijas piezīme, piezīme, tulkojums
    privātuma politika, lietošanas noteikumi, lietošanas
  `),
  readingTimeWords: words(`
    lasīšanas laiks
    min lasīšanai, minūtes lasīšanai
  `),
});
