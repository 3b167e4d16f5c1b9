/** News agencies as datelines write them, in lower case. */
const agencies: ReadonlySet<string> = new Set(
  `reuters|rtrs|ap|associated press|the associated press|afp|agence france-presse|upi|bloomberg|dow jones|cnn|bbc|xinhua|pa|pa media|aap|cp
  |the canadian press|la presse canadienne|ipc|nzpa|prnewswire|pr newswire|business wire|globe newswire|globenewswire|ips|thomson reuters foundation
  |dpa|dpa-afx|dpa/tmn|afp/dpa|sid|kna|epd|dts|apa|sda|keystone-sda|ats|awp|afx|belga|anp|anp producties|ntb|tt|ritzau|stt|sps|swissinfo
  |efe|agencia efe|europa press|ep|europapress|colpisa|servimedia|notimex|télam|telam|na|ansa latina|ansalatina|prensa latina|andina|abi|avn|xinhua español
  |lusa|agência lusa|agência brasil|agencia brasil|estadão conteúdo|folhapress|abr|ans
  |ansa|adnkronos|agi|askanews|lapresse|italpress|il velino|dire|agenzia nova|nova|radiocor
  |pap|iar|čtk|ctk|tasr|sita|mti|agerpres|mediafax|news.ro|tanjug|танјуг|beta|бета|fonet|hina|srna|срна|fena|sta|mia|миа|bta|бта|ата|ata|kosovapress
  |ana-mpa|ana|amna|απε-μπε|απε|μπε|cna|кипе|κυπε|bns|elta|leta|baltic news service|err
  |тасс|итар-тасс|риа|риа новости|ria novosti|интерфакс|интерфакс-азербайджан|интерфакс-казахстан|interfax|interfax.ru|росбалт|регнум|прайм|рейтер|sputnik
  |укринформ|укрінформ|унн|уніан|униан|unian|ukrinform|unn|интерфакс-украина|інтерфакс-україна|interfax-ukraine|рбк-україна|рбк-украина|лига|ліга|белта|бел та|belta|basapress|infotag|ipn
  |арменпресс|արմենպրես|armenpress|азертадж|azərtac|azertac|apa|trend|казинформ|qazinform|kazinform|казтаг|кабар|kabar|узa|uza|аки press|акипресс|туркменинформ|хабар
  |anadolu|anadolu agency|anadolu ajansı|aa|iha|i̇ha|dha|anka|antara|bernama|vna|ttxvn|vnexpress|pna|ani|ians|pti|uni|pib|bss|unb|app|ppi|nni|bakhtar|lankapuvath
  |भाषा|वार्ता|एएनआई|आईएएनएस|वासस|বাসস|ইউএনবি|اے پی پی|irna|isna|mehr|fars|tasnim|ایرنا|ایسنا|مهر|فارس|تسنیم|ایلنا|باشگاه خبرنگاران جوان
  |رويترز|ا ف ب|أ ف ب|ا.ف.ب|أ.ف.ب|اف ب|فرانس برس|فرنس برس|د ب أ|د.ب.أ|أ ب|أ.ب|واس|وام|قنا|كونا|بنا|العمانية|بترا|سانا|واع|نينا|وفا|معا|صفا|شينخوا|الأناضول|سبوتنيك|أ ش أ|أ.ش.أ|وات|واج|وأج|ومع|سونا|الوكالة الوطنية|وكالات
  |新华社|新華社|中新社|中新网|中央社|共同|共同通信|時事|時事通信|ロイター|聯合ニュース|聯合|連合ニュース|연합뉴스|뉴시스|뉴스1|タス|新華社通信|kyodo|kyodo news|jiji|jiji press|yonhap|newsis|tass|kcna
  |accesswire|ots|cnbc indonesia|cnn indonesia|interfax.az|रॉयटर्स|پی ٹی آئی|רויטרס|איי-פי
  |spa|wam|qna|kuna|bna|petra|sana|ina|wafa|mena|tap|aps|map|suna|lana|nan|gna|kna|apa news|anp|zana|ziana|sapa|tarifa|agence djiboutienne|ethiopian news agency|ena
  |agencies|agencias|agenzie|agences|agenturen|agence|agências|агентства|агенції|wire reports|wires|staff|nachrichtenagentur|tt nyhetsbyrån|npr|rfe/rl|rfi|voa|deutsche welle|dw`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
);

/** Known, alone or as one of several parted by slashes or commas: 'dpa/lno', 'AFP, Reuters'. */
export function isKnownAgency(part: string): boolean {
  const name = part.toLowerCase().trim();
  return agencies.has(name) || name.split(/\s?[/,&;+]\s?/).some((one) => agencies.has(one));
}

/** An acronym as agencies bear: two to eight capitals or, as German papers sign, up to four small letters. */
export function looksLikeAgency(part: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}-]{1,7}|\p{Ll}{2,4})$/u.test(part);
}
