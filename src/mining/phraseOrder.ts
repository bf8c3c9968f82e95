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
export function* bestFirst(judged: readonly Judged[], prices = new Kept<number>()): Generator<Judged> {
  // Those whose price has set them back, the best last
  const setBack: Judged[] = [];
  for (const batch of batches(judged)) {
    for (const one of batch) {
      while (setBack.length > 0 && better(setBack.at(-1)!, one) < 0) yield setBack.pop()!;
      const price = prices.get(one.symbols, priceOf);
      if (price === 0) yield one;
      else insert(setBack, { ...one, odds: one.odds - price });
    }
  }
  while (setBack.length > 0) yield setBack.pop()!;
}

/** So many are sorted at a time: whoever takes the best of many never asks for the rest. */
const BATCH = 4096;

/** All of them, sorted, in batches. */
function* batches(judged: readonly Judged[]): Generator<Judged[]> {
  const odds = new Float64Array(judged.length);
  for (let index = 0; index < odds.length; index++) odds[index] = judged[index]!.odds;
  odds.sort();
  let limit = Infinity;
  for (let left = odds.length; left > 0;) {
    const least = odds[Math.max(0, left - BATCH)]!;
    const batch: Judged[] = [];
    for (const one of judged) if (one.odds >= least && one.odds < limit) batch.push(one);
    yield batch.sort(better);
    left -= batch.length;
    limit = least;
  }
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
