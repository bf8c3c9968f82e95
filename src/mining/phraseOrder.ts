/**
 * Judged phrases, best first. What its faults cost a phrase is asked only once its turn has come: most candidates lie
 * below the end of the list whatever their price.
 */
import { DATED_COST, faultCost } from './phraseFaults.ts';
import type { Judged } from './phraseJudge.ts';
import { Kept } from './phraseMemory.ts';
import { isDated } from './phraseTables.ts';

/**
 * Yields the phrases by their odds with their price taken off; equal ones in the order of their symbols.
 * @param prices those known already
 */
export function* bestFirst(judged: Judged[], prices = new Kept<number>()): Generator<Judged> {
  // Those whose price has set them back, the best last
  const setBack: Judged[] = [];
  for (const one of judged.sort(better)) {
    while (setBack.length > 0 && better(setBack.at(-1)!, one) < 0) yield setBack.pop()!;
    const price = prices.get(one.symbols, priceOf);
    if (price === 0) yield one;
    else insert(setBack, { ...one, odds: one.odds - price });
  }
  while (setBack.length > 0) yield setBack.pop()!;
}

function better(one: Judged, other: Judged): number {
  return other.odds - one.odds || (one.symbols < other.symbols ? -1 : 1);
}

/** What its faults and its year take off a phrase. */
function priceOf(symbols: string): number {
  return faultCost(symbols) + (isDated(symbols) ? DATED_COST : 0);
}

function insert(worstFirst: Judged[], one: Judged): void {
  let low = 0;
  let high = worstFirst.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (better(worstFirst[middle]!, one) < 0) high = middle;
    else low = middle + 1;
  }
  worstFirst.splice(low, 0, one);
}
