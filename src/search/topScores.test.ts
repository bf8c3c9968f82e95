import assert from 'node:assert/strict';
import fc from 'fast-check';
import { topScores } from './topScores.ts';

describe('the best of many scores', () => {
  it('are those that sorting all would give', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 9, noNaN: true }), { maxLength: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (values, n) => {
          const scores = Float64Array.from(values);
          const expected = [...scores.keys()]
            .filter((at) => scores[at]! > 0)
            .sort((a, b) => scores[b]! - scores[a]! || a - b)
            .slice(0, n);
          assert.deepEqual(topScores(scores, n), expected);
        },
      ),
    );
  });
});
