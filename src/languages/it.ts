import type { Language } from './language.js';
import { words } from './words.js';

export const it = (): Language => ({
  code: 'it',

  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['„', '”'],
    ['<<', '>>'],
    ['‹', '›'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    si è detta, si sono detti, si sono dette, si dicono
    ha detto, hanno detto, dice, dicono, disse, dissero, diceva, dicevano, aveva detto, è stato detto, dirà
    detto
    ha dichiarato, hanno dichiarato, dichiara, dichiarano, dichiarò, ha affermato, hanno affermato, afferma
    affermano, affermò, ha sostenuto, sostiene, sostengono, ha asserito, asserisce
    ha spiegato, hanno spiegato, spiega, spiegano, spiegava, spiegò, ha precisato, precisa, precisano
    hanno precisato, ha chiarito, chiarisce, ha specificato, specifica, ha illustrato, illustra
    ha puntualizzato, puntualizza, ha argomentato, argomenta
    ha aggiunto, hanno aggiunto, aggiunge, aggiungono, aggiunse, ha proseguito, prosegue, proseguono
    ha continuato, continua, ha ripreso, riprende, rincara, incalza, ha incalzato
    ha sottolineato, hanno sottolineato, sottolinea, sottolineano, ha evidenziato, evidenzia, evidenziano
    ha ribadito, hanno ribadito, ribadisce, ribadiscono, ha rimarcato, rimarca, ha insistito, insiste
    ha ripetuto, ripete, ha rilevato, rileva, rilevano, ha osservato, osserva, osservano, ha notato, nota
    ha fatto notare, fa notare
    ha riferito, hanno riferito, riferisce, riferiscono, ha raccontato, hanno raccontato, racconta
    raccontano, raccontava, raccontò, narra, descrive, ha descritto, ha ricordato, hanno ricordato, ricorda
    ricordano, ha rammentato, ha ricostruito, ha testimoniato, testimonia, ha informato, informa
    ha segnalato, segnala, ha riportato, riporta, riportano
    ha annunciato, hanno annunciato, annuncia, annunciano, annunciò, ha comunicato, comunica, ha reso noto
    rende noto, rendono noto, fa sapere, ha fatto sapere, fanno sapere, ha confermato, hanno confermato
    conferma, confermano, ha rivelato, rivela, ha svelato, svela, ha assicurato, assicura, assicurano
    ha garantito, garantisce, ha promesso, promette, giura
    ha ammesso, ammette, ammettono, ha riconosciuto, riconosce, ha confessato, confessa, ha confidato
    confida, si sfoga, si è sfogato, ha concesso
    ha commentato, hanno commentato, commenta, commentano, commentò, ritiene, ritengono, ha ritenuto, pensa
    crede, considera, valuta, ha valutato, si augura, auspica, ha auspicato, auspicano, spera, teme
    ipotizza, prevede, stima, riflette, ragiona, giudica, si dice convinto, si è detto, si dice
    ha risposto, hanno risposto, risponde, rispondono, rispose, ha replicato, replica, replicano, ribatte
    ha ribattuto, controbatte, ha reagito, reagisce, ha smentito, smentisce, ha negato, nega, ha respinto
    respinge, contesta, ha contestato, obietta
    ha chiesto, hanno chiesto, chiede, chiedono, chiese, domanda, ha domandato, si chiede, si chiedono
    si è chiesto, si domanda, si interroga
    ha scritto, hanno scritto, scrive, scrivono, scriveva, scrisse, ha twittato, twitta, ha postato, posta
    ha pubblicato, si legge, recita, cita, ha citato, riassume, ha riassunto
    ha avvertito, avverte, avvertono, ha avvisato, avvisa, ha ammonito, ammonisce, ha messo in guardia
    mette in guardia, ha minacciato, minaccia, allerta
    ha esortato, esorta, ha invitato, invita, ha sollecitato, sollecita, ha ordinato, ha proposto, propone
    propongono, ha suggerito, suggerisce, consiglia, ha consigliato, raccomanda, ha raccomandato
    ha rivolto un appello, invoca, pretende, ha preteso, ha implorato
    ha criticato, critica, ha attaccato, attacca, attaccano, ha denunciato, denuncia, denunciano
    ha condannato, condanna, accusa, ha accusato, tuona, ha tuonato, sbotta, ha sbottato, lamenta, lamentano
    ha lamentato, si lamenta, protesta, deplora, ironizza, ha ironizzato, scherza, ha scherzato, sentenzia
    punge, affonda, stigmatizza
    ha lodato, elogia, ha elogiato, ha ringraziato, ringrazia, ringraziano, esulta, ha esultato, plaude
    si congratula, si complimenta, saluta, ha salutato, ride, sorride, sospira
    ha concluso, conclude, concludono, concluse, chiosa, ha chiosato, chiude, ha chiuso, taglia corto
    ha esordito, esordisce, ha esclamato, esclama, ha gridato, grida, gridano, urla, ha urlato, sussurra
    mormora, ha espresso, esprime, si è espresso, ha parlato, parla, ha menzionato, ha lanciato, lancia
    ammicca, rilancia, ha rilanciato, rassicura, ha rassicurato, rivendica, ha rivendicato
    protestò, protestava, ha protestato, rispondeva, gridava, ripeteva, chiedeva, insisteva
  `),
  sourcePhrases: words(`
    secondo, stando a, a detta di, a parere di, a giudizio di, secondo quanto riferito da
    secondo quanto riportato da, secondo quanto dichiarato da, secondo quanto, nelle parole di
    a quanto riferisce, a quanto riferito da, come ha detto, come ha spiegato, come spiega, come riporta
    come riferisce, come ricorda, fonti di, citando, da parte sua
  `),
  pronouns: words('lui, lei, loro, egli, ella, essi, esse, entrambi, entrambe'),
  ownWords: words('a suo dire, a suo avviso, a suo parere, a suo giudizio, a loro avviso, a loro dire'),
  possessives: words('suo, sua, suoi, sue'),
  demonstratives: words(`questo, questa, questi, queste, quel, quella, quello, quell'`),
  groupNouns: words(`
    ministero, polizia, tribunale, procura, questura, comune, agenzia, ufficio, consiglio, comitato
    commissione, associazione, ong, organizzazione, sindacato, federazione, unione, lega, club, partito
    azienda, società, compagnia, gruppo, università, scuola, ospedale, istituto, fondazione, banca
    ambasciata, giornale, quotidiano, emittente
  `),
  generalGroupNouns: words(`
    ong, organizzazione, azienda, società, compagnia, gruppo, sindacato, giornale, quotidiano, emittente, partito, club
  `),
  statementNouns: words(`
    comunicato, testo, messaggio, nota, dichiarazione, tweet
    risposta, conclusione, reazione, commento, consiglio, verdetto
  `),
  adjectiveEndings: words(`
    ano, ana, ese, ino, ina, olo, ola, ico, ica, co, ca, so, sa, ale, are, ivo, iva, ario, aria, tore
    trice, eco, eca, ense, ita, eno, ena, cheno
  `),
  workNouns: words(`
    libro, romanzo, film, documentario, canzone, album, poesia, serie, programma, podcast, articolo
    saggio, rivista, mostra, intitolato, intitolata
  `),
  roleNouns: words(`
    presidente, presidentessa, ex presidente, vicepresidente, presidente del consiglio
    presidente della repubblica, premier, primo ministro, prima ministra, ministro, ministra, ministri
    ex ministro, viceministro, vice ministro, sottosegretario, sottosegretaria, cancelliere, cancelliera
    capo dello stato, capo del governo, capo della polizia, capo, segretario, segretaria
    segretario generale, segretario di stato, vicepremier, vice premier
    sindaco, sindaca, ex sindaco, vicesindaco, assessore, assessora, assessori, governatore, governatrice
    prefetto, prefetta, questore, consigliere, consigliera, consigliere regionale, consigliere comunale
    deputato, deputata, deputati, onorevole, senatore, senatrice, parlamentare, eurodeputato, eurodeputata
    europarlamentare, capogruppo, leader, politico, politica, candidato, candidata, esponente, dirigente
    coordinatore, coordinatrice, portavoce, dittatore
    ambasciatore, ambasciatrice, console, diplomatico, inviato, inviata, commissario, commissaria
    alto rappresentante, re, regina, principe, principessa, papa, pontefice, direttore, direttrice
    direttore generale, direttrice generale, direttore sportivo, amministratore delegato
    amministratrice delegata, ad, ceo, responsabile, numero uno, patron, manager, fondatore, fondatrice
    cofondatore, imprenditore, imprenditrice, proprietario, proprietaria, titolare, socio, rappresentante
    sindacalista, funzionario, funzionaria, consulente, azionista, delegato, delegata
    esperto, esperta, esperti, specialista, analista, analisti, economista, politologo, politologa
    sociologo, sociologa, storico, storica, ricercatore, ricercatrice, ricercatori, scienziato, scienziata
    scienziati, professore, professoressa, docente, rettore, rettrice, filosofo, filosofa, psicologo
    psicologa, biologo, biologa, fisico, fisica, meteorologo, geologo, ingegnere, architetto, architetta
    antropologo, accademico
    medico, medica, medici, dottore, dottoressa, infermiere, infermiera, chirurgo, chirurga, primario
    virologo, virologa, epidemiologo, infettivologo, pediatra, paziente, farmacista, veterinario, psichiatra
    giudice, giudici, magistrato, magistrata, magistrati, pm, pubblico ministero, procuratore, procuratrice
    procuratore capo, gip, gup, avvocato, avvocata, avvocati, legale, legali, difensore, imputato, imputata
    indagato, testimone, testimoni, vittima, vittime, notaio
    poliziotto, carabiniere, carabinieri, agente, ispettore, ispettrice, vigile, vigili del fuoco
    comandante, generale, colonnello, maggiore, capitano, capitana, tenente, maresciallo, ammiraglio
    soldato, soldati, militare, pilota
    giornalista, giornalisti, cronista, reporter, corrispondente, direttore responsabile, caporedattore
    conduttore, conduttrice, presentatore, presentatrice, opinionista, editorialista, scrittore, scrittrice
    autore, autrice, poeta, poetessa, editore, blogger, influencer, saggista
    regista, attore, attrice, attori, cantante, cantautore, cantautrice, musicista, artista, artisti
    pittore, pittrice, fotografo, fotografa, produttore, produttrice, comico, comica, compositore
    direttore d'orchestra, ballerino, ballerina, stilista, modella, chef, cuoco, curatore, curatrice, rapper
    allenatore, allenatrice, tecnico, ct, commissario tecnico, mister, giocatore, giocatrice, giocatori
    calciatore, calciatrice, attaccante, portiere, centrocampista, tennista, ciclista, campione, campionessa
    atleta, nuotatore, nuotatrice, arbitro, pugile, sciatore, sciatrice, team principal
    madre, padre, genitori, mamma, papà, figlio, figlia, fratello, sorella, moglie, marito, vedova, vedovo
    nonna, nonno, zio, zia, cugino, cugina, amico, amica, amici, compagno, compagna, fidanzato, fidanzata
    vicino, vicina, vicini, residente, residenti, abitante, abitanti, uomo, donna, ragazzo, ragazza, giovane
    pensionato, pensionata, familiari, cittadino, cittadina, passante
    attivista, attivisti, manifestante, manifestanti, volontario, volontaria, agricoltore, agricoltrice
    pescatore, operaio, operaia, lavoratore, lavoratrice, dipendente, autista, commerciante, studente
    studentessa, studenti, insegnante, maestro, maestra, preside, turista, cliente, profugo, profuga
    migrante
    vescovo, arcivescovo, cardinale, prete, sacerdote, parroco, don, suora, frate, imam, rabbino, patriarca
    camionista, pompiere, muratore, panettiere, elettricista, tassista, bagnino, bagnina, idraulico
    meccanico, falegname, giardiniere, minatore, marinaio
  `),
  maleWords: words('signor, sig, lui, egli, uomo, padre, figlio, fratello, marito, re, principe'),
  femaleWords: words(`
    signora, signorina, lei, ella, donna, madre, figlia, sorella, moglie, vedova, regina, principessa
    ministra, sindaca, direttrice, avvocata, deputata, senatrice, consigliera, attrice, dottoressa
    professoressa, ricercatrice
  `),
  honorifics: words(`
    signor, signora, signorina, sig., sig.ra, dott., dott.ssa, dottor, dottoressa, prof., prof.ssa
    professor, professoressa, avv., ing., on., onorevole, sen., don, suor, fra, padre, monsignor, mons.
    cav., sir, lady, mister
  `),
  nameParticles: words(`
    di, de, del, della, dello, dei, degli, delle, da, dal, dalla, dalle, d', d’, la, lo, le, li, van, von
    der, den, al, el, bin, ben, y
  `),
  prepositions: words(`
    a, ad, ai, al, all', alla, allo, agli, alle, come, con, col, contro, da, dal, dall', dalla, dallo
    dai, dagli, dalle, de, del, dell', della, dello, dei, degli, delle, di, d', dopo, durante, fra, in
    nel, nell', nella, nello, nei, negli, nelle, per, presso, prima, senza, sopra, sotto, su, sul, sull'
    sulla, sullo, sui, sugli, sulle, tra, tramite, verso
  `),
  clauseOpeners: words(`
    ma, e, ed, o, però, mentre, quando, come, se, perché, poiché, che, chi, dove, poi, anche, inoltre
    così, quindi, dunque, ora, già, non, molti, alcuni, tutti
  `),
  indefiniteArticles: words('un, uno, una, dei, degli, delle'),
  articles: words(`
    il, lo, la, i, gli, le, l', un, uno, una, del, dello, della, dei, degli, delle, dal, dalla, al, alla
    suo, sua, questo, questa
  `),

  bylineWords: words(`
    di, da, a cura di, testo di, testi di, autore, autrice, autori, scritto da, articolo di, servizio di
    pubblicato da, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente
    dalla nostra corrispondente, redazione, intervista di
  `),
  boxLabels: words('segui, domande frequenti'),
  conjunctions: words('e, ed, &, con'),
  publishedWords: words(`
    pubblicato, pubblicato il, pubblicata, pubblicata il, pubblicato alle, data di pubblicazione
    pubblicazione, postato il, inserito il, creato il, data, prima pubblicazione, scritto il
  `),
  modifiedWords: words(`
    aggiornato, aggiornato il, aggiornata, aggiornato alle, aggiornamento, ultimo aggiornamento
    ultima modifica, modificato, modificato il, agg., ultimo agg., aggiornato a
  `),
  viewWords: words(`
    visualizzazioni, visualizzazione, letture, lettura, visite, visto, views, visualizzato
    volte letto, letto volte, visto volte, volte visto, articolo letto volte
    questo articolo è stato letto volte, visualizzato volte
  `),
  numberWords: {
    k: 1e3,
    mila: 1e3,
    mille: 1e3,
    m: 1e6,
    mln: 1e6,
    milione: 1e6,
    milioni: 1e6,
    mld: 1e9,
    miliardi: 1e9,
  },

  readAlso: words(`
    leggi anche, leggi anche su, leggi anche:, leggete anche, leggi tutto, leggi di più, leggi ancora, leggi l'articolo, leggi l’articolo
    leggi qui, leggi:, leggi pure, leggi tutte, leggi il, per approfondire, approfondisci, approfondimento
    approfondimenti, l'approfondimento, l’approfondimento, per saperne di più, scopri di più, scopri anche
    vedi anche, vedi pure, guarda anche, guarda il video, guarda:, guarda la, guarda le foto, ascolta anche
    ascolta:
    ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti
    potrebbe interessarti anche, potrebbe anche interessarti, ti può interessare, sullo stesso argomento
    sullo stesso tema, articolo correlato, articoli correlati, notizie correlate, da non perdere, da leggere
    continua a leggere, consigliato, consigliati, consigliamo, ne abbiamo parlato, altre informazioni
    maggiori informazioni, il video:, l'intervista:, l'analisi:
  `),
  relatedHeadings: words(`
    articoli correlati, articolo correlato, notizie correlate, contenuti correlati, correlati, correlate
    argomenti correlati, post correlati, video correlati, articoli collegati, articoli simili
    notizie simili, leggi anche, vedi anche, per approfondire, approfondimenti, approfondisci
    sullo stesso argomento, sullo stesso tema, sul tema, sull'argomento, sull’argomento
    altri articoli sull'argomento, altri articoli sul tema, ti potrebbe interessare anche
    potrebbe interessarti, potrebbe interessarti anche, lo speciale, il dossier, speciali
    per saperne di più, altro su questo argomento
  `),
  otherHeadings: words(`
    i più letti, le più lette, più letti, più lette, più letti oggi, articoli più letti
    gli articoli più letti, le notizie più lette, notizie più lette, i più visti, più visti, più viste
    i più condivisi, più condivisi, i più commentati, i più popolari, popolari, più popolari, in evidenza
    primo piano, in primo piano, tendenze, trending, di tendenza, top news, top stories, notizie del giorno
    del giorno, oggi
    ultime notizie, ultim'ora, ultima ora, ultime, ultime news, le ultime, le ultime notizie
    ultimi articoli, gli ultimi articoli, ultimi video, ultimi post, articoli recenti, notizie recenti
    più recenti, recenti, ultima edizione, in diretta, diretta, notizie, news, altre notizie, altri articoli
    altre news, altre di, altro in, altri contenuti, ancora, dalla home, dalla homepage, tutte le notizie
    vedi tutti, leggi le altre notizie
    consigliati, consigliati per te, consigliato per te, raccomandati, raccomandati per voi, raccomandato
    i nostri consigli, per te, potrebbe piacerti, ti potrebbe piacere, ti consigliamo, da non perdere
    non perdere, scelti per te, scelti per voi, la scelta della redazione, le scelte della redazione
    scelte dalla redazione, dal web, dalla rete, contenuti sponsorizzati, contenuto sponsorizzato
    sponsorizzato, i nostri partner, promo, offerte, video, foto, gallery, fotogallery, photogallery
    podcast, opinioni, commenti, blog, newsletter, servizi, giochi, annunci, necrologie, prossimo articolo
    articolo successivo, articolo precedente, meteo, oroscopo
  `),
  tagWords: words(`
    tag, tags, argomenti, argomento, temi, tema, etichette, parole chiave, leggi altro su
    leggi i commenti su, altri articoli su, di più su, persone, luoghi, categorie, topics, topic
    per approfondire, in questo articolo
  `),
  adLabels: words(`
    pubblicità, pubblicita, annuncio, annunci, inserzione, sponsorizzato, sponsorizzata
    contenuto sponsorizzato, messaggio promozionale, informazione pubblicitaria, in collaborazione con
    pubbliredazionale, publiredazionale, continua a leggere dopo la pubblicità
    l'articolo continua dopo la pubblicità, l’articolo continua dopo la pubblicità, promo, sponsor, adv
    continua dopo la pubblicità
  `),
  appeals: words(`
    hai salvato, salva questo articolo, abbonati, abbonarsi, già abbonato, sei già abbonato, sei abbonato, hai già un abbonamento
    contenuto riservato, questo contenuto è riservato, questo articolo è riservato, articolo riservato
    riservato agli abbonati, per continuare a leggere, continua a leggere con, leggi l'articolo completo
    attiva, scegli il tuo abbonamento, sblocca
    iscriviti, iscrivetevi, registrati, accedi, effettua il login, effettua l'accesso, entra, login
    crea un account, newsletter, la newsletter, la nostra newsletter, iscriviti alla newsletter, ricevi
    ricevi gratis, inserisci la tua, la tua email, la tua e-mail, resta aggiornato, rimani aggiornato
    rimani sempre, resta sempre
    seguici, seguici su, segui, segui su, segui il, segui la nostra, segui tutte, seguite, unisciti
    entra nel, entra nel nostro, aggiungi, aggiungici, il nostro canale, canale whatsapp, scarica
    scarica l'app, scarica l’app, scarica la nostra, attiva le notifiche
    condividi, condividi su, condividi l'articolo, condividi questo, condividi questo articolo, condividilo
    invia per, invia per email, invia ad un amico, copia link, copia il link, stampa, salva
    regala questo articolo, preferiti
    commenta, lascia un commento, lascia il tuo commento, scrivi un commento, aggiungi un commento
    leggi i commenti, vedi i commenti, mostra commenti, commenti, partecipa, di' la tua, dì la tua
    la tua opinione, invia un commento, per commentare
    sostieni, sostienici, sostieni il, dona, dona ora, fai una donazione, aiutaci, diventa, clicca qui
    clicca per, scrivici, scrivi a, contattaci, segnala, segnalaci, hai una segnalazione
    hai trovato un errore, segnala un errore, vota, questo articolo ti è stato
    utilizziamo i cookie, utilizziamo cookie, questo sito utilizza, questo sito usa, accetta i cookie
    accetta e, accetta tutti, per visualizzare questo contenuto, ascolta l'articolo, ascolta l’articolo
    ascolta questo articolo, il tuo browser
    ti è piaciuto questo articolo, ti è piaciuto l’articolo
  `),
  creditWords: words(`
    foto, foto:, foto di, fotografia, fotografie, immagine, immagini, crediti, credit, credits
    immagine di repertorio, foto d'archivio, foto d’archivio, foto di repertorio, repertorio, archivio
    illustrazione, infografica, grafica, video, frame, screenshot, ansa, getty images, lapresse, reuters
    afp, ipa, agf, imagoeconomica, ©
  `),
  rightsWords: words(`
    fonte, fonti:, fonte:, copyright, ©, riproduzione riservata, © riproduzione riservata
    riproduzione riservata ©, tutti i diritti riservati, diritti riservati, tutti i diritti sono riservati
    è vietata la riproduzione, vietata la riproduzione, pubblicato originariamente
    questo articolo è stato pubblicato, questo articolo è uscito, informativa sulla privacy
    termini e condizioni, condizioni d'uso, traduzione di, errata corrige, nota della redazione, ndr
  `),
  readingTimeWords: words(`
    tempo di lettura, tempo stimato di lettura, lettura
    min di lettura, min. di lettura, minuti di lettura, minuto di lettura
  `),
});
