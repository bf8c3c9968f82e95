/** Pairs of characters that the dictionary keeps apart and the corpus writes together: 营造, 风清. */
import type { PhraseCorpus } from './phraseCorpus.ts';

/** Two characters are one word when the rarer of them stands in this pair so often. */
const JOINED_SHARE = 0.4;
const FEWEST_UNITS = 3;

/**
 * Pairs of single characters side by side that are mostly seen so, in several units.
 * @param wordAt above 0 where a word begins
 */
export function learnJoined(
  corpus: PhraseCorpus,
  sample: readonly number[],
  unitOf: (paragraph: number) => number,
  wordAt: Int32Array,
): Set<string> {
  const singles = new Map<string, number>();
  const pairs = new Map<string, { count: number; units: number; last: number }>();
  for (const index of sample) {
    const unit = unitOf(index);
    singlesOf(corpus, index, wordAt, (character, next) => {
      singles.set(character, (singles.get(character) ?? 0) + 1);
      if (next === '') return;
      let pair = pairs.get(character + next);
      if (pair === undefined) {
        pair = { count: 0, units: 0, last: -1 };
        pairs.set(character + next, pair);
      }
      pair.count++;
      if (pair.last !== unit) pair.units++;
      pair.last = unit;
    });
  }
  const joined = new Set<string>();
  for (const [pair, { count, units }] of pairs) {
    const rarer = Math.min(singles.get(pair.charAt(0))!, singles.get(pair.charAt(1))!);
    if (units >= FEWEST_UNITS && count >= JOINED_SHARE * rarer) joined.add(pair);
  }
  return joined;
}

/** Calls for every one-character word, with the one-character word behind it, '' where there is none. */
export function singlesOf(
  corpus: PhraseCorpus,
  index: number,
  wordAt: Int32Array,
  visit: (character: string, next: string, at: number) => void,
): void {
  const { text, paragraphs } = corpus;
  const end = paragraphs[index + 1]?.start ?? text.length;
  const isSingle = (at: number): boolean => {
    if (at >= end || wordAt[at]! <= 0) return false;
    const code = text.charCodeAt(at);
    return code >= 0x4e00 && code <= 0x9fff && (at + 1 >= end || wordAt[at + 1]! > 0);
  };
  for (let at = paragraphs[index]!.start; at < end; at++) {
    if (isSingle(at)) visit(text.charAt(at), isSingle(at + 1) ? text.charAt(at + 1) : '', at);
  }
}
