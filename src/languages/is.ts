import type { Language } from './language.js';
import { words } from './words.js';

export const is = (): Language => ({
  code: 'is',

  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
    ['„', '”'],
    ['“', '”'],
    ['„', '"'],
    ['”', '”'],
    ['»', '«'],
    ['«', '»'],
    ['‚', '‘'],
    ['‘', '’'],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    segir, segja, sagði, sögðu, hefur sagt, höfðu sagt, segir hann, segir hún, segist, segjast, sagðist, sögðust, kvað
    kveður
    kváðust, kvaðst, mælti, mælir, svarar, svaraði, svöruðu, svara, ansar, ansaði
    bætir við, bætti við, bættu við, hefur bætt við, bæta við, heldur áfram, hélt áfram, áréttar, áréttaði, ítrekar, ítrekaði
    ítreka, leggur áherslu á, lagði áherslu á, undirstrikar, undirstrikaði, bendir á, benti á, bentu á, benda á, nefnir
    nefndi, tekur fram, tók fram, tóku fram, tekur undir, tók undir
    útskýrir, útskýrði, útskýra, skýrir frá, skýrði frá, lýsir, lýsti, lýsa, lýstu, rekur, rakti, rifjar upp, rifjaði upp
    rifja upp, minnist, minntist, minnir á, minnti á, greinir frá, greindi frá, greindu frá, greina frá, upplýsir, upplýsti
    tilkynnir, tilkynnti, tilkynntu, tilkynna, staðfestir, staðfesti, staðfesta, staðfestu, fullyrðir, fullyrti, fullyrða
    fullyrtu, heldur fram, hélt fram, halda fram, viðurkennir, viðurkenndi, viðurkenna, játar, játaði, lofar, lofaði
    telur, taldi, telja, töldu, álítur, áleit, metur, mat, trúir, vonar, vonast, vonaðist, hugsar, spáir, spáði, giskar
    neitar, neitaði, neita, neituðu, hafnar, hafnaði, hafna, höfnuðu, mótmælir, mótmælti
    spyr, spurði, spurðu, spyrja, veltir fyrir sér, velti fyrir sér, varar við, varaði við, vöruðu við, vara við, hótar
    hótaði, hvetur, hvatti, hvetja, hvöttu, skorar á, skoraði á, skora á, krefst, krafðist, krefjast, biður, bað, biðja, báðu
    leggur til, lagði til, stingur upp á, stakk upp á, mælir með, mælti með, ráðleggur, kallar eftir, kallaði eftir
    gagnrýnir, gagnrýndi, gagnrýna, gagnrýndu, fordæmir, fordæmdi, fordæma, sakar, sakaði, kvartar, kvartaði, kvarta
    harmar, harmaði, grínast, grínaðist, hlær, hló, brosir, brosti, hrósar, hrósaði, þakkar, þakkaði, þakka, fagnar, fagnaði
    fagna, óskar, óskaði, hrópar, hrópaði, öskrar, öskraði, hvíslar, hvíslaði, andvarpar, ályktar, dregur saman
    skrifar, skrifaði, skrifuðu, skrifa, ritar, ritaði, rita, birtir, birti, tísti, vitnar í, vitnaði í, orðar það
    orðaði það
    tjáir, tjáði, tjáðu, sagði í samtali, segir í samtali, segir í tilkynningu, segir í færslu, stendur í
  `),
  sourcePhrases: words(`
    að sögn, samkvæmt, að mati, eftir því sem, eins og segir, eins og sagði, með orðum, að dómi, haft er eftir, haft eftir
    í samtali við, að því er segir í, að því er fram kemur í, fram kemur í, kemur fram í
  `),
  pronouns: words('hann, hún, þeir, þær, þau, hán, bæði, báðir'),
  ownWords: words(`
    að sögn hans, að sögn hennar, að hans sögn, að hennar sögn, að hans mati, að hennar mati, að mati hans
    að mati hennar
  `),
  possessives: words('hans, hennar, þeirra'),
  demonstratives: words('þessi, þetta, þessir, þessar, þessum, sá, sú, það'),
  groupNouns: words(`
    ráðuneytið, lögreglan, lögregla, dómurinn, héraðssaksóknari, saksóknari, borgin, bærinn, sveitarfélagið, ríkisstjórnin
    stofnunin, skrifstofan, ráðið, nefndin, félagið, sambandið, samtökin, flokkurinn, fyrirtækið, hópurinn, háskólinn
    skólinn, spítalinn, bankinn, sjóðurinn, blaðið, sendiráðið
  `),
  generalGroupNouns: words('stofnunin, félagið, samtökin, flokkurinn, fyrirtækið, hópurinn, blaðið'),
  statementNouns: words('yfirlýsingin, tilkynningin, færslan, svarið'),
  roleNouns: words(`
    forseti, forseta, forsetinn, fyrrverandi forseti, varaforseti, varaforseta, forsætisráðherra
    fyrrverandi forsætisráðherra, ráðherra, ráðherrann, utanríkisráðherra, fjármálaráðherra, fjármála- og efnahagsráðherra
    dómsmálaráðherra, innviðaráðherra, heilbrigðisráðherra, menntamálaráðherra, mennta- og barnamálaráðherra
    félagsmálaráðherra, félags- og húsnæðismálaráðherra, atvinnuvegaráðherra, matvælaráðherra, viðskiptaráðherra
    umhverfisráðherra, loftslagsráðherra, varnarmálaráðherra, innanríkisráðherra, kanslari, kanslara
    aðalritari, framkvæmdastjóri, framkvæmdastjóra, ritari, ritara, formaður, formanns, formanni, varaformaður, varaformanns
    forseti alþingis, þingflokksformaður, þingflokksformanns, leiðtogi, leiðtoga, leiðtoginn, konungur, konungs, drottning
    prins, prinsessa, páfi, páfa, einræðisherra
    þingmaður, þingmanns, þingmenn, þingkona, þingkonu, alþingismaður, varaþingmaður, öldungadeildarþingmaður
    stjórnmálamaður
    frambjóðandi, frambjóðanda, oddviti, oddvita, borgarstjóri, borgarstjóra, bæjarstjóri, bæjarstjóra, sveitarstjóri
    sveitarstjóra, borgarfulltrúi, borgarfulltrúa, bæjarfulltrúi, bæjarfulltrúa, ríkisstjóri, ríkisstjóra, sendiherra
    erindreki, umboðsmaður, umboðsmaður alþingis, umboðsmaður barna, talsmaður, talsmanns, talskona, talskonu, talsmenn
    upplýsingafulltrúi, upplýsingafulltrúa, samskiptastjóri, samskiptastjóra, fulltrúi, fulltrúa, ráðgjafi, ráðgjafa
    aðstoðarmaður, aðstoðarmanns, ráðuneytisstjóri, ráðuneytisstjóra, sýslumaður, sýslumanns, seðlabankastjóri
    seðlabankastjóra, aðstoðarseðlabankastjóri, ríkissáttasemjari, ríkissáttasemjara, forstöðumaður, forstöðumanns
    forstjóri, forstjóra, forstjórinn, bankastjóri, bankastjóra, rekstrarstjóri, verkefnastjóri, verkefnastjóra, sviðsstjóri
    sviðsstjóra, deildarstjóri, deildarstjóra, mannauðsstjóri, stjórnarformaður, stjórnarformanns, yfirmaður, yfirmanns
    eigandi
    eiganda, stofnandi, stofnanda, fjárfestir, atvinnurekandi, starfsmaður, starfsmanns, starfsmenn, trúnaðarmaður
    framkvæmdastýra, forseti así
    sérfræðingur, sérfræðings, sérfræðingar, greinandi, hagfræðingur, hagfræðings, aðalhagfræðingur, stjórnmálafræðingur
    stjórnmálafræðings, félagsfræðingur, sagnfræðingur, sagnfræðings, vísindamaður, vísindamenn, rannsakandi, prófessor
    prófessors, dósent, lektor, rektor, rektors, skólameistari, skólameistara, skólastjóri, skólastjóra, sálfræðingur
    sálfræðings, veðurfræðingur, veðurfræðings, jarðeðlisfræðingur, jarðeðlisfræðings, eldfjallafræðingur, eldfjallafræðings
    jarðfræðingur, náttúruvársérfræðingur, náttúruvársérfræðings, líffræðingur, verkfræðingur, verkfræðings, arkitekt
    arkitekts, heimspekingur, siðfræðingur
    læknir, læknis, læknar, yfirlæknir, yfirlæknis, landlæknir, landlæknis, sóttvarnalæknir, sóttvarnalæknis, heimilislæknir
    hjúkrunarfræðingur, hjúkrunarfræðings, ljósmóðir, ljósmóður, sjúklingur, sjúklings, dýralæknir, geðlæknir, lyfjafræðingur
    dómari, dómara, saksóknara, ríkissaksóknari, ríkissaksóknara, vararíkissaksóknari, lögmaður, lögmanns, verjandi, verjanda
    réttargæslumaður, lögfræðingur, lögfræðings, ákærði, sakborningur, vitni, sjónarvottur, brotaþoli
    lögreglustjóri, lögreglustjóra, ríkislögreglustjóri, ríkislögreglustjóra, yfirlögregluþjónn, yfirlögregluþjóns
    aðstoðaryfirlögregluþjónn, aðalvarðstjóri, varðstjóri, varðstjóra, lögreglufulltrúi, lögreglumaður, slökkviliðsstjóri
    slökkviliðsstjóra, slökkviliðsmaður, hershöfðingi, hershöfðingja, ofursti, skipstjóri, skipstjóra, flugstjóri, flugmaður
    hermaður, björgunarsveitarmaður, varnarmálasérfræðingur
    blaðamaður, blaðamanns, fréttamaður, fréttamanns, fréttakona, ritstjóri, ritstjóra, fréttastjóri, fréttastjóra
    útvarpsstjóri, útvarpsstjóra, þáttastjórnandi, rithöfundur, rithöfundar, höfundur, höfundar, skáld, ljóðskáld, leikstjóri
    leikstjóra, leikari, leikara, leikkona, leikkonu, söngvari, söngvara, söngkona, söngkonu, tónlistarmaður, tónlistarmanns
    tónlistarkona, listamaður, listamanns, listakona, myndlistarmaður, ljósmyndari, ljósmyndara, framleiðandi, tónskáld
    grínisti, uppistandari, áhrifavaldur, kokkur, matreiðslumaður
    þjálfari, þjálfara, þjálfarinn, landsliðsþjálfari, landsliðsþjálfara, leikmaður, leikmanns, fyrirliði, fyrirliða
    markvörður, markvarðar, sóknarmaður, varnarmaður, landsliðsmaður, landsliðskona, knattspyrnumaður, knattspyrnukona
    handknattleiksmaður, körfuboltamaður, íþróttamaður, íþróttakona, kylfingur, sundkona, sundmaður, meistari
    móðir, móður, mamma, faðir, föður, pabbi, foreldrar, sonur, sonar, dóttir, dóttur, bróðir, bróður, systir, systur
    eiginkona, eiginkonu, eiginmaður, eiginmanns, ekkja, ekkill, amma, afi, vinur, vinar, vinkona, vinkonu, nágranni
    nágranna, íbúi, íbúa, íbúar, kona, konu, maður, unglingur, eftirlaunaþegi, ferðamaður, bílstjóri, bílstjóra, farþegi
    viðskiptavinur, bóndi, bónda, bændur, sjómaður, sjómanns, kennari, kennara, kennarar, nemandi, nemanda, nemendur, stúdent
    sjálfboðaliði, aðgerðasinni, aðgerðasinna, mótmælandi, skipuleggjandi, flóttamaður, aðstandandi
    biskup, biskups, prestur, prests, sóknarprestur, sóknarprests, kardínáli
  `),
  honorifics: words('herra, frú, fröken, hr., sr., séra, dr., próf., prófessor'),
  nameParticles: words('de, di, da, del, van, von, der, den, la, le, al, el, bin, ben, af'),
  prepositions: words(`
    í, á, úr, með, af, frá, til, hjá, við, um, eftir, fyrir, yfir, undir, milli, án, gegn, vegna, að, meðal
  `),
  clauseOpeners: words(`
    en, og, eða, heldur, ef, þegar, þótt, þó, því, þar sem, af því að, að, sem, hver, hvar, hvernig, hvers vegna, þá, nú
    einnig, líka, svo, meðan, á meðan, eftir að, áður en, enda, hins vegar, þrátt fyrir
  `),
  compounds: true,
  rolesBehindNames: true,
  declinesNames: true,

  bylineWords: words(
    'höfundur, höfundur:, höfundar, skrifar, skrifa, eftir, texti, blaðamaður, fréttamaður, viðtal',
  ),
  otherHandWords: words(
    'ritstjóri, ritstýrði, þýddi, þýðing, ljósmyndir, ljósmyndari, myndir, prófarkalestur',
  ),
  boxLabels: words('fylgja, fylgjast með, efnisyfirlit'),
  behindName: words('frá, á, í, fyrir'),
  conjunctions: words('og, &, ásamt'),
  publishedWords: words('birt, birtist, birt þann, útgefið, dagsetning, skráð, sett inn, birtingardagur'),
  modifiedWords: words(`
    uppfært, síðast uppfært, uppfærð, uppfærður, breytt, síðast breytt, leiðrétt, uppfært klukkan, uppfært kl.
  `),
  viewWords: words(`
    lesið, lesið sinnum, sinnum lesið, lestrar, lestur, flettingar, flettinga, skoðað, skoðað sinnum, heimsóknir
    áhorf
  `),
  numberWords: {
    k: 1e3,
    þús: 1e3,
    'þús.': 1e3,
    þúsund: 1e3,
    m: 1e6,
    milljón: 1e6,
    milljónir: 1e6,
    milljarðar: 1e9,
  },

  readAlso: words(`
    lestu einnig, lesa einnig, lestu líka, lesið einnig, sjá einnig, sjáðu einnig, sjá líka, lesa meira, lestu meira
    lestu nánar
    nánar, sjá nánar, nánar um málið, meira um málið, tengdar fréttir, tengd frétt, tengdar greinar, tengt efni, tengt
    sjá meira, meira um, horfa á, hlusta á, horfðu á, hlustaðu á, ekki missa af, þú gætir haft áhuga á
  `),
  relatedHeadings: words(`
    tengdar fréttir, tengd frétt, tengdar greinar, tengt efni, tengd mál, tengt, skyldar fréttir, skylt efni
    sambærilegt efni
    meira um málið, nánar um málið, fleiri fréttir um málið, fleira um málið, lestu einnig, sjá einnig, lestu meira um
  `),
  otherHeadings: words(`
    mest lesið, mest lesnar, mest lesnu fréttirnar, mest lesið í dag, mest lesið í vikunni, mest skoðað, vinsælt, vinsælast
    vinsælar fréttir, mest deilt, nýjast, nýjustu, nýjustu fréttir, nýjar fréttir, nýjustu greinar, nýlegt, síðustu fréttir
    fréttir, allar fréttir, helstu fréttir, helst, efst á baugi, forsíða, í brennidepli, í dag, núna, beint, í beinni
    bein útsending, fleiri fréttir, fleira, fleiri greinar, meira, meira úr, aðrar fréttir, annað, mælum með, við mælum með
    mælt með, val ritstjóra, úrval, fyrir þig, þú gætir haft áhuga á, ekki missa af, kostað efni, kostuð kynning, kynning
    kynningarefni, auglýsing, auglýsingar, samstarf, myndband, myndbönd, myndskeið, myndir, myndasafn, skoðun, skoðanir
    pistlar, pistill, leiðari, aðsendar greinar, ummæli, athugasemdir, blogg, hlaðvarp, hlaðvörp, veður, stjörnuspá
    næsta frétt, fyrri frétt, næsta grein, fyrri grein, innlent, erlent
  `),
  tagWords: words('merki, efnisorð, efnisorð:, flokkar, flokkur, leitarorð, tögg, málefni, tengd efnisorð'),
  adLabels: words(`
    auglýsing, auglýsingar, kynning, kostað efni, kostuð kynning, kostuð umfjöllun, kynningarefni, í samstarfi við
    samstarf
  `),
  appeals: words(`
    deila, deildu, deila frétt, deila grein, deila á, senda, prenta, afrita hlekk, afrita slóð, vista, fylgstu með okkur
    fylgdu okkur, fylgjast með, gerast áskrifandi, gerstu áskrifandi, áskrift, kaupa áskrift, fá áskrift, ertu áskrifandi
    þegar áskrifandi, þú þarft að vera áskrifandi, aðeins fyrir áskrifendur, til að lesa, skráðu þig, skrá mig, skráning
    skráðu þig inn, innskráning, skrá inn, stofna aðgang, nýskráning, fréttabréf, póstlisti, netfangið þitt, sláðu inn
    ummæli, athugasemdir, skrifa ummæli, skrifa athugasemd, bæta við athugasemd, taktu þátt, sækja appið, sæktu appið
    hlaða niður
    kveikja á tilkynningum, styrktu, styrkja, styðja, senda ábendingu, sendu okkur, ábending, ábendingar, hafðu samband
    smelltu hér, smella hér, þessi vefur notar, við notum vafrakökur, vafrakökur, samþykkja, hlusta á grein, líkar
  `),
  creditWords: words(`
    mynd, mynd:, mynd/, myndir, ljósmynd, ljósmynd:, ljósmynd/, ljósmyndir, úr safni, safnmynd, aðsend, aðsend mynd, skjáskot
    skjámynd, teikning, grafík, myndband, heimild, getty images, getty, reuters, afp, epa, ©
  `),
  rightsWords: words(`
    heimild, heimildir, heimild:, copyright, ©, allur réttur áskilinn, öll réttindi áskilin, höfundarréttur, óheimilt
    leiðrétting, athugasemd ritstjórnar, athugasemd, þýðing, persónuverndarstefna, skilmálar, notkunarskilmálar
  `),
  readingTimeWords: words(`
    lestrartími
    mín lestur, mínútna lestur
  `),
});
