import assert from 'node:assert/strict';
import { rightSingularVectors, type SparseRows } from './subspace.ts';

/** Rows given densely. */
function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const columns: number[] = [];
  const values: number[] = [];
  const starts = [0];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    starts.push(values.length);
  }
  return {
    rows: rows.length,
    columnCount: rows[0]?.length ?? 0,
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}

describe('leading right singular vectors', () => {
  it('of two unrelated subjects are the two subjects', () => {
    const { basis, singularValues } = rightSingularVectors(
      sparse([
        [2, 2, 0, 0],
        [2, 2, 0, 0],
        [0, 0, 1, 1],
        [0, 0, 1, 1],
      ]),
      2,
    );
    assert.deepEqual(
      [...singularValues].map((value) => value.toFixed(3)),
      ['4.000', '2.000'],
    );
    const half = Math.SQRT1_2.toFixed(3);
    assert.deepEqual(
      [...basis].map((value) => Math.abs(value).toFixed(3)),
      [half, '0.000', half, '0.000', '0.000', half, '0.000', half],
    );
  });

  it('of nothing are none', () => {
    const { basis, singularValues } = rightSingularVectors(sparse([]), 5);
    assert.deepEqual([basis.length, singularValues.length], [0, 0]);
  });
});
