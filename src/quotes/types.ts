/** What the quote engine reads and gives. */
import type { Language } from '../languages/language.js';

/** A piece of the article that can hold speech, in reading order. */
export interface Passage {
  readonly text: string;
  /** `quote` is a block quotation: speech as a whole, whether it has marks or not. */
  readonly kind: 'lead' | 'paragraph' | 'heading' | 'quote';
  /** Of a block quotation, the line that names the source ('Tykhyi reported'); null or absent where there is none. */
  readonly attribution?: string | null;
}

export interface QuoteContext {
  readonly language: Language;
  /** Texts in which full names stand: headline, tags, captions. */
  readonly names?: readonly string[];
}

export interface FoundQuote {
  /** Index of the passage that holds the quote. */
  readonly passage: number;
  /** UTF-16 offsets in the passage's text: `text.slice(start, end)` is the quote. */
  readonly start: number;
  readonly end: number;
  /** The speech without its outer marks. */
  readonly text: string;
  /** null where the article does not say who spoke. */
  readonly speaker: { readonly name: string; readonly role: string | null } | null;
  /** The speech verb as it stands; null where there is none, as in 'according to'. */
  readonly cue: string | null;
}
