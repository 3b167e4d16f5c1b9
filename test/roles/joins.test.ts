import { describe, expect, it } from 'vitest';
import { joinIn } from '../../src/roles/headline/joins.js';

/** The parts of the first line where the two show that it was joined. */
function partsOf(line: string, other: string) {
  const join = joinIn(line, other);
  return join && [line.slice(0, join.end), line.slice(join.start)];
}

describe('a line that was joined from two', () => {
  it.each([
    ['Schools: Teachers want more', 'Schools Teachers want more', ['Schools', 'Teachers want more']],
    ['Schools Teachers want more', 'Schools: Teachers want more', ['Schools', 'Teachers want more']],
    ['Schools – Teachers want more', 'Schools: Teachers want more', ['Schools', 'Teachers want more']],
    ['SchoolsTeachers want more', 'Schools: Teachers want more', ['Schools', 'Teachers want more']],
    ['„Es reicht“Lehrer streiken', '„Es reicht“: Lehrer streiken', ['„Es reicht“', 'Lehrer streiken']],
    ['Écoles : la grève continue', 'Écoles - la grève continue', ['Écoles', 'la grève continue']],
    ['学校: 教員が増員求める', '学校 教員が増員求める', ['学校', '教員が増員求める']],
  ])('%s | %s', (line, other, parts) => expect(partsOf(line, other)).toEqual(parts));

  it.each([
    ['the same line', 'Schools: Teachers want more', 'Schools: Teachers want more'],
    ['other words', 'Schools: Teachers want more', 'Schools Teachers ask for more'],
    ['another dash', 'Schools – Teachers want more', 'Schools - Teachers want more'],
    ['a dash more', 'Schools – Teachers want more', 'Schools Teachers want more'],
    ['a hyphen more', 'Re-elected mayor thanks voters', 'Reelected mayor thanks voters'],
    ['a time', 'The 10:30 to London', 'The 1030 to London'],
    ['a bar, behind which labels stand', 'Teachers want more | Schools', 'Teachers want more: Schools'],
    ['a colon before all', ': Teachers want more', 'Teachers want more'],
    ['a colon behind all', 'Teachers want more:', 'Teachers want more'],
    ['nothing', '', ''],
  ])('not: %s', (_, line, other) => expect(partsOf(line, other)).toBeNull());
});
