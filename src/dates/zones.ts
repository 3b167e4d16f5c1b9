/**
 * Offsets of named time zones, in minutes. The North American ones are those of RFC 5322, section 4.3; of the
 * others only names that stand for one offset. BST (British, Bangladesh) and IST (India, Israel, Ireland) stand for
 * several and are left out: a date that names them stays without offset.
 */
export const zoneOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  мск: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  KST: 540,
  HKT: 480,
  WIB: 420,
  WITA: 480,
  WIT: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

/** Names that mean standard or daylight time, whichever is in force: '9 p.m. ET'. */
export const zoneRegions: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
