/**
 * A latent space learnt from the corpus itself (latent semantic analysis; Deerwester et al., JASIS 41, 1990): bigrams
 * that keep the same company come to lie close, so that a passage can answer a query it shares no word with. Fitted
 * on a sample, everything else is folded in; vectors are kept in single bytes.
 */
import { countGrams, type Gram } from './grams.ts';
import { GramTable } from './gramTable.ts';
import { rightSingularVectors, type SparseRows } from './subspace.ts';
import { product, type RoundedDirection } from './vectors.ts';

/** What a space is made of, as it is stored. */
export interface LatentSpaceParts {
  readonly rank: number;
  /** Bigrams of the space in ascending order. */
  readonly grams: Uint32Array<ArrayBuffer>;
  /** Weight of each bigram: inverse document frequency in the sample. */
  readonly weights: Float32Array<ArrayBuffer>;
  /** grams × rank in bytes; row g is scaled by `scales[g]`. */
  readonly basis: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
}

export const LATENT_RANK = 150;
/** Passages the space is fitted on at most: more do not improve it, and time grows with them. */
export const LATENT_SAMPLE = 5000;
/** A bigram that stands in one passage only says nothing about company, and one in two of thousands little. */
const MINIMUM_PASSAGES = 2;
const LARGE_SAMPLE = 2500;

export class LatentSpace {
  readonly parts: LatentSpaceParts;
  /** Lengths of the basis's rows in bytes, each worked out when first needed. */
  readonly #lengths: Float32Array;
  /** Rows by bigram, made when first needed: highlights ask for thousands. */
  #rows: GramTable | null = null;

  constructor(parts: LatentSpaceParts) {
    const { rank, grams, weights, basis, scales } = parts;
    this.parts = { rank, grams, weights, basis, scales };
    this.#lengths = new Float32Array(parts.grams.length);
  }

  /** Learns a space from texts; the sample is taken at even steps. */
  static fit(texts: readonly string[], rank = LATENT_RANK, sampleSize = LATENT_SAMPLE): LatentSpace {
    const step = Math.max(1, texts.length / sampleSize);
    const sample: Map<Gram, number>[] = [];
    for (let at = 0; at < texts.length; at += step) sample.push(countGrams(texts[Math.floor(at)]!));
    const { grams, weights } = vocabulary(sample);
    const matrix = weightedRows(sample, grams, weights);
    const width = Math.min(rank, matrix.rows, matrix.columnCount);
    const { basis } = rightSingularVectors(matrix, width);
    return new LatentSpace({ rank: width, grams, weights, ...quantise(basis, width) });
  }

  /** How many bigrams it knows. */
  get size(): number {
    return this.parts.grams.length;
  }

  get rank(): number {
    return this.parts.rank;
  }

  /** Where weighted bigrams lie, as a vector of length 1; all zeros where the space knows none of them. */
  project(counts: Iterable<readonly [Gram, number]>): Float32Array<ArrayBuffer> {
    const { rank } = this.parts;
    const vector = new Float32Array(rank);
    for (const [gram, count] of counts) {
      const row = this.rowOf(gram);
      if (row < 0) continue;
      this.#addTerm(row, count, vector);
    }
    return normalise(vector);
  }

