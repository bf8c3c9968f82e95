import assert from 'node:assert/strict';
import { nextRow } from './rows.ts';

describe('going through the rows of a sheet', () => {
  it('goes a row at a time and stops at either end', () => {
    assert.deepEqual([nextRow('ArrowDown', 0, 3), nextRow('ArrowDown', 2, 3)], [1, 2]);
    assert.deepEqual([nextRow('ArrowUp', 1, 3), nextRow('ArrowUp', 0, 3)], [0, 0]);
  });

  it('leaps to the first and the last', () => {
    assert.deepEqual([nextRow('Home', 2, 3), nextRow('End', 0, 3)], [0, 2]);
  });

  it('leaves every other key alone', () => {
    assert.deepEqual([nextRow('Tab', 0, 3), nextRow('a', 0, 3)], [null, null]);
  });
});
