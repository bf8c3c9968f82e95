import assert from 'node:assert/strict';
import { readArrays, writeArrays } from './arrayFile.ts';

const ARRAYS = new Map<string, Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>([
  ['gaps', Uint8Array.of(1, 2, 3)],
  ['starts', Uint32Array.of(7, 70_000)],
]);

describe('typed arrays in one buffer', () => {
  it('come back as they were, from any place in memory', () => {
    const bytes = writeArrays({ rank: 150 }, ARRAYS);
    const elsewhere = new Uint8Array(bytes.length + 3);
    elsewhere.set(bytes, 3);
    for (const stored of [bytes, elsewhere.subarray(3)]) {
      const file = readArrays(stored);
      assert.deepEqual(file?.meta, { rank: 150 });
      assert.deepEqual(file.arrays, ARRAYS);
    }
  });

  it('are refused where they are of another kind or the end is missing', () => {
    const bytes = writeArrays(null, ARRAYS);
    assert.equal(readArrays(bytes.subarray(0, bytes.length - 8)), null);
    bytes[0]! ^= 1;
    assert.equal(readArrays(bytes), null);
    assert.equal(readArrays(new Uint8Array()), null);
  });
});
