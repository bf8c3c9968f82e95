import assert from 'node:assert/strict';
import { FIXED_EXPRESSIONS } from './phraseExpressions.ts';
import { belongTogether, type Word } from './phraseWords.ts';

/** A word of so many uses, all of them behind one other word. */
function word(text: string, count: number, before: Word | null, votes: number): Word {
  return {
    text,
    isHan: true,
    isAdverb: false,
    isPreposition: false,
    isRest: false,
    isOpen: false,
    units: count,
    count,
    opening: 0,
    driven: 0,
    closing: 0,
    last: 0,
    before: { word: before, votes },
    behind: { word: null, votes: 0 },
  };
}

describe('places at which a slot may not begin or end', () => {
  it('lie between two words of which one hardly ever stands without the other', () => {
    const style = word('党风', 20, null, 0);
    const honesty = word('廉政', 20, style, 16);
    assert.ok(belongTogether(style, honesty));
    assert.equal(belongTogether(style, word('建设', 200, style, 10)), false);
    assert.equal(belongTogether(style, word('罕见', 3, style, 3)), false);
  });

  it('lie inside an expression that all of the country writes alike', () => {
    const text = '深入学习习近平新时代中国特色社会主义思想';
    const lengths = Array.from(text, (_, at) => FIXED_EXPRESSIONS.lengthAt(text, at));
    assert.deepEqual([lengths.findIndex((length) => length > 0), Math.max(...lengths)], [4, 16]);
  });
});
