import type { Language } from './language.js';
import { words } from './words.js';

export const gl = (): Language => ({
  code: 'gl',

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
    dixo, dixeron, di, din, dicía, dicían, dixera, deixou claro, deixa claro, deixaron claro, afirmou, afirmaron, afirma
    afirman, afirmaba, asegurou, aseguraron, asegura, aseguran, aseguraba, garantiu, garante
    sinalou, sinalaron, sinala, sinalan, indicou, indicaron, indica, indican, apuntou, apuntaron, apunta, apuntan
    explicou, explicaron, explica, explican, explicaba, aclarou, aclara, precisou, precisa, detallou, detallaron, detalla
    concretou, concreta, puntualizou, puntualiza, matizou, matiza, especificou
    engadiu, engadiron, engade, engaden, continuou, continúa, proseguiu, prosegue, abundou, sumou
    destacou, destacaron, destaca, destacan, subliñou, subliñaron, subliña, subliñan, salientou, salientaron, salienta
    salientan, remarcou, remarca, recalcou, recalca, incidiu, incide, insistiu, insistiron, insiste, insisten, reiterou
    reitera, repetiu, repite, puxo de manifesto, puxo en valor, fixo fincapé
    manifestou, manifestaron, manifesta, manifestan, expresou, expresaron, expresa, declarou, declararon, declara, declaran
    expuxo, expuxeron, expón, sostivo, sostén, sosteñen, mantén, mantivo
    comentou, comentaron, comenta, comentan, opinou, opinaron, opina, opinan, considerou, consideraron, considera
    consideran, cre, cren, pensa, pensan, valorou, valoraron, valora, estimou, estima, reflexionou, reflexiona
    informou, informaron, informa, informan, comunicou, comunicaron, anunciou, anunciaron, anuncia, anuncian, avanzou
    avanzaron, avanza, adiantou, adianta, revelou, revela, confirmou, confirmaron, confirma, confirman, constatou
    constata, certificou, prometeu, promete, comprometeuse, recoñeceu, recoñeceron, recoñece, recoñecen, admitiu, admiten
    admite, confesou, confesa, asumiu
    lembrou, lembraron, lembra, lembran, lembraba, recordou, recordaron, recorda, recordan, rememorou, rememora, relatou
    relataron, relata, relatan, contou, contaron, conta, contan, contaba, narrou, narra, describiu, describe, compartiu
    respondeu, responderon, responde, responden, contestou, contesta, replicou, replica, reaccionou, negou, negaron, nega
    negan, desmentiu, desminte, rexeitou, rexeitaron, rexeita, descartou, descarta
    preguntou, preguntaron, pregunta, preguntan, preguntouse, pregúntase, cuestionou, cuestiona
    escribiu, escribe, escribiron, publicou, chiou, tuiteou, citou, lese, reza
    advertiu, advertiron, advirte, advirten, alertou, alertaron, alerta, alertan, avisou, avisaron, avisa, avisan, ameazou
    prognosticou, augurou, augura
    pediu, pediron, pide, piden, esixiu, esixiron, esixe, esixen, reclamou, reclamaron, reclama, reclaman, demandou
    demandaron, demanda, instou, instaron, insta, reivindicou, reivindicaron, reivindica, reivindican, propuxo, propuxeron
    propón, propoñen, suxeriu, suxire, recomendou, recomenda, recomendan, aconsellou, aconsella, plantexou, formulou, chamou
    apelou, convidou, animou
    criticou, criticaron, critica, critican, denunciou, denunciaron, denuncia, denuncian, condenou, condenaron, condena
    acusou, acusaron, acusa, acusan, reprochou, reprocharon, reprocha, afeou, censurou, lamentou, lamentaron, lamenta
    lamentan, queixouse, queixáronse, quéixase, deplorou, ironizou, ironiza, bromeou, bromea, espetou, cargou, arremeteu
    celebrou, celebraron, celebra, agradeceu, agradeceron, agradece, felicitou, eloxiou, gabou, aplaudiu, desexou, confiou
    confía, confían, congratulouse, felicitouse
    concluíu, concluíron, conclúe, sentenciou, sentencia, rematou, remata, resumiu, resume, zanxou, argumentou
    argumentaron, argumenta, argumentan, razoou, alegou, alegaron, alega, xustificou, xustifica, defendeu, defenderon
    defende, defenden, aduciu, exclamou, exclama, berrou, berra, murmurou, sinceirouse, pronunciou, leu
  `),
  sourcePhrases: words(`
    segundo, segundo dixo, segundo explicou, segundo informou, segundo sinalou, segundo fontes de, de acordo con
    en palabras de, en opinión de, a xuízo de, ao xuízo de, ao parecer de, fontes de, en boca de, citando a
    como explicou, como explica
    como sinalou, como lembrou, tal e como explicou
  `),
  pronouns: words('el, ela, eles, elas'),
  ownWords: words(`
    ao seu xuízo, na súa opinión, ao seu entender, ao seu parecer, nas súas palabras, segundo el, segundo ela
  `),
  possessives: words('seu, súa, seus, súas'),
  demonstratives: words('este, esta, estes, estas, ese, esa, eses, esas, dito, dita'),
  groupNouns: words(`
    ministerio, consellería, policía, tribunal, xulgado, fiscalía, concello, goberno, xunta, deputación, axencia, oficina
    consello, comité, comisión, asociación, plataforma, ong, organización, sindicato, federación, unión, club, partido
    empresa, compañía, firma, grupo, universidade, colexio, escola, hospital, instituto, fundación, banco, diario, xornal
    confraría, colectivo, entidade, institución
  `),
  generalGroupNouns: words(`
    ong, organización, empresa, compañía, firma, grupo, colectivo, entidade, institución, diario, xornal, sindicato
    partido, club
  `),
  statementNouns: words('comunicado, texto, mensaxe, nota, declaración, resposta, carta'),
  adjectiveEndings: words(`
    án, ano, ana, és, esa, eses, ense, eiro, eira, al, ar, ico, ica, ivo, iva, oso, osa, ario, aria, dor, dora, electo
    electa
  `),
  roleNouns: words(`
    presidente, presidenta, presidentes, expresidente, expresidenta, vicepresidente, vicepresidenta, primeiro ministro
    primeira ministra, ministro, ministra, ministros, exministro, exministra, conselleiro, conselleira, exconselleiro
    exconselleira, secretario, secretaria, secretario xeral, secretaria xeral, secretario de estado, secretaria de estado
    director xeral, directora xeral, xefe do goberno, xefe de estado, chanceler, canciller, alcalde, alcaldesa, exalcalde
    exalcaldesa, rexedor, rexedora, tenente de alcalde, concelleiro, concelleira, concelleiros, edil, delegado, delegada
    delegado do goberno, subdelegado, subdelegada, deputado, deputada, deputados, senador, senadora, eurodeputado
    eurodeputada
    parlamentario, parlamentaria, político, política, candidato, candidata, líder, líderes, dirixente, dirixentes, portavoz
    portavoces, valedor do pobo, valedora do pobo, gobernador, gobernadora, lehendakari, embaixador, embaixadora, cónsul
    diplomático, diplomática, comisario, comisaria, enviado, enviada, mandatario, mandataria, rei, raíña, príncipe, princesa
    papa, ditador
    director, directora, xerente, coordinador, coordinadora, responsable, responsables, encargado, encargada, titular, xefe
    xefa, funcionario, funcionaria, autoridades, asesor, asesora, empresario, empresaria, empresarios, fundador, fundadora
    cofundador, cofundadora, propietario, propietaria, dono, dona, investidor, sindicalista, representante
    representantes, traballador, traballadora, traballadores, empregado, empregada, patrón maior, patroa maior
    experto, experta, expertos, especialista, especialistas, analista, economista, economistas, politólogo, politóloga
    sociólogo, socióloga, historiador, historiadora, investigador, investigadora, investigadores, científico, científica
    profesor, profesora, catedrático, catedrática, académico, académica, reitor, reitora, psicólogo, psicóloga, biólogo
    bióloga, físico, física, meteorólogo, meteoróloga, enxeñeiro, enxeñeira, arquitecto, arquitecta, filósofo, filósofa
    arqueólogo, arqueóloga, lingüista
    médico, médica, médicos, doutor, doutora, enfermeiro, enfermeira, cirurxián, cirurxiá, paciente, pacientes
    farmacéutico, farmacéutica, pediatra, epidemiólogo, epidemióloga, veterinario, veterinaria
    xuíz, xuíza, xuíces, maxistrado, maxistrada, fiscal, fiscais, avogado, avogada, avogados, letrado, letrada, acusado
    acusada, testemuña, testemuñas, vítima, vítimas, denunciante, investigado, investigada
    axente, axentes, inspector, inspectora, bombeiro, bombeira, bombeiros, garda civil, xeneral, coronel, comandante, capitán
    capitá, tenente, sarxento, soldado, soldados, militar, piloto, brigadista
    xornalista, xornalistas, reporteiro, reporteira, correspondente, redactor, redactora, editor, editora, presentador
    presentadora, locutor, locutora, escritor, escritora, autor, autora, poeta, novelista, ensaísta, tradutor, tradutora
    dramaturgo, dramaturga, guionista, cineasta, actor, actriz, actores, cantante, cantautor, cantautora, músico, música
    compositor, compositora, gaiteiro, gaiteira, artista, artistas, pintor, pintora, fotógrafo, fotógrafa, produtor
    produtora, humorista, cociñeiro, cociñeira, chef
    adestrador, adestradora, técnico, técnica, seleccionador, seleccionadora, xogador, xogadora, xogadores, futbolista
    dianteiro, dianteira, porteiro, porteira, gardameta, centrocampista, defensa, tenista, ciclista, atleta, nadador
    nadadora, piragüista, campión, campioa, árbitro, árbitra
    nai, pai, pais, fillo, filla, irmán, irmá, muller, home, marido, esposa, viúva, viúvo, avó, avoa, tío, tía, curmán
    curmá, amigo, amiga, parella, mozo, moza, compañeiro, compañeira, veciño, veciña, veciños, neno, nena, xubilado
    xubilada, familiar, familiares, cliente, clienta, pasaxeiro, pasaxeira, turista, condutor, condutora, taxista
    comerciante, hostaleiro, hostaleira, gandeiro, gandeira, gandeiros, agricultor, agricultora, labrego, labrega
    mariñeiro, mariñeira, mariscador, mariscadora, mariscadoras, percebeiro, percebeira, viticultor, viticultora
    estudante, estudantes, alumno, alumna, mestre, mestra, docente, activista, activistas, manifestante, manifestantes
    voluntario, voluntaria, voluntarios, organizador, organizadora, afectado, afectada, afectados
    bispo, arcebispo, cardeal, sacerdote, cura, párroco, monxe, monxa, pastor
  `),
  honorifics: words(`
    señor, señora, señorita, sr., sra., sr, sra, don, dona, d., dna., dr., dra., dr, dra, prof., fray, frei
  `),
  nameParticles: words(
    'de, da, do, das, dos, del, la, los, el, y, e, i, di, van, von, der, den, al, bin, ben, san',
  ),
  prepositions: words(`
    ao, á, aos, ás, ante, baixo, como, con, contra, de, do, da, dos, das, desde, dende, durante, en, no, na, nos, nas
    entre, cara, ata, mediante, para, por, polo, pola, polos, polas, sen, sobre, tras, segundo
  `),
  clauseOpeners: words(`
    pero, mais, e, ou, senón, aínda que, malia que, mentres, cando, como, se, porque, pois, que, quen, onde, entón, tamén
    ademais, mesmo, así, logo, agora, xa, non, si, moitos, algúns, varios, todos
  `),
  articles: words('o, a, os, as, un, unha, uns, unhas, do, da, dos, das, ao, á, outro, outra'),
  indefiniteArticles: words('un, unha, uns, unhas, outro, outra'),

  bylineWords: words(`
    por, texto, textos, autor, autora, autores, escrito por, redacción, redactado por, unha reportaxe de, información de
    publicado por, informa
  `),
  otherHandWords: words(`
    editado por, revisado por, verificado por, traducido por, tradución de, fotos de, fotografías de, ilustración de
    máis de
  `),
  boxLabels: words('seguir, índice, preguntas frecuentes'),
  behindName: words('en, dende, desde, para'),
  conjunctions: words('e, &, con'),
  publishedWords: words(`
    publicado, publicado o, publicada, publicado ás, data de publicación, data, creado, creado o, publicación
  `),
  modifiedWords: words(`
    actualizado, actualizado o, actualizado ás, actualizada, actualización, última actualización, modificado
    modificado o, última modificación, act.
  `),
  viewWords: words(`
    visitas, visita, visualizacións, visualización, lecturas, lectura, veces lido, veces lida, veces visto, lido veces
    visto veces
  `),
  numberWords: { k: 1e3, mil: 1e3, m: 1e6, millón: 1e6, millóns: 1e6 },

  readAlso: words(`
    le tamén, lea tamén, ler tamén, le máis, ler máis, ler máis sobre, tamén che pode interesar, pódeche interesar
    pode interesarche, quizais che interese, quizais lle interese, tamén lle pode interesar, recomendámosche, mira tamén
    ver tamén, véxase tamén, máis información, máis info, máis sobre, máis sobre o tema, noticia relacionada
    noticias relacionadas, artigos relacionados, información relacionada, relacionado, continúa lendo, segue lendo
    non perdas, non te perdas, escoita tamén
  `),
  relatedHeadings: words(`
    noticias relacionadas, noticia relacionada, novas relacionadas, nova relacionada, artigos relacionados
    artigo relacionado, información relacionada, contidos relacionados, contido relacionado, temas relacionados, relacionadas
    relacionados, relacionado, máis sobre o tema, máis sobre este tema, sobre o mesmo tema, máis información
    tamén che pode interesar, pódeche interesar, le tamén, máis sobre
  `),
  otherHeadings: words(`
    o máis lido, o + lido, máis lido, máis lidos, as máis lidas, máis lidas, os máis lidos, noticias máis lidas, o máis visto
    máis visto, máis vistos, máis vistas, o máis comentado, máis comentadas, o máis compartido, populares, máis populares
    destacados, destacado, destacadas, novas destacadas, últimas noticias, últimas novas, última hora, o último
    noticias, novas
    actualidade, máis noticias, máis novas, todas as noticias, todas as novas, outras noticias, outras novas, hoxe, agora
    en directo, directo, titulares, portada, recomendados, recomendado, recomendacións, recomendámosche, para ti
    para vostede
    selección do editor, quizais che interese, non perdas, tendencias, é noticia, máis artigos, máis de, máis en
    outros artigos
    contido patrocinado, patrocinado, publicidade, vídeos, vídeo, galería, galerías, fotogalería, fotos, imaxes, opinión
    columnas, editorial, comentarios, blogs, podcast, podcasts, o tempo, horóscopo, axenda, artigo seguinte, artigo anterior
    seguinte, anterior
  `),
  tagWords: words(`
    etiquetas, etiqueta, temas, tema, tags, palabras clave, palabras chave, arquivado en, máis sobre, categorías
    categoría
  `),
  adLabels: words(`
    publicidade, anuncio, anuncios, contido patrocinado, patrocinado, patrocinado por, contido de marca
    publirreportaxe
  `),
  appeals: words(`
    comparte, compartir, compárteo, comparte esta noticia, comparte este artigo, envía, enviar, imprimir, imprime
    copiar ligazón, copiar enlace, copia a ligazón, gardar, garda, séguenos, síguenos, sigue a, seguir, subscríbete
    subscrición, faite subscritor, faite socio, faite socia, só para subscritores, xa es subscritor, contido exclusivo para
    inicia sesión, iniciar sesión, identifícate, accede, acceder, entra, rexístrate, crea unha conta, boletín, boletíns
    recibe o boletín, recibe as noticias, recibe, o teu correo, introduce o teu correo, únete, comenta, comentar
    comentarios, deixa un comentario, deixe un comentario, escribe un comentario, engadir comentario, ver comentarios
    descarga, descargar, descárgate, activa as notificacións, preme aquí, fai clic, pincha aquí, apoia, apóianos, colabora
    doa, axúdanos, atopaches un erro, contacta, escríbenos, utilizamos cookies, este sitio web utiliza, aceptar
    escoita a noticia
    vota, gústame, engádenos
  `),
  creditWords: words(`
    foto, foto:, fotos, fotografía, fotografía:, fotografías, imaxe, imaxe:, imaxe de arquivo, foto de arquivo, arquivo
    ilustración, infografía, captura, captura de pantalla, cedida, vídeo, vídeo:, crédito, fonte, efe, europa press
    getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    fonte, fontes, fonte:, copyright, ©, todos os dereitos reservados, dereitos reservados, dereitos de autor
    prohibida a reprodución, queda prohibida, aviso legal, política de privacidade, política de cookies, condicións de uso
    rectificación, corrección, nota da redacción, tradución
  `),
  readingTimeWords: words(`
    tempo de lectura
    min de lectura, min. de lectura, minutos de lectura
  `),
});
