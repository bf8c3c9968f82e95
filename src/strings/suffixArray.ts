/**
 * The suffix array of a text: the start positions of all suffixes in lexicographic order of their codes. Built by
 * induced sorting (SA-IS: Nong, Zhang, Chan, "Two Efficient Algorithms for Linear Time Suffix Array Construction",
 * 2011): sort the few suffixes that open a rising run, induce the order of all others from them. Linear time; the
 * reduced problem lives inside the result's own memory, so the peak is 4 bytes a character and one bit.
 */

/** Codes of a text; any unsigned codes below `alphabetSize`. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** One bit a position: set where the suffix is smaller than the one that follows it (S-type). */
class RisingBits {
  readonly #words: Int32Array;

  constructor(text: Codes) {
    const n = text.length;
    const words = new Int32Array((n >>> 5) + 1);
    let rising = false;
    for (let i = n - 2; i >= 0; i--) {
      const here = text[i]!;
      const next = text[i + 1]!;
      rising = here < next || (here === next && rising);
      if (rising) words[i >>> 5] = words[i >>> 5]! | (1 << (i & 31));
    }
    this.#words = words;
  }

  has(i: number): boolean {
    return (this.#words[i >>> 5]! & (1 << (i & 31))) !== 0;
  }

  /** The position opens a rising run (leftmost S-type, LMS). */
  opens(i: number): boolean {
    return i > 0 && this.has(i) && !this.has(i - 1);
  }
}

/**
 * Suffix array of `text`. A suffix that is a prefix of another sorts before it.
 * @param text codes, each below `alphabetSize`
 * @param alphabetSize defaults to the largest code plus one; dense codes keep the buckets in the cache
 * @example suffixArray(Uint16Array.from([2, 1, 2, 1])) // [3, 1, 2, 0]
 */
export function suffixArray(text: Codes, alphabetSize?: number): Int32Array {
  const sa = new Int32Array(text.length);
  sortSuffixes(text, sa, alphabetSize ?? largest(text) + 1);
  return sa;
}

function largest(text: Codes): number {
  let max = 0;
  for (let i = 0; i < text.length; i++) if (text[i]! > max) max = text[i]!;
  return max;
}

function sortSuffixes(text: Codes, sa: Int32Array, alphabetSize: number): void {
  const n = text.length;
  if (n === 0) return;
  if (n === 1) {
    sa[0] = 0;
    return;
  }
  const rising = new RisingBits(text);
  const starts = bucketStarts(text, alphabetSize);
  const cursor = new Int32Array(alphabetSize);

  sa.fill(-1);
  bucketEnds(starts, cursor);
  for (let i = n - 1; i > 0; i--) if (rising.opens(i)) sa[--cursor[text[i]!]!] = i;
  induce(text, sa, rising, starts, cursor);

  const count = collectOpeners(sa, rising);
  const names = nameOpeners(text, sa, rising, count);
  const ordered = sa.subarray(0, count);
  const reduced = sa.subarray(n - count);
  if (names < count) sortSuffixes(reduced, ordered, names);
  else for (let i = 0; i < count; i++) ordered[reduced[i]!] = i;

  for (let i = 1, k = 0; i < n; i++) if (rising.opens(i)) reduced[k++] = i;
  for (let i = 0; i < count; i++) ordered[i] = reduced[ordered[i]!]!;
  sa.fill(-1, count);
  bucketEnds(starts, cursor);
  for (let i = count - 1; i >= 0; i--) {
    const position = sa[i]!;
    sa[i] = -1;
    sa[--cursor[text[position]!]!] = position;
  }
  induce(text, sa, rising, starts, cursor);
}

/** Where each code's bucket begins; one entry more than codes, the last being the text's length. */
function bucketStarts(text: Codes, alphabetSize: number): Int32Array {
  const starts = new Int32Array(alphabetSize + 1);
  for (let i = 0; i < text.length; i++) starts[text[i]! + 1]!++;
  for (let c = 0; c < alphabetSize; c++) starts[c + 1]! += starts[c]!;
  return starts;
}

function bucketEnds(starts: Int32Array, cursor: Int32Array): void {
  cursor.set(starts.subarray(1));
}

/** From the placed openers, the order of falling suffixes left to right, then of rising ones right to left. */
function induce(text: Codes, sa: Int32Array, rising: RisingBits, starts: Int32Array, cursor: Int32Array): void {
  const n = text.length;
  cursor.set(starts.subarray(0, cursor.length));
  // The suffix before the (virtual) end of the text comes first in its bucket.
  sa[cursor[text[n - 1]!]!++] = n - 1;
  for (let i = 0; i < n; i++) {
    const before = sa[i]! - 1;
    if (before >= 0 && !rising.has(before)) sa[cursor[text[before]!]!++] = before;
  }
  bucketEnds(starts, cursor);
  for (let i = n - 1; i >= 0; i--) {
    const before = sa[i]! - 1;
    if (before >= 0 && rising.has(before)) sa[--cursor[text[before]!]!] = before;
  }
}

/** Moves the openers, now in order of their run, to the front of `sa`; returns how many. */
function collectOpeners(sa: Int32Array, rising: RisingBits): number {
  let count = 0;
  for (let i = 0; i < sa.length; i++) if (rising.opens(sa[i]!)) sa[count++] = sa[i]!;
  return count;
}

/** Names equal runs alike and writes the reduced text into the tail of `sa`; returns the number of names. */
function nameOpeners(text: Codes, sa: Int32Array, rising: RisingBits, count: number): number {
  const n = text.length;
  sa.fill(-1, count);
  let names = 0;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    const position = sa[i]!;
    if (previous < 0 || !sameRun(text, rising, previous, position)) names++;
    previous = position;
    // Openers are at least two apart, so half the position is a free place of its own behind the openers.
    sa[count + (position >>> 1)] = names - 1;
  }
  for (let from = n - 1, to = n - 1; from >= count; from--) if (sa[from]! >= 0) sa[to--] = sa[from]!;
  return names;
}

/** Both openers are followed by the same codes up to and including the next opener. */
function sameRun(text: Codes, rising: RisingBits, a: number, b: number): boolean {
  const n = text.length;
  for (let d = 0; ; d++) {
    if (a + d >= n || b + d >= n) return false;
    if (text[a + d] !== text[b + d] || rising.has(a + d) !== rising.has(b + d)) return false;
    if (d > 0 && (rising.opens(a + d) || rising.opens(b + d))) return rising.opens(a + d) && rising.opens(b + d);
  }
}
