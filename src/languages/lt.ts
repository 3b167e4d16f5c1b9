import type { Language } from './language.js';
import { words } from './words.js';

export const lt = (): Language => ({
  code: 'lt',

  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
    ['„', '”'],
    ['“', '”'],
    ['«', '»'],
    ['”', '”'],
    ['„', '"'],
    ['‚', '‘'],
    ['‘', '’'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    sakė, sako, sakys, sakoma, pasakė, teigė, teigia, teigiama, tvirtino, tvirtina, kalbėjo, kalba
    kalbėdamas, kalbėdama, pasakojo, pasakoja, papasakojo, pareiškė, pareiškia, nurodė, nurodo, nurodoma
    pranešė, praneša, pranešama, informavo, informuoja, informuojama, skelbė, skelbia, paskelbė, rašė, rašo
    parašė, rašoma
    pridūrė, priduria, pridėjo, papildė, papildo, tęsė, tęsia, pabrėžė, pabrėžia, pabrėžiama, akcentavo
    akcentuoja, pažymėjo, pažymi, pažymima, atkreipė dėmesį, atkreipia dėmesį, pastebėjo, pastebi, priminė
    primena, prisiminė, prisimena, paminėjo, mini, minėjo, kartojo, kartoja, pakartojo, išskyrė, konstatavo
    konstatuoja
    aiškino, aiškina, paaiškino, paaiškina, patikslino, patikslina, detalizavo, apibūdino, apibūdina, aprašė
    dėstė, dėsto, išdėstė, komentavo, komentuoja, pakomentavo, vertino, vertina, įvertino, svarstė, svarsto
    mano, manė, mąsto, tiki, tikisi, tikėjosi, viliasi, baiminasi, prognozavo, prognozuoja, spėjo, spėja
    abejojo, argumentavo, argumentuoja, įsitikinęs, įsitikinusi, neabejoja, apibendrino, apibendrina
    reziumavo, reziumuoja, baigė, užbaigė, pradėjo
    patvirtino, patvirtina, patikino, patikina, užtikrino, užtikrina, žadėjo, žada, pažadėjo, prisipažino
    prisipažįsta, pripažino, pripažįsta, neslėpė, neslepia, atskleidė, atskleidžia, išdavė, atviravo
    atvirauja, liudijo, liudija, paliudijo, garantavo
    atsakė, atsako, atsakydamas, atsakydama, atrėžė, atkirto, reagavo, sureagavo, paneigė, neigė, neigia
    atmetė, atmeta, prieštaravo, paprieštaravo, klausė, klausia, paklausė, teiravosi, teiraujasi
    pasiteiravo, stebėjosi, stebisi
    perspėjo, perspėja, įspėjo, įspėja, grasino, grasina, pagrasino, ragino, ragina, paragino, kvietė
    kviečia, pakvietė, prašė, prašo, paprašė, reikalavo, reikalauja, pareikalavo, siūlė, siūlo, pasiūlė
    patarė, pataria, rekomendavo, rekomenduoja, įsakė, skatino, skatina
    kritikavo, kritikuoja, sukritikavo, smerkė, pasmerkė, kaltino, kaltina, apkaltino, priekaištavo
    skundėsi, skundžiasi, pasiskundė, piktinosi, piktinasi, pasipiktino, apgailestavo, apgailestauja
    gailėjosi, ironizavo, juokavo, juokauja, pajuokavo, juokėsi, juokiasi, nusijuokė, šypsojosi, šypsosi
    nusišypsojo, gyrė, giria, pagyrė, dėkojo, dėkoja, padėkojo, sveikino, pasveikino, džiaugėsi, džiaugiasi
    pasidžiaugė, atsiprašė, šaukė, šaukia, sušuko, šnabždėjo, atsiduso, dūsavo, išreiškė, pasisakė
    pasidalijo, dalijosi, dalijasi, cituoja, citavo, cituojamas, cituojama, įžvelgė, prabilo, tarė, taria
  `),
  sourcePhrases: words(`
    pasak, anot, teigimu, nuomone, žodžiais, duomenimis, vertinimu, tikinimu, sakymu, remiantis, kaip sakė
    kaip teigė, kaip nurodė, kaip pranešė, kaip teigia, kaip pažymėjo
  `),
  pronouns: words('jis, ji, jie, jos, abu, abi'),
  ownWords: words(`
    jo teigimu, jos teigimu, jų teigimu, jo nuomone, jos nuomone, jo žodžiais, jos žodžiais, pasak jo
    pasak jos, anot jo, anot jos
  `),
  workNouns: words(`
    knyga, knygos, knygoje, knygą, romanas, romano, romane, filmas, filmo, filme, filmą, daina, dainos
    dainą, albumas, eilėraštis, spektaklis, serialas, laida, laidos, straipsnis, straipsnyje, straipsnį
    esė
  `),
  roleNouns: words(`
    prezidentas, prezidento, prezidentė, prezidentės, eksprezidentas, viceprezidentas, premjeras, premjero
    premjerė, premjerės, ekspremjeras, ministras, ministro, ministrė, ministrės, viceministras, viceministro
    viceministrė, viceministrės, ministras pirmininkas, kancleris, kanclerio, kanclerė, sekretorius
    sekretorė, generalinis sekretorius, valstybės sekretorius, pirmininkas, pirmininko, pirmininkė
    pirmininkės, vicepirmininkas, vicepirmininkė, vadovas, vadovo, vadovė, vadovės, lyderis, lyderio, lyderė
    lyderės, karalius, karalienė, princas, princesė, popiežius, popiežiaus, diktatorius, šalies vadovas
    seimo narys, seimo nario, seimo narė, parlamentaras, parlamentaro, parlamentarė, europarlamentaras
    europarlamentarė, senatorius, senatoriaus, politikas, politikė, kandidatas, kandidatė, meras, mero, merė
    merės, vicemeras, vicemerė, gubernatorius, gubernatoriaus, ambasadorius, ambasadoriaus, ambasadorė
    diplomatas, diplomato, komisaras, eurokomisaras, eurokomisarė, pasiuntinys, patarėjas, patarėjo
    patarėja, patarėjos, atstovas, atstovo, atstovė, atstovės, atstovas spaudai, atstovė spaudai
    kontrolierius, ombudsmenas, seniūnas, tarybos narys, tarnautojas
    direktorius, direktoriaus, direktorė, direktorės, generalinis direktorius, generalinė direktorė
    vykdomasis direktorius, vadybininkas, savininkas, savininko, savininkė, įkūrėjas, įkūrėjo, įkūrėja
    bendraįkūrėjas, verslininkas, verslininko, verslininkė, investuotojas, akcininkas, valdybos pirmininkas
    skyriaus vedėjas, skyriaus vedėja, vedėjas, vedėja, viršininkas, viršininkė, koordinatorius
    koordinatorė, darbuotojas, darbuotoja, profsąjungos pirmininkas
    ekspertas, eksperto, ekspertė, ekspertai, specialistas, specialisto, specialistė, analitikas, analitiko
    analitikė, ekonomistas, ekonomisto, ekonomistė, vyriausiasis ekonomistas, politologas, politologo
    politologė, sociologas, sociologė, istorikas, istoriko, istorikė, mokslininkas, mokslininko, mokslininkė
    mokslininkai, tyrėjas, tyrėja, profesorius, profesoriaus, profesorė, profesorės, docentas, docentė
    rektorius, rektorė, psichologas, psichologė, meteorologas, sinoptikas, sinoptikė, biologas, fizikas
    inžinierius, architektas, apžvalgininkas, apžvalgininkė, filosofas
    gydytojas, gydytojo, gydytoja, gydytojos, medikas, medikė, medikai, chirurgas, slaugytoja, pacientas
    pacientė, vaistininkė, epidemiologas, psichiatras, teisėjas, teisėja, prokuroras, prokuroro, prokurorė
    prokurorės, generalinė prokurorė, generalinis prokuroras, advokatas, advokato, advokatė, advokatės
    teisininkas, teisininkė, kaltinamasis, kaltinamoji, liudytojas, liudytoja, nukentėjusysis, auka
    policininkas, policijos atstovas, pareigūnas, pareigūno, pareigūnė, ugniagesys, generolas, generolo
    pulkininkas, majoras, kapitonas, vadas, kariuomenės vadas, karys, kario, savanoris, savanorė, pilotas
    žurnalistas, žurnalisto, žurnalistė, žurnalistės, korespondentas, korespondentė, redaktorius, redaktorė
    vyriausiasis redaktorius, laidos vedėjas, laidos vedėja, rašytojas, rašytoja, autorius, autorė, poetas
    poetė, režisierius, režisierė, aktorius, aktoriaus, aktorė, aktorės, dainininkas, dainininkė, atlikėjas
    atlikėja, muzikantas, menininkas, menininkė, dailininkas, fotografas, prodiuseris, kompozitorius
    komikas, nuomonės formuotoja, nuomonės formuotojas
    treneris, trenerio, trenerė, strategas, žaidėjas, žaidėja, futbolininkas, krepšininkas, krepšininko
    krepšininkė, puolėjas, gynėjas, vartininkas, tenisininkas, sportininkas, sportininkė, čempionas
    čempionė, lenktynininkas, sirgalius
    motina, motinos, mama, mamos, tėvas, tėvo, tėtis, tėvai, sūnus, sūnaus, dukra, dukros, brolis, brolio
    sesuo, sesers, žmona, žmonos, vyras, vyro, našlė, močiutė, senelis, draugas, draugo, draugė, draugės
    kaimynas, kaimynė, kaimynai, gyventojas, gyventojo, gyventoja, gyventojai, moteris, moters, mergina
    vaikinas, jaunuolis, pensininkė, pensininkas, turistas, vairuotojas, vairuotojo, keleivis, klientas
    mokytojas, mokytoja, mokytojos, mokinys, studentas, studentė, ūkininkas, ūkininko, ūkininkė, aktyvistas
    aktyvistė, organizatorius, organizatorė, pabėgėlis, pašnekovas, pašnekovė, kolega, artimieji
    specialistai
    arkivyskupas, vyskupas, kunigas, kunigo, kardinolas, klebonas
  `),
  honorifics: words('ponas, ponia, panelė, p., dr., prof., doc., gerb., seras'),
  nameParticles: words('de, di, da, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  prepositions: words(`
    į, iš, su, be, per, prie, nuo, už, po, prieš, apie, tarp, ant, dėl, pas, pro, link, virš
  `),
  clauseOpeners: words(`
    bet, ir, o, ar, tačiau, nors, kai, kaip, jei, nes, kad, kas, kur, kodėl, tada, dabar, taip, ne
    tai
  `),
  declinesNames: true,

  bylineWords: words(`
    autorius, autorė, autoriai, autorius:, parengė, tekstas, tekstas:, rašo, redaktorius, redaktorė
    žurnalistas, žurnalistė, kalbino, korespondentas
  `),
  conjunctions: words('ir, bei, &, su'),
  publishedWords: words(`
    paskelbta, publikuota, publikavimo data, data, įkelta, sukurta, skelbta, paskelbimo data, parengta
  `),
  modifiedWords: words(`
    atnaujinta, atnaujinimas, paskutinį kartą atnaujinta, pakeista, redaguota, atnaujinimo data, papildyta
  `),
  viewWords: words(`
    peržiūros, peržiūrų, peržiūra, skaitė, perskaitė, perskaityta, kartų, skaitymai, skaitymų
  `),
  numberWords: {
    tūkst: 1e3,
    'tūkst.': 1e3,
    tūkstančių: 1e3,
    tūkstančiai: 1e3,
    k: 1e3,
    mln: 1e6,
    'mln.': 1e6,
    milijonų: 1e6,
    milijonai: 1e6,
    mlrd: 1e9,
  },

  readAlso: words(`
    taip pat skaitykite, skaitykite taip pat, skaityk taip pat, taip pat skaityk, skaitykite daugiau
    skaityti daugiau, skaitykite:, skaityk daugiau, skaitykite toliau, plačiau skaitykite, plačiau
    daugiau skaitykite, daugiau apie, daugiau informacijos, taip pat žiūrėkite, žiūrėkite taip pat
    žiūrėkite, taip pat klausykite, susiję straipsniai, susijęs straipsnis, susijusi naujiena
    susijusios naujienos, rekomenduojame, rekomenduojame perskaityti, nepraleiskite, jus gali sudominti
    jums gali būti įdomu, ši tema
  `),
  relatedHeadings: words(`
    susiję straipsniai, susijęs straipsnis, susijusios naujienos, susijusios temos, susijęs turinys
    panašūs straipsniai, panašios naujienos, straipsniai šia tema, šia tema, daugiau šia tema, ta pačia tema
    taip pat skaitykite, skaitykite taip pat, skaitykite daugiau, daugiau apie, daugiau temos straipsnių
    tema, plačiau šia tema
  `),
  otherHeadings: words(`
    skaitomiausi, skaitomiausi straipsniai, skaitomiausios, skaitomiausios naujienos, skaitomiausia
    populiariausi, populiariausios, populiariausi straipsniai, populiariausia, populiaru
    populiarūs straipsniai, daugiausia komentuojami, komentuojamiausi, žiūrimiausi, dabar skaito, naujausi
    naujausi straipsniai, naujausios, naujausios naujienos, naujausia, naujausios žinios, naujienos
    paskutinės naujienos, paskutinės žinios, svarbiausi, svarbiausia, svarbiausios naujienos
    svarbiausios dienos naujienos, top naujienos, dienos naujienos, dienos tema, karštos naujienos
    visos naujienos, šiandien, rekomenduojame, rekomenduojami, rekomenduojami straipsniai, siūlome
    redakcija rekomenduoja, redaktoriaus pasirinkimas, jums gali patikti, jums gali būti įdomu
    jus gali sudominti, taip pat skaitykite, nepraleiskite, kitos naujienos, kiti straipsniai, kitos temos
    daugiau naujienų, daugiau straipsnių, daugiau iš, partnerių turinys, remiamas turinys, rėmėjų turinys
    reklama, užsakymas, video, vaizdo įrašai, nuotraukos, galerijos, nuomonės, komentarai, tinklalaidės
    blogai, skelbimai, orai, horoskopai, kitas straipsnis, ankstesnis straipsnis
  `),
  tagWords: words(`
    žymos, žyma, temos, tema, raktažodžiai, raktiniai žodžiai, gairės, susijusios temos, daugiau apie
    kategorijos, asmenys, žymės
  `),
  adLabels: words(`
    reklama, reklama:, reklaminis turinys, remiamas turinys, užsakymas, užs. nr., rėmėjas, rėmėjo turinys
    turinio partneris, partnerio turinys, straipsnio tęsinys – po reklamos, straipsnis tęsiamas po reklamos
    skelbimas, tęsinys po reklama
  `),
  appeals: words(`
    prenumeruokite, prenumeruoti, užsiprenumeruokite, tapkite prenumeratoriumi, jau esate prenumeratorius
    norėdami skaityti, norite skaityti, šis straipsnis skirtas, tik prenumeratoriams, prisijunkite
    prisijungti, prisijunk, registruokitės, registruotis, naujienlaiškis, naujienlaiškį, jūsų el. paštas
    el. pašto adresas, gaukite, sekite mus, sekite, sekti, būkite su mumis, raskite mus, dalintis
    dalinkitės, pasidalinti, pasidalinkite, dalintis straipsniu, siųsti, kopijuoti nuorodą, spausdinti
    išsaugoti, komentuoti, komentuokite, komentarai, rašyti komentarą, rašykite komentarą, palikti komentarą
    skaityti komentarus, išsakykite, diskutuokite, atsisiųskite, atsisiųsti, parsisiųskite
    įjunkite pranešimus, paremkite, paremti, remkite, parama, pastebėjote klaidą, radote klaidą
    pranešti apie klaidą, praneškite, turite, rašykite mums, susisiekite, spauskite, balsuokite
    šioje svetainėje, mes naudojame, naudojame slapukus, slapukai, sutinku, klausyti straipsnio, pridėkite
  `),
  creditWords: words(`
    nuotr., nuotrauka, nuotraukos, nuotrauka:, asociatyvi nuotr., asociatyvi nuotrauka
    asmeninio archyvo nuotr., archyvo nuotr., foto, fotografas, iliustracija, vaizdo įrašas, video
    infografika, ekrano nuotr., stop kadras, bns, elta, scanpix, shutterstock, reuters, afp, getty images, ©
  `),
  rightsWords: words(`
    šaltinis, šaltiniai:, šaltinis:, copyright, ©, visos teisės saugomos, visos teisės, draudžiama
    kopijuoti, naudojant, be raštiško sutikimo, be sutikimo, šią informaciją, bns informaciją, platinti
    autorių teisės, parengta pagal, vertimas, patikslinimas, redakcijos pastaba, privatumo politika
  `),
  readingTimeWords: words(`
    skaitymo laikas, skaitymo trukmė
    min skaitymo, min. skaitymo, min skaitymas, minutės skaitymo
  `),
});
