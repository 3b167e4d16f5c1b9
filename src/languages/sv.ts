import type { Language } from './language.js';
import { words } from './words.js';

export const sv = (): Language => ({
  code: 'sv',

  quotationMarks: [
    ['”', '”'],
    ['"', '"'],
    ['“', '”'],
    ['»', '»'],
    ['«', '»'],
    ['’', '’'],
    ['“', '“'],
    ['»', '«'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    sa, säger, säga, sade, sagt, har sagt, skrev, skriver, berättade, berättar, förklarade, förklarar
    menade, menar, tyckte, tycker, anser, ansåg, tror, trodde, hoppas, hoppades, befarar, misstänker
    bedömer, bedömde, konstaterade, konstaterar, uppger, uppgav, hävdade, hävdar, påstod, påstår
    uttalade sig, uttalar sig, uttalade, meddelade, meddelar, rapporterade, rapporterar, tillkännagav
    tillkännager, informerade, informerar, kommenterade, kommenterar, påpekade, påpekar, framhöll
    framhåller, betonade, betonar, understryker, underströk, poängterade, poängterar, noterade, noterar
    tillade, tillägger, lade till, lägger till, fyllde i, fyller i, fortsatte, fortsätter, upprepade
    upprepar, förtydligade, förtydligar, preciserade, redogjorde, beskrev, beskriver
    svarade, svarar, genmälde, replikerade, kontrade, invände, invänder, dementerade, dementerar, förnekade
    förnekar, nekar, tillbakavisade, tillbakavisar, avfärdar, avfärdade, reagerade, reagerar, frågade
    frågar, undrade, undrar, ifrågasätter
    bekräftade, bekräftar, medgav, medger, erkände, erkänner, avslöjade, avslöjar, försäkrade, försäkrar
    lovade, lovar, garanterar, intygar, vittnade, vittnar, minns, mindes, påminner, påminde, varnade, varnar
    hotade, hotar, uppmanade, uppmanar, krävde, kräver, bad, ber, vädjade, vädjar, föreslog, föreslår
    rekommenderade, rekommenderar, råder, beordrade, manar
    kritiserade, kritiserar, fördömde, fördömer, anklagade, anklagar, klagade, klagar, beklagade, beklagar
    rasar, rasade, fnyser, suckade, suckar, skrattade, skrattar, ler, log, skämtade, skämtar, berömde
    berömmer, hyllade, hyllar, tackade, tackar, jublade, jublar, gläds, utbrast, utbrister, ropade, ropar
    skrek, skriker, viskade, viskar, mumlade
    avslutade, avslutar, sammanfattade, sammanfattar, inledde, inleder, resonerade, resonerar, argumenterade
    argumenterar, motiverade, motiverar, funderar, förutspår, spår, utvecklar, summerar, tvekar, flikar in
    slår fast, slog fast, slår tillbaka, pekar på, lyder, löd, heter det, hette det, låter, citeras
    citerades, instämmer, höll med, håller med, lyfter fram, tipsar, ursäktar, bad om ursäkt, vill, ser, vet
    känner
  `),
  sourcePhrases: words(`
    enligt, som citeras av, med hänvisning till, enligt uppgifter från, enligt uppgift från, som säger
    källa
  `),
  pronouns: words('han, hon, de, dom, hen, båda'),
  ownWords: words('enligt honom, enligt henne, enligt dem, i hans ord, i hennes ord'),
  possessives: words('hans, hennes, deras, sin, sitt, sina'),
  demonstratives: words('denna, denne, detta, dessa'),
  workNouns: words(`
    boken, bok, romanen, filmen, film, dokumentären, låten, albumet, dikten, pjäsen, serien, programmet
    podden, artikeln, krönikan, essän, tidskriften
  `),
  roleNouns: words(`
    president, presidenten, expresident, vicepresident, vicepresidenten, statsminister, statsministern
    premiärminister, premiärministern, förbundskansler, kansler, minister, ministern, utrikesminister
    utrikesministern, försvarsminister, försvarsministern, finansminister, finansministern, justitieminister
    justitieministern, inrikesminister, migrationsminister, socialminister, utbildningsminister
    energiminister, klimatminister, näringsminister, statssekreterare, statssekreteraren, statsråd, talman
    talmannen, generalsekreterare, generalsekreteraren, partisekreterare, regeringschef, statschef, diktator
    kung, kungen, drottning, drottningen, kronprinsessan, prins, prinsessa, påve, påven
    partiledare, partiledaren, språkrör, gruppledare, gruppledaren, riksdagsledamot, riksdagsledamoten
    ledamot, ledamoten, eu-parlamentariker, parlamentariker, senator, senatorn, politiker, politikern
    kandidat, talesperson, talespersonen, talesman, talesmannen, taleskvinna, pressekreterare
    presstalesperson, presschef, pressansvarig, kommunikationschef, kommunalråd, kommunalrådet, regionråd
    borgmästare, borgmästaren, borgarråd, landshövding, guvernör, guvernören, ambassadör, ambassadören
    diplomat, kommissionär, kommissionären, kommissionsordförande, sändebud, rådgivare, ombudsman
    ordförande, ordföranden, vice ordförande, förhandlare
    chef, chefen, chefredaktör, redaktör, direktör, direktören, generaldirektör, generaldirektören, vd, vd:n
    koncernchef, verkställande direktör, ägare, ägaren, grundare, grundaren, medgrundare, företagare
    entreprenör, investerare, styrelseordförande, enhetschef, avdelningschef, verksamhetschef, platschef
    rektor, rektorn, föreståndare, samordnare, projektledare, ansvarig, ledare, ledaren, representant
    fackordförande, tjänsteman, anställd, medarbetare
    expert, experten, experter, analytiker, analytikern, ekonom, ekonomen, chefsekonom, chefsekonomen
    forskare, forskaren, professor, professorn, docent, docenten, lektor, historiker, historikern
    statsvetare, statsvetaren, sociolog, psykolog, psykologen, meteorolog, meteorologen, biolog, fysiker
    ingenjör, arkitekt, jurist, specialist, kommentator, kriminolog, kriminologen, filosof, vetenskapsman
    läkare, läkaren, överläkare, kirurg, sjuksköterska, sjuksköterskan, barnmorska, smittskyddsläkare
    statsepidemiolog, virolog, patient, patienten, apotekare, veterinär, domare, domaren, rådman, lagman
    åklagare, åklagaren, kammaråklagare, riksåklagare, advokat, advokaten, försvarare, försvararen
    målsägandebiträde, åtalad, misstänkt, vittne, vittnet, vittnen, offer, offret, polis, polisen, polischef
    kommissarie, förundersökningsledare, utredare, brandman, räddningsledare, räddningsledaren, insatsledare
    insatsledaren, vakthavande befäl, befäl, general, överste, major, kapten, befälhavare, överbefälhavare
    överbefälhavaren, öb, soldat, soldaten, veteran, pilot, styrman
    journalist, journalisten, reporter, reportern, korrespondent, korrespondenten, programledare
    programledaren, krönikör, författare, författaren, poet, bloggare, influencer, förläggare, regissör
    regissören, skådespelare, skådespelaren, sångare, sångerska, sångerskan, artist, artisten, musiker
    konstnär, konstnären, fotograf, fotografen, producent, komiker, komikern, kompositör, dirigent, rappare
    modell, kock, kocken, intendent
    tränare, tränaren, förbundskapten, förbundskaptenen, coach, lagkapten, lagkaptenen, spelare, spelaren
    anfallare, anfallaren, back, mittfältare, målvakt, målvakten, sportchef, sportchefen, åkare, åkaren
    skidåkare, skidstjärnan, löpare, simmare, tennisspelare, golfare, mästare, världsmästare, stjärna
    stjärnan, förare, supporter
    mamma, mamman, mor, modern, pappa, pappan, far, fadern, föräldrar, föräldrarna, son, sonen, dotter
    dottern, bror, brodern, syster, systern, fru, hustru, make, maka, man, mannen, kvinna, kvinnan, pojke
    flicka, änka, mormor, morfar, farmor, farfar, vän, väninna, sambo, pojkvän, flickvän, granne, grannen
    grannar, boende, invånare, invånaren, pensionär, turist, föraren, passagerare, resenär, kund, kunden
    lärare, läraren, elev, eleven, student, studenten, bonde, lantbrukare, fiskare, arbetare, volontär
    aktivist, aktivisten, demonstrant, arrangör, arrangören, flykting, läsare, kollega, tonåring, anhörig
    anhöriga
    biskop, biskopen, ärkebiskop, ärkebiskopen, kardinal, präst, prästen, pastor, kyrkoherde, imam, rabbin
  `),
  maleWords: words(`
    herr, han, mannen, pappa, far, fadern, son, sonen, bror, brodern, kung, kungen, prins
  `),
  femaleWords: words(`
    fru, fröken, hon, kvinna, kvinnan, mamma, mor, modern, dotter, dottern, syster, drottning
    drottningen, prinsessa
  `),
  honorifics: words('herr, fru, fröken, hr, dr, dr., prof., doktor, sir, lady, lord'),
  nameParticles: words('av, af, von, van, de, der, den, la, le, di, da, del, dos, al, el, bin, ibn, ben'),
  prepositions: words(`
    av, bakom, bland, efter, framför, från, för, genom, hos, i, inför, inom, kring, med, mellan, mot, på
    runt, till, trots, under, ur, utan, vid, via, åt, över
  `),
  clauseOpeners: words(`
    men, och, eller, för, fast, medan, när, då, om, eftersom, att, som, där, hur, varför, vem, vad
    sedan, nu, också, så, senare, inte, samtidigt, dock, även, samma, videre
  `),
  articles: words('den, det, de, en, ett, hans, hennes, deras, sin, sitt'),
  indefiniteArticles: words('en, ett'),
  compounds: true,

  bylineWords: words(`
    av, text, text:, foto och text, text och foto, skriven av, författare, reporter, redaktör, artikel av
    publicerad av, ansvarig, intervju, krönika av
  `),
  conjunctions: words('och, &, med, samt'),
  publishedWords: words(`
    publicerad, publicerat, publicerades, publicerad den, först publicerad, skapad, skapades, datum
    publiceringsdatum, postad, lades ut
  `),
  modifiedWords: words(`
    uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, senast uppdaterat, uppdatering, ändrad
    ändrades, senast ändrad, redigerad
  `),
  viewWords: words(`
    visningar, visning, sidvisningar, läsningar, läsare, lästa, har läst, läst gånger, visad gånger
  `),
  numberWords: {
    k: 1e3,
    tusen: 1e3,
    tkr: 1e3,
    tn: 1e3,
    milj: 1e6,
    'milj.': 1e6,
    mn: 1e6,
    miljon: 1e6,
    miljoner: 1e6,
    md: 1e9,
    miljarder: 1e9,
  },

  readAlso: words(`
    läs också, läs även, läs mer, läs mer:, läs mer om, läs vidare, läs mer här, läs hela, läs:
    läs fler, läs fler artiklar, läs nästa, se också, se även, se mer, se:, se hela, se videon
    lyssna också, lyssna på, hör, missa inte, mer om, mer om detta, mer läsning, mer att läsa
    fördjupning, fortsätt läsa, relaterat, relaterad, relaterad läsning, tidigare:, tv:, här är, allt om
    du kanske också gillar, lästips
  `),
  relatedHeadings: words(`
    läs mer, läs också, läs även, läs vidare, läs mer om, läs mer om ämnet, mer om ämnet, mer om detta
    mer om, mer i ämnet, relaterat, relaterat innehåll, relaterade artiklar, relaterade nyheter
    relaterade ämnen, relaterade länkar, liknande artiklar, fler artiklar om, fler artiklar i ämnet
    artiklar i samma ämne, se även, fördjupning, artiklar i serien, i samma ämne
  `),
  otherHeadings: words(`
    mest läst, mest lästa, mest läst just nu, mest lästa just nu, mest sett, mest sedda, mest delat
    mest delade, mest kommenterat, populärt, populära artiklar, populärt just nu, trendar, trendar nu
    just nu, senaste nytt, senaste, senaste nyheterna, senaste nyheter, de senaste nyheterna
    senaste artiklarna, nyast, nyheter, alla nyheter, nyheter i korthet, toppnyheter, topnyheter, dagens
    dagens nyheter i korthet, fler nyheter, fler artiklar, fler artiklar från, fler från
    fler artiklar för dig, mer från, mer nyheter, mer från startsidan, andra läser, andra läste
    andra artiklar, rekommenderat, rekommenderade artiklar, rekommenderade, rekommenderas
    rekommenderat för dig, rekommendationer, redaktionen rekommenderar, redaktionens val, vi rekommenderar
    för dig, du kanske gillar, du kanske också gillar, missa inte, i fokus, lästips, från våra partners
    annonsörer, annonser, sponsrat innehåll, sponsrat, video, videor, tv, bilder, bildspel, poddar, podd
    poddradio, opinion, debatt, ledare, krönikor, bloggar, insändare, quiz, korsord, lediga jobb, nyhetsbrev
    väder, nästa artikel, föregående artikel, topplista, till startsidan
  `),
  tagWords: words(`
    ämnen, ämne, ämnen i artikeln, ämnen i artikeln:, taggar, tagg, taggar:, etiketter, nyckelord, mer om
    läs mer om, följ ämnen, kategorier, personer, relaterade ämnen, i artikeln
  `),
  adLabels: words(`
    annons, annonser, annons:, reklam, sponsrat, sponsrat innehåll, sponsrad, annonssamarbete
    betalt innehåll, i samarbete med, kommersiellt samarbete, artikeln fortsätter under annonsen
    texten fortsätter efter annonsen, artikeln fortsätter efter annonsen, fortsätt läsa efter annonsen
    läs vidare efter annonsen, stäng annons, detta är en annons
  `),
  appeals: words(`
    prenumerera, bli prenumerant, redan prenumerant, är du redan prenumerant, är du prenumerant, köp, testa
    prova, lås upp, låst innehåll, för att läsa vidare, för att läsa hela, vill du läsa, fortsätt läs
    artikeln är låst, endast för prenumeranter, logga in, skapa konto, registrera dig, registrera, anmäl dig
    nyhetsbrev, vårt nyhetsbrev, få våra, få nyheter, få de senaste, din e-post, din mejladress, ange din
    följ oss, följ, följ ämnet, gilla oss, hitta oss, dela, dela artikeln, dela artikel, dela på, dela via
    dela länk, tipsa, tipsa oss, mejla, kopiera länk, kopiera länken, skriv ut, spara, spara artikel
    ge bort, kommentera, kommentarer, skriv en kommentar, lämna en kommentar, visa kommentarer, delta i
    tyck till, vad tycker du, ladda ner, ladda hem, ladda ned appen, hämta appen, slå på, aktivera, stöd oss
    swisha, skänk, bli medlem, bidra, hittat ett fel, har du hittat, sett ett fel, rätta artikeln
    rapportera fel, rapportera, anmäl, har du tips, har du ett tips, kontakta oss, kontakta reportern
    skicka, skriv till, klicka här, så jobbar vi, så arbetar vi, läs mer om hur vi, vi använder cookies
    webbplatsen använder, godkänn, acceptera, lyssna på artikeln, lyssna, din webbläsare, var artikeln
  `),
  creditWords: words(`
    foto, foto:, fotograf, bild, bild:, bilder, arkivbild, arkivfoto, genrebild, illustration, illustration:
    grafik, infografik, skärmdump, video, film, montage, tt, getty images, bildbyrån, reuters, afp, ap, ©
  `),
  rightsWords: words(`
    källa, källor:, källa:, copyright, ©, alla rättigheter förbehållna, upphovsrätt, mångfaldigande
    innehållet är, materialet är, detta innehåll, ansvarig utgivare, chefredaktör och ansvarig utgivare
    rättelse, förtydligande, översättning, integritetspolicy, användarvillkor
    det här är en kommenterande text, detta är en ledartext
  `),
  readingTimeWords: words(`
    lästid, beräknad lästid
    min läsning, min. läsning, min lästid, minuter läsning, minuters läsning, minuters lästid
  `),
});
