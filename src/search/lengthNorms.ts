/**
 * What BM25 makes of a text's length. Lengths are small whole numbers, so it is kept by length and not by text: the tables
 * stay in the processor's first cache, however many texts there are.
 */

/** Tables by length, the length being the index. */
export interface LengthNorms {
  /** k1 (1 - b + b × relative length); Infinity for texts that were removed, so that they score nothing. */
  readonly norm: Float64Array;
  /** 1 / (1 + norm): what one occurrence is worth. */
  readonly once: Float64Array;
  /** 2 / (2 + norm): what two are. */
  readonly twice: Float64Array;
}

/** Longer texts count as this long: many times what a passage is cut to. */
export const LONGEST = 4094;

/** The length that stands for texts that were removed, where no other text is longer than `longest`. */
export function removedLength(longest: number): number {
  return longest + 1;
}

/** @param mean length of the living texts */
export function makeLengthNorms(longest: number, mean: number, k1: number, b: number): LengthNorms {
  const norm = Float64Array.from({ length: longest + 1 }, (_, length) => k1 * (1 - b + (b * length) / mean));
  const withRemoved = new Float64Array(removedLength(longest) + 1).fill(Infinity);
  withRemoved.set(norm);
  return {
    norm: withRemoved,
    once: withRemoved.map((value) => 1 / (1 + value)),
    twice: withRemoved.map((value) => 2 / (2 + value)),
  };
}
