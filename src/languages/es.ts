import type { Language } from './language.js';
import { words } from './words.js';

export const es = (): Language => ({
  code: 'es',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['<<', '>>'],
    ["''", "''"],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    dejó claro, deja claro, ha dejado claro, dejaron claro, puso de manifiesto, hizo hincapié
    dijo, dijeron, dice, dicen, decía, ha dicho, han dicho, diría, digo, dije
    afirmó, afirmaron, afirma, afirman, afirmaba, ha afirmado, han afirmado, aseguró, aseguraron, asegura
    aseguran, aseguraba, ha asegurado, han asegurado
    señaló, señalaron, señala, señalan, señalaba, ha señalado, han señalado, indicó, indicaron, indica
    indican, ha indicado, han indicado, apuntó, apuntaron, apunta, apuntan, ha apuntado
    explicó, explicaron, explica, explican, explicaba, ha explicado, han explicado, aclaró, aclararon
    aclara, aclaran, ha aclarado, precisó, precisaron, precisa, precisan, ha precisado, detalló, detallaron
    detalla, detallan, ha detallado, especificó, puntualizó, puntualiza, matizó, matiza, ha matizado
    añadió, añadieron, añade, añaden, ha añadido, han añadido, agregó, agregaron, agrega, agregan
    ha agregado, acotó, acota, sumó, abundó, ha abundado, prosiguió, prosigue, ha proseguido, continuó
    continúa, ha continuado, siguió
    destacó, destacaron, destaca, destacan, ha destacado, han destacado, subrayó, subrayaron, subraya
    subrayan, ha subrayado, remarcó, remarca, ha remarcado, recalcó, recalca, ha recalcado, resaltó
    resaltaron, resalta, enfatizó, enfatiza, insistió, insistieron, insiste, insisten, ha insistido, incidió
    ha incidido, reiteró, reitera, ha reiterado, repitió
    manifestó, manifestaron, manifiesta, manifiestan, ha manifestado, expresó, expresaron, expresa, expresan
    ha expresado, declaró, declararon, declara, declaran, ha declarado, expuso, expusieron, expone
    ha expuesto, sostuvo, sostuvieron, sostiene, sostienen, ha sostenido, mantiene, mantuvo
    comentó, comentaron, comenta, comentan, comentaba, ha comentado, observó, observa, opinó, opinaron
    opina, opinan, ha opinado, consideró, consideraron, considera, consideran, ha considerado, cree, creen
    piensa, estimó, estima, ha estimado, juzgó, valoró, valora, ha valorado
    informó, informaron, informa, informan, ha informado, comunicó, comunicaron, comunica, ha comunicado
    anunció, anunciaron, anuncia, ha anunciado, han anunciado, reportó, reportaron, notificó, avanzó, avanza
    ha avanzado, adelantó, adelanta, ha adelantado, proclamó, proclama, reveló, revela, revelaron
    ha revelado, desveló, ha desvelado
    confirmó, confirmaron, confirma, ha confirmado, corroboró, ratificó, ratifica, constató, constata
    certificó, garantizó, garantiza, ha garantizado, prometió, promete, ha prometido, juró
    reconoció, reconocieron, reconoce, reconocen, ha reconocido, han reconocido, admitió, admite, admiten
    ha admitido, confesó, confiesa, ha confesado, asumió, asume, concedió
    recordó, recordaron, recuerda, recuerdan, recordaba, ha recordado, rememoró, rememora, evocó, relató
    relataron, relata, relatan, relataba, ha relatado, contó, contaron, cuenta, cuentan, contaba, ha contado
    narró, narra, describió, describe, compartió, comparte
    respondió, respondieron, responde, responden, ha respondido, contestó, contesta, ha contestado, replicó
    replica, ha replicado, reaccionó, reacciona, ha reaccionado, negó, niega, niegan, ha negado, desmintió
    desmiente, rechazó, rechaza, ha rechazado, refutó, descartó
    preguntó, pregunta, preguntan, ha preguntado, se preguntó, se pregunta, se ha preguntado, cuestionó
    cuestiona, inquirió, indagó
    escribió, escribieron, escribe, ha escrito, publicó, publica, ha publicado, tuiteó, posteó, redactó
    reza, rezaba, citó
    advirtió, advirtieron, advierte, advierten, ha advertido, han advertido, alertó, alertaron, alerta
    alertan, ha alertado, avisó, avisa, ha avisado, amenazó, amenaza, pronosticó, vaticinó, predijo, previó
    pidió, pidieron, pide, piden, ha pedido, han pedido, exigió, exigieron, exige, exigen, ha exigido
    reclamó, reclaman, reclama, ha reclamado, instó, insta, ha instado, urgió, llamó, exhortó, solicitó
    suplicó, ordenó, invitó, propuso, propone, ha propuesto, sugirió, sugiere, recomendó, recomienda
    aconsejó, aconseja, planteó, plantea, ha planteado
    criticó, criticaron, critica, critican, ha criticado, denunció, denunciaron, denuncia, denuncian
    ha denunciado, han denunciado, condenó, ha condenado, acusó, acusa, ha acusado, reprochó, reprocha
    ha reprochado, censuró, ha censurado, cargó, arremetió, espetó, espeta, ha espetado, lamentó, lamentaron
    lamenta, lamentan, ha lamentado, han lamentado, se quejó, se queja, se lamentó, deploró, ironizó
    ironiza, ha ironizado, bromeó, bromea, ha bromeado
    celebró, celebra, ha celebrado, agradeció, agradece, ha agradecido, felicitó, elogió, alabó, aplaudió
    festejó, deseó, confió, confía, ha confiado, se felicitó, se alegró
    concluyó, concluyeron, concluye, concluyen, ha concluido, zanjó, zanja, ha zanjado, sentenció, sentencia
    ha sentenciado, remató, remata, ha rematado, finalizó, finaliza, terminó, resumió, resume, ha resumido
    cerró, apostilló, apostilla, ha apostillado, deslizó, ha deslizado
    argumentó, argumentaron, argumenta, argumentan, ha argumentado, razonó, razona, alegó, alega, alegaron
    justificó, justifica, ha justificado, defendió, defiende, defienden, ha defendido, reivindicó
    reivindica, ha reivindicado, arguyó, adujo, aduce
    exclamó, exclama, gritó, gritaron, grita, susurró, murmuró, suspiró, rió, bramó, lanzó, soltó, pronunció
    leyó, mencionó, menciona, acusaron, sostenía, señalan desde, se lee, se sinceró, se sincera
    ha aseverado, aseveró, asevera, aseveraron, recoge, ahondó, ahonda, arrancó, ha arrancado, comenzó
    protestó, protestaron, protestaba, gritaba, gritaban, respondía, respondían, repetía, repite
    lamentaba, insistía, preguntaba, preguntaban, exclamaba, advertía, recordaban, señalaban, añadía
    indicaba, reconocía, confesaba, comentaban, pedía, reclamaba, denunciaba, ha protestado, ha gritado
  `),
  sourcePhrases: words(`
    según, según dijo, según explicó, según informó, según señaló, según ha informado, según ha explicado
    según ha señalado, según la versión de, según fuentes de, de acuerdo con, de acuerdo a, en palabras de
    en opinión de, a juicio de, a decir de
    por su parte, en boca de, citando a, fuentes de, tal y como ha explicado, tal y como explicó
    como explica, como señala, como afirma, como dijo, como recuerda
  `),
  pronouns: words('él, ella, ellos, ellas'),
  ownWords: words('a su juicio, en su opinión, en sus palabras, a su parecer, a su entender'),
  possessives: words('su, sus'),
  demonstratives: words('este, esta, estos, estas, ese, esa, esos, esas, dicho, dicha, dichos, dichas'),
  groupNouns: words(`
    ministerio, policía, tribunal, juzgado, fiscalía, ayuntamiento, gobierno, agencia, oficina, consejo
    comité, comisión, asociación, plataforma, ong, organización, sindicato, federación, unión, liga
    club, partido, empresa, compañía, firma, grupo, universidad, colegio, escuela, hospital, instituto
    fundación, banco, embajada, diario, periódico, cadena, colectivo, entidad, institución
  `),
  generalGroupNouns: words(`
    ong, organización, empresa, compañía, firma, grupo, colectivo, entidad, institución, diario, periódico, sindicato, partido, club
  `),
  statementNouns: words(`
    comunicado, texto, mensaje, nota, declaración, tuit
    respuesta, conclusión, reacción, comentario, consejo, lema, veredicto
  `),
  adjectiveEndings: words(`
    ano, ana, és, esa, ense, eño, eña, í, ino, ina, ol, ola, án, co, ca, so, sa, al, ar, vo, va, rio
    ria, dor, dora, ero, era, ita, ga, tuno, uno, electo, electa
  `),
  workNouns: words(`
    libro, novela, película, documental, canción, álbum, disco, poema, obra, serie, programa, podcast
    artículo, ensayo, revista, exposición, titulado, titulada, titulados, tituladas
  `),
  roleNouns: words(`
    presidente, presidenta, presidentes, expresidente, expresidenta, ex presidente, vicepresidente
    vicepresidenta, mandatario, mandataria, primer ministro, primera ministra, jefe de gobierno
    jefa de gobierno, jefe de estado, jefe del ejecutivo, canciller, ministro, ministra, ministros
    exministro, exministra
    secretario, secretaria, secretario general, secretaria general, secretario de estado
    secretaria de estado, subsecretario, subsecretaria, viceministro, viceministra, consejero, consejera
    conseller, consellera, concejal, concejala, edil, alcalde, alcaldesa, exalcalde, intendente, intendenta
    gobernador, gobernadora, delegado, delegada, subdelegado, lehendakari
    diputado, diputada, diputados, senador, senadora, senadores, legislador, legisladora, congresista
    asambleísta, parlamentario, parlamentaria, eurodiputado, eurodiputada, político, política, candidato
    candidata, líder, líderes, dirigente, dirigentes, portavoz, portavoces, vocero, vocera, dictador
    caudillo
    jefe, jefa, director, directora, director general, directora general, director ejecutivo
    directora ejecutiva, gerente, coordinador, coordinadora, responsable, responsables, encargado, encargada
    titular, comisario, comisaria, comisionado, comisionada, embajador, embajadora, cónsul, diplomático
    diplomática, enviado, enviada, rey, reina, príncipe, princesa, papa
    funcionario, funcionaria, funcionarios, autoridades, asesor, asesora, empresario, empresaria
    empresarios, consejero delegado, consejera delegada, ceo, fundador, fundadora, cofundador, cofundadora
    propietario, propietaria, dueño, dueña, inversor, sindicalista, representante, representantes
    presidente ejecutivo
    experto, experta, expertos, especialista, especialistas, analista, analistas, economista, economistas
    politólogo, politóloga, sociólogo, socióloga, historiador, historiadora, investigador, investigadora
    investigadores, científico, científica, científicos, profesor, profesora, catedrático, catedrática
    académico, académica, rector, rectora, psicólogo, psicóloga, biólogo, bióloga, físico, física
    meteorólogo, meteoróloga, ingeniero, ingeniera, arquitecto, arquitecta
    médico, médica, médicos, doctor, doctora, enfermero, enfermera, cirujano, cirujana, paciente, pacientes
    farmacéutico, pediatra, virólogo, epidemiólogo, epidemióloga
    juez, jueza, jueces, magistrado, magistrada, fiscal, fiscales, abogado, abogada, abogados, letrado
    letrada, procurador, procuradora, acusado, acusada, testigo, testigos, víctima, víctimas, denunciante
    imputado, defensor, defensora
    policía, agente, agentes, inspector, inspectora, bombero, bomberos, guardia civil, general, coronel
    comandante, capitán, teniente, sargento, almirante, soldado, soldados, militar, militares, piloto
    periodista, periodistas, reportero, reportera, corresponsal, redactor, redactora, editor, editora
    presentador, presentadora, locutor, locutora, columnista, escritor, escritora, autor, autora, poeta
    novelista, ensayista, traductor, filósofo, filósofa, guionista
    director de cine, cineasta, actor, actriz, actores, cantante, cantautor, cantautora, músico, artista
    artistas, pintor, pintora, fotógrafo, fotógrafa, productor, productora, humorista, modelo, influencer
    chef, cocinero, cocinera, torero
    entrenador, entrenadora, técnico, técnica, seleccionador, seleccionadora, preparador, capitana, jugador
    jugadora, jugadores, futbolista, delantero, delantera, portero, portera, arquero, centrocampista
    mediocampista, defensa, tenista, ciclista, atleta, boxeador, campeón, campeona, árbitro, directivo
    madre, padre, padres, hijo, hija, hermano, hermana, esposa, esposo, mujer, marido, viuda, viudo, abuelo
    abuela, tío, tía, primo, prima, amigo, amiga, pareja, novio, novia, compañero, compañera, vecino, vecina
    vecinos, hombre, joven, niña, niño, jubilado, jubilada, familiar, familiares
    activista, activistas, manifestante, manifestantes, voluntario, voluntaria, ganadero, agricultor
    agricultora, campesino, pescador, trabajador, trabajadora, trabajadores, empleado, empleada, conductor
    taxista, estudiante, estudiantes, alumno, alumna, maestro, maestra, docente, pasajero, pasajera, turista
    cliente, ciudadano, migrante, portavoz adjunto
    obispo, arzobispo, cardenal, sacerdote, cura, párroco, monja, pastor, rabino, imán
    camionero, camionera, albañil, panadero, panadera, electricista, nadador, nadadora, comerciante
    montañero, mecánico, mecánica, jardinero, pescadora, marinero, fontanero, carpintero, minero
  `),
  maleWords: words('señor, sr, don, él, hombre, padre, hijo, hermano, marido, esposo, rey, príncipe'),
  femaleWords: words(`
    señora, sra, señorita, srta, doña, ella, mujer, madre, hija, hermana, esposa, viuda, reina
    princesa, presidenta, vicepresidenta, ministra, directora, alcaldesa, diputada, senadora, concejala
    consejera, abogada, profesora, doctora, dra, actriz, vecina, investigadora
  `),
  honorifics: words(`
    señor, señora, señorita, sr., sra., srta., sr, sra, don, doña, d., dña., dr., dra., dr, dra, lic., ing.
    prof., sir, fray, sor, padre
  `),
  nameParticles: words(`
    de, del, la, las, los, el, y, e, i, da, das, do, dos, di, van, von, der, den, al, bin, ben, san
  `),
  prepositions: words(`
    a, al, ante, bajo, como, con, contra, de, del, durante, en, entre, hacia, hasta, mediante
    para, por, salvo, sin, sobre, tras, vía
  `),
  clauseOpeners: words(`
    pero, y, e, o, u, sino, aunque, mientras, cuando, como, si, porque, pues, que, quien, donde, cómo
    entonces, también, además, incluso, así, sin, luego, ahora, ya, no, sí, muchos, algunos, varios
    todos
  `),
  indefiniteArticles: words('un, una, unos, unas, otro, otra'),
  articles: words('el, la, los, las, un, una, unos, unas, del, al, su, sus, este, esta, otro, otra'),

  bylineWords: words(`
    por, texto, textos, autor, autora, autores, escrito por, redactado por, redacción, una información de
    un reportaje de, publicado por, información de, informa
  `),
  otherHandWords: words(`
    editado por, revisado por, verificado por, traducido por, traducción de, fotos de, fotografías de, ilustración de
    ilustraciones de, actualizado por, más de
  `),
  boxLabels: words('seguir, tabla de contenidos, preguntas frecuentes'),
  behindName: words('en, desde, para'),
  conjunctions: words('y, e, &, con, i'),
  surnameLinks: words('y, i'),
  publishedWords: words(`
    publicado, publicado el, publicado a las, publicada, publicada el, fecha de publicación, fecha, creado
    creado el, actualidad, publicación, publicado en
  `),
  modifiedWords: words(`
    actualizado, actualizado el, actualizado a las, actualizada, actualizada el, actualización
    última actualización, ultima actualización, última actualización el, act., act. a las, modificado
    modificado el, última modificación, editado
  `),
  viewWords: words(`
    visitas, visita, vistas, vista, visualizaciones, visualización, lecturas, lectura, veces leído
    views, reproducciones, visto veces, leído veces, leída veces, veces vista, veces visto
    veces leída, esta noticia ha sido leída veces, número de visitas
  `),
  numberWords: { k: 1e3, mil: 1e3, m: 1e6, mill: 1e6, 'mill.': 1e6, mm: 1e6, millón: 1e6, millones: 1e6 },

  readAlso: words(`
    lee también, leer también, lea también, lea tambien, lee tambien, léase también, lea además, lee además
    lee aquí, lea aquí, lee más, lea más, leer más, leé también, leé más, te puede interesar
    te puede interesar:, te podría interesar, te interesa, le puede interesar, puede interesarte
    puede interesarle, quizás te interese, quizá te interese
    también te puede interesar, también te interesa, también te podría interesar, también puedes leer
    también puede leer, también lee, mira también, mirá también, mira más, vea también, ve también
    ver también, ver más, véase también, vea además, vea aquí, ver además, escucha también
    más información, más información en, más sobre, más noticias, más en, noticia relacionada
    noticias relacionadas, nota relacionada, notas relacionadas, artículo relacionado, relacionado
    relacionada, relacionadas, conoce más, sigue leyendo, seguir leyendo, continúa leyendo, no te pierdas
    no se pierda, de interés, además lee
    en contexto, contexto:, recomendado, recomendamos, te recomendamos, le recomendamos, entérate
    consulta también, consulte también, para leer, ampliar información
  `),
  relatedHeadings: words(`
    vídeos relacionados, videos relacionados,
    noticias relacionadas, noticia relacionada, artículos relacionados, artículo relacionado
    artículos relacionados con, notas relacionadas, contenido relacionado, contenidos relacionados
    relacionadas, relacionados, relacionado, temas relacionados, entradas relacionadas
    historias relacionadas, publicaciones relacionadas, información relacionada
    más sobre este tema, más sobre el tema, más sobre esto, sobre este tema, sobre el mismo tema
    más información, más información sobre, más sobre, te puede interesar, también te puede interesar
    lee también, leer también, lea también, ver también, en este tema, archivado en, documentación
    notas similares, artículos similares
  `),
  otherHeadings: words(`
    lo más leído, lo más visto, lo más, las más leídas, los más leídos, más leídas, más leídos
    más leídas hoy, más vistas, más vistos, las más vistas, lo más compartido, lo más comentado
    más populares, lo más popular, populares, popular, lo más nuevo, lo más reciente, lo último, última hora
    últimas noticias, últimas, último minuto, últimos artículos, recientes, noticias recientes
    entradas recientes
    destacados, destacadas, destacado, noticias destacadas, portada, titulares, tendencias, tendencia
    en tendencia, trending, recomendados, recomendadas, recomendado para ti, recomendados para ti
    te recomendamos, recomendamos, nuestras recomendaciones, no te pierdas, no te lo pierdas
    te puede gustar, quizás te interese, quizá te interese, te interesa, también te puede gustar, para ti
    más noticias, más noticias de, más en, más de, más artículos, más contenido, otras noticias, otras notas
    otros artículos, ver más noticias, en portada, en vivo, ahora, en directo, temas del día, temas de hoy
    hoy, contenido patrocinado, patrocinado, contenido de marca, de nuestros socios, enlaces patrocinados
    publirreportaje, desde nuestros blogs
    opinión, blogs, vídeos, videos, galerías, fotogalerías, fotos, podcast, podcasts, newsletters, servicios
    clasificados, elección del editor, selección del editor, lo esencial, siguiente noticia
    siguiente artículo, noticia anterior, noticia siguiente, edición impresa
  `),
  tagWords: words(`
    etiquetas, etiqueta, temas, tema, tags, tag, archivado en, archivado en:, más sobre
    más información sobre, palabras clave, en esta noticia, en esta nota, temas relacionados
    temas de la nota, te interesa, categorías, sobre la firma, noticias sobre, topics
  `),
  adLabels: words(`
    publicidad, anuncio, anuncios, patrocinado, patrocinado por, contenido patrocinado, contenido de marca
    publirreportaje, espacio patrocinado, branded content, continuar leyendo después de la publicidad
    sigue leyendo después de la publicidad, la nota sigue después de la publicidad
    esta noticia continúa después de la publicidad, remitido, sponsored
  `),
  appeals: words(`
    suscríbete, suscríbase, suscribite, suscribirse, suscribirme, suscripción, si quieres seguir leyendo
    para seguir leyendo, este contenido es exclusivo, este contenido es para, contenido exclusivo
    hazte suscriptor, hazte socio, hazte premium, ya soy suscriptor, ¿ya eres suscriptor?
    ¿ya eres suscriptor, ya eres suscriptor, tu suscripción
    regístrate, regístrese, registrate, inicia sesión, iniciar sesión, inicie sesión, iniciá sesión
    identifícate, accede, apúntate, únete, unite, únase, recibe, recibí, reciba, recibe en tu correo
    boletín, nuestro boletín, newsletter, recibe la newsletter, escribe tu correo, tu correo electrónico
    síguenos, síganos, seguinos, sigue toda la, sigue todas las, sigue a, sigue el canal, sigue nuestro
    seguir en, siga las noticias, siga en, puedes seguir a, puedes seguir, búscanos, encuéntranos, agréganos
    añádenos, añade, nuestro canal de whatsapp, canal de whatsapp, en google news
    compartir, comparte, comparte esta, comparte en, compartí, compartir en, compartir esta, comparta
    enviar por, copiar enlace, copiar link, imprimir, guardar, enlace copiado, regalar artículo
    comenta, comentar, deja un comentario, deja tu comentario, deja una respuesta, deje un comentario
    dejá tu comentario, escribe un comentario, ver comentarios, ir a los comentarios, mostrar comentarios
    opina, participa, normas de participación, tu opinión, danos tu opinión
    descarga, descargue, descargá, descárgate, descarga la app, activa las notificaciones
    activar notificaciones, dona, donar, apóyanos, apoya, apoyá, ayúdanos, colabora, hacé tu aporte
    haz clic, haga clic, hacé clic, pincha aquí, pulsa aquí, clic aquí, escríbenos, escríbanos, contacta con
    contacto:, envíanos, envía tu, ¿has visto algún error, ¿encontraste un error, ¿encontraste algún error
    reportar un error, ¿qué te ha parecido
    utilizamos cookies, usamos cookies, este sitio utiliza, esta web utiliza, aceptar cookies, aceptar y
    tu navegador, escuchar artículo, escucha este artículo, escuchar noticia
    te ha gustado este artículo, ¿te ha gustado este artículo
  `),
  creditWords: words(`
    foto, fotos, foto:, fotografía, fotografías, imagen, imágenes, crédito, créditos, imagen de archivo
    foto de archivo, archivo, cortesía, cortesía de, ilustración, infografía, gráfico, vídeo, video
    captura de pantalla, captura, getty images, efe, europa press, reuters, afp, ap, shutterstock, istock, ©
  `),
  rightsWords: words(`
    fuente, fuente:, copyright, ©, todos los derechos reservados, derechos reservados
    prohibida su reproducción, prohibida la reproducción, queda prohibida, reproducción prohibida
    este artículo fue publicado, este artículo se publicó, publicado originalmente, con información de
    con informaciones de, con datos de, aviso legal, política de privacidad, términos y condiciones
    nota del editor, nota de la redacción, fe de errores, más información en, fuentes:
  `),
  readingTimeWords: words(`
    tiempo de lectura, tiempo estimado de lectura, lectura, lectura de
    min de lectura, min. de lectura, minutos de lectura, minuto de lectura
  `),
});
