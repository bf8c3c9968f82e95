/**
 * The best few of many scores without sorting them all: a histogram finds about where the cut lies, only what is above
 * it is sorted.
 */

const BUCKETS = 2048;

/** Positions of the `n` highest scores above zero, best first; equal scores in order of position. */
export function topScores(scores: Float32Array, n: number): number[] {
  let most = 0;
  for (let position = 0; position < scores.length; position++) if (scores[position]! > most) most = scores[position]!;
  if (most === 0) return [];
  const scale = (BUCKETS - 1) / most;
  const histogram = new Uint32Array(BUCKETS);
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position]!;
    if (score > 0) histogram[Math.floor(score * scale)]!++;
  }
  let bucket = BUCKETS;
  for (let found = 0; found < n && bucket > 0;) found += histogram[--bucket]!;
  const positions: number[] = [];
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position]!;
    if (score > 0 && Math.floor(score * scale) >= bucket) positions.push(position);
  }
  return positions.sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, n);
}
