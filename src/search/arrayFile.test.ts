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

  it('are refused when a single byte differs or the end is missing', () => {
    const bytes = writeArrays(null, ARRAYS);
    for (let at = 0; at < bytes.length; at++) {
      // Bytes 12 to 15 hold nothing, but are summed all the same.
      const damaged = bytes.slice();
      damaged[at]! ^= 1;
      assert.equal(readArrays(damaged), null, `byte ${at}`);
    }
    assert.equal(readArrays(bytes.subarray(0, bytes.length - 8)), null);
    assert.equal(readArrays(new Uint8Array()), null);
  });
});
