/**
 * The suffix array of a text: the start positions of all suffixes in lexicographic order of their codes. Built by
 * induced sorting (SA-IS: Nong, Zhang, Chan, "Two Efficient Algorithms for Linear Time Suffix Array Construction",
 * 2011): sort the few suffixes that open a rising run, induce the order of all others from them. Linear time; the
 * reduced problem lives inside the result's own memory, so the peak is six bytes a character.
 */

/** Codes of a text; any unsigned codes below `alphabetSize`. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/** What a position is: its suffix is larger or smaller than the one that follows it (L- and S-type), or the first smaller one of a run (leftmost S-type, LMS). */
const FALLING = 0;
const RISING = 1;
const OPENER = 2;

function kindsOf(text: Codes): Uint8Array {
  const kinds = new Uint8Array(text.length);
  let kind = FALLING;
  let next = text[text.length - 1]!;
  for (let i = text.length - 2; i >= 0; i--) {
    const here = text[i]!;
    if (here !== next) {
      if (here > next && kind === RISING) kinds[i + 1] = OPENER;
      kind = here < next ? RISING : FALLING;
    }
    kinds[i] = kind;
    next = here;
  }
  return kinds;
}

/**
 * Suffix array of `text`. A suffix that is a prefix of another sorts before it.
 * @param text codes, each below `alphabetSize`
 * @param alphabetSize defaults to the largest code plus one; dense codes keep the buckets in the cache
 * @example suffixArray(Uint16Array.from([2, 1, 2, 1])) // [3, 1, 2, 0]
 */
export function suffixArray(text: Codes, alphabetSize?: number): Int32Array {
  const sa = new Int32Array(text.length);
  // Reduced texts are of 32 bits: where the text itself is short, one form for all spares compiling everything twice
  const codes = text.length < SHORT ? Int32Array.from(text) : text;
  sortSuffixes(codes, sa, alphabetSize ?? largest(text) + 1);
  return sa;
}

const SHORT = 1 << 20;

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
  const kinds = kindsOf(text);
  const starts = bucketStarts(text, alphabetSize);
  const cursor = new Int32Array(alphabetSize);

  sa.fill(-1);
  cursor.set(starts.subarray(1));
  for (let i = n - 1; i > 0; i--) if (kinds[i] === OPENER) sa[--cursor[text[i]!]!] = i;
  induce(text, sa, starts, cursor);

  const count = collectOpeners(sa, kinds);
  const names = nameOpeners(text, sa, kinds, count);
  const ordered = sa.subarray(0, count);
  const reduced = sa.subarray(n - count);
  if (names < count) sortSuffixes(reduced, ordered, names);
  else for (let i = 0; i < count; i++) ordered[reduced[i]!] = i;

  for (let i = 1, k = 0; i < n; i++) if (kinds[i] === OPENER) reduced[k++] = i;
  for (let i = 0; i < count; i++) ordered[i] = reduced[ordered[i]!]!;
  sa.fill(-1, count);
  cursor.set(starts.subarray(1));
  for (let i = count - 1; i >= 0; i--) {
    const position = sa[i]!;
    sa[i] = -1;
    sa[--cursor[text[position]!]!] = position;
  }
  induce(text, sa, starts, cursor);
}

/** Where each code's bucket begins; one entry more than codes, the last being the text's length. */
function bucketStarts(text: Codes, alphabetSize: number): Int32Array {
  const starts = new Int32Array(alphabetSize + 1);
  for (let i = 0; i < text.length; i++) starts[text[i]! + 1]!++;
  for (let c = 0; c < alphabetSize; c++) starts[c + 1]! += starts[c]!;
  return starts;
}

/** From the placed openers, the order of falling suffixes left to right, then of rising ones right to left. */
function induce(text: Codes, sa: Int32Array, starts: Int32Array, cursor: Int32Array): void {
  const n = text.length;
  cursor.set(starts.subarray(0, cursor.length));
  // The suffix before the (virtual) end of the text comes first in its bucket.
  sa[cursor[text[n - 1]!]!++] = n - 1;
  // What is met here falls or opens a run, so the one before it falls where it is not smaller
  for (let i = 0; i < n; i++) {
    const before = sa[i]! - 1;
    if (before < 0) continue;
    const code = text[before]!;
    if (code >= text[before + 1]!) sa[cursor[code]!++] = before;
  }
  cursor.set(starts.subarray(1));
  // Rising suffixes stand behind the falling ones of their bucket: of equal codes, the one before rises where this one does
  for (let i = n - 1; i >= 0; i--) {
    const before = sa[i]! - 1;
    if (before < 0) continue;
    const code = text[before]!;
    const next = text[before + 1]!;
    if (code < next || (code === next && i >= cursor[code]!)) sa[--cursor[code]!] = before;
  }
}

/** Moves the openers, now in order of their run, to the front of `sa`; returns how many. */
function collectOpeners(sa: Int32Array, kinds: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < sa.length; i++) {
    const position = sa[i]!;
    if (kinds[position] === OPENER) sa[count++] = position;
  }
  return count;
}

/** Names equal runs alike and writes the reduced text into the tail of `sa`; returns the number of names. */
function nameOpeners(text: Codes, sa: Int32Array, kinds: Uint8Array, count: number): number {
  const n = text.length;
  sa.fill(-1, count);
  let names = 0;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    const position = sa[i]!;
    if (previous < 0 || !sameRun(text, kinds, previous, position)) names++;
    previous = position;
    // Openers are at least two apart, so half the position is a free place of its own behind the openers.
    sa[count + (position >>> 1)] = names - 1;
  }
  for (let from = n - 1, to = n - 1; from >= count; from--) if (sa[from]! >= 0) sa[to--] = sa[from]!;
  return names;
}

/** Both openers are followed by the same codes of the same kinds up to and including the next opener. */
function sameRun(text: Codes, kinds: Uint8Array, one: number, other: number): boolean {
  const n = text.length;
  let a = one;
  let b = other;
  while (a < n && b < n && text[a] === text[b] && kinds[a] === kinds[b]) {
    if (a > one && kinds[a] === OPENER) return true;
    a++;
    b++;
  }
  return false;
}
