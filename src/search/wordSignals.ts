/**
 * Signals of words: how well passages match weighted bigrams, BM25 over the passage and over the headings above it. Scores
 * go into dense arrays, one number a passage.
 */
import type { Collection, Field } from './collection.ts';
import type { WeightedGram } from './gramIndex.ts';
import type { RankingWeights } from './weights.ts';

/** Adds BM25 of weighted bigrams to `sink`, one number a text of the field. */
export function addWords(
  collection: Collection,
  field: Field,
  grams: Iterable<WeightedGram>,
  weights: Pick<RankingWeights, 'k1' | 'b'>,
  sink: Float64Array,
): void {
  const { k1, b } = weights;
  const norms = collection.lengthNorms(field, k1, b);
  const terms = Array.from(grams, ([gram, weight]): WeightedGram => [gram, weight * (k1 + 1)]);
  collection.addScores(field, terms, norms, sink);
}

/** Sets for each passage what its headings and title scored. */
export function setContext(
  collection: Collection,
  contextScores: Float64Array,
  weight: number,
  sink: Float64Array,
): void {
  for (const [number, segment] of collection.segments.entries()) {
    const { contextOf } = segment.arrays;
    setFrom(
      collection.partOf('contexts', number, contextScores),
      contextOf,
      weight,
      collection.partOf('passages', number, sink),
    );
  }
}

function setFrom(contexts: Float64Array, contextOf: Uint32Array, weight: number, sink: Float64Array): void {
  const size = contextOf.length;
  for (let passage = 0; passage < size; passage++) sink[passage] = weight * contexts[contextOf[passage]!]!;
}
