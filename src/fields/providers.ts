import { hostOf } from '../page/urls.js';

/** Who serves an embed, by the domain of its address. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'youtube.com': 'youtube',
  'youtube-nocookie.com': 'youtube',
  'youtu.be': 'youtube',
  'vimeo.com': 'vimeo',
  'dailymotion.com': 'dailymotion',
  'twitter.com': 'x',
  'x.com': 'x',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  't.me': 'telegram',
  'reddit.com': 'reddit',
  'bsky.app': 'bluesky',
  'vk.com': 'vk',
  'rutube.ru': 'rutube',
  'ok.ru': 'ok',
  'bilibili.com': 'bilibili',
  'spotify.com': 'spotify',
  'soundcloud.com': 'soundcloud',
  'datawrapper.de': 'datawrapper',
  'dwcdn.net': 'datawrapper',
  'flourish.studio': 'flourish',
  'infogram.com': 'infogram',
  'google.com': 'google',
};

export function providerOf(url: string): string | null {
  const labels = hostOf(url)?.split('.') ?? [];
  for (let at = 0; at < labels.length - 1; at++) {
    const provider = PROVIDERS[labels.slice(at).join('.')];
    if (provider) return provider;
  }
  return null;
}
