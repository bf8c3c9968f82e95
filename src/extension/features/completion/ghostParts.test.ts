import assert from 'node:assert/strict';
import { firstClause, firstWord } from './ghostParts.ts';

describe('a ghost text taken piece by piece', () => {
  it('gives its words one after the other, with the marks and particles that hang on them', () => {
    const words: string[] = [];
    for (let rest = '坚强领导下，全镇的各项工作'; rest !== ''; rest = rest.slice(words.at(-1)!.length))
      words.push(firstWord(rest));
    assert.equal(words.join(''), '坚强领导下，全镇的各项工作');
    assert.ok(words.length > 3, words.join(' '));
    assert.ok(words.every((word) => !/^[，的]/.test(word)));
    assert.equal(firstWord('、县政府的领导下'), '、县政府的');
  });

  it('gives its clauses, each with the mark that closes it', () => {
    assert.equal(firstClause('坚强领导下，全镇'), '坚强领导下，');
    assert.equal(firstClause('坚强领导下'), '坚强领导下');
    assert.equal(firstClause('、县政府的领导下，全镇'), '、县政府的领导下，');
  });
});
