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
  let from = 0;
  for (const [number, segment] of collection.segments.entries()) {
    const base = collection.baseOf(number);
    let end = from;
    while (end < passages.length && passages[end]! < base + segment.size) end++;
    const { vectors, scales } = segment.arrays;
    touch(vectors, rank, base, passages, from, end, scores);
    for (let i = from; i < end; i++) {
      const local = passages[i]! - base;
      scores[i] = product(asked, vectors, local * rank) * scales[local]!;
    }
    from = end;
  }
  return scores;
}

/** Bytes that come from memory together. */
const CACHE_LINE = 64;

/**
 * Reads a byte of every line of the vectors: nothing waits for another here, so the processor fetches many at once, and the
 * products, which would fetch vector after vector, find them at hand (less than half the time for a thousand vectors). What is
 * read goes into `sums`, to be written over.
 */
function touch(
  vectors: Int8Array,
  rank: number,
  base: number,
  passages: readonly number[],
  from: number,
  end: number,
  sums: Float32Array,
): void {
  for (let i = from; i < end; i++) {
    const at = (passages[i]! - base) * rank;
    let sum = vectors[at + rank - 1]!;
    for (let k = 0; k < rank; k += CACHE_LINE) sum += vectors[at + k]!;
    sums[i] = sum;
  }
}
