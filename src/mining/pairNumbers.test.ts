import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PairNumbers } from './pairNumbers.ts';

describe('numbers of pairs', () => {
  it('count up in the order pairs are met, and know no others', () => {
    const pairs = new PairNumbers();
    pairs.addAll('抓落实抓落地');
    const text = '落地落实';
    assert.deepEqual(
      Array.from(text, (_, at) => pairs.at(text, at)),
      [3, -1, 1, -1],
    );
    assert.equal(pairs.size, 4);
  });

  it('are those a Map would give, however many there are', () => {
    const text = fc.array(fc.integer({ min: 0x20, max: 0xd7ff }), { minLength: 2, maxLength: 400 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 80 }), (texts) => {
        const pairs = new PairNumbers();
        const expected = new Map<string, number>();
        for (const codes of texts) {
          const words = String.fromCharCode(...codes);
          pairs.addAll(words);
          for (let at = 0; at + 1 < words.length; at++) {
            const pair = words.slice(at, at + 2);
            if (!expected.has(pair)) expected.set(pair, expected.size);
          }
        }
        assert.equal(pairs.size, expected.size);
        for (const [pair, number] of expected) assert.equal(pairs.at(pair, 0), number);
      }),
      { numRuns: 40 },
    );
  });
});
