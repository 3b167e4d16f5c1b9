import type { Language } from './language.js';
import { words } from './words.js';

export const hu = (): Language => ({
  code: 'hu',

  quotationMarks: [
    ['„', '”'],
    ['"', '"'],
    ['»', '«'],
    ['„', '“'],
    ['“', '”'],
    ['”', '”'],
    ['„', '"'],
    [',,', '"'],
    ['«', '»'],
    ['’', '’'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    mondta, mondták, mondja, mondják, mondott, elmondta, elmondták, elmondja, mondta el, mondja el, közölte
    közölték, közli, kijelentette, kijelentették, kijelenti, jelentette ki, állította, állítja, állítják
    nyilatkozta, nyilatkozott, hangsúlyozta, hangsúlyozták, hangsúlyozza, kiemelte, kiemelték, kiemeli
    emelte ki, aláhúzta, rámutatott, rámutat, mutatott rá, leszögezte, szögezte le, jelezte, jelezték, jelzi
    megjegyezte, megjegyzi, jegyezte meg, megállapította, állapította meg, emlékeztetett, emlékeztet
    felidézte, felidézi, idézte fel, említette, említi, megemlítette, figyelmeztetett, figyelmeztet
    hozzátette, hozzátették, hozzáteszi, tette hozzá, teszi hozzá, hozzáfűzte, folytatta, folytatja
    kiegészítette, ismételte, megismételte, magyarázta, magyarázza, elmagyarázta, kifejtette, kifejti
    fejtette ki, részletezte, pontosított, pontosította, tisztázta, ismertette, ismertették, tájékoztatott
    tájékoztatta, tájékoztat, bejelentette, bejelentették, jelentette be, bejelenti, beszámolt, számolt be
    számolnak be, beszámol, tudatta, tudatták, jelentette, írta, írták, írja, írják, írta meg, fogalmazott
    fogalmaz, fogalmazta meg, fogalmaztak, posztolta, kiírta, idézte, idézi, olvasható, áll, hangzott el
    vélte, véli, vélekedett, vélekedik, gondolja, gondolta, hiszi, szerinte, úgy véli, úgy látja, látja
    értékelt, értékelte, értékeli, becsülte, remélte, reméli, bízik, tart attól, jósolta, feltételezi
    érvelt, érvel, indokolt, indokolta, indokolja, összegzett, összegezte, összegez, zárta, kezdte
    kommentálta, kommentálja, reagált, reagál, válaszolta, válaszolt, válaszolja, felelte, felelt
    vágott vissza, cáfolta, cáfolja, tagadta, tagadja, elutasította, kérdezte, kérdezi, kérdezték
    tette fel a kérdést
    megerősítette, megerősíti, erősítette meg, elismerte, elismeri, ismerte el, bevallotta, bevallja
    vallotta be, elárulta, árulta el, árulja el, vallott, mesélte, meséli, mesélt, elmesélte
    emlékezett vissza, emlékszik, tanúsította, ígérte, ígéri, megígérte, biztosította, garantálta
    fenyegetett, fenyegette, kérte, kéri, kért, felszólította, szólított fel, sürgette, követelte, követeli
    javasolta, javasolja, ajánlotta, tanácsolta, utasította, bírálta, bírálja, kritizálta, elítélte, vádolta
    panaszkodott, sérelmezte, kifogásolta, felháborodott, sajnálkozott, sajnálta, dicsérte, méltatta
    megköszönte, köszönte, gratulált, örült, viccelődött, tréfált, nevetett, kiáltotta, kiabálta, suttogta
    sóhajtott, szólt, szól, beszélt, hangoztatta, hangoztatja, szögezi le, osztotta meg
  `),
  sourcePhrases: words(`
    szerint, elmondása szerint, tájékoztatása szerint, közlése szerint, véleménye szerint, szavai szerint
    mint mondta, mint írta, mint fogalmazott, mint elmondta, szavaival, értesülései szerint, hivatkozva
  `),
  pronouns: words('ő, ők, mindketten'),
  roleNouns: words(`
    elnök, elnöke, elnököt, alelnök, alelnöke, köztársasági elnök, államfő, exelnök, volt elnök
    miniszterelnök, miniszterelnöke, kormányfő, miniszterelnök-helyettes, kancellár, miniszter, minisztere
    külügyminiszter, pénzügyminiszter, belügyminiszter, védelmi miniszter, honvédelmi miniszter, államtitkár
    államtitkára, helyettes államtitkár, főtitkár, főtitkára, titkár, vezető, vezetője, pártelnök, társelnök
    frakcióvezető, frakcióvezetője, házelnök, király, királynő, herceg, hercegnő, pápa, diktátor
    képviselő, képviselője, országgyűlési képviselő, ep-képviselő, szenátor, politikus, politikusa, jelölt
    jelöltje, polgármester, polgármestere, főpolgármester, alpolgármester, kormányzó, kormányzója, nagykövet
    nagykövete, diplomata, biztos, biztosa, kormánybiztos, szóvivő, szóvivője, kormányszóvivő, sajtófőnök
    sajtóreferens, tanácsadó, tanácsadója, megbízott, ombudsman, főpolgármester-helyettes
    igazgató, igazgatója, vezérigazgató, vezérigazgatója, ügyvezető, ügyvezetője, ügyvezető igazgató
    menedzser, tulajdonos, tulajdonosa, alapító, alapítója, társalapító, vállalkozó, üzletember, befektető
    főnök, főnöke, szakszervezeti vezető, munkatárs, munkatársa, tag, tagja
    szakértő, szakértője, elemző, elemzője, vezető elemző, közgazdász, politológus, szociológus, történész
    kutató, kutatója, tudós, professzor, egyetemi tanár, docens, pszichológus, meteorológus, biológus
    fizikus, mérnök, építész, rektor, rektora, orvos, főorvos, sebész, nővér, ápoló, beteg, virológus
    járványügyi szakértő, országos tisztifőorvos, bíró, ügyész, legfőbb ügyész, ügyvéd, ügyvédje, jogász
    vádlott, gyanúsított, tanú, szemtanú, áldozat, rendőr, rendőrfőkapitány, tűzoltó, tábornok, ezredes
    őrnagy, százados, parancsnok, parancsnoka, vezérkari főnök, katona, pilóta
    újságíró, riporter, tudósító, szerkesztő, főszerkesztő, műsorvezető, író, szerző, költő, rendező
    színész, színésznő, énekes, énekesnő, zenész, művész, festő, fotós, producer, zeneszerző, humorista
    modell, séf, edző, edzője, vezetőedző, vezetőedzője, szövetségi kapitány, játékos, játékosa, csatár
    csatára, védő, védője, kapus, kapusa, középpályás, labdarúgó, csapatkapitány, úszó, sportoló, bajnok
    olimpiai bajnok, teniszező, játékvezető, sportigazgató
    anya, anyja, édesanyja, édesanya, apa, apja, édesapja, szülők, szülei, fia, lánya, testvére, bátyja
    öccse, nővére, húga, felesége, férje, özvegye, nagymama, nagypapa, barát, barátja, barátnője, szomszéd
    szomszédja, lakó, lakos, helyiek, férfi, nő, fiatal, nyugdíjas, turista, sofőr, sofőrje, utas, tanár
    tanára, tanító, diák, egyetemista, gazda, gazdálkodó, önkéntes, aktivista, aktivistája, tüntető
    szervező, menekült, kolléga, olvasó, püspök, érsek, bíboros, pap, lelkész, rabbi, plébános
  `),
  honorifics: words('úr, asszony, dr., dr, prof., ifj., id., özv., sir, lord'),
  nameParticles: words('de, da, di, del, van, von, der, den, la, le, al, el, bin, ibn, ben'),
  articles: words('a, az, egy'),
  indefiniteArticles: words('egy'),
  clauseOpeners: words(`
    de, és, vagy, azonban, viszont, ha, amikor, mert, hogy, aki, ahol, miért, miután, bár, ugyanakkor, mivel, ezért, szintén, majd
  `),

  bylineWords: words(`
    szerző, szerző:, írta, írta:, szerkesztő, szerkesztette, szöveg, riporter, tudósító, fotó és szöveg
  `),
  conjunctions: words('és, &, valamint'),
  publishedWords: words(`
    közzétéve, megjelent, megjelenés, publikálva, dátum, létrehozva, feltöltve, megjelenés dátuma
    közzététel
  `),
  modifiedWords: words(`
    frissítve, frissítés, módosítva, utolsó frissítés, utoljára frissítve, szerkesztve, frissült
  `),
  viewWords: words(`
    megtekintés, megtekintések, olvasás, olvasták, olvasta, alkalommal olvasták, kattintás, olvasva
    megtekintve, alkalommal olvasva
  `),
  numberWords: { ezer: 1e3, e: 1e3, k: 1e3, millió: 1e6, m: 1e6, milliárd: 1e9, mrd: 1e9 },

  readAlso: words(`
    olvassa el, olvassa el ezt is, olvasd el, olvasd el ezt is, olvass tovább, olvasson tovább
    tovább olvasom, tovább a cikkhez, ezt is olvassa el, ezt is olvasd el, ezt olvasta már, ezt olvastad már
    ez is érdekelheti, ez is érdekelhet, ez is érdekes lehet, érdekelheti, kapcsolódó, kapcsolódó cikk
    kapcsolódó cikkek, kapcsolódó cikkünk, korábbi cikkünk, korábban írtuk, nézze meg, nézd meg
    nézze meg ezt is, további részletek, részletek itt, részletek:, bővebben, még több, ajánljuk
    ajánlott cikk, ajánlott cikkek, ne maradjon le, videó:, interjú:
  `),
  relatedHeadings: words(`
    kapcsolódó cikkek, kapcsolódó cikk, kapcsolódó, kapcsolódó tartalmak, kapcsolódó tartalom
    kapcsolódó hírek, kapcsolódó anyagok, kapcsolódó témák, kapcsolódó írásaink, hasonló cikkek
    hasonló hírek, hasonló témák, ebben a témában, a témában, a téma további cikkei
    további cikkek a témában, témában, még több a témában, olvassa el ezt is, előzmények, előzmény
  `),
  otherHeadings: words(`
    legolvasottabb, legolvasottabb cikkek, legolvasottabbak, a legolvasottabb, legnézettebb, legnépszerűbb
    legnépszerűbbek, népszerű, népszerű cikkek, most olvassák, mások ezt olvassák, mások most ezt olvassák
    legfrissebb, legfrissebb hírek, legfrissebb cikkek, friss, friss hírek, frissek, legújabb
    legújabb cikkek, hírek, hírfolyam, percről percre, élő, most, top hírek, top, kiemelt, kiemelt hírek
    kiemelt témák, fontos, aktuális, vezető hírek, címlapról ajánljuk, címlapról, ajánlott, ajánlott cikkek
    ajánljuk, ajánló, ajánlatunk, önnek ajánljuk, neked ajánljuk, ezek is érdekelhetik, ez is érdekelheti
    ez is érdekelhet, ez is érdekelheti önt, érdekelheti, szerkesztő ajánlja, a szerkesztő ajánlja
    szerkesztői ajánlat, ne hagyja ki, ne maradjon le, további cikkek, további hírek, további híreink
    egyéb hírek, más hírek, a rovat további cikkei, a rovat legfrissebb cikkei, a szerző további cikkei
    partnereink, partnereinktől ajánljuk, szponzorált tartalom, szponzorált, támogatott tartalom, hirdetés
    hirdetések, videó, videók, galéria, galériák, képek, fotók, vélemény, blogok, podcast, podcastok, állás
    időjárás, horoszkóp, következő cikk, előző cikk
  `),
  tagWords: words(`
    címkék, címke, címkék:, témák, téma, kulcsszavak, tagek, tag, kapcsolódó témák, kategóriák
    további témák
  `),
  adLabels: words(`
    hirdetés, hirdetések, reklám, pr-cikk, pr cikk, (x), szponzorált tartalom, támogatott tartalom
    támogatói tartalom, fizetett tartalom, promóció, a cikk a hirdetés után folytatódik
    a hirdetés után folytatódik
  `),
  appeals: words(`
    iratkozzon fel, iratkozz fel, feliratkozás, feliratkozom, hírlevél, hírlevelünk, hírlevelünkre
    fizessen elő, fizess elő, előfizetés, előfizetek, már előfizető, előfizetőknek, a cikk olvasásához
    jelentkezzen be, jelentkezz be, bejelentkezés, belépés, regisztráljon, regisztrálj, regisztráció
    e-mail cím, e-mail címe, kövessen, kövess minket, kövessen minket, kövesse, csatlakozzon, csatlakozz
    lájkoljon, lájkolj, értesüljön, értesülj, megosztás, megosztom, ossza meg, oszd meg, küldés
    link másolása, nyomtatás, mentés, hozzászólás, hozzászólások, hozzászólok, szóljon hozzá, szólj hozzá
    kommentek, írjon kommentet, mondja el véleményét, töltse le, töltsd le, kapcsolja be, támogasson
    támogass, támogassa, támogatom, adója, hibát talált, hibát találtál, írjon nekünk, írj nekünk, küldje el
    lépjen kapcsolatba, kattintson ide, kattints ide, sütiket, ez a weboldal, weboldalunk, elfogadom
    hallgassa meg, tetszett a cikk, értékelje
  `),
  creditWords: words(`
    fotó, fotó:, fotók, fotók:, kép, kép:, képek, képünk illusztráció, illusztráció, illusztráció:
    a kép illusztráció, archív, archív fotó, nyitókép, borítókép, borítókép:, kiemelt kép, fényképezte
    forrás, grafika, infografika, videó, képernyőfotó, mti, getty images, shutterstock, reuters, afp, ©
  `),
  rightsWords: words(`
    forrás, források:, forrás:, copyright, ©, minden jog fenntartva, szerzői jog, a cikk másodközlése
    másodközlés, fordítás, fordította, helyreigazítás, szerkesztői megjegyzés, adatvédelem, impresszum
    felhasználási feltételek, megjelent a
  `),
  readingTimeWords: words(`
    olvasási idő, becsült olvasási idő
    perc olvasás, perces olvasmány, perc olvasási idő
  `),
});
