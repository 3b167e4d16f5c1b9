import { parseHTML } from 'linkedom';

/** Opens a page in linkedom, with the base address that peers resolve links against. */
export function openDocument(html: string, url: string | null): Document {
  const { document } = parseHTML(html);
  if (url && !document.querySelector('base')) {
    const base = document.createElement('base');
    base.setAttribute('href', url);
    document.head?.append(base);
  }
  return document;
}
