import assert from 'node:assert/strict';
import { phraseSnippet } from './phraseSnippet.ts';

describe('phraseSnippet', () => {
  it('makes a choice of a slot with several observed values', () => {
    const phrase = {
      text: '在上级的领导下',
      slots: [{ start: 1, end: 3, kind: '上级', values: ['区委、区政府', '县委、县政府'] }],
    };
    assert.equal(phraseSnippet(phrase), '在${1|区委、区政府,县委、县政府|}的领导下');
  });

  it('makes a placeholder of a slot without values', () => {
    const phrase = { text: '完成项目若干个', slots: [{ start: 4, end: 6, kind: '数字', values: [] }] };
    assert.equal(phraseSnippet(phrase), '完成项目${1:若干}个');
  });

  it('lets nothing in the text act as a snippet', () => {
    assert.equal(phraseSnippet({ text: '费用$5}与\\', slots: [] }), '费用\\$5\\}与\\\\');
  });
});
