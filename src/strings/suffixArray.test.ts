import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lcpArray } from './lcp.ts';
import { suffixArray } from './suffixArray.ts';

/** The definition, for small inputs. */
function sortedSuffixes(text: readonly number[]): number[] {
  const compare = (a: number, b: number): number => {
    for (let d = 0; ; d++) {
      if (a + d >= text.length || b + d >= text.length) return b - a;
      if (text[a + d] !== text[b + d]) return text[a + d]! - text[b + d]!;
    }
  };
  return text.map((_, i) => i).sort(compare);
}

function sharedPrefix(text: readonly number[], a: number, b: number, separator: number): number {
  let d = 0;
  while (a + d < text.length && b + d < text.length && text[a + d] === text[b + d] && text[a + d] !== separator) d++;
  return d;
}

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (character) => character.charCodeAt(0));

describe('suffix array', () => {
  it('is empty for an empty text and single for a single character', () => {
    assert.deepEqual([...suffixArray(new Uint16Array(0))], []);
    assert.deepEqual([...suffixArray(codesOf('年'))], [0]);
  });

  it('orders the suffixes of a Chinese text by code unit', () => {
    const text = '抓落实、抓落实、抓到底';
    assert.deepEqual([...suffixArray(codesOf(text))], sortedSuffixes([...codesOf(text)]));
  });

  it('equals the sorted suffixes on any text over few letters, where runs and nested repeats abound', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 120 }), (text) => {
        assert.deepEqual([...suffixArray(Uint16Array.from(text))], sortedSuffixes(text));
      }),
      { numRuns: 400 },
    );
  });

  it('takes wide codes and every kind of array alike', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 80 }), (text) => {
        const expected = sortedSuffixes(text);
        assert.deepEqual([...suffixArray(Uint8Array.from(text))], expected);
        assert.deepEqual(
          [
            ...suffixArray(
              Int32Array.from(text, (code) => code * 300),
              77_000,
            ),
          ],
          expected,
        );
      }),
    );
  });

  it('orders long repetitive texts, where the reduced problem recurs many times', () => {
    let [a, b] = ['01', '0'];
    while (a.length < 20_000) [a, b] = [a + b, a];
    const text = Uint8Array.from(a, Number);
    const sa = suffixArray(text);
    const rank = new Int32Array(text.length + 1).fill(-1);
    sa.forEach((position, i) => (rank[position] = i));
    for (let i = 1; i < sa.length; i++) {
      const [x, y] = [sa[i - 1]!, sa[i]!];
      assert.ok(text[x]! < text[y]! || (text[x] === text[y] && rank[x + 1]! < rank[y + 1]!));
    }
  });
});

describe('longest common prefixes', () => {
  it('equal those counted character by character, and stop at the separator', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 120 }), (text) => {
        const codes = Uint16Array.from(text);
        const sa = suffixArray(codes);
        const expected = (separator: number): number[] =>
          [...sa].map((position, i) => (i === 0 ? 0 : sharedPrefix(text, sa[i - 1]!, position, separator)));
        assert.deepEqual([...lcpArray(codes, sa)], expected(-1));
        assert.deepEqual([...lcpArray(codes, sa, 0)], expected(0));
      }),
      { numRuns: 400 },
    );
  });
});
