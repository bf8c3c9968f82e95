/** Nearness of passages to a direction of the latent space. */
import type { Collection } from './collection.ts';

/** Writes the cosine of each passage with `direction` into `sink`. */
export function latentScores(
  collection: Collection,
  direction: Float32Array,
  _words: Float32Array,
  sink: Float32Array,
): void {
  const rank = direction.length;
  collection.segments.forEach((segment, number) => {
    const { vectors, scales } = segment.arrays;
    const base = collection.baseOf(number);
    for (let passage = 0; passage < scales.length; passage++) {
      let sum = 0;
      const at = passage * rank;
      for (let k = 0; k < rank; k++) sum += direction[k]! * vectors[at + k]!;
      sink[base + passage] = sum * scales[passage]!;
    }
  });
}
