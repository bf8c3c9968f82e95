import assert from 'node:assert/strict';
import type { SkeletonSection } from '../../mining/model.ts';
import { tradeOf } from '../../mining/trades.ts';
import { problemPlaces } from './problemPlaces.ts';

function plan(...topics: string[]): SkeletonSection[] {
  const bare = { role: 'plan', alternatives: [], support: 2 } as const;
  const children = topics.map((topic) => ({ ...bare, heading: '持续抓好工作', children: [], topic }));
  return [{ ...bare, heading: '{{planYear}}年工作计划', children }];
}

describe('problems and the plan that answers them', () => {
  it('are of the lines of work that the plan has', () => {
    const [first, second] = tradeOf('统计局')!.lines;
    assert.deepEqual(problemPlaces(plan('party', first!.id, second!.id), '统计局', undefined), {
      problems: [`${first!.label}方面的问题`, `${second!.label}方面的问题`, '队伍和能力方面的问题'],
      answers: new Map([
        [first!.id, `${first!.label}问题的改进举措`],
        [second!.id, `${second!.label}问题的改进举措`],
        ['party', '队伍和能力问题的改进举措'],
      ]),
    });
  });

  it('leave out what no topic of the plan could answer', () => {
    const { problems, answers } = problemPlaces(plan('projects', 'livelihood'), '镇', undefined);
    assert.deepEqual(problems, ['产业和项目方面的问题', '民生服务方面的问题']);
    assert.deepEqual([...answers.keys()], ['projects', 'livelihood']);
  });

  it('are all asked for where the plan has no topics', () => {
    const { problems, answers } = problemPlaces(plan(), '街道', undefined);
    assert.equal(problems.length, 7);
    assert.equal(answers.size, 0);
  });

  it('of a subject ask what its form asks, and of an unknown subject nothing', () => {
    assert.deepEqual(problemPlaces(plan('disclosure'), '经信局', '政务公开').problems, ['公开内容和时效方面的问题']);
    assert.deepEqual(problemPlaces(plan('team'), '经信局', '档案').problems, []);
  });
});
