import type { Language } from './language.js';
import { words } from './words.js';

export const az = (): Language => ({
  code: 'az',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
    ['”', '”'],
    ['“', '“'],
    ['„', '”'],
    ['‘', '’'],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    dedi, deyib, deyir, deyirlər, dedilər, deyiblər, söylədi, söyləyib, söyləyir, söylədilər, söyləyiblər, danışıb, danışır
    bildirdi, bildirib, bildirir, bildirdilər, bildiriblər, bildirirlər, bildirmişdir, bildirilir, bildirilib, qeyd etdi
    qeyd edib, qeyd edir, qeyd ediblər, qeyd edirlər, qeyd olunur, qeyd olunub, vurğuladı, vurğulayıb, vurğulayır
    vurğulanıb, vurğulanır, diqqətə çatdırdı, diqqətə çatdırıb, diqqətə çatdırır, diqqət çəkib, açıqladı, açıqlayıb
    açıqlama verib, açıqlayır, bəyan etdi, bəyan edib, bəyan edir, bəyan ediblər, iddia etdi, iddia edib, iddia edir
    iddia edirlər, əlavə etdi, əlavə edib, əlavə edir, əlavə ediblər, əlavə olunub, davam etdi, davam edib
    izah etdi, izah edib, izah edir, şərh etdi, şərh edib, şərh edir, aydınlıq gətirib, dəqiqləşdirib, təsvir edib, danışdı
    xatırlatdı, xatırladıb, xatırladır, xatırlayır, nəql edib
    məlumat verdi, məlumat verib, məlumat verir, məlumat yayıb, xəbər verdi, xəbər verib, xəbər verir, elan etdi, elan edib
    elan edir, yazdı, yazıb, yazır, yazırlar, paylaşıb, paylaşım edib, qeydə alıb, ifadə etdi, ifadə edib, ifadə edir
    hesab edir, hesab edirlər, hesab edib, düşünür, düşünürlər, inanır, ümid edir, ümidvardır, ümid edib, proqnozlaşdırır
    qiymətləndirib, rəy bildirib, fikir bildirib, münasibət bildirib, qənaətindədir, fikrindədir
    təsdiqlədi, təsdiqləyib, təsdiq etdi, təsdiq edib, təkzib etdi, təkzib edib, təkzib edir, etiraf etdi, etiraf edib
    etiraf edir, vəd etdi, vəd edib, söz verib, rədd edib, inkar edib, inkar edir
    cavab verdi, cavab verib, cavab verir, cavablandırıb, soruşdu, soruşub, soruşur, reaksiya verib, sual edib
    xəbərdarlıq etdi, xəbərdarlıq edib, xəbərdarlıq edir, hədələyib, çağırıb, çağırış edib, çağırdı, tələb etdi, tələb edib
    tələb edir, xahiş etdi, xahiş edib, təklif etdi, təklif edib, təklif edir, tövsiyə etdi, tövsiyə edib, tövsiyə edir
    məsləhət görüb, məsləhət görür, göstəriş verib
    tənqid etdi, tənqid edib, tənqid edir, pisləyib, ittiham etdi, ittiham edib, ittiham edir, qınayıb, şikayətlənib
    şikayət edib, şikayətlənir, təəssüfləndiyini bildirib, təəssüf edib, zarafat edib, təşəkkür etdi, təşəkkür edib
    təbrik edib, alqışlayıb, vurğulamışdır, qışqırıb, pıçıldayıb, yekunlaşdırıb
  `),
  sourcePhrases: words(`
    görə, sözlərinə görə, dediyinə görə, bildirdiyinə görə, fikrincə, sözlərincə, məlumatına görə, məlumatına əsasən
    istinadən, əsasən, sözlərinə əsasən, rəyinə görə, qənaətinə görə
  `),
  pronouns: words('o, onlar, hər ikisi'),
  ownWords: words(`
    onun sözlərinə görə, onun fikrincə, onun dediyinə görə, onun bildirdiyinə görə, onların sözlərinə görə
    onun qənaətinə görə
  `),
  possessives: words('onun, onların'),
  roleNouns: words(`
    prezident, prezidenti, prezidentin, sabiq prezident, sabiq prezidenti, vitse-prezident, vitse-prezidenti
    birinci vitse-prezident, birinci vitse-prezidenti, baş nazir, baş naziri, baş nazirin müavini, sabiq baş nazir, nazir
    naziri, nazir müavini, nazirin müavini, nazirinin müavini, xarici işlər naziri, müdafiə naziri, daxili işlər naziri
    maliyyə naziri, iqtisadiyyat naziri, səhiyyə naziri, elm və təhsil naziri, kansler, kansleri, dövlət katibi
    baş katib, baş katibi, katib, katibi, sədr, sədri, sədrin müavini, sədr müavini, sədrinin müavini, spiker, spikeri
    milli məclisin sədri, komitə sədri, lider, lideri, başçı, başçısı, rəhbər, rəhbəri, rəis, rəisi, rəis müavini
    rəisinin müavini, kral, kralı, kraliça, şahzadə, papa
    deputat, deputatı, millət vəkili, senator, senatoru, siyasətçi, namizəd, namizədi, mer, meri, qubernator, qubernatoru
    icra başçısı, icra hakimiyyətinin başçısı, səfir, səfiri, diplomat, komissar, komissarı, ombudsman, xüsusi nümayəndə
    xüsusi nümayəndəsi, nümayəndə, nümayəndəsi, sözçü, sözçüsü, mətbuat katibi, mətbuat katibinin, müşavir, müşaviri
    köməkçi, köməkçisi, prezidentin köməkçisi, rəsmi, rəsmisi, məmur
    direktor, direktoru, baş direktor, baş direktoru, icraçı direktor, icraçı direktoru, idarə heyətinin sədri
    menecer, meneceri, sahibi, sahibkar, iş adamı, investor, təsisçi, təsisçisi, qurucusu, işçi, işçisi
    əməkdaş, əməkdaşı, koordinator, koordinatoru, şöbə müdiri, müdir, müdiri
    ekspert, eksperti, mütəxəssis, mütəxəssisi, analitik, analitiki, iqtisadçı, iqtisadçı-ekspert, iqtisadçı ekspert
    politoloq, politoloqu, sosioloq, tarixçi, alim, tədqiqatçı, professor, professoru, dosent, rektor, rektoru, dekan
    psixoloq
    sinoptik, mühəndis, memar, akademik, şərhçi, siyasi şərhçi, hərbi ekspert
    həkim, həkimi, həkim-infeksionist, cərrah, tibb bacısı, pasiyent, pediatr, kardioloq
    hakim, hakimi, prokuror, prokuroru, baş prokuror, baş prokuroru, vəkil, vəkili, hüquqşünas, təqsirləndirilən şəxs
    şahid, şahidi, zərərçəkmiş
    polis, müstəntiq, yanğınsöndürən, general, general-mayor, general-leytenant, polkovnik, mayor, kapitan, kapitanı
    komandan, komandanı, əsgər, pilot
    jurnalist, jurnalisti, müxbir, müxbiri, redaktor, redaktoru, baş redaktor, baş redaktoru, aparıcı, yazıçı, müəllif
    müəllifi, şair, rejissor, rejissoru, aktyor, aktrisa, müğənni, musiqiçi, bəstəkar, rəssam, fotoqraf, prodüser
    xalq artisti, əməkdar artist
    məşqçi, məşqçisi, baş məşqçi, baş məşqçisi, futbolçu, futbolçusu, oyunçu, hücumçu, müdafiəçi, qapıçı, idmançı
    çempion, çempionu, şahmatçı, güləşçi, cüdoçu
    ana, anası, ata, atası, valideyn, valideynləri, oğlu, qızı, qardaşı, bacısı, həyat yoldaşı, arvadı, əri, nənəsi, babası
    dost, dostu, qonşu, qonşusu, sakin, sakini, sakinlər, sakinləri, vətəndaş, qadın, kişi, gənc, təqaüdçü, turist, sürücü
    sürücüsü, sərnişin, müştəri, fermer, müəllim, müəllimi, müəllimə, şagird, tələbə, tələbəsi, könüllü, fəal, fəalı
    etirazçı, təşkilatçı, qaçqın, məcburi köçkün, yaxınları
    şeyxülislam, axund, keşiş, yepiskop, imam
  `),
  honorifics: words('cənab, xanım, bəy, müəllim, dr., prof., dos.'),
  nameParticles: words('oğlu, qızı, de, di, da, van, fon, der, den, la, al, əl, bin, ibn, ben'),
  clauseOpeners: words(`
    amma, ancaq, lakin, və, ya, yaxud, əgər, çünki, ki, necə, niyə, harada, sonra, indi, həmçinin, həm də, bu, isə, buna görə
    nə vaxt, belə, eyni zamanda, bununla belə, bundan başqa, daha sonra
  `),
  declinesNames: true,

  bylineWords: words(
    'müəllif, müəllif:, müəlliflər, hazırladı, hazırlayan, mətn, jurnalist, müxbir, yazdı, yazır',
  ),
  otherHandWords: words('redaktor, redaktə etdi, tərcümə, tərcümə etdi, tərcüməçi, foto, fotolar, korrektor'),
  boxLabels: words('izlə, mündəricat'),
  conjunctions: words('və, &, ilə'),
  publishedWords: words(`
    dərc edilib, dərc olunub, yayımlanıb, dərc edilmə tarixi, tarix, paylaşılıb, yerləşdirilib, nəşr tarixi
  `),
  modifiedWords: words(`
    yenilənib, yeniləndi, son yenilənmə, yenilənmə, dəyişdirilib, redaktə edilib, yenilənmə tarixi
  `),
  viewWords: words(`
    baxış, baxış sayı, baxılıb, baxış:, baxışlar, oxunub, oxunma sayı, oxunma, dəfə oxunub, dəfə baxılıb, oxunuş, baxanlar
    dəfə oxundu, oxundu
  `),
  numberWords: { k: 1e3, min: 1e3, mln: 1e6, milyon: 1e6, mlrd: 1e9, milyard: 1e9 },

  readAlso: words(`
    həmçinin oxuyun, həmçinin oxu, bunu da oxuyun, bunları da oxuyun, bunu da oxu, oxuyun, oxu, daha ətraflı, ətraflı oxu
    ətraflı oxuyun, ətraflı, davamını oxu, oxumağa davam et, oxşar xəbərlər, oxşar xəbər, əlaqəli xəbərlər, əlaqəli xəbər
    bu mövzuda, mövzu ilə bağlı, həmçinin baxın, bunlara da baxın, həmçinin bax, videoya baxın, qaçırmayın
    sizin üçün maraqlı ola bilər, maraqlı ola bilər, digər xəbərlər
  `),
  relatedHeadings: words(`
    oxşar xəbərlər, oxşar yazılar, oxşar məqalələr, əlaqəli xəbərlər, əlaqəli yazılar, əlaqəli məqalələr, əlaqədar xəbərlər
    bu mövzuda, mövzu ilə bağlı, mövzuya aid, mövzu üzrə xəbərlər, həmçinin oxuyun, bunu da oxuyun, bunları da oxuyun
    eyni mövzuda
  `),
  otherHeadings: words(`
    ən çox oxunan, ən çox oxunanlar, çox oxunan, çox oxunanlar, çox oxunan xəbərlər, ən çox oxunan xəbərlər, populyar
    populyar xəbərlər, ən populyar, ən çox baxılan, ən çox baxılanlar, çox baxılanlar, trend, trendlər, gündəm, son xəbərlər
    son xəbər, ən son, ən yeni, yeni xəbərlər, xəbər lenti, xəbərlər, bütün xəbərlər, günün xəbərləri, günün xəbəri, bu gün
    günün mövzusu, əsas xəbərlər, əsas, manşet, vacib, top xəbərlər, aktual, canlı, seçilmiş, seçilmişlər, redaktorun seçimi
    redaksiyanın seçimi, tövsiyə edirik, tövsiyə olunan, sizin üçün, sizin üçün seçdiklərimiz, maraqlı, maraqlı ola bilər
    digər xəbərlər, digər, başqa xəbərlər, daha çox xəbər, bu kateqoriyadan, bölmənin xəbərləri, qaçırmayın, reklam
    sponsorlu, video, videolar, foto, fotolar, fotoqalereya, qalereya, müsahibə, köşə, rəylər, rəy, şərhlər, bloq
    podkast, podkastlar, hava, hava proqnozu, ulduz falı, qoroskop, növbəti xəbər, əvvəlki xəbər, növbəti, əvvəlki
  `),
  tagWords: words(
    'teqlər, teq, teqlər:, açar sözlər, açar söz, etiketlər, mövzular, mövzu, kateqoriyalar, kateqoriya',
  ),
  adLabels: words('reklam, reklam:, elan, sponsorlu, sponsor, reklam xarakterli, tanıtım, pr'),
  appeals: words(`
    paylaş, paylaşın, xəbəri paylaş, bölüş, bölüşün, göndər, abunə ol, abunə olun, abunəlik, qoşul, qoşulun, bizə qoşulun
    bizi izləyin, bizi izlə, izləyin, izlə, qeydiyyat, qeydiyyatdan keçin, daxil ol, daxil olun, giriş, hesab yarat, bülleten
    e-poçt, e-poçtunuz, xəbərləri al, şərh yaz, şərh yazın, şərh bildir, şərhlər, şərh əlavə et, rəy bildirin, fikrinizi
    yüklə, yükləyin, tətbiqi yükləyin, çap et, çap, linki kopyala, linki kopyalayın, yadda saxla, bəyən, bəyənin, kliklə
    bura klikləyin, bizimlə əlaqə, əlaqə, bizə yazın, dəstək olun, dəstəklə, səhv bildir, səhv tapmısınız, səs ver, kukilər
    bu sayt, razıyam, bildirişləri aktiv et, telegram kanalımıza, whatsapp kanalımıza
  `),
  creditWords: words(`
    foto, foto:, fotolar, şəkil, şəkil:, illüstrasiya, arxiv, arxiv foto, video, video:, ekran görüntüsü, mənbə, azərtac
    apa, report, trend, getty images, reuters, afp, shutterstock, ©
  `),
  rightsWords: words(`
    mənbə, mənbə:, copyright, ©, bütün hüquqlar qorunur, müəllif hüquqları, istinad, istinad vacibdir, xəbərdən istifadə
    materialdan istifadə, istifadə edərkən, düzəliş, qeyd, tərcümə, məxfilik siyasəti
  `),
  readingTimeWords: words(`
    oxuma müddəti, oxunma müddəti
    dəq oxuma, dəqiqə oxuma, dəqiqəlik oxu
  `),
});
