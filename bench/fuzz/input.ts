/** The nth input of a seed: a broken page, and what parseArticle is told about it. */
import type { ParseOptions } from '../../src/index.js';
import { charsets } from './hostile.js';
import { mutate } from './mutations.js';
import { Random } from './random.js';
import { pickPage, type Seeds } from './seeds.js';

export interface FuzzInput {
  /** The page, one character a byte. */
  readonly page: string;
  /** How the page is handed over: as bytes, as text decoded from UTF-8, or its characters as they are. */
  readonly form: 'bytes' | 'utf-8' | 'as-is';
  readonly options: ParseOptions;
}

/** The same for the same seed, place and pages. */
export function inputOf(seeds: Seeds, seed: number, place: number): FuzzInput {
  const random = new Random(seed, place);
  const page = mutate(pickPage(seeds, random), { random, other: () => pickPage(seeds, random) });
  const form = random.chance(0.7) ? 'bytes' : random.chance(0.7) ? 'utf-8' : 'as-is';
  const options = optionsFrom(random);
  return random.chance(0.08)
    ? { page: withoutTags(page), form, options: { ...options, format: 'text' } }
    : { page, form, options };
}

function optionsFrom(random: Random): ParseOptions {
  return {
    ...(random.chance(0.7) && { url: 'https://news.example.com/2025/07/23/story.html?id=1' }),
    ...(random.chance(0.1) && { contentType: `text/html; charset=${random.pick(charsets)}` }),
    ...(random.chance(0.1) && { language: random.pick(['en', 'uk', 'ja', 'ar', 'zz', '']) }),
    ...(random.chance(0.1) && { timeZone: random.pick(['Europe/Kyiv', 'America/St_Johns']) }),
  };
}

/** A line an element: what simple scrapers leave over. */
function withoutTags(page: string): string {
  return page.replace(/<[^>]{0,2000}>/g, '\n');
}

/** What parseArticle gets. */
export function handedOver({ page, form }: Pick<FuzzInput, 'page' | 'form'>): string | Uint8Array {
  if (form === 'as-is') return page;
  const bytes = Buffer.from(page, 'latin1');
  return form === 'bytes' ? new Uint8Array(bytes) : bytes.toString('utf8');
}
