/** Nearness of passages to a direction of the latent space. */
import type { Collection } from './collection.ts';

/** The cosine of each of the passages with `direction`. */
export function latentScores(
  collection: Collection,
  direction: Float32Array,
  passages: readonly number[],
): Float32Array {
  const rank = direction.length;
  const scores = new Float32Array(passages.length);
  for (let i = 0; i < passages.length; i++) {
    const { segment, local } = collection.locate(passages[i]!);
    const { vectors, scales } = segment.arrays;
    scores[i] = dot(direction, vectors, local * rank, rank) * scales[local]!;
  }
  return scores;
}

function dot(direction: Float32Array, vectors: Int8Array, at: number, rank: number): number {
  let sum = 0;
  for (let k = 0; k < rank; k++) sum += direction[k]! * vectors[at + k]!;
  return sum;
}
