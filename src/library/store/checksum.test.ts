import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BLOCK, Checksum } from './checksum.ts';

function sumOf(bytes: Uint8Array<ArrayBuffer>, at = 0): string {
  const sum = new Checksum();
  sum.add(bytes, at);
  return sum.value().join(' ');
}

describe('the checksum of a stored file', () => {
  it('differs when a single bit does, or when the end is missing', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat({ max: 7 }),
        (content, where, bit) => {
          const bytes = Uint8Array.from(content);
          const whole = sumOf(bytes);
          const altered = bytes.slice();
          altered[where % bytes.length]! ^= 1 << bit;
          assert.notEqual(sumOf(altered), whole);
          assert.notEqual(sumOf(bytes.slice(0, -1)), whole);
        },
      ),
    );
  });

  it('is the same in whatever parts and order the file arrives, and wherever these lie in memory', () => {
    const file = Uint8Array.from({ length: 3 * BLOCK + 1001 }, (_, at) => Math.imul(at, 0x9e3779b1) >>> 24);
    const HEADER = 24;
    const sum = new Checksum();
    sum.add(file.slice(3 * BLOCK), 3 * BLOCK);
    sum.add(file.subarray(HEADER, BLOCK), HEADER);
    sum.add(file.slice(BLOCK, 3 * BLOCK), BLOCK);
    assert.equal(sum.value().join(' '), sumOf(file.subarray(HEADER), HEADER));
  });

  it('differs when two blocks change places', () => {
    const file = new Uint8Array(2 * BLOCK);
    file[0] = 1;
    const other = new Uint8Array(2 * BLOCK);
    other[BLOCK] = 1;
    assert.notEqual(sumOf(file), sumOf(other));
  });
});
