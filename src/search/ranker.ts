/**
 * One score a passage from several signals: the query's own words in passage and headings, what officialese says for
 * them, nearness in the latent space, and the role asked for.
 */
import type { Role } from '../corpus/model.ts';
import type { Collection } from './collection.ts';
import { ConceptScores, strangeness } from './conceptScores.ts';
import { countGrams, type Gram } from './grams.ts';
import { normalise, type LatentSpace } from './latentSpace.ts';
import { latentScores } from './latentSignal.ts';
import type { QueryPlan } from './queryPlan.ts';
import { ROLES } from '../corpus/roleList.ts';
import { atLeastTop, topScores } from './topScores.ts';
import type { RankingWeights } from './weights.ts';
import { addWords, setContext } from './wordSignals.ts';

/** A passage (its number in the collection) and how well it answers. */
export interface Ranked {
  readonly passage: number;
  readonly score: number;
}

/** What ranking makes of a query. */
export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** Where the query ended up in the latent space. */
  readonly direction: Float32Array<ArrayBuffer>;
}

/**
 * Passages that go on from the words to the dearer signals. A passage that shares neither a word nor an expression
 * of the lexicon with the query does not come up by nearness alone.
 */
const CANDIDATES = 1000;

/** A passage is counted beside the filters when its words match at least this well beside the best, or when it is among the first. */
export const COUNTED = 0.4;

/** Enough of them to find the few first answers that feedback listens to. */
const FIRST_CANDIDATES = 200;

/**
 * Ranks the passages that `allowed` marks with 1 (all of them where it is null).
 * @param depth how many passages to return
 */
export function rankPassages(
  collection: Collection,
  space: LatentSpace,
  plan: QueryPlan,
  allowed: Uint8Array | null,
  weights: RankingWeights,
  depth: number,
): Ranking {
  const words = scoreWords(collection, plan, weights, allowed);
  const asked = space.project(latentQuery(collection, plan, weights));
  const fuseWith = (direction: Float32Array<ArrayBuffer>, atLeast: number, n: number): Ranked[] =>
    fuse(collection, words, direction, plan.roles, weights, atLeast, n);
  if (weights.latentFeedback === 0) return { ranked: fuseWith(asked, CANDIDATES, depth), direction: asked };
  const heard = fuseWith(asked, FIRST_CANDIDATES, weights.feedbackPassages);
  const direction = pull(collection, space, asked, heard, weights.latentFeedback);
  return { ranked: fuseWith(direction, CANDIDATES, depth), direction };
}

function filter(words: Float64Array, allowed: Uint8Array, filtered: Float64Array): Float64Array {
  for (let passage = 0; passage < words.length; passage++) filtered[passage] = words[passage]! * allowed[passage]!;
  return filtered;
}

/**
 * What the words alone make of each passage that `allowed` marks: BM25 of the query's own and of what officialese says for
 * them. Exact for the passages that are ranked or counted; of others what is said is less than what these have. The array
 * is used again for the next question.
 */
export function scoreWords(
  collection: Collection,
  plan: QueryPlan,
  weights: RankingWeights,
  allowed: Uint8Array | null,
): Float64Array {
  const { words, filtered, positions, asked } = collection.arrays;
  const { concepts } =
    asked?.plan === plan && asked.weights === weights
      ? asked
      : (collection.arrays.asked = { plan, weights, concepts: scoreAnew(collection, plan, weights) });
  // What was finished for a filter goes down further than what all passages need
  if (!concepts.finished || (allowed && concepts.open)) {
    const { most, floor } = atLeastTop(allowed ? filter(words, allowed, filtered) : words, CANDIDATES, positions);
    concepts.finish(Math.min(floor, COUNTED * most));
  }
  return allowed ? filter(words, allowed, filtered) : words;
}

/** Fills `words` but for what the returned scores have to finish. */
function scoreAnew(collection: Collection, plan: QueryPlan, weights: RankingWeights): ConceptScores {
  const { words, contexts } = collection.arrays;
  collection.arrays.asked = null;
  const asked = [...plan.own];
  // Headings first: setting what they make of each passage takes the place of clearing the array
  if (weights.context > 0) {
    contexts.fill(0);
    addWords(collection, 'contexts', asked, weights, contexts);
    setContext(collection, contexts, weights.context, words);
  } else words.fill(0);
  for (const [character, count] of plan.characters) asked.push([character, count * weights.characters]);
  addWords(collection, 'passages', asked, weights, words);
  return new ConceptScores(collection, weights.lexicon > 0 ? plan.concepts : [], weights, words);
}

/** The query's bigrams for the latent space: its own and, weighing less, those of the best expressions. */
function latentQuery(collection: Collection, plan: QueryPlan, weights: RankingWeights): Map<Gram, number> {
  const grams = new Map(plan.own);
  for (const concept of plan.concepts) {
    const strength = concept.weight * strangeness(collection, concept.trigger, weights.familiar);
    for (const expression of concept.expressions.slice(0, 4)) {
      for (const gram of countGrams(expression).keys()) {
        grams.set(gram, (grams.get(gram) ?? 0) + weights.latentLexicon * strength);
      }
    }
  }
  return grams;
}

/**
 * Words relative to the best match, plus nearness, raised where the role is the one asked for; best first.
 */
function fuse(
  collection: Collection,
  words: Float64Array,
  direction: Float32Array<ArrayBuffer>,
  roles: ReadonlyMap<Role, number>,
  weights: RankingWeights,
  atLeast: number,
  depth: number,
): Ranked[] {
  const { positions: candidates, most } = atLeastTop(words, atLeast, collection.arrays.positions);
  if (candidates.length === 0) return [];
  const scale = 1 / most;
  const nearness = latentScores(collection, direction, candidates);
  const factors = Float32Array.from(ROLES, (role) => 1 + weights.role * (roles.get(role) ?? 0));
  const scores = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const passage = candidates[i]!;
    const sum = words[passage]! * scale + weights.latent * Math.max(0, nearness[i]!);
    scores[i] = sum * factors[collection.roleNumber(passage)]!;
  }
  return topScores(scores, depth).map((i) => ({ passage: candidates[i]!, score: scores[i]! }));
}

/**
 * Feedback as a step in the latent space (Rocchio, in Salton's SMART, 1971): the query moves towards the mean of the first
 * answers.
 */
function pull(
  collection: Collection,
  space: LatentSpace,
  asked: Float32Array<ArrayBuffer>,
  heard: readonly Ranked[],
  strength: number,
): Float32Array<ArrayBuffer> {
  const moved = asked.slice();
  for (const { passage } of heard) {
    const { segment, local } = collection.locate(passage);
    const { vectors, scales } = segment.arrays;
    const factor = (strength / heard.length) * scales[local]!;
    for (let k = 0; k < space.rank; k++) moved[k]! += factor * vectors[local * space.rank + k]!;
  }
  return normalise(moved);
}
