/** One part of a selector, between combinators: `h1.title[lang]:first-child`. */
import type { AstRule } from 'css-selector-parser';
import { tokens } from '../../page/hast.js';
import { attributeReader, attributeTest } from './attributes.js';
import { pseudoClassTest } from './pseudo-classes.js';
import { SelectorError } from './selector-error.js';
import type { Test } from './tree-index.js';

export function compoundTest({ items }: AstRule): Test {
  const tests = items.map(itemTest);
  return (subject, tree) => tests.every((test) => test(subject, tree));
}

function itemTest(item: AstRule['items'][number]): Test {
  switch (item.type) {
    case 'TagName': {
      if (item.namespace) throw new SelectorError('has a namespace, which HTML pages do not use');
      const name = item.name.toLowerCase();
      return ({ element }) => element.tagName === name;
    }
    case 'WildcardTag':
      return () => true;
    case 'Id': {
      const idOf = attributeReader('id');
      return ({ element }) => idOf(element) === item.name;
    }
    case 'ClassName':
      return ({ element }) => tokens(element, 'className').includes(item.name);
    case 'Attribute':
      return attributeTest(item);
    case 'PseudoClass':
      return pseudoClassTest(item, compoundTest);
    case 'PseudoElement':
      throw new SelectorError(`has "::${item.name}", which is no element of a page`);
    default:
      throw new SelectorError('has "&", which stands for nothing here');
  }
}
