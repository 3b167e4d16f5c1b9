import type { Language } from './language.js';
import { words } from './words.js';

export const id = (): Language => ({
  code: 'id',

  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['”', '”'],
    ['“', '“'],
    ['«', '»'],
    ["'", "'"],
    ["''", "''"],
  ],
  dashOpensSpeech: false,
  speechVerbs: words(`
    kata, katanya, berkata, mengatakan, dikatakan, ujar, ujarnya, berujar, tutur, tuturnya, menuturkan
    bertutur, ucap, ucapnya, mengucapkan, sebut, sebutnya, menyebut, menyebutkan, disebutkan, jelas
    jelasnya, menjelaskan, dijelaskan, terang, terangnya, menerangkan, ungkap, ungkapnya, mengungkapkan
    mengungkap, diungkapkan, papar, paparnya, memaparkan, beber, bebernya, membeberkan
    tegas, tegasnya, menegaskan, ditegaskan, tambah, tambahnya, menambahkan, imbuh, imbuhnya, mengimbuhkan
    lanjut, lanjutnya, melanjutkan, sambung, sambungnya, tandas, tandasnya, menandaskan, pungkas, pungkasnya
    memungkasi, tutup, tutupnya, menutup, simpul, menyimpulkan, menekankan, tekan, tekannya, menyampaikan
    disampaikan, menyatakan, dinyatakan, nyatanya, menuliskan, menulis, tulis, tulisnya, cuit, cuitnya
    unggah, mengunggah, bunyi, demikian
    cerita, ceritanya, bercerita, menceritakan, kisah, kisahnya, mengisahkan, kenang, kenangnya, mengenang
    mengaku, akunya, aku, mengakui, membenarkan, memastikan, mengonfirmasi, mengkonfirmasi, meyakinkan
    menjamin, berjanji, janjinya, mengumumkan, melaporkan, lapor, memberitahu, menginformasikan, mewartakan
    jawab, jawabnya, menjawab, balas, balasnya, membalas, timpal, timpalnya, menimpali, menanggapi
    merespons, respons, membantah, bantah, bantahnya, menyangkal, menampik, menolak, tanya, tanyanya
    bertanya, menanyakan, mempertanyakan
    menilai, nilai, nilainya, berpendapat, menganggap, percaya, meyakini, berharap, harap, harapnya
    mengharapkan, memperkirakan, memprediksi, menduga, khawatir, menganalisis, berkomentar, mengomentari
    menyoroti, menyarankan, saran, sarannya, mengusulkan, usul, mengimbau, imbau, imbaunya, mengajak, ajak
    ajaknya, meminta, pinta, pintanya, minta, mendesak, desak, desaknya, menuntut, menyerukan, seru, serunya
    memerintahkan, memperingatkan, mengingatkan, ingat, mewanti-wanti, mengancam, ancam, ancamnya
    mengkritik, kritiknya, mengecam, kecam, kecamnya, mengutuk, menuduh, menuding, tuding, tudingnya
    mengeluh, keluh, keluhnya, mengeluhkan, menyesalkan, sesal, menyesal, memuji, puji, pujinya
    mengapresiasi, berterima kasih, bersyukur, menyambut, teriak, teriaknya, berteriak, bisik, bisiknya
    canda, candanya, bercanda, kelakar, kelakarnya, sindir, sindirnya, menyindir, berseloroh, menguraikan
    merinci, rinci, rincinya, menggambarkan, mencontohkan, urai, urainya, beralasan, dalih, dalihnya
    berdalih, mengklaim, klaim, klaimnya, menyinggung, membela
  `),
  sourcePhrases: words(`
    menurut, kata, ujar, dikutip dari, mengutip, dilansir dari, dilansir, sebagaimana dikutip
    seperti dikutip, berdasarkan keterangan, berdasarkan, sesuai dengan keterangan, merujuk pada
    sementara itu menurut
  `),
  pronouns: words('dia, ia, mereka, beliau, keduanya'),
  ownWords: words('menurutnya, menurut dia, baginya'),
  roleNouns: words(`
    presiden, wakil presiden, wapres, mantan presiden, presiden terpilih, perdana menteri, pm, menteri
    wakil menteri, wamen, menko, menteri koordinator, mantan menteri, menlu, menhan, mendagri, menkeu
    menteri luar negeri, menteri keuangan, menteri pertahanan, kanselir, raja, ratu, pangeran, sultan, paus
    kepala, wakil kepala, kepala dinas, kepala badan, kepala desa, kades, lurah, camat, sekretaris
    sekretaris jenderal, sekjen, sekda, sekretaris daerah, sekretaris negara, ketua, wakil ketua, ketua umum
    ketum, wakil ketua umum, ketua dpr, ketua mpr, ketua rt, pimpinan, pemimpin
    gubernur, wakil gubernur, wagub, bupati, wakil bupati, wali kota, walikota, wakil wali kota, anggota
    anggota dpr, anggota komisi, anggota dprd, legislator, senator, politikus, politisi, kader
    calon presiden, capres, cawapres, calon, kandidat, duta besar, dubes, diplomat, utusan, komisaris
    komisioner, juru bicara, jubir, staf khusus, staf ahli, penasihat, penasehat, tenaga ahli, pejabat
    petugas, deputi, ombudsman
    direktur, direktur utama, dirut, direktur jenderal, dirjen, direktur eksekutif, manajer, general manager
    vice president, corporate secretary, kepala bagian, kabag, kabid, kepala bidang, humas, kepala humas
    ceo, chief executive officer, pendiri, co-founder, pemilik, pengusaha, pebisnis, investor, koordinator
    perwakilan, karyawan, pegawai, pekerja, buruh, serikat pekerja, pengurus, pembina, pengelola
    pengamat, pakar, ahli, analis, ekonom, peneliti, ilmuwan, akademisi, guru besar, profesor, dosen, rektor
    dekan, sejarawan, sosiolog, psikolog, epidemiolog, prakirawan, insinyur, arsitek, konsultan, budayawan
    dokter, perawat, bidan, pasien, apoteker, psikiater, hakim, jaksa, jaksa agung, kajari, kajati
    jaksa penuntut umum, pengacara, kuasa hukum, advokat, penasihat hukum, notaris, terdakwa, tersangka
    terpidana, saksi, saksi mata, korban, keluarga korban, polisi, kapolri, kapolda, kapolres, kapolsek
    kasat reskrim, kabid humas, kasi humas, kombes, kompol, akp, akbp, iptu, ipda, aiptu, brigjen, irjen
    komjen, jenderal, letjen, mayjen, kolonel, letkol, mayor, kapten, panglima, panglima tni, kapuspen
    kadispenad, komandan, danramil, dandim, prajurit, tentara, pilot, petugas pemadam
    jurnalis, wartawan, reporter, koresponden, editor, redaktur, pemimpin redaksi, pembawa acara, presenter
    host, penulis, penyair, novelis, sutradara, aktor, aktris, artis, penyanyi, musisi, vokalis, komedian
    pelawak, produser, seniman, pelukis, fotografer, influencer, youtuber, selebgram, model, desainer, koki
    chef, kurator
    pelatih, pelatih kepala, asisten pelatih, pemain, kapten tim, kiper, bek, penyerang, striker, gelandang
    atlet, pebulutangkis, petinju, pembalap, juara, manajer tim, wasit, suporter
    ibu, ayah, bapak, orang tua, anak, putra, putri, kakak, adik, istri, suami, nenek, kakek, paman, bibi
    keponakan, teman, sahabat, kekasih, tetangga, warga, penduduk, masyarakat, pria, wanita, perempuan
    pemuda, pemudi, lansia, pensiunan, turis, wisatawan, penumpang, pengemudi, sopir, pengendara, pelanggan
    pembeli, pedagang, petani, nelayan, peternak, guru, kepala sekolah, siswa, pelajar, mahasiswa, mahasiswi
    aktivis, relawan, pengunjuk rasa, demonstran, penyelenggara, pengungsi, tokoh masyarakat, netizen
    ulama, kiai, ustaz, ustadz, habib, uskup, uskup agung, kardinal, pastor, pendeta, romo, biksu, imam
  `),
  honorifics: words(`
    bapak, pak, ibu, bu, tuan, nyonya, nona, saudara, saudari, dr, dr., prof, prof., drs., ir., h., hj., kh
    kh., sri, mas, mbak, bang, kang, gus
  `),
  nameParticles: words('bin, binti, ibn, al, el, van, von, de, der, den, la, da, del'),
  prepositions: words(`
    di, ke, dari, pada, untuk, dengan, oleh, tentang, kepada, bagi, antara, dalam, terhadap, tanpa
    bersama, sejak
  `),
  articles: words('sang, para, seorang, si'),
  indefiniteArticles: words('seorang'),
  clauseOpeners: words(`
    tetapi, tapi, dan, atau, namun, meski, ketika, saat, jika, karena, bahwa, siapa, dimana, mengapa
    lalu, kini, juga, tidak, sementara
  `),

  bylineWords: words(`
    oleh, penulis, penulis:, reporter, reporter:, editor, editor:, pewarta, pewarta:, redaktur, redaktur:
    wartawan, laporan, laporan wartawan, ditulis oleh, jurnalis, rep:, red:
  `),
  otherHandWords: words('editor, penyunting, redaktur, penulis naskah, reviewer, ditinjau oleh'),
  conjunctions: words('dan, &, serta, dengan'),
  publishedWords: words(`
    diterbitkan, diterbitkan pada, dipublikasikan, diposting, tayang, tanggal, terbit, diunggah
    tanggal terbit, dibuat, dirilis, published
  `),
  modifiedWords: words(`
    diperbarui, diperbarui pada, diperbaharui, update, terakhir diperbarui, pembaruan, diubah
    terakhir diubah, disunting, perbarui
  `),
  viewWords: words(`
    dilihat, kali dilihat, kali dibaca, dibaca, pembaca, tayangan, penayangan, views, kunjungan
    dibaca kali, dilihat kali, jumlah pembaca
  `),
  numberWords: { rb: 1e3, ribu: 1e3, k: 1e3, jt: 1e6, juta: 1e6, m: 1e6, miliar: 1e9 },

  readAlso: words(`
    baca juga, baca juga:, baca juga :, bacajuga, baca selengkapnya, baca selanjutnya, baca lagi, baca:
    baca pula, baca artikel, baca lebih lanjut, baca berita, baca di halaman, lihat juga, lihat juga:
    lihat selengkapnya, lihat:, simak juga, simak juga:, simak selengkapnya, simak video, simak:
    saksikan juga, tonton juga, tonton:, dengarkan juga, selengkapnya, berita terkait, artikel terkait
    terkait:, pilihan editor, pilihan editor:, rekomendasi, jangan lewatkan, lanjutkan membaca
    klik selanjutnya, halaman selanjutnya, selanjutnya:, lanjut baca, berita lainnya
  `),
  relatedHeadings: words(`
    berita terkait, artikel terkait, terkait, konten terkait, topik terkait, video terkait, berita serupa
    artikel serupa, baca juga, lihat juga, simak juga, lainnya tentang, berita tentang, tentang topik ini
    topik yang sama, berita terkait lainnya, artikel sejenis
  `),
  otherHeadings: words(`
    terpopuler, berita terpopuler, artikel terpopuler, populer, berita populer, paling populer
    paling banyak dibaca, paling dibaca, paling banyak dicari, banyak dibaca, trending, trending topik
    trending now, sedang tren, sedang hangat, hot news, hot topic, berita terkini, terkini, terkini lainnya
    terbaru, berita terbaru, artikel terbaru, kabar terbaru, berita utama, headline, sorotan, berita lainnya
    berita lain, artikel lainnya, lainnya, lainnya dari, berita hari ini, breaking news, langsung, indeks
    indeks berita, rekomendasi, rekomendasi untuk anda, rekomendasi untukmu, direkomendasikan, untuk anda
    untukmu, pilihan, pilihan editor, pilihan redaksi, mungkin anda suka, anda mungkin suka
    mungkin anda tertarik, jangan lewatkan, selengkapnya, konten bersponsor, sponsor, iklan, advertorial
    video, video terbaru, video pilihan, video populer, foto, galeri, galeri foto, infografis, opini, kolom
    podcast, komentar, blog, berita sebelumnya, berita selanjutnya, artikel selanjutnya, jadwal, cuaca
    jadwal salat, zodiak
  `),
  tagWords: words(`
    tag, tags, tag:, topik, topik:, label, kata kunci, topik terkait, tag terkait, kategori, lihat topik
    berita tentang
  `),
  adLabels: words(`
    iklan, advertisement, advertorial, pariwara, sponsor, konten bersponsor, konten promosi
    scroll to continue with content, gulir ke bawah untuk melanjutkan, gulir untuk lanjut membaca
    scroll untuk baca artikel, lanjutkan dengan konten, artikel ini bersponsor, tutup iklan
  `),
  appeals: words(`
    berlangganan, langganan, sudah berlangganan, daftar, daftarkan, mendaftar, masuk, silakan masuk
    silakan login, login, silahkan login, buat akun, newsletter, buletin, dapatkan, dapatkan berita
    dapatkan update, dapatkan informasi, email anda, masukkan email, ikuti, ikuti kami, ikuti berita
    ikuti saluran, ikuti terus, ikuti perkembangan, ikuti kanal, follow, gabung, bergabung, mari bergabung
    ayo gabung, yuk gabung, klik, klik di sini, klik link, klik disini, temukan berita, bagikan
    bagikan artikel, bagikan ke, share, sebarkan, kirim, salin tautan, salin link, cetak, simpan, komentar
    komentari, tulis komentar, beri komentar, tinggalkan komentar, tinggalkan balasan, lihat komentar
    kirim komentar, jadilah yang pertama, unduh, download, unduh aplikasi, download aplikasi
    aktifkan notifikasi, dukung, dukung kami, donasi, berdonasi, laporkan, kirim kritik, ada kesalahan
    hubungi kami, kirim tulisan, situs ini menggunakan, kami menggunakan cookie, setuju, dengarkan artikel
    dengarkan, apa reaksi anda, bagaimana reaksi anda, suka artikel, cek berita, update berita, jangan lupa
  `),
  creditWords: words(`
    foto, foto:, foto oleh, fotografer, gambar, ilustrasi, ilustrasi:, foto ilustrasi, foto arsip, arsip
    arsip foto, dok., dok, dokumentasi, dok. pribadi, sumber foto, infografis, grafis, tangkapan layar
    video, antara, antara foto, getty images, reuters, afp, istimewa, ist, ist., ©
  `),
  rightsWords: words(`
    sumber, sumber:, copyright, ©, hak cipta, hak cipta dilindungi, seluruh hak cipta, dilarang keras
    dilarang, dilarang mengambil, dilarang memperbanyak, artikel ini telah tayang, artikel ini telah terbit
    artikel ini pertama, artikel ini tayang, artikel asli, disclaimer, kebijakan privasi
    syarat dan ketentuan, penafian, koreksi, catatan redaksi, ralat
  `),
  readingTimeWords: words(`
    waktu baca, waktu membaca, lama membaca, estimasi waktu baca
    menit membaca, menit baca, menit waktu baca
  `),
});
