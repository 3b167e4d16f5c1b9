import { hr } from './hr.js';
import type { Language } from './language.js';

/** The list of Croatian has the Bosnian words too: the press of both reads alike. */
export const bs = (): Language => ({ ...hr(), code: 'bs' });
