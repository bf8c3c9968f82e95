import assert from 'node:assert/strict';
import { shownHeadings } from './shownHeadings.ts';

const headings = [1, 2, 3, 3, 2, 1, 2].map((level) => ({ level }));
const shown = (...fitting: number[]) => [...shownHeadings(headings, fitting)].sort((a, b) => a - b);

describe('headings that stay while the tree is filtered', () => {
  it('are those that fit, with what leads to them', () => {
    assert.deepEqual(shown(3), [0, 1, 3]);
    assert.deepEqual(shown(2, 6), [0, 1, 2, 5, 6]);
  });

  it('keep what lies below them', () => {
    assert.deepEqual(shown(1), [0, 1, 2, 3]);
    assert.deepEqual(shown(5), [5, 6]);
  });

  it('are none where none fits', () => {
    assert.deepEqual(shown(), []);
  });
});
