/** Pairs of characters that the dictionary keeps apart and the corpus writes together: 营造, 风清. */
import type { PhraseCorpus } from './phraseCorpus.ts';
import { isHanCode } from './phraseHan.ts';

/** Two characters are one word when the rarer of them stands in this pair so often. */
const JOINED_SHARE = 0.4;
const FEWEST_UNITS = 3;
const NONE = 0;
const CODES = 0x10000;

/** Pairs by the codes of their characters. */
export class JoinedPairs {
  constructor(readonly keys: ReadonlySet<number>) {}

  has(code: number, next: number): boolean {
    return this.keys.has(code * CODES + next);
  }
}

/**
 * Pairs of single characters side by side that are mostly seen so, in several units.
 * @param wordAt above 0 where a word begins
 */
export function learnJoined(
  corpus: PhraseCorpus,
  sample: readonly number[],
  unitOf: (paragraph: number) => number,
  wordAt: Int32Array,
): JoinedPairs {
  const singles = new Uint32Array(CODES);
  const pairs = new Map<number, { count: number; units: number; last: number }>();
  for (const index of sample) {
    const unit = unitOf(index);
    singlesOf(corpus, index, wordAt, (code, next) => {
      singles[code] = singles[code]! + 1;
      if (next === NONE) return;
      let pair = pairs.get(code * CODES + next);
      if (pair === undefined) {
        pair = { count: 0, units: 0, last: -1 };
        pairs.set(code * CODES + next, pair);
      }
      pair.count++;
      if (pair.last !== unit) pair.units++;
      pair.last = unit;
    });
  }
  const joined = new Set<number>();
  for (const [key, { count, units }] of pairs) {
    const rarer = Math.min(singles[Math.floor(key / CODES)]!, singles[key % CODES]!);
    if (units >= FEWEST_UNITS && count >= JOINED_SHARE * rarer) joined.add(key);
  }
  return new JoinedPairs(joined);
}

/** Calls for every one-character word, with the code of the one-character word behind it, 0 where there is none. */
export function singlesOf(
  corpus: PhraseCorpus,
  index: number,
  wordAt: Int32Array,
  visit: (code: number, next: number, at: number) => void,
): void {
  const { text, paragraphs } = corpus;
  const end = paragraphs[index + 1]?.start ?? text.length;
  // The one-character word just before, none where there is none
  let before = NONE;
  for (let at = paragraphs[index]!.start; at < end; at++) {
    let here = NONE;
    if (wordAt[at]! > 0 && (at + 1 === end || wordAt[at + 1]! > 0)) {
      const code = text.charCodeAt(at);
      if (isHanCode(code)) here = code;
    }
    if (before !== NONE) visit(before, here, at - 1);
    before = here;
  }
  if (before !== NONE) visit(before, NONE, end - 1);
}
