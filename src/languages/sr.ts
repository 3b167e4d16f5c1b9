import { hr as croatian } from './hr.js';
import type { Language } from './language.js';
import { words } from './words.js';

/** What Croatian has, and what Serbian says or writes otherwise: Ekavian forms, and the words in Cyrillic. */
export const sr = (hr = croatian()): Language => ({
  ...hr,
  code: 'sr',

  speechVerbs: [
    ...hr.speechVerbs,
    ...words(`
      saopšteno je, saopštava, izvestio, izvestila, obavestio, obavestila, primetio, primetila, napomenuvši, podsetio
      podsetila, podseća, seća se, prisetio se, prisetila se, objašnjavajući, procenio, procenila, ocenio, ocenila
      ocenjuje, predložili, uveren je, veruje, garantuje, komentariše, prokomentarisao, prokomentarisala, kritikovao
      kritikuje, apeluje, izvinio se, precizirala, poručivši, naglasivši, rekavši, dodajući, ističući, reaguje
      рекао, рекла, рекли, каже, кажу, казао, казала, изјавио, изјавила, изјавили, изјављује, саопштио, саопштила
      саопштили, саопштено је, саопштава, додао, додала, додали, додаје, додају, истакао, истакла, истакли, истиче
      истичу, нагласио, нагласила, наглашава, навео, навела, навели, наводи, наводе, објаснио, објаснила, објашњава
      поручио, поручила, поручује, оценио, оценила, оцењује, указао, указала, указује, напоменуо, напоменула, напомиње
      подсетио, подсетила, подсећа, упозорио, упозорила, упозорава, најавио, најавила, најављује, потврдио, потврдила
      потврђује, признао, признала, признаје, обећао, обећала, одговорио, одговорила, одговара, упитао, упитала, пита
      написао, написала, пише, закључио, закључила, закључује, сматра, сматрају, верује, мисли, тврди, тврде, прича
      испричао, испричала, позвао, позвала, позива, тражи, затражио, затражила, коментарише, прокоментарисао, преноси
      преносе, јавља, објавио, објавила, захвалио, захвалила, честитао, осудио, осудила, оптужио, оптужила, прецизирао
    `),
  ],
  sourcePhrases: [
    ...hr.sourcePhrases,
    ...words(`
      prema rečima, po rečima, prema oceni, prema mišljenju, kako je navela, kako je naveo
      према, према речима, по речима, према наводима, према подацима, према мишљењу, како је рекао, како је рекла
      како је навео, како је навела, како наводи, како преноси, како пише, како је истакао, речима
    `),
  ],
  pronouns: [...hr.pronouns, ...words('он, она, они, оне, обојица')],
  roleNouns: [
    ...hr.roleNouns,
    ...words(`
      ministarka, ministarke, državni sekretar, generalni sekretar, potpredsednik, potpredsednica, predsednik
      predsednika, predsednica, predsednice, bivši predsednik, predsedavajući, premijerke, narodni poslanik
      narodna poslanica, ambasadorka, ambasadora, savetnik, savetnica, zamenik, zamenica, pomoćnik
      pokrajinski sekretar, direktorka, menadžerka, preduzetnik, preduzetnica, istoričar, istoričarka
      naučnica, profesorka, lekar, lekara, lekarka, doktorka, hirurg, tužilac, tužiteljka, javni tužilac, advokatica
      advokatkinja, pukovnika, major, komandir, komandanta, dopisnica, glavna urednica, pisca, književnika, autorka
      reditelj, rediteljka, pevač, pevačica, muzičarka, umetnik, umetnica, fudbalera, košarkašica, teniser, teniserka
      kapiten, selektora, sportista, sportistkinja, svedok, ćerka, komšije, komšinica, građanin, stanovnici, meštanin
      meštani, penzionerka, studentkinja, sveštenik, iguman, vladika
      председник, председника, председница, председнице, бивши председник, потпредседник, премијер, премијера
      премијерка, министар, министра, министарка, канцелар, секретар, државни секретар, генерални секретар, лидер
      лидера, шеф, вођа, посланик, посланица, народни посланик, сенатор, политичар, кандидат, градоначелник
      гувернер, амбасадор, амбасадорка, дипломата, комесар, портпарол, портпаролка, представник, представница
      саветник, саветница, заменик, помоћник, начелник, директор, директора, директорка, менаџер, власник, власница
      оснивач, бизнисмен, стручњак, експерт, аналитичар, економиста, политиколог, социолог, историчар, научник
      истраживач, професор, професорка, доцент, психолог, метеоролог, инжењер, ректор, декан, лекар, лекарка, доктор
      докторка, хирург, судија, тужилац, адвокат, осумњичени, оптужени, сведок, жртва, полицајац, генерал, пуковник
      мајор, капетан, командант, војник, новинар, новинарка, репортер, дописник, уредник, уредница, писац, књижевник
      аутор, ауторка, редитељ, глумац, глумица, певач, певачица, музичар, уметник, фотограф, тренер, тренера, селектор
      играч, фудбалер, кошаркаш, тенисер, голман, нападач, шампион, мајка, отац, родитељи, син, ћерка, брат, сестра
      супруга, супруг, пријатељ, комшија, мештани, становник, жена, мушкарац, пензионер, возач, учитељ, наставник
      студент, волонтер, активиста, краљ, краљица, принц, папа, патријарх, митрополит, епископ, владика, свештеник
    `),
  ],
  honorifics: [
    ...hr.honorifics,
    ...words('gospodina, g-din, g-đa, господин, госпођа, г., гђа, др, проф., отац'),
  ],
  nameParticles: [...hr.nameParticles, ...words('де, да, ди, дел, ван, фон, ла, ле, ал, ел, бин')],

  bylineWords: [
    ...hr.bylineWords,
    ...words('autorka, аутор, аутор:, ауторка, пише, пише:, текст, извор, уредник'),
  ],
  conjunctions: [...hr.conjunctions, ...words('и, те, с')],
  publishedWords: [...hr.publishedWords, ...words('објављено, датум, постављено')],
  modifiedWords: [
    ...hr.modifiedWords,
    ...words('poslednja izmena, izmenjeno, ажурирано, последња измена, измењено'),
  ],
  viewWords: [...hr.viewWords, ...words('прегледа, преглед, приказа, читања')],
  numberWords: {
    ...hr.numberWords,
    хиљ: 1e3,
    'хиљ.': 1e3,
    хиљада: 1e3,
    мил: 1e6,
    милиона: 1e6,
    милион: 1e6,
    млрд: 1e9,
  },

  readAlso: [
    ...hr.readAlso,
    ...words(`
      povezane vesti, povezana vest, možda vas interesuje, moglo bi da vas zanima, detaljnije, više o ovome, bonus video
      прочитајте и, прочитајте још, прочитај и, прочитај још, погледајте и, погледајте још, опширније, повезане вести
      више о теми, још о теми, препоручујемо, не пропустите
    `),
  ],
  relatedHeadings: [
    ...hr.relatedHeadings,
    ...words(`
      povezane vesti, slične vesti, vezane vesti, povezani tekstovi, srodni članci, srodne vesti
      повезане вести, повезани чланци, сличне вести, слични чланци, прочитајте и, прочитајте још, више о теми, на исту тему
    `),
  ],
  otherHeadings: [
    ...hr.otherHeadings,
    ...words(`
      najčitanije vesti, najnovije vesti, poslednje vesti, vesti, sve vesti, vesti dana, glavne vesti, najvažnije vesti
      ostale vesti, druge vesti, još vesti, još iz kategorije, komentari čitalaca, vesti iz sveta
      најчитаније, најновије, најновије вести, последње вести, вести, све вести, вести дана, популарно, остале вести
      још вести, препоручујемо, издвајамо, видео, фото, галерија, коментари, мишљења, време
    `),
  ],
  tagWords: [
    ...hr.tagWords,
    ...words('ključne reči, тагови, таг, теме, тема, ознаке, кључне речи, категорије'),
  ],
  adLabels: [
    ...hr.adLabels,
    ...words('promo tekst, tekst se nastavlja, реклама, рекламе, оглас, огласи, промо'),
  ],
  appeals: [
    ...hr.appeals,
    ...words(`
      podelite, podeli, podelite vest, pošaljite komentar, ostavite vaš komentar, preuzmite aplikaciju, prijavite se na
      pratite nas i na, vaš komentar, štampaj, odštampaj, pošalji komentar, slušaj vest
      пратите нас, прати нас, пријавите се, региструјте се, поделите, подели, пошаљи, штампај, коментари, оставите коментар
      остави коментар, пошаљи коментар, преузмите, подржите, пишите нам, кликните овде
    `),
  ],
  creditWords: [
    ...hr.creditWords,
    ...words('beta, фото, фото:, фотографија, слика, илустрација, архива, снимио, видео, танјуг, принтскрин'),
  ],
  rightsWords: [
    ...hr.rightsWords,
    ...words(
      'uslovi korišćenja, prevod, извор, извор:, извори:, сва права задржана, ауторска права, забрањено, превод',
    ),
  ],
  readingTimeWords: [
    ...(hr.readingTimeWords ?? []),
    ...words('vreme čitanja, време читања, мин читања, мин. читања, минута читања'),
  ],
});
