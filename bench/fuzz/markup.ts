/** Whether markup got into an Article that is not text of the page. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { decodeBytes } from '../../src/page/decode.js';
import { isHtml } from '../../src/page/format.js';
import { fold } from '../../src/page/whitespace.js';
import { type FuzzInput, handedOver } from './input.js';

const MARKUP = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/i;

export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Whether the page says markup in so many words, as a page on HTML does: then an Article may, too. */
export function saysMarkup(input: FuzzInput): boolean {
  const given = handedOver(input);
  const { format, contentType } = input.options;
  const source = typeof given === 'string' ? given : decodeBytes(given, contentType).text;
  const text = isHtml(source, format, contentType) ? textOf(source) : source;
  return hasMarkup(fold(text.replace(UNSEEN, '')));
}

/** Marks of direction and the like: a reader sees "<b>" where one stands within. */
const UNSEEN = /\p{Cf}/gu;

/** The text nodes of a page in a row, but those of scripts and styles. */
function textOf(source: string): string {
  let text = '';
  const open: DefaultTreeAdapterTypes.Node[] = [parse(source, { scriptingEnabled: false })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node && !/^(?:script|style)$/.test(node.nodeName)) {
      open.push(...node.childNodes.toReversed());
      if ('content' in node) open.push(node.content);
    }
  }
  return text;
}
