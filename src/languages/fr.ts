import type { Language } from './language.js';
import { words } from './words.js';

export const fr = (): Language => ({
  code: 'fr',

  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['”', '”'],
    ['„', '”'],
    ['<<', '>>'],
    ['‹', '›'],
    ['“', '“'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    a dit, ont dit, dit, disent, disait, disaient, dira, avait dit, a déclaré, ont déclaré, déclare
    déclarent, déclarait, déclara, avait déclaré, a-t-il dit, a-t-elle dit, a-t-il déclaré, a-t-elle déclaré
    dit-il, dit-elle, disent-ils
    a affirmé, ont affirmé, affirme, affirment, affirmait, affirme-t-il, affirme-t-elle, a-t-il affirmé
    a-t-elle affirmé, assure, assurent, a assuré, ont assuré, assurait, assure-t-il, assure-t-elle
    a-t-il assuré, a-t-elle assuré
    a expliqué, ont expliqué, explique, expliquent, expliquait, explique-t-il, explique-t-elle
    expliquent-ils, a-t-il expliqué, a-t-elle expliqué, a précisé, précise, précisent, précise-t-il
    précise-t-elle, précise-t-on, a-t-il précisé, a-t-elle précisé, ont précisé, a détaillé, détaille
    détaille-t-il, clarifie
    a ajouté, ont ajouté, ajoute, ajoutent, ajoutait, ajoute-t-il, ajoute-t-elle, ajoute-t-on, a-t-il ajouté
    a-t-elle ajouté, a-t-on ajouté, poursuit, poursuivent, a poursuivi, poursuit-il, poursuit-elle
    a-t-il poursuivi, a-t-elle poursuivi, reprend, continue, complète, enchaîne, renchérit, abonde
    a souligné, ont souligné, souligne, soulignent, soulignait, souligne-t-il, souligne-t-elle
    souligne-t-on, a-t-il souligné, a-t-elle souligné, a insisté, insiste, insistent, insiste-t-il
    insiste-t-elle, a-t-il insisté, a-t-elle insisté, martèle, a martelé, martèle-t-il, répète, a répété
    réitère, a réitéré, rappelle, rappellent, a rappelé, ont rappelé, rappelle-t-il, rappelle-t-elle
    a-t-il rappelé, a-t-elle rappelé
    a indiqué, ont indiqué, indique, indiquent, indiquait, indique-t-il, indique-t-elle, indique-t-on
    a-t-il indiqué, a-t-elle indiqué, a-t-on indiqué, a annoncé, ont annoncé, annonce, annoncent
    annonce-t-il, a-t-il annoncé, a-t-elle annoncé, a fait savoir, fait savoir, ont fait savoir, a informé
    informe, a rapporté, rapporte, rapportent, signale, a signalé
    a estimé, ont estimé, estime, estiment, estimait, estime-t-il, estime-t-elle, a-t-il estimé
    a-t-elle estimé, juge, jugent, a jugé, juge-t-il, juge-t-elle, considère, a considéré, considère-t-il
    pense, pensent, croit, croient, a-t-il jugé, trouve, espère, a espéré, espère-t-il, espère-t-elle
    prédit, pronostique, prévoit, redoute, craint, suppose, imagine, doute, veut croire
    a confirmé, ont confirmé, confirme, confirment, confirme-t-il, a-t-il confirmé, reconnaît, reconnaissent
    a reconnu, ont reconnu, reconnaît-il, reconnaît-elle, a-t-il reconnu, a-t-elle reconnu, admet, a admis
    admet-il, admet-elle, concède, a concédé, concède-t-il, avoue, a avoué, avoue-t-il, avoue-t-elle
    confesse, confie, confient, a confié, confie-t-il, confie-t-elle, a-t-il confié, a-t-elle confié, révèle
    a révélé
    raconte, racontent, a raconté, ont raconté, racontait, raconte-t-il, raconte-t-elle, relate, a relaté
    décrit, a décrit, témoigne, témoignent, a témoigné, témoigne-t-il, témoigne-t-elle, se souvient
    se souvient-il, se souvient-elle, se rappelle, relève, a relevé, note, notent, a noté, note-t-il
    note-t-elle, remarque, a remarqué, observe, a observé, observe-t-il, constate, constatent, a constaté
    constate-t-il, constate-t-elle
    répond, répondent, a répondu, ont répondu, répond-il, répond-elle, a-t-il répondu, a-t-elle répondu
    réplique, a répliqué, rétorque, a rétorqué, rétorque-t-il, réagit, réagissent, a réagi, réagit-il
    a-t-il réagi, oppose, objecte, nie, a nié, dément, a démenti, conteste, a contesté, réfute, a réfuté
    rejette, tempère, nuance, a nuancé, riposte, balaie, balaye
    demande, a demandé, demande-t-il, demande-t-elle, demandent, s'interroge, s’interroge, s'est interrogé
    s’est interrogé, s'interroge-t-il, s’interroge-t-il, interroge, questionne, se demande, a lancé, lance
    lance-t-il, lance-t-elle, a-t-il lancé, a-t-elle lancé, lancent
    écrit, a écrit, ont écrit, écrivent, écrivait, écrit-il, écrit-elle, a-t-il écrit, a-t-elle écrit
    peut-on lire, lit-on, a tweeté, tweete, a posté, a publié, publie, commente, a commenté, ont commenté
    commente-t-il, commente-t-elle, a-t-il commenté, résume, a résumé, résume-t-il, résume-t-elle, conclut
    a conclu, concluent, conclut-il, conclut-elle, a-t-il conclu, a-t-elle conclu, tranche, a tranché
    prévient, préviennent, a prévenu, prévient-il, prévient-elle, a-t-il prévenu, a-t-elle prévenu, avertit
    a averti, ont averti, avertit-il, a-t-il averti, met en garde, a mis en garde, alerte, alertent
    a alerté, ont alerté, alerte-t-il, menace, a menacé, promet, a promis, promet-il, promet-elle, jure
    a juré, s'engage, s’engage, garantit, rassure, a rassuré
    appelle, a appelé, ont appelé, exhorte, a exhorté, réclame, réclament, a réclamé, exige, a exigé, plaide
    plaident, a plaidé, plaide-t-il, plaide-t-elle, propose, a proposé, suggère, a suggéré, conseille
    recommande, invite, a invité, prône, ordonne, a ordonné, implore, supplie
    dénonce, dénoncent, a dénoncé, ont dénoncé, dénonce-t-il, dénonce-t-elle, a-t-il dénoncé, critique
    a critiqué, condamne, a condamné, accuse, a accusé, fustige, a fustigé, s'indigne, s’indigne
    s'est indigné, s’est indigné, s'insurge, s’insurge, s'emporte, s’emporte, s'agace, s’agace, s'énerve
    s’énerve, tacle, ironise, a ironisé, ironise-t-il, raille, tonne, peste, tempête, regrette, regrettent
    a regretté, ont regretté, regrette-t-il, regrette-t-elle, a-t-il regretté, déplore, déplorent, a déploré
    ont déploré, déplore-t-il, se désole, se plaint, se lamente, s'inquiète, s’inquiète, s'inquiètent
    s’inquiètent, s'alarme, s’alarme
    se réjouit, se réjouissent, s'est réjoui, s’est réjoui, s'est réjouie, s’est réjouie, se félicite
    s'est félicité, s’est félicité, salue, a salué, ont salué, remercie, a remercié, loue, vante, applaudit
    s'enthousiasme, s’enthousiasme, s'amuse, s’amuse, sourit, sourit-il, rit, plaisante, a plaisanté, blague
    glisse, glisse-t-il, glisse-t-elle, a glissé, souffle, souffle-t-il, a soufflé, murmure, chuchote
    soupire, s'exclame, s’exclame, s'est exclamé, s’est exclamé, s'écrie, s’écrie, crie, a crié, hurle
    clame, a clamé, proclame, scande, scandent, s'excuse, s’excuse
    s'est exprimé, s’est exprimé, exprime, a exprimé, évoque, a évoqué, mentionne, a mentionné, argumente
    argue, a argué, fait valoir, a fait valoir, font valoir, justifie, a justifié, se justifie, défend
    a défendu, se défend, soutient, a soutenu, prétend, insinue, laisse entendre, a laissé entendre
    développe, illustre, analyse, analyse-t-il, décrypte, pointe, a pointé, pointe-t-il, fait remarquer
    a fait remarquer, fait observer, tient à préciser, a tenu à, cite, a cité, lâche, a lâché, lâche-t-il
    déclare-t-il, déclare-t-elle
    criait, criaient, répondait, répondaient, demandait, demandaient, répétait, répétaient, lançait
    lançaient, soufflait, murmurait, chuchotait, hurlait, confiait, proteste, protestent, protestait
    a protesté, précisait, poursuivait, s'exclamait, s’exclamait, regrettait, prévenait, promettait
    rappelait, notait, concluait, reconnaissait, plaisantait, insistait, résumait, avouait, répliquait
    rétorquait, confirmait, annonçait, dénonçait, commentait
  `),
  sourcePhrases: words(`
    selon, d'après, d’après, selon les mots de, aux dires de, au dire de, de l'avis de, de l’avis de
    aux yeux de, à en croire, citant, de source, de sources, dans les mots de, comme l'a dit, comme l’a dit
    comme l'explique, comme l’explique, comme le dit, comme le souligne, comme le rappelle
    comme l'a souligné, comme l’a souligné
  `),
  pronouns: words('il, elle, ils, elles, celui-ci, celle-ci, ce dernier, cette dernière, ces derniers'),
  ownWords: words(`
    à ses yeux, a ses yeux, à leurs yeux, a leurs yeux, à son avis, a son avis, selon ses mots
    selon ses termes, selon ses propos, selon ses dires, d'après ses propos, d'après lui, d'après elle
    pour lui, pour elle
  `),
  possessives: words('son, sa, ses, leur, leurs'),
  demonstratives: words('ce, cet, cette, ces'),
  groupNouns: words(`
    ministère, police, gendarmerie, tribunal, parquet, préfecture, mairie, agence, bureau, conseil
    comité, commission, association, ong, organisation, syndicat, fédération, union, ligue, club, parti
    entreprise, société, groupe, compagnie, université, école, hôpital, institut, fondation, banque
    ambassade, journal, quotidien, chaîne, collectif
  `),
  generalGroupNouns: words(`
    association, ong, organisation, entreprise, société, groupe, compagnie, collectif, syndicat, journal, quotidien, parti, club
  `),
  statementNouns: words(`
    communiqué, texte, message, déclaration, note, tweet
    verdict, réponse, conclusion, réaction, commentaire, constat, conseil, bilan
  `),
  adjectiveEndings: words(`
    ais, aise, ain, aine, ien, ienne, éen, éenne, ois, oise, ol, ole, and, ande, ique, al, ale, aux, if
    ive, aire, ier, ière, ite, eur, sortant, sortante, élu, élue, russe, turc, turque, grec, grecque
    belge, suisse, tchèque, corse, serbe, arabe, adjoint, adjointe, délégué, déléguée
  `),
  workNouns: words(`
    livre, roman, film, documentaire, chanson, album, poème, pièce, série, émission, podcast, article
    essai, revue, exposition, intitulé, intitulée, intitulés, intitulées
  `),
  roleNouns: words(`
    président, présidente, présidents, ex-président, ex-présidente, ancien président, vice-président
    vice-présidente, premier ministre, première ministre, ministre, ministres, ex-ministre, ancien ministre
    ministre délégué, ministre déléguée, secrétaire d'état, secrétaire d’état, secrétaire général
    secrétaire générale, secrétaire, chancelier, chancelière, chef de l'état, chef de l’état
    chef du gouvernement, cheffe du gouvernement
    chef, cheffe, chefs, patron, patronne, dirigeant, dirigeante, dirigeants, leader, numéro un, numéro deux
    maire, mairesse, ex-maire, adjoint, adjointe, bourgmestre, échevin, échevine, syndic, conseiller
    conseillère, conseiller fédéral, conseillère fédérale, gouverneur, gouverneure, préfet, préfète
    sous-préfet, sous-préfète, commissaire, commissaire européen, commissaire européenne, délégué, déléguée
    député, députée, députés, eurodéputé, eurodéputée, sénateur, sénatrice, élu, élue, élus, parlementaire
    rapporteur, rapporteure, candidat, candidate, tête de liste, porte-parole, ambassadeur, ambassadrice
    diplomate, envoyé, émissaire, consul, roi, reine, prince, princesse, pape, dictateur, homme politique
    femme politique, opposant, opposante
    directeur, directrice, directeur général, directrice générale, pdg, p.-d.g., dg, responsable
    responsables, gérant, gérante, fondateur, fondatrice, cofondateur, cofondatrice, propriétaire
    entrepreneur, entrepreneuse, homme d'affaires, homme d’affaires, femme d'affaires, femme d’affaires
    investisseur, coordinateur, coordinatrice, coordonnateur, représentant, représentante, représentants
    syndicaliste, délégué syndical, employeur, fonctionnaire, haut fonctionnaire
    expert, experte, experts, spécialiste, spécialistes, analyste, analystes, économiste, économistes
    politologue, politiste, sociologue, historien, historienne, chercheur, chercheuse, chercheure
    chercheurs, scientifique, scientifiques, professeur, professeure, universitaire, philosophe, psychologue
    psychiatre, géographe, biologiste, physicien, physicienne, climatologue, météorologue, prévisionniste
    anthropologue, ingénieur, ingénieure, architecte, urbaniste, doctorant, doctorante
    maître de conférences
    médecin, médecins, docteur, docteure, infirmier, infirmière, chirurgien, chirurgienne, pédiatre
    virologue, épidémiologiste, infectiologue, patient, patiente, pharmacien, pharmacienne, sage-femme
    vétérinaire, aide-soignante, urgentiste
    juge, juges, magistrat, magistrate, procureur, procureure, procureur de la république
    procureure de la république, avocat, avocate, avocats, avocat général, notaire, prévenu, prévenue
    accusé, accusée, témoin, témoins, victime, victimes, plaignant, plaignante, enquêteur, enquêteurs
    suspect, rescapé, rescapée, survivant, survivante
    policier, policière, policiers, gendarme, gendarmes, pompier, pompiers, inspecteur, inspectrice, général
    générale, colonel, commandant, capitaine, lieutenant, amiral, soldat, soldats, militaire, vétéran
    pilote
    journaliste, journalistes, reporter, correspondant, correspondante, rédacteur, rédactrice
    rédacteur en chef, rédactrice en chef, éditorialiste, chroniqueur, chroniqueuse, présentateur
    présentatrice, animateur, animatrice, écrivain, écrivaine, auteur, autrice, auteure, romancier
    romancière, poète, poétesse, essayiste, éditeur, éditrice, traducteur, libraire
    réalisateur, réalisatrice, cinéaste, acteur, actrice, comédien, comédienne, chanteur, chanteuse
    musicien, musicienne, artiste, artistes, peintre, photographe, producteur, productrice, humoriste
    compositeur, chorégraphe, danseur, danseuse, metteur en scène, metteuse en scène, influenceur
    influenceuse, styliste, cuisinier, cuisinière
    entraîneur, entraîneuse, entraineur, sélectionneur, sélectionneuse, coach, joueur, joueuse, joueurs
    attaquant, attaquante, défenseur, défenseure, gardien, gardienne, gardien de but, milieu
    milieu de terrain, footballeur, footballeuse, champion, championne, cycliste, coureur, coureuse, athlète
    nageur, boxeur, arbitre, manager, supporter, directeur sportif
    mère, père, parents, fils, fille, frère, sœur, soeur, épouse, époux, femme, mari, veuve, veuf, compagne
    compagnon, grand-mère, grand-père, oncle, tante, cousin, cousine, ami, amie, amis, collègue, voisin
    voisine, voisins, habitant, habitante, habitants, riverain, riveraine, riverains, homme, jeune homme
    jeune femme, adolescent, étudiant, étudiante, élève, enseignant, enseignante, instituteur, institutrice
    retraité, retraitée, citoyen, touriste, passager, client, cliente
    militant, militante, militants, activiste, manifestant, manifestante, bénévole, agriculteur
    agricultrice, éleveur, éleveuse, paysan, pêcheur, commerçant, commerçante, restaurateur, salarié
    salariée, ouvrier, ouvrière, chauffeur, conducteur, réfugié, migrant
    évêque, archevêque, cardinal, prêtre, curé, pasteur, imam, rabbin, moine, religieuse
    nageuse, boulanger, boulangère, cheminot, électricien, électricienne, plombier, charpentier, skieur
    skieuse, marin, vigneron, vigneronne, guide, navigateur, navigatrice, pêcheuse, mécanicien
    mécanicienne, maçon, routier, jardinier, facteur, factrice
  `),
  maleWords: words('m, monsieur, il, homme, garçon, père, fils, frère, mari, oncle, roi, prince'),
  femaleWords: words(`
    mme, mlle, madame, mademoiselle, elle, femme, mère, fille, sœur, épouse, tante, veuve, reine
    princesse, présidente, directrice, avocate, députée, sénatrice, conseillère, chercheuse, actrice
    chanteuse, enseignante, habitante
  `),
  honorifics: words(`
    m., mm., mme, mmes, mlle, monsieur, madame, mademoiselle, maître, me, dr, docteur, pr, professeur, sir
    lady, lord, sœur, père, mgr, monseigneur
  `),
  nameParticles: words(`
    de, du, des, la, le, les, d', d’, von, van, der, den, di, da, dos, del, el, al, ben, bin, ibn, bint
    ould, ag, y, et
  `),
  prepositions: words(`
    à, au, aux, avant, avec, après, chez, contre, dans, de, d', depuis, derrière, dès
    devant, du, durant, en, entre, envers, hors, jusque, jusqu'à, jusqu'au, lors, malgré, outre, par
    parmi, pendant, pour, près, sans, sauf, sous, sur, vers, via
  `),
  clauseOpeners: words(`
    mais, et, ou, car, donc, or, ni, quand, lorsque, alors, comme, si, parce, puisque, bien, que, qui
    où, comment, pourquoi, puis, ensuite, aussi, même, ainsi, cependant, toutefois, pourtant, enfin
    tout, tous, certains, plusieurs, beaucoup
  `),
  indefiniteArticles: words('un, une, des'),
  articles: words(`
    le, la, les, l', un, une, des, du, au, aux, son, sa, ses, leur, leurs, ce, cet, cette, notre, nos
  `),

  bylineWords: words(`
    par, texte, texte de, textes, auteur, autrice, auteurs, écrit par, rédigé par, publié par
    propos recueillis par, un article de, une enquête de, un reportage de, une chronique de, article de
    reportage de, recueilli par, avec
  `),
  otherHandWords: words(`
    édité par, relu par, vérifié par, traduit par, traduction de, photos de, photo de, photographies de, illustrations de
    mis à jour par, sous la direction de
  `),
  boxLabels: words('suivre, table des matières, foire aux questions'),
  behindName: words('en, pour, dans, à, chez'),
  surnames: words('page, chef, major'),
  conjunctions: words('et, &, avec'),
  publishedWords: words(`
    publié, publié le, publiée le, publiée, paru le, posté le, mis en ligne le, mis en ligne
    date de publication, créé le, publication, le, diffusé le, première publication, écrit le
  `),
  modifiedWords: words(`
    mis à jour, mis à jour le, mise à jour, mise à jour le, mise à jour à, dernière mise à jour
    dernière mise à jour le, modifié, modifié le, dernière modification, dernière modification le
    actualisé le, actualisé, maj, màj
  `),
  viewWords: words(`
    vues, vue, lectures, lecture, visites, consultations, fois lu, lu, affichages, nombre de vues
    vu fois, lu fois, fois vu, article lu fois
  `),
  numberWords: {
    k: 1e3,
    mille: 1e3,
    m: 1e6,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    md: 1e9,
  },

  readAlso: words(`
    lire aussi, lire aussi:, à lire aussi, a lire aussi, à lire également, a lire également, lire également
    à lire, a lire :, à lire sur le sujet, à lire ensuite, lisez aussi, lisez également, lire la suite
    lire plus, lire l'article, lire l’article, lire notre, lire :, lire:, lire sur, lire dans, relire
    relire notre, voir aussi, à voir aussi, a voir aussi, à voir également, voir également, voir plus
    à regarder, regardez aussi, regarder aussi, à écouter, a écouter, écoutez aussi, écouter aussi
    à découvrir, a découvrir, à découvrir aussi, découvrir aussi
    en savoir plus, pour en savoir plus, pour aller plus loin, aller plus loin, plus d'infos, plus d’infos
    plus d'informations, plus d’informations, plus d'informations à venir, sur le même sujet
    sur le même thème, notre dossier, à ne pas manquer, a ne pas manquer, ne manquez pas, article lié
    articles liés, à relire, décryptage :, entretien :, reportage :, vidéo :, lire notre article
    la suite après
  `),
  relatedHeadings: words(`
    à lire aussi, a lire aussi, à lire également, lire aussi, lire également, sur le même sujet
    sur le même thème, sur ce sujet, dans le même dossier, articles liés, article lié, articles connexes
    articles associés, articles similaires, article similaire, contenus associés, contenus liés
    contenu connexe, contenus similaires, contenus sponsorisés liés, sujets liés, sujets associés
    sujets connexes, plus sur le sujet, plus sur ce sujet, plus d'infos sur, plus d’infos sur
    en lien avec cet article, en lien, liens, à propos du même sujet, voir aussi, pour aller plus loin
    aller plus loin, notre dossier, notre dossier complet, le dossier, dossier, dossiers, dans ce dossier
    à lire sur le même sujet, tous les articles sur, en savoir plus, autour du même sujet, l'actualité liée
  `),
  otherHeadings: words(`
    les plus lus, les plus lues, le plus lu, articles les plus lus, les articles les plus lus, plus lus
    les plus vus, les plus vues, les plus consultés, les plus populaires, les plus partagés
    les plus commentés, les plus récents, populaire, populaires, articles populaires, tendances, tendance
    les tendances, à la une, a la une, la une, en continu, l'info en continu, l’info en continu, le fil info
    fil info, le fil, en direct, le direct, l'actu, l’actu, actualités, actualité, dernières actualités
    dernières nouvelles, dernières infos, derniers articles, dernière minute, dernières minutes
    dernières publications, les dernières actualités, les derniers articles, les dernières infos
    l'essentiel, l’essentiel, flash info
    recommandé, recommandés, recommandé pour vous, recommandés pour vous, recommandations
    nos recommandations, articles recommandés, nous vous recommandons, nos suggestions, suggestions
    vous aimerez aussi, vous aimerez, vous pourriez aussi aimer, cela peut vous intéresser
    ces articles peuvent vous intéresser, ça peut vous intéresser, pourraient vous intéresser
    à ne pas manquer, a ne pas manquer, ne manquez pas, à lire, à voir, à découvrir, à découvrir également
    pour vous, notre sélection, la sélection, la sélection de la rédaction, sélection de la rédaction
    le choix de la rédaction, les choix de la rédaction, choix de la rédaction, édition du jour
    dans la même rubrique, dans la même catégorie, de la même rubrique, plus d'articles, plus d’articles
    plus d'actualités, plus de, autres articles, d'autres articles, d’autres articles, autres actualités
    autres sujets, ailleurs sur le web, sur le web, contenus sponsorisés, contenu sponsorisé, sponsorisé
    nos partenaires, contenus partenaires, offres partenaires, services, nos services, jeux, vidéos, vidéo
    photos, diaporamas, podcasts, opinions, blogs, newsletters, annonces, article suivant, article précédent
    voir plus d'articles, toute l'actualité, toute l’actualité
  `),
  tagWords: words(`
    tags, tag, mots-clés, mots clés, mot-clé, thèmes, thème, thèmes associés, thématiques, sujets, sujet
    étiquettes, sur le même thème, en savoir plus sur, sujets associés, sujets de l'article
    plus d'infos sur, plus d’infos sur, dossiers liés, catégories, lieux, personnes
  `),
  adLabels: words(`
    publicité, publicités, pub, annonce, annonces, sponsorisé, contenu sponsorisé, article sponsorisé
    publi-rédactionnel, publirédactionnel, publireportage, communiqué, en partenariat avec
    contenu partenaire, la suite après cette publicité, la suite de votre contenu après cette annonce
    la suite après la publicité, suite de l'article après cette publicité
    l'article continue après la publicité, l’article continue après la publicité, passer la publicité
    fermer la publicité
  `),
  appeals: words(`
    abonnez-vous, s'abonner, s’abonner, je m'abonne, je m’abonne, m'abonner, déjà abonné
    vous êtes déjà abonné, pas encore abonné, cet article est réservé, article réservé, contenu réservé
    il vous reste, pour lire la suite, pour continuer, la suite est réservée, réservé aux abonnés, accédez à
    profitez de, offrir cet article, offrez cet article, essayez
    inscrivez-vous, s'inscrire, s’inscrire, je m'inscris, je m’inscris, inscription, connectez-vous
    se connecter, me connecter, créez un compte, créer un compte, créez votre compte, identifiez-vous
    newsletter, newsletters, notre newsletter, la newsletter, recevez, recevoir, votre e-mail, votre email
    votre adresse, adresse e-mail, entrez votre, restez informé, restez informés
    suivez-nous, suivez nous, suivez toute, suivez l'actualité, suivez l’actualité, suivez-nous sur, suivre
    retrouvez-nous, retrouvez nous, retrouvez toute, retrouvez tous, rejoignez-nous, rejoignez notre
    rejoignez la, ajoutez, ajouter à, téléchargez, télécharger l'application, télécharger l’application
    téléchargez l'application, activez les notifications, activer les notifications
    partager, partagez, partager sur, partager l'article, partager l’article, partager cet article
    partagez cet article, envoyer par, envoyer à un ami, copier le lien, lien copié, imprimer, enregistrer
    sauvegarder, mettre en favori
    commenter, commentez, réagir, réagissez, laisser un commentaire, laissez un commentaire
    ajouter un commentaire, écrire un commentaire, lire les commentaires, voir les commentaires
    votre commentaire, donnez votre avis, participez, les commentaires sont, contribuer, commentaires
    soutenez, soutenez-nous, soutenir, faire un don, faites un don, devenez, aidez-nous, contactez-nous
    contacter la rédaction, écrivez-nous, envoyez-nous, une erreur, signaler une erreur
    vous avez repéré une erreur, signaler, une question, cliquez ici, cliquez pour, cet article vous a
    cet article vous a-t-il, notez cet article
    nous utilisons des cookies, ce site utilise, en poursuivant, accepter et, tout accepter
    gérer les cookies, paramétrer les cookies, ce contenu est bloqué, ce contenu n'a pas, écouter l'article
    écouter l’article, écouter cet article, votre navigateur
    cet article vous a plu, vous avez aimé cet article
  `),
  creditWords: words(`
    photo, photos, photo:, crédit photo, crédit, crédits, crédit :, photographie, photographe, image, images
    illustration, illustrations, dessin, infographie, graphique, carte, vidéo, capture d'écran
    capture d’écran, capture, archives, photo d'archives, photo d’archives, photo d'illustration
    photo d’illustration, image d'illustration, getty images, getty, afp, reuters, ap, sipa, maxppp
    la presse canadienne, keystone, ©
  `),
  rightsWords: words(`
    source, sources:, source :, sources :, copyright, ©, tous droits réservés, droits de reproduction
    reproduction interdite, toute reproduction, droits réservés, avec afp, avec l'afp, avec l’afp
    avec reuters, avec ap, avec la presse canadienne, mentions légales, politique de confidentialité
    conditions générales, traduit par, traduit de, cet article a été publié, cet article est paru
    cet article est publié, précision, correction, erratum, note de la rédaction, ndlr
  `),
  readingTimeWords: words(`
    temps de lecture, durée de lecture, temps de lecture estimé, lecture, lecture de
    min de lecture, min. de lecture, mn de lecture, minutes de lecture, minute de lecture
  `),
});
