import assert from 'node:assert/strict';
import { readToCompare } from './compareMessages.ts';

const passage = {
  unit: '青溪镇',
  years: '2023',
  roleLabel: '总结',
  section: ['一'],
  text: '抓好排查。',
  damaged: false,
};

describe('what the tab of passages side by side is told', () => {
  it('is taken when it is whole', () => {
    const message = { kind: 'show', strings: { title: '对比摘编' }, passages: [passage] };
    assert.equal(readToCompare(message), message);
  });

  it('is dropped when it is not', () => {
    for (const broken of [
      null,
      { kind: 'show', strings: {} },
      { kind: 'html', strings: {}, passages: [] },
      { kind: 'show', strings: {}, passages: [{ ...passage, text: 7 }] },
      { kind: 'show', strings: {}, passages: [{ ...passage, section: [null] }] },
    ])
      assert.equal(readToCompare(broken), null);
  });
});
