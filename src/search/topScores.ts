/**
 * The best few of many scores without sorting them all: a histogram finds about where the cut lies.
 */

const BUCKETS = 4096;

/** Positions of the `n` highest scores above zero, best first; equal scores in order of position. */
export function topScores(scores: Float32Array, n: number): number[] {
  return atLeastTop(scores, n)
    .positions.sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, n);
}

/** Positions of the `n` highest scores above zero and of some that come near them, in order of position. */
export interface Top {
  readonly positions: number[];
  /** The highest score; 0 where none is above zero. */
  readonly most: number;
}

export function atLeastTop(scores: Float32Array, n: number): Top {
  const { length } = scores;
  let most = 0;
  for (let position = 0; position < length; position++) if (scores[position]! > most) most = scores[position]!;
  if (most === 0) return { positions: [], most };
  const scale = (BUCKETS - 1) / most;
  const histogram = new Uint32Array(BUCKETS);
  for (let position = 0; position < length; position++) {
    const score = scores[position]!;
    if (score > 0) histogram[(score * scale) | 0]!++;
  }
  let bucket = BUCKETS;
  for (let found = 0; found < n && bucket > 0;) found += histogram[--bucket]!;
  const cut = bucket / scale;
  const positions: number[] = [];
  for (let position = 0; position < length; position++) {
    const score = scores[position]!;
    // Compared loosely first: rounding must not lose what the histogram counted in.
    if (score > 0 && score >= cut * 0.999 && ((score * scale) | 0) >= bucket) positions.push(position);
  }
  return { positions, most };
}
