/** The reporters in a byline as the press of China, Taiwan, Japan and Korea writes it: no word stands between, and roles stand on either side. */

const HAN = '\\p{Script=Han}';
const HANGUL = '\\p{Script=Hangul}';
/** More names than these stand in no byline. */
const MORE = '{0,5}';

/** 김철수 기자, 김철수·이영희 선임기자, 박민수 특파원. */
const KOREAN = new RegExp(
  `(?<!${HANGUL})(?<names>${HANGUL}{2,4}(?:\\s?[·,、]\\s?${HANGUL}{2,4})${MORE})\\s?(?:선임|수습|인턴|전문|객원)?\\s?(?:기자|특파원|논설위원|칼럼니스트|앵커)(?!${HANGUL})`,
  'u',
);
/** 東京支局 山田太郎記者. */
const JAPANESE = new RegExp(
  `(?<!${HAN})(?<names>${HAN}{3,5})(?:記者|特派員|編集委員|論説委員)(?!${HAN})`,
  'u',
);

const NAMES = `(?<names>${HAN}{2,4}(?:[、,，\\s和與与及]{1,2}${HAN}{2,4})${MORE})`;
/** 聯合日報 記者林明德. */
const CHINESE = new RegExp(
  `(?:[記记]者|特派[員员]|通[訊讯][員员]|[編编][譯译]|撰文|^文)[：:\\s]{0,2}${NAMES}$`,
  'u',
);
const CHINESE_NAMES = new RegExp(`^${NAMES}$`, 'u');
/** 台北報導, 即時報導, 综合报道: where, or how, the report was made. */
const REPORT = /(?:[報报][導道导]|[電电訊讯])$/u;
/** 國際中心, 編輯部, 上港快訊: parts of a paper. */
const DESK = /(?:中心|[組组部網网社報报]|快[訊讯]|新[聞闻]|[編编][輯辑])$/u;

/** Credits end captions. */
const CREDIT = /[圖图攝摄照影源]$/u;
const SENTENCE = /[。！？]|다\.(?:\s|$)/u;
const LONGEST = 120;

/**
 * The names; empty where the byline names none but a desk; null where it is no byline of this kind.
 *
 * @param language The primary subtag of the page's language: Japanese puts 記者 behind the name, Chinese before it.
 */
export function readReporters(text: string, language: string): readonly string[] | null {
  if (text.length > LONGEST || SENTENCE.test(text)) return null;
  if (language === 'ko') return listed(KOREAN.exec(text)?.groups?.names);
  if (language === 'ja') return listed(JAPANESE.exec(text)?.groups?.names);
  return language === 'zh' ? readChinese(text) : null;
}

function readChinese(text: string): readonly string[] | null {
  const parts = text
    .replace(/[〔〕（）()【】[\]]/gu, ' ')
    .split(/[／/｜|]/u)
    .map((part) => part.trim());
  const isReport = parts.some((part) => REPORT.test(part));
  for (const [at, part] of parts.entries()) {
    if (REPORT.test(part)) continue;
    const bare =
      (at > 0 || isReport) && parts.length > 1 && !DESK.test(part) && !CREDIT.test(parts[at - 1] ?? '');
    const names =
      CHINESE.exec(part)?.groups?.names ?? (bare ? CHINESE_NAMES.exec(part)?.groups?.names : null);
    if (names && !DESK.test(names)) return listed(names);
  }
  return isReport && parts.length > 1 ? [] : null;
}

function listed(names: string | undefined): readonly string[] | null {
  return names?.split(/[·,、，\s和與与及]+/u).filter(Boolean) ?? null;
}
