import assert from 'node:assert/strict';
import { readFromCompare, readPassages } from './compareMessages.ts';

const passage = {
  unit: '青溪镇',
  years: '2023',
  roleLabel: '总结',
  section: ['一'],
  text: '抓好排查。',
  damaged: false,
  of: null,
  path: '/语料/甲.txt',
  line: 3,
  start: 0,
  end: 5,
};

describe('messages from the tab of passages side by side', () => {
  it('are taken when they are whole, and nothing beside', () => {
    assert.deepEqual(readFromCompare({ kind: 'ready', html: '<b>' }), { kind: 'ready' });
    assert.deepEqual(readFromCompare({ kind: 'open', passage: 1, path: '/etc' }), { kind: 'open', passage: 1 });
    const pick = { kind: 'pick', passage: 0, start: 0, end: 5 };
    assert.deepEqual(readFromCompare({ ...pick, text: 'x' }), pick);
  });

  it('are dropped when they are not', () => {
    for (const message of [
      null,
      { kind: 'open' },
      { kind: 'open', passage: -1 },
      { kind: 'pick', passage: 0, start: 0 },
      { kind: 'pick', passage: 0, start: 0.5, end: 2 },
      { kind: 'run', passage: 0 },
    ])
      assert.equal(readFromCompare(message), null);
  });

  it('come back after a restart only when every passage is whole, and no more than fit side by side', () => {
    assert.deepEqual(readPassages({ passages: [passage] }), [passage]);
    assert.equal(readPassages({ passages: Array.from({ length: 9 }, () => passage) }).length, 3);
    for (const broken of [null, {}, { passages: [{ ...passage, line: '3' }] }, { passages: [{ ...passage, of: 1 }] }])
      assert.deepEqual(readPassages(broken), []);
  });
});