  /** Adds what `count` times the space's term number `row` contributes to `vector`. */
  #addTerm(row: number, count: number, vector: Float32Array): void {
    const { rank, weights, basis, scales } = this.parts;
    const weight = localWeight(count) * weights[row]! * scales[row]!;
    const from = row * rank;
    for (let k = 0; k < rank; k++) vector[k]! += weight * basis[from + k]!;
  }

  /**
   * Adds what the terms `rows[i]`, `counts[i]` times each, contribute to `vector`, for i from `from` to below `end`. Four at a
   * time, since the vector is then read and written once for four.
   */
  addTerms(rows: Uint32Array, counts: Uint8Array, from: number, end: number, vector: Float32Array): void {
    const { rank, weights, basis, scales } = this.parts;
    const weightAt = (i: number): number => localWeight(counts[i]!) * weights[rows[i]!]! * scales[rows[i]!]!;
    let i = from;
    for (; i + 4 <= end; i += 4) {
      const [w0, w1, w2, w3] = [weightAt(i), weightAt(i + 1), weightAt(i + 2), weightAt(i + 3)];
      const at0 = rows[i]! * rank;
      const at1 = rows[i + 1]! * rank;
      const at2 = rows[i + 2]! * rank;
      const at3 = rows[i + 3]! * rank;
      for (let k = 0; k < rank; k++)
        vector[k]! += w0 * basis[at0 + k]! + w1 * basis[at1 + k]! + w2 * basis[at2 + k]! + w3 * basis[at3 + k]!;
    }
    for (; i < end; i++) this.#addTerm(rows[i]!, counts[i]!, vector);
  }

  /** Cosine of the bigram in a row with a direction. */
  nearness(row: number, direction: RoundedDirection): number {
    const { rank, basis } = this.parts;
    const length = (this.#lengths[row] ||= this.#lengthOf(row));
    return length === 0 ? 0 : product(direction, basis, row * rank) / length;
  }

  /** Row of a bigram; -1 where the space does not know it. */
  rowOf(gram: Gram): number {
    return (this.#rows ??= tableOf(this.parts.grams)).get(gram);
  }

  #lengthOf(row: number): number {
    const { rank, basis } = this.parts;
    let square = 0;
    for (let k = row * rank; k < (row + 1) * rank; k++) square += basis[k]! * basis[k]!;
    return Math.sqrt(square);
  }
}

/** Repetition counts, but less and less; fractions (weights of an expansion) count as they are. */
function localWeight(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}

function vocabulary(sample: readonly ReadonlyMap<Gram, number>[]): {
  grams: Uint32Array<ArrayBuffer>;
  weights: Float32Array<ArrayBuffer>;
} {
  const frequency = new Map<Gram, number>();
  for (const counts of sample) for (const gram of counts.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const minimum = MINIMUM_PASSAGES + (sample.length > LARGE_SAMPLE ? 1 : 0);
  const grams = Uint32Array.from([...frequency].filter(([, n]) => n >= minimum).map(([gram]) => gram)).sort();
  const weights = Float32Array.from(grams, (gram) => Math.log(1 + sample.length / frequency.get(gram)!));
  return { grams, weights };
}

/** Bigrams by their number. */
function tableOf(grams: Uint32Array): GramTable {
  const table = new GramTable(grams.length);
  for (const gram of grams) table.add(gram);
  return table;
}

function weightedRows(
  sample: readonly ReadonlyMap<Gram, number>[],
  grams: Uint32Array,
  weights: Float32Array,
): SparseRows {
  const known = tableOf(grams);
  const starts = new Uint32Array(sample.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  sample.forEach((counts, row) => {
    const first = values.length;
    let square = 0;
    for (const [gram, count] of counts) {
      const column = known.get(gram);
      if (column < 0) continue;
      const value = localWeight(count) * weights[column]!;
      columns.push(column);
      values.push(value);
      square += value * value;
    }
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let entry = first; entry < values.length; entry++) values[entry]! *= scale;
    starts[row + 1] = values.length;
  });
  return {
    rows: sample.length,
    columnCount: grams.length,
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}

function quantise(
  basis: Float32Array,
  rank: number,
): { basis: Int8Array<ArrayBuffer>; scales: Float32Array<ArrayBuffer> } {
  const rows = rank === 0 ? 0 : basis.length / rank;
  const bytes = new Int8Array(basis.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    let peak = 0;
    for (let k = 0; k < rank; k++) peak = Math.max(peak, Math.abs(basis[row * rank + k]!));
    scales[row] = peak / 127;
    if (peak > 0)
      for (let k = 0; k < rank; k++) bytes[row * rank + k] = Math.round((basis[row * rank + k]! * 127) / peak);
  }
  return { basis: bytes, scales };
}

/** Scales a vector to length 1 in place. */
export function normalise(vector: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square > 0) {
    const scale = 1 / Math.sqrt(square);
    for (let k = 0; k < vector.length; k++) vector[k]! *= scale;
  }
  return vector;
}
