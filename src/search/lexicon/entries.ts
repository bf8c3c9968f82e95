/** The whole lexicon, one list; read from its tables when it is first asked for, since a window's start needs none of it. */
import { COUNTRY } from './country.ts';
import { ECONOMY } from './economy.ts';
import type { LexiconEntry } from './lexicon.ts';
import { ORDER } from './order.ts';
import { PARTY } from './party.ts';
import { PEOPLE } from './people.ts';
import { parseLexicon } from './table.ts';
import { WELFARE } from './welfare.ts';

let entries: readonly LexiconEntry[] | undefined;

/** All matters, in the order of the tables. */
export function lexiconEntries(): readonly LexiconEntry[] {
  return (entries ??= [PEOPLE, PARTY, ORDER, ECONOMY, COUNTRY, WELFARE].flatMap(parseLexicon));
}
