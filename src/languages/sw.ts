import type { Language } from './language.js';
import { words } from './words.js';

export const sw = (): Language => ({
  code: 'sw',

  quotationMarks: [
    ['"', '"'],
    ['“', '”'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['«', '»'],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    alisema, anasema, amesema, walisema, wanasema, wamesema, akasema, wakasema, alisema kuwa, amesema kuwa, alisema kwamba
    amesema kwamba, akisema, alieleza, ameeleza, anaeleza, walieleza, wameeleza, akaeleza, akieleza, alifafanua, amefafanua
    anafafanua, akafafanua, alibainisha, amebainisha, anabainisha, alisisitiza, amesisitiza, anasisitiza, akisisitiza
    alisistiza, aliongeza, ameongeza, anaongeza, akaongeza, waliongeza, aliendelea, aliendelea kusema, alidokeza, amedokeza
    alitangaza, ametangaza, walitangaza, wametangaza, anatangaza, alithibitisha, amethibitisha, anathibitisha
    walithibitisha, alikanusha, amekanusha, anakanusha, alikiri, amekiri, anakiri, alidai, amedai, anadai, walidai, wanadai
    alikubali, alipinga, amepinga, alikataa, alijibu, amejibu, anajibu, akajibu, aliuliza, ameuliza, anauliza, akauliza
    alihoji, amehoji, anahoji, alionya, ameonya, anaonya, walionya, wameonya, alitahadharisha, ametahadharisha, alitishia
    alitaka, ametaka, alihimiza, amehimiza, anahimiza, aliomba, ameomba, anaomba, waliomba, aliwataka, amewataka, aliagiza
    ameagiza, alitoa wito, ametoa wito, anatoa wito, alishauri, ameshauri, anashauri, alipendekeza, amependekeza
    alikosoa, amekosoa, anakosoa, alilaani, amelaani, alilalamika, amelalamika, analalamika, wanalalamika, alisikitika
    alitania, alipongeza, amepongeza, anapongeza, alishukuru, ameshukuru, anashukuru, alisifu, amesifu, alikumbuka
    anakumbuka, alikumbusha, amekumbusha, alisimulia, amesimulia, anasimulia, alihitimisha, alimalizia, aliahidi, ameahidi
    anaahidi, alihakikisha, aliamini, anaamini, wanaamini, anadhani, alitaja, ametaja, aliandika, ameandika, anaandika
    waliandika, akaandika, alinukuliwa akisema, amenukuliwa akisema, aliambia, ameambia, aliiambia, ameiambia, anaiambia
    waliiambia, aliwaambia, amewaambia, aliripoti, ameripoti, inasema, ilisema, imesema, inaeleza, ilieleza, imeeleza
    imetangaza, ilitangaza, lilisema, limesema, kilisema, kimesema
  `),
  sourcePhrases: words(`
    kwa mujibu wa, kulingana na, kwa maoni ya, kwa maneno ya, akinukuliwa na, kutokana na maelezo ya, akimnukuu
  `),
  pronouns: words('yeye, wao, huyo, wote wawili'),
  ownWords: words('kwa mujibu wake, kulingana naye, kwa maoni yake, kwa maneno yake'),
  demonstratives: words('huyo, huyu, hawa, hao, hiyo, hii, hilo, hicho'),
  roleNouns: words(`
    rais, rais mstaafu, rais wa zamani, makamu wa rais, makamu rais, naibu rais, waziri mkuu, naibu waziri mkuu, waziri
    naibu waziri, waziri wa zamani, waziri wa mambo ya nje, waziri wa fedha, waziri wa afya, waziri wa elimu
    waziri wa mambo ya ndani, waziri wa ulinzi, katibu mkuu, naibu katibu mkuu, katibu, katibu mwenezi, katibu wa itikadi
    katibu wa baraza la mawaziri, mwenyekiti, makamu mwenyekiti, mwenyekiti wa taifa, spika, naibu spika, kiongozi, viongozi
    kiongozi wa upinzani, kinara, mkuu, mfalme, malkia, mwanamfalme, papa
    mbunge, wabunge, mbunge wa zamani, seneta, diwani, madiwani, mwakilishi, mwanasiasa, mgombea, meya, naibu meya, gavana
    naibu gavana, mkuu wa mkoa, mkuu wa wilaya, mkurugenzi wa halmashauri, katibu tawala, balozi, naibu balozi
    mwanadiplomasia
    kamishna, kamishna wa kaunti, msemaji, msemaji mkuu, msemaji wa serikali, msemaji wa jeshi, mshauri, afisa, maafisa
    ofisa, ofisa habari, ofisa mtendaji, mjumbe, mjumbe maalum, chifu, mwakilishi wa wadi
    mkurugenzi, mkurugenzi mkuu, mkurugenzi mtendaji, naibu mkurugenzi, meneja, meneja mkuu, mmiliki, mwanzilishi
    mfanyabiashara
    wafanyabiashara, mwekezaji, mfanyakazi, wafanyakazi, mratibu, mhasibu, ofisa mtendaji mkuu, afisa mkuu mtendaji
    mtaalamu, wataalamu, mchambuzi, mchambuzi wa siasa, mchumi, wachumi, mwanauchumi, mwanasayansi, wanasayansi, mtafiti
    watafiti, profesa, mhadhiri, makamu mkuu wa chuo, mkuu wa chuo, mkuu wa shule, mwanahistoria, mwanasaikolojia, mhandisi
    daktari, madaktari, mganga mkuu, mganga mkuu wa mkoa, muuguzi, wauguzi, mgonjwa, wagonjwa, daktari bingwa
    jaji, jaji mkuu, hakimu, hakimu mkazi, wakili, mawakili, wakili wa serikali, mwendesha mashtaka, mwanasheria
    mwanasheria mkuu, mshtakiwa, washtakiwa, mtuhumiwa, shahidi, mashuhuda, shuhuda, mwathirika, waathirika, manusura
    kamanda, kamanda wa polisi, kamanda wa polisi wa mkoa, mkuu wa polisi, inspekta jenerali, inspekta, polisi, askari
    jenerali
    meja jenerali, luteni jenerali, kanali, meja, kapteni, mkuu wa majeshi, mkuu wa jeshi, mwanajeshi, rubani, zimamoto
    mwandishi, mwandishi wa habari, wanahabari, mwanahabari, ripota, mhariri, mhariri mkuu, mtangazaji, mtunzi, mshairi
    mwigizaji, muigizaji, msanii, wasanii, mwimbaji, mwanamuziki, rapa, mtayarishaji, mpiga picha, mchekeshaji, mwanamitindo
    kocha, kocha mkuu, kocha msaidizi, nahodha, mchezaji, wachezaji, mshambuliaji, beki, kipa, mlinda mlango, kiungo
    mwanariadha, wanariadha, bondia, bingwa, mwamuzi, msemaji wa klabu
    mama, baba, mzazi, wazazi, mtoto, mwana, binti, kaka, dada, mke, mume, mjane, bibi, babu, mjomba, shangazi, rafiki
    jirani
    majirani, mkazi, wakazi, mwananchi, wananchi, mwanamke, mwanaume, kijana, vijana, mzee, mtalii, dereva, abiria, mteja
    mkulima, wakulima, mfugaji, wafugaji, mvuvi, wavuvi, mwalimu, walimu, mwanafunzi, wanafunzi, mfanyakazi wa kujitolea
    mwanaharakati, wanaharakati, mwandamanaji, waandamanaji, mwandaaji, mkimbizi, wakimbizi, ndugu, mwanafamilia
    askofu, askofu mkuu, kardinali, padri, mchungaji, sheikh, sheikh mkuu, imamu, mufti, nabii
  `),
  honorifics: words(`
    bwana, bi, bi., bw, bw., bibi, dk, dk., dkt, dkt., dr, dr., prof, prof., mhe, mhe., mheshimiwa, ndugu, mzee, mama
    alhaji
  `),
  nameParticles: words('bin, binti, wa, ole, arap, al, el, van, de'),
  prepositions: words(`
    kwa, katika, kutoka, hadi, na, wa, ya, la, za, cha, vya, kuhusu, juu, chini, baada, kabla, tangu, dhidi, bila
  `),
  clauseOpeners: words(`
    lakini, na, au, ama, kama, ikiwa, iwapo, kwa sababu, kwani, kwamba, kuwa, ambaye, ambao, ambapo, wapi, vipi
    kwa nini, pia
    kisha, halafu, baadaye, sasa, ingawa, hata hivyo, huku, wakati, baada ya, kabla ya, aidha, hivyo, jana, leo
  `),

  bylineWords: words(`
    na, imeandikwa na, mwandishi, mwandishi:, waandishi, ripoti ya, imetayarishwa na, mwandishi wetu
  `),
  otherHandWords: words('imehaririwa na, mhariri, mhariri:, imetafsiriwa na, tafsiri, picha na'),
  boxLabels: words('fuata, yaliyomo'),
  behindName: words('kutoka, katika'),
  conjunctions: words('na, pamoja na, &'),
  publishedWords: words(`
    imechapishwa, ilichapishwa, imechapishwa mnamo, tarehe, tarehe ya kuchapishwa, iliwekwa, ilichapishwa mnamo
  `),
  modifiedWords: words(
    'imesasishwa, ilisasishwa, imeboreshwa, ilisasishwa mwisho, imehaririwa, marekebisho ya mwisho',
  ),
  viewWords: words(`
    imesomwa mara, mara imesomwa, wasomaji, watazamaji, imetazamwa mara, waliosoma, mitazamo, maoni ya kurasa
  `),
  numberWords: { k: 1e3, elfu: 1e3, milioni: 1e6, bilioni: 1e9 },

  readAlso: words(`
    soma pia, soma zaidi, soma:, soma, soma hapa, pia soma, unaweza pia kusoma, unaweza kusoma pia, tazama pia, tazama
    tazama hapa, angalia pia, sikiliza, sikiliza pia, habari zinazohusiana, makala zinazohusiana, zaidi kuhusu
    kwa habari zaidi
    soma makala kamili, usikose, endelea kusoma, makala nyingine
  `),
  relatedHeadings: words(`
    habari zinazohusiana, habari inayohusiana, makala zinazohusiana, habari zinazofanana, makala zinazofanana
    mada zinazohusiana, mada inayohusiana, zinazohusiana, yanayohusiana, zaidi kuhusu mada hii, zaidi kuhusu, soma pia
    taarifa zinazohusiana
  `),
  otherHeadings: words(`
    zilizosomwa zaidi, iliyosomwa zaidi, inayosomwa zaidi, zinazosomwa zaidi, yaliyosomwa zaidi, habari zilizosomwa zaidi
    maarufu, habari maarufu, makala maarufu, zinazovuma, yanayovuma, habari mpya, habari za hivi punde, hivi punde
    habari za hivi karibuni, mpya, makala mpya, habari, habari zote, habari kuu, habari kubwa, taarifa kuu
    habari za leo, leo
    vichwa vya habari, habari nyingine, habari zaidi, zaidi, nyinginezo, makala nyingine, chaguo la mhariri
    uteuzi wa mhariri, mapendekezo, tunapendekeza, zilizopendekezwa, kwa ajili yako, unaweza pia kupenda, huenda ukapenda
    usikose, matangazo, tangazo, video, picha, picha za wiki, maoni, safu, makala, blogu, podikasti, hali ya hewa
    habari inayofuata, habari iliyotangulia, inayofuata, iliyopita, moja kwa moja, mubashara
  `),
  tagWords: words('lebo, mada, mada:, maneno muhimu, kategoria, tags, tag, vitambulisho'),
  adLabels: words(
    'tangazo, matangazo, limedhaminiwa, imedhaminiwa, maudhui yaliyodhaminiwa, udhamini, advertisement',
  ),
  appeals: words(`
    shiriki, shirikisha, sambaza, sambaza habari hii, shiriki makala, tufuate, tufuatilie, fuata, jiunge, jiunge nasi
    jiunge na, jisajili, jiandikishe, sajili, ingia, fungua akaunti, jarida, pata habari, pokea habari, barua pepe yako
    weka barua pepe, toa maoni, acha maoni, andika maoni, maoni, maoni yako, changia maoni, pakua, pakua programu, pakua app
    nakili kiungo, chapisha, hifadhi, bofya hapa, bonyeza hapa, bonyeza, tuunge mkono, changia, wasiliana nasi, tuandikie
    tovuti hii inatumia, tunatumia vidakuzi, kubali, sikiliza makala, piga kura, penda ukurasa
  `),
  creditWords: words(`
    picha, picha:, picha na, picha ya maktaba, picha kwa hisani, kwa hisani ya, chanzo cha picha, maelezo ya picha, mchoro
    video, chanzo, getty images, reuters, afp, ©
  `),
  rightsWords: words(`
    chanzo, chanzo:, vyanzo, copyright, ©, haki zote zimehifadhiwa, haki miliki, hairuhusiwi, marekebisho, kumbuka
    tafsiri, sera ya faragha, vigezo na masharti
  `),
  readingTimeWords: words(`
    muda wa kusoma
    dakika za kusoma
  `),
});
