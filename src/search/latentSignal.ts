/** Nearness of passages to a direction of the latent space. */
import type { Collection } from './collection.ts';
import { product, rounded } from './vectors.ts';

/** The cosine of each of the passages, in ascending order, with `direction`. */
export function latentScores(
  collection: Collection,
  direction: Float32Array,
  passages: readonly number[],
): Float32Array {
  const rank = direction.length;
  const asked = rounded(direction);
  const scores = new Float32Array(passages.length);
  let i = 0;
  collection.segments.forEach((segment, number) => {
    const base = collection.baseOf(number);
    const end = base + segment.size;
    const { vectors, scales } = segment.arrays;
    for (; i < passages.length && passages[i]! < end; i++) {
      const local = passages[i]! - base;
      scores[i] = product(asked, vectors, local * rank) * scales[local]!;
    }
  });
  return scores;
}
