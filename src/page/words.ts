/** The names that site makers give their elements: what an element is for, where they say it. */
import type { Element } from 'hast';
import { property, tokens } from './hast.js';

const NOTHING: ReadonlySet<string> = new Set();

/** Attributes beside class in which site makers name what an element is for. */
const NAMING = [
  'id',
  'role',
  'dataTestid',
  'dataTestId',
  'dataComponent',
  'dataComponentName',
  'dataType',
  'dataModule',
  'dataBlock',
];

/** Longer names are generated, or hold data. */
const LONGEST = 200;

/** Splits names as site makers write them: 'articleBody', 'article-body', 'article__body--wide'. */
export function namesToWords(names: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST) continue;
    const parted = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
    for (const word of parted.split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }
  return words;
}

/** The words of the elements of one tree. Elements of one kind have the same names: each list is split once. */
export class ElementWords {
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** What class, id and the other naming attributes say, and the labels. */
  of(element: Element, labels: readonly string[] = []): ReadonlySet<string> {
    const names = [...tokens(element, 'className'), ...labels];
    for (const name of NAMING) {
      const value = property(element, name);
      if (value) names.push(value);
    }
    return names.length === 0 ? NOTHING : this.split(names);
  }

  private split(names: readonly string[]): ReadonlySet<string> {
    const key = names.join('\n');
    const words = this.known.get(key) ?? namesToWords(names);
    this.known.set(key, words);
    return words;
  }
}
