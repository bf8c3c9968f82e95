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
 * of it that is there, so that a common half (宣传 of 法治宣传) does not pass for the whole. Goes segment by segment: what
 * is written for one stays in the processor's cache.
 */
export function addConcepts(
  collection: Collection,
  concepts: readonly Concept[],
  weights: RankingWeights,
  sink: Float32Array,
): void {
  for (const concept of concepts) {
    const strength = weights.lexicon * concept.weight * strangeness(collection, concept.trigger, weights.familiar);
    if (strength < NEGLIGIBLE) continue;
    const expressions = concept.expressions.map((expression) => weighExpression(collection, expression));
    for (let segment = 0; segment < collection.segments.length; segment++)
      addBest(collection, segment, expressions, strength, weights, sink);
  }
}

/** An expression's bigrams with how rare they are, and the sum of that. */
interface WeighedExpression {
  readonly grams: readonly WeightedGram[];
  readonly whole: number;
}

function weighExpression(collection: Collection, expression: string): WeighedExpression {
  const grams = Array.from(countGrams(expression).keys(), (gram): WeightedGram => [
    gram,
    collection.inverseFrequency('passages', collection.frequency('passages', gram)),
  ]);
  return { grams, whole: grams.reduce((sum, [, rarity]) => sum + rarity, 0) || 1 };
}

/** Adds the best expression's score in each passage of a segment. */
function addBest(
  collection: Collection,
  segment: number,
  expressions: readonly WeighedExpression[],
  strength: number,
  weights: RankingWeights,
  sink: Float32Array,
): void {
  const { matched, share, touched, best, reached } = collection.arrays;
  let all = 0;
  for (const expression of expressions) {
    const count = matchExpression(collection, segment, expression, weights);
    const scale = strength / expression.whole;
    for (let i = 0; i < count; i++) {
      const passage = touched[i]!;
      const score = scale * matched[passage]! * share[passage]!;
      const before = best[passage]!;
      if (before === 0) reached[all++] = passage;
      if (score > before) best[passage] = score;
      matched[passage] = 0;
      share[passage] = 0;
    }
  }
  for (let i = 0; i < all; i++) {
    const passage = reached[i]!;
    sink[passage]! += best[passage]!;
    best[passage] = 0;
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

/**
 * BM25 of one expression in `matched`, its rarity-weighted share in `share`; returns how many passages it reached, which
 * are in `touched`.
 */
function matchExpression(
  collection: Collection,
  segment: number,
  { grams }: WeighedExpression,
  { k1, b }: RankingWeights,
): number {
  const { norm, once } = collection.lengthNorms('passages', k1, b);
  const { matched, share, touched } = collection.arrays;
  let reached = 0;
  for (const [gram, rarity] of grams) {
    const { documents, counts, length } = collection.postingsIn('passages', segment, gram);
    const strength = rarity * (k1 + 1);
    for (let i = 0; i < length; i++) {
      const passage = documents[i]!;
      const count = counts[i]!;
      const before = share[passage]!;
      if (before === 0) touched[reached++] = passage;
      matched[passage]! += strength * (count === 1 ? once[passage]! : count / (count + norm[passage]!));
      share[passage] = before + rarity;
    }
  }
  return reached;
}
