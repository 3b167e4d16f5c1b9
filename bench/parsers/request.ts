import type { PageInput } from '../corpus.js';

/** A page handed to a parser. */
export interface PageRequest {
  id: string;
  url: string | null;
  input: PageInput;
}
