/** The whole lexicon, one list. */
import { COUNTRY } from './country.ts';
import { ECONOMY } from './economy.ts';
import type { LexiconEntry } from './lexicon.ts';
import { ORDER } from './order.ts';
import { PARTY } from './party.ts';
import { PEOPLE } from './people.ts';
import { WELFARE } from './welfare.ts';

export const LEXICON: readonly LexiconEntry[] = [...PEOPLE, ...PARTY, ...ORDER, ...ECONOMY, ...COUNTRY, ...WELFARE];
