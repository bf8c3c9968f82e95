import assert from 'node:assert/strict';
import { firstClause } from './firstClause.ts';

describe('a ghost text taken clause by clause', () => {
  it('gives each with the mark that closes it', () => {
    assert.equal(firstClause('坚强领导下，全镇'), '坚强领导下，');
    assert.equal(firstClause('坚强领导下'), '坚强领导下');
    assert.equal(firstClause('、县政府的领导下，全镇'), '、县政府的领导下，');
  });
});
