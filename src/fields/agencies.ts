/** News agencies as datelines write them. Acronyms of two to six capitals need no entry. */
export const agencies: ReadonlySet<string> = new Set(
  `reuters|associated press|agence france-presse|bloomberg|interfax|интерфакс|рейтер|ansa|adnkronos|askanews|agi|lapresse
  |europa press|efe|lusa|agência brasil|agência lusa|estadão conteúdo|dpa|afp|apa|sda|keystone-sda|belga|anp|ntb|tt|ritzau
  |stt|ctk|čtk|tasr|sita|pap|mti|agerpres|mediafax|tanjug|hina|bta|бта|тасс|риа новости|укринформ|укрінформ|унн|уніан|унн
  |anadolu|aa|iha|dha|irna|isna|mehr|xinhua|kyodo|jiji|yonhap|antara|bernama|pti|ani|ians|upi|tass|ukrinform|interfax-ukraine
  |رويترز|ا ف ب|أ ف ب|فرانس برس|د ب أ|واس|وام|قنا|إرنا|إيسنا|מערכת|新华社|中新社|中央社|共同|時事|연합뉴스`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a part of a dateline names an agency: a known one, or an acronym. */
export function isAgency(part: string): boolean {
  return agencies.has(part.toLowerCase()) || /^\p{Lu}[\p{Lu}-]{1,7}$/u.test(part);
}
