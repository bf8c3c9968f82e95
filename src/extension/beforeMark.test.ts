import assert from 'node:assert/strict';
import { beforeMark } from './beforeMark.ts';

describe('what is offered before a mark', () => {
  it('brings none of its own', () => {
    assert.equal(beforeMark('坚强领导下，', '，全镇上下'), '坚强领导下');
    assert.equal(beforeMark('坚强领导下', '。'), '坚强领导下');
    assert.equal(beforeMark('压实工作责任。', '，确保取得实效。'), '压实工作责任');
  });

  it('stays as it is elsewhere', () => {
    assert.equal(beforeMark('坚强领导下，', ''), '坚强领导下，');
    assert.equal(beforeMark('坚强领导下，', '”'), '坚强领导下，');
  });
});
