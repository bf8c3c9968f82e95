import assert from 'node:assert/strict';
import { buildPassageIndex } from './embeddedIndex.ts';
import { firstLookUps } from './firstLookUps.ts';
import { reportOf } from './reportFixture.ts';

describe('the look-ups before the first', () => {
  it('change no answer, and need no corpus', () => {
    const reports = [reportOf('局.txt', 1, [{ text: '组织消防演练一次，查出隐患两处。' }, { text: '窗口人手不足。' }])];
    for (const corpus of [[], reports]) {
      const asked = buildPassageIndex(corpus);
      const steps = [...firstLookUps(asked)].length;
      assert.ok(steps > 0);
      for (const query of ['消防隐患', '人手不够 存在的短板'])
        assert.deepEqual(asked.search({ query, k: 5 }), buildPassageIndex(corpus).search({ query, k: 5 }));
    }
  });
});
