import type { Language } from './language.js';
import { words } from './words.js';

export const pt = (): Language => ({
  code: 'pt',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['<<', '>>'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    disse, disseram, diz, dizem, dizia, diziam, dissera, tem dito, digo, falou, falaram, fala, afirmou
    afirmaram, afirma, afirmam, afirmava
    declarou, declararam, declara, declaram, informou, informaram, informa, informam, relatou, relataram
    relata, relatam, contou, contaram, conta, contam, narrou, narra, noticiou, reportou, comunicou
    explicou, explicaram, explica, explicam, explicava, esclareceu, esclarece, detalhou, detalha
    especificou, precisou, exemplificou, pontuou, pontua
    acrescentou, acrescentaram, acrescenta, adicionou, completou, completa, complementou, complementa
    continuou, continua, prosseguiu, prossegue, seguiu, emendou
    destacou, destacaram, destaca, destacam, ressaltou, ressaltaram, ressalta, salientou, salienta
    salientaram, sublinhou, sublinha, enfatizou, enfatiza, frisou, frisa, reforçou, reforça, reforçaram
    insistiu, insiste, reiterou, reitera, repetiu, repete
    apontou, apontaram, aponta, apontam, indicou, indica, indicaram, observou, observa, notou, nota
    assinalou, assinala, referiu, refere, referiram, mencionou, menciona, lembrou, lembra, lembram, recordou
    recorda, relembrou, relembra, recordaram
    comentou, comentaram, comenta, comentam, opinou, opina, avaliou, avaliaram, avalia, avaliam, considerou
    considera, consideram, acredita, acreditam, acreditava, acha, pensa, analisou, analisa, ponderou
    pondera, refletiu, reflete, estimou, estima, prevê, previu, teme, espera, julga, entende, defende
    defendeu, defenderam, defendem
    anunciou, anunciaram, anuncia, divulgou, revelou, revelaram, revela, confirmou, confirmaram, confirma
    confirmam, garantiu, garantiram, garante, assegurou, assegura, prometeu, promete, jurou, certificou
    atestou
    admitiu, admitiram, admite, reconheceu, reconheceram, reconhece, confessou, confessa, assumiu, desabafou
    desabafa, confidenciou, testemunhou
    respondeu, responderam, responde, rebateu, rebate, retrucou, retruca, replicou, contestou, contesta
    negou, negaram, nega, desmentiu, rejeitou, reagiu, reage, recusou, refutou, contrapôs, ripostou
    perguntou, perguntaram, pergunta, questionou, questiona, indagou, indaga, quis saber, interrogou
    escreveu, escreveram, escreve, publicou, publica, postou, posta, tuitou, registrou, citou, cita, leu
    lê-se, redigiu, compartilhou, partilhou
    alertou, alertaram, alerta, alertam, advertiu, advertem, adverte, avisou, avisa, avisaram, ameaçou
    ameaça, preveniu
    pediu, pediram, pede, pedem, exigiu, exige, cobrou, cobra, apelou, apela, solicitou, instou, implorou
    ordenou, mandou, recomendou, recomenda, sugeriu, sugere, propôs, propõe, aconselhou, aconselha, orientou
    orienta, convidou, conclamou
    criticou, criticaram, critica, criticam, condenou, condena, denunciou, denunciaram, denuncia, acusou
    acusa, acusam, reclamou, reclama, reclamam, queixou-se, queixa-se, lamentou, lamentaram, lamenta
    protestou, atacou, disparou, dispara, atirou, ironizou, ironiza, debochou, provocou, brincou, brinca
    gracejou
    elogiou, elogia, agradeceu, agradece, agradeceram, comemorou, comemora, celebrou, celebra, saudou
    parabenizou, felicitou, vibrou, desejou, deseja
    concluiu, concluíram, conclui, finalizou, finaliza, encerrou, resumiu, resume, sintetizou, rematou
    arrematou, terminou, argumentou, argumentaram, argumenta, argumentam, justificou, justifica, alegou
    alegaram, alega, sustentou, sustenta, ironizaram, descreveu, descreve, definiu, define, classificou
    exclamou, exclama, gritou, gritaram, grita, sussurrou, murmurou, suspirou, riu, ri, manifestou-se
    manifestou, expressou, expressa, pronunciou-se, vincou, vinca, adiantou, adianta, desvalorizou
    disse que, sugeriram, cantou, bradou, se defendeu, se emocionou
    protestaram, protesta, respondia, gritava, perguntava, repetia, reclamava, contava, comentava
    insistia
  `),
  sourcePhrases: words(`
    segundo, de acordo com, conforme, na opinião de, na avaliação de, na visão de, nas palavras de
    segundo informações de, de acordo com informações, como disse, como afirmou, como explica, como explicou
    citando, fontes de, a julgar por, em nota, em comunicado, por sua vez
  `),
  pronouns: words('ele, ela, eles, elas'),
  ownWords: words(`
    em sua opinião, na sua opinião, em suas palavras, nas suas palavras, a seu ver, na visão dele
    na visão dela
  `),
  possessives: words('seu, sua, seus, suas'),
  demonstratives: words('este, esta, estes, estas, esse, essa, esses, essas'),
  groupNouns: words(`
    ministério, polícia, tribunal, procuradoria, prefeitura, governo, agência, conselho, comitê
    comissão, associação, ong, organização, sindicato, federação, união, liga, clube, partido, empresa
    companhia, grupo, universidade, escola, hospital, instituto, fundação, banco, embaixada, jornal
    emissora, entidade, instituição
  `),
  generalGroupNouns: words(`
    ong, organização, empresa, companhia, grupo, entidade, instituição, jornal, emissora, sindicato, partido, clube
  `),
  statementNouns: words(`
    comunicado, texto, mensagem, nota, declaração
    resposta, conclusão, reação, comentário, conselho, veredito
  `),
  adjectiveEndings: words(`
    ano, ana, ês, esa, ense, enho, enha, ino, ina, ol, ola, ão, ã, co, ca, so, sa, al, ar, vo, va, rio
    ria, dor, dora, eiro, eira, ita, ego, ega, eu, eia, eleito, eleita
  `),
  workNouns: words(`
    livro, romance, filme, documentário, canção, música, álbum, disco, poema, peça, série, programa
    podcast, artigo, ensaio, revista, exposição, intitulado, intitulada
  `),
  roleNouns: words(`
    presidente, presidenta, ex-presidente, vice-presidente, presidentes, primeiro-ministro
    primeira-ministra, premiê, chanceler, ministro, ministra, ministros, ex-ministro, ex-ministra
    secretário, secretária, secretário-geral, secretária-geral, secretário de estado, secretária de estado
    subsecretário, mandatário, chefe de estado, chefe de governo, chefe da casa civil
    governador, governadora, vice-governador, prefeito, prefeita, ex-prefeito, vice-prefeito, autarca
    vereador, vereadora, deputado, deputada, deputados, deputado federal, deputada federal, senador
    senadora, parlamentar, parlamentares, eurodeputado, eurodeputada, congressista, político, política
    candidato, candidata, líder, líderes, dirigente, ditador, provedor, provedora
    porta-voz, porta-vozes, chefe, diretor, diretora, director, directora, diretor-geral, diretora-geral
    diretor executivo, diretora executiva, diretor-presidente, ceo, gerente, coordenador, coordenadora
    responsável, responsáveis, superintendente, comissário, comissária, embaixador, embaixadora, cônsul
    diplomata, enviado, rei, rainha, príncipe, princesa, papa
    empresário, empresária, empresários, fundador, fundadora, cofundador, cofundadora, sócio, sócia
    proprietário, proprietária, dono, dona, executivo, executiva, investidor, investidora, assessor
    assessora, conselheiro, conselheira, representante, representantes, sindicalista, funcionário
    funcionária, servidor, servidora, autoridades
    especialista, especialistas, perito, perita, analista, analistas, economista, economistas, cientista
    cientistas, cientista político, cientista política, politólogo, sociólogo, socióloga, historiador
    historiadora, pesquisador, pesquisadora, pesquisadores, investigador, investigadora, professor
    professora, catedrático, reitor, reitora, psicólogo, psicóloga, biólogo, bióloga, físico, física
    meteorologista, engenheiro, engenheira, arquiteto, arquiteta, antropólogo, antropóloga, filósofo
    filósofa, consultor, consultora, estrategista
    médico, médica, médicos, doutor, doutora, enfermeiro, enfermeira, cirurgião, cirurgiã, paciente
    infectologista, epidemiologista, virologista, pediatra, farmacêutico, farmacêutica, psiquiatra
    nutricionista, veterinário, veterinária, dentista
    juiz, juíza, desembargador, desembargadora, magistrado, magistrada, procurador, procuradora
    procurador-geral, procuradora-geral, promotor, promotora, advogado, advogada, advogados, defensor
    defensora, delegado, delegada, réu, ré, testemunha, testemunhas, vítima, vítimas, suspeito, acusado
    acusada
    policial, policiais, polícia, agente, inspetor, inspetora, bombeiro, bombeiros, general, coronel
    comandante, capitão, tenente, sargento, major, almirante, soldado, militar, militares, piloto
    jornalista, jornalistas, repórter, correspondente, editor, editora, apresentador, apresentadora
    colunista, comentarista, comentador, comentadora, escritor, escritora, autor, autora, poeta, cronista
    roteirista, influenciador, influenciadora, blogueira
    ator, atriz, cantor, cantora, músico, música, artista, artistas, cineasta, fotógrafo, fotógrafa
    produtor, produtora, compositor, compositora, pintor, humorista, comediante, modelo, chef, curador
    curadora
    treinador, treinadora, técnico, técnica, selecionador, jogador, jogadora, jogadores, atacante, avançado
    zagueiro, defesa, goleiro, guarda-redes, meia, médio, lateral, volante, tenista, atleta, nadador
    nadadora, campeão, campeã, árbitro, capitã, cartola
    mãe, pai, pais, filho, filha, irmão, irmã, esposa, esposo, mulher, marido, viúva, viúvo, avó, avô, tio
    tia, primo, prima, amigo, amiga, namorado, namorada, companheiro, companheira, vizinho, vizinha
    vizinhos, morador, moradora, moradores, homem, jovem, menina, menino, aposentado, aposentada, familiar
    familiares
    ativista, activista, ativistas, manifestante, voluntário, voluntária, agricultor, agricultora
    produtor rural, pescador, trabalhador, trabalhadora, comerciante, motorista, taxista, estudante
    estudantes, aluno, aluna, turista, passageiro, cliente, cidadão, indígena, cacique, imigrante
    bispo, arcebispo, cardeal, padre, pastor, pastora, freira, rabino, pároco
    caminhoneiro, caminhoneira, pescadora, pedreiro, padeiro, padeira, eletricista, vendedor, vendedora
    mecânico, jardineiro, marinheiro, carpinteiro, feirante, balseiro, barqueiro
  `),
  maleWords: words('senhor, sr, dom, ele, homem, pai, filho, irmão, marido, rei, príncipe'),
  femaleWords: words(`
    senhora, sra, dona, ela, mulher, mãe, filha, irmã, esposa, viúva, rainha, princesa, ministra
    diretora, prefeita, governadora, deputada, senadora, vereadora, advogada, professora, doutora, dra
    atriz, moradora, pesquisadora
  `),
  honorifics: words(`
    sr., sra., sr, sra, srta., senhor, senhora, dom, dona, dr., dra., dr, dra, doutor, doutora, prof.
    profa., eng., padre, frei, irmã
  `),
  nameParticles: words("de, da, do, das, dos, e, d', d’, del, la, di, van, von, der, den, al, bin, ben"),
  prepositions: words(`
    à, às, ao, aos, ante, após, até, com, como, contra, da, das, de, do, dos, desde, durante, em
    entre, na, nas, no, nos, num, numa, para, pela, pelas, pelo, pelos, perante, por, sem, sob, sobre
  `),
  clauseOpeners: words(`
    mas, e, ou, porém, embora, enquanto, quando, como, se, porque, pois, que, quem, onde, então
    também, além, assim, agora, já, não, muitos, alguns, todos
  `),
  indefiniteArticles: words('um, uma, uns, umas, outro, outra'),
  articles: words(`
    o, a, os, as, um, uma, uns, umas, do, da, dos, das, ao, à, no, na, seu, sua, seus, suas, este, esta
    outro, outra
  `),

  bylineWords: words(`
    por, texto, texto de, texto por, autor, autora, autores, escrito por, reportagem de, reportagem, redação
    publicado por, da redação, edição de, colaborou, entrevista de
  `),
  boxLabels: words('seguir, perguntas frequentes'),
  behindName: words('em, para, na, no'),
  conjunctions: words('e, &, com'),
  surnameLinks: words('e'),
  publishedWords: words(`
    publicado, publicado em, publicada, publicada em, publicado às, publicado a, data de publicação
    criado em, postado em, publicação, data, divulgado em, disponibilizado em, postado
  `),
  modifiedWords: words(`
    atualizado, atualizado em, atualizada, atualizada em, atualizado às, atualização, última atualização
    última atualização em, actualizado, actualizado em, actualização, modificado em, última modificação
    alterado em, editado em
  `),
  viewWords: words(`
    visualizações, visualização, visitas, leituras, leitura, acessos, acesso, vezes lido, views
    vistas, visto vezes, lido vezes, vezes visto, vezes lida, notícia lida vezes
    número de visualizações
  `),
  numberWords: {
    k: 1e3,
    mil: 1e3,
    m: 1e6,
    mi: 1e6,
    milhão: 1e6,
    milhões: 1e6,
    bi: 1e9,
    bilhão: 1e9,
    bilhões: 1e9,
  },

  readAlso: words(`
    leia também, leia tambem, leia mais, leia ainda, leia aqui, leia:, leia a íntegra, leia na íntegra
    ler também, ler mais, leia mais sobre, veja também, veja tambem, veja mais, veja ainda, veja:
    veja fotos, veja vídeo, ver também, ver mais, vê também, lê também, ouça também, assista também
    assista:, assista ao, confira também, confira:, confira mais, saiba mais, sabe mais, saiba mais sobre
    mais sobre, mais notícias, mais informações
    notícia relacionada, notícias relacionadas, matéria relacionada, relacionada, relacionadas, relacionado
    relacionados, continue lendo, continuar lendo, continue a ler, continuar a ler, não perca, entenda:
    recomendado, você pode gostar, pode interessar, pode te interessar, pode interessar-lhe, recomendamos
    artigo relacionado, a ler também, a não perder, siga lendo
  `),
  relatedHeadings: words(`
    notícias relacionadas, notícia relacionada, vídeos relacionados, matérias relacionadas, artigos relacionados
    artigo relacionado, conteúdo relacionado, conteúdos relacionados, posts relacionados
    reportagens relacionadas, relacionadas, relacionados, relacionado, temas relacionados
    assuntos relacionados, leia também, leia mais, leia mais sobre, leia mais sobre o assunto, ler também
    veja também, ver também, saiba mais, saiba mais sobre, mais sobre, mais sobre o assunto
    mais sobre este assunto, mais sobre este tema, sobre o mesmo tema, sobre este tema, sobre o tema
    sobre o assunto, neste tema, notícias semelhantes, artigos semelhantes
  `),
  otherHeadings: words(`
    mais lidas, mais lidos, as mais lidas agora, mais lidas agora, as mais lidas, os mais lidos, mais lidas do dia, mais lidas da semana
    mais vistas, mais vistos, as mais vistas, mais acessadas, mais compartilhadas, mais comentadas
    mais populares, populares, mais recentes, recentes, em alta, destaques, destaque, em destaque, manchetes
    tendências, trending
    últimas notícias, últimas, últimas do, última hora, últimos artigos, notícias recentes, posts recentes
    últimos vídeos, agora, ao vivo, ao minuto, notícias, outras notícias, outros artigos, mais notícias
    mais artigos, mais de, mais em, mais do, veja mais notícias, veja mais, próxima notícia, próximo artigo
    notícia anterior, próxima
    recomendadas, recomendados, recomendado, recomendado para você, recomendados para você
    recomendado para si, recomendamos, para você, você pode gostar, você também pode gostar
    talvez você goste, pode gostar, também pode gostar, você pode se interessar, pode interessar, não perca
    a não perder, escolhas do editor, escolha do editor, escolhas da redação, especiais
    conteúdo patrocinado, patrocinado, conteúdo de marca, conteúdo publicitário, publieditorial
    links patrocinados, dos nossos parceiros, vídeos, vídeo, fotos, galerias, podcasts, opinião, colunas
    colunistas, blogs, newsletters, serviços, classificados, edição impressa
  `),
  tagWords: words(`
    tags, tag, tópicos, tópico, temas, tema, assuntos, assunto, etiquetas, palavras-chave, mais sobre
    leia mais sobre, sobre, marcadores, categorias, relacionados, tudo sobre, saiba mais sobre, exclusivos
  `),
  adLabels: words(`
    publicidade, propaganda, anúncio, anúncios, patrocinado, patrocinado por, conteúdo patrocinado
    conteúdo de marca, publieditorial, informe publicitário, continua após a publicidade
    continua depois da publicidade, continua após publicidade, a notícia continua após a publicidade, pub
    pub., publicidade - continue a ler a seguir, oferecido por
  `),
  appeals: words(`
    assine, assinar, assine já, assine agora, assinatura, assinante, já é assinante, já sou assinante
    conteúdo exclusivo, conteúdo para assinantes, este conteúdo é exclusivo, este artigo é exclusivo
    exclusivo para assinantes, para continuar lendo, para continuar a ler, torne-se assinante
    seja assinante
    inscreva-se, inscreva se, cadastre-se, cadastre se, registe-se, registre-se, faça login, faça o login
    fazer login, iniciar sessão, inicie sessão, entre na sua conta, crie uma conta, criar conta, entrar
    newsletter, newsletters, nossa newsletter, a nossa newsletter, receba, receber, receba as notícias
    receba no, seu e-mail, seu email, o seu e-mail, digite seu, subscreva, subscrever
    siga, siga-nos, siga o, siga a, siga nosso, siga nossos, siga no, segue-nos, seguir no, acompanhe
    acompanhe o, nos siga, clique aqui, clique e, clique para, entre no grupo, entre no canal
    entre em nosso, participe do, participe do canal, participe, faça parte, junte-se, adicione, nosso canal
    compartilhe, compartilhar, partilhe, partilhar, enviar por, envie, copiar link, copiar o link
    link copiado, imprimir, salvar, guardar, presentear, comente, comentar, comentários, deixe um comentário
    deixe seu comentário, deixe o seu comentário, escreva um comentário, ver comentários, dê sua opinião
    sua opinião, os comentários
    baixe, baixe o app, baixar app, baixe o aplicativo, descarregue, descarregar a app
    ative as notificações, ativar notificações, apoie, apoiar, doe, doar, contribua, ajude
    encontrou um erro, encontrou algum erro, comunicar erro, reportar erro, fale conosco, entre em contato
    contacte-nos, mande, tem alguma, avalie
    usamos cookies, utilizamos cookies, este site utiliza, este site usa, aceitar cookies, aceitar todos
    seu navegador, ouça este, ouvir notícia, ouvir artigo, ouvir texto
    gostou deste artigo, gostou desta notícia
  `),
  creditWords: words(`
    foto, fotos, foto:, fotografia, crédito, créditos, crédito:, imagem, imagens, reprodução, divulgação
    arquivo, arquivo pessoal, ilustração, infográfico, arte, gráfico, vídeo, captura de tela
    captura de ecrã, getty images, reuters, afp, lusa, agência brasil, ©
  `),
  rightsWords: words(`
    fonte, fontes:, fonte:, copyright, ©, todos os direitos reservados, direitos reservados
    direitos autorais, é proibida a reprodução, proibida a reprodução, reprodução proibida
    com informações da, com informações do, com informações de, com agência, com agências
    publicado originalmente, este conteúdo, este texto, política de privacidade, termos de uso
    ficha técnica, correção, errata, nota da redação
  `),
  readingTimeWords: words(`
    tempo de leitura, tempo estimado de leitura, leitura, leitura de
    min de leitura, min. de leitura, mins de leitura, minutos de leitura, minuto de leitura
  `),
});
