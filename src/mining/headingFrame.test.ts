import assert from 'node:assert/strict';
import { frameOf } from './headingFrame.ts';

describe('a heading of our own beside those of the reports', () => {
  it('takes their opening verb and their adverb', () => {
    assert.equal(
      frameOf('聚焦稳定大局，全力守护平安')!('持续强化党建引领，夯实基层基础'),
      '聚焦党建引领，全力夯实基层基础',
    );
  });

  it('takes none that would not go before any subject', () => {
    assert.equal(frameOf('严守安全底线，全力守护平安'), null);
    assert.equal(frameOf('聚焦稳定大局，平安建设扎实推进'), null);
    assert.equal(frameOf('聚焦稳定、统筹协调，全力守护平安'), null);
  });

  it('is none where there is nothing to fill it with', () => {
    assert.equal(frameOf('聚焦稳定大局，全力守护平安')!('做好主动公开'), null);
  });
});
