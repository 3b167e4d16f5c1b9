import type { Language } from './language.js';
import { words } from './words.js';

export const et = (): Language => ({
  code: 'et',

  quotationMarks: [
    ['"', '"'],
    ['„', '“'],
    ['“', '”'],
    ['„', '”'],
    ['”', '”'],
    ['«', '»'],
    ['„', '"'],
    ['“', '“'],
    ['‘', '’'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    ütles, ütlesid, ütleb, ütlevad, öeldi, on öelnud, oli öelnud, lausus, lausub, lausunud, sõnas, sõnab, kõneles
    kõneleb, kõnelenud, rääkis, rääkisid, räägib, räägivad, rääkinud
    lisas, lisasid, lisab, lisanud, jätkas, jätkab, täiendas, täiendab
    rõhutas, rõhutasid, rõhutab, rõhutavad, rõhutanud, toonitas, toonitab, toonitanud, märkis, märkisid, märgib, märkinud
    mainis, mainib, maininud, tõdes, tõdeb, tõdenud, nentis, nendib, nentinud, tõi välja, toob välja, tõi esile, tõi näiteks
    osutas, osutab, osutanud, viitas, viitab
    selgitas, selgitasid, selgitab, selgitavad, selgitanud, seletas, seletab, põhjendas, põhjendab, põhjendanud, täpsustas
    täpsustab, täpsustanud, kirjeldas, kirjeldab, kirjeldavad, kirjeldanud, jutustas, jutustab, meenutas, meenutab
    meenutavad, meenutanud, kommenteeris, kommenteerib, kommenteerinud, arutles, arutleb
    teatas, teatasid, teatab, teatavad, teatanud, teavitas, teavitab, avaldas, avaldab, kuulutas, kuulutab, raporteeris
    paljastas, avalikustas, vahendas, vahendab, edastas, tunnistas, tunnistab, tunnistavad, tunnistanud, möönis, möönab
    möönnud, pihtis, kinnitas, kinnitasid, kinnitab, kinnitavad, kinnitanud, lubas, lubab, lubanud, tõotas, väitis
    väidab, väidavad, väitnud, kostis
    arvas, arvab, arvavad, arvanud, leidis, leiab, leiavad, leidnud, hindas, hindab, hinnanud, usub, uskus, loodab, lootis
    loodavad, oletas, oletab, ennustas, ennustab, prognoosis, prognoosib, järeldas, järeldab, kokku võttis, võttis kokku
    võtab kokku, resümeeris, lõpetas
    vastas, vastab, vastasid, vastanud, reageeris, reageerib, küsis, küsib, küsisid, päris, uuris, imestas, imestab
    eitas, eitab, eitanud, lükkas ümber, lükkas tagasi, vaidles vastu, vaidleb vastu, tõrjus, tõrjub
    hoiatas, hoiatasid, hoiatab, hoiatavad, hoiatanud, ähvardas, kutsus üles, kutsub üles, palus, palub, nõudis, nõuab
    nõuavad, soovitas, soovitab, soovitavad, soovitanud, tegi ettepaneku, pakkus, pakub, julgustas, julgustab, käskis
    kritiseeris, kritiseerib, kritiseerinud, mõistis hukka, süüdistas, süüdistab, heitis ette, heidab ette, kurtis, kurdab
    kurdavad, kurtnud, nurises, ironiseeris, naljatas, naljatab, muigas, muigab, naeris, naerab, ohkas, hüüdis, hüüab, karjus
    sosistas, kahetses, kahetseb
    tänas, tänab, kiitis, kiidab, kiitnud, tunnustas, tunnustab, õnnitles, rõõmustas, rõõmustab, tervitas, avaldas lootust
    avaldas arvamust, väljendas, väljendab, kordas, kordab, meenutas ta
    kirjutas, kirjutab, kirjutavad, kirjutanud, seisab, säutsus, postitas, tsiteeris, tsiteerib, nimetas
  `),
  sourcePhrases: words(`
    sõnul, sõnade kohaselt, hinnangul, arvates, arvamuse kohaselt, väitel, kinnitusel, teatel, andmetel, sõnutsi, meelest
    kohaselt, nagu ütles, nagu märkis, nagu selgitas, nagu rõhutas, nagu kirjutas, vastavalt
  `),
  pronouns: words('ta, tema, nad, nemad, mõlemad'),
  ownWords: words(`
    tema sõnul, tema hinnangul, tema arvates, tema meelest, tema kinnitusel, tema väitel, nende sõnul, nende hinnangul
    enda sõnul
  `),
  demonstratives: words('see, need, too, nood'),
  groupNouns: words(`
    ministeerium, politsei, kohus, prokuratuur, linnavalitsus, vallavalitsus, valitsus, amet, büroo, nõukogu, komisjon
    ühing, liit, organisatsioon, ametiühing, föderatsioon, klubi, erakond, partei, ettevõte, firma, ülikool, kool, haigla
    instituut, fond, pank, saatkond, ajaleht, keskus
  `),
  generalGroupNouns: words('organisatsioon, ettevõte, firma, ühing, erakond, klubi, ajaleht, amet, keskus'),
  statementNouns: words(
    'teade, teates, avaldus, avalduses, postitus, postituses, kiri, kirjas, vastus, vastuses',
  ),
  roleNouns: words(`
    president, presidendi, ekspresident, ekspresidendi, asepresident, asepresidendi, peaminister, peaministri
    ekspeaminister, endine peaminister, minister, ministri, ministrid, välisminister, välisministri, kaitseminister
    kaitseministri, siseminister, siseministri, rahandusminister, rahandusministri, sotsiaalminister, sotsiaalministri
    terviseminister, terviseministri, haridusminister, haridusministri, justiitsminister, justiitsministri
    majandusminister, kliimaminister, kliimaministri, regionaalminister, kultuuriminister, kultuuriministri
    taristuminister, kantsler, kantsleri, asekantsler, asekantsleri, õiguskantsler, õiguskantsleri, liidukantsler
    liidukantsleri, riigisekretär, riigisekretäri, peasekretär, peasekretäri, sekretär, esimees, esimehe, aseesimees
    aseesimehe, esinaine, riigikogu esimees, riigipea, juht, juhi, liider, liidri, kuningas, kuninga, kuninganna, prints
    printsess, paavst, paavsti
    riigikogu liige, riigikogu liikme, parlamendiliige, saadik, saadiku, eurosaadik, europarlamendi saadik, senaator
    senaatori, poliitik, poliitiku, kandidaat, linnapea, linnapea kandidaat, abilinnapea, vallavanem, vallavanema
    abivallavanem, linnaosavanem, kuberner, kuberneri, suursaadik, suursaadiku, diplomaat, diplomaadi, volinik, voliniku
    erisaadik, nõunik, nõuniku, esindaja, pressiesindaja, kõneisik, kõneisiku, avalike suhete juht, ametnik, ametniku
    fraktsiooni esimees, liige, liikme
    direktor, direktori, peadirektor, peadirektori, tegevjuht, tegevjuhi, juhatuse esimees, juhatuse esimehe
    juhatuse liige, juhatuse liikme, nõukogu esimees, osakonnajuhataja, juhataja, juhtivekspert, omanik, omaniku, asutaja
    kaasasutaja, ettevõtja, investor, investori, aktsionär, töötaja, töötajad, koordinaator, projektijuht, tippjuht
    valdkonnajuht, turundusjuht, müügijuht
    ekspert, eksperdi, eksperdid, spetsialist, spetsialisti, analüütik, analüütiku, ökonomist, ökonomisti, peaökonomist
    majandusanalüütik, politoloog, politoloogi, sotsioloog, sotsioloogi, ajaloolane, ajaloolase, teadlane, teadlase
    teadlased, teadur, teaduri, uurija, professor, professori, dotsent, dotsendi, rektor, rektori, dekaan, lektor
    psühholoog, psühholoogi, sünoptik, sünoptiku, bioloog, füüsik, füüsiku, insener, inseneri, arhitekt, arhitekti, filosoof
    keeleteadlane
    arst, arsti, arstid, perearst, perearsti, kirurg, kirurgi, õde, õe, patsient, patsiendi, epidemioloog, psühhiaater
    apteeker, loomaarst, terapeut
    kohtunik, kohtuniku, prokurör, prokuröri, riigiprokurör, riigiprokuröri, peaprokurör, advokaat, advokaadi
    vandeadvokaat, vandeadvokaadi, kaitsja, jurist, juristi, süüdistatav, süüdistatava, kahtlustatav, tunnistaja
    pealtnägija, kannatanu, ohver
    politseinik, politseiniku, politseikapten, politseimajor, prefekt, prefekti, operatiivjuht, välijuht, korrapidaja
    päästja, päästeameti juht, kindral, kindrali, kindralmajor, kindralleitnant, admiral, kolonel, koloneli, major, kapten
    kapteni, kolonelleitnant, ülem, ülema, kaitseväe juhataja, brigaadikindral, sõdur, piloot
    ajakirjanik, ajakirjaniku, korrespondent, toimetaja, peatoimetaja, saatejuht, kirjanik, kirjaniku, autor, autori
    luuletaja, lavastaja, režissöör, režissööri, näitleja, laulja, muusik, muusiku, kunstnik, kunstniku, fotograaf
    fotograafi, produtsent, helilooja, dirigent, dirigendi, kuraator, koomik, kokk, suunamudija
    treener, treeneri, peatreener, peatreeneri, mängija, jalgpallur, korvpallur, võrkpallur, ründaja, kaitsemängija
    väravavaht, tennisist, tennisisti, sportlane, sportlase, maailmameister, olümpiavõitja, suusataja, laskesuusataja
    kümnevõistleja, rallisõitja, maadleja, sõudja
    ema, isa, vanemad, poeg, poja, tütar, tütre, vend, venna, õde-vend, abikaasa, naine, naise, mees, mehe, lesk, vanaema
    vanaisa, sõber, sõbra, sõbranna, elukaaslane, naaber, naabri, naabrid, elanik, elaniku, elanikud, kohalik elanik
    noormees
    neiu, pensionär, pensionäri, turist, autojuht, bussijuht, taksojuht, reisija, klient, kliendi, põllumees, põllumehe
    talunik, taluniku, kalur, õpetaja, õpilane, õpilase, üliõpilane, üliõpilase, tudeng, koolijuht, vabatahtlik
    vabatahtliku, aktivist, aktivisti, meeleavaldaja, korraldaja, peakorraldaja, põgenik, kolleeg
    peapiiskop, peapiiskopi, piiskop, piiskopi, kardinal, preester, preestri, vaimulik, metropoliit, kirikuõpetaja
  `),
  honorifics: words('härra, proua, preili, hr, pr, prl, dr, prof, dots'),
  nameParticles: words('de, di, da, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  clauseOpeners: words(`
    aga, ja, või, kuid, ent, vaid, kui, kuigi, ehkki, et, sest, kuna, kes, mis, kus, kuidas, miks, siis, nüüd, samuti, ka
    seega, seejärel, samal ajal, pärast, enne, kuni, lisaks, ometi, siiski
  `),
  compounds: true,
  declinesNames: true,

  bylineWords: words(`
    autor, autorid, autor:, tekst, tekst:, kirjutas, kirjutab, ajakirjanik, reporter, intervjueeris, koostas, koostaja
  `),
  otherHandWords: words(
    'toimetaja, toimetas, toimetajad, tõlkis, tõlkija, vahendas, fotod, pildistas, keeletoimetaja',
  ),
  boxLabels: words('jälgi, sisukord'),
  conjunctions: words('ja, ning, &'),
  publishedWords: words(
    'avaldatud, avaldamise kuupäev, kuupäev, lisatud, loodud, postitatud, ilmus, ilmunud',
  ),
  modifiedWords: words(
    'uuendatud, muudetud, viimati uuendatud, viimati muudetud, täiendatud, parandatud, uuendati',
  ),
  viewWords: words(`
    vaatamist, vaatamisi, vaatamine, vaatamised, vaadatud, vaadatud korda, korda vaadatud, loetud, loetud korda
    korda loetud, lugemist, lugemisi, lugejat, vaatajat
  `),
  numberWords: {
    k: 1e3,
    tuh: 1e3,
    'tuh.': 1e3,
    tuhat: 1e3,
    tuhande: 1e3,
    mln: 1e6,
    miljon: 1e6,
    miljonit: 1e6,
    mld: 1e9,
    miljardit: 1e9,
  },

  readAlso: words(`
    loe ka, lugege ka, loe veel, loe lisaks, loe edasi, loe rohkem, loe lähemalt, loe lisa, loe:, lugege veel, vaata ka
    vaata lisaks, vaata veel, vaata:, kuula ka, kuula, kuula lisaks, vaadake ka, pikemalt loe, pikemalt, rohkem loe
    seotud lood, seotud lugu, seotud artiklid, seotud artikkel, seotud uudised, seotud, samal teemal, lisaks, veel teemal
    lisalugemist, lisalugemiseks, soovitame, soovitame lugeda, ära jäta vahele, sind võib huvitada, teid võib huvitada
  `),
  relatedHeadings: words(`
    seotud lood, seotud lugu, seotud artiklid, seotud artikkel, seotud uudised, seotud teemad, seotud sisu, seotud
    sarnased lood, sarnased artiklid, sarnased uudised, samal teemal, samal teemal ilmunud, rohkem samal teemal
    veel samal teemal, teemaga seotud, lisalugemist, loe ka, loe veel, loe lisaks, rohkem teemal, veel teemal
  `),
  otherHeadings: words(`
    loetumad, loetuimad, enim loetud, kõige loetumad, loetumad lood, enimloetud, loetuim, päeva loetuimad, nädala loetuimad
    populaarsed, populaarne, populaarsed lood, populaarseimad, vaadatumad, vaadatuimad, enim vaadatud, kommenteeritumad
    enim kommenteeritud, viimased, viimased uudised, viimati lisatud, värsked, värsked uudised, värskemad, värskeimad
    uuemad, uudised, uudisvoog, kõik uudised, uudiste arhiiv, tähtsamad, olulisemad, olulisemad uudised, tähtsamad uudised
    päevateemad, päeva teema, täna, hetkel kuum, kuum, praegu loetakse, otse, otseülekanne, soovitame, soovitatud
    toimetuse valik, toimetaja valik, toimetus soovitab, valik, sulle, sind võib huvitada, teid võib huvitada
    sulle võib meeldida, ära jäta vahele, ära maga maha, rohkem uudiseid, rohkem, veel uudiseid, veel, muud uudised, muud
    teised uudised, teised lood, rubriigist, samast rubriigist, sisuturundus, partnerlugu, koostöös, reklaam, kuulutused
    video, videod, galerii, galeriid, fotod, pildid, arvamus, arvamused, arvamuslood, juhtkiri, kolumn, kommentaarid
    blogi, blogid, podcast, podcastid, taskuhääling, taskuhäälingud, ilm, horoskoop, järgmine artikkel, eelmine artikkel
    järgmine, eelmine
  `),
  tagWords: words(
    'märksõnad, märksõna, sildid, silt, teemad, teema, tagid, kategooriad, seotud teemad, isikud',
  ),
  adLabels: words(`
    reklaam, kuulutus, kuulutused, sisuturundus, sponsoreeritud, sponsoreeritud sisu, tasuline sisu, reklaamtekst
    koostöö, artikkel jätkub pärast reklaami, lugu jätkub pärast reklaami, jätkub pärast reklaami, partnersisu, sponsor
  `),
  appeals: words(`
    telli, tellige, tellimus, telli uudiskiri, liitu, liituge, liitu uudiskirjaga, uudiskiri, hakka tellijaks
    oled juba tellija, oled tellija, artikkel on tellijatele, see artikkel on tellijale, ainult tellijale
    edasi lugemiseks, lugemiseks, logi sisse, logige sisse, sisene, registreeru, registreeri, loo konto, sinu e-post
    sisesta e-post, jälgi meid, jälgige meid, jälgi, järgi, jaga, jaga artiklit, jaga lugu, jagage, saada, saada sõbrale
    saada vihje, vihje, anna vihje, kopeeri link, prindi, trüki, salvesta, kommenteeri, kommentaarid, lisa kommentaar
    kirjuta kommentaar, jäta kommentaar, loe kommentaare, näita kommentaare, vaata kommentaare, avalda arvamust
    lae alla, laadi alla, luba teavitused, lülita sisse, toeta, toetage, anneta, teata veast, leidsid vea, leidsid veast
    märkasid viga, kirjuta meile, võta ühendust, kliki siia, vajuta, kasutame küpsiseid, see veebileht kasutab
    see veebisait, nõustun, kuula artiklit, hääleta, meeldib
  `),
  creditWords: words(`
    foto, foto:, fotod, fotod:, pilt, pilt:, illustratsioon, illustreeriv foto, illustratiivne foto, illustreeriv pilt
    arhiiv
    arhiivifoto, erakogu, kuvatõmmis, ekraanitõmmis, graafika, infograafika, video, allikas, autor, scanpix, bns, err
    getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    allikas, allikad, allikas:, copyright, ©, kõik õigused kaitstud, kõik õigused, autoriõigus, autoriõigused, keelatud
    kopeerimine, parandus, täpsustus, toimetuse märkus, märkus, tõlge, privaatsuspoliitika, kasutustingimused
    kasutamise tingimused
  `),
  readingTimeWords: words(`
    lugemisaeg
    min lugemist, minutit lugemist, min lugemisaeg
  `),
});
