import type { Language } from './language.js';
import { words } from './words.js';

export const fi = (): Language => ({
  code: 'fi',

  quotationMarks: [
    ['”', '”'],
    ['"', '"'],
    ['»', '»'],
    ['“', '”'],
    ['’', '’'],
    ['„', '“'],
    ['“', '“'],
    ['«', '»'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    sanoi, sanoivat, sanoo, sanovat, sanonut, on sanonut, sanotaan, sanottiin, kertoi, kertoivat, kertoo
    kertovat, kerrotaan, kerrottiin, kirjoitti, kirjoittivat, kirjoittaa, kirjoittavat, totesi, totesivat
    toteaa, toteavat, todetaan, todettiin, lausui, ilmoitti, ilmoittivat, ilmoittaa, tiedotti, tiedottaa
    tiedotetaan, raportoi, uutisoi, julisti, julistaa
    selitti, selittivät, selittää, selvensi, täsmensi, täsmentää, tarkensi, tarkentaa, lisäsi, lisää
    lisäävät, jatkoi, jatkaa, jatkavat, täydensi, täydentää, korosti, korostivat, korostaa, korostavat
    painotti, painottaa, painottivat, alleviivasi, huomautti, huomauttaa, muistutti, muistuttaa
    muistuttavat, mainitsi, mainitsee, toisti, toistaa, pani merkille, nosti esiin, nostaa esiin, viittasi
    viittaa
    arvioi, arvioivat, arvelee, arveli, katsoo, katsoi, katsovat, uskoo, uskoi, uskovat, luulee, ajattelee
    ajatteli, pohtii, pohti, pohtivat, miettii, mietti, epäilee, epäili, toivoo, toivoi, toivovat, pelkää
    pelkäsi, odottaa, ennustaa, ennusti, ennakoi, olettaa, väitti, väittivät, väittää, väittävät, perusteli
    perustelee, perustellaan, päätteli, linjasi, linjaa, tulkitsee, analysoi
    vahvisti, vahvistivat, vahvistaa, vakuutti, vakuuttaa, lupasi, lupaa, lupailee, takasi, myönsi
    myönsivät, myöntää, myöntävät, tunnusti, tunnustaa, paljasti, paljastaa, paljastivat, avautuu, avautui
    uskoutui, muisteli, muistelee, muistaa, kuvaili, kuvailee, kuvailevat, kuvasi, kuvaa, luonnehti
    luonnehtii, kommentoi, kommentoivat
    vastasi, vastasivat, vastaa, vastaavat, reagoi, kiisti, kiistivät, kiistää, torjui, torjuu, tyrmäsi
    tyrmää, hylkäsi, kumosi, kysyi, kysyivät, kysyy, kyseli, kyselee, ihmetteli, ihmettelee, ihmettelevät
    tiedusteli, hämmästelee
    varoitti, varoittivat, varoittaa, varoittavat, uhkasi, uhkaa, vaati, vaativat, vaatii, pyysi, pyytää
    pyytävät, vetosi, vetoaa, kehotti, kehottaa, kehottavat, ehdotti, ehdottaa, esitti, esittää, suositteli
    suosittelee, neuvoi, neuvoo, käski, kannusti, kannustaa, kutsui
    kritisoi, kritisoivat, arvosteli, arvostelee, tuomitsi, tuomitsee, syytti, syyttää, moitti, moittii
    valitti, valittaa, valittelee, harmitteli, harmittelee, pahoitteli, pahoittelee, paheksui, manaa
    tuhahti, tuhahtaa, puuskahti, puuskahtaa, jyrähti, tylytti, ivasi
    kehui, kehuu, ylisti, kiitti, kiittää, kiitteli, kiittelee, iloitsi, iloitsee, riemuitsi, riemuitsee
    hehkutti, hehkuttaa, onnitteli, naurahti, naurahtaa, nauroi, nauraa, hymyilee, hymyili, vitsaili
    vitsailee, huokaisi, huokaa, huusi, huutaa, huusivat, huudahti, huudahtaa, kuiskasi, parahti, tokaisi
    tokaisee, letkautti, pyysi anteeksi
    tiivisti, tiivistää, summasi, summaa, päätti, päättää, kiteytti, kiteyttää, aloitti, aloittaa, avasi
    puhui, puhuu, puhuvat, julkaisi, twiittasi, luki, lukee, lukea, kuului, kuuluu, todisti, myhäilee
    heitti, heittää, siteerasi, puolustautui, puolustaa, puolusti, tietää, näkee, haluaa
  `),
  sourcePhrases: words(`
    mukaan, mielestä, sanoin, arvion mukaan, tietojen mukaan, kertoman mukaan, sanojen mukaan
    näkemyksen mukaan, lähde
  `),
  pronouns: words('hän, he, molemmat'),
  ownWords: words('hänen mukaansa, hänen mielestään, heidän mukaansa, hänen sanojensa mukaan'),
  workNouns: words(`
    kirja, kirjan, kirjassa, romaani, elokuva, elokuvan, elokuvassa, dokumentti, laulu, albumi, runo
    näytelmä, sarja, podcast, artikkeli, essee
  `),
  roleNouns: words(`
    presidentti, presidentin, ex-presidentti, varapresidentti, tasavallan presidentti, pääministeri
    pääministerin, ministeri, ministerin, ulkoministeri, ulkoministerin, puolustusministeri
    puolustusministerin, valtiovarainministeri, sisäministeri, oikeusministeri, elinkeinoministeri
    työministeri, opetusministeri, ympäristöministeri, liittokansleri, kansleri, valtiosihteeri, pääsihteeri
    kansliapäällikkö, valtionpäämies, hallitsija, diktaattori, kuningas, kuningatar, prinssi, prinsessa
    paavi
    puheenjohtaja, puheenjohtajan, varapuheenjohtaja, ryhmäjohtaja, eduskuntaryhmän puheenjohtaja, puhemies
    kansanedustaja, kansanedustajan, europarlamentaarikko, meppi, senaattori, poliitikko, ehdokas
    presidenttiehdokas, puoluesihteeri, tiedottaja, tiedottajan, viestintäpäällikkö, viestintäjohtaja
    edustaja, puhehenkilö, kaupunginjohtaja, pormestari, apulaispormestari, kunnanjohtaja, maakuntajohtaja
    kuvernööri, suurlähettiläs, lähettiläs, diplomaatti, komissaari, erityisedustaja, neuvonantaja
    erityisavustaja, neuvos, asiamies, valtuutettu, kaupunginvaltuutettu, virkamies
    johtaja, johtajan, toimitusjohtaja, toimitusjohtajan, pääjohtaja, osastopäällikkö, päällikkö
    yksikön päällikkö, esimies, omistaja, perustaja, yrittäjä, yrittäjän, liikemies, sijoittaja
    hallituksen puheenjohtaja, konsernijohtaja, toiminnanjohtaja, varatoimitusjohtaja, talousjohtaja
    projektipäällikkö, koordinaattori, työntekijä, luottamusmies, asiakas, rehtori, rehtorin, dekaani
    asiantuntija, asiantuntijan, asiantuntijat, analyytikko, ekonomisti, pääekonomisti, pääanalyytikko
    tutkija, tutkijan, tutkijat, erikoistutkija, tutkimusjohtaja, tutkimusprofessori, professori
    professorin, apulaisprofessori, dosentti, historioitsija, politologi, sosiologi, psykologi, meteorologi
    meteorologin, biologi, fyysikko, insinööri, arkkitehti, juristi, kommentaattori, filosofi, tiedemies
    lääkäri, lääkärin, ylilääkäri, ylilääkärin, johtajaylilääkäri, kirurgi, sairaanhoitaja, hoitaja, kätilö
    potilas, apteekkari, eläinlääkäri, tuomari, käräjätuomari, syyttäjä, syyttäjän, aluesyyttäjä
    erikoissyyttäjä, valtakunnansyyttäjä, asianajaja, asianajajan, puolustusasianajaja, avustaja, syytetty
    epäilty, todistaja, silminnäkijä, uhri, asianomistaja, poliisi, poliisin, komisario, rikoskomisario
    rikosylikomisario, ylikomisario, rikostarkastaja, tutkinnanjohtaja, tutkinnanjohtajan, poliisipäällikkö
    poliisiylijohtaja, konstaapeli, kenttäjohtaja, yleisjohtaja, palomestari, päivystävä palomestari
    pelastaja, kenraali, eversti, majuri, kapteeni, amiraali, kommodori, puolustusvoimain komentaja
    komentaja, sotilas, veteraani, lentäjä
    toimittaja, toimittajan, kirjeenvaihtaja, päätoimittaja, päätoimittajan, juontaja, kolumnisti
    kirjailija, kirjailijan, runoilija, bloggaaja, vaikuttaja, kustantaja, ohjaaja, ohjaajan, näyttelijä
    näyttelijän, laulaja, laulajan, artisti, muusikko, taiteilija, kuvataiteilija, valokuvaaja, tuottaja
    koomikko, säveltäjä, kapellimestari, räppäri, malli, kokki, keittiömestari
    valmentaja, valmentajan, päävalmentaja, päävalmentajan, pelaaja, pelaajan, hyökkääjä, puolustaja
    keskikenttäpelaaja, maalivahti, urheilujohtaja, urheilija, hiihtäjä, juoksija, uimari, tennispelaaja
    jääkiekkoilija, jalkapalloilija, keihäänheittäjä, tähti, mestari, maailmanmestari, olympiavoittaja
    kuljettaja, kannattaja
    äiti, äidin, isä, isän, vanhemmat, poika, tytär, veli, sisko, vaimo, aviomies, mies, nainen, leski
    isoäiti, isoisä, mummo, ukki, ystävä, kaveri, puoliso, avopuoliso, naapuri, naapurit, asukas, asukkaat
    kuntalainen, eläkeläinen, turisti, matkustaja, opettaja, luokanopettaja, oppilas, opiskelija
    maanviljelijä, maatalousyrittäjä, kalastaja, vapaaehtoinen, aktivisti, mielenosoittaja, järjestäjä
    pakolainen, lukija, kollega, omainen, lapsi, nuori
    piispa, arkkipiispa, kardinaali, pappi, kirkkoherra, pastori, imaami, rabbi
  `),
  honorifics: words('herra, rouva, neiti, hra, rva, tri, tohtori, prof., sir, lady, lordi'),
  nameParticles: words('af, von, van, de, der, den, la, le, di, da, del, dos, al, el, bin, ibn, ben'),
  prepositions: words(`
    ennen, ilman
  `),
  clauseOpeners: words(`
    mutta, ja, tai, vaan, vaikka, kun, jos, koska, että, joka, missä, miten, miksi, kuka, mikä
    sitten, nyt, myös, niin, ei, silti, samaa, asiaa, lisäksi, siksi, tämä, se
  `),
  compounds: true,
  declinesNames: true,

  bylineWords: words(`
    teksti, teksti:, kirjoittaja, kirjoittanut, toimittaja, toimittanut, teksti ja kuva, teksti ja kuvat
    kuvat ja teksti, julkaisija, kirjoittajat, haastattelu
  `),
  conjunctions: words('ja, &, sekä'),
  publishedWords: words(`
    julkaistu, julkaistu:, ensijulkaistu, julkaisuaika, julkaisupäivä, luotu, päivämäärä, lisätty
    kirjoitettu
  `),
  modifiedWords: words(`
    päivitetty, viimeksi päivitetty, päivitetty:, päivitys, muokattu, viimeksi muokattu, muutettu
  `),
  viewWords: words(`
    katselukertaa, katselua, näyttökertaa, lukukertaa, lukijaa, katsottu, luettu, kertaa luettu
    näyttöä, lukukertoja, katsottu kertaa, katselukertoja
  `),
  numberWords: {
    k: 1e3,
    tuhat: 1e3,
    tuhatta: 1e3,
    t: 1e3,
    milj: 1e6,
    'milj.': 1e6,
    miljoona: 1e6,
    miljoonaa: 1e6,
    mrd: 1e9,
    miljardia: 1e9,
  },

  readAlso: words(`
    lue myös, lue myös:, lue lisää, lue lisää:, lue lisää aiheesta, lue täältä, lue koko, lue:
    lue seuraavaksi, lue juttu, lue aiemmin, katso myös, katso:, katso lisää, katso video, katso kuvat
    kuuntele myös, kuuntele:, lisää aiheesta, aiheesta lisää, aiemmin aiheesta, muita juttuja aiheesta
    jatka lukemista, aiheeseen liittyy, aiheeseen liittyvää, älä missaa, suosittelemme
    voisit pitää myös, sinua saattaa kiinnostaa
  `),
  relatedHeadings: words(`
    lue myös, lue lisää, lue lisää aiheesta, lisää aiheesta, aiheesta lisää, aiheeseen liittyy
    aiheeseen liittyvää, aiheeseen liittyvät artikkelit, aiheeseen liittyvät jutut, liittyvät artikkelit
    liittyvät jutut, samasta aiheesta, muita juttuja aiheesta, aiemmin aiheesta, samankaltaisia artikkeleita
    samankaltaiset jutut, juttuun liittyvää, artikkeliin liittyvät aiheet, katso myös
  `),
  otherHeadings: words(`
    luetuimmat, luetuimmat jutut, luetuimmat nyt, luetuimmat uutiset, katsotuimmat, suosituimmat
    suosituimmat jutut, suosittua, suositut, jaetuimmat, kommentoiduimmat, puhutuimmat, nyt luetuinta
    juuri nyt, uusimmat, uusimmat uutiset, uusimmat jutut, tuoreimmat, tuoreimmat uutiset, viimeisimmät
    viimeisimmät uutiset, uutiset, uutisia, kaikki uutiset, pääuutiset, tärkeimmät, päivän tärkeimmät
    päivän luetuimmat, lisää uutisia, muita uutisia, lisää juttuja, muut luevat, muut lukivat, muita juttuja
    seuraavaksi, suosittelemme, suositeltua, suosittelemme myös, suositellut, sinulle, sinulle valittua
    toimitus suosittelee, toimituksen valinnat, toimituksen poiminnat, poiminnat, nostot, ajankohtaista
    älä missaa, sinua saattaa kiinnostaa, sinua voisi kiinnostaa, voisit pitää näistä, kaupallinen yhteistyö
    mainos, mainokset, kumppanisisältö, kumppanilta, videot, video, kuvat, podcastit, podcast, mielipide
    mielipiteet, kolumnit, blogit, pääkirjoitus, kommentit, visat, sarjakuvat, ristikot, avoimet työpaikat
    uutiskirje, sää, seuraava artikkeli, edellinen artikkeli
  `),
  tagWords: words(`
    aiheet, aihe, avainsanat, avainsana, tagit, asiasanat, artikkelin aiheet, lue lisää aiheista
    lisää aiheesta, aihetunnisteet, kategoriat, henkilöt, seuraa aiheita
  `),
  adLabels: words(`
    mainos, mainokset, ilmoitus, kaupallinen yhteistyö, maksettu mainos, sponsoroitu, sponsoroitu sisältö
    mainos alkaa, mainos päättyy, mainos (teksti jatkuu alla), juttu jatkuu mainoksen jälkeen
    juttu jatkuu mainoksen alla, artikkeli jatkuu mainoksen jälkeen, artikkeli jatkuu mainoksen alla
    juttu jatkuu kuvan jälkeen, juttu jatkuu, artikkeli jatkuu, teksti jatkuu, yhteistyössä, advertoriaali
  `),
  appeals: words(`
    tilaa, tilaa uutiskirje, tilaajille, oletko jo tilaaja, olen jo tilaaja, vain tilaajille
    tämä artikkeli on, jatkaaksesi, kokeile, lue rajattomasti, kirjaudu, kirjaudu sisään, rekisteröidy
    luo tunnus, luo tili, uutiskirje, sähköpostiosoite, sähköpostiosoitteesi, anna sähköpostisi, seuraa
    seuraa meitä, seuraa aihetta, tykkää, löydät meidät, jaa, jaa artikkeli, jaa juttu, jaa somessa
    jaa facebookissa, kopioi linkki, lähetä, lähetä juttuvinkki, tulosta, tallenna, lahjoita, kommentoi
    kommentit, kirjoita kommentti, jätä kommentti, näytä kommentit, osallistu keskusteluun, osallistu
    mitä mieltä, äänestä, vastaa kyselyyn, lataa, lataa sovellus, ota käyttöön, tue, liity, ryhdy
    löysitkö virheen, huomasitko virheen, ilmoita virheestä, anna palautetta, palaute, onko sinulla
    juttuvinkki, ota yhteyttä, kirjoita meille, klikkaa, sivusto käyttää evästeitä, käytämme evästeitä
    hyväksy, kuuntele juttu, kuuntele artikkeli, selaimesi
  `),
  creditWords: words(`
    kuva, kuva:, kuvat, kuvat:, valokuva, kuvaaja, kuvituskuva, arkistokuva, arkisto, kuvitus, grafiikka
    kuvakaappaus, video, piirros, lehtikuva, getty images, all over press, reuters, afp, ©
  `),
  rightsWords: words(`
    lähde, lähteet:, lähde:, copyright, ©, kaikki oikeudet pidätetään, kaikki oikeudet, tekijänoikeus
    kopiointi, oikaisu, korjaus, tarkennus, käännös, tietosuoja, tietosuojaseloste, käyttöehdot
    juttua muokattu, juttua päivitetty, juttua korjattu, artikkelia on päivitetty, artikkelia on muokattu
  `),
  readingTimeWords: words(`
    lukuaika, arvioitu lukuaika
    min lukuaika, min lukemista, minuutin lukuaika, minuuttia lukemista
  `),
});
