import type { Language } from './language.js';
import { words } from './words.js';

export const da = (): Language => ({
  code: 'da',

  quotationMarks: [
    ['»', '«'],
    ['"', '"'],
    ['”', '”'],
    ['“', '”'],
    ['„', '“'],
    ['»', '»'],
    ['’', '’'],
    ['«', '»'],
    ['“', '“'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    sagde, siger, sige, sagt, har sagt, fortalte, fortæller, skrev, skriver, udtalte, udtaler, forklarede
    forklarer, oplyste, oplyser, meddelte, meddeler, informerede, informerer, annoncerede, bekendtgjorde
    rapporterede, kommenterede, kommenterer, lød, lyder, lyder det, hedder det, hed det, står der
    mente, mener, syntes, synes, troede, tror, tænkte, tænker, vurderede, vurderer, håbede, håber, frygtede
    frygter, forventer, spår, spåede, anslår, konkluderede, konkluderer, konstaterede, konstaterer, hævdede
    hævder, påstod, påstår, påpegede, påpeger, pointerede, pointerer, præciserede, præciserer, understregede
    understreger, fremhævede, fremhæver, fremhævet, bemærkede, bemærker, noterede, noterer, tilføjede
    tilføjer, supplerede, supplerer, uddybede, uddyber, fortsatte, fortsætter, gentog, gentager, mindede
    minder om, mindes, huskede, husker, erindrer, fastslog, fastslår, slog fast, slår fast
    svarede, svarer, replicerede, indvendte, indvender, afviste, afviser, benægtede, benægter, nægtede
    nægter, dementerede, dementerer, reagerede, reagerer, spurgte, spørger, undrede, undrer, ville vide
    bekræftede, bekræfter, indrømmede, indrømmer, erkendte, erkender, medgav, medgiver, afslørede, afslører
    røbede, røber, betroede, forsikrede, forsikrer, lovede, lover, garanterer, varslede, varsler, advarede
    advarer, truede, truer, opfordrede, opfordrer, bad, beder, krævede, kræver, foreslog, foreslår
    anbefalede, anbefaler, råder, rådede, beordrede, efterlyser, efterlyste, appellerede, appellerer
    vidnede, beskrev, beskriver, omtalte, kaldte, kalder
    kritiserede, kritiserer, fordømte, fordømmer, anklagede, anklager, beskyldte, klagede, klager, beklagede
    beklager, rasede, raser, tordnede, tordner, sukkede, sukker, grinede, griner, lo, ler, smilede, smiler
    jokede, joker, spøgte, roste, roser, hyldede, hylder, takkede, takker, jublede, jubler, glæder sig
    glædede sig, råbte, råber, skreg, skriger, hviskede, hvisker, udbrød, udbryder, undskyldte
    afsluttede, afslutter, opsummerede, opsummerer, indledte, indleder, begyndte, argumenterede
    argumenterer, begrundede, begrunder, pegede på, peger på, henviste til, henviser til, citeres, vedgår
    vedgik, udtrykker, udtrykte, gav udtryk for, giver udtryk for, ser, ved
  `),
  sourcePhrases: words('ifølge, i følge, med ordene fra, som citeres af, med henvisning til'),
  pronouns: words('han, hun, de, begge'),
  ownWords: words('ifølge ham, ifølge hende, ifølge dem, efter hans mening, efter hendes mening'),
  possessives: words('hans, hendes, deres, sin, sit, sine'),
  demonstratives: words('denne, dette, disse'),
  workNouns: words(`
    bogen, bog, romanen, filmen, film, dokumentaren, sangen, albummet, digtet, stykket, serien
    programmet, podcasten, artiklen, kronikken
  `),
  roleNouns: words(`
    præsident, præsidenten, ekspræsident, vicepræsident, vicepræsidenten, statsminister, statsministeren
    forbundskansler, kansler, premierminister, premierministeren, minister, ministeren, udenrigsminister
    udenrigsministeren, forsvarsminister, forsvarsministeren, finansminister, finansministeren
    justitsminister, sundhedsminister, klimaminister, indenrigsminister, udlændingeminister, statssekretær
    generalsekretær, generalsekretæren, departementschef, regeringschef, statsoverhoved, diktator, konge
    kongen, kong, dronning, dronningen, kronprins, prins, prinsesse, pave, paven
    partiformand, partiformanden, formand, formanden, forkvinde, næstformand, politisk ordfører, ordfører
    ordføreren, gruppeformand, folketingsmedlem, mf, europaparlamentariker, parlamentariker, senator
    politiker, politikeren, kandidat, talsmand, talsmanden, talskvinde, talsperson, pressechef
    presseansvarlig, kommunikationschef, borgmester, borgmesteren, overborgmester, rådmand
    regionsrådsformand, byrådsmedlem, guvernør, guvernøren, ambassadør, ambassadøren, diplomat, kommissær
    udsending, rådgiver, særlig rådgiver, ombudsmand, forhandler
    leder, lederen, chef, chefen, direktør, direktøren, administrerende direktør, adm. direktør, topchef
    koncernchef, bestyrelsesformand, underdirektør, vicedirektør, afdelingschef, ejer, ejeren, grundlægger
    stifter, stifteren, medstifter, iværksætter, forretningsmand, erhvervsmand, investor, repræsentant
    fagforeningsformand, tillidsmand, ansat, medarbejder, koordinator, projektleder, rektor, skoleleder
    forstander, dekan
    ekspert, eksperten, eksperter, analytiker, analytikeren, økonom, økonomen, cheføkonom, cheføkonomen
    forsker, forskeren, seniorforsker, professor, professoren, lektor, adjunkt, historiker, historikeren
    politolog, sociolog, psykolog, psykologen, meteorolog, meteorologen, vagthavende meteorolog, biolog
    fysiker, ingeniør, arkitekt, jurist, specialist, kommentator, kriminolog, filosof
    læge, lægen, overlæge, praktiserende læge, kirurg, sygeplejerske, jordemoder, virolog, patient
    patienten, farmaceut, dyrlæge, dommer, dommeren, anklager, anklageren, specialanklager, senioranklager
    statsadvokat, advokat, advokaten, forsvarer, forsvareren, forsvarsadvokat, bistandsadvokat, tiltalte
    sigtede, mistænkte, vidne, vidnet, vidner, offer, offeret, politi, politiet, politidirektør
    politikommissær, politiinspektør, vicepolitiinspektør, vagtchef, vagtchefen, efterforsker
    efterforskningsleder, betjent, indsatsleder, brandmand, general, oberst, major, kaptajn, kommandør
    admiral, forsvarschef, forsvarschefen, soldat, soldaten, veteran, pilot
    journalist, journalisten, reporter, korrespondent, korrespondenten, redaktør, chefredaktør
    chefredaktøren, ansvarshavende chefredaktør, vært, værten, studievært, tv-vært, forfatter, forfatteren
    digter, blogger, influencer, forlægger, instruktør, instruktøren, skuespiller, skuespilleren, sanger
    sangeren, sangerinde, musiker, musikeren, kunstner, kunstneren, maler, fotograf, producer, komiker
    komikeren, komponist, dirigent, rapper, model, kok, kokken
    træner, træneren, landstræner, landstræneren, cheftræner, anfører, anføreren, spiller, spilleren
    angriber, angriberen, forsvarsspiller, midtbanespiller, målmand, målmanden, keeper, sportsdirektør
    sportschef, cykelrytter, rytter, løber, svømmer, tennisspiller, golfspiller, stjerne, mester
    verdensmester, fodboldspiller, kører, fan
    mor, moren, far, faren, forældre, forældrene, søn, sønnen, datter, datteren, bror, broren, søster
    søsteren, kone, hustru, ægtemand, mand, manden, kvinde, kvinden, dreng, pige, enke, bedstemor, bedstefar
    mormor, farmor, ven, vennen, veninde, kæreste, kæresten, nabo, naboen, naboer, beboer, beboeren, borger
    indbygger, pensionist, turist, bilist, chauffør, chaufføren, passager, rejsende, kunde, kunden, lærer
    læreren, elev, eleven, studerende, landmand, landmanden, fisker, arbejder, frivillig, aktivist
    aktivisten, demonstrant, arrangør, flygtning, læser, kollega, pårørende
    biskop, biskoppen, kardinal, præst, præsten, sognepræst, imam, rabbiner
  `),
  maleWords: words(`
    hr, han, manden, far, faren, søn, sønnen, bror, kong, kongen, prins, talsmand, talsmanden
  `),
  femaleWords: words(`
    fru, frøken, frk, hun, kvinde, kvinden, mor, moren, datter, datteren, søster, dronning, dronningen
    prinsesse, talskvinde, talskvinden
  `),
  honorifics: words('hr., fru, frøken, frk., dr., prof., sir, lady, lord'),
  nameParticles: words('af, von, van, de, der, den, la, le, di, da, del, dos, al, el, bin, ibn, ben'),
  prepositions: words(`
    af, bag, blandt, efter, for, foran, fra, gennem, hos, i, med, mellem, mod, over, på, rundt, til
    trods, under, uden, ved, via
  `),
  clauseOpeners: words(`
    men, og, eller, for, selvom, mens, når, da, om, fordi, at, som, der, hvor, hvordan, hvorfor, hvem
    hvad, så, nu, også, senere, ikke, samtidig, derfor, dette, samme
  `),
  articles: words('den, det, de, en, et, hans, hendes, deres, sin, sit'),
  indefiniteArticles: words('en, et'),
  compounds: true,

  bylineWords: words(`
    af, tekst, tekst:, skrevet af, forfatter, journalist, tekst og foto, foto og tekst, udgivet af
    interview, artikel af
  `),
  conjunctions: words('og, &, med, samt'),
  publishedWords: words(`
    publiceret, udgivet, offentliggjort, først publiceret, oprettet, dato, lagt online, udgivet den
    publiceret den, skrevet
  `),
  modifiedWords: words(`
    opdateret, sidst opdateret, senest opdateret, opdateret den, opdatering, ændret, sidst ændret, redigeret
    opdateret:
  `),
  viewWords: words(`
    visninger, visning, sidevisninger, læsninger, læsere, har læst, læst, vist gange, læst gange
    set gange
  `),
  numberWords: {
    k: 1e3,
    tusind: 1e3,
    tusinde: 1e3,
    mio: 1e6,
    'mio.': 1e6,
    million: 1e6,
    millioner: 1e6,
    mia: 1e9,
    'mia.': 1e9,
    milliarder: 1e9,
  },

  readAlso: words(`
    læs også, læs også:, læs mere, læs mere:, læs mere om, læs videre, læs:, læs hele, læs flere
    læs artiklen, læs her, se også, se også:, se mere, se:, se video, se videoen, hør også, hør:
    lyt også, lyt til, mere om, få overblikket, relateret, relaterede artikler, gå ikke glip af
    måske er du interesseret i, du vil måske også, artiklen fortsætter, fortsæt læsning, debat:
    har du læst
  `),
  relatedHeadings: words(`
    læs også, læs mere, læs mere om, læs mere om emnet, mere om, mere om emnet, mere om sagen
    mere om samme emne, mere om dette emne, relateret, relaterede artikler, relateret indhold
    relaterede emner, relaterede nyheder, lignende artikler, artikler om samme emne, om samme emne
    samme emne, flere artikler om, se også, tema, tidligere om sagen, andre artikler om emnet
  `),
  otherHeadings: words(`
    mest læste, mest læst, mest læste lige nu, mest sete, mest set, mest delte, mest kommenterede
    mest populære, populært, populære artikler, lige nu, trending, seneste nyt, seneste, seneste nyheder
    de seneste nyheder, seneste artikler, nyeste, nyeste artikler, nyheder, alle nyheder, topnyheder
    tophistorier, dagens overblik, flere nyheder, flere artikler, flere historier, flere artikler fra
    mere fra, mere nyt, andre læser, andre læste, andre læser også, andre artikler, anbefalet, anbefalede
    anbefalede artikler, anbefalet til dig, anbefalinger, vi anbefaler, redaktionen anbefaler
    redaktionens udvalgte, udvalgte artikler, udvalgt til dig, til dig, måske er du interesseret i
    du vil måske også kunne lide, gå ikke glip af, i fokus, for abonnenter, fra vores partnere, annoncer
    annonceindhold, sponsoreret indhold, sponsoreret, video, videoer, tv, billeder, billedserier, podcast
    podcasts, debat, ledere, kommentarer, meninger, blogs, quiz, krydsord, job, ledige job, nyhedsbreve
    vejret, vejr, næste artikel, forrige artikel, til forsiden
  `),
  tagWords: words(`
    emner, emne, tags, tag, emneord, nøgleord, stikord, temaer, mere om, læs mere om, kategorier, personer
    følg emner, relaterede emner
  `),
  adLabels: words(`
    annonce, annoncer, annonce:, reklame, sponsoreret, sponsoreret indhold, annoncørbetalt indhold
    annoncørindhold, betalt indhold, kommercielt samarbejde, i samarbejde med
    artiklen fortsætter efter annoncen, artiklen fortsætter under annoncen
    artiklen fortsætter under billedet, artiklen fortsætter under videoen, artiklen fortsætter efter videoen
    artiklen fortsætter, fortsæt efter annoncen, luk annonce
  `),
  appeals: words(`
    abonner, abonnér, bliv abonnent, allerede abonnent, er du abonnent, er du allerede abonnent
    har du allerede, køb, prøv, for at læse, få adgang, fuld adgang, kun for abonnenter
    læs hele artiklen med, log ind, login, opret konto, opret profil, opret dig, tilmeld, tilmeld dig
    nyhedsbrev, vores nyhedsbrev, få nyheder, få vores, få de seneste, modtag, din e-mail, indtast din
    følg os, følg, følg med, find os, like os, del, del artiklen, del artikel, del denne, del på, del via
    kopier link, kopiér link, send, send til en ven, print, udskriv, gem, gem artikel, kommenter, kommentér
    kommentarer, skriv en kommentar, skriv kommentar, vis kommentarer, deltag i debatten, deltag
    hvad mener du, stem, download, hent appen, hent vores, slå notifikationer til, støt os, støt
    bliv medlem, giv et bidrag, har du fundet, fundet en fejl, fandt du en fejl, meld fejl, rapportér fejl
    fejl i artiklen, har du tips, har du et tip, tip os, kontakt os, skriv til, klik her, vi bruger cookies
    hjemmesiden bruger, websitet bruger, acceptér, accepter, lyt til artiklen, din browser
  `),
  creditWords: words(`
    foto, foto:, fotograf, billede, billede:, billeder, arkivfoto, arkiv, illustration, illustration:
    grafik, skærmbillede, video, pressefoto, ritzau, scanpix, ritzau scanpix, getty images, reuters, afp, ap
    ©
  `),
  rightsWords: words(`
    kilde, kilder:, kilde:, copyright, ©, alle rettigheder forbeholdes, ophavsret, materialet er beskyttet
    indholdet må ikke, kopiering, rettelse, præcisering, oversat af, oversættelse
    ansvarshavende chefredaktør, privatlivspolitik, handelsbetingelser, vilkår, dette er et debatindlæg
    dette er en leder, dette er en kommentar, /ritzau/
  `),
  readingTimeWords: words(`
    læsetid, anslået læsetid
    min læsetid, min. læsetid, min læsning, min. læsning, minutters læsning, minutters læsetid
  `),
});
