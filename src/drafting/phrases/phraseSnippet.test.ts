import assert from 'node:assert/strict';
import { phraseLabel, phrasePieces, phraseSnippet } from './phraseSnippet.ts';

const led = {
  text: '在区委、区政府的领导下',
  slots: [{ start: 1, end: 7, kind: '上级', values: ['区委、区政府', '市委、市政府'] }],
};
const grown = { text: '同比增长{数字}%', slots: [{ start: 4, end: 8, kind: '数字', values: ['7.5', '12'] }] };

describe('a phrase in a draft', () => {
  it('offers the superiors that were seen, the own one first', () => {
    assert.equal(phraseSnippet(led, ''), '在${1|区委、区政府,市委、市政府|}的领导下');
    assert.equal(phraseSnippet(led, '县委、县政府'), '在${1|县委、县政府,区委、区政府,市委、市政府|}的领导下');
  });

  it('never brings a figure of another unit: its place is left to fill', () => {
    assert.equal(phraseSnippet(grown, ''), '同比增长${1:【数字】}%');
    assert.equal(phraseLabel(grown), '同比增长【数字】%');
  });

  it('shows which of its pieces are places to fill', () => {
    assert.deepEqual(phrasePieces(grown), [
      { text: '同比增长', slot: false },
      { text: '数字', slot: true },
      { text: '%', slot: false },
    ]);
    assert.deepEqual(
      phrasePieces(led).map(({ text }) => text),
      ['在', '区委、区政府', '的领导下'],
    );
  });

  it('lets nothing in the text act as a snippet', () => {
    assert.equal(phraseSnippet({ text: '费用$5}与\\', slots: [] }, ''), '费用\\$5\\}与\\\\');
  });
});
