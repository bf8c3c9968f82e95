import assert from 'node:assert/strict';
import { firstWord } from './firstWord.ts';

describe('the first word of a ghost text', () => {
  it('is taken one after the other, with the marks and particles that hang on it', () => {
    const words: string[] = [];
    for (let rest = '坚强领导下，全镇的各项工作'; rest !== ''; rest = rest.slice(words.at(-1)!.length))
      words.push(firstWord(rest));
    assert.equal(words.join(''), '坚强领导下，全镇的各项工作');
    assert.ok(words.length > 3, words.join(' '));
    assert.ok(words.every((word) => !/^[，的]/.test(word)));
    assert.equal(firstWord('、县政府的领导下'), '、县政府的');
  });
});
