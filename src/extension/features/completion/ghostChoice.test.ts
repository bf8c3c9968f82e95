import assert from 'node:assert/strict';
import type { CompleteAnswer, CompletionItem } from '../../../protocol/answers.ts';
import { ghostTexts } from './ghostChoice.ts';

function item(insert: string, replace = 0): CompletionItem {
  return { insert, replace, snippet: insert, label: insert, class: '续写', roles: {}, support: 1, sources: [] };
}

const answer: CompleteAnswer = {
  inline: { insert: '任务落实' },
  items: [item('任务'), item('任务落实'), item('同比增长【数字】%'), item('工作任务', 2)],
};

describe('the ghost texts given', () => {
  it('are the best one; when asked for, the others of the list that can stand as they are too', () => {
    assert.deepEqual(ghostTexts(answer, null, false), ['任务落实']);
    assert.deepEqual(ghostTexts(answer, null, true), ['任务落实', '任务']);
  });

  it('stay while they are typed, unless the new one goes on further', () => {
    const typing = (rest: string) => ghostTexts(answer, { rest, whole: `各项${rest}` }, false)[0];
    assert.equal(typing('任务有序完成'), '任务有序完成');
    assert.equal(typing('任务'), '任务落实');
    assert.equal(typing('任'), '任务落实');
  });

  it('close no marks that are closed right of the cursor', () => {
    const quoted = { ...answer, inline: { insert: '一网通办”改革' }, items: [item('”')] };
    assert.deepEqual(ghostTexts(quoted, null, true, '”，'), ['一网通办']);
    assert.deepEqual(ghostTexts(quoted, null, true), ['一网通办”改革', '”']);
  });

  it('are none where nothing is sure enough, until they are asked for', () => {
    const unsure = { ...answer, inline: null };
    assert.deepEqual(ghostTexts(unsure, null, false), []);
    assert.deepEqual(ghostTexts(unsure, null, true), ['任务', '任务落实']);
  });
});
