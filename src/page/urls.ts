const GIVEN_OUT = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The absolute address that `href` means on a page at `base`, or null where there is none, or where its scheme is not
 * http, https, mailto or tel. A bare "mailto:" leads nowhere.
 */
export function absoluteUrl(href: string | null | undefined, base: string | null): string | null {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.length > 4096) return null;
  try {
    const url = new URL(trimmed, base ?? undefined);
    return GIVEN_OUT.has(url.protocol) && url.href !== url.protocol && !/\s/.test(url.href) ? url.href : null;
  } catch {
    return null;
  }
}

/** The same for addresses of web pages and pictures: http and https alone. */
export function webUrl(href: string | null | undefined, base: string | null): string | null {
  const url = absoluteUrl(href, base);
  return url && /^https?:/i.test(url) ? url : null;
}

/** An address as it stands, without its query and fragment. */
export function withoutQuery(url: string): string {
  const at = url.search(/[?#]/);
  return at < 0 ? url : url.slice(0, at);
}

/** The host of an absolute http(s) address in lower case, without a leading "www."; null where it is none. */
export function hostOf(url: string | null | undefined): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null;
}
