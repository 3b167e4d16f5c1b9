import type { Language } from './language.js';
import { words } from './words.js';

export const hr = (): Language => ({
  code: 'hr',

  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
    ['“', '”'],
    ['»', '«'],
    ['„', '”'],
    ['”', '”'],
    ['„', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['“', '“'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    napisao je, napisala je, napisali su, objavio je, objavila je
    rekao, rekla, rekli, kaže, kažu, kazao, kazala, kazali, govori, govorio, govorila, izjavio, izjavila
    izjavili, izjavljuje, priopćio, priopćila, priopćili, priopćuje, saopćio, saopćila, saopćili, saopštio
    saopštila, izvijestio, izvijestila, izvijestili, izvještava, javlja, javljaju, objavio, objavila
    objavili, objavljuje, najavio, najavila, najavili, najavljuje, poručio, poručila, poručili, poručuje
    poručuju
    dodao, dodala, dodali, dodaje, dodaju, nastavio, nastavila, nastavlja, nadovezao se, istaknuo, istaknula
    istaknuli, ističe, ističu, istakao, istakla, naglasio, naglasila, naglasili, naglašava, naglašavaju
    podcrtao, podcrtava, napomenuo, napomenula, napominje, naveo, navela, naveli, navodi, navode, ukazao
    ukazala, ukazuje, primijetio, primijetila, primjećuje, ustvrdio, ustvrdila, tvrdi, tvrde, konstatirao
    konstatovao, podsjetio, podsjetila, podsjeća, prisjetio se, prisjetila se, prisjeća se, spomenuo
    spominje
    objasnio, objasnila, objasnili, objašnjava, objašnjavaju, pojasnio, pojasnila, pojašnjava, precizirao
    razjasnio, opisao, opisala, opisuje, ispričao, ispričala, ispričali, priča, pričaju, prepričao, otkrio
    otkrila, otkriva, priznao, priznala, priznaje, potvrdio, potvrdila, potvrdili, potvrđuje, uvjerava
    obećao, obećala, obećava, jamči, smatra, smatraju, misli, vjeruje, nada se, ocijenio, ocijenila
    ocjenjuje, procjenjuje, predviđa, komentirao, komentirala, komentira, prokomentirao, prokomentirala
    komentarisao, zaključio, zaključila, zaključuje, sažeo, završio, započeo
    odgovorio, odgovorila, odgovara, odvratio, uzvratio, uzvratila, reagirao, reagirala, reagovao, reagovala
    demantirao, negirao, negirala, odbacio, odbacila, pitao, pitala, pita, upitao, upitala, zapitao se
    zanimalo ga je, napisao, napisala, napisali, piše, pišu, stoji, objasnivši, upozorio, upozorila
    upozorili, upozorava, upozoravaju, prijeti, zaprijetio, pozvao, pozvala, poziva, apelirao, apelira
    apelovao, traži, zatražio, zatražila, tražio, zamolio, zahtijeva, predložio, predlaže, preporučio
    preporučuje, savjetuje, naredio, kritizirao, kritizira, osudio, osudila, optužio, optužila, požalio se
    žali se, zavapio, pohvalio, pohvalila, hvali, zahvalio, zahvalila, čestitao, raduje se, našalio se
    šali se, ispričao se, uzviknuo, viče, vikao, šapnuo, citira, prenosi, prenose, mišljenja je, uvjeren je
    izrazio, izrazila, obratio se
  `),
  sourcePhrases: words(`
    prema, prema riječima, po riječima, kako je rekao, kako je rekla, kako kaže, kako navodi, kako prenosi
    kako piše, kako ističe, kako javlja, riječima, po mišljenju, prema navodima, prema podacima
    pozivajući se na
  `),
  pronouns: words('on, ona, oni, one, obojica'),
  ownWords: words(`
    prema njegovim riječima, prema njezinim riječima, po njegovim riječima, po njemu, po njoj
  `),
  roleNouns: words(`
    predsjednik, predsjednika, predsjednica, predsjednice, bivši predsjednik, potpredsjednik
    potpredsjednica, dopredsjednik, premijer, premijera, premijerka, bivši premijer, kancelar, kancelarka
    ministar, ministra, ministrica, ministrice, državni tajnik, državna tajnica, tajnik, tajnica
    glavni tajnik, glavni sekretar, sekretar, šef, šefa, šefica, čelnik, čelnika, čelnica, vođa, lider
    liderica, predsjedavajući, predsjedavajuća, predstojnik, pročelnik, kralj, kraljica, princ, princeza
    papa, diktator
    zastupnik, zastupnika, zastupnica, saborski zastupnik, saborska zastupnica, eurozastupnik
    europarlamentarac, poslanik, poslanica, senator, senatorica, političar, političarka, kandidat
    kandidatkinja, gradonačelnik, gradonačelnika, gradonačelnica, načelnik, načelnica, župan, župana
    županica, guverner, guvernerka, veleposlanik, veleposlanica, ambasador, ambasadorica, diplomat
    diplomata, povjerenik, povjerenica, izaslanik, glasnogovornik, glasnogovornika, glasnogovornica
    portparol, portparolka, predstavnik, predstavnica, savjetnik, savjetnica, pravobranitelj
    pravobraniteljica, dužnosnik, zvaničnik
    direktor, direktora, direktorica, ravnatelj, ravnatelja, ravnateljica, predsjednik uprave, menadžer
    menadžerica, voditelj, voditeljica, vlasnik, vlasnica, osnivač, osnivačica, suosnivač, poduzetnik
    poduzetnica, biznismen, investitor, sindikalist, sindikalac, radnik, radnica, zaposlenik, član, članica
    stručnjak, stručnjaka, stručnjakinja, ekspert, analitičar, analitičarka, ekonomist, ekonomistica
    ekonomista, politolog, politologinja, sociolog, sociologinja, povjesničar, povjesničarka, historičar
    istraživač, istraživačica, znanstvenik, znanstvenica, naučnik, profesor, profesorica, docent, docentica
    psiholog, psihologinja, meteorolog, meteorologinja, seizmolog, inženjer, arhitekt, arhitektica, rektor
    dekan, liječnik, liječnika, liječnica, doktor, doktorica, ljekar, ljekarka, kirurg, medicinska sestra
    epidemiolog, epidemiologinja, pacijent, pacijentica, sudac, sutkinja, sudija, tužitelj, tužiteljica
    državni odvjetnik, odvjetnik, odvjetnica, advokat, optuženik, osumnjičeni, svjedok, očevidac, žrtva
    policajac, policija, vatrogasac, general, generala, pukovnik, bojnik, satnik, kapetan, zapovjednik
    komandant, vojnik, branitelj, pilot
    novinar, novinara, novinarka, reporter, reporterka, dopisnik, urednik, urednica, glavni urednik
    voditelj emisije, pisac, književnik, književnica, autor, autorica, pjesnik, redatelj, redateljica
    glumac, glumica, pjevač, pjevačica, glazbenik, muzičar, umjetnik, umjetnica, slikar, fotograf, producent
    skladatelj, influencerica, model, kuhar, trener, trenera, trenerica, izbornik, izbornika, selektor
    igrač, igrača, igračica, napadač, branič, vratar, golman, veznjak, nogometaš, nogometašica, fudbaler
    košarkaš, rukometaš, tenisač, tenisačica, kapetan momčadi, sportaš, sportašica, prvak, prvakinja
    majka, majke, mama, otac, oca, tata, roditelji, sin, sina, kći, kćer, brat, sestra, supruga, suprug
    žena, muž, udovica, baka, djed, prijatelj, prijateljica, susjed, susjeda, susjedi, komšija, stanovnik
    stanovnica, mještanin, mještani, muškarac, mladić, djevojka, umirovljenik, umirovljenica, penzioner
    turist, turistkinja, vozač, putnik, učitelj, učiteljica, nastavnik, nastavnica, učenik, učenica, student
    studentica, poljoprivrednik, ribar, volonter, volonterka, aktivist, aktivistica, prosvjednik
    organizator, kolega, kolegica, čitatelj
    biskup, nadbiskup, kardinal, svećenik, župnik, fra, patrijarh, mitropolit, episkop, muftija, imam, rabin
  `),
  honorifics: words(`
    gospodin, gospođa, gospođica, g., gđa, gđa., dr., dr, prof., mr., mr. sc., dr. sc., doc., fra, don, vlč.
    ser
  `),
  nameParticles: words('de, da, di, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  clauseOpeners: words(`
    ali, a, i, ili, no, međutim, ako, kada, dok, jer, da, koji, koja, gdje, zašto, kako, također, takođe, nakon što, iako, premda
  `),
  declinesNames: true,

  bylineWords: words(`
    autor, autorica, autor:, piše, piše:, pišu, tekst, tekst:, napisao, napisala, priredio, priredila
    urednik, razgovarao, razgovarala, izvor, od
  `),
  behindName: words('prije, za, iz'),
  conjunctions: words('i, te, &, s'),
  publishedWords: words(`
    objavljeno, objavljen, datum objave, objava, datum, kreirano, postavljeno, objavljeno u
  `),
  modifiedWords: words(`
    ažurirano, osvježeno, zadnja izmjena, posljednja izmjena, zadnje ažuriranje, posljednje ažuriranje
    izmijenjeno, dopunjeno, ažurirano u
  `),
  viewWords: words(`
    pregleda, pregled, prikaza, čitanja, otvaranja, pogleda, puta pročitano, pročitano puta
    pročitano, pogledano, pogledano puta, broj pregleda
  `),
  numberWords: {
    tis: 1e3,
    'tis.': 1e3,
    tisuća: 1e3,
    hiljada: 1e3,
    k: 1e3,
    mil: 1e6,
    'mil.': 1e6,
    milijuna: 1e6,
    miliona: 1e6,
    milijun: 1e6,
    mlrd: 1e9,
    milijardi: 1e9,
  },

  readAlso: words(`
    pročitajte i, pročitajte još, pročitajte više, pročitajte:, pročitajte, pročitaj i, pročitaj još
    pročitaj više, čitajte i, čitajte još, čitaj i, čitaj još, pogledajte i, pogledajte još, pogledajte:
    pogledaj i, pogledaj još, pogledajte video, poslušajte, saznajte više, više o temi, više o tome, više na
    još o temi, na temu, vezani članci, vezani članak, vezane vijesti, povezani članci, povezane vijesti
    povezano, vezano, ne propustite, moglo bi vas zanimati, možda će vas zanimati, možda vas zanima
    preporučujemo, video:, komentar:, opširnije, više detalja
  `),
  relatedHeadings: words(`
    vezani članci, vezane vijesti, vezani sadržaj, vezano, povezani članci, povezane vijesti, povezane teme
    povezano, povezani sadržaj, povezane objave, slični članci, slične vijesti, slične teme, slično
    iz iste teme, na istu temu, o istoj temi, na temu, više o temi, još o temi, pročitajte i, pročitajte još
    pročitaj još, pogledajte još, tema, članci o temi
  `),
  otherHeadings: words(`
    najčitanije, najčitaniji, najčitaniji članci, najčitanije vijesti, najčitanije danas, najpopularnije
    popularno, popularni članci, najgledanije, najkomentiranije, najkomentarisanije, najnovije
    najnovije vijesti, najnoviji članci, najnoviji, zadnje vijesti, posljednje vijesti, posljednje
    zadnje objavljeno, vijesti, sve vijesti, izdvojeno, izdvojene vijesti, istaknuto, naslovnica
    vijesti dana, tema dana, teme dana, top vijesti, top teme, top, aktualno, aktuelno, u fokusu, u trendu
    trending, uživo, danas, upravo sada, preporučeno, preporučujemo, preporuke, preporuka, izbor urednika
    urednik preporučuje, za vas, za tebe, možda će vas zanimati, možda vas zanima, moglo bi vas zanimati
    svidjet će vam se, ne propustite, ostale vijesti, ostalo, ostali članci, ostalo iz rubrike
    druge vijesti, više vijesti, više iz rubrike, još vijesti, još iz rubrike, iz rubrike, iz iste rubrike
    sa weba, s weba, s portala, partneri, sponzorirano, sponzorirani sadržaj, promo, promo sadržaj, oglas
    oglasi, video, galerija, galerije, fotogalerija, foto, kolumne, kolumna, stavovi, mišljenja, komentari
    blog, podcast, vrijeme, horoskop, sljedeći članak, prethodni članak
  `),
  tagWords: words(`
    tagovi, tag, tagovi:, teme, tema, oznake, oznaka, ključne riječi, kategorije, osobe, više o
    povezane teme
  `),
  adLabels: words(`
    oglas, oglasi, reklama, reklame, promo, sponzorirano, sponzorirani članak, sponzorirani sadržaj
    plaćeni sadržaj, plaćeni oglas, promotivni sadržaj, u suradnji s, u saradnji sa, članak se nastavlja
    tekst se nastavlja ispod oglasa, nastavak nakon oglasa, nastavlja se nakon oglasa
    nastavak teksta ispod oglasa, pr članak, marketing
  `),
  appeals: words(`
    pretplatite se, pretplati se, pretplata, već ste pretplatnik, sadržaj je dostupan, za čitanje
    prijavite se, prijavi se, prijava, registrirajte se, registriraj se, registrujte se, registracija
    otvorite račun, newsletter, naš newsletter, vaš e-mail, unesite, primajte, budite u tijeku
    budite u toku, pratite nas, prati nas, pratite, zapratite, slijedite nas, pridružite se, pridruži se
    lajkajte, učlanite se, dodajte nas, podijelite, podijeli, podijeli članak, podijelite članak, pošalji
    pošaljite, kopiraj link, kopiraj poveznicu, ispiši, isprintaj, spremi, sačuvaj, komentiraj, komentirajte
    komentari, komentariši, ostavi komentar, ostavite komentar, napišite komentar, dodaj komentar
    prikaži komentare, pogledaj komentare, uključite se, vaše mišljenje, preuzmite, preuzmi aplikaciju
    skinite, uključite obavijesti, uključi obavijesti, podržite, podrži, donirajte, doniraj, prijavi grešku
    prijavite grešku, uočili ste grešku, imate vijest, imate informaciju, javite nam, pišite nam
    kontaktirajte, kliknite ovdje, klikni ovdje, koristimo kolačiće, ova stranica koristi, ova web stranica
    prihvaćam, prihvatam, poslušaj članak, glasajte, sviđa vam se
  `),
  creditWords: words(`
    foto, foto:, fotografija, fotografije, fotografija:, slika, ilustracija, ilustracija:, arhiva, arhiv
    arhivska fotografija, foto arhiv, snimio, snimila, snimka zaslona, screenshot, printscreen, grafika
    infografika, video, izvor, pixsell, cropix, hina, fena, tanjug, getty images, reuters, afp, shutterstock
    ©
  `),
  rightsWords: words(`
    izvor, izvori:, izvor:, copyright, ©, sva prava pridržana, sva prava zadržana, autorska prava
    zabranjeno, zabranjeno je, prenošenje, preuzimanje, ispravak, prijevod, preveo, prevela, napomena
    napomena redakcije, napomena:, pravila privatnosti, uvjeti korištenja, uslovi korištenja, impressum
    stavovi izraženi
  `),
  readingTimeWords: words(`
    vrijeme čitanja
    min čitanja, min. čitanja, minuta čitanja, minute čitanja
  `),
});
