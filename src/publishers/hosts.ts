/** The hosts of pages and profiles. */
import { firstMeta } from '../page/metadata.js';
import type { Page } from '../page/page.js';

/** A host as URLs write it (lower case, punycode, no `www.`, no final dot); null for what is none. */
export function canonicalHost(host: string): string | null {
  if (!/^[^\s/?#@:[\]\\%*]+$/.test(host)) return null;
  try {
    const { hostname } = new URL(`http://${host}/`);
    const bare = hostname.replace(/\.$/, '').replace(/^www\./, '');
    return bare.includes('.') || bare === 'localhost' ? bare : null;
  } catch {
    return null;
  }
}

/** The hosts that the page is said to stand on: by the caller, by its canonical link, by og:url. */
export function hostsOf({ url, metadata }: Page): ReadonlySet<string> {
  const addresses = [url, metadata.links.get('canonical')?.[0], firstMeta(metadata, 'og:url')];
  const hosts = addresses.map((address) => hostOfAddress(address ?? ''));
  return new Set(hosts.filter((host) => host !== null));
}

function hostOfAddress(address: string): string | null {
  const host = /^\s*https?:\/\/(?:[^/?#@]*@)?([^/?#:\\]+)/i.exec(address)?.[1];
  return host === undefined ? null : canonicalHost(host);
}

/** Whether `host` is `of` or a subdomain of it. */
export function isWithin(host: string, of: string): boolean {
  return host === of || host.endsWith(`.${of}`);
}
