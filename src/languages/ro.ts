import type { Language } from './language.js';
import { words } from './words.js';

export const ro = (): Language => ({
  code: 'ro',

  quotationMarks: [
    ['„', '”'],
    ['"', '"'],
    ['«', '»'],
    ['“', '”'],
    ['”', '”'],
    ['„', '“'],
    ['„', '"'],
    ['‘', '’'],
    [',,', "''"],
    ['<<', '>>'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    a spus, au spus, spune, spun, spunea, spuneau, spusese, a zis, au zis, zice, zic, a declarat
    au declarat, declară, declara, declarase, a afirmat, au afirmat, afirmă, afirma, a susținut, au susținut
    susține, susțin, susținea, a menționat, au menționat, menționează, a precizat, au precizat, precizează
    a transmis, au transmis, transmite, transmit, a comunicat, a informat, informează, a anunțat, au anunțat
    anunță, a relatat, relatează, a raportat, a notat, notează
    a adăugat, au adăugat, adaugă, a completat, completează, a continuat, continuă, a subliniat
    au subliniat, subliniază, a accentuat, a insistat, insistă, a punctat, punctează, a evidențiat
    a reiterat, a repetat, repetă, a remarcat, remarcă, a observat, observă, a arătat, au arătat, arată
    a semnalat, a atras atenția, atrage atenția, au atras atenția, a indicat, indică, a amintit, amintește
    a reamintit, reamintește, își amintește, și-a amintit
    a explicat, au explicat, explică, a lămurit, a clarificat, a detaliat, detaliază, a povestit
    au povestit, povestește, povestesc, a descris, descrie, a mărturisit, mărturisește, a dezvăluit
    dezvăluie, a recunoscut, au recunoscut, recunoaște, recunosc, a admis, admite, a confirmat, au confirmat
    confirmă, a asigurat, asigură, a garantat, a promis, promite, a jurat, a dat asigurări, a depus mărturie
    crede, cred, a considerat, consideră, a apreciat, apreciază, a opinat, opinează, a estimat, estimează
    speră, a sperat, se teme, a prezis, prevede, a comentat, au comentat, comentează, a argumentat
    argumentează, a motivat, a justificat, a conchis, a concluzionat, au concluzionat, concluzionează
    a încheiat, încheie, a rezumat, a început, a sintetizat
    a răspuns, au răspuns, răspunde, a replicat, replică, a reacționat, reacționează, a negat, au negat
    neagă, a dezmințit, a respins, respinge, a contestat, a întrebat, au întrebat, întreabă, s-a întrebat
    se întreabă
    a scris, au scris, scrie, scriu, a postat, a publicat, a citat, citează, se arată, se spune
    se precizează, se menționează, a avertizat, au avertizat, avertizează, a amenințat, amenință, a alertat
    a cerut, au cerut, cere, cer, a solicitat, au solicitat, solicită, a îndemnat, îndeamnă, a făcut apel
    a chemat, a propus, propune, a sugerat, sugerează, a recomandat, recomandă, a sfătuit, a ordonat
    a invitat
    a criticat, critică, a condamnat, condamnă, a acuzat, au acuzat, acuză, a denunțat, a reproșat
    s-a plâns, se plânge, a regretat, regretă, a deplâns, a ironizat, a glumit, glumește, a lăudat, laudă
    a mulțumit, mulțumește, a felicitat, s-a bucurat, se bucură, și-a cerut scuze, a salutat, a exclamat
    exclamă, a strigat, strigă, a șoptit, a exprimat, și-a exprimat, s-a exprimat, a vorbit, vorbește
    a lansat, a tunat, a izbucnit, a ținut să, a dat de înțeles, a reclamat
  `),
  sourcePhrases: words(`
    potrivit, conform, după spusele, în opinia, după cum a spus, după cum a declarat, după cum a precizat
    așa cum a spus, așa cum a declarat, citat de, citată de, citați de, potrivit declarațiilor, după părerea
    în cuvintele, a precizat pentru, surse, din partea
  `),
  pronouns: words('el, ea, ei, ele, acesta, aceasta, aceștia, acestea'),
  ownWords: words(`
    în opinia sa, în opinia lui, în opinia ei, potrivit acestuia, potrivit acesteia, după părerea sa
  `),
  adjectiveEndings: words(`
    an, ană, ean, eană, ez, eză, esc, ească, ic, ică, al, ală, iv, ivă, ar, ară, rus, rusă, grec, german
    ales, aleasă, interimar
  `),
  workNouns: words(`
    cartea, carte, romanul, filmul, film, documentarul, cântecul, melodia, albumul, poezia, piesa
    serialul, emisiunea, podcastul, articolul, eseul, intitulat, intitulată
  `),
  roleNouns: words(`
    președinte, președintele, președintelui, președinta, președintei, fostul președinte, vicepreședinte
    vicepreședintele, vicepreședinta, premier, premierul, premierului, fostul premier, vicepremier
    vicepremierul, prim-ministru, prim-ministrul, prim-ministrului, ministru, ministrul, ministrului
    ministra, fostul ministru, cancelar, cancelarul, secretar, secretarul, secretar de stat
    secretarul de stat, secretar general, secretarul general, șef, șeful, șefului, șefa, șefei
    șeful statului, lider, liderul, liderului, lidera, copreședinte, purtător de cuvânt
    purtătorul de cuvânt, purtătoarea de cuvânt, purtătoare de cuvânt
    deputat, deputatul, deputata, senator, senatorul, senatoarea, parlamentar, parlamentarul
    europarlamentar, europarlamentarul, politician, politicianul, candidat, candidatul, candidata, primar
    primarul, primarului, primărița, viceprimar, viceprimarul, prefect, prefectul, guvernator, guvernatorul
    consilier, consilierul, consiliera, ambasador, ambasadorul, ambasadoarea, diplomat, diplomatul, comisar
    comisarul, emisar, emisarul, rege, regele, regina, prinț, prințul, prințesa, papa, dictator, dictatorul
    avocatul poporului, oficial, oficialul, oficiali, oficialii
    director, directorul, directoarea, directoare, director general, directorul general, directorul executiv
    manager, managerul, managerul general, patron, patronul, proprietar, proprietarul, fondator, fondatorul
    fondatoarea, cofondator, antreprenor, antreprenorul, om de afaceri, omul de afaceri, afacerist
    investitor, sindicalist, reprezentant, reprezentantul, reprezentanta, reprezentanții, angajat
    funcționar, coordonator, coordonatorul, membru, ceo, ceo-ul
    expert, expertul, experți, experții, specialist, specialistul, specialiștii, analist, analistul
    analiștii, economist, economistul, economist-șef, politolog, politologul, sociolog, sociologul, istoric
    istoricul, cercetător, cercetătorul, cercetătorii, om de știință, oamenii de știință, profesor
    profesorul, profesoara, rector, rectorul, psiholog, psihologul, meteorolog, meteorologul, biolog
    fizician, inginer, inginerul, arhitect, seismolog, academician, comentator
    medic, medicul, medici, medicii, doctor, doctorul, doctorița, asistentă, asistenta, chirurg, chirurgul
    epidemiolog, pacient, pacientul, farmacist, psihiatru, judecător, judecătorul, judecătoarea, procuror
    procurorul, procuroarea, procurorul general, procurorul-șef, avocat, avocatul, avocata, notar, inculpat
    martor, martorul, victima, polițist, polițistul, pompier, general, generalul, colonel, colonelul
    comisar-șef, maior, căpitan, căpitanul, comandant, comandantul, soldat, amiral, veteran, pilot
    jurnalist, jurnalistul, jurnalista, ziarist, ziaristul, reporter, reporterul, corespondent
    corespondentul, redactor, redactor-șef, moderator, moderatorul, prezentator, prezentatoarea, scriitor
    scriitorul, scriitoarea, autor, autorul, autoarea, poet, poetul, vlogger, influencer, regizor, regizorul
    actor, actorul, actrița, cântăreț, cântărețul, cântăreața, solist, artist, artistul, artista, muzician
    pictor, fotograf, producător, compozitor, vedeta, model, bucătar, rapper
    antrenor, antrenorul, antrenoarea, selecționer, selecționerul, tehnician, tehnicianul, fotbalist
    fotbalistul, jucător, jucătorul, jucătoarea, atacant, atacantul, fundaș, fundașul, portar, portarul
    mijlocaș, mijlocașul, căpitanul echipei, tenismen, jucătoare de tenis, sportiv, sportivul, campion
    campionul, campioana, arbitru, impresar, finanțator, finanțatorul, suporter
    mama, mamă, tatăl, tată, părinții, fiul, fiu, fiica, fiică, fratele, frate, sora, soră, soția, soție
    soțul, soț, văduva, bunica, bunicul, unchiul, mătușa, vărul, prieten, prietenul, prietena, iubitul
    iubita, vecin, vecinul, vecina, vecinii, localnic, localnicii, locuitor, bărbat, bărbatul, femeie
    femeia, tânăr, tânărul, tânăra, pensionar, turist, șofer, șoferul, pasager, client, profesoară
    învățătoare, elev, student, studenta, fermier, fermierul, pescar, voluntar, activist, activista
    protestatar, organizator, refugiat, rudă, ruda
    patriarh, patriarhul, mitropolit, arhiepiscop, episcop, preot, preotul, pastor, cardinal, imam, rabin
  `),
  honorifics: words(`
    domnul, doamna, domnișoara, dl, dl., dna, d-na, d-nul, domn, doamnă, dr., dr, prof., prof. dr., ing.
    av., sir, părintele
  `),
  nameParticles: words('de, di, da, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  prepositions: words(`
    la, în, din, de, pe, cu, pentru, prin, fără, sub, peste, către, spre, după, despre, între, dintre
    printre, lângă, contra, împotriva, asupra
  `),
  articles: words('un, o, unui, unei, niște, al, a, ale, cel, cea, cei, cele'),
  indefiniteArticles: words('un, o, unui, unei, niște'),
  clauseOpeners: words(`
    dar, și, sau, însă, deși, când, cum, dacă, pentru, că, cine, unde, apoi, acum, de, nu, iar
    astfel
  `),

  bylineWords: words(`
    de, autor, autori, autor:, scris de, articol scris de, redactor, redacția, text, text:, publicat de
    de către, reporter, editor, a consemnat, interviu de
  `),
  conjunctions: words('și, şi, &, cu'),
  publishedWords: words(`
    publicat, publicat la, publicat pe, publicat în, publicată, data publicării, creat la, adăugat la
    postat, postat la, data, publicare
  `),
  modifiedWords: words(`
    actualizat, actualizat la, actualizare, ultima actualizare, actualizată, modificat, modificat la
    ultima modificare, update, editat
  `),
  viewWords: words(`
    vizualizări, vizualizare, afișări, afişări, citiri, citire, accesări, vizite, de vizualizări
    de afișări, de citiri, citit de ori, vizualizat de ori, citit ori
  `),
  numberWords: {
    mii: 1e3,
    k: 1e3,
    mil: 1e6,
    'mil.': 1e6,
    milioane: 1e6,
    milion: 1e6,
    m: 1e6,
    mld: 1e9,
    miliarde: 1e9,
  },

  readAlso: words(`
    citește și, citiți și, citeşte şi, citiţi şi, citește mai departe, citește mai mult, citește mai multe
    citește continuarea, citește integral, citește:, citește aici, citiți mai multe, citeste si, cititi si
    vezi și, vezi şi, vezi mai mult, vezi mai multe, vezi:, vezi aici, vezi video, vedeți și, urmărește și
    ascultă și, mai multe, mai multe detalii, mai multe despre, mai multe informații, pe aceeași temă
    pe același subiect, articol recomandat, articole recomandate, recomandări, recomandarea noastră
    recomandare, recomandat, te-ar putea interesa, te-ar mai putea interesa, v-ar putea interesa
    ar putea să te intereseze, poate te interesează, nu rata, nu ratați, detalii aici, articol similar
    articole similare, știri pe aceeași temă
  `),
  relatedHeadings: words(`
    articole similare, articole asemănătoare, articole pe aceeași temă, articole înrudite
    articole relevante, articole conexe, știri pe aceeași temă, știri similare, ştiri pe aceeaşi temă
    știri înrudite, pe aceeași temă, pe același subiect, din aceeași temă, subiecte similare
    conținut similar, citește și, citiți și, vezi și, mai multe despre, mai multe despre acest subiect
    mai multe pe această temă, te-ar putea interesa și, articole din același dosar
  `),
  otherHeadings: words(`
    cele mai citite, cele mai citite știri, cele mai citite articole, cele mai populare
    cele mai vizualizate, cele mai văzute, cele mai comentate, cele mai noi, cele mai recente
    cele mai importante știri, cele mai noi știri, top citite, top știri, top articole, populare, popular
    articole populare, trending, în trend, ultimele știri, ultimele articole, ultimele noutăți, ultima oră
    ultimele ore, ultimele, știrile zilei, știri, ştiri, știri recente, noutăți, breaking news, live
    principalele știri, recomandări, recomandate, recomandările editorilor, recomandarea redacției
    recomandările redacției, recomandat, articole recomandate, recomandări pentru tine, te-ar putea interesa
    te-ar mai putea interesa, v-ar putea interesa, poate te interesează, ți-ar putea plăcea, nu rata
    alegerile redacției, selecția editorilor, alte articole, alte știri, alte știri din, mai multe știri
    mai multe articole, mai multe din, din aceeași categorie, din aceeași secțiune
    articole din aceeași categorie, parteneri, știri de la parteneri, de la parteneri, din rețea
    din rețeaua, conținut sponsorizat, sponsorizat, publicitate, video, foto, galerii foto, galerie foto
    opinii, editoriale, bloguri, podcast, podcasturi, anunțuri, vremea, horoscop, articolul următor
    articolul anterior, curs valutar
  `),
  tagWords: words(`
    etichete, etichetă, taguri, tag-uri, tags, tag, cuvinte cheie, subiecte, subiect, teme, mai multe despre
    categorii, persoane, topicuri
  `),
  adLabels: words(`
    publicitate, reclamă, reclame, anunț, advertorial, sponsorizat, conținut sponsorizat, comunicat de presă
    promovat, material publicitar, articolul continuă după reclamă, articolul continuă mai jos
    continuarea după publicitate, articolul continuă după anunț, (p)
  `),
  appeals: words(`
    abonează-te, abonați-vă, abonare, abonamente, devino abonat, ai deja cont, ai deja abonament
    articol pentru abonați, conținut exclusiv, pentru a citi, înscrie-te, înregistrează-te, creează cont
    autentificare, autentifică-te, conectează-te, loghează-te, intră în cont, newsletter, newsletterul
    primește, primești, adresa ta de email, adresa de email, e-mailul tău, fii la curent, rămâi la curent
    rămâi conectat, urmărește-ne, urmăriți-ne, urmărește, urmăriți, urmărește știrile, dă like, dă-ne like
    alătură-te, intră pe, intră în grup, ne găsești, găsește-ne, adaugă-ne, canalul nostru, distribuie
    distribuiți, distribuie articolul, share, trimite, trimite pe, copiază linkul, copiază link, printează
    tipărește, salvează, comentează, comentarii, adaugă un comentariu, adaugă comentariu, lasă un comentariu
    scrie un comentariu, spune-ți părerea, vezi comentariile, descarcă, descarcă aplicația, instalează
    activează notificările, susține, susține-ne, donează, sprijină, redirecționează, ai găsit o greșeală
    raportează, semnalează, ai o informație, scrie-ne, contactează-ne, trimite-ne, click aici, apasă aici
    acest site, site-ul nostru, folosim cookie, folosim cookie-uri, utilizăm cookie, accept, acceptă
    ascultă articolul, votează, dacă ți-a plăcut, google news
  `),
  creditWords: words(`
    foto, foto:, fotografie, fotografii, sursa foto, sursă foto, sursa foto:, credit foto, foto credit
    imagine, imagini, imagine ilustrativă, imagine de arhivă, arhivă, arhiva, captură, captură video
    captură de ecran, ilustrație, grafică, infografic, video, agerpres, mediafax, inquam photos
    getty images, hepta, profimedia, shutterstock, reuters, ©
  `),
  rightsWords: words(`
    sursa, sursă, sursa:, surse:, copyright, ©, toate drepturile rezervate, drepturi de autor, reproducerea
    preluarea, este interzisă, articol preluat, traducere, traducerea, corectură, erată, nota redacției
    nota redactiei, politica de confidențialitate, termeni și condiții, conținutul, informațiile publicate
    acest articol
  `),
  readingTimeWords: words(`
    timp de citire, timp de lectură, timp estimat de citire
    min de citit, min. de citit, min citire, minute de citit, minute de lectură
  `),
});
