import assert from 'node:assert/strict';
import { loadPinyin, pinyinInitials } from './pinyin.ts';

describe('pinyin initials', () => {
  before(loadPinyin);

  it('takes one letter a character', () => {
    assert.equal(pinyinInitials('存在问题'), 'czwt');
    assert.equal(pinyinInitials('下一步工作打算'), 'xybgzds');
  });

  it('reads a character as its word does', () => {
    assert.deepEqual(['重庆', '重点', '银行', '行动'].map(pinyinInitials), ['cq', 'zd', 'yh', 'xd']);
  });

  it('keeps letters and digits and drops the rest', () => {
    assert.equal(pinyinInitials('《“十四五”规划》 GDP 2023'), 'sswghgdp2023');
    assert.equal(pinyinInitials('，。 　'), '');
  });
});
