import assert from 'node:assert/strict';
import { isSpirit, JointVocabulary } from './jointWords.ts';

describe('the register of joining texts', () => {
  const register = new JointVocabulary();

  it('covers what any office writes, whatever the places in it', () => {
    for (const clause of [
      '扎实做好各项工作',
      '紧紧围绕全{{area}}中心工作',
      '有效应对各种困难和挑战',
      '认真落实{{superior}}决策部署',
    ])
      assert.equal(register.rest(clause), '', clause);
  });

  it('leaves over what names a place, a trade or a slogan', () => {
    assert.equal(register.rest('大力实施“青石速度”行动'), '实施，青石速度，行动');
    assert.equal(register.rest('切实履行统计职能'), '统计');
  });

  it('has the words of a trade where its own units read it', () => {
    assert.equal(new JointVocabulary(['统计']).rest('切实履行统计职能'), '');
  });

  it('knows a slogan from a deed', () => {
    assert.ok(isSpirit('踔厉奋发、笃行不怠'));
    assert.ok(!isSpirit('扎实做好各项工作'));
  });
});
