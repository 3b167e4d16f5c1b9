/** What an inline element is called in its label: `<span title="Views">`, `<svg><use href="#icon-eye">`. */
import type { Element } from 'hast';
import { isElement, property } from './hast.js';

/** Longer labels are sentences. */
const LONGEST = 30;

/** Its title and ARIA label, and the address of an icon's drawing; only such as are short. */
export function labelsOf(element: Element): string[] {
  const drawing = element.tagName === 'svg' ? element.children.find(isElement) : undefined;
  const labels = [
    property(element, 'title'),
    property(element, 'ariaLabel'),
    drawing ? (property(drawing, 'href') ?? property(drawing, 'xLinkHref')) : null,
  ];
  return labels.filter((label): label is string => label !== null && label.length <= LONGEST);
}
