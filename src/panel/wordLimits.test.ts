import assert from 'node:assert/strict';
import { atWordLimits } from './wordLimits.ts';

/** What is marked of a text, for a mark that was found on `found`. */
function marked(text: string, found: string): string {
  const start = text.indexOf(found);
  const [span] = atWordLimits(text, [{ start, end: start + found.length, why: 'query' }]);
  assert.equal(span!.why, 'query');
  return text.slice(span!.start, span!.end);
}

describe('marks at the limits of words', () => {
  it('let go of half a word', () => {
    assert.equal(marked('业务能力与群众期盼还有差距', '务能力'), '能力');
    assert.equal(marked('加强监管执法', '强监管'), '监管');
  });

  it('take in a word of which the greater part is marked', () => {
    assert.equal(marked('让老百姓满意', '百姓满'), '老百姓');
  });

  it('stay where they are at limits already', () => {
    assert.equal(marked('健全工作机制，压实责任', '工作机制'), '工作机制');
    assert.equal(marked('走访320户', '320'), '320');
  });

  it('stay as they were found where no whole word would be left', () => {
    assert.equal(marked('加强监管执法', '强监'), '强监');
    assert.equal(marked('压实责任', '实责'), '实责');
  });

  it('are none on parts of words that only keep company with the words asked for', () => {
    const text = '每个学习班都开展培训';
    const spans = ['个学', '学习班', '培训'].map((found) => {
      const start = text.indexOf(found);
      return { start, end: start + found.length, why: 'related' };
    });
    assert.deepEqual(
      atWordLimits(text, spans).map(({ start, end }) => text.slice(start, end)),
      ['学习班', '培训'],
    );
  });

  it('are none where there were none', () => {
    assert.deepEqual(atWordLimits('压实责任', []), []);
  });
});
