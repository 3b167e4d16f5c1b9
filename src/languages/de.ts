import type { Language } from './language.js';
import { words } from './words.js';

export const de = (): Language => ({
  code: 'de',

  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
    ['«', '»'],
    ['“', '”'],
    ['„', '”'],
    ['„', '"'],
    ['”', '”'],
    ['“', '“'],
    ['‚', '‘'],
    ['›', '‹'],
    ['‹', '›'],
    [',,', "''"],
    ["''", "''"],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    gesagt, gewarnt, geschrieben, mitgeteilt, angekündigt, gefordert, hinzugefügt
    sagte, sagten, sagt, sagen, teilte mit, teilten mit, teilt mit, teilen mit, teilte, teilten, mitteilte
    mitteilten, mitteilt
    erklärte, erklärten, erklärt, erklären, erläuterte, erläuterten, erläutert, verdeutlichte, verdeutlicht
    betonte, betonten, betont, betonen, unterstrich, unterstrichen, unterstreicht, hob hervor, hebt hervor
    hervorhob
    fügte hinzu, fügten hinzu, fügt hinzu, hinzufügte, hinzufügt, ergänzte, ergänzten, ergänzt, ergänzen
    meinte, meinten, meint, meinen, findet, fand, finden, glaubt, glaubte, glauben, denkt, dachte, vermutet
    vermutete, vermuten
    hofft, hoffte, hoffen, befürchtet, befürchtete, fürchtet, fürchtete, schätzt, schätzte, prognostizierte
    prognostiziert, prophezeite
    berichtete, berichteten, berichtet, berichten, erzählte, erzählten, erzählt, erzählen, schilderte
    schilderten, schildert, beschreibt, beschrieb
    schrieb, schrieben, schreibt, schreiben, twitterte, postete, postet, notierte, zitiert, zitierte
    äußerte, äußerten, äußert, äusserte, äussert, bemerkte, bemerkt, merkte an, merkt an, anmerkte
    kommentierte, kommentierten, kommentiert
    stellte fest, stellt fest, feststellte, stellte klar, stellt klar, klarstellte, konstatierte
    konstatiert, resümierte, resümiert, bilanzierte, bilanziert, folgerte
    verkündete, verkündeten, verkündet, kündigte an, kündigten an, kündigt an, ankündigte, gab bekannt
    gaben bekannt, gibt bekannt, bekanntgab, informierte, informiert
    bestätigte, bestätigten, bestätigt, bestätigen, bekräftigte, bekräftigten, bekräftigt, beteuerte
    beteuert, versicherte, versicherten, versichert, versprach, verspricht
    behauptete, behaupteten, behauptet, argumentierte, argumentierten, argumentiert, begründete, begründet
    begründen, urteilte, urteilt, befand, befindet
    räumte ein, räumten ein, räumt ein, einräumte, gab zu, gibt zu, zugab, gestand, gesteht, bekannte
    bekennt, verriet, verrät, verraten, offenbarte, offenbart, enthüllte
    antwortete, antworteten, antwortet, entgegnete, entgegnet, erwiderte, erwidert, konterte, kontert
    reagierte, reagierten, reagiert, widersprach, widerspricht
    wies zurück, weist zurück, bestritt, bestreitet, dementierte, dementiert, verneinte, lehnte ab, lehnt ab
    fragte, fragten, fragt, fragen, fragte sich, fragt sich, will wissen, wollte wissen, hakte nach
    forderte, forderten, fordert, fordern, verlangte, verlangt, appellierte, appelliert, mahnte, mahnten
    mahnt, ermahnte, bat, bittet, rief auf, ruft auf, aufrief, drängte, drängt
    warnte, warnten, warnt, warnen, drohte, droht, gab zu bedenken, gibt zu bedenken, riet, rät, empfahl
    empfiehlt, schlug vor, schlägt vor, regte an, plädierte, plädiert
    kritisierte, kritisierten, kritisiert, kritisieren, rügte, rügt, bemängelte, bemängelt, monierte
    moniert, beklagte, beklagten, beklagt, klagte, klagt, klagen, schimpfte, schimpft, wetterte, wettert
    polterte, ätzte, spottete
    warf vor, wirft vor, verurteilte, verurteilten, verurteilt, beschwerte sich, beschwert sich
    ärgerte sich, ärgert sich, empörte sich, bedauerte, bedauert
    lobte, lobten, lobt, würdigte, würdigt, begrüßte, begrüßten, begrüßt, dankte, dankt, freute sich
    freut sich, freuen sich, jubelte, jubelt, schwärmte, schwärmt, gratulierte
    scherzte, scherzt, witzelte, lachte, lacht, schmunzelte, rief, riefen, ruft, schrie, schrien, brüllte
    flüsterte, murmelte, seufzte, staunte
    entschuldigte sich, fuhr fort, fährt fort, sprach, sprachen, spricht, sprach von, spricht von
    führte aus, führt aus, ausführte, wies hin, weist hin, verwies, verweist, deutete an, deutet an
    erinnerte, erinnert, erinnerte sich, erinnert sich, begann, schloss, schließt, hieß es, heißt es
    heisst es, hiess es, hieß, heißt, heisst, lautete, lautet, soll gesagt haben
    gab an, gaben an, gibt an, geben an, angab, gab sich überzeugt, zeigte sich überzeugt, zeigte sich
    zeigt sich, ließ wissen, lässt wissen, ließ mitteilen, ließ verlauten, gab zu protokoll
    wird zitiert, wurde zitiert, so, war zu hören, bezeichnete, bezeichnet, nannte, nennt, sieht, sah
    fügte, fügten, fügt, protestierte, protestiert
  `),
  sourcePhrases: words(`
    laut, nach angaben von, nach angaben des, nach angaben der, den angaben zufolge, angaben von, zufolge
    gemäß, gemäss, nach ansicht von
    nach ansicht des, nach ansicht der, nach meinung von, nach aussage von, nach aussagen von
    nach aussagen des, nach aussagen der, nach worten von, nach den worten von
    nach den worten des, nach den worten der, nach einschätzung von, nach einschätzung des
    nach einschätzung der, nach auffassung des, nach auffassung der, nach überzeugung von
    nach darstellung von, nach darstellung des, nach darstellung der, nach informationen von
    nach informationen der, nach informationen des, unter berufung auf, mit berufung auf
    in den worten von, aus sicht von, aus sicht des, aus sicht der, so, quelle
  `),
  pronouns: words('er, sie, beide'),
  ownWords: words(`
    seiner meinung nach, ihrer meinung nach, seiner ansicht nach, ihrer ansicht nach
    seinen angaben zufolge, ihren angaben zufolge, nach seinen angaben, nach ihren angaben
    nach seinen worten, nach ihren worten, aus seiner sicht, aus ihrer sicht
  `),
  possessives: words('sein, seine, seinen, seiner, seinem, ihr, ihre, ihren, ihrer, ihrem'),
  demonstratives: words('dieser, diese, dieses, diesen, diesem, jener, jene'),
  groupNouns: words(`
    ministerium, behörde, amt, polizei, gericht, rat, verband, verein, bund, gewerkschaft, partei
    unternehmen, firma, konzern, gruppe, organisation, stiftung, kirche, universität, hochschule
    institut, bank, zeitung, sender, magazin, botschaft, kommission, initiative, klinik
  `),
  generalGroupNouns: words(`
    behörde, unternehmen, firma, konzern, gruppe, organisation, partei, initiative, verband, verein, sender, zeitung
  `),
  statementNouns: words(`
    mitteilung, erklärung, stellungnahme, text, nachricht
    urteil, fazit, ergebnis, antwort, reaktion, begründung, botschaft, forderung, kritik, appell, vorwurf, kommentar, motto, rat, bilanz
  `),
  workNouns: words(`
    buch, roman, film, dokumentarfilm, spielfilm, lied, song, album, gedicht, stück, serie, sendung
    podcast, artikel, kolumne, essay, aufsatz, zeitschrift, ausstellung, buches, films, romans, titel
  `),
  roleNouns: words(`
    präsident, präsidentin, bundespräsident, bundespräsidentin, us-präsident, us-präsidenten
    staatspräsident, staatschef, staatsoberhaupt, ex-präsident, vizepräsident, vizepräsidentin
    kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, altkanzler, altkanzlerin, vizekanzler, vizekanzlerin
    bundesrat, bundesrätin, regierungschef, regierungschefin, premierminister, premierministerin, premier
    ministerpräsident, ministerpräsidentin, minister, ministerin, außenminister, außenministerin
    aussenminister, innenminister, innenministerin, verteidigungsminister, verteidigungsministerin
    finanzminister, finanzministerin, wirtschaftsminister, wirtschaftsministerin, gesundheitsminister
    gesundheitsministerin, justizminister, justizministerin, verkehrsminister, verkehrsministerin
    umweltminister, umweltministerin, bildungsminister, bildungsministerin, familienministerin
    arbeitsminister, arbeitsministerin, kulturstaatsminister, kulturstaatsministerin
    landwirtschaftsminister
    staatssekretär, staatssekretärin, senator, senatorin, bürgermeister, bürgermeisterin, oberbürgermeister
    oberbürgermeisterin, landrat, landrätin, landeshauptmann, landeshauptfrau, stadtrat, stadträtin
    stadtpräsident
    abgeordneter, abgeordnete, abgeordneten, bundestagsabgeordneter, bundestagsabgeordnete, nationalrat
    nationalrätin, ständerat, ständerätin, gemeinderat, politiker, politikerin, kandidat, kandidatin
    vorsitzender, vorsitzende, vorsitzenden, parteivorsitzender, parteivorsitzende, fraktionsvorsitzender
    fraktionsvorsitzende, parteichef, parteichefin, fraktionschef, fraktionschefin, generalsekretär
    generalsekretärin, landeschef
    chef, chefin, vize, leiter, leiterin, direktor, direktorin, geschäftsführer, geschäftsführerin, vorstand
    vorständin, vorstandschef, vorstandschefin, vorstandsvorsitzender, vorstandsvorsitzende
    vorstandsmitglied, ceo
    sprecher, sprecherin, sprechers, pressesprecher, pressesprecherin, regierungssprecher
    regierungssprecherin, polizeisprecher, polizeisprecherin, kremlsprecher, unternehmenssprecher
    unternehmenssprecherin, konzernsprecher
    beauftragter, beauftragte, wehrbeauftragte, kommissar, kommissarin, kommissionspräsidentin, botschafter
    botschafterin, diplomat, diplomatin, sondergesandter, unterhändler, gouverneur, gouverneurin, könig
    königin, prinz, prinzessin, papst, machthaber
    berater, beraterin, gründer, gründerin, mitgründer, unternehmer, unternehmerin, inhaber, inhaberin
    manager, managerin, investor, eigentümer, verwalter, betriebsrat, betriebsrätin, gewerkschafter
    gewerkschafterin, betreiber, betreiberin
    experte, expertin, experten, fachmann, fachfrau, analyst, analystin, analysten, ökonom, ökonomin
    ökonomen, volkswirt, volkswirtin, chefvolkswirt, forscher, forscherin, forschern, wissenschaftler
    wissenschaftlerin, wissenschaftlern
    professor, professorin, historiker, historikerin, politologe, politologin, politikwissenschaftler
    politikwissenschaftlerin, soziologe, soziologin, psychologe, psychologin, psychiater, virologe
    virologin, epidemiologe, meteorologe, meteorologin, klimaforscher, biologe, biologin, physiker
    physikerin
    arzt, ärztin, ärzte, chefarzt, oberarzt, mediziner, medizinerin, pfleger, pflegerin, patient, patientin
    apotheker, therapeut, therapeutin, hebamme, tierarzt
    anwalt, anwältin, anwälte, rechtsanwalt, rechtsanwältin, verteidiger, verteidigerin, richter, richterin
    staatsanwalt, staatsanwältin, staatsanwaltschaft, jurist, juristin, angeklagter, angeklagte, angeklagten
    zeuge, zeugin, augenzeuge, opfer
    polizist, polizistin, polizei, polizeipräsident, polizeichef, ermittler, ermittlerin, einsatzleiter
    feuerwehrmann, feuerwehr, general, generalin, oberst, major, hauptmann, soldat, soldatin, kommandeur
    generalinspekteur, inspekteur
    lehrer, lehrerin, schulleiter, schulleiterin, rektor, rektorin, schüler, schülerin, student, studentin
    studenten, dozent, dozentin, erzieherin
    mutter, vater, eltern, sohn, tochter, bruder, schwester, ehefrau, ehemann, frau, mann, witwe, witwer
    großmutter, großvater, oma, opa, freund, freundin, nachbar, nachbarin, nachbarn, anwohner, anwohnerin
    bewohner, bewohnerin, bürger, bürgerin
    rentner, rentnerin, tourist, urlauber, fahrer, fahrerin, landwirt, landwirtin, bauer, bäuerin, bauern
    händler, händlerin, wirt, wirtin, mitarbeiter, mitarbeiterin, kollege, kollegin, passant, passantin
    kunde, kundin, geflüchteter
    aktivist, aktivistin, aktivisten, demonstrant, demonstrantin, teilnehmer, teilnehmerin, organisator
    organisatorin, veranstalter, kritiker, kritikerin, klimaaktivistin
    journalist, journalistin, reporter, reporterin, korrespondent, korrespondentin, redakteur, redakteurin
    chefredakteur, chefredakteurin, moderator, moderatorin, autor, autorin, schriftsteller, schriftstellerin
    kolumnist, verleger, intendant, intendantin
    regisseur, regisseurin, schauspieler, schauspielerin, sänger, sängerin, musiker, musikerin, künstler
    künstlerin, komiker, komikerin, kabarettist, fotograf, fotografin, produzent, produzentin, rapper
    influencerin, model
    trainer, trainerin, bundestrainer, bundestrainerin, cheftrainer, coach, sportdirektor, sportvorstand
    sportchef, kapitän, spieler, spielerin, torwart, torhüter, torhüterin, stürmer, stürmerin
    mittelfeldspieler, profi, fußballer, weltmeister, olympiasiegerin, schiedsrichter
    bischof, bischöfin, erzbischof, kardinal, pfarrer, pfarrerin, priester, pastor, pastorin, imam, rabbiner
    bauleiter, bauleiterin, bäcker, bäckerin, schwimmer, schwimmerin, elektriker, elektrikerin, mechaniker
    mechanikerin, schreiner, tischler, gärtner, gärtnerin, maurer, monteur, bergmann
  `),
  maleWords: words(`
    herr, herrn, er, mann, junge, vater, sohn, bruder, ehemann, großvater, onkel, könig, prinz
  `),
  femaleWords: words(`
    frau, mutter, tochter, schwester, ehefrau, großmutter, tante, königin, prinzessin, witwe
    ministerin, präsidentin, kanzlerin, sprecherin, chefin, leiterin, direktorin, professorin, anwältin
    richterin, senatorin, bürgermeisterin, landrätin, expertin, forscherin, wissenschaftlerin
    schauspielerin, autorin, politikerin, vorsitzende, ärztin, lehrerin
  `),
  honorifics: words(`
    herr, herrn, frau, dr., dr, prof., prof, professor, dipl.-ing., mag., pater, schwester, sir, lord, lady
  `),
  nameParticles: words(`
    von, van, zu, vom, zum, zur, der, den, de, del, da, di, dos, la, le, al, el, bin, ibn, ben, ter, und
  `),
  prepositions: words(`
    ab, am, an, ans, auf, aus, außer, bei, beim, durch, entlang, für, gegen, gegenüber, hinter
    hinterm, im, in, ins, mit, nach, neben, ohne, trotz, über, um, ums, unter, unterm, vom
    von, vor, vorm, wegen, zu, zum, zur, zwischen
  `),
  clauseOpeners: words(`
    ich, wir, ihr, man, es, sich, aber, und, oder, doch, denn, sondern, obwohl, während, als, wenn, weil, da, nachdem, bevor, bis
    dass, wo, wie, warum, was, wer, dann, nun, jetzt, dabei, zudem, auch, selbst, nur, nicht, hier
    dort, so, zuvor, damit, dazu, daher, deshalb, dennoch, allerdings, inzwischen, außerdem, später
    viele, einige, alle, mehrere, welche, welcher, welches, je, gleich, keine, keiner, kein, keinen
  `),
  indefiniteArticles: words('ein, eine, einer, eines, einem, einen'),
  articles: words(`
    der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, seine, seiner, sein, ihre, ihr
    ihrer, kein, keine, dieser, diese
  `),
  compounds: true,

  bylineWords: words(`
    von, text, autor, autorin, autoren, autor:innen, ein artikel von, ein beitrag von, ein bericht von
    ein kommentar von, eine analyse von, ein gastbeitrag von
    ein interview von, eine reportage von, eine kolumne von, eine glosse von, artikel von, kommentar von
    bericht von, beitrag von, interview von, geschrieben von, verfasst von, aus
  `),
  otherHandWords: words(`
    bearbeitet von, redigiert von, redaktion:, geprüft von, fachlich geprüft von, übersetzt von, fotos von, foto von
    bilder von, mitarbeit, illustration von, aus dem englischen von, mehr von
  `),
  boxLabels: words('folgen, autor folgen, inhaltsverzeichnis, häufige fragen'),
  behindName: words('am, im, in, bei, für, aus'),
  surnames: words('koch, richter, könig, major'),
  conjunctions: words('und, &, sowie, mit'),
  publishedWords: words(`
    veröffentlicht, veröffentlicht am, publiziert, publiziert am, erschienen, erschienen am, erstellt
    erstellt am, datum, vom, am, online seit, artikel vom, eingestellt am, erstmals publiziert
  `),
  modifiedWords: words(`
    aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, letzte aktualisierung
    letztes update, update, stand, geändert, geändert am, bearbeitet, zuletzt bearbeitet
  `),
  viewWords: words(`
    aufrufe, aufruf, ansichten, ansicht, views, klicks, mal gelesen, gelesen, zugriffe, leser
    mal angesehen, artikel gelesen, seitenaufrufe, beitragsaufrufe
  `),
  numberWords: {
    tsd: 1e3,
    'tsd.': 1e3,
    tausend: 1e3,
    k: 1e3,
    mio: 1e6,
    'mio.': 1e6,
    million: 1e6,
    millionen: 1e6,
    mrd: 1e9,
    'mrd.': 1e9,
    milliarden: 1e9,
  },

  readAlso: words(`
    lesen sie auch, lesen sie hier, lesen sie mehr, lesen sie dazu, lesen sie außerdem, lesen sie weiter
    lies auch, lies hier, lies mehr, auch lesen, mehr lesen, mehr dazu, mehr zum thema
    mehr zu diesem thema, mehr über, auch interessant, ebenfalls interessant, interessant dazu
    das könnte sie auch interessieren, das könnte dich auch interessieren, das könnte sie interessieren
    passend dazu, zum thema, weiterlesen, weiterlesen:, jetzt lesen, siehe auch, sehen sie auch
    sehen sie hier, hören sie auch, hören sie hier, lesetipp, lesetipps, leseempfehlung, zum artikel
    zum bericht, mehr aus, mehr von, mehr hintergründe, weitere informationen, weitere infos
    weitere nachrichten, alles zum thema, alle informationen, lesen sie den, hier lesen sie
    hier geht es zu, hier geht's, mehr nachrichten
  `),
  relatedHeadings: words(`
    mehr zum thema, mehr zu diesem thema, zum thema, zum selben thema, zum gleichen thema
    weiteres zum thema, weitere beiträge zum thema, weitere beiträge zu diesem thema, weitere artikel zum thema, weitere artikel zu diesem thema, weiterführende artikel
    weiterführende links, weiterführende informationen
    alles zum thema, alle artikel zum thema, artikel zum thema, themenverwandte artikel, verwandte artikel
    verwandte themen, verwandte beiträge, verwandte inhalte, ähnliche artikel, ähnliche beiträge
    ähnliche themen, passend zum thema, passend dazu
    auch zum thema, lesen sie auch, lesen sie mehr zum thema, lesen sie mehr zu diesem thema
    lesen sie mehr dazu, mehr dazu, siehe auch, mehr über, links zum thema, mehr zu
    dossier, zum weiterlesen, weiterlesen
  `),
  otherHeadings: words(`
    weitere beiträge,
    meistgelesen, meistgelesene artikel, meistgelesene, meist gelesen, die meistgelesenen
    am meisten gelesen, meistgelesen und beliebt, meistgesehen, meistkommentiert, meistgeteilt
    meistgeklickt, meistgesucht, beliebt, beliebteste, beliebteste artikel, beliebte artikel
    beliebte themen
    neueste artikel, neueste nachrichten, neueste, neueste beiträge, neueste videos, aktuelle nachrichten
    aktuelle artikel, aktuelle themen, aktuelle meldungen, aktuell, aktuelles, das neueste, letzte meldungen
    newsticker, ticker, schlagzeilen, eilmeldungen, top-themen, topthemen, top themen, top-news, topnews
    top-artikel, top-meldungen, themen des tages, das wichtigste des tages, die wichtigsten nachrichten
    nachrichten, weitere nachrichten, weitere meldungen, weitere artikel, weitere themen, weitere news
    weitere videos, mehr nachrichten, mehr artikel, mehr news, mehr videos, mehr aus
    mehr aus dieser kategorie, mehr aus diesem ressort, mehr von
    empfehlungen, empfohlen, empfohlene artikel, empfohlener inhalt, empfohlene inhalte
    redaktionsempfehlung, empfehlungen der redaktion, empfehlungen für sie, tipps der redaktion
    unsere empfehlungen, auch interessant, das könnte sie auch interessieren
    das könnte dich auch interessieren, das könnte sie interessieren
    das könnte ihnen auch gefallen, für sie empfohlen, für sie, aus dem ressort, aus dem netz, aus dem web
    im fokus, nicht verpassen, lesetipps, lesenswert, trending, im trend, jetzt im trend, anzeigen
    partnerangebote, partnerinhalte, angebote, services, service, bilder des tages, videos, video
    fotostrecken, bilderserien, podcasts, podcast, newsletter, kommentare, meinung, spiele, stellenmarkt
    gutscheine
  `),
  tagWords: words(`
    themen, thema, schlagwörter, schlagworte, schlagwort, tags, tag, stichwörter, stichworte, stichwort
    themen des artikels, themen in diesem artikel, mehr zu, mehr über, mehr lesen über, mehr zum thema
    kategorien, verwandte themen, personen, orte
  `),
  adLabels: words(`
    anzeige, anzeigen, werbung, werbeanzeige, advertorial, sponsored, sponsored post, gesponsert
    bezahlter inhalt, bezahlte werbung, in kooperation mit, präsentiert von, promotion
    anzeige - scrollen um weiterzulesen, der artikel geht unten weiter
    artikel wird nach der anzeige fortgesetzt, nach der anzeige weiterlesen, werbung überspringen
  `),
  appeals: words(`
    newsletter, newsletter abonnieren, unser newsletter, unseren newsletter, abonnieren sie, abonniere
    abonnieren, jetzt abonnieren, melden sie sich, melde dich, jetzt anmelden, hier anmelden, anmelden
    einloggen, bitte loggen sie sich, registrieren, registrieren sie sich, bitte melden sie sich
    ihre e-mail, e-mail-adresse
    folgen sie uns, folge uns, folgt uns, folgen sie, auf facebook, auf whatsapp, auf twitter
    artikel teilen, teilen sie, teile diesen, diesen artikel teilen, teilen, teilen auf, per e-mail
    per mail, link kopieren, merken, artikel merken, drucken, artikel drucken, artikel verschenken
    artikel anhören, artikel vorlesen, jetzt kostenlos
    bleiben sie, verpassen sie, nichts verpassen, keine news, jetzt testen, jetzt lesen mit, weiterlesen mit
    dieser artikel ist, um weiterzulesen, lesen sie diesen artikel, bereits abonnent
    sie sind bereits abonnent, sie haben bereits, schon abonnent, noch kein abo, zugang zu allen
    unbegrenzter zugang, jederzeit kündbar, plus testen
    kommentieren, kommentar schreiben, kommentar verfassen, jetzt kommentieren, kommentare
    kommentare einblenden, kommentare anzeigen, diskutieren sie, diskutiere mit, diskutieren sie mit
    schreiben sie einen kommentar, ihre meinung, was meinen sie, leserbrief schreiben, mitdiskutieren
    zu den kommentaren
    laden sie, lade die, app herunterladen, zur app, mit der app, unsere app
    hier geht es zum whatsapp-kanal, whatsapp-kanal, push-nachrichten, push-mitteilungen, unterstützen sie
    unterstütze, spenden, jetzt spenden, fehler gefunden, fehler melden, haben sie einen fehler
    haben sie hinweise, schreiben sie uns, schreib uns, feedback an
    wir verwenden cookies, diese website verwendet, an dieser stelle finden sie, externe inhalte
    externer inhalt, empfohlener redaktioneller inhalt, mit ihrer zustimmung, ich bin damit einverstanden
    zustimmen, akzeptieren, javascript, ihr browser, war dieser artikel hilfreich
    hat ihnen dieser artikel gefallen, hat dir dieser artikel gefallen
  `),
  creditWords: words(`
    foto, fotos, foto von, bild, bilder, bildquelle, bildnachweis, bildrechte, bild von, quelle, fotograf
    fotografie, fotomontage, grafik, illustration, symbolbild, symbolfoto, archivbild, archivfoto, montage
    screenshot, video, getty images, imago, dpa, picture alliance, keystone, apa, reuters, afp, ©
  `),
  rightsWords: words(`
    quelle, copyright, ©, alle rechte vorbehalten, rechte vorbehalten, mit material von
    mit informationen von, mit agenturmaterial, artikelrechte erwerben, artikelrechte, dieser text ist
    dieser artikel erschien, dieser artikel ist zuerst, dieser beitrag, dieser text erschien
    zuerst erschienen, über dieses thema berichtet, über dieses thema berichtete, redaktion
    redaktionelle mitarbeit, impressum, datenschutz, hinweis, transparenzhinweis, korrektur
    anmerkung der redaktion, quellen:
  `),
  readingTimeWords: words(`
    lesezeit, lesedauer, geschätzte lesezeit, geschätzte lesedauer
    min lesezeit, min. lesezeit, minuten lesezeit, minute lesezeit, min lesedauer, min. lesedauer
    minuten lesedauer
  `),
});
