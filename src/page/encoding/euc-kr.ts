/**
 * EUC-KR as the web has it: with the 8,822 syllables by which Unified Hangul Code (windows-949) fills it up. Decoders
 * built on ICU know only KS X 1001 under that label, and lose the others, which do occur in names and dialect.
 */
import { fromUnits } from './single-byte.js';

const REPLACEMENT = 0xfffd;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Trail bytes per lead byte in the standard's index. */
const ROW = 190;
const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x41;
/** KS X 1001 begins at this lead byte, and in its rows at this trail byte. */
const KS_X_1001 = 0xa1;

/** KS X 1001:1998 added these two. */
const ADDITIONS: readonly (readonly [lead: number, trail: number, unit: number])[] = [
  [0xa2, 0xe6, 0x20ac],
  [0xa2, 0xe7, 0x00ae],
];

/** ICU puts such characters where the standard leaves gaps. */
const PRIVATE_USE = /[\ue000-\uf8ff]/;

let table: Uint16Array | undefined;

/** Decodes EUC-KR; bytes that mean nothing become U+FFFD. */
export function decodeEucKr(bytes: Uint8Array): string {
  const platform = new TextDecoder('euc-kr');
  if (platform.decode(Uint8Array.of(0x81, 0x41)) === '갂') return platform.decode(bytes);
  table ??= unifiedHangul();
  return decodePairs(bytes, table);
}

/** The decoder of the Encoding Standard, section 13.1.1. */
function decodePairs(bytes: Uint8Array, index: Uint16Array): string {
  const out = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      out[length++] = lead;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const unit = pairOf(index, lead, trail);
    out[length++] = unit;
    // A byte of ASCII is never swallowed by a broken pair: it may be the page's markup.
    const takesTrail = lead >= FIRST_LEAD && lead <= LAST_LEAD && (unit !== REPLACEMENT || trail >= 0x80);
    if (takesTrail) at++;
  }
  return fromUnits(out.subarray(0, length));
}

function pairOf(index: Uint16Array, lead: number, trail: number): number {
  if (lead < FIRST_LEAD || lead > LAST_LEAD || trail < FIRST_TRAIL || trail > 0xfe) return REPLACEMENT;
  return index[pointer(lead, trail)] as number;
}

function pointer(lead: number, trail: number): number {
  return (lead - FIRST_LEAD) * ROW + trail - FIRST_TRAIL;
}

/** The index: KS X 1001 from the platform, and round it, in the order of Unicode, the syllables which that lacks. */
function unifiedHangul(): Uint16Array {
  const index = new Uint16Array((LAST_LEAD - FIRST_LEAD + 1) * ROW).fill(REPLACEMENT);
  for (let lead = KS_X_1001; lead <= LAST_LEAD; lead++) fillStandardRow(index, lead);
  for (const [lead, trail, unit] of ADDITIONS) index[pointer(lead, trail)] = unit;

  const known = new Set(index);
  let syllable = FIRST_SYLLABLE;
  for (const slot of extensionSlots()) {
    while (known.has(syllable)) syllable++;
    if (syllable > LAST_SYLLABLE) break;
    index[slot] = syllable++;
  }
  return index;
}

function fillStandardRow(index: Uint16Array, lead: number): void {
  const platform = new TextDecoder('euc-kr');
  for (let trail = KS_X_1001; trail <= LAST_LEAD; trail++) {
    const text = platform.decode(Uint8Array.of(lead, trail));
    if (text.length === 1 && !PRIVATE_USE.test(text)) index[pointer(lead, trail)] = text.charCodeAt(0);
  }
}

/** Where the additional syllables stand: letters and upper half as trail byte, left of KS X 1001 from its first row on. */
function* extensionSlots(): Generator<number> {
  for (let lead = FIRST_LEAD; lead <= 0xc6; lead++) {
    const lastTrail = lead < KS_X_1001 ? LAST_LEAD : KS_X_1001 - 1;
    for (let trail = FIRST_TRAIL; trail <= lastTrail; trail++) {
      const isTrail = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isTrail) yield pointer(lead, trail);
    }
  }
}
