/**
 * Longest common prefixes of neighbours in a suffix array. Filled in text order through the array of predecessors
 * (Kärkkäinen, Manzini, Puglisi, "Permuted Longest-Common-Prefix Array", 2009): dropping one character from the front
 * costs at most one of the common length, hence linear time, and the text is read from left to right.
 */
import type { Codes } from './suffixArray.ts';

/**
 * `lcp[i]` is the number of codes that suffixes `sa[i - 1]` and `sa[i]` share at their start; `lcp[0]` is 0.
 * @param separator a code that ends every match: texts joined by it never share it
 */
export function lcpArray(text: Codes, sa: Int32Array, separator = -1): Int32Array {
  const permuted = predecessors(sa);
  fillPermuted(text, permuted, separator);
  const lcp = new Int32Array(sa.length);
  for (let i = 0; i < sa.length; i++) lcp[i] = permuted[sa[i]!]!;
  return lcp;
}

/** For every position the one that stands before it in the suffix array, -1 for the first. */
function predecessors(sa: Int32Array): Int32Array {
  const phi = new Int32Array(sa.length);
  for (let i = 0, before = -1; i < sa.length; i++) {
    phi[sa[i]!] = before;
    before = sa[i]!;
  }
  return phi;
}

/** Replaces each predecessor by the length shared with it, clipped at the next separator. */
function fillPermuted(text: Codes, phi: Int32Array, separator: number): void {
  const n = text.length;
  let shared = 0;
  let nextSeparator = -1;
  for (let i = 0; i < n; i++) {
    const other = phi[i]!;
    if (other < 0) {
      shared = 0;
      phi[i] = 0;
      continue;
    }
    const limit = n - Math.max(i, other);
    while (shared < limit && text[i + shared] === text[other + shared]) shared++;
    if (separator >= 0 && nextSeparator < i) {
      nextSeparator = text.indexOf(separator, i);
      if (nextSeparator < 0) nextSeparator = n;
    }
    phi[i] = separator >= 0 ? Math.min(shared, nextSeparator - i) : shared;
    if (shared > 0) shared--;
  }
}
