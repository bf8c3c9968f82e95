/**
 * The leading right singular vectors of a large sparse matrix by randomised subspace iteration (Halko, Martinsson and
 * Tropp, "Finding structure with randomness", SIAM Review 53, 2011, algorithms 4.4 and 5.1). Dense blocks are
 * row-major Float32Arrays; sums are taken in double precision where they are long.
 */

/** Rows of a sparse matrix: row r holds entries `starts[r]` to `starts[r + 1]` of `columns` and `values`. */
export interface SparseRows {
  readonly rows: number;
  readonly columnCount: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

export interface RightSingularVectors {
  /** columnCount × rank, row-major: row c is what column c contributes. */
  readonly basis: Float32Array<ArrayBuffer>;
  /** Descending. */
  readonly singularValues: Float64Array;
}

/** Fixed seed: the same corpus gives the same space. */
const SEED = 0x6d2b79f5;
const OVERSAMPLING = 12;
const ITERATIONS = 2;

/**
 * The `rank` leading right singular vectors (fewer if the matrix is smaller).
 */
export function rightSingularVectors(matrix: SparseRows, rank: number): RightSingularVectors {
  const width = Math.min(rank + OVERSAMPLING, matrix.rows, matrix.columnCount);
  const kept = Math.min(rank, width);
  let left = multiply(matrix, randomBlock(matrix.columnCount, width), width);
  orthonormalise(left, matrix.rows, width);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const right = multiplyTransposed(matrix, left, width);
    left = multiply(matrix, right, width);
    orthonormalise(left, matrix.rows, width);
  }
  // The eigenvectors of leftᵀ A Aᵀ left turn `left` into left singular vectors; A carries these over. Working on the
  // left costs rows × width², and there are far fewer rows than columns.
  const image = multiply(matrix, multiplyTransposed(matrix, left, width), width);
  const { values, vectors } = symmetricEigen(product(left, image, matrix.rows, width), width);
  const singularValues = new Float64Array(kept);
  for (let k = 0; k < kept; k++) singularValues[k] = Math.sqrt(Math.max(0, values[k]!));
  const turned = turn(left, vectors, singularValues, matrix.rows, width);
  return { basis: multiplyTransposed(matrix, turned, kept), singularValues };
}

/** block × vectors, each column divided by its singular value; rows × kept. */
function turn(
  block: Float32Array,
  vectors: Float64Array,
  singularValues: Float64Array,
  rows: number,
  width: number,
): Float32Array {
  const kept = singularValues.length;
  const result = new Float32Array(rows * kept);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < width; j++) {
      const value = block[row * width + j]!;
      for (let k = 0; k < kept; k++) result[row * kept + k]! += value * vectors[j * width + k]!;
    }
    for (let k = 0; k < kept; k++) {
      const singular = singularValues[k]!;
      result[row * kept + k] = singular > 1e-9 ? result[row * kept + k]! / singular : 0;
    }
  }
  return result;
}

/** Uniform noise in -1..1 (mulberry32); any full-rank block serves. */
function randomBlock(rows: number, width: number): Float32Array {
  let state = SEED;
  const block = new Float32Array(rows * width);
  for (let i = 0; i < block.length; i++) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    block[i] = ((t ^ (t >>> 14)) >>> 0) / 0x80000000 - 1;
  }
  return block;
}

/** matrix × block (columnCount × width). */
function multiply(matrix: SparseRows, block: Float32Array, width: number): Float32Array {
  const result = new Float32Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++) {
    const target = row * width;
    const end = matrix.starts[row + 1]!;
    let entry = matrix.starts[row]!;
    // Two columns at a time: the sum is read and written half as often
    for (; entry + 2 <= end; entry += 2) {
      const value = matrix.values[entry]!;
      const other = matrix.values[entry + 1]!;
      const source = matrix.columns[entry]! * width;
      const otherSource = matrix.columns[entry + 1]! * width;
      for (let j = 0; j < width; j++)
        result[target + j]! += value * block[source + j]! + other * block[otherSource + j]!;
    }
    if (entry < end) {
      const value = matrix.values[entry]!;
      const source = matrix.columns[entry]! * width;
      for (let j = 0; j < width; j++) result[target + j]! += value * block[source + j]!;
    }
  }
  return result;
}

