import assert from 'node:assert/strict';
import { sentenceLines } from './sentenceLines.ts';

describe('a paragraph for a diff', () => {
  it('has a sentence a line and loses no character', () => {
    const text = '抓好排查；做到“应改尽改。”压实责任！';
    assert.equal(sentenceLines(text), '抓好排查；\n做到“应改尽改。”\n压实责任！');
    assert.equal(sentenceLines(text).replaceAll('\n', ''), text);
  });
});
