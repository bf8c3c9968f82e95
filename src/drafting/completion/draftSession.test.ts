import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FIGURE, MASK, PARAGRAPH } from './draftCodes.ts';
import { DraftSession } from './draftSession.ts';

function codesAfter(...texts: string[]): number[] {
  const session = new DraftSession();
  for (const text of texts) session.update(text);
  return [...session.recent.codes];
}

describe('the draft between keystrokes', () => {
  it('reads a figure, however long, as one code, and a mask as another', () => {
    const [first, second] = ['走', '家'].map((character) => character.charCodeAt(0));
    assert.deepEqual(codesAfter('走1,280.5%家XX'), [PARAGRAPH, first, FIGURE, ','.charCodeAt(0), FIGURE, second, MASK]);
  });

  it('leaves a marker its point, so that behind 1. comes no year', () => {
    const [point, mark, word] = ['.', '、', '抓'].map((character) => character.charCodeAt(0));
    assert.deepEqual(codesAfter('　　12.抓'), [PARAGRAPH, FIGURE, point, word]);
    assert.deepEqual(codesAfter('1、抓'), [PARAGRAPH, FIGURE, mark, word]);
    assert.deepEqual(codesAfter('抓12.5'), [PARAGRAPH, word, FIGURE]);
  });

  it('does not count the indent of a line, nor an empty one', () => {
    assert.deepEqual(codesAfter('甲\r\n\n　　乙'), [PARAGRAPH, '甲'.charCodeAt(0), PARAGRAPH, '乙'.charCodeAt(0)]);
  });

  it('holds the same after any edits as when given the text at once', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '.', 'X', '\n', '　'), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        assert.deepEqual(codesAfter(...texts), codesAfter(texts.at(-1)!));
      }),
    );
  });
});
