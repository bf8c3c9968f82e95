/**
 * The best few of many scores without sorting them all: a sample tells about where the cut lies, one pass collects what is
 * above, and a histogram finds the cut among these.
 */

const BUCKETS = 4096;

/** Positions of the `n` highest scores above zero, best first; equal scores in order of position. */
export function topScores(scores: Float64Array, n: number): number[] {
  return atLeastTop(scores, n)
    .positions.sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, n);
}

/** Positions of the `n` highest scores above zero and of some that come near them, in order of position. */
export interface Top {
  readonly positions: number[];
  /** The highest score; 0 where none is above zero. */
  readonly most: number;
  /** A score that at least `n` reach, and none that is not among the positions; 0 where there are fewer. */
  readonly floor: number;
}

/** @param above room for as many positions as there are scores, whatever it held before */
export function atLeastTop(scores: Float64Array, n: number, above = new Uint32Array(scores.length)): Top {
  let count = collectAbove(scores, probableFloor(scores, n), above);
  if (count < n) count = collectAbove(scores, 0, above);
  const found = above.subarray(0, count);
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, scores[found[i]!]!);
  if (most === 0) return { positions: [], most, floor: 0 };
  const positions = cutAt(scores, found, n, most);
  let floor = positions.length < n ? 0 : most;
  for (const position of positions) floor = Math.min(floor, scores[position]!);
  return { positions, most, floor };
}

/** Every how many scores one is looked at for the sample. */
const STRIDE = 100;

/** How many times as many as wanted should lie above the floor, so that chance seldom leaves too few. */
const MARGIN = 2;

/** A score that, by a sample, some more than `n` exceed; 0 where a sample could not tell. */
function probableFloor(scores: Float64Array, n: number): number {
  const sample = new Float64Array(Math.ceil(scores.length / STRIDE));
  for (let i = 0; i < sample.length; i++) sample[i] = scores[i * STRIDE]!;
  const rank = Math.ceil((MARGIN * n) / STRIDE);
  return rank * 2 > sample.length ? 0 : Math.max(0, sample.sort()[sample.length - rank]!);
}

/** Writes the positions of the scores above `floor` into `above`, and returns how many there are. */
function collectAbove(scores: Float64Array, floor: number, above: Uint32Array): number {
  const size = scores.length;
  let count = 0;
  for (let position = 0; position < size; position++) if (scores[position]! > floor) above[count++] = position;
  return count;
}

/** Those of the positions that are in the histogram's buckets of the `n` highest. */
function cutAt(scores: Float64Array, positions: Uint32Array, n: number, most: number): number[] {
  const scale = (BUCKETS - 1) / most;
  const histogram = new Uint32Array(BUCKETS);
  for (let i = 0; i < positions.length; i++) histogram[(scores[positions[i]!]! * scale) | 0]!++;
  let bucket = BUCKETS;
  for (let found = 0; found < n && bucket > 0;) found += histogram[--bucket]!;
  const kept: number[] = [];
  for (let i = 0; i < positions.length; i++)
    if (((scores[positions[i]!]! * scale) | 0) >= bucket) kept.push(positions[i]!);
  return kept;
}
