import type { Language } from './language.js';
import { words } from './words.js';

export const ms = (): Language => ({
  code: 'ms',

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
    kata, katanya, kata beliau, berkata, berkata begitu, berkata demikian, ujar, ujarnya, ujar beliau, tutur, tuturnya, ucap
    ucapnya, jelas, jelasnya, jelas beliau, menjelaskan, dijelaskan, tambah, tambahnya, tambah beliau, menambah
    menambahkan, tegas, tegasnya, tegas beliau, menegaskan, menekankan, mengulas, ulas, ulasnya, memaklumkan, dimaklumkan
    memberitahu, beritahu, diberitahu, menyatakan, dinyatakan, mengatakan, dikatakan, mengumumkan, umum, mendedahkan
    dedah, dedahnya, mendakwa, dakwa, dakwanya, mengakui, akui, akuinya, mengaku, menafikan, nafi, mengesahkan, sahkan
    berpendapat, percaya, yakin, menyifatkan, sifatkan, menganggap, anggap, menilai, meramalkan, menjangka, berharap
    mengharapkan, harap, harapnya, berjanji, janji, memberi jaminan, menjamin, jamin
    menjawab, jawab, jawabnya, membidas, bidas, bidasnya, mempersoal, soal, soalnya, mempersoalkan, bertanya, tanya
    tanyanya, mengingatkan, ingatnya, ingat, memberi amaran, beri amaran, mengugut, menggesa, gesa, gesanya, menyeru
    seru, serunya, meminta, minta, mengarahkan, mencadangkan, cadang, cadangnya, menyarankan, saran, sarannya
    menasihatkan, nasihatnya, mempelawa, merayu, rayu
    mengkritik, kritik, menyelar, selar, mengecam, kecam, mengutuk, menuduh, menyindir, sindir, melahirkan, meluahkan
    luah, luahnya, mengeluh, keluh, keluhnya, menyesali, kesal, berseloroh, bergurau, memuji, puji, mengucapkan
    menzahirkan, zahirkan, menceritakan, cerita, ceritanya, bercerita, berkongsi, kongsi, kongsinya, mengimbau, imbau, imbas
    imbasnya, menulis, tulis, tulisnya, memetik, dipetik, dipetik sebagai berkata, melaporkan, lapor, lapornya, merumuskan
    merumus, menyimpulkan, simpulnya, mengulangi, ulang, ulangnya, menyambung, sambung, sambungnya, memperincikan
    memperjelas
    menghuraikan, menyentuh, menggambarkan, menjerit, jerit, jeritnya
  `),
  sourcePhrases: words(`
    menurut, mengikut, mengikut kata, berdasarkan, bagi, menurut beliau, seperti kata, seperti yang dinyatakan oleh
    kata sumber
  `),
  pronouns: words('dia, beliau, mereka, baginda'),
  ownWords: words(`
    menurutnya, menurut beliau, menurut mereka, pada pendapatnya, pada pandangannya, baginya, bagi beliau
  `),
  demonstratives: words('ini, itu, tersebut, berkenaan'),
  roleNouns: words(`
    presiden, bekas presiden, naib presiden, timbalan presiden, perdana menteri, bekas perdana menteri
    timbalan perdana menteri, perdana menteri dan menteri kewangan, menteri, bekas menteri, timbalan menteri, menteri luar
    menteri kewangan, menteri pertahanan, menteri dalam negeri, menteri kesihatan, menteri pendidikan, menteri besar
    bekas menteri besar, ketua menteri, timbalan ketua menteri, premier, gabenor, yang di-pertuan agong, yang dipertua negeri
    sultan, raja, tengku mahkota, raja muda, ratu, paus, canselor, setiausaha, setiausaha agung, setiausaha politik
    setiausaha akhbar, ketua setiausaha, ketua setiausaha negara, setiausaha kerajaan negeri, pengerusi, timbalan pengerusi
    naib pengerusi, ketua, timbalan ketua, ketua penerangan, ketua pemuda, ketua wanita, ketua pembangkang, yang dipertua
    speaker dewan rakyat, speaker, ahli parlimen, ahli dewan undangan negeri, adun, senator, exco
    ahli majlis mesyuarat kerajaan negeri, ahli politik, calon, datuk bandar, pegawai daerah, penghulu, ketua kampung
    duta, duta besar
    pesuruhjaya tinggi, diplomat, pesuruhjaya, jurucakap, wakil, wakil rakyat, utusan khas, penasihat, pegawai
    penjawat awam
    pengarah, ketua pengarah, timbalan pengarah, timbalan ketua pengarah, pengarah urusan, pengarah eksekutif
    ketua pegawai eksekutif, ketua pegawai operasi, ceo, pengurus, pengurus besar, pengasas, pengasas bersama, pemilik
    usahawan, ahli perniagaan, peniaga, pelabur, pekerja, kakitangan, penyelaras, pengetua, guru besar
    pakar, pakar ekonomi, penganalisis, penganalisis politik, ahli ekonomi, saintis, penyelidik, ahli akademik, profesor
    profesor madya, prof madya, pensyarah, naib canselor, timbalan naib canselor, dekan, sejarawan, ahli psikologi
    ahli meteorologi, jurutera, arkitek, doktor, pakar bedah, jururawat, pesakit, ahli farmasi
    hakim, ketua hakim negara, peguam, peguam negara, peguam bela, timbalan pendakwa raya, pendakwa raya, majistret
    tertuduh, suspek, saksi, mangsa, plaintif, defendan
    ketua polis negara, ketua polis daerah, ketua polis, pemangku ketua polis, timbalan ketua polis
    ketua jabatan siasatan jenayah, anggota polis, pegawai penyiasat, inspektor, ketua balai, ketua balai bomba
    penolong pengarah operasi
    komander operasi, komander, panglima angkatan tentera, panglima, jeneral, leftenan jeneral, mejar, kolonel, kapten
    leftenan, askar, juruterbang, anggota bomba
    wartawan, pemberita, koresponden, editor, ketua pengarang, penyampai, pengacara, penulis, pengarang, penyair
    sasterawan, sasterawan negara, pengarah filem, penerbit, pelakon, pelakon wanita, penyanyi, pemuzik, artis, pelukis
    jurugambar, komposer, pelawak, selebriti, usahawan kosmetik, pempengaruh, model, cef
    jurulatih, ketua jurulatih, pengurus pasukan, kapten pasukan, pemain, bekas pemain, penyerang, pertahanan
    penjaga gol, atlet, juara, juara dunia, pelumba, perenang, pemain badminton, pemain bola sepak, jaguh
    ibu, bapa, ayah, ibu bapa, anak, anak lelaki, anak perempuan, abang, kakak, adik, suami, isteri, balu, nenek, datuknya
    rakan, kawan, jiran, penduduk, orang awam, lelaki, wanita, remaja, pemuda, gadis, pesara, pelancong, pemandu
    pemandu lori, penumpang, pelanggan, pengguna, petani, pesawah, nelayan, guru, cikgu, pelajar, mahasiswa, murid
    sukarelawan, aktivis, penunjuk perasaan, penganjur, pelarian, waris, ahli keluarga
    mufti, imam, ustaz, ustazah, paderi, uskup
  `),
  honorifics: words(`
    encik, en., en, puan, pn., pn, cik, tuan, tuan haji, haji, hajah, datuk, datuk seri, dato', dato’, dato' seri
    dato’ seri, dato sri, datin, datin seri, tan sri, tun, puan sri, toh puan, dr., dr, prof., prof, ir., ustaz, tengku
    tunku, raja, syed, sharifah
  `),
  nameParticles: words('bin, binti, b., bt., a/l, a/p, anak, ibni, al, van, de, der, von, abd, abd.'),
  prepositions: words(`
    di, ke, dari, daripada, pada, kepada, untuk, bagi, dengan, oleh, dalam, tentang, mengenai, antara, atas, bawah, sejak
    hingga, sehingga, tanpa, terhadap, selepas, sebelum, semasa, ketika
  `),
  clauseOpeners: words(`
    tetapi, dan, atau, namun, jika, kalau, apabila, ketika, semasa, kerana, sebab, bahawa, yang, di mana, bagaimana
    kemudian, juga, selepas, sebelum, walaupun, meskipun, sementara, manakala, sekarang, malah, terdahulu, sementara itu
    justeru, oleh itu, selain itu, dalam pada itu
  `),

  bylineWords: words(`
    oleh, penulis, penulis:, ditulis oleh, laporan, laporan oleh, wartawan, teks, disediakan oleh, koresponden
  `),
  otherHandWords: words(`
    disunting oleh, suntingan, editor, penyunting, diterjemah oleh, terjemahan, gambar oleh, foto oleh
  `),
  boxLabels: words('ikuti, isi kandungan, kandungan'),
  behindName: words('di, dari, untuk'),
  conjunctions: words('dan, &, serta'),
  publishedWords: words(`
    diterbitkan, diterbitkan pada, disiarkan, disiarkan pada, tarikh terbit, tarikh, dikeluarkan, tarikh siar, terbit
    diterbit, dimuat naik
  `),
  modifiedWords: words(`
    dikemas kini, dikemaskini, dikemas kini pada, dikemaskini pada, kemas kini, kemas kini terakhir, terakhir dikemas kini
    kemaskini, disunting, diubah suai
  `),
  viewWords: words(`
    tontonan, kali dibaca, dibaca, dibaca kali, kali dilihat, dilihat, paparan, pembaca, kali ditonton, bacaan
  `),
  numberWords: { ribu: 1e3, k: 1e3, juta: 1e6, j: 1e6, bilion: 1e9 },

  readAlso: words(`
    baca juga, baca lagi, baca lanjut, baca selanjutnya, baca seterusnya, baca:, baca, baca berita berkaitan, lihat juga
    tonton juga, tonton, artikel berkaitan, berita berkaitan, artikel lain, berita lain, berkaitan, lanjutan
    jangan lepaskan, jangan ketinggalan, anda mungkin berminat, mungkin anda berminat, anda mungkin suka, dengar juga
    baca artikel penuh, maklumat lanjut
  `),
  relatedHeadings: words(`
    berita berkaitan, artikel berkaitan, berita berkait, artikel berkait, berkaitan, topik berkaitan, isu berkaitan
    kandungan berkaitan, video berkaitan, cerita berkaitan, lebih lanjut mengenai, lagi mengenai, baca juga, baca lagi
    artikel serupa, berita serupa
  `),
  otherHeadings: words(`
    paling popular, popular, berita popular, artikel popular, terpopular, paling banyak dibaca, paling dibaca
    terbanyak dibaca
    banyak dibaca, paling hangat, terhangat, hangat, sohor kini, tular, terkini, berita terkini, artikel terkini, terbaharu
    terbaru, berita terbaru, berita utama, utama, tajuk utama, berita, semua berita, pilihan, pilihan editor
    pilihan pengarang, untuk anda, disyorkan, disyorkan untuk anda, cadangan, anda mungkin suka, anda mungkin berminat
    mungkin anda berminat, mungkin anda suka, jangan lepaskan, berita lain, lain-lain berita, artikel lain, lagi berita
    lebih banyak berita, lagi, lain-lain, hari ini, langsung, siaran langsung, iklan, tajaan, kandungan tajaan, video, galeri
    galeri foto, foto, gambar, pendapat, kolum, kolumnis, rencana, komen, blog, podcast, podkas, audio siar, cuaca, horoskop
    artikel seterusnya, artikel sebelumnya, seterusnya, sebelumnya, rakan media
  `),
  tagWords: words('tag, tag:, topik, topik:, label, kata kunci, kategori, tagar, tags'),
  adLabels: words(`
    iklan, tajaan, kandungan tajaan, artikel tajaan, ditaja, promosi, kandungan berbayar, iklan berbayar, advertorial
  `),
  appeals: words(`
    langgan, langgani, melanggan, langganan, daftar, daftar sekarang, daftar masuk, log masuk, sudah melanggan, sertai
    sertai kami, ikuti kami, ikuti, ikut kami, kongsi, kongsikan, kongsi artikel, kongsi berita, hantar, e-mel anda
    masukkan e-mel, surat berita, newsletter, dapatkan, terima berita, muat turun, muat turun aplikasi, aplikasi
    saluran telegram, saluran whatsapp, sertai saluran, komen, tinggalkan komen, beri komen, tulis komen, hantar komen
    lihat komen, salin pautan, salin, cetak, simpan, sukai, suka, klik di sini, klik sini, klik, sokong, sokong kami
    derma, sumbang, hubungi kami, hubungi, laporkan kesilapan, laman web ini menggunakan, kami menggunakan kuki
    terima kuki, setuju, dengar artikel, undi, hidupkan notifikasi, untuk membaca, log masuk untuk
  `),
  creditWords: words(`
    foto, foto:, gambar, gambar:, gambar fail, foto fail, fail foto, gambar hiasan, foto hiasan, gambar ihsan, foto ihsan
    ihsan, imej, ilustrasi, grafik, infografik, tangkap layar, tangkapan skrin, video, sumber, bernama, getty images
    reuters, afp, ©
  `),
  rightsWords: words(`
    sumber, sumber:, copyright, ©, hak cipta, hak cipta terpelihara, hakcipta terpelihara, semua hak terpelihara, dilarang
    pembetulan, nota editor, nota, penafian, terjemahan, dasar privasi, terma dan syarat
  `),
  readingTimeWords: words(`
    masa membaca, masa bacaan
    minit bacaan, minit membaca
  `),
});
