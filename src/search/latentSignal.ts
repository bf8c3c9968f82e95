/** Nearness of passages to a direction of the latent space. */
import type { Collection } from './collection.ts';

/** The cosine of each of the passages with `direction`. */
export function latentScores(
  collection: Collection,
  direction: Float32Array,
  passages: readonly number[],
): Float32Array {
  const rank = direction.length;
  return Float32Array.from(passages, (passage) => {
    const { segment, local } = collection.locate(passage);
    const { vectors, scales } = segment.arrays;
    const at = local * rank;
    let sum = 0;
    for (let k = 0; k < rank; k++) sum += direction[k]! * vectors[at + k]!;
    return sum * scales[local]!;
  });
}
