/** Conditions on attributes: `[datetime]`, `[href^="/news/"]`, `[class~="lead" i]`. */
import type { AstAttribute } from 'css-selector-parser';
import type { Element } from 'hast';
import { find, html } from 'property-information';
import { SelectorError } from './selector-error.js';
import type { Subject } from './tree-index.js';

/** Reads an attribute by its HTML name: its text, '' for one that is only set, null where the element has none. */
export function attributeReader(name: string): (element: Element) => string | null {
  const { property, commaSeparated } = find(html, name.toLowerCase());
  return ({ properties }) => {
    const value = Object.hasOwn(properties, property) ? properties[property] : null;
    if (value === null || value === undefined || value === false) return null;
    if (value === true) return '';
    return Array.isArray(value) ? value.join(commaSeparated ? ', ' : ' ') : String(value);
  };
}

export function attributeTest({
  name,
  namespace,
  operator,
  value,
  caseSensitivityModifier,
}: AstAttribute): (subject: Subject) => boolean {
  if (namespace) throw new SelectorError('has a namespace, which HTML pages do not use');
  if (value?.type === 'Substitution') throw new SelectorError('has a placeholder for a value');
  const read = attributeReader(name);
  if (!operator) return ({ element }) => read(element) !== null;
  const fold = caseSensitivityModifier?.toLowerCase() === 'i' ? lower : same;
  const wanted = fold(value?.value ?? '');
  const holds = comparisonOf(operator, wanted);
  return ({ element }) => {
    const given = read(element);
    return given !== null && holds(fold(given));
  };
}

const lower = (text: string) => text.toLowerCase();
const same = (text: string) => text;

/** As Selectors Level 4 has them: an empty text is part of nothing. */
function comparisonOf(operator: string, wanted: string): (given: string) => boolean {
  const isPart = wanted !== '';
  switch (operator) {
    case '=':
      return (given) => given === wanted;
    case '~=':
      return (given) => isPart && given.split(/\s+/).includes(wanted);
    case '|=':
      return (given) => given === wanted || given.startsWith(`${wanted}-`);
    case '^=':
      return (given) => isPart && given.startsWith(wanted);
    case '$=':
      return (given) => isPart && given.endsWith(wanted);
    case '*=':
      return (given) => isPart && given.includes(wanted);
    default:
      throw new SelectorError(`compares an attribute by "${operator}", which is not known here`);
  }
}
