import type { Language } from './language.js';
import { words } from './words.js';

export const nl = (): Language => ({
  code: 'nl',

  quotationMarks: [
    ['‘', '’'],
    ['“', '”'],
    ['"', '"'],
    ['„', '”'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['”', '”'],
    ['’', '’'],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    zei, zeiden, zegt, zeggen, gezegd, heeft gezegd, zou gezegd hebben, vertelde, vertelden, vertelt
    vertellen, verklaarde, verklaarden, verklaart, stelde, stelden, stelt, stellen, liet weten, laat weten
    lieten weten, laten weten, meldde, meldden, meldt, melden, deelde mee, deelt mee, deelden mee
    legde uit, legt uit, uitlegt, legden uit, lichtte toe, licht toe, toelichtte, verduidelijkte
    verduidelijkt, preciseerde, voegde toe, voegt toe, voegde eraan toe, voegt eraan toe, voegde daaraan toe
    voegt daaraan toe, vulde aan, vult aan, vervolgde, vervolgt, ging verder, gaat verder
    benadrukte, benadrukten, benadrukt, benadrukken, onderstreepte, onderstreept, beklemtoonde, beklemtoont
    herhaalde, herhaalt, merkte op, merkt op, opmerkte, constateerde, constateert, wees erop, wijst erop
    wees op, wijst op, gaf aan, geeft aan, gaven aan, geven aan, herinnerde, herinnert, herinnert zich
    memoreerde
    vindt, vond, vinden, vonden, denkt, dacht, denken, gelooft, geloofde, meent, meende, oordeelt, oordeelde
    verwacht, verwachtte, verwachten, hoopt, hoopte, hopen, vreest, vreesde, vermoedt, vermoedde, voorspelt
    voorspelde, schat, concludeert, concludeerde, concluderen, beseft, redeneert
    bevestigde, bevestigden, bevestigt, bevestigen, verzekerde, verzekert, beloofde, belooft, garandeert
    gaf toe, geeft toe, erkende, erkent, erkennen, bekende, bekent, onthulde, onthult, beweerde, beweert
    beweren, bezwoer, bezweert, zwoer, maakte bekend, maakt bekend, kondigde aan, kondigt aan, aankondigde
    berichtte, bericht, rapporteerde
    antwoordde, antwoordden, antwoordt, antwoorden, reageerde, reageerden, reageert, reageren, repliceerde
    repliceert, pareerde, ontkende, ontkent, ontkennen, weersprak, weerspreekt, sprak tegen, spreekt tegen
    wierp tegen, verwierp, verwerpt, wees af, nuanceert, relativeert
    vroeg, vroegen, vraagt, vragen, vroeg zich af, vraagt zich af, wilde weten, schreef, schreven, schrijft
    schrijven, twitterde, tweette, twittert, postte, noteerde, noteert, luidt, luidde, klinkt, klinkt het
    klonk, klonk het, citeerde, citeert, valt te lezen, staat er
    waarschuwde, waarschuwden, waarschuwt, waarschuwen, dreigde, dreigt, riep op, roept op, opriep, eiste
    eist, eisen, pleitte, pleit, pleiten, drong aan, dringt aan, verzocht, verzoekt, smeekte, adviseerde
    adviseert, raadde aan, raadt aan, stelde voor, stelt voor, suggereerde, suggereert, opperde, oppert
    spoorde aan, beval
    bekritiseerde, bekritiseert, hekelde, hekelt, veroordeelde, veroordeelt, beschuldigde, beschuldigt
    verweet, verwijt, klaagde, klaagt, klagen, betreurde, betreurt, mopperde, moppert, foeterde, foetert
    sneerde, sneert, brieste, fulmineert, baalt, baalde, protesteerde
    prees, prijst, bedankte, bedankt, feliciteerde, juichte, jubelt, jubelde, lachte, lacht, grapte, grapt
    glimlacht, verzuchtte, verzucht, zuchtte, zucht, riep, riepen, roept, riep uit, schreeuwde, schreeuwden
    schreeuwt, fluisterde, fluistert, mompelde, verontschuldigde, excuseerde
    sprak, spraken, spreekt, sprak van, spreekt van, noemde, noemt, omschreef, omschrijft, beschreef
    beschrijft, blikte terug, blikt terug, vatte samen, vat samen, besloot, besluit, sloot af, sluit af
    begon, begint, opende, argumenteerde, beargumenteert, verdedigde, somde op, somt op, somt, getuigde
    getuigt, verraadt, biecht op, benoemt, ziet, weet, aldus
  `),
  sourcePhrases: words(`
    volgens, aldus, in de woorden van, zo zegt, zo stelt, zo meldt, zo laat, zo vertelt, naar de mening van
    volgens zeggen van, op gezag van, dixit, zo klinkt het bij, luidens
  `),
  pronouns: words('hij, zij, ze, beiden'),
  ownWords: words(`
    volgens hem, volgens haar, volgens hen, naar zijn mening, naar haar mening, in zijn woorden
    in haar woorden
  `),
  possessives: words('zijn, haar, hun'),
  demonstratives: words('deze, dit'),
  groupNouns: words(`
    ministerie, politie, rechtbank, gemeente, raad, commissie, vereniging, bond, vakbond, partij
    bedrijf, concern, groep, organisatie, stichting, universiteit, school, ziekenhuis, instituut, bank
    ambassade, krant, omroep
  `),
  generalGroupNouns: words('bedrijf, concern, groep, organisatie, krant, omroep, vakbond, partij'),
  statementNouns: words(`
    verklaring, bericht, tekst, persbericht
    antwoord, conclusie, reactie, oordeel, advies
  `),
  workNouns: words(`
    boek, roman, film, documentaire, lied, nummer, album, gedicht, toneelstuk, serie, programma
    podcast, artikel, column, essay, tijdschrift, tentoonstelling, getiteld
  `),
  roleNouns: words(`
    president, oud-president, presidente, vicepresident, vice-president, premier, demissionair premier
    oud-premier, minister-president, minister, demissionair minister, oud-minister, vicepremier
    staatssecretaris, kanselier, bondskanselier, secretaris-generaal, secretaris, voorzitter, voorzitster
    vicevoorzitter, fractievoorzitter, fractieleider, partijleider, leider, leidster, lijsttrekker, kamerlid
    tweede kamerlid, eerste kamerlid, europarlementariër, parlementslid, parlementariër, senator, politicus
    politica, kandidaat, regeringsleider, staatshoofd, dictator
    burgemeester, wethouder, schepen, gedeputeerde, gouverneur, commissaris, commissaris van de koning
    eurocommissaris, ambassadeur, diplomaat, gezant, koning, koningin, prins, prinses, paus, raadslid
    gemeenteraadslid, ambtenaar, topambtenaar, adviseur, raadgever, ombudsman, onderhandelaar, informateur
    formateur
    woordvoerder, woordvoerster, persvoorlichter, voorlichter, politiewoordvoerder, directeur, directrice
    algemeen directeur, bestuurder, bestuursvoorzitter, topman, topvrouw, ceo, manager, chef, hoofd, baas
    eigenaar, eigenares, oprichter, oprichtster, medeoprichter, ondernemer, onderneemster, zakenman
    zakenvrouw, belegger, vakbondsman, vakbondsbestuurder, vertegenwoordiger, coördinator, projectleider
    medewerker, medewerkster, werknemer
    deskundige, deskundigen, expert, experts, kenner, specialist, analist, analisten, econoom, economen
    hoofdeconoom, politicoloog, politicologe, socioloog, sociologe, historicus, historica, onderzoeker
    onderzoekers, onderzoekster, wetenschapper, wetenschappers, hoogleraar, professor, docent, docente
    lector, rector, psycholoog, psychologe, viroloog, virologe, epidemioloog, bioloog, biologe
    natuurkundige, weerman, weervrouw, meteoroloog, ingenieur, architect, jurist, filosoof, antropoloog
    arts, artsen, huisarts, dokter, chirurg, psychiater, verpleegkundige, verpleger, patiënt, patiënte
    apotheker, dierenarts, verloskundige, therapeut, rechter, rechters, officier van justitie
    openbaar ministerie, advocaat, advocate, advocaten, raadsman, raadsvrouw, verdachte, getuige, getuigen
    ooggetuige, slachtoffer, slachtoffers, nabestaande, nabestaanden, agent, agente, politie, politiechef
    politieman, rechercheur, inspecteur, brandweerman, brandweer, generaal, kolonel, majoor, kapitein
    commandant, soldaat, militair, veteraan, piloot
    journalist, journaliste, verslaggever, verslaggeefster, correspondent, correspondente, hoofdredacteur
    redacteur, presentator, presentatrice, columnist, columniste, schrijver, schrijfster, auteur, dichter
    uitgever, blogger, influencer, regisseur, regisseuse, acteur, actrice, zanger, zangeres, muzikant
    artiest, kunstenaar, kunstenares, schilder, fotograaf, fotografe, producent, cabaretier, cabaretière
    componist, dirigent, rapper, model, kok, chef-kok, curator, museumdirecteur, dj
    trainer, bondscoach, coach, hoofdcoach, aanvoerder, speler, speelster, spits, aanvaller, verdediger
    middenvelder, doelman, keeper, voetballer, voetbalster, wielrenner, wielrenster, renner, schaatser
    schaatsster, tennisser, tennisster, atleet, atlete, zwemmer, zwemster, kampioen, wereldkampioen
    olympisch kampioen, scheidsrechter, ploegleider, teambaas, coureur, technisch directeur
    moeder, vader, ouders, zoon, dochter, broer, zus, zuster, echtgenoot, echtgenote, vrouw, man, weduwe
    weduwnaar, oma, opa, grootmoeder, grootvader, oom, tante, neef, nicht, vriend, vriendin, partner
    buurman, buurvrouw, buren, buurtbewoner, buurtbewoners, bewoner, bewoonster, bewoners, inwoner, inwoners
    omwonende, jongen, meisje, tiener, gepensioneerde, toerist, chauffeur, passagier, reiziger, klant
    winkelier, leraar, lerares, leerkracht, schooldirecteur, leerling, student, studente, studenten, boer
    boerin, boeren, visser, arbeider, vrijwilliger, vrijwilligster, activist, activiste, demonstrant
    demonstranten, actievoerder, organisator, vluchteling, lezer, luisteraar, collega
    bisschop, aartsbisschop, kardinaal, priester, pastoor, dominee, predikant, imam, rabbijn
  `),
  maleWords: words('meneer, dhr, hij, man, vader, zoon, broer, koning, prins'),
  femaleWords: words(`
    mevrouw, mevr, mw, vrouw, moeder, dochter, zus, koningin, prinses, woordvoerster, voorzitster
    directrice, actrice
  `),
  honorifics: words(`
    meneer, mevrouw, de heer, dhr., mevr., mw., dr., drs., mr., ir., ing., prof., prof. dr., sir, jonkheer
    pater, zuster
  `),
  nameParticles: words(`
    van, de, den, der, het, 't, ’t, ten, ter, te, op, in, aan, von, zu, du, la, le, el, al, ben, bin, di, da
    dos
  `),
  prepositions: words(`
    aan, achter, bij, binnen, boven, buiten, door, in, langs, met, na, naar, naast, onder, op
    over, per, sinds, te, tegen, tegenover, ten, ter, tijdens, tot, tussen, uit, van, vanaf, via
    volgens, voor, wegens, zonder
  `),
  clauseOpeners: words(`
    maar, en, of, want, hoewel, terwijl, toen, als, omdat, dat, die, waar, hoe, waarom, wie, wat, dan
    nu, ook, zelfs, zo, later, niet, daarom, toch
  `),
  articles: words('de, het, een, zijn, haar, hun, deze, dit'),
  indefiniteArticles: words('een'),
  compounds: true,

  bylineWords: words(`
    door, van onze, geschreven door, tekst, tekst:, auteur, auteurs, redacteur, redactie, verslaggever
    correspondent, door onze, bron:, interview
  `),
  boxLabels: words('volgen, veelgestelde vragen'),
  conjunctions: words('en, &, met'),
  publishedWords: words(`
    gepubliceerd, gepubliceerd op, gepubliceerd om, geplaatst, geplaatst op, publicatiedatum, datum
    verschenen, verschenen op, aangemaakt, eerste publicatie
  `),
  modifiedWords: words(`
    bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatst bijgewerkt op, laatste update, update, aangepast
    aangepast op, gewijzigd, gewijzigd op, laatst gewijzigd, geüpdatet, geactualiseerd
  `),
  viewWords: words(`
    weergaven, weergave, keer bekeken, keer gelezen, x gelezen, x bekeken, bekeken, gelezen, views
    paginaweergaven, lezers
  `),
  numberWords: { k: 1e3, duizend: 1e3, mln: 1e6, 'mln.': 1e6, miljoen: 1e6, m: 1e6, mld: 1e9, miljard: 1e9 },

  readAlso: words(`
    lees ook, lees ook:, lees verder, lees meer, lees meer over, lees hier, lees dit, lees het, lees de
    lees:, lees nu, lees ook dit, lees ook deze, ook lezen, ook interessant, bekijk ook, bekijk hier
    bekijk:, bekijk de, zie ook, kijk ook, kijk hier, luister ook, luister hier, luister naar, meer over
    meer lezen, meer weten, meer weten over, meer hierover, meer nieuws, verder lezen, gerelateerd
    gerelateerd artikel, gerelateerde artikelen, dit kan je ook interesseren
    misschien vind je dit ook interessant, mis niet
  `),
  relatedHeadings: words(`
    lees ook, lees verder, lees meer over, meer over, meer over dit onderwerp, meer over dit thema
    gerelateerd, gerelateerde artikelen, gerelateerd nieuws, gerelateerde berichten
    gerelateerde onderwerpen, gerelateerde content, verwante artikelen, verwante berichten
    verwante onderwerpen, vergelijkbare artikelen, over dit onderwerp, zie ook, bekijk ook, dossier
    meer in dit dossier, uit dit dossier, meer bij dit onderwerp, achtergrondartikelen
  `),
  otherHeadings: words(`
    meest gelezen, best gelezen, meest bekeken, meest gedeeld, meest gereageerd, meest recent, populair
    populaire artikelen, nu populair, populair nieuws, trending, nu in het nieuws, laatste nieuws
    net binnen, nieuws, nieuwste, nieuwste artikelen, meest recente, recent, recente artikelen
    recente berichten, het laatste nieuws, het belangrijkste nieuws, hoofdpunten, uitgelicht, voorpagina
    meer nieuws, ander nieuws, meer artikelen, meer uit, meer van, meer in, meer verhalen, andere artikelen
    aanbevolen, aanbevolen artikelen, aanbevolen voor jou, aanraders, voor jou, voor u geselecteerd
    onze keuze, keuze van de redactie, tips van de redactie, redactietips, mis niets, mis dit niet
    dit vind je misschien ook leuk, misschien vindt u dit ook leuk, ook interessant
    dit kan je ook interesseren, van onze partners, gesponsord, gesponsorde inhoud, partnerbijdrage
    advertenties, advertorial, videos, video's, video’s, foto's, foto’s, in beeld, podcasts, opinie, columns
    blogs, puzzels, vacatures, nieuwsbrieven, live, volgende artikel, vorige artikel, het weer
  `),
  tagWords: words(`
    tags, tag, onderwerpen, onderwerp, thema's, thema’s, thema, trefwoorden, meer over, lees meer over
    gerelateerde onderwerpen, labels, categorieën, dossiers, in dit artikel, personen
  `),
  adLabels: words(`
    advertentie, advertenties, reclame, gesponsord, gesponsorde inhoud, advertorial, partnercontent
    branded content, betaalde inhoud, in samenwerking met, artikel gaat verder onder de advertentie
    tekst gaat verder onder de advertentie, tekst loopt door onder de advertentie
    het artikel gaat verder onder, de tekst gaat verder onder, tekst gaat verder onder de foto
    tekst loopt door onder de foto, advertentie overslaan, lees verder na de advertentie
    ingezonden mededeling
  `),
  appeals: words(`
    abonneer, abonneer je, abonneer nu, word abonnee, al abonnee, bent u al abonnee, ben je al abonnee
    heb je al een abonnement, exclusief voor abonnees, verder lezen?, lees dit artikel, lees onbeperkt
    probeer, neem een abonnement, schrijf je in, schrijf u in, meld je aan, meld u aan, aanmelden
    inschrijven, inloggen, log in, login, registreer, registreren, maak een account, maak gratis
    nieuwsbrief, onze nieuwsbrief, ontvang, ontvang de, je e-mailadres, uw e-mailadres, blijf op de hoogte
    wil je op de hoogte
    volg ons, volg, volg je, volg dit onderwerp, deel dit, deel dit artikel, deel op, delen, delen via
    artikel delen, deel via, kopieer link, link kopiëren, stuur door, mail dit, print, afdrukken, bewaren
    bewaar, opslaan, cadeau geven, geef cadeau, reageer, reageren, reacties, geef je reactie
    plaats een reactie, laat een reactie achter, bekijk reacties, praat mee, wat vind jij, stem
    download de app, download onze, zet meldingen aan, steun ons, steun, doneer, word lid, help ons
    fout gezien, foutje gezien, foutje gespot, taalfout gezien, zie je een fout, heb je een tip
    tip de redactie, tip ons, tips, mail ons, stuur ons, neem contact, klik hier, deze website gebruikt
    wij gebruiken cookies, we gebruiken cookies, om deze inhoud, deze inhoud, cookies accepteren
    luister naar dit artikel, voorlezen, je browser
    vond je dit artikel leuk
  `),
  creditWords: words(`
    foto, foto's, foto:, beeld, beeld:, afbeelding, fotografie, fotograaf, illustratie, archieffoto
    archiefbeeld, infographic, grafiek, video, bron, screenshot, still, anp, belga, getty images
    hollandse hoogte, reuters, afp, epa, ©
  `),
  rightsWords: words(`
    bron, bronnen:, bron:, copyright, ©, alle rechten voorbehouden, auteursrecht, auteursrechten
    niets uit deze uitgave, overname, met medewerking van, m.m.v., vertaling, dit artikel verscheen
    dit artikel is eerder, correctie, rectificatie, aanvulling, naschrift, privacybeleid
    algemene voorwaarden, gebruiksvoorwaarden
  `),
  readingTimeWords: words(`
    leestijd, geschatte leestijd
    min leestijd, min. leestijd, minuten leestijd, minuut leestijd, min lezen, minuten lezen
  `),
});
