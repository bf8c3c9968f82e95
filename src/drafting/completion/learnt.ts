/**
 * What the clerk has accepted before rises: its chance counts as if it had had further tries. Kept and forgotten by
 * whoever asks; the engine holds nothing of it.
 */
import type { Phrase } from '../../mining/model.ts';
import { phraseLabel } from '../phrases/phraseSnippet.ts';
import type { Continuation } from './search.ts';

/** Accepted texts, as they stood at the cursor, with how often they were taken. */
export type Learnt = ReadonlyMap<string, number>;

/** Acceptances beyond these say nothing new. */
const MOST_TIMES = 3;

/** How often a text counts as taken before. */
function timesTaken(learnt: Learnt | undefined, text: string): number {
  return Math.min(MOST_TIMES, learnt?.get(text) ?? 0);
}

/** As they are shown: where a clause begins all phrases are looked at, at a key's pace. */
const labels = new WeakMap<Phrase, string>();

function labelOf(phrase: Phrase): string {
  const known = labels.get(phrase);
  if (known !== undefined) return known;
  const label = phraseLabel(phrase);
  labels.set(phrase, label);
  return label;
}

/** Factor by which a phrase rises. */
export function learntFactor(learnt: Learnt | undefined, phrase: Phrase): number {
  return learnt === undefined || learnt.size === 0 ? 1 : 1 + timesTaken(learnt, labelOf(phrase));
}

/** The candidates with the chance of those taken before raised: 1 − (1 − p)^(1 + times). */
export function withLearnt(candidates: readonly Continuation[], learnt: Learnt | undefined): Continuation[] {
  return candidates.map((candidate) => {
    const times = timesTaken(learnt, candidate.text);
    return times === 0 ? candidate : { ...candidate, probability: 1 - (1 - candidate.probability) ** (1 + times) };
  });
}
