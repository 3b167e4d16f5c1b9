import type { Language } from './language.js';
import { words } from './words.js';

export const ca = (): Language => ({
  code: 'ca',

  quotationMarks: [
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['<<', '>>'],
    ["''", "''"],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    va dir, van dir, ha dit, han dit, diu, diuen, deia, deien, digué, digueren, dirà, ha deixat clar, va deixar clar
    va afirmar, van afirmar, ha afirmat, han afirmat, afirma, afirmen, afirmava, va assegurar, van assegurar
    ha assegurat, han assegurat, assegura, asseguren, assegurava, va garantir, ha garantit, garanteix
    va assenyalar, van assenyalar, ha assenyalat, han assenyalat, assenyala, assenyalen, va indicar, van indicar
    ha indicat, han indicat, indica, indiquen, va apuntar, ha apuntat, han apuntat, apunta, apunten, va observar
    va explicar, van explicar, ha explicat, han explicat, explica, expliquen, explicava, explicaven, va aclarir
    ha aclarit, aclareix, va precisar, ha precisat, precisa, precisen, va detallar, ha detallat, han detallat, detalla
    detallen, va concretar, ha concretat, concreta, va puntualitzar, ha puntualitzat, puntualitza, va matisar
    ha matisat, matisa, va especificar, ha especificat
    va afegir, van afegir, ha afegit, han afegit, afegeix, afegeixen, afegia, va continuar, ha continuat, continua
    va prosseguir, ha prosseguit, prossegueix, va reblar, ha reblat, rebla, va sumar
    va destacar, van destacar, ha destacat, han destacat, destaca, destaquen, va subratllar, ha subratllat
    han subratllat, subratlla, subratllen, va remarcar, van remarcar, ha remarcat, han remarcat, remarca, remarquen
    va recalcar, ha recalcat, recalca, va insistir, van insistir, ha insistit, han insistit, insisteix, insisteixen
    insistia, va reiterar, ha reiterat, reitera, va emfasitzar, ha emfasitzat, emfasitza, va posar en relleu
    ha posat en relleu, va ressaltar, ha ressaltat, ressalta, va incidir, ha incidit, va repetir, ha repetit
    va manifestar, van manifestar, ha manifestat, han manifestat, manifesta, manifesten, va expressar, ha expressat
    expressa, va declarar, van declarar, ha declarat, han declarat, declara, declaren, va exposar, ha exposat
    han exposat, exposa, exposen, va sostenir, ha sostingut, han sostingut, sosté, sostenen, manté, mantenen
    va comentar, van comentar, ha comentat, han comentat, comenta, comenten, comentava, va opinar, ha opinat, opina
    opinen, va considerar, ha considerat, han considerat, considera, consideren, creu, creuen, pensa, pensen
    va valorar, ha valorat, han valorat, valora, valoren, va reflexionar, ha reflexionat, reflexiona, raona
    va raonar, ha raonat
    va informar, van informar, ha informat, han informat, informa, informen, va anunciar, van anunciar, ha anunciat
    han anunciat, anuncia, anuncien, va comunicar, ha comunicat, comunica, va avançar, ha avançat, avança, va revelar
    ha revelat, revela, va detallar a, va fer saber
    va confirmar, ha confirmat, han confirmat, confirma, confirmen, va constatar, ha constatat, constata, constaten
    va prometre, ha promès, promet, va jurar, s'ha compromès, va reconèixer, van reconèixer, ha reconegut
    han reconegut, reconeix, reconeixen, reconeixia, va admetre, ha admès, han admès, admet, admeten, va confessar
    ha confessat, confessa, va assumir, ha assumit
    va recordar, van recordar, ha recordat, han recordat, recorda, recorden, recordava, va rememorar, ha rememorat
    rememora, va evocar, evoca, va relatar, ha relatat, han relatat, relata, relaten, relatava, va narrar, narra
    va descriure, ha descrit, descriu, va compartir, va contar, ha contat, conta
    va respondre, van respondre, ha respost, han respost, respon, responen, responia, va contestar, ha contestat
    contesta, va replicar, ha replicat, replica, va reaccionar, ha reaccionat, va negar, ha negat, han negat, nega
    neguen, va desmentir, ha desmentit, desmenteix, va rebutjar, ha rebutjat, rebutja, va descartar, ha descartat
    descarta
    va preguntar, ha preguntat, han preguntat, pregunta, es pregunta, es va preguntar, s'ha preguntat, s’ha preguntat
    es pregunten, va qüestionar, ha qüestionat, qüestiona
    va escriure, ha escrit, han escrit, escriu, escriuen, va publicar, ha publicat, va piular, ha piulat, piulava
    va tuitar, ha tuitat, va citar, ha citat, es llegeix, s'hi llegeix, resa
    va advertir, van advertir, ha advertit, han advertit, adverteix, adverteixen, advertia, va alertar, van alertar
    ha alertat, han alertat, alerta, alerten, alertava, va avisar, ha avisat, han avisat, avisa, avisen, va amenaçar
    ha amenaçat, amenaça, va vaticinar, va pronosticar, pronostica, va preveure, ha previst
    va demanar, van demanar, ha demanat, han demanat, demana, demanen, demanava, va exigir, van exigir, ha exigit
    han exigit, exigeix, exigeixen, va reclamar, van reclamar, ha reclamat, han reclamat, reclama, reclamen
    va instar, ha instat, han instat, insta, va reivindicar, ha reivindicat, han reivindicat, reivindica, reivindiquen
    va proposar, ha proposat, han proposat, proposa, proposen, va suggerir, ha suggerit, suggereix, va recomanar
    ha recomanat, han recomanat, recomana, recomanen, va aconsellar, aconsella, va plantejar, ha plantejat, planteja
    va convidar, ha convidat, va apel·lar, ha apel·lat, va ordenar
    va criticar, van criticar, ha criticat, han criticat, critica, critiquen, va denunciar, van denunciar
    ha denunciat, han denunciat, denuncia, denuncien, va condemnar, ha condemnat, han condemnat, condemna, va acusar
    ha acusat, han acusat, acusa, acusen, va retreure, ha retret, han retret, retreu, retreuen, va recriminar
    ha recriminat, recrimina, va lamentar, van lamentar, ha lamentat, han lamentat, lamenta, lamenten, lamentava
    es va queixar, s'ha queixat, s’ha queixat, es queixa, es queixen, va deplorar, va ironitzar, ha ironitzat
    ironitza, va bromejar, ha bromejat, bromeja, va etzibar, ha etzibat, etziba, va engegar, ha engegat, va carregar
    va celebrar, ha celebrat, han celebrat, celebra, celebren, va agrair, ha agraït, han agraït, agraeix, agraeixen
    va felicitar, ha felicitat, va elogiar, ha elogiat, elogia, va lloar, va desitjar, ha desitjat, va confiar
    ha confiat, confia, confien, es va felicitar, s'ha felicitat
    va concloure, ha conclòs, han conclòs, conclou, conclouen, va sentenciar, ha sentenciat, sentencia
    va rematar, ha rematat, remata, va resumir, ha resumit, resumeix, va tancar, va acabar dient, va dictaminar
    va argumentar, ha argumentat, han argumentat, argumenta, argumenten, va al·legar, ha al·legat, al·lega, al·leguen
    va justificar, ha justificat, han justificat, justifica, va defensar, ha defensat, han defensat, defensa
    defensen, va adduir, addueix
    va exclamar, ha exclamat, exclama, va cridar, ha cridat, crida, cridava, cridaven, va xiuxiuejar, va murmurar
    va sospirar, va deixar anar, ha deixat anar, va pronunciar, va llegir, es va sincerar, s'ha sincerat, es sincera
  `),
  sourcePhrases: words(`
    segons, segons ha dit, segons ha explicat, segons ha informat, segons va dir, segons va explicar, segons fonts de
    d'acord amb, d’acord amb, en paraules de, en opinió de, a parer de, al parer de, a judici de, a criteri de
    fonts de, en boca de, citant, tal com ha explicat, tal com va explicar, com explica, com diu, com recorda
  `),
  pronouns: words('ell, ella, ells, elles'),
  ownWords: words(`
    al seu parer, a parer seu, segons ell, segons ella, al seu entendre, en opinió seva, en la seva opinió
    a criteri seu, en paraules seves, en les seves paraules
  `),
  possessives: words(`
    el seu, la seva, els seus, les seves, la seua, les seues, son, sa, seu, seva, seus, seves, seua, seues
  `),
  demonstratives: words('aquest, aquesta, aquests, aquestes, aquell, aquella, aquells, aquelles'),
  groupNouns: words(`
    ministeri, conselleria, departament, policia, tribunal, jutjat, fiscalia, ajuntament, govern, consell, agència
    oficina, diputació, comissió, comitè, associació, plataforma, ong, organització, sindicat, federació, unió, club
    partit, formació, empresa, companyia, firma, grup, universitat, escola, hospital, institut, fundació, banc, diari
    cadena, col·lectiu, entitat, institució, consistori, executiu
  `),
  generalGroupNouns: words(`
    ong, organització, empresa, companyia, firma, grup, col·lectiu, entitat, institució, diari, sindicat, partit, club
  `),
  statementNouns: words(
    'comunicat, text, missatge, nota, declaració, piulada, tuit, resposta, conclusió, carta',
  ),
  adjectiveEndings: words(`
    à, ana, ans, anes, ès, esa, esos, eses, enc, enca, al, ar, ic, ica, iu, iva, ós, osa, er, era, ari, ària, dor, dora
    ista, electe, electa
  `),
  roleNouns: words(`
    president, presidenta, presidents, expresident, expresidenta, vicepresident, vicepresidenta, primer ministre
    primera ministra, ministre, ministra, ministres, exministre, exministra, conseller, consellera, consellers
    exconseller, exconsellera, conseller en cap, secretari, secretària, secretari general, secretària general
    secretari d'estat, secretària d'estat, director general, directora general, cap de govern, cap d'estat, cap
    caps, síndic, síndica, síndica de greuges, síndic de greuges, alcalde, alcaldessa, alcaldes, exalcalde
    exalcaldessa, batle, batlessa, batlle, batllessa, tinent d'alcalde, tinenta d'alcalde, regidor, regidora, regidors, conseller delegat
    consellera delegada, delegat, delegada, delegat del govern, delegada del govern, subdelegat, subdelegada
    diputat, diputada, diputats, senador, senadora, eurodiputat, eurodiputada, parlamentari, parlamentària, polític
    política, candidat, candidata, candidats, líder, líders, dirigent, dirigents, portaveu, portaveus, canceller
    dictador, governador, governadora, lehendakari, ambaixador, ambaixadora, cònsol, diplomàtic, diplomàtica, comissari
    comissària, rei, reina, príncep, princesa, papa, enviat, enviada, mandatari, mandatària
    director, directora, directors, gerent, coordinador, coordinadora, responsable, responsables, encarregat
    encarregada, titular, funcionari, funcionària, autoritats, assessor, assessora, empresari, empresària, empresaris
    fundador, fundadora, cofundador, cofundadora, propietari, propietària, amo, mestressa, inversor, inversora
    sindicalista, representant, representants, treballador, treballadora, treballadors, empleat, empleada
    expert, experta, experts, especialista, especialistes, analista, economista, economistes, politòleg, politòloga
    sociòleg, sociòloga, historiador, historiadora, investigador, investigadora, investigadors, científic, científica
    científics, professor, professora, catedràtic, catedràtica, acadèmic, acadèmica, rector, rectora, psicòleg
    psicòloga, biòleg, biòloga, físic, física, geòleg, geòloga, meteoròleg, meteoròloga, enginyer, enginyera
    arquitecte, arquitecta, filòsof, filòsofa, antropòleg, antropòloga, ambientòleg, ambientòloga
    metge, metgessa, metges, doctor, doctora, infermer, infermera, cirurgià, cirurgiana, pacient, pacients
    farmacèutic, farmacèutica, pediatra, epidemiòleg, epidemiòloga, viròloga, viròleg, psiquiatre, psiquiatra
    jutge, jutgessa, jutges, magistrat, magistrada, fiscal, fiscals, advocat, advocada, advocats, lletrat, lletrada
    acusat, acusada, processat, processada, testimoni, testimonis, víctima, víctimes, denunciant, investigat
    policia, agent, agents, mosso, mossos, intendent, intendenta, sergent, sotsinspector, inspector, inspectora
    bomber, bombera, bombers, guàrdia civil, general, coronel, comandant, capità, capitana, tinent, soldat, soldats
    militar, pilot, cap de bombers
    periodista, periodistes, reporter, reportera, corresponsal, redactor, redactora, editor, editora, presentador
    presentadora, locutor, locutora, escriptor, escriptora, autor, autora, poeta, novel·lista, assagista, traductor
    traductora, dramaturg, dramaturga, guionista, director de cinema, cineasta, actor, actriu, actors, cantant
    cantautor, cantautora, músic, música, compositor, compositora, artista, artistes, pintor, pintora, il·lustrador
    il·lustradora, fotògraf, fotògrafa, productor, productora, humorista, cuiner, cuinera, xef
    entrenador, entrenadora, tècnic, tècnica, seleccionador, seleccionadora, jugador, jugadora, jugadors, futbolista
    davanter, davantera, porter, portera, migcampista, defensa, tennista, ciclista, atleta, nedador, nedadora
    esquiador, esquiadora, campió, campiona, àrbitre, àrbitra, exjugador, exjugadora
    mare, pare, pares, fill, filla, germà, germana, dona, home, marit, esposa, vídua, vidu, avi, àvia, oncle, tia
    cosí, cosina, amic, amiga, parella, nòvio, nòvia, company, companya, veí, veïna, veïns, jove, joves, nen, nena
    noi, noia, jubilat, jubilada, familiar, familiars, client, clienta, passatger, passatgera, turista, conductor
    conductora, taxista, comerciant, botiguer, botiguera, llibreter, llibretera, pagès, pagesa, pagesos, ramader
    ramadera, pescador, viticultor, viticultora, estudiant, estudiants, alumne, alumna, mestre, mestra, docent
    activista, activistes, manifestant, manifestants, voluntari, voluntària, voluntaris, organitzador, organitzadora
    impulsor, impulsora, afectat, afectada, afectats
    bisbe, arquebisbe, cardenal, capellà, rector de la parròquia, monjo, monja, abat, pastor, imam, rabí
  `),
  honorifics: words(`
    senyor, senyora, senyoreta, sr., sra., srta., sr, sra, dr., dra., dr, dra, don, donya, en, na, mossèn, fra, germà
    prof.
  `),
  nameParticles: words(
    "de, del, d', la, les, els, el, i, da, dos, di, van, von, der, den, al, bin, ben, sant, santa",
  ),
  prepositions: words(`
    a, al, als, amb, com, contra, de, del, dels, des, des de, durant, en, entre, envers, fins, fins a, cap a, mitjançant
    per, per a, pel, pels, sense, sobre, sota, després, davant, darrere, malgrat
  `),
  clauseOpeners: words(`
    però, i, o, sinó, encara que, tot i que, mentre, mentre que, quan, com, si, perquè, que, qui, on, doncs, també
    a més, així, així que, després, ara, ja, no, sí, molts, alguns, diversos, tots
  `),
  articles: words(
    "el, la, els, les, l', l’, un, una, uns, unes, lo, en, na, altre, altra, del, dels, al, als",
  ),
  indefiniteArticles: words('un, una, uns, unes, un altre, una altra'),

  bylineWords: words(`
    per, text, textos, autor, autora, autors, autoria, escrit per, redacció, redactat per, signat per, informa
    una informació de, un reportatge de, una entrevista de, publicat per, informació de
  `),
  otherHandWords: words(`
    editat per, revisat per, verificat per, traduït per, traducció de, fotos de, fotografies de, fotografia de
    il·lustració de, il·lustracions de, actualitzat per, més de
  `),
  boxLabels: words('segueix, seguir, segueix-lo, segueix-la, índex, preguntes freqüents'),
  behindName: words('a, des de, per a'),
  conjunctions: words('i, &, amb'),
  publishedWords: words(`
    publicat, publicat el, publicada, publicada el, publicat a les, data de publicació, data, creat, creat el, publicació
  `),
  modifiedWords: words(`
    actualitzat, actualitzat el, actualitzat a les, actualitzada, actualitzada el, actualització
    darrera actualització, última actualització, modificat, modificat el, act., darrera modificació, editat
  `),
  viewWords: words(`
    visites, visita, visualitzacions, visualització, lectures, lectura, vegades llegit, vegades llegida, vegades vist
    vegades vista, llegit vegades, vist vegades, llegida vegades, vista vegades, nombre de visites
    reproduccions, aquesta notícia s'ha llegit vegades
  `),
  numberWords: { k: 1e3, mil: 1e3, m: 1e6, milió: 1e6, milions: 1e6 },

  readAlso: words(`
    llegeix també, llegiu també, llegir també, llegeix-ne més, llegeix més, llegiu més, llegir més, també et pot interessar
    et pot interessar, us pot interessar, et pot agradar, també us pot interessar, potser t'interessa
    potser t’interessa, pot interessar-te, et recomanem, us recomanem, no et perdis, no us perdeu, mira també, vegeu també
    mireu també, vegeu, més informació, més info, més sobre, notícia relacionada, notícies relacionades
    informació relacionada, articles relacionats, article relacionat, relacionat, llegeix, llegiu, continua llegint
    escolta també, consulta, consulteu
  `),
  relatedHeadings: words(`
    notícies relacionades, notícies relacionats, notícia relacionada, articles relacionats, article relacionat, informació relacionada
    informacions relacionades, continguts relacionats, contingut relacionat, temes relacionats, relacionats
    relacionades, relacionat, més sobre aquest tema, més sobre el tema, més informació, sobre el mateix tema
    sobre aquest tema, en relació amb, també et pot interessar, et pot interessar, us pot interessar, llegeix també
    llegiu també, més sobre, articles similars, notícies similars
  `),
  otherHeadings: words(`
    el més llegit, el + llegit, més llegit, més llegits, les més llegides, més llegides, els més llegits
    notícies més llegides, el més vist, més vist, més vistos, més vistes, el més vist avui, el més comentat
    més comentades, el més compartit, populars, més populars, notícies destacades, destacats, destacat, destacades
    últimes notícies, darreres notícies, última hora, darrera hora, últimes hores, les últimes notícies, notícies, actualitat
    més notícies, totes les notícies, altres notícies, avui, ara, en directe, directe, titulars, portada
    recomanats, recomanat, recomanades, recomanacions, et recomanem, us recomanem, recomanat per a tu, per a tu
    la tria de l'editor, la tria, selecció de l'editor, potser t'interessa, potser t’interessa, no t'ho perdis
    no us ho perdeu, tendències, en tendència, és notícia, més articles, més continguts, més de, més en, altres articles
    contingut patrocinat, patrocinat, publicitat, contingut de marca, branded content, vídeos, vídeo, galeria, galeries
    fotogaleria, fotos, imatges, opinió, opinions, columnes, editorial, comentaris, blogs, blocs, pòdcast, podcast
    pòdcasts, el temps, horòscop, agenda, article següent, article anterior, següent, anterior, subscriptors
  `),
  tagWords: words(`
    etiquetes, etiqueta, etiquetat a, temes, tema, tags, paraules clau, arxivat a, més sobre, en aquest article
    temes relacionats, categories, categoria
  `),
  adLabels: words(`
    publicitat, anunci, anuncis, contingut patrocinat, patrocinat, patrocinat per, patrocinador, contingut promocionat
    contingut de marca, publireportatge, continua després de la publicitat, remitit, oferit per
  `),
  appeals: words(`
    comparteix, comparteix-ho, compartiu, compartir, comparteix la notícia, comparteix aquest article, envia, envia-ho
    enviar, imprimeix, imprimir, copia l'enllaç, copia l’enllaç, copiar enllaç, desa, desar, guarda, guardar, segueix-nos
    seguiu-nos, segueix, subscriu-te, subscriviu-vos, subscriu-t'hi, subscriu-t’hi, subscripció, fes-te subscriptor
    fes-te'n subscriptor, feu-vos subscriptors, fes-te soci, fes-te'n soci, només per a subscriptors, ja ets subscriptor
    ja sou subscriptors, contingut exclusiu per, inicia sessió, inicia la sessió, inicieu sessió, iniciar sessió
    identifica't, identifica’t, identifiqueu-vos, accedeix, entra, registra't, registra’t, registreu-vos, crea un compte
    butlletí, butlletins, rep el butlletí, rep la newsletter, rep les notícies, rep totes, reps, apunta't, apunta’t
    apunteu-vos, dona't d'alta, el teu correu, introdueix el teu correu, uneix-te, uniu-vos, comenta, comenteu
    comentar, comentaris, deixa un comentari, escriu un comentari, escriu el teu comentari, mostra els comentaris
    afegeix un comentari, envia un comentari, veure comentaris, descarrega, descarrega't, descarregueu, baixa't
    activa les notificacions
    activa, fes clic, feu clic, clica, cliqueu, dona suport, doneu suport, fes una donació, col·labora, ajuda'ns
    necessitem el teu suport, has vist algun error, has detectat un error, informa d'un error, contacta, contacteu
    escriu-nos, aquest lloc web utilitza, utilitzem galetes, fem servir galetes, accepta, acceptar, escolta l'article
    escolta la notícia, vota, m'agrada, afegeix-nos
  `),
  creditWords: words(`
    foto, foto:, fotos, fotografia, fotografia:, fotografies, imatge, imatge:, imatge d'arxiu, arxiu, foto d'arxiu
    il·lustració, infografia, captura, captura de pantalla, cedida, vídeo, vídeo:, crèdit, font, acn, efe, europa press
    getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    font, fonts, font:, copyright, ©, tots els drets reservats, drets reservats, drets d'autor, prohibida la reproducció
    queda prohibida, es prohibeix, avís legal, política de privacitat, política de galetes, condicions d'ús
    rectificació, correcció, nota de la redacció, nota de l'editor, traducció
  `),
  readingTimeWords: words(`
    temps de lectura
    min de lectura, min. de lectura, minuts de lectura
  `),
});
