/**
 * Signals of words: how well passages match weighted bigrams (BM25 over the passage and over the headings above it), and
 * how wholly they say an expression of the lexicon. Scores go into dense arrays, one number a passage.
 */
import type { Collection, Field } from './collection.ts';
import type { WeightedGram } from './gramIndex.ts';
import { countGrams } from './grams.ts';
import type { Concept } from './lexiconMatcher.ts';
import type { RankingWeights } from './weights.ts';

/** Adds BM25 of weighted bigrams to `sink`, one number a text of the field. */
export function addWords(
  collection: Collection,
  field: Field,
  grams: Iterable<WeightedGram>,
  weights: Pick<RankingWeights, 'k1' | 'b'>,
  sink: Float32Array,
): void {
  const { k1, b } = weights;
  const norms = collection.lengthNorms(field, k1, b);
  const terms = Array.from(grams, ([gram, weight]): WeightedGram => [gram, weight * (k1 + 1)]);
  collection.addScores(field, terms, norms, sink);
}

/** Adds to each passage what its headings and title scored. */
export function addContext(
  collection: Collection,
  contextScores: Float32Array,
  weight: number,
  sink: Float32Array,
): void {
  const { contextOf } = collection;
  for (let passage = 0; passage < sink.length; passage++) {
    const score = contextScores[contextOf[passage]!]!;
    if (score > 0) sink[passage]! += weight * score;
  }
}

/**
 * Adds, for each matter of the query, the best of its expressions in each passage. An expression counts by the share
 * of it that is there, so that a common half (宣传 of 法治宣传) does not pass for the whole.
 */
export function addConcepts(
  collection: Collection,
  concepts: readonly Concept[],
  weights: RankingWeights,
  sink: Float32Array,
): void {
  const { matched, share, touched, best, reached: reachedAtAll } = collection.arrays;
  for (const concept of concepts) {
    const strength = weights.lexicon * concept.weight * strangeness(collection, concept.trigger, weights.familiar);
    if (strength < NEGLIGIBLE) continue;
    let all = 0;
    for (const expression of concept.expressions) {
      const { reached, whole } = matchExpression(collection, expression, weights);
      for (let i = 0; i < reached; i++) {
        const passage = touched[i]!;
        const score = strength * matched[passage]! * (share[passage]! / whole);
        if (best[passage] === 0) reachedAtAll[all++] = passage;
        if (score > best[passage]!) best[passage] = score;
        matched[passage] = 0;
        share[passage] = 0;
      }
    }
    for (let i = 0; i < all; i++) {
      const passage = reachedAtAll[i]!;
      sink[passage]! += best[passage]!;
      best[passage] = 0;
    }
  }
}

/** Below this an expansion changes no order worth its time. */
const NEGLIGIBLE = 0.05;

/**
 * How much a matter needs translating: fully where the corpus never says the query's word (变穷), by `floor` only where
 * it is common there and finds its passages itself (风险).
 */
export function strangeness(collection: Collection, trigger: string, floor: number): number {
  let rarest = collection.liveSize;
  for (const gram of countGrams(trigger).keys()) rarest = Math.min(rarest, collection.frequency('passages', gram));
  const common = Math.max(2, collection.liveSize * COMMON_SHARE);
  return Math.max(floor, 1 - Math.log(1 + rarest) / Math.log(1 + common));
}

/** A word in one passage of fifty is common. */
const COMMON_SHARE = 0.02;

/** BM25 of one expression in `matched`, its rarity-weighted share in `share`; the passages it reached are in `touched`. */
function matchExpression(
  collection: Collection,
  expression: string,
  { k1, b }: RankingWeights,
): { reached: number; whole: number } {
  const { norm } = collection.lengthNorms('passages', k1, b);
  const { matched, share, touched } = collection.arrays;
  let reached = 0;
  let whole = 0;
  for (const gram of countGrams(expression).keys()) {
    const { documents, counts, length } = collection.postings('passages', gram);
    const rarity = collection.inverseFrequency('passages', length);
    whole += rarity;
    for (let i = 0; i < length; i++) {
      const passage = documents[i]!;
      const count = counts[i]!;
      if (share[passage] === 0) touched[reached++] = passage;
      matched[passage]! += (rarity * count * (k1 + 1)) / (count + norm[passage]!);
      share[passage]! += rarity;
    }
  }
  return { reached, whole: whole || 1 };
}
