/** Evidence in words, for whoever looks at it. */
import type { Article } from '../../article.js';
import type { Place } from '../../explain/evidence.js';

/** A field's value in one line; null where the page does not say. */
export function valueInWords(value: Article[keyof Article] | null): string | null {
  if (value === null || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : listInWords(value);
  if (typeof value !== 'object') return String(value);
  return 'raw' in value ? value.raw : value.url;
}

type Item = Extract<Article[keyof Article], readonly unknown[]>[number];

function listInWords(items: readonly Item[]): string {
  const names = items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    return 'name' in item ? [item.name] : [];
  });
  if (names.length === items.length) return names.join(', ');
  return items.length === 1 ? '1 item' : `${items.length} items`;
}

/** 'main > p:nth-of-type(2)', 'line 12', 'meta og:title', 'option url'. */
export function placeInWords(place: Place): string {
  if (place.in === 'metadata') return place.what;
  if (place.in === 'option') return `option ${place.what}`;
  const line = place.position ? `line ${place.position.start.line}` : `block ${place.block}`;
  return place.cssPath ?? line;
}
