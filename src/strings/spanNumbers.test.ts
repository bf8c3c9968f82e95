import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanNumbers } from './spanNumbers.ts';

describe('numbers of spans', () => {
  it('are equal where the strings are, and count in the order of first sight', () => {
    const numbers = new SpanNumbers('早发现早处置早发现');
    assert.deepEqual([numbers.of(0, 3), numbers.of(3, 6), numbers.of(6, 9), numbers.of(0, 1)], [0, 1, 0, 2]);
    assert.deepEqual([numbers.string(0), numbers.string(1), numbers.string(2)], ['早发现', '早处置', '早']);
  });

  it('tell every two strings apart, however many there are', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 3000, maxLength: 4000, unit: fc.constantFrom('巡', '查', '台', '账', '，') }),
        (text) => {
          const numbers = new SpanNumbers(text);
          const expected = new Map<string, number>();
          for (let start = 0; start + 7 <= text.length; start++) {
            const string = text.slice(start, start + 1 + (start % 7));
            if (!expected.has(string)) expected.set(string, expected.size);
            assert.equal(numbers.of(start, start + string.length), expected.get(string));
          }
          assert.equal(numbers.count, expected.size);
        },
      ),
      { numRuns: 5 },
    );
  });
});
