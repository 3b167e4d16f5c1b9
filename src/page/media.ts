/** Addresses and sizes of pictures and embeds. */
import type { Element } from 'hast';
import { childrenOf, isElement, property } from './hast.js';
import { webUrl } from './urls.js';

/** Pictures that load late keep their address in other attributes than src. */
const SOURCES = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'dataUrl', 'src'];

/** The address of a picture; null where it has none that may be given out. */
export function imageUrl(element: Element, base: string | null): string | null {
  const own =
    SOURCES.map((name) => webUrl(property(element, name), base)).find((url) => url !== null) ?? null;
  const srcset = property(element, 'srcSet') ?? property(element, 'dataSrcset');
  if (own === null) return webUrl(srcset?.trim().split(/\s/, 1)[0]?.replace(/,$/, ''), base);
  return srcset && BLURRED.test(own) ? (largest(srcset, base) ?? own) : own;
}

/** A picture of fewer than a hundred pixels, by its address: what is shown, blurred, until the real one has come. */
const BLURRED = /[?&](?:w|width|wid)=\d{1,2}(?:&|$)/;
/** More sizes than a picture has. */
const MOST_SIZES = 50;

/** WHATWG HTML: candidates parted by commas with white space behind them, each an address and a width, "1200w". */
function largest(srcset: string, base: string | null): string | null {
  const candidates = srcset.split(/,\s+/, MOST_SIZES).map((candidate) => {
    const [address, size = ''] = candidate.trim().split(/\s+/, 2);
    return { url: webUrl(address, base), width: Number.parseFloat(size) || 0 };
  });
  return candidates.reduce((best, one) => (one.url && one.width > best.width ? one : best), {
    url: null,
    width: 0,
  } as (typeof candidates)[number]).url;
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
