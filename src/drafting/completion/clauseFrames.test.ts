import assert from 'node:assert/strict';
import { closesWhatIsOpen } from './clauseFrames.ts';

describe('constructions that end what they begin', () => {
  it('are not ended where nothing was begun', () => {
    assert.ok(!closesWhatIsOpen('认真落实', '县委、县政府的坚强领导下'));
    assert.ok(!closesWhatIsOpen('在全镇开展走访，', '上级部门的指导下，'));
    assert.ok(!closesWhatIsOpen('坚持问题导向，', '群众满意为导向'));
    assert.ok(!closesWhatIsOpen('', '巩固去年成果的基础上，'));
  });

  it('are ended where they were begun, before the cursor or behind it', () => {
    assert.ok(closesWhatIsOpen('在县委、县政府', '的坚强领导下'));
    assert.ok(closesWhatIsOpen('', '在镇党委的正确领导下，'));
    assert.ok(closesWhatIsOpen('坚持以群众满意', '为导向'));
    assert.ok(closesWhatIsOpen('把项目建设作', '为抓手，'));
    assert.ok(closesWhatIsOpen('我局', '在上级部门的指导下，'));
  });

  it('do not begin where a verb wants its object', () => {
    assert.ok(!closesWhatIsOpen('认真落实', '在县委的坚强领导下'));
    assert.ok(!closesWhatIsOpen('持续推进', '以创建为抓手'));
  });

  it('are no concern of what was written before', () => {
    assert.ok(closesWhatIsOpen('县委的坚强领导下', '，扎实推进'));
  });
});
