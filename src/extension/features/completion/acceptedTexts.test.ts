import assert from 'node:assert/strict';
import { addAccepted, isStored } from './acceptedTexts.ts';

describe('the list of accepted texts', () => {
  it('counts, and puts what was taken now last', () => {
    const stored = addAccepted(addAccepted([], ['落到实处', '持续发力']), ['落到实处']);
    assert.deepEqual(stored, [
      { text: '持续发力', times: 1 },
      { text: '落到实处', times: 2 },
    ]);
    assert.ok(isStored(JSON.parse(JSON.stringify(stored))));
  });

  it('lets go of the oldest', () => {
    const texts = Array.from({ length: 600 }, (_, at) => `第${at}条`);
    const stored = addAccepted([], texts);
    assert.deepEqual([stored.length, stored[0]!.text, stored.at(-1)!.text], [500, '第100条', '第599条']);
  });

  it('takes no other file for its own', () => {
    assert.deepEqual([[{ text: 1, times: 1 }], { text: '' }, [null], 'x'].map(isStored), [false, false, false, false]);
  });
});
