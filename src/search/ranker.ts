/**
 * One score a passage from several signals: the query's own words in passage and headings, what officialese says for
 * them, nearness in the latent space, what the first answers have in common, and the role asked for.
 */
import type { Role } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import type { Collection } from './collection.ts';
import { countGrams, type Gram } from './grams.ts';
import { normalise, type LatentSpace } from './latentSpace.ts';
import { latentScores } from './latentSignal.ts';
import type { QueryPlan } from './queryPlan.ts';
import { ROLES } from './segment.ts';
import { atLeastTop, topScores } from './topScores.ts';
import type { RankingWeights } from './weights.ts';
import { addConcepts, addContext, addWords, strangeness } from './wordSignals.ts';

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
 * Passages that go on from the words to the dearer signals. A passage that shares neither a word, nor an expression of
 * the lexicon, nor a word of the first answers with the query does not come up by nearness alone.
 */
const CANDIDATES = 2000;

/** Enough of them to find the few first answers that feedback listens to. */
const FIRST_CANDIDATES = 400;

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
  const words = scoreWords(collection, plan, weights);
  const asked = space.project(latentQuery(collection, plan, weights));
  const heard = fuse(
    collection,
    words,
    asked,
    plan.roles,
    allowed,
    weights,
    FIRST_CANDIDATES,
    weights.feedbackPassages,
  );
  if (heard.length === 0) return { ranked: [], direction: asked };
  addFeedback(collection, heard, weights, words);
  const direction = pull(collection, space, asked, heard, weights.latentFeedback);
  const ranked = fuse(collection, words, direction, plan.roles, allowed, weights, CANDIDATES, depth);
  return { ranked, direction };
}

function scoreWords(collection: Collection, plan: QueryPlan, weights: RankingWeights): Float32Array {
  const words = new Float32Array(collection.size);
  const asked = [...plan.own];
  for (const [character, count] of plan.characters) asked.push([character, count * weights.characters]);
  addWords(collection, 'passages', asked, weights, words);
  if (weights.context > 0) {
    const contexts = new Float32Array(collection.contextCount);
    addWords(collection, 'contexts', asked, weights, contexts);
    addContext(collection, contexts, weights.context, words);
  }
  if (weights.lexicon > 0) addConcepts(collection, plan.concepts, weights, words);
  return words;
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
  words: Float32Array,
  direction: Float32Array<ArrayBuffer>,
  roles: ReadonlyMap<Role, number>,
  allowed: Uint8Array | null,
  weights: RankingWeights,
  atLeast: number,
  depth: number,
): Ranked[] {
  if (allowed) for (let passage = 0; passage < words.length; passage++) if (allowed[passage] === 0) words[passage] = 0;
  const { positions: candidates, most } = atLeastTop(words, atLeast);
  if (candidates.length === 0) return [];
  const scale = 1 / most;
  const nearness = latentScores(collection, direction, candidates);
  const factors = Float32Array.from(ROLES, (role) => 1 + weights.role * (roles.get(role) ?? 0));
  const scores = new Float32Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const passage = candidates[i]!;
    const sum = words[passage]! * scale + weights.latent * Math.max(0, nearness[i]!);
    scores[i] = sum * factors[collection.roleNumber(passage)]!;
  }
  return topScores(scores, depth).map((i) => ({ passage: candidates[i]!, score: scores[i]! }));
}

/**
 * Pseudo-relevance feedback after the relevance model (Lavrenko and Croft, SIGIR 2001): bigrams that the first answers
 * share are asked for as well, with a part of the weight of the best match so far.
 */
function addFeedback(
  collection: Collection,
  heard: readonly Ranked[],
  weights: RankingWeights,
  words: Float32Array,
): void {
  if (weights.feedback === 0) return;
  const mass = new Map<Gram, number>();
  for (const { passage, score } of heard) {
    const counts = countGrams(passageText(collection.reportOf(passage), collection.passageOf(passage)));
    let length = SMALL_PASSAGE;
    for (const count of counts.values()) length += count;
    for (const [gram, count] of counts) mass.set(gram, (mass.get(gram) ?? 0) + (score * count) / length);
  }
  const terms = [...mass]
    .map(([gram, share]): [Gram, number] => {
      const frequency = collection.frequency('passages', gram);
      return [gram, share * collection.inverseFrequency('passages', frequency)];
    })
    .sort((a, b) => b[1] - a[1])
    .slice(0, weights.feedbackTerms);
  if (terms.length === 0) return;
  const strongest = terms[0]![1];
  const asked = terms.map(([gram, weight]) => [gram, weight / strongest] as const);
  const feedback = new Float32Array(collection.size);
  addWords(collection, 'passages', asked, weights, feedback);
  const scale = (weights.feedback * greatest(words)) / Math.max(1e-9, greatest(feedback));
  for (let passage = 0; passage < words.length; passage++) words[passage]! += scale * feedback[passage]!;
}

function greatest(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

/** Keeps the words of a one-line passage from counting as if it were all about them. */
const SMALL_PASSAGE = 20;

/** Rocchio's step in the latent space: the query moves towards the mean of the first answers. */
function pull(
  collection: Collection,
  space: LatentSpace,
  asked: Float32Array<ArrayBuffer>,
  heard: readonly Ranked[],
  strength: number,
): Float32Array<ArrayBuffer> {
  if (strength === 0) return asked;
  const moved = asked.slice();
  for (const { passage } of heard) {
    const { segment, local } = collection.locate(passage);
    const { vectors, scales } = segment.arrays;
    const factor = (strength / heard.length) * scales[local]!;
    for (let k = 0; k < space.rank; k++) moved[k]! += factor * vectors[local * space.rank + k]!;
  }
  return normalise(moved);
}
