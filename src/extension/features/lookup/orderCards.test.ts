import assert from 'node:assert/strict';
import { orderCards } from './orderCards.ts';

/** 'a1' is the first passage of report a; 'a1@2022' of one that reviews 2022. */
function ordered(sort: 'fit' | 'year', ...names: string[]): string[] {
  const hits = names.map((name) => {
    const [short = '', year] = name.split('@');
    return { reportId: short[0]!, reviewYear: year ? Number(year) : null, planYear: null, name: short };
  });
  return orderCards(hits, sort).map(({ name }) => name);
}

describe('the order of cards', () => {
  it('never has two of the same report in a row', () => {
    assert.deepEqual(ordered('fit', 'a1', 'a2', 'b1', 'b2', 'a3', 'c1'), ['a1', 'b1', 'a2', 'b2', 'a3', 'c1']);
  });

  it('drops what is left of one report at the end', () => {
    assert.deepEqual(ordered('fit', 'a1', 'b1', 'a2', 'a3'), ['a1', 'b1', 'a2']);
  });

  it('keeps everything when only one report answers', () => {
    assert.deepEqual(ordered('fit', 'a1', 'a2', 'a3'), ['a1', 'a2', 'a3']);
    assert.deepEqual(ordered('fit'), []);
  });

  it('has the latest year first when asked to, the best of a year before the others', () => {
    const hits = ['a1@2022', 'b1@2023', 'c1', 'd1@2023', 'e1@2022'];
    assert.deepEqual(ordered('year', ...hits), ['b1', 'd1', 'a1', 'e1', 'c1']);
    assert.deepEqual(ordered('fit', ...hits), ['a1', 'b1', 'c1', 'd1', 'e1']);
  });
});
