import assert from 'node:assert/strict';
import { tearsLastWord } from './wordAtCursor.ts';

describe('the word before the cursor', () => {
  it('is not torn apart', () => {
    assert.equal(tearsLastWord('确保问题处置及时')('代发展'), true);
  });

  it('may go on, and what stands behind it may begin', () => {
    assert.equal(tearsLastWord('做好安全')('生产工作'), false);
    assert.equal(tearsLastWord('持续加强')('队伍建设'), false);
    assert.equal(tearsLastWord('确保问题处置及时')('，责任'), false);
  });

  it('is none behind a mark, a figure or one character', () => {
    for (const before of ['', '各项工作，', '走访28', '（一）抓']) assert.equal(tearsLastWord(before)('生产'), false);
  });
});
