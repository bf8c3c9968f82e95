/**
 * Postings of a term that stands in few texts: the gap to the text before, times 2, in variable-length bytes, plus 1 if a
 * byte with the number of occurrences follows.
 */
import type { LengthNorms } from './lengthNorms.ts';

/** Bytes that a posting takes at most. */
export const LONGEST_POSTING = 6;

/** Writes a posting at `at` and returns where the next goes. */
export function writePosting(bytes: Uint8Array, at: number, gap: number, count: number): number {
  let value = gap * 2 + (count > 1 ? 1 : 0);
  let to = at;
  while (value >= 0x80) {
    bytes[to++] = (value & 0x7f) | 0x80;
    value >>>= 7;
  }
  bytes[to++] = value;
  if (count > 1) bytes[to++] = count;
  return to;
}

/** How many postings lie from `from` to `end`. */
export function countPostings(bytes: Uint8Array, from: number, end: number): number {
  let postings = 0;
  for (let at = from; at < end; postings++) {
    const hasCount = (bytes[at]! & 1) === 1;
    while (bytes[at++]! >= 0x80);
    if (hasCount) at++;
  }
  return postings;
}

/** Reads the postings from `from` to `end` into two arrays, from place `n` on, and returns the place after the last. */
export function readList(
  bytes: Uint8Array,
  from: number,
  end: number,
  documents: Uint32Array,
  counts: Uint8Array,
  n = 0,
): number {
  let at = from;
  let text = -1;
  while (at < end) {
    let value = bytes[at++]!;
    if (value >= 0x80) {
      value &= 0x7f;
      let shift = 7;
      for (;;) {
        const byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
        shift += 7;
      }
    }
    text += value >>> 1;
    documents[n] = text;
    counts[n++] = (value & 1) === 0 ? 1 : bytes[at++]!;
  }
  return n;
}

/**
 * Adds to `sink` what BM25 makes of the postings from `from` to `end`, times `strength`. Decodes and scores in one go.
 */
export function addListScores(
  bytes: Uint8Array,
  from: number,
  end: number,
  strength: number,
  lengths: Uint16Array,
  { once, twice, norm }: LengthNorms,
  sink: Float64Array,
): void {
  let at = from;
  let text = -1;
  while (at < end) {
    let value = bytes[at++]!;
    if (value >= 0x80) {
      value &= 0x7f;
      let shift = 7;
      for (;;) {
        const byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
        shift += 7;
      }
    }
    text += value >>> 1;
    const length = lengths[text]!;
    if ((value & 1) === 0) sink[text]! += strength * once[length]!;
    else {
      const count = bytes[at++]!;
      sink[text]! += strength * (count === 2 ? twice[length]! : count / (count + norm[length]!));
    }
  }
}
