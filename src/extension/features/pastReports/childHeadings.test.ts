import assert from 'node:assert/strict';
import { childHeadings } from './childHeadings.ts';

function headings(...levels: number[]) {
  return levels.map((level) => ({ level, role: 'review' as const }));
}

describe('childHeadings', () => {
  it('lists what nests directly, level by level', () => {
    const list = headings(1, 2, 3, 2, 1, 2);
    assert.deepEqual(childHeadings(list, -1), [0, 4]);
    assert.deepEqual(childHeadings(list, 0), [1, 3]);
    assert.deepEqual(childHeadings(list, 1), [2]);
    assert.deepEqual(childHeadings(list, 5), []);
  });

  it('takes a deeper heading for a child where a level is skipped', () => {
    assert.deepEqual(childHeadings(headings(1, 3, 3, 2), 0), [1, 2, 3]);
    assert.deepEqual(childHeadings(headings(2, 1), -1), [0, 1]);
  });

  it('leaves numbered sentences out', () => {
    assert.deepEqual(childHeadings([{ level: 1, role: 'item' }, ...headings(1)], -1), [1]);
  });
});
