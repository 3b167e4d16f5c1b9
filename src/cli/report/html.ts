/** HTML as a tree of calls. Every text and every attribute is escaped here, and nowhere else. */

/** HTML that needs no more escaping: only `h` and `trusted` make it. */
export class Markup {
  constructor(readonly source: string) {}
}

export type Content = string | number | Markup | null | readonly Content[];

/** null and false leave the attribute out; true sets it without a value. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

const VOID: ReadonlySet<string> = new Set(['meta', 'input', 'br']);

/** An element. Tag and attribute names are those of the report's own source, never of a page. */
export function h(tag: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`;
  return new Markup(VOID.has(tag) ? open : `${open}${toSource(content)}</${tag}>`);
}

/** Source of the report's own: its style, its script. Never anything of a page. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

/** A link to another site, where the address is that of a web page; else its text alone. */
export function webLink(url: string | null, attributes: Attributes, ...content: readonly Content[]): Markup {
  if (url === null || !/^https?:\/\//i.test(url)) return h('span', attributes, ...content);
  return h(
    'a',
    { ...attributes, href: url, rel: 'noopener noreferrer nofollow', target: '_blank' },
    ...content,
  );
}

export function toSource(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'object') return content.map(toSource).join('');
  return escapeText(String(content));
}

function attribute([name, value]: readonly [string, Attributes[string]]): string {
  if (value === null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no part of HTML, but for white space. */
function escapeText(text: string): string {
  return text.replace(/(?!\s)\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}
