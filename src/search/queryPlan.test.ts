import assert from 'node:assert/strict';
import { gramText } from './grams.ts';
import { planQuery } from './queryPlan.ts';

/** Bigrams that count in full. */
function content(query: string): string[] {
  return [...planQuery(query).own].filter(([, weight]) => weight >= 0.5).map(([gram]) => gramText(gram));
}

describe('what a query asks', () => {
  it('打算 wants the plan and is not looked for', () => {
    const plan = planQuery('安全生产隐患排查 打算');
    assert.deepEqual([...plan.roles], [['plan', 1]]);
    assert.deepEqual(content('安全生产隐患排查 打算'), ['安全', '全生', '生产', '产隐', '隐患', '患排', '排查']);
  });

  it('a lack wants problems, and stays in the query', () => {
    const plan = planQuery('执法力量薄弱');
    assert.equal([...plan.roles.keys()][0], 'problems');
    assert.ok(content('执法力量薄弱').includes('薄弱'));
  });

  it('a query of nothing but a cue still asks something', () => {
    assert.ok(planQuery('情况').own.size > 0);
  });
});
