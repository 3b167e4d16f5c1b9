import type { Language } from './language.js';
import { words } from './words.js';

export const no = (): Language => ({
  code: 'no',

  quotationMarks: [
    ['«', '»'],
    ['”', '”'],
    ['“', '”'],
    ['"', '"'],
    ['„', '“'],
    ['‘', '’'],
    ['»', '»'],
    ['“', '“'],
    ['<<', '>>'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    sa, sier, si, sagt, har sagt, sa at, sade, fortalte, forteller, skrev, skriver, uttalte, uttaler
    uttaler seg, uttalte seg, forklarte, forklarer, opplyste, opplyser, opplyser om, meldte, melder
    meddelte, meddeler, informerte, informerer, kunngjorde, kunngjør, rapporterte, rapporterer, kommenterte
    kommenterer
    mente, mener, meiner, trodde, tror, syntes, synes, antar, antok, vurderer, håper, håpet, håpte, frykter
    fryktet, forventer, spår, spådde, anslår, konkluderte, konkluderer, konstaterte, konstaterer, hevdet
    hevder, påsto, påstår, påpekte, påpeker, presiserte, presiserer, understreket, understreker, understreka
    fremhevet, fremhever, framhever, bemerket, bemerker, merket seg, noterer, la til, legger til, føyde til
    føyer til, supplerte, supplerer, utdypet, utdyper, utdypa, fortsatte, fortsetter, gjentok, gjentar
    minnet om, minner om, minnes, husker, mintes
    svarte, svarer, svarte på, repliserte, replisert, kontret, innvendte, innvender, avviste, avviser
    benektet, benekter, nektet, nekter, dementerte, dementerer, avkreftet, avkrefter, reagerte, reagerer
    tilbakeviser, tilbakeviste, spurte, spør, undret, undrer, lurer, lurte
    bekreftet, bekrefter, bekrefta, innrømmet, innrømmer, innrømte, vedgikk, vedgår, erkjente, erkjenner
    avslørte, avslører, røpet, røper, betrodde, forsikret, forsikrer, lovet, lover, lovte, garanterer
    varslet, varsler, varsla, advarte, advarer, åtvarar, truet, truer, oppfordret, oppfordrer, ba, ber
    krevde, krever, foreslo, foreslår, anbefalte, anbefaler, rådet, råder, beordret, etterlyste, etterlyser
    tok til orde for, tar til orde for, vitnet, beskrev, beskriver, omtalte, omtaler, kaller, kalte
    kritiserte, kritiserer, fordømte, fordømmer, anklaget, anklager, beskyldte, klaget, klager, beklaget
    beklager, raste, raser, tordner, tordnet, freste, sukket, sukker, ler, lo, smilte, smiler, spøkte
    spøker, spøkefullt, roste, roser, hyllet, hyller, takket, takker, jublet, jubler, gleder seg, gledet seg
    roper, ropte, skrek, skriker, hvisket, hvisker, utbrøt, utbryter
    avsluttet, avslutter, oppsummerte, oppsummerer, innledet, innleder, åpnet, begynte, argumenterte
    argumenterer, begrunnet, begrunner, slo fast, slår fast, pekte på, peker på, viste til, viser til
    trakk frem, trekker frem, trekker fram, gjorde det klart, gjør det klart, lyder, lød, heter det, het det
    står det, siteres, sitert, ytrer, drøfter, resonnerer, fastslo, fastslår, tilføyde, tilføyer, røyper
    seier, sa han, fortel, skreiv, meinte, forklarar, kjenner, vet, vil
  `),
  sourcePhrases: words(`
    ifølge, i følge, med ordene til, ifølgje, i henhold til, iht., som siteres av, med henvisning til
  `),
  pronouns: words('han, hun, de, ho, dei, hen, begge'),
  ownWords: words('ifølge ham, ifølge henne, ifølge dem, etter hans mening, etter hennes mening'),
  possessives: words('hans, hennes, deres, sin, sitt, sine'),
  demonstratives: words('denne, dette, disse'),
  workNouns: words(`
    boka, boken, bok, romanen, filmen, film, dokumentaren, låta, låten, sangen, albumet, diktet
    stykket, serien, programmet, podkasten, artikkelen, kronikken
  `),
  roleNouns: words(`
    president, presidenten, eks-president, ekspresident, visepresident, visepresidenten, statsminister
    statsministeren, forbundskansler, kansler, minister, ministeren, utenriksminister, utenriksministeren
    forsvarsminister, forsvarsministeren, finansminister, finansministeren, justisminister, helseminister
    klimaminister, olje- og energiminister, energiminister, kunnskapsminister, samferdselsminister
    næringsminister, statsråd, statsråden, statssekretær, statssekretæren, stortingspresident
    generalsekretær, generalsekretæren, partisekretær, regjeringssjef, statsleder, diktator, konge, kongen
    kong, dronning, dronningen, kronprins, kronprinsen, kronprinsesse, prins, prinsesse, pave, paven
    partileder, partilederen, nestleder, nestlederen, stortingsrepresentant, stortingsrepresentanten
    parlamentariker, senator, politiker, politikeren, kandidat, gruppeleder, gruppelederen, talsperson
    talspersonen, talsmann, talsmannen, talskvinne, pressetalsmann, pressetalsperson, pressekontakt
    pressevakt, pressesjef, kommunikasjonssjef, kommunikasjonsrådgiver, kommunikasjonsdirektør, ordfører
    ordføreren, varaordfører, byrådsleder, byråd, fylkesordfører, statsforvalter, guvernør, guvernøren
    ambassadør, ambassadøren, diplomat, kommissær, utsending, rådgiver, seniorrådgiver, ombud, ombudet
    forhandler, forhandlingsleder
    leder, lederen, sjef, sjefen, direktør, direktøren, administrerende direktør, adm. dir., konsernsjef
    konsernsjefen, toppsjef, styreleder, styrelederen, avdelingsdirektør, avdelingsleder, seksjonsleder
    daglig leder, eier, eieren, grunnlegger, grunnleggeren, gründer, gründeren, forretningsmann
    næringslivsleder, investor, representant, fagforeningsleder, tillitsvalgt, hovedtillitsvalgt, ansatt
    medarbeider, koordinator, prosjektleder, rektor, rektoren, dekan
    ekspert, eksperten, eksperter, analytiker, analytikeren, økonom, økonomen, sjeføkonom, sjeføkonomen
    forsker, forskeren, seniorforsker, professor, professoren, førsteamanuensis, historiker, historikeren
    statsviter, sosiolog, psykolog, psykologen, meteorolog, meteorologen, vakthavende meteorolog
    statsmeteorolog, biolog, fysiker, ingeniør, arkitekt, jurist, juristen, spesialist, kommentator
    kommentatoren, kriminolog, geolog, filosof
    lege, legen, overlege, overlegen, fastlege, kirurg, sykepleier, sykepleieren, jordmor, smittevernlege
    kommuneoverlege, pasient, pasienten, farmasøyt, veterinær, dommer, dommeren, sorenskriver, lagdommer
    aktor, statsadvokat, statsadvokaten, politiadvokat, politiadvokaten, påtaleleder, riksadvokat
    riksadvokaten, advokat, advokaten, forsvarer, forsvareren, bistandsadvokat, bistandsadvokaten, tiltalte
    siktede, mistenkte, vitne, vitnet, vitner, offer, fornærmede, politi, politiet, politimester
    politimesteren, politibetjent, politiførstebetjent, politioverbetjent, politiinspektør, operasjonsleder
    operasjonslederen, innsatsleder, innsatslederen, vaktleder, etterforsker, etterforskningsleder, krimvakt
    brannmann, brannsjef, general, oberst, oberstløytnant, major, kaptein, kommandør, admiral, forsvarssjef
    forsvarssjefen, soldat, soldaten, veteran, pilot
    journalist, journalisten, reporter, reporteren, korrespondent, korrespondenten, redaktør, redaktøren
    sjefredaktør, ansvarlig redaktør, nyhetsredaktør, programleder, programlederen, forfatter, forfatteren
    dikter, blogger, influenser, influencer, forlegger, regissør, regissøren, skuespiller, skuespilleren
    sanger, sangeren, artist, artisten, musiker, musikeren, kunstner, kunstneren, maler, fotograf
    fotografen, produsent, komiker, komikeren, komponist, dirigent, rapper, modell, kokk
    trener, treneren, landslagssjef, landslagssjefen, landslagstrener, hovedtrener, kapteinen, spiller
    spilleren, spiss, angriper, angriperen, forsvarsspiller, midtstopper, midtbanespiller, keeper, målvakt
    sportsdirektør, sportssjef, skiløper, skistjerne, skiskytter, løper, svømmer, tennisspiller, golfspiller
    stjerne, stjernen, mester, verdensmester, sjåfør, supporter, fotballspiller
    mor, moren, mamma, far, faren, pappa, foreldre, foreldrene, sønn, sønnen, datter, datteren, bror, broren
    søster, søsteren, kone, kona, ektemann, ektemannen, mann, mannen, kvinne, kvinnen, gutt, gutten, jente
    jenta, enke, bestemor, bestefar, venn, vennen, venninne, samboer, samboeren, kjæreste, kjæresten, nabo
    naboen, naboer, beboer, innbygger, pensjonist, turist, føreren, passasjer, reisende, kunde, kunden
    lærer, læreren, elev, eleven, student, studenten, bonde, bonden, fisker, arbeider, frivillig, aktivist
    aktivisten, demonstrant, arrangør, flyktning, leser, kollega, pårørende, etterlatte
    biskop, biskopen, preses, kardinal, prest, presten, sogneprest, imam, rabbiner
  `),
  maleWords: words('herr, han, mannen, far, faren, sønn, sønnen, bror, kong, kongen, prins'),
  femaleWords: words(`
    fru, frøken, hun, ho, kvinne, kvinnen, kvinna, mor, moren, mora, datter, datteren, søster, dronning
    dronningen, prinsesse, talskvinne
  `),
  honorifics: words('herr, fru, frøken, hr., dr., dr, prof., sir, lady, lord'),
  nameParticles: words('av, von, van, de, der, den, la, le, di, da, del, dos, al, el, bin, ibn, ben'),
  prepositions: words(`
    av, bak, blant, etter, for, foran, fra, gjennom, hos, i, med, mellom, mot, over, på, rundt, til
    tross, under, uten, ved, via
  `),
  clauseOpeners: words(`
    men, og, eller, for, selv, mens, når, da, om, fordi, at, som, der, hvor, hvordan, hvorfor, hvem
    hva, så, nå, også, senere, ikke, samtidig, videre, derfor, dette, samme
  `),
  articles: words('den, det, de, en, et, ei, hans, hennes, deres, sin, sitt'),
  indefiniteArticles: words('en, et, ei'),
  compounds: true,

  bylineWords: words(`
    av, tekst, tekst:, tekst og foto, foto og tekst, skrevet av, forfatter, journalist, publisert av, av:
    kronikk av, intervju, frå
  `),
  conjunctions: words('og, &, med, samt'),
  publishedWords: words(`
    publisert, publisert:, publisert den, først publisert, opprettet, dato, lagt ut, skrevet, postet
  `),
  modifiedWords: words(`
    oppdatert, sist oppdatert, oppdatert:, oppdatering, endret, sist endret, redigert, oppdatert den
    sist oppdatert:
  `),
  viewWords: words(`
    visninger, visning, sidevisninger, lesninger, lesere, har lest, lest, vist ganger, lest ganger
  `),
  numberWords: {
    k: 1e3,
    tusen: 1e3,
    mill: 1e6,
    'mill.': 1e6,
    millioner: 1e6,
    million: 1e6,
    mrd: 1e9,
    milliarder: 1e9,
  },

  readAlso: words(`
    les også, les også:, les mer, les mer:, les mer om, les meir, les flere, les hele, les:
    les hele saken, les saken, les dette, les videre, les også dette, se også, se:, se mer, se video
    se videoen, hør også, hør:, hør på, lytt til, lytt også, mer om, mer om saken, podkast:
    saken fortsetter, fortsett å lese, relatert, relaterte saker, ikke gå glipp av, sjå også
    du vil kanskje like, du vil kanskje også like, flere saker om, har du fått med deg
  `),
  relatedHeadings: words(`
    les også, les mer om, les mer, les mer om saken, les mer om temaet, mer om, mer om saken, mer om temaet
    mer om dette, mer om dette temaet, relatert, relaterte saker, relaterte artikler, relatert innhold
    relaterte emner, relaterte nyheter, lignende saker, lignende artikler, flere saker om, saker om temaet
    flere saker om dette, om samme tema, samme tema, se også, siste om saken, tidligere saker
    bakgrunnssaker
  `),
  otherHeadings: words(`
    mest lest, mest leste, mest leste saker, mest sett, mest delt, mest kommentert, populært, populære saker
    populært nå, populært akkurat nå, akkurat nå, trender nå, siste nytt, siste nyheter, siste, siste saker
    sist oppdatert, nyeste, nyheter, nyheter akkurat nå, toppsaker, topp saker, hovedsaker, flere nyheter
    flere saker, flere artikler, flere saker fra, mer fra, mer nytt, andre leser, andre leste
    andre leser også, andre saker, anbefalt, anbefalte, anbefalte saker, anbefalt for deg, anbefalinger
    vi anbefaler, redaksjonen anbefaler, redaksjonens utvalgte, for deg, for abonnenter, du vil kanskje like
    du liker kanskje, ikke gå glipp av, i fokus, utvalgte saker, utvalgt, fra våre partnere, annonsørinnhold
    annonser, sponset innhold, sponset, tv, video, videoer, bilder, bildeserier, podkast, podkaster
    podcaster, meninger, debatt, kommentarer, kronikk, leder, blogger, quiz, kryssord, ledige stillinger
    stillinger, nyhetsbrev, været, vær, neste sak, forrige sak, neste artikkel, til forsiden
  `),
  tagWords: words(`
    emner, emne, emneord, tagger, tags, stikkord, nøkkelord, tema, temaer, mer om, les mer om, les mer om:
    kategorier, personer, les flere saker om
  `),
  adLabels: words(`
    annonse, annonser, annonse:, reklame, sponset, sponset innhold, annonsørinnhold, betalt innhold
    kommersielt samarbeid, i samarbeid med, artikkelen fortsetter under annonsen
    saken fortsetter under annonsen, saken fortsetter etter annonsen, artikkelen fortsetter etter annonsen
    saken fortsetter under bildet, saken fortsetter under videoen, saken fortsetter under
    saken fortsetter etter, artikkelen fortsetter under, reklame fra
  `),
  appeals: words(`
    abonner, bli abonnent, allerede abonnent, er du abonnent, er du allerede abonnent, har du allerede, kjøp
    prøv, for å lese, du må være abonnent, denne saken er for abonnenter, kun for abonnenter, få tilgang
    les alt, logg inn, logg på, opprett konto, registrer deg, meld deg på, nyhetsbrev, vårt nyhetsbrev
    få nyheter, få våre, få de siste, din e-post, e-postadresse, følg oss, følg, følg med på, lik oss
    finn oss, del, del saken, del artikkelen, del denne, del på, del artikkel, del via, tips, tips oss
    har du tips, har du et tips, send, send e-post, send oss, kopier lenke, kopier lenken, skriv ut, lagre
    lagre artikkel, kommenter, kommenter denne, kommentarer, skriv en kommentar, skriv kommentar, legg igjen
    vis kommentarer, delta i debatten, delta, hva mener du, si din mening, stem, last ned, last ned appen
    hent appen, slå på, få varsler, støtt oss, støtt, vipps, bli medlem, bidra, har du funnet, funnet feil
    fant du feil, rapporter feil, meld feil, kontakt oss, kontakt journalisten, skriv til, klikk her
    slik jobber vi, vi bruker cookies, vi bruker informasjonskapsler, nettstedet bruker, godta
    lytt til saken, lytt til artikkelen, nettleseren din, vis mer
  `),
  creditWords: words(`
    foto, foto:, fotograf, bilde, bilde:, bilder, arkivfoto, arkivbilde, arkiv, illustrasjonsfoto
    illustrasjonsbilde, illustrasjon, illustrasjon:, grafikk, skjermdump, skjermbilde, video, ntb, scanpix
    getty images, reuters, afp, ap, ©
  `),
  rightsWords: words(`
    kilde, kilder:, kilde:, copyright, ©, alle rettigheter, opphavsrett, innholdet er beskyttet, kopiering
    ansvarlig redaktør, rettelse, presisering, oversatt av, personvern, personvernerklæring, vilkår
    vi arbeider etter, denne teksten ble, dette er en kommentar, dette er en leder
    dette er et debattinnlegg, kronikken gir uttrykk for, (©ntb)
  `),
  readingTimeWords: words(`
    lesetid, estimert lesetid
    min lesetid, min. lesetid, min lesing, minutter lesetid, minutters lesetid, minutters lesing
  `),
});
