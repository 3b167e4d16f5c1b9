import type { Language } from './language.js';
import { words } from './words.js';

export const sl = (): Language => ({
  code: 'sl',

  quotationMarks: [
    ['"', '"'],
    ['„', '“'],
    ['»', '«'],
    ['“', '”'],
    ['„', '”'],
    ['”', '”'],
    ['„', '"'],
    [',,', '"'],
    ['‘', '’'],
    ['«', '»'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    je dejal, je dejala, so dejali, so dejale, dejal, dejala, dejali, je rekel, je rekla, so rekli, rekel, rekla, rekli
    pravi, pravijo, je povedal, je povedala, so povedali, povedal, povedala, povedali, pove, povedo
    je zatrdil, je zatrdila, zatrdil, zatrdila, zatrdili, zatrjuje, zatrjujejo, je zagotovil, je zagotovila, zagotovil
    zagotovila, zagotovili, zagotavlja, zagotavljajo, trdi, trdijo, je trdil, je trdila
    je poudaril, je poudarila, so poudarili, poudaril, poudarila, poudarili, poudarja, poudarjajo, je izpostavil
    je izpostavila, izpostavil, izpostavila, izpostavili, izpostavlja, izpostavljajo, je naglasil, je naglasila
    je dodal, je dodala, so dodali, dodal, dodala, dodali, dodaja, dodajajo, je nadaljeval, je nadaljevala, nadaljuje
    je še dejal, je še dejala, je še dodal, je še dodala, je še povedal, je še povedala, je še poudaril
    je pojasnil, je pojasnila, so pojasnili, pojasnil, pojasnila, pojasnili, pojasnjuje, pojasnjujejo, je razložil
    je razložila, razložil, razložila, razložili, razlaga, razlagajo, je obrazložil, je opisal, je opisala, opisuje
    opisujejo, je orisal, je pripovedoval, pripoveduje, je razlagal, je razlagala
    je navedel, je navedla, so navedli, navedel, navedla, navedli, navaja, navajajo, je ocenil, je ocenila, so ocenili
    ocenil, ocenila, ocenili, ocenjuje, ocenjujejo, meni, menijo, je menil, je menila, so menili, je omenil, je omenila
    omenja, je komentiral, je komentirala, so komentirali, komentira, je opozoril, je opozorila, so opozorili, opozoril
    opozorila, opozorili, opozarja, opozarjajo, je posvaril, je posvarila, je svaril, svari, svarijo
    je sporočil, je sporočila, so sporočili, sporočil, sporočila, sporočili, sporoča, sporočajo, je napovedal
    je napovedala, so napovedali, napoveduje, napovedujejo, je poročal, je poročala, so poročali, poroča, poročajo
    je objavil, je objavila, je zapisal, je zapisala, so zapisali, zapisal, zapisala, zapisali, piše, pišejo, je pisal
    je pisala, je tvitnil, je izjavil, je izjavila, so izjavili, izjavil, izjavila, izjavili, je razkril, je razkrila
    razkriva, je zaupal, je zaupala, je napisal, je napisala
    je potrdil, je potrdila, so potrdili, potrdil, potrdila, potrdili, potrjuje, je priznal, je priznala, so priznali
    priznal, priznala, priznali, priznava, priznavajo, je obljubil, je obljubila, obljublja, je zanikal, je zanikala
    so zanikali, zanika, zanikajo, je zavrnil, je zavrnila, zavrača, je prepričan, je prepričana, so prepričani
    je spomnil, je spomnila, so spomnili, spomnil, spomnila, spomni, spominja, se spominja, se spominjajo, se je spomnil
    se je spomnila
    je odgovoril, je odgovorila, so odgovorili, odgovoril, odgovorila, odgovorili, odgovarja, odgovarjajo, je odvrnil
    je odvrnila, se je odzval, se je odzvala, so se odzvali, je vprašal, je vprašala, sprašuje, se sprašuje
    se je vprašal, se je vprašala, je ugotovil, je ugotovila, ugotavlja, ugotavljajo, je ugotavljal, je ugotavljala
    je pozval, je pozvala, so pozvali, poziva, pozivajo, je zahteval, je zahtevala, zahteva, zahtevajo, je predlagal
    je predlagala, predlaga, predlagajo, je svetoval, svetuje, svetujejo, je prosil, je prosila, je priporočil
    priporoča, priporočajo
    je kritiziral, je kritizirala, je kritičen, je kritična, je obsodil, je obsodila, je obtožil, je obtožila, obtožuje
    je očital, je očitala, očita, je obžaloval, je obžalovala, obžaluje, se je pritožil, se je pritožila, je potožil
    je potožila, se je pošalil, se je pošalila, je ironičen, je bil kritičen, je bila kritična, je bil jasen, je bila jasna
    je bil oster, je bil odločen
    se je zahvalil, se je zahvalila, je čestital, je čestitala, je pohvalil, je pohvalila, se je veselil, se veseli
    je vesel, je vesela, upa, je izrazil, je izrazila, izraža, je razmišljal, razmišlja, je strnil, je strnila
    je sklenil, je sklenila, so sklenili, sklene, je zaključil, je zaključila, zaključuje, je povzel, je povzela
    povzame, je vzkliknil, je vzkliknila, je kričal, je kričala, kričali, je zavpil, je zašepetal, je vztrajal, vztraja
    je ponovil, je ponovila, ponavlja, je namignil, je pristavil, je pristavila
  `),
  sourcePhrases: words(`
    po besedah, po mnenju, po navedbah, po oceni, po ocenah, po podatkih, po poročanju, po pisanju, po trditvah
    po zagotovilih, po pojasnilih, kot je dejal, kot je dejala, kot je povedal, kot je povedala, kot je pojasnil
    kot je pojasnila, kot je poudaril, kot je poudarila, kot je dodal, kot je dodala, kot pravi, kot poudarja
    kot navaja, kot navajajo, kot poroča, glede na
  `),
  pronouns: words('on, ona, oni, one, onadva'),
  ownWords: words(`
    po njegovih besedah, po njenih besedah, po njihovih besedah, po njegovem mnenju, po njenem mnenju
    po njihovem mnenju, po njegovem, po njenem, po njihovem, po njegovi oceni, po njeni oceni, po njegovih navedbah
  `),
  possessives: words(
    'njegov, njegova, njegovo, njegovi, njegove, njen, njena, njeno, njeni, njene, njihov, njihova',
  ),
  demonstratives: words('ta, to, ti, te, tega, tej, tem, tisti, tista, omenjeni, omenjena'),
  groupNouns: words(`
    ministrstvo, policija, sodišče, tožilstvo, občina, vlada, agencija, urad, svet, odbor, komisija, združenje, zveza
    društvo, organizacija, sindikat, klub, stranka, podjetje, družba, skupina, univerza, fakulteta, šola, bolnišnica
    inštitut, fundacija, banka, zbornica, časnik, zavod, direktorat, uprava
  `),
  generalGroupNouns: words(
    'organizacija, podjetje, družba, skupina, časnik, društvo, zavod, stranka, klub, sindikat',
  ),
  statementNouns: words('izjava, sporočilo, zapis, odgovor, objava'),
  roleNouns: words(`
    predsednik, predsednika, predsedniku, predsednikom, predsednica, predsednice, predsednici, predsednico
    nekdanji predsednik, nekdanja predsednica, podpredsednik, podpredsednika, podpredsednica, podpredsednice
    predsednik vlade, predsednica vlade, predsednik republike, predsednica republike, predsednica državnega zbora
    premier, premiera, premierja, premierka, premierke, minister, ministra, ministru, ministrom, ministrica, ministrice
    ministrici, ministri, zunanji minister, zunanja ministrica, zunanjega ministra, obrambni minister, finančni minister
    državni sekretar, državnega sekretarja, državna sekretarka, državne sekretarke, generalni sekretar
    generalna sekretarka, sekretar, sekretarja, sekretarka, kancler, kanclerja, kanclerka, vodja, vodje, vodji, vodjo
    vodja poslanske skupine, vodja kabineta, voditelj, voditelja, voditeljica, voditeljice
    poslanec, poslanca, poslanka, poslanke, poslanci, evroposlanec, evroposlanca, evroposlanka, evroposlanke, senator
    senatorja, senatorka, politik, politika, političarka, kandidat, kandidata, kandidatka, kandidatke, prvak, prvaka
    prvakinja, prvakinje, župan, župana, županja, županje, podžupan, podžupanja, guverner, guvernerja, guvernerka
    veleposlanik, veleposlanika, veleposlanica, veleposlanice, diplomat, diplomata, komisar, komisarja, komisarka
    komisarke, evropska komisarka, evropski komisar, varuh, varuhinja, varuh človekovih pravic, odposlanec
    tiskovni predstavnik, tiskovna predstavnica, tiskovnega predstavnika, tiskovne predstavnice, predstavnik
    predstavnika, predstavnica, predstavnice, predstavniki, govorec, govorka, svetovalec, svetovalca, svetovalka
    svetnik, svetnica, uradnik, kralj, kralja, kraljica, kraljice, princ, princesa, papež, papeža, diktator
    direktor, direktorja, direktorica, direktorice, generalni direktor, generalnega direktorja, generalna direktorica
    izvršni direktor, izvršna direktorica, predsednik uprave, predsednica uprave, ravnatelj, ravnatelja, ravnateljica
    ravnateljice, lastnik, lastnika, lastnica, ustanovitelj, ustanovitelja, ustanoviteljica, soustanovitelj, podjetnik
    podjetnika, podjetnica, vlagatelj, menedžer, delavec, delavka, delavci, zaposleni, sindikalist, koordinator
    koordinatorica, pobudnik, pobudnica, sodelavec, sodelavka
    strokovnjak, strokovnjaka, strokovnjakinja, strokovnjakinje, strokovnjaki, analitik, analitika, analitičarka
    ekonomist, ekonomista, ekonomistka, ekonomistke, politolog, politologa, politologinja, sociolog, sociologa
    sociologinja, zgodovinar, zgodovinarja, zgodovinarka, znanstvenik, znanstvenika, znanstvenica, znanstveniki
    raziskovalec, raziskovalca, raziskovalka, raziskovalke, raziskovalci, profesor, profesorja, profesorica
    profesorice, docent, docentka, dekan, dekana, dekanja, rektor, rektorja, rektorica, psiholog, psihologa
    psihologinja, klimatolog, klimatologinja, meteorolog, meteorologa, meteorologinja, seizmolog, biolog, fizik
    inženir, inženirja, arhitekt, arhitekta, arhitektka, filozof, filozofa, filozofinja, akademik
    zdravnik, zdravnika, zdravnica, zdravnice, zdravniki, kirurg, medicinska sestra, bolnik, bolnica, pacient, pacienta
    pacientka, epidemiolog, epidemiologinja, infektolog, infektologinja, psihiater, farmacevt, veterinar, veterinarka
    sodnik, sodnika, sodnica, sodnice, tožilec, tožilca, tožilka, tožilke, generalni državni tožilec, odvetnik
    odvetnika, odvetnica, odvetnice, zagovornik, zagovornika, pravnik, pravnica, obtoženec, obtoženca, obtoženi
    obdolženi, osumljenec, osumljeni, priča, žrtev, oškodovanec, oškodovanka
    policist, policista, policistka, policisti, komandir, inšpektor, inšpektorja, inšpektorica, gasilec, gasilca
    gasilci, poveljnik, poveljnika, general, generala, polkovnik, major, stotnik, načelnik, načelnika, načelnica, vojak
    vojaka, pilot, pilota, častnik, reševalec
    novinar, novinarja, novinarka, novinarke, dopisnik, dopisnica, urednik, urednika, urednica, urednice
    odgovorni urednik, odgovorna urednica, glavni urednik, voditelj oddaje, pisatelj, pisatelja, pisateljica
    pisateljice, avtor, avtorja, avtorica, avtorice, pesnik, pesnika, pesnica, režiser, režiserja, režiserka, režiserke
    igralec, igralca, igralka, igralke, pevec, pevca, pevka, pevke, glasbenik, glasbenika, glasbenica, umetnik, umetnika
    umetnica, umetnice, slikar, slikarka, fotograf, fotografa, fotografinja, producent, producentka, skladatelj
    skladateljica, komik, kuhar, vplivnica, vplivnež, kolumnist, kolumnistka
    trener, trenerja, trenerka, selektor, selektorja, strateg, stratega, kapetan, kapetana, kapetanka, nogometaš
    nogometaša, košarkar, košarkarja, košarkarica, rokometaš, rokometaša, napadalec, napadalca, vratar, vratarja
    branilec, igralec tenisa, kolesar, kolesarja, smučar, smučarka, smučarski skakalec, skakalec, skakalka, plezalec
    plezalka, športnik, športnica, tekmovalec, tekmovalka, atlet, atletinja, sodnik tekme
    mati, mama, mame, oče, očeta, ata, starši, sin, sina, hči, hčerka, hčerke, brat, brata, sestra, sestre, žena, žene
    mož, moža, soprog, soproga, vdova, vdovec, dedek, babica, prijatelj, prijatelja, prijateljica, partner, partnerka
    sosed, soseda, sosede, sosedje, domačin, domačina, domačinka, domačini, prebivalec, prebivalca, prebivalka
    prebivalci, krajan, krajani, moški, ženska, ženske, mladenič, dekle, upokojenec, upokojenca, upokojenka, turist
    turistka, voznik, voznika, voznica, potnik, potnica, kupec, stranka v postopku, kmet, kmeta, kmetica, kmetje, vinar
    učitelj, učitelja, učiteljica, učiteljice, dijak, dijakinja, študent, študenta, študentka, študentke, prostovoljec
    prostovoljka, aktivist, aktivista, aktivistka, aktivistke, protestnik, protestniki, organizator, organizatorja
    organizatorica, begunec, očividec, očividka
    škof, škofa, nadškof, nadškofa, kardinal, duhovnik, duhovnika, župnik, župnika, redovnica, mufti, pater
  `),
  honorifics: words(
    'gospod, gospa, gospodična, g., ga., gdč., dr., mag., prof., doc., izr., red., inž., spec.',
  ),
  nameParticles: words('de, di, da, del, della, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  prepositions: words(`
    v, na, z, s, za, iz, po, od, do, k, h, pri, ob, o, med, pred, pod, nad, brez, zaradi, čez, skozi, kljub, proti, glede
  `),
  clauseOpeners: words(`
    in, a, ampak, toda, vendar, pa, ko, če, ker, da, ki, kjer, kot, saj, čeprav, medtem, medtem ko, nato, potem, zdaj
    tudi, še, tako, zato, torej, ali
  `),
  declinesNames: true,

  bylineWords: words(`
    avtor, avtorica, avtorji, avtor:, avtorica:, piše, pišeta, besedilo, tekst, pripravil, pripravila, pripravili, novinar
    novinarka, napisal, napisala
  `),
  otherHandWords: words(`
    uredil, uredila, prevod, prevedel, prevedla, foto, fotografije, lektoriral, lektorirala, urednik
  `),
  boxLabels: words('sledi, sledi avtorju, kazalo, kazalo vsebine'),
  behindName: words('iz, za, v'),
  conjunctions: words('in, ter, &, z, s'),
  publishedWords: words(
    'objavljeno, objavljen, objavljena, datum objave, objava, datum, ustvarjeno, objavljeno dne',
  ),
  modifiedWords: words(`
    posodobljeno, posodobljen, posodobljena, zadnja posodobitev, zadnja sprememba, osveženo, spremenjeno, dopolnjeno
    nazadnje posodobljeno, zadnjič posodobljeno
  `),
  viewWords: words(`
    ogledov, ogledi, ogled, ogleda, prebrano, prebrano krat, branj, branja, število ogledov, prikazov, prikazi, klikov
    obiskov, št. ogledov, oglede
  `),
  numberWords: {
    k: 1e3,
    tis: 1e3,
    'tis.': 1e3,
    tisoč: 1e3,
    mio: 1e6,
    'mio.': 1e6,
    mil: 1e6,
    milijon: 1e6,
    milijona: 1e6,
    milijonov: 1e6,
    mrd: 1e9,
    milijard: 1e9,
  },

  readAlso: words(`
    preberite tudi, preberi tudi, preberite še, preberi še, preberite več, preberi več, več preberite, beri tudi
    berite tudi, berite še, beri še, poglejte tudi, poglej tudi, poglejte še, oglejte si tudi, oglej si tudi
    oglejte si še, več o tem, več o temi, več na to temo, na to temo, več na, sorodna novica, sorodne novice
    sorodni članek, sorodni članki, povezan članek, povezani članki, povezane novice, povezano, ne prezrite, ne spreglejte
    morda vas zanima, mogoče vas zanima, morda vas bo zanimalo, priporočamo, priporočeno branje, prisluhnite
    poslušajte, preberite, preberi
  `),
  relatedHeadings: words(`
    sorodne novice, sorodne vsebine, sorodni članki, sorodno, povezane novice, povezane vsebine, povezani članki
    povezane teme, povezano, podobne novice, podobni članki, več o temi, več o tem, več na to temo, na to temo
    na isto temo, iz iste teme, preberite tudi, preberite še, preberi še, beri tudi, dodatno branje
  `),
  otherHeadings: words(`
    najbolj brano, najbolj brane, najbolj brani, najbolj brane novice, najbolj brani članki, najbolj gledano
    najbolj komentirano, najbolj priljubljeno, najbolj priljubljene, priljubljeno, najnovejše, najnovejše novice, najnovejši
    zadnje novice, zadnje, sveže, sveže novice, novice, vse novice, izpostavljeno, izbrano, v žarišču, v ospredju
    v središču, aktualno, danes, pravkar, v živo, vroče, trenutno berejo, zdaj berejo, tudi berejo, bralci berejo
    priporočamo, priporočeno, priporočene vsebine, priporočena vsebina, priporočila, za vas, izbor uredništva
    izbor urednika, uredništvo priporoča, izbira urednika, ne prezrite, ne spreglejte, ne zamudite, morda vas zanima
    mogoče vas zanima, morda vas bo zanimalo, več novic, več iz rubrike, več iz te rubrike, iz rubrike, druge novice
    ostale novice, ostalo, preostale novice, drugi članki, partnerska vsebina, promocijsko sporočilo, promo
    sponzorirano, oglas, oglasi, oglasno sporočilo, video, fotogalerija, galerija, foto, mnenja, mnenje, kolumne
    komentarji, komentar, blogi, podkast, podkasti, vreme, horoskop, naslednji članek, prejšnji članek, naslednja novica
    tuji mediji
  `),
  tagWords: words('oznake, oznaka, ključne besede, teme, tema, tagi, značke, kategorije, osebe, več o'),
  adLabels: words(`
    oglas, oglasi, oglasno sporočilo, oglašanje, promocijsko sporočilo, sponzorirano, sponzorirana vsebina
    plačana objava, plačano sporočilo, promo, pr članek, naročena vsebina, partnerska vsebina
    članek se nadaljuje pod oglasom, nadaljevanje pod oglasom, prispevek se nadaljuje pod oglasom
  `),
  appeals: words(`
    naročite se, naroči se, naročnina, naročite, postanite naročnik, postani naročnik, ste že naročnik, že naročnik
    samo za naročnike, vsebina je dostopna, za nadaljevanje branja, za branje, prijavite se, prijavi se, prijava
    registrirajte se, registriraj se, registracija, ustvarite račun, e-novice, e-novičke, prejemajte
    prejmite, vaš e-naslov, vaš e-poštni naslov, vpišite, spremljajte nas, spremljaj nas, sledite nam, sledi nam
    pridružite se, pridruži se, všečkajte, delite, deli, deli članek, delite članek, deli na, pošlji, pošljite
    kopiraj povezavo
    kopirajte povezavo, natisni, tiskaj, shrani, komentiraj, komentirajte, komentarji, oddaj komentar, oddajte komentar
    dodaj komentar, napišite komentar, napiši komentar, preberi komentarje, prikaži komentarje, vaše mnenje
    prenesite, prenesite aplikacijo, naložite, vklopite obvestila, podprite, podpri, donirajte, doniraj, darujte
    prijavi napako, prijavite napako, opazili ste napako, ste opazili napako, pišite nam, kontaktirajte, kliknite
    klikni, uporabljamo piškotke, spletno mesto uporablja, ta spletna stran uporablja, strinjam se, sprejmi, poslušaj članek
    glasujte, všeč mi je
  `),
  creditWords: words(`
    foto, foto:, fotografija, fotografije, fotografija:, slika, ilustracija, arhiv, osebni arhiv, arhivska fotografija
    simbolna fotografija, posnetek zaslona, zajem zaslona, grafika, infografika, video, vir, bobo, sta, shutterstock
    profimedia, reuters, afp, getty images, ©
  `),
  rightsWords: words(`
    vir, viri, vir:, copyright, ©, vse pravice pridržane, vse pravice, avtorske pravice, prepovedano, kopiranje, ponatis
    popravek, opomba uredništva, opomba, prevod, pravno obvestilo, politika zasebnosti, pogoji uporabe, kolofon
    impresum
  `),
  readingTimeWords: words(`
    čas branja
    min branja, min. branja, minut branja, minute branja
  `),
});
