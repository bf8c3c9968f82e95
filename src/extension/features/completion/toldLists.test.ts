import assert from 'node:assert/strict';
import { ToldLists } from './toldLists.ts';

describe('lists told to VS Code', () => {
  it('hold their items while they can be on the screen, and nothing later', () => {
    const told = new ToldLists<string>();
    const lists = Array.from({ length: 40 }, (_, key) => told.tell([`${key} one`, `${key} other`]));
    assert.equal(lists.flat().length, 32);
    assert.deepEqual(lists[23], []);
    assert.deepEqual(lists[24], ['24 one', '24 other']);
    assert.deepEqual(told.items, lists.flat());
  });

  it('are not pushed out by lists that have nothing', () => {
    const told = new ToldLists<string>();
    const first = told.tell(['在县委、县政府的坚强领导下']);
    for (let key = 0; key < 40; key++) told.tell([]);
    assert.deepEqual(first, ['在县委、县政府的坚强领导下']);
  });
});
