import type { Language } from './language.js';
import { words } from './words.js';

export const tr = (): Language => ({
  code: 'tr',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['”', '”'],
    ['“', '“'],
    ["'", "'"],
    ["''", "''"],
  ],
  dashOpensSpeech: true,
  speechVerbs: words(`
    diyen, dedi, diyor, dediler, diyorlar, der, demişti, demiş, diyordu, derken, diyerek, diye konuştu
    diye konuştular, diye konuşuyor, söyledi, söylediler, söylüyor, söylüyorlar, söylemişti, söyleyerek
    söyleyen, diye söyledi, konuştu, konuşuyor, konuşan, şeklinde konuştu, şeklinde konuştular
    şöyle konuştu, şöyle dedi, şunları söyledi, şunları kaydetti, şu ifadeleri kullandı
    şu ifadelere yer verdi, şunları dile getirdi, şunları ifade etti, şunları aktardı, şunları anlattı
    şunları paylaştı, şu açıklamayı yaptı, şu değerlendirmede bulundu, şu bilgileri verdi, şu mesajı verdi
    şu sözleri söyledi
    ifadelerini kullandı, ifadesini kullandı, ifadelerini kullanıyor, ifadeleri kullanıldı
    ifadelerine yer verdi, ifadesine yer verdi, ifadelerine yer verildi, ifadeleri yer aldı
    ifadesi kullanıldı, denildi, denildiği, dendi, deniliyor, değerlendirmesinde bulundu
    değerlendirmesini yaptı, açıklamasında bulundu, açıklamasını yaptı, yorumunu yaptı, yorumunda bulundu
    çağrısında bulundu, çağrısı yaptı, uyarısında bulundu, uyarısını yaptı, bilgisini verdi
    bilgisini paylaştı, bilgisi verildi, mesajını verdi, mesajını paylaştı, notunu düştü, notunu paylaştı
    sözlerini kullandı, sözlerine ekledi, görüşünü paylaştı, görüşünü dile getirdi, cevabını verdi
    yanıtını verdi, karşılığını verdi, sorusunu yöneltti, sorusunu sordu, sorusuna yanıt verdi
    itirafında bulundu, tepkisini gösterdi, tepkisini dile getirdi, tespitinde bulundu, temennisinde bulundu
    iddiasında bulundu
    belirtti, belirttiler, belirtiyor, belirterek, belirten, belirtildi, kaydetti, kaydettiler, kaydediyor
    kaydedildi, kaydeden, ifade etti, ifade ettiler, ifade ediyor, ifade eden, vurguladı, vurguladılar
    vurguluyor, vurgulayan, vurgulandı, vurgusu yaptı, vurgusunu yaptı, altını çizdi, dikkat çekti
    dikkati çekti, işaret etti, hatırlattı, hatırlatıyor, hatırlatan, aktardı, aktardılar, aktarıyor
    aktaran, anlattı, anlattılar, anlatıyor, anlatan, dile getirdi, dile getiren
    açıkladı, açıkladılar, açıklıyor, açıklayan, açıklama yaptı, açıklamada bulundu, duyurdu, duyurdular
    duyuruyor, bildirdi, bildirdiler, bildiriyor, bildirildi, bilgi verdi, bilgilendirdi, paylaştı
    paylaşımında bulundu, paylaşım yaptı, yazdı, yazdılar, yazıyor, yorumladı, değerlendirdi
    değerlendirmede bulundu, ilan etti, müjdesini verdi, müjdeledi
    ekledi, eklediler, ekliyor, ekleyen, sözlerini sürdürdü, sözlerini tamamladı, sözlerini noktaladı
    konuşmasını sürdürdü, konuşmasını tamamladı, devam etti, sürdürdü, tamamladı, noktaladı, özetledi
    söze başladı
    savundu, savunuyor, savunan, iddia etti, iddia ediyor, iddia eden, öne sürdü, ileri sürdü, düşünüyor
    inanıyor, umuyor, tahmin etti, tahmin ediyor, öngördü, öngörüyor, kabul etti, itiraf etti, itiraf eden
    doğruladı, doğrulayan, yalanladı, yalanlayan, reddetti, reddeden, inkar etti, garanti etti, söz verdi
    vadetti, temin etti
    sordu, sordular, soruyor, soran, yanıtladı, yanıtlıyor, yanıt verdi, yanıtını, cevapladı, cevap verdi
    karşılık verdi, tepki gösterdi, tepki verdi, itiraz etti, karşı çıktı
    uyardı, uyarıyor, uyaran, uyarıda bulundu, tehdit etti, çağrıda bulundu, çağırdı, istedi, istiyor
    talep etti, rica etti, önerdi, öneriyor, tavsiye etti, tavsiyesinde bulundu, emretti
    eleştirdi, eleştiriyor, kınadı, suçladı, suçlamasında bulundu, yakındı, şikayet etti, isyan etti
    sitem etti, övdü, tebrik etti, teşekkür etti, kutladı, özür diledi, şaka yaptı, bağırdı, haykırdı
    seslendi, fısıldadı, mırıldandı, haykırıyor, espri yaptı, güldü
  `),
  sourcePhrases: words(`
    göre, -e göre, 'a göre, ’a göre, 'e göre, ’e göre, 'ye göre, ’ye göre, 'ya göre, ’ya göre
    ifadesine göre, açıklamasına göre, aktardığına göre, bildirdiğine göre, haberine göre, sözleriyle
    ifadesiyle, açıklamasıyla
  `),
  pronouns: words('o, onlar'),
  ownWords: words('ona göre, onlara göre'),
  workNouns: words(`
    kitabı, romanı, filmi, belgeseli, şarkısı, albümü, şiiri, dizisi, programı, makalesi, adlı, isimli
    başlıklı
  `),
  roleNouns: words(`
    cumhurbaşkanı, cumhurbaşkanı yardımcısı, eski cumhurbaşkanı, başkan, başkanı, başkan yardımcısı
    başkan vekili, eski başkan, eski başkanı, devlet başkanı, başbakan, başbakanı, eski başbakan
    başbakan yardımcısı, bakan, bakanı, bakan yardımcısı, dışişleri bakanı, içişleri bakanı, savunma bakanı
    milli savunma bakanı, adalet bakanı, sağlık bakanı, milli eğitim bakanı, maliye bakanı
    hazine ve maliye bakanı, şansölye, şansölyesi, kral, kralı, kraliçe, prens, veliaht prens, prenses, papa
    diktatör, lider, lideri, liderler
    genel başkan, genel başkanı, genel başkan yardımcısı, parti sözcüsü, sözcü, sözcüsü, grup başkanvekili
    grup başkanvekilleri, grup başkanı, il başkanı, ilçe başkanı, milletvekili, milletvekilleri, vekil
    senatör, senatörü, siyasetçi, politikacı, aday, adayı, meclis başkanı, belediye başkanı
    büyükşehir belediye başkanı, vali, valisi, kaymakam, kaymakamı, muhtar, muhtarı, büyükelçi, büyükelçisi
    elçi, elçisi, diplomat, konsolos, komiser, komiseri, temsilci, temsilcisi, özel temsilcisi, danışman
    danışmanı, başdanışmanı, genel sekreter, genel sekreteri, sekreter, iletişim başkanı
    müdür, müdürü, genel müdür, genel müdürü, müdür yardımcısı, yönetici, yöneticisi, direktör, direktörü
    koordinatör, koordinatörü, yönetim kurulu başkanı, yönetim kurulu üyesi, ceo, ceo'su, üye, üyesi, kurucu
    kurucusu, sahibi, iş insanı, iş adamı, işadamı, girişimci, yatırımcı, sendikacı, yetkili, yetkilisi
    yetkililer, görevli, memur, çalışan, işçi, işveren, kaptan, kaptanı
    uzman, uzmanı, uzmanlar, analist, analisti, analistler, ekonomist, ekonomisti, stratejist
    siyaset bilimci, sosyolog, tarihçi, tarihçisi, araştırmacı, araştırmacısı, araştırmacılar, bilim insanı
    bilim insanları, bilim adamı, profesör, profesörü, akademisyen, öğretim üyesi, öğretim görevlisi, rektör
    rektörü, dekan, dekanı, psikolog, jeolog, deprem uzmanı, meteoroloji uzmanı, mühendis, mühendisi, mimar
    yorumcu
    doktor, doktoru, hekim, başhekim, cerrah, hemşire, hasta, eczacı, veteriner, diyetisyen, hakim, hâkim
    yargıç, savcı, savcısı, başsavcı, başsavcısı, cumhuriyet başsavcısı, avukat, avukatı, baro başkanı
    sanık, şüpheli, tanık, görgü tanığı, mağdur, müşteki, polis, emniyet müdürü, komutan, komutanı, general
    generali, albay, binbaşı, yüzbaşı, amiral, asker, er, gazi, itfaiyeci, pilot
    gazeteci, gazetecisi, muhabir, muhabiri, editör, editörü, genel yayın yönetmeni, köşe yazarı, yazar
    yazarı, şair, sunucu, sunucusu, spiker, yayıncı, fenomen, youtuber, yönetmen, yönetmeni, oyuncu
    oyuncusu, aktör, aktris, şarkıcı, şarkıcısı, sanatçı, sanatçısı, müzisyen, ressam, fotoğrafçı, yapımcı
    yapımcısı, komedyen, besteci, manken, model, aşçı, şef
    teknik direktör, teknik direktörü, antrenör, antrenörü, başantrenör, teknik adam, futbolcu, futbolcusu
    oyun kurucu, kaleci, kalecisi, forvet, golcü, savunma oyuncusu, orta saha oyuncusu, stoper, yıldız
    yıldızı, basketbolcu, voleybolcu, sporcu, şampiyon, şampiyonu, pilotu, hakem, hakemi, taraftar
    anne, annesi, baba, babası, ebeveyn, oğlu, kızı, kardeş, kardeşi, ağabeyi, ablası, eş, eşi, karısı
    kocası, dul, babaanne, anneanne, dede, dedesi, amcası, dayısı, halası, teyzesi, kuzeni, arkadaş
    arkadaşı, sevgilisi, nişanlısı, komşu, komşusu, vatandaş, vatandaşlar, mahalle sakini, köylü, köylüler
    kadın, adam, genç, emekli, turist, sürücü, şoför, taksici, yolcu, müşteri, esnaf, esnafı, çiftçi
    üretici, üreticisi, balıkçı, öğretmen, öğretmeni, öğrenci, öğrencisi, veli, gönüllü, aktivist, eylemci
    göstericiler, organizatör, göçmen, mülteci, okur
    imam, müftü, diyanet işleri başkanı, piskopos, başpiskopos, patrik, haham, rahip, kardinal
  `),
  honorifics: words(`
    sayın, bay, bayan, bey, hanım, hanımefendi, beyefendi, dr., dr, prof., prof. dr., doç., doç. dr.
    op. dr., uzm. dr., av., sir
  `),
  nameParticles: words('van, von, de, der, den, la, le, di, da, del, dos, al, el, bin, ibn, ben, oğlu'),
  prepositions: [],
  clauseOpeners: words(`
    ama, ve, veya, ancak, fakat, eğer, çünkü, ki, kim, nerede, neden, sonra, şimdi, da, de, bu, öte
  `),

  bylineWords: words(`
    yazar, yazan, yazar:, haber, haber:, hazırlayan, muhabir, editör, kaynak, derleyen, röportaj, çeviri
    yayınlayan, giriş
  `),
  boxLabels: words('takip et, içindekiler'),
  conjunctions: words('ve, ile, &'),
  publishedWords: words(`
    yayınlanma, yayınlanma tarihi, yayınlandı, yayımlandı, yayınlanma:, yayın tarihi, yayımlanma tarihi
    yayımlanma, giriş tarihi, giriş, oluşturulma tarihi, oluşturulma, eklenme tarihi, eklenme, tarih
    haber giriş, haber giriş tarihi, ilk yayın, yayın
  `),
  modifiedWords: words(`
    güncelleme, güncelleme tarihi, güncellenme, güncellenme tarihi, güncellendi, son güncelleme
    son güncelleme tarihi, son güncellenme, haber güncelleme, düzenlenme, güncelleme:
  `),
  viewWords: words(`
    görüntüleme, görüntülenme, okunma, okunma sayısı, kez okundu, kez görüntülendi, izlenme
    gösterim, okuma, hit, bu haber kez okundu, haber kez okundu, okundu, görüntülenme sayısı
  `),
  numberWords: { bin: 1e3, b: 1e3, k: 1e3, milyon: 1e6, mn: 1e6, m: 1e6, milyar: 1e9, mr: 1e9 },

  readAlso: words(`
    bunu da oku, bunu da okuyun, bunlar da ilginizi çekebilir, bu da ilginizi çekebilir
    ilginizi çekebilir, ilgini çekebilir, ilginizi çekecek, ayrıca okuyun, ayrıca bakınız, ayrıca bkz
    ayrıca oku, şunu da okuyun, okumaya devam, okumaya devam et, devamını oku, devamı için
    haberin devamı, haberin detayları, haberi oku, tıkla oku, detaylar için, detaylı bilgi, daha fazla
    daha fazlası, daha fazla oku, daha fazla bilgi, ilgili haber, ilgili haberler, ilgili haber:
    ilişkili haber, sıradaki haber, kaçırmayın, gözden kaçırma, gözden kaçmasın, göz atın, izleyin:
    izle:, öneri, önerilen haber, okumadan geçme, bir sonraki haber, bkz
  `),
  relatedHeadings: words(`
    ilgili haberler, ilgili haber, ilgili içerikler, ilgili yazılar, ilgili konular, ilgili makaleler
    ilgili videolar, ilişkili haberler, ilişkili içerikler, benzer haberler, benzer içerikler
    benzer yazılar, bu konuda daha fazla, konuyla ilgili haberler, konu ile ilgili haberler
    konuyla ilgili diğer haberler, bu konudaki diğer haberler, haberle ilgili daha fazlası, haberle ilgili
    ayrıca okuyun, bunu da okuyun, bunları da okuyun
  `),
  otherHeadings: words(`
    en çok okunanlar, en çok okunan, en çok okunan haberler, çok okunanlar, çok okunan, en çok izlenenler
    en çok izlenen, en çok yorumlananlar, en çok paylaşılanlar, en çok konuşulanlar, en popüler, popüler
    popüler haberler, popüler içerikler, trend, trendler, gündem, günün haberleri, günün manşetleri
    günün öne çıkanları, öne çıkanlar, öne çıkan haberler, manşetler, manşet, son dakika
    son dakika haberleri, son haberler, en son haberler, en son, en yeniler, yeni haberler, güncel haberler
    güncel, haberler, tüm haberler, diğer haberler, diğer, daha fazla haber, sıradaki haberler
    sıradaki haber, bugün, canlı
    ilginizi çekebilir, ilginizi çekebilecek haberler, ilginizi çekebilecek diğer haberler
    bunlar da ilginizi çekebilir, ilgini çekebilir, sizin için seçtiklerimiz, sizin için, size özel
    sizin için önerilenler, önerilen haberler, önerilenler, önerilen, editörün seçtikleri, editörün seçimi
    editörün önerisi, seçtiklerimiz, kaçırmayın, tavsiye edilen, tavsiyeler, sponsorlu içerik, sponsorlu
    advertorial, tanıtım, reklam, ilanlar, resmi ilanlar, video, videolar, video haberler, foto galeri
    fotogaleri, galeri, galeriler, yazarlar, köşe yazıları, yazarın diğer yazıları, podcast, yorumlar, anket
    hava durumu, namaz vakitleri, puan durumu, burçlar, sonraki haber, önceki haber, kategoriler
    yerel haberler
  `),
  tagWords: words(`
    etiketler, etiket, etiketler:, konular, konu, anahtar kelimeler, ilgili konular
    haberle ilgili etiketler, haber etiketleri, kategoriler, kişiler, ilgili etiketler, başlıklar
  `),
  adLabels: words(`
    reklam, reklamlar, ilan, sponsorlu, sponsorlu içerik, sponsorlu bağlantılar, advertorial, tanıtım
    bu bir ilandır, resmi ilan, reklamı kapat, reklamı geç, haberin devamı reklamdan sonra
    haber reklamdan sonra devam ediyor, reklamın ardından devam ediyor, iş birliği
  `),
  appeals: words(`
    abone ol, abone olun, abone olmak, hemen abone, ücretsiz abone, bültenimize, e-bülten, bülten, bültene
    haber bülteni, e-posta adresiniz, e-posta adresinizi, üye ol, üye olun, üye girişi, giriş yap
    giriş yapın, giriş yaparak, kayıt ol, kayıt olun, kaydol, oturum aç, takip et, takip edin, bizi takip
    bizi takip edin, google news'te, google news’te, google haberler, whatsapp kanalımıza, whatsapp kanalı
    telegram kanalımıza, kanalımıza, beğen, paylaş, paylaşın, haberi paylaş, bu haberi paylaş
    facebook'ta paylaş, twitter'da paylaş, bağlantıyı kopyala, linki kopyala, yazdır, kaydet
    favorilere ekle, arkadaşına gönder, yorum yap, yorum yaz, yorum yazın, yorumunuzu, yorumlar
    yorumunu yaz, ilk yorumu, ilk yorum yapan, tüm yorumları, bu habere, düşünceleriniz
    siz ne düşünüyorsunuz, uygulamamızı indirin, uygulamayı indir, indir, bildirimleri aç, bildirim
    destek ol, destek olun, destekle, bağış, bağış yap, hata bildir, haberde hata, hatayı bildir
    bize ulaşın, bize yazın, iletişim, ihbar hattı, tıklayın, tıklayınız, için tıklayın, anlık haber
    son dakika haberleri için, gelişmelerden haberdar, çerez, çerezler, bu sitede, sitemizde, web sitemizde
    kabul et, haberi dinle, dinle, tarayıcınız, puan ver, bu içeriği
  `),
  creditWords: words(`
    fotoğraf, fotoğraflar, fotoğraf:, foto, foto:, foto muhabiri, görsel, görsel:, görseller, kaynak
    kaynak:, arşiv, arşiv fotoğrafı, temsili fotoğraf, temsili görsel, grafik, infografik, illüstrasyon
    kamera, video, kare, ekran görüntüsü, aa, dha, iha, anadolu ajansı, getty images, reuters, afp, ©
  `),
  rightsWords: words(`
    kaynak, kaynaklar:, kaynak:, copyright, ©, tüm hakları saklıdır, her hakkı saklıdır, telif hakkı
    izinsiz, kaynak gösterilmeden, izinsiz kopyalanamaz, iktibas edilemez, bu haber, yasal uyarı, çeviri
    düzeltme, editörün notu, gizlilik politikası, kullanım koşulları, haber kaynağı, yayınlanan haberler
  `),
  readingTimeWords: words(`
    okuma süresi, okunma süresi, tahmini okuma süresi
    dk okuma, dk. okuma, dk okuma süresi, dakika okuma, dakikalık okuma
  `),
});
