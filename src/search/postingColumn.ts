/**
 * Postings of a term that stands in many texts (characters, above all): two bits a text instead of a gap a posting. They
 * take no more room there, and are read straight through, without a branch that depends on the posting before. The bits
 * say 0, 1, 2 or "more"; what is more stands behind the column, as a posting list (postingList.ts).
 */
import type { LengthNorms } from './gramIndex.ts';

/** From this share of the texts on, one in so many, a term has a column. */
const TEXTS_A_POSTING = 8;

/** Bits that say that the number stands behind the column. */
export const MORE = 3;

/** Whether a term that stands in `frequency` of `size` texts has a column. */
export function hasColumn(frequency: number, size: number): boolean {
  return frequency * TEXTS_A_POSTING > size;
}

/** Bytes of a column over `size` texts. */
export function columnWidth(size: number): number {
  return (size + 3) >>> 2;
}

/** What a column says of a text: how often the term stands there, or MORE. */
export function columnCount(bytes: Uint8Array, column: number, text: number): number {
  return (bytes[column + (text >>> 2)]! >>> ((text & 3) * 2)) & 3;
}

/** Notes in a column, all zeros before, how often a term stands in a text. */
export function setColumnCount(bytes: Uint8Array, column: number, text: number, count: number): void {
  bytes[column + (text >>> 2)]! |= Math.min(count, MORE) << ((text & 3) * 2);
}

/** A term with a column: where the column begins, and what the term weighs. */
export interface WeightedColumn {
  readonly column: number;
  readonly strength: number;
}

/** Columns read at a time: more would need larger tables than the processor keeps at hand. */
const AT_A_TIME = 4;

/**
 * Adds to `sink` what BM25 makes of one or two occurrences of terms in each of `size` texts, numbered from `first`. Reads
 * four columns side by side: what they say of a text is a number below 256, and two tables hold what every such number
 * weighs, so that there is neither a branch nor a division.
 */
export function addColumnScores(
  bytes: Uint8Array,
  terms: readonly WeightedColumn[],
  size: number,
  first: number,
  norms: LengthNorms,
  sink: Float32Array,
): void {
  for (let from = 0; from < terms.length; from += AT_A_TIME)
    addFour(bytes, terms.slice(from, from + AT_A_TIME), size, first, norms, sink);
}

/** The same of up to four terms. The four texts of a byte are written out: as a loop or by a call it takes twice the time. */
function addFour(
  bytes: Uint8Array,
  terms: readonly WeightedColumn[],
  size: number,
  first: number,
  { once, twice }: LengthNorms,
  sink: Float32Array,
): void {
  // Where there are fewer than four, the first stands in with a weight of nothing.
  const [a, b = a, c = a, d = a] = terms.map(({ column }) => column) as [number, ...number[]];
  const strengths = terms.map(({ strength }) => strength);
  const ones = weightsOf(strengths, 1);
  const twos = weightsOf(strengths, 2);
  const whole = size >>> 2;
  for (let at = 0; at < whole; at++) {
    const bitsA = bytes[a + at]!;
    const bitsB = bytes[b + at]!;
    const bitsC = bytes[c + at]!;
    const bitsD = bytes[d + at]!;
    const to = first + at * 4;
    const counts0 = (bitsA & 3) | ((bitsB & 3) << 2) | ((bitsC & 3) << 4) | ((bitsD & 3) << 6);
    const counts1 = ((bitsA >>> 2) & 3) | (bitsB & 12) | ((bitsC & 12) << 2) | ((bitsD & 12) << 4);
    const counts2 = ((bitsA >>> 4) & 3) | ((bitsB >>> 2) & 12) | (bitsC & 48) | ((bitsD & 48) << 2);
    const counts3 = (bitsA >>> 6) | ((bitsB >>> 4) & 12) | ((bitsC >>> 2) & 48) | (bitsD & 192);
    sink[to]! += ones[counts0]! * once[to]! + twos[counts0]! * twice[to]!;
    sink[to + 1]! += ones[counts1]! * once[to + 1]! + twos[counts1]! * twice[to + 1]!;
    sink[to + 2]! += ones[counts2]! * once[to + 2]! + twos[counts2]! * twice[to + 2]!;
    sink[to + 3]! += ones[counts3]! * once[to + 3]! + twos[counts3]! * twice[to + 3]!;
  }
  for (let text = whole * 4; text < size; text++) {
    const to = first + text;
    for (const { column, strength } of terms) {
      const count = columnCount(bytes, column, text);
      if (count === 1) sink[to]! += strength * once[to]!;
      else if (count === 2) sink[to]! += strength * twice[to]!;
    }
  }
}

/** For every four counts of two bits, the strengths of those that are `count`. */
function weightsOf(strengths: readonly number[], count: number): Float32Array {
  return Float32Array.from({ length: 1 << (2 * AT_A_TIME) }, (_, counts) =>
    strengths.reduce((sum, strength, i) => (((counts >>> (2 * i)) & 3) === count ? sum + strength : sum), 0),
  );
}
