/** Addresses and sizes of pictures and embeds. */
import type { Element } from 'hast';
import { childrenOf, isElement, property } from './hast.js';
import { webUrl } from './urls.js';

/** Pictures that load late keep their address in other attributes than src. */
const SOURCES = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'dataUrl', 'src'];

/** The address of a picture; null where it has none that may be given out. */
export function imageUrl(element: Element, base: string | null): string | null {
  for (const name of SOURCES) {
    const url = webUrl(property(element, name), base);
    if (url) return url;
  }
  const srcset = property(element, 'srcSet') ?? property(element, 'dataSrcset');
  return webUrl(srcset?.trim().split(/\s/, 1)[0]?.replace(/,$/, ''), base);
}

/** A stated width or height in CSS pixels; null where there is none. */
export function sizeOf(element: Element, name: 'width' | 'height'): number | null {
  const size = Number.parseFloat(property(element, name) ?? '');
  return Number.isFinite(size) && size >= 0 ? size : null;
}

/** The address of an embed, which a video gives in the source elements inside it; null where it has none. */
export function embedUrl(element: Element, base: string | null): string | null {
  const own = ['src', 'dataSrc', 'dataLazySrc']
    .map((name) => webUrl(property(element, name), base))
    .find(Boolean);
  if (own) return own;
  const sources = childrenOf(element).filter(isElement);
  return sources.map((source) => webUrl(property(source, 'src'), base)).find(Boolean) ?? null;
}