/** matrixᵀ × block (rows × width). */
function multiplyTransposed(matrix: SparseRows, block: Float32Array, width: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(matrix.columnCount * width);
  for (let row = 0; row < matrix.rows; row++) {
    const source = row * width;
    for (let entry = matrix.starts[row]!; entry < matrix.starts[row + 1]!; entry++) {
      const value = matrix.values[entry]!;
      const target = matrix.columns[entry]! * width;
      for (let j = 0; j < width; j++) result[target + j]! += value * block[source + j]!;
    }
  }
  return result;
}

/** aᵀ × b, made symmetric against rounding; width × width. */
function product(a: Float32Array, b: Float32Array, rows: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const value = a[at + i]!;
      for (let j = 0; j < width; j++) result[i * width + j]! += value * b[at + j]!;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) {
      const mean = (result[i * width + j]! + result[j * width + i]!) / 2;
      result[i * width + j] = mean;
      result[j * width + i] = mean;
    }
  }
  return result;
}

/** Modified Gram–Schmidt over the columns, done on the transpose so that columns lie together. */
function orthonormalise(block: Float32Array, rows: number, width: number): void {
  const columns: Float32Array[] = [];
  for (let j = 0; j < width; j++) {
    const column = new Float32Array(rows);
    for (let row = 0; row < rows; row++) column[row] = block[row * width + j]!;
    const before = Math.sqrt(dot(column, column));
    for (const other of columns) {
      const share = dot(column, other);
      for (let row = 0; row < rows; row++) column[row]! -= share * other[row]!;
    }
    const norm = Math.sqrt(dot(column, column));
    const scale = norm > before * 1e-5 && norm > 0 ? 1 / norm : 0;
    for (let row = 0; row < rows; row++) {
      column[row]! *= scale;
      block[row * width + j] = column[row]!;
    }
    columns.push(column);
  }
}

/** In four sums: one that waits for itself takes four times as long. */
function dot(a: Float32Array, b: Float32Array): number {
  let [one, two, three, four] = [0, 0, 0, 0];
  let i = 0;
  for (; i + 4 <= a.length; i += 4) {
    one += a[i]! * b[i]!;
    two += a[i + 1]! * b[i + 1]!;
    three += a[i + 2]! * b[i + 2]!;
    four += a[i + 3]! * b[i + 3]!;
  }
  for (; i < a.length; i++) one += a[i]! * b[i]!;
  return one + two + three + four;
}

/** Eigenvalues, descending, and eigenvectors (columns) of a symmetric matrix by cyclic Jacobi rotations. */
function symmetricEigen(matrix: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++) {
    if (offDiagonal(a, size) < 1e-10 * diagonal(a, size)) break;
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q);
  }
  const order = Array.from({ length: size }, (_, i) => i).sort((x, y) => a[y * size + y]! - a[x * size + x]!);
  const values = Float64Array.from(order, (i) => a[i * size + i]!);
  const vectors = new Float64Array(size * size);
  for (let k = 0; k < size; k++) for (let i = 0; i < size; i++) vectors[i * size + k] = v[i * size + order[k]!]!;
  return { values, vectors };
}

function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q]!;
  if (apq === 0) return;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const akp = a[k * size + p]!;
    const akq = a[k * size + q]!;
    a[k * size + p] = c * akp - s * akq;
    a[k * size + q] = s * akp + c * akq;
  }
  for (let k = 0; k < size; k++) {
    const apk = a[p * size + k]!;
    const aqk = a[q * size + k]!;
    a[p * size + k] = c * apk - s * aqk;
    a[q * size + k] = s * apk + c * aqk;
    const vkp = v[k * size + p]!;
    const vkq = v[k * size + q]!;
    v[k * size + p] = c * vkp - s * vkq;
    v[k * size + q] = s * vkp + c * vkq;
  }
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sum += a[i * size + j]! ** 2;
  return sum;
}

function diagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i++) sum += a[i * size + i]! ** 2;
  return sum;
}
