import type { Language } from './language.js';
import { words } from './words.js';

export const eu = (): Language => ({
  code: 'eu',

  quotationMarks: [
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ["''", "''"],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    esan du, esan dute, esan zuen, esan zuten, esan zion, esan zien, esan die, esan dio, dio, diote, dioenez, zioen
    esaten du
    esaten dute, esango du, adierazi du, adierazi dute, adierazi zuen, adierazi zuten, adierazten du, adierazi die
    azaldu du, azaldu dute, azaldu zuen, azaldu zuten, azaltzen du, azaltzen dute, argitu du, argitu dute, argitu zuen
    zehaztu du, zehaztu dute, zehaztu zuen, zehazten du, xehatu du
    nabarmendu du, nabarmendu dute, nabarmendu zuen, nabarmendu zuten, nabarmentzen du, azpimarratu du, azpimarratu dute
    azpimarratu zuen, azpimarratu zuten, azpimarratzen du, gaineratu du, gaineratu dute, gaineratu zuen, gaineratu zuten
    erantsi du, erantsi dute, erantsi zuen, gehitu du, gehitu dute, gehitu zuen, jarraitu du, jarraitu zuen
    jakinarazi du, jakinarazi dute, jakinarazi zuen, jakinarazi zuten, iragarri du, iragarri dute, iragarri zuen
    iragarri zuten, ohartarazi du, ohartarazi dute, ohartarazi zuen, ohartarazten du, ohartarazten dute, gaztigatu du
    salatu du, salatu dute, salatu zuen, salatu zuten, salatzen du, salatzen dute, kritikatu du, kritikatu dute
    kritikatu zuen
    gaitzetsi du, gaitzetsi dute, egotzi dio, leporatu dio, leporatu diote, deitoratu du, deitoratu dute, deitoratu zuen
    kexatu da, kexatu dira, kexu da, kexu agertu da
    baieztatu du, baieztatu dute, baieztatu zuen, berretsi du, berretsi dute, berretsi zuen, ziurtatu du, ziurtatu dute
    ziurtatu zuen, bermatu du, agindu du, hitzeman du, hitzeman dute, aitortu du, aitortu dute, aitortu zuen, aitortzen du
    onartu du, onartu dute, ukatu du, ukatu dute, ukatu zuen, gezurtatu du, baztertu du, baztertu dute
    gogoratu du, gogoratu dute, gogoratu zuen, gogora ekarri du, gogorarazi du, gogorarazi dute, gogorarazi zuen, kontatu du
    kontatu dute, kontatu zuen, kontatzen du, deskribatu du, oroitu da
    erantzun du, erantzun dute, erantzun zuen, erantzun dio, erantzun zion, galdetu du, galdetu dute, galdetu zuen
    galdetzen du, bere buruari galdetu dio
    eskatu du, eskatu dute, eskatu zuen, eskatu zuten, eskatzen du, eskatzen dute, galdegin du, galdegin dute, exijitu du
    exijitu dute, proposatu du, proposatu dute, proposatu zuen, gomendatu du, gomendatu dute, dei egin du, dei egin dute
    dei egin zuen, aldarrikatu du, aldarrikatu dute, aldarrikatu zuen, aldarrikatzen du
    uste du, uste dute, iritzi dio, deritzo, deritzote, balioetsi du, balioetsi dute, baloratu du, baloratu dute
    hausnartu du
    argudiatu du, argudiatu dute, argudiatu zuen, arrazoitu du, justifikatu du, defendatu du, defendatu dute, defendatu zuen
    ondorioztatu du, ondorioztatu dute, laburbildu du, amaitu du, espero du, espero dute, aitatu du, aipatu du, aipatu dute
    aipatu zuen, komentatu du, iruzkindu du
    eskertu du, eskertu dute, eskertu zuen, zoriondu du, goraipatu du, txalotu du, ospatu du, poztu da, agertu du
    agertu dute
    oihukatu du, oihukatu dute, oihukatu zuen, errepikatu du, idatzi du, idatzi dute, idatzi zuen, txiokatu du, argitaratu du
  `),
  sourcePhrases: words(`
    arabera, esanetan, hitzetan, iritziz, ustez, ustetan, aburuz, adierazi duenez, azaldu duenez, esan duenez, dioenez
    jakinarazi duenez, nabarmendu duenez
  `),
  pronouns: words('hark, berak, haiek, horrek, hau, hura, bera, biek'),
  ownWords: words(`
    haren arabera, haren esanetan, haren hitzetan, haren iritziz, haren ustez, haien arabera, haien ustez
    haren aburuz
  `),
  roleNouns: words(`
    presidente, presidenteak, presidentea, presidentearen, presidente ohi, presidente ohiak, presidenteorde, presidenteordeak
    lehendakari, lehendakaria, lehendakariak, lehendakariaren, lehendakari ohi, lehendakari ohia, lehendakari ohiak
    lehendakariorde, lehendakariordea, lehendakariordeak, lehen ministro, lehen ministroa, lehen ministroak
    lehen ministroaren
    ministro, ministroa, ministroak, ministroaren, sailburu, sailburua, sailburuak, sailburuaren, sailburuorde, sailburuordea
    sailburuordeak, kontseilari, kontseilaria, kontseilariak, kantziler, kantzilerra, kantzilerrak, estatu idazkari
    estatu idazkaria, estatu idazkariak, idazkari nagusi, idazkari nagusia, idazkari nagusiak, idazkari, idazkaria
    idazkariak
    idazkari nagusiaren, buru, burua, buruak, buruaren, buruzagi, buruzagia, buruzagiak, erregea, erregeak, erregina
    aita santua, ahaldun nagusi, ahaldun nagusia, ahaldun nagusiak, diputatu nagusia, diputatu nagusiak
    diputatu, diputatua, diputatuak, legebiltzarkide, legebiltzarkidea, legebiltzarkideak, parlamentari, parlamentaria
    parlamentariak, eurodiputatu, eurodiputatua, eurodiputatuak, senatari, senataria, senatariak, politikari, politikaria
    politikariak, hautagai, hautagaia, hautagaiak, alkate, alkatea, alkateak, alkatearen, alkate ohi, alkateorde, alkateordea
    zinegotzi, zinegotzia, zinegotziak, batzarkide, gobernadore, gobernadorea, enbaxadore, enbaxadorea, enbaxadoreak
    diplomatiko, komisario, ararteko, arartekoa, arartekoak, eledun, eleduna, eledunak, bozeramaile, bozeramailea
    bozeramaileak, bozeramailearen, ordezkari, ordezkaria, ordezkariak, ordezkariaren, aholkulari, aholkularia, agintari
    agintariak, gobernu ordezkaria
    zuzendari, zuzendaria, zuzendariak, zuzendariaren, zuzendari nagusi, zuzendari nagusia, zuzendari nagusiak, gerente
    gerentea, koordinatzaile, koordinatzailea, koordinatzaileak, arduradun, arduraduna, arduradunak, arduradunaren, jabe
    jabea, jabeak, sortzaile, sortzailea, sortzaileak, enpresaburu, enpresaburua, enpresaburuak, langile, langilea, langileak
    sindikalista, kide, kidea, kideak, kidearen
    aditu, aditua, adituak, analista, analistak, ekonomialari, ekonomialaria, ekonomialariak, politologo, politologoa
    soziologo, soziologoa, soziologoak, historialari, historialaria, historialariak, ikertzaile, ikertzailea, ikertzaileak
    zientzialari, zientzialaria, zientzialariak, irakasle, irakaslea, irakasleak, katedradun, katedraduna, katedradunak
    errektore, errektorea, errektoreak, psikologo, psikologoa, psikologoak, biologo, biologoa, biologoak, fisikari
    meteorologo, meteorologoa, ingeniari, ingeniaria, ingeniariak, arkitekto, arkitektoa, filosofo, filosofoa, hizkuntzalari
    hizkuntzalaria, antropologo, antropologoa
    mediku, medikua, medikuak, erizain, erizaina, erizainak, zirujau, paziente, pazientea, epidemiologo, albaitari
    epaile, epailea, epaileak, fiskal, fiskala, fiskalak, abokatu, abokatua, abokatuak, legelari, legelaria, akusatu
    akusatua
    lekuko, lekukoa, lekukoak, biktima, biktimak
    polizia, ertzain, ertzainak, inspektore, suhiltzaile, suhiltzaileak, jeneral, jenerala, koronel, komandante, kapitain
    kapitaina, kapitainak, soldadu, pilotu
    kazetari, kazetaria, kazetariak, kazetariaren, erredaktore, editore, editorea, editoreak, aurkezle, aurkezlea, aurkezleak
    esatari, esataria, idazle, idazlea, idazleak, idazlearen, egile, egilea, egileak, poeta, poetak, olerkari, itzultzaile
    itzultzailea, itzultzaileak, bertsolari, bertsolaria, bertsolariak, zinegile, zinegilea, zinegileak, zinema zuzendaria
    aktore, aktorea, aktoreak, abeslari, abeslaria, abeslariak, kantari, kantaria, kantariak, musikari, musikaria
    musikariak, artista, artistak, margolari, margolaria, argazkilari, argazkilaria, argazkilariak, ekoizle, ekoizlea
    sukaldari, sukaldaria, sukaldariak, komiko
    entrenatzaile, entrenatzailea, entrenatzaileak, entrenatzailearen, hautatzaile, hautatzailea, jokalari, jokalaria
    jokalariak, futbolari, futbolaria, futbolariak, aurrelari, aurrelaria, atezain, atezaina, defentsa, pilotari, pilotaria
    pilotariak, txirrindulari, txirrindularia, txirrindulariak, arraunlari, arraunlaria, kirolari, kirolaria, kirolariak
    txapeldun, txapelduna, mendizale, mendizalea, eskalatzaile
    ama, amak, aita, aitak, gurasoak, guraso, seme, semea, semeak, alaba, alabak, anaia, anaiak, arreba, arrebak, ahizpa
    ahizpak, emazte, emaztea, senar, senarra, alargun, alarguna, amona, amonak, aitona, aitonak, amama, aitita, lagun
    laguna, lagunak, bizilagun, bizilaguna, bizilagunak, auzokide, auzokideak, herritar, herritarra, herritarrak, gizon
    gizona, gizonak, emakume, emakumea, emakumeak, gazte, gaztea, gazteak, erretiratu, erretiratua, turista, gidari, gidaria
    gidariak, bidaiari, bezero, bezeroa, merkatari, merkataria, baserritar, baserritarra, baserritarrak, abeltzain
    abeltzaina
    nekazari, nekazaria, arrantzale, arrantzalea, arrantzaleak, maisu, maistra, ikasle, ikaslea, ikasleak, boluntario
    boluntarioa, boluntarioak, ekintzaile, ekintzailea, ekintzaileak, manifestari, antolatzaile, antolatzailea
    antolatzaileak, errefuxiatu, senide, senideak, preso, preso ohia
    gotzain, gotzaina, gotzainak, artzapezpiku, apaiz, apaiza, apaizak, abade
  `),
  honorifics: words('jauna, andrea, jn., and., dr., dra., prof., on.'),
  nameParticles: words(
    'de, del, la, las, los, el, y, i, da, do, dos, di, van, von, der, den, al, bin, ben, eta',
  ),
  clauseOpeners: words(`
    baina, eta, edo, ala, baizik, nahiz eta, nahiz, bitartean, noiz, nola, non, zergatik, hala ere, hala, ere, gainera, gero
    ondoren, orain, beraz, izan ere, hain zuzen, horrez gain, aldiz, ordea, bestalde
  `),
  rolesBehindNames: true,

  bylineWords: words(
    'egilea, egileak, egilea:, testua, testua:, testuak, idazlea, kazetaria, erredakzioa, idatzia',
  ),
  otherHandWords: words('editorea, itzulpena, itzultzailea, argazkiak, argazkilaria, zuzenketa, irudiak'),
  boxLabels: words('jarraitu, aurkibidea'),
  conjunctions: words('eta, ta, &'),
  publishedWords: words(
    'argitaratua, argitaratuta, argitaratze data, data, sortua, argitaratze-data, argitaratu da',
  ),
  modifiedWords: words(
    'eguneratua, eguneratuta, azken eguneratzea, eguneratze data, azken aldaketa, aldatua',
  ),
  viewWords: words(`
    bisita, bisitak, ikustaldi, ikustaldiak, irakurraldi, irakurraldiak, aldiz irakurria, aldiz ikusia
    irakurria aldiz
  `),
  numberWords: { k: 1e3, mila: 1e3, milioi: 1e6 },

  readAlso: words(`
    irakurri ere, irakurri gehiago, irakurri, irakurri:, gehiago irakurri, irakurri hemen, ikusi ere, ikusi gehiago
    ikus, ikus ere
    gehiago, informazio gehiago, gehiago jakiteko, gaiari buruz gehiago, gai honi buruz, erlazionatutako albisteak
    lotutako albisteak, lotutako edukiak, lotutako albistea, harremandutako albisteak, interesatuko zaizu, interesa dakizuke
    interesgarri izan daiteke, ez galdu, entzun ere, jarraitu irakurtzen
  `),
  relatedHeadings: words(`
    erlazionatutako albisteak, erlazionatutako edukiak, erlazionatutako artikuluak, erlazionatuak, lotutako albisteak
    lotutako edukiak, lotutako artikuluak, lotutako gaiak, lotutako berriak, lotuta, harremandutako albisteak
    harremandutako edukiak, gaiarekin lotuta, gai honi buruz, gai berari buruz, gaiari buruz gehiago, antzeko albisteak
    antzeko edukiak, irakurri ere
  `),
  otherHeadings: words(`
    irakurrienak, irakurriena, gehien irakurriak, gehien irakurritakoak, gehien irakurria, gehien irakurri dena
    albiste irakurrienak, ikusienak, gehien ikusiak, gehien ikusitakoak, iruzkinduenak, ezagunenak, arrakastatsuenak
    azken albisteak, azken berriak, azkenak, azken ordua, azken orduko albisteak, berriak, albisteak, albiste guztiak
    albiste gehiago, berri gehiago, beste albisteak, beste albiste batzuk, nabarmenduak, nabarmenak, nabarmendutakoak
    albiste nagusiak, nagusiak, gaur, orain, zuzenean, azala, titularrak, gomendatuak, gomendioak, gomendatua, zuretzat
    editorearen aukera, erredakzioaren aukera, interesatuko zaizu, interesa dakizuke, ez galdu, joerak, gehiago
    artikulu gehiago
    publizitatea, babestutako edukia, iragarkiak, bideoak, bideoa, argazkiak, argazki galeria, galeria, iritzia, iritziak
    zutabeak, editoriala, iruzkinak, blogak, podcastak, podcasta, eguraldia, agenda, hurrengo albistea, aurreko albistea
    hurrengoa, aurrekoa
  `),
  tagWords: words(`
    etiketak, etiketa, gaiak, gaia, gaiak:, hitz gakoak, gako-hitzak, gako hitzak, kategoriak, kategoria
  `),
  adLabels: words(`
    publizitatea, iragarkia, iragarkiak, babestutako edukia, eduki babestua, babeslea, publierreportajea
  `),
  appeals: words(`
    partekatu, partekatu albistea, konpartitu, zabaldu, bidali, inprimatu, kopiatu esteka, esteka kopiatu, gorde
    jarraitu, jarraitu gaitzazu
    jarrai gaitzazu, harpidetu, egin harpidetza, harpidetza, egin harpidedun, harpideduna zara, harpidedunentzat
    harpidedunentzako
    egin bazkide, egin zaitez bazkide, egin zaitez, bazkideentzat, hasi saioa, saioa hasi, sartu, erregistratu, eman izena
    izena eman, kontua sortu, buletina, buletinak, jaso buletina, jaso albisteak, zure posta elektronikoa, zure e-posta
    egin bat, bat egin, iruzkinak, utzi iruzkina, iruzkina idatzi, idatzi iruzkina, iruzkindu, erantzun, ikusi iruzkinak
    deskargatu, jaitsi, aktibatu jakinarazpenak, egin klik, klik egin, sakatu hemen, lagundu, babestu, egin ekarpena
    egin dohaintza
    zure laguntza, zure babesa, akatsik, akatsen bat, harremanetan jarri, idatzi guri, cookieak erabiltzen, gune honek
    webgune honek
    onartu, entzun albistea, bozkatu, atsegin dut
  `),
  creditWords: words(`
    argazkia, argazkia:, argazkiak, argazkiak:, irudia, irudia:, artxiboa, artxiboko irudia, artxiboko argazkia, ilustrazioa
    infografia, pantaila-argazkia, bideoa, bideoa:, iturria, foku, efe, europa press, getty images, reuters, afp, ©
  `),
  rightsWords: words(`
    iturria, iturria:, iturriak, copyright, ©, eskubide guztiak erreserbatuta, eskubide guztiak, egile eskubideak, debekatuta
    lege oharra, pribatutasun politika, cookie politika, erabilera baldintzak, zuzenketa, oharra, erredakzioaren oharra
    itzulpena
  `),
  readingTimeWords: words(`
    irakurtzeko denbora
    minutuko irakurketa, min irakurketa
  `),
});
