import assert from 'node:assert/strict';
import { callingPlan, planWordOf } from './planWord.ts';

describe('the word for the plan', () => {
  const plan = (heading: string) => ({ role: 'plan', heading, alternatives: [], support: 2, children: [] }) as const;

  it('is the one of the plan’s heading', () => {
    assert.equal(planWordOf([plan('{{planYear}}年工作思路')]), '思路');
    assert.equal(planWordOf([plan('下一步工作打算')]), '打算');
    assert.equal(planWordOf([plan('明年重点')]), '计划');
    assert.equal(planWordOf([]), '计划');
  });

  it('is said where a text names the plan, and nowhere else', () => {
    assert.equal(
      callingPlan('按照工作安排，现将{{reviewYear}}年工作总结和{{planYear}}年度工作安排报告如下：', '思路'),
      '按照工作安排，现将{{reviewYear}}年工作总结和{{planYear}}年度工作思路报告如下：',
    );
  });
});
