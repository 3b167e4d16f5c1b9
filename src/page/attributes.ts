/** What the attributes of an element say of what stands in it. */
import type { Element } from 'hast';
import { isHidden, property, tokens } from './hast.js';
import { typeName } from './type-name.js';
import { namesToWords } from './words.js';

export interface Attributes {
  /** What class, id and the other naming attributes call it, in single words. */
  readonly words: ReadonlySet<string>;
  /** Names of microdata properties, lower case. */
  readonly itemprops: readonly string[];
  /** The schema.org type of what it describes (microdata, RDFa), without namespace, lower case; null for none. */
  readonly itemtype: string | null;
  /** Hidden by attribute or inline style. */
  readonly hidden: boolean;
}

/** Most elements have no attribute that tells anything. */
const NOTHING: Attributes = { words: new Set(), itemprops: [], itemtype: null, hidden: false };

/** In which site makers name what an element is for. */
const NAMING: ReadonlySet<string> = new Set([
  'className',
  'id',
  'role',
  'dataTestid',
  'dataTestId',
  'dataComponent',
  'dataComponentName',
  'dataType',
  'dataModule',
  'dataBlock',
]);

const DESCRIBING: ReadonlySet<string> = new Set(['itemProp', 'itemType', 'typeof', 'hidden', 'style']);

/** Reads the elements of one tree. Elements of one kind have the same names: each list of names is split once. */
export class AttributeReader {
  private readonly known = new Map<string, ReadonlySet<string>>();

  read(element: Element): Attributes {
    let { words } = NOTHING;
    let describes = false;
    for (const name in element.properties) {
      if (NAMING.has(name)) words = join(words, this.split(property(element, name) ?? ''));
      else if (DESCRIBING.has(name)) describes = true;
    }
    if (describes) return readDescribed(element, words);
    return words.size === 0 ? NOTHING : { ...NOTHING, words };
  }

  /** The words of some more names besides those of an element. */
  addNames(words: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
    return names.length === 0 ? words : join(words, this.split(names.join(' ')));
  }

  private split(names: string): ReadonlySet<string> {
    const words = this.known.get(names) ?? namesToWords(names);
    this.known.set(names, words);
    return words;
  }
}

function readDescribed(element: Element, words: ReadonlySet<string>): Attributes {
  const type = tokens(element, 'itemType')[0] ?? tokens(element, 'typeof')[0];
  return {
    words,
    itemprops: tokens(element, 'itemProp').map((name) => name.toLowerCase()),
    itemtype: type ? typeName(type) : null,
    hidden: isHidden(element),
  };
}

function join(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  if (one.size === 0) return other;
  return other.size === 0 ? one : new Set([...one, ...other]);
}
