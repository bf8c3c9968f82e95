import assert from 'node:assert/strict';
import { withLearnt } from './learnt.ts';

describe('what was accepted before', () => {
  const candidates = [
    { text: '政务服务', probability: 0.3, atWordEnd: true },
    { text: '政务公开', probability: 0.2, atWordEnd: true },
  ];

  it('rises, and stays a chance', () => {
    const [untouched, raised] = withLearnt(candidates, new Map([['政务公开', 40]]));
    assert.deepEqual(untouched, candidates[0]);
    assert.ok(raised!.probability > 0.5 && raised!.probability < 1);
  });

  it('changes nothing where nothing was learnt', () => {
    assert.deepEqual(withLearnt(candidates, undefined), candidates);
  });
});
