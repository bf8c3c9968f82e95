import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';
import type { Skeleton } from './model.ts';
import { mineSkeletons } from './skeletonMiner.ts';

const NUMERALS = '一二三四五六';

function report(unit: string, topics: readonly string[], plans: readonly string[]): Report {
  const list = (headings: readonly string[]): string[] =>
    headings.flatMap((heading, at) => [`（${NUMERALS.charAt(at)}）${heading}`, '认真抓好各项任务，工作取得明显成效。']);
  const text = [
    `${unit}2023年工作总结和2024年工作计划`,
    '',
    `2023年，在县委、县政府的坚强领导下，${unit}各项工作取得新的进展。现将有关情况报告如下：`,
    '一、2023年工作总结',
    ...list(topics),
    '二、2024年工作计划',
    ...list(plans),
    unit,
    '2023年12月1日',
  ];
  const lines = text.map((line) => ({ text: line }));
  return readReports({ path: `${unit}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}

function headings(skeleton: Skeleton, role: string): string[] {
  return skeleton.sections
    .filter((one) => one.role === role)
    .flatMap(({ children }) => children.map((one) => one.heading));
}

describe('topics for departments of any trade', () => {
  const reports = [
    report('青石县水务局', ['加强党建引领', '抓好供水保障', '抓好河道巡查'], ['加强党建引领', '抓好供水保障']),
    report('白川县体育局', ['加强党建引领', '办好全民健身赛事', '建好健身步道'], ['加强党建引领', '办好健身赛事']),
    report('南坪县档案局', ['加强党建引领', '做好档案征集', '做好库房建设'], ['加强党建引领', '做好档案征集']),
  ];
  const [general] = mineSkeletons(reports);

  it('are what they share, and places for two trades of one’s own', () => {
    const review = headings(general!, 'review');
    assert.match(review[0]!, /党建/);
    assert.deepEqual(
      review.slice(1).map((heading) => heading.replace(/.*\{\{slot ([^}]*)\}\}.*/, '$1')),
      ['第一项主业', '第二项主业'],
    );
    assert.doesNotMatch(JSON.stringify(general!.sections), /供水|健身|档案/);
  });

  it('serve every kind of unit but towns and streets', () => {
    assert.ok(general!.servesAllBut!.includes('镇'));
    assert.ok(general!.servesAllBut!.includes('街道'));
  });
});

describe('topics for towns', () => {
  it('come again in a plan that says too little of them', () => {
    const topics = ['加强党建引领', '推进乡村振兴', '改善人居环境', '保障改善民生'];
    const towns = ['北岭镇', '松岗镇', '云台镇'].map((town) => report(town, topics, ['推进乡村振兴', '改善人居环境']));
    const town = mineSkeletons(towns).find(({ unitKinds }) => unitKinds.includes('镇'))!;
    const plan = headings(town, 'plan').join();
    for (const subject of [/党建/, /乡村/, /环境/, /民生/]) assert.match(plan, subject);
  });
});

describe('topics for streets', () => {
  const topics = ['加强党建引领', '推进乡村振兴', '保障改善民生', '深化基层治理'];
  const towns = ['北岭镇', '松岗镇', '云台镇'].map((town) => report(town, topics, topics));
  const street = report('东桥街道', ['加强党建引领', '提升城市品质', '深化基层治理'], ['加强党建引领', '提升城市品质']);
  const found = mineSkeletons([...towns, street]);
  const of = (kind: string): Skeleton => found.find(({ unitKinds }) => unitKinds.includes(kind))!;

  it('are no town’s, though a street that is rare leans on towns, and its name says so', () => {
    assert.match(of('街道').name, /^街道（参照乡镇）/);
    const all = [...headings(of('街道'), 'review'), ...headings(of('街道'), 'plan')].join();
    assert.doesNotMatch(all, /[镇乡村农]/);
    for (const subject of [/党建/, /城市/, /民生/, /治理/]) assert.match(all, subject);
  });

  it('are none of a town’s', () => {
    assert.match(headings(of('镇'), 'review').join(), /乡村/);
    assert.doesNotMatch(headings(of('镇'), 'review').join(), /城市/);
  });
});

describe('topics for one trade', () => {
  const hidden = ['强化政治引领', '一年实干出新绩'];
  const bureaus = ['青石县统计局', '白川县统计局'].map((unit) =>
    report(unit, hidden, ['一是抓数据质量', '加强党建引领', '规范统计执法']),
  );
  const [skeleton] = mineSkeletons(bureaus).filter(({ unitKinds }) => unitKinds.includes('统计局'));

  it('are its lines of work, wherever reports name them', () => {
    const plan = headings(skeleton!, 'plan').join();
    for (const line of [/统计调查/, /数据质量/, /统计执法/]) assert.match(plan, line);
    assert.doesNotMatch(plan, /主业】/);
  });

  it('say how many reports name them, and no more than the section has', () => {
    const plan = skeleton!.sections.find(({ role }) => role === 'plan')!;
    const quality = plan.children.find(({ heading }) => heading.includes('统计执法'))!;
    assert.equal(quality.support, 2);
    for (const child of plan.children) assert.ok(child.support <= plan.support);
  });
});
