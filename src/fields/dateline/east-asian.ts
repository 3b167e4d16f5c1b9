/** Datelines in Chinese, Japanese and Korean, which need no dash: 新华社杭州7月23日电, 【札幌＝山田太郎】, (서울=연합뉴스). */
import type { Dateline } from '../../article.js';
import { isKnownAgency } from '../agencies.js';
import { isKnownPlace } from './places.js';

/** Reads one off the head of a paragraph; null where there is none. */
export function readEastAsian(text: string): Dateline | null {
  const head = text.slice(0, 80);
  return (
    readEquals(head) ?? readCentralWire(head) ?? readWire(head) ?? readReport(head) ?? readBrackets(head)
  );
}

/**
 * 【ロンドン＝山田太郎】, (서울=연합뉴스) 김철수 기자 =: the place, then the agency or the reporter. Korean media sign columns
 * the same way, with their own name: there the place must be known.
 */
function readEquals(head: string): Dateline | null {
  const found = /^[【［[（(〔]([^】］\])）〕＝=]{1,20})[＝=]([^】］\])）〕]{1,30})[】］\])）〕]/u.exec(head);
  const [raw, place = '', second = ''] = found ?? [];
  if (!raw || CREDITS.has(place) || (/\p{Script=Hangul}/u.test(place) && !isKnownPlace(place.trim())))
    return null;
  return { place: place.trim(), agency: agencyOf(second.trim()), raw };
}

/** （写真＝共同）: who made the picture. */
const CREDITS: ReadonlySet<string> = new Set(
  '写真 画像 動画 撮影 提供 図 表 文 編集 사진 그래픽 자료'.split(' '),
);

/** A reporter's name is no agency: agencies are known, or end as agencies do. */
function agencyOf(name: string): string | null {
  return isKnownAgency(name) ||
    /(?:社|通信|通訊社|通讯社|ニュース|時事|共同|뉴스|뉴시스|통신|신문|일보)$/u.test(name)
    ? name
    : null;
}

/**
 * 新华社杭州7月23日电（记者…）, 中新网北京3月4日电, 本报北京3月4日电: agency, place, day, and the word for "wire". 本报 is the
 * paper itself, 据 "according to".
 */
const WIRE =
  /^[（([［【]?[据據]?(?:本[报報]|(?<agency>\p{Script=Han}{1,8}社|\p{Script=Han}{1,6}[网網]))(?:[记記]者(?<reporter>\p{Script=Han}{0,8}))?\s?(?<place>\p{Script=Han}{2,10}?)?\s?(?:\p{Nd}{4}年)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日(?:综合|綜合)?[电電讯訊]/u;

function readWire(head: string): Dateline | null {
  const found = WIRE.exec(head);
  const { agency = null, place, reporter = '' } = found?.groups ?? {};
  const city = place ?? [2, 3, 4].map((size) => reporter.slice(-size)).find(isKnownPlace) ?? null;
  return found && (agency ?? city) ? { place: city, agency, raw: found[0] } : null;
}

/** （中央社記者王小明台北23日電）: the reporter's name stands between agency and place, so that the place must be known. */
const CENTRAL =
  /^[（(](?<agency>\p{Script=Han}{2,6}社)(?:記者|记者)?(?<rest>\p{Script=Han}{2,12}?)(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日[^）)]{0,8}[電电][）)]/u;

function readCentralWire(head: string): Dateline | null {
  const found = CENTRAL.exec(head);
  const { agency, rest = '' } = found?.groups ?? {};
  if (!found || !agency) return null;
  const place = [2, 3, 4].map((size) => rest.slice(-size)).find(isKnownPlace);
  return { place: place ?? rest.slice(-2), agency, raw: found[0] };
}

/** 〔記者林明德／台北報導〕: the reporter, then the place, which must be known, for 即時報導 is a report made at once. */
const REPORT =
  /^[〔（(【［[][記记]者[^／/〕）)】］\]]{2,20}[／/](?<place>\p{Script=Han}{2,4}?)(?:[綜综]合)?[報报][導道导][〕）)】］\]]/u;

function readReport(head: string): Dateline | null {
  const found = REPORT.exec(head);
  const place = found?.groups?.place;
  return found && place && isKnownPlace(place) ? { place, agency: null, raw: found[0] } : null;
}

/** 【ワシントン共同】, [ロンドン 23日 ロイター], 【台北訊】: place and agency in one bracket. */
function readBrackets(head: string): Dateline | null {
  const [raw, inner = ''] = /^[【［[]([^】］\]]{3,30})[】］\]]/u.exec(head) ?? [];
  if (!raw || !/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(inner)) return null;
  const parts = inner.split(/[\s　・]+/u).filter((part) => !/^\p{Nd}{1,2}(?:月\p{Nd}{1,2})?日$/u.test(part));
  const [place = '', agency] = parts;
  if (agency && isKnownAgency(agency)) return { place, agency, raw };
  const ending = ['共同', '時事', 'ロイター', '聯合', '新華社'].find((name) => inner.endsWith(name));
  const before = ending ? inner.slice(0, -ending.length).trim() : '';
  if (ending && before !== '') return { place: before, agency: ending, raw };
  const local = /^(?:本[报報])?(.{2,6})[訊讯電电]$/u.exec(inner)?.[1];
  return local && isKnownPlace(local) ? { place: local, agency: null, raw } : null;
}
