import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { readReports } from '../corpus/readReports.ts';
import type { Skeleton } from './model.ts';
import { mineSkeletons } from './skeletonMiner.ts';
import { skeletonOfReport } from './skeletonOfReport.ts';

function read(path: string, text: string): Report[] {
  const lines = text.split('\n').map((line) => ({ text: line }));
  return [...readReports({ path, format: 'txt', encoding: 'utf-8', lines }).reports];
}

interface Wording {
  readonly topics: readonly string[];
  readonly plans: readonly string[];
}

function townReport(town: string, { topics, plans }: Wording): string {
  const numeral = '一二三四五六';
  const list = (headings: readonly string[]): string[] =>
    headings.flatMap((heading, at) => [
      `（${numeral.charAt(at)}）${heading}`,
      '认真抓好各项任务，工作取得明显成效，群众反映良好。',
    ]);
  return [
    `${town}2023年工作总结和2024年工作计划`,
    '',
    `2023年，在县委、县政府的坚强领导下，${town}围绕“${town}速度”目标，各项工作取得新的进展。现将2023年工作总结和2024年工作计划报告如下：`,
    '一、2023年工作总结',
    ...list(topics),
    '二、存在的主要问题',
    '一年来，我镇工作虽然取得一定成绩，但还存在一些差距和不足：一是基础薄弱；二是力量不足。',
    '三、2024年工作计划',
    '2024年，我镇将继续努力，重点抓好以下几项工作：',
    ...list(plans),
    `${town}人民政府`,
    '2023年12月1日',
  ].join('\n');
}

const WORDINGS: readonly Wording[] = [
  {
    topics: ['强化党建引领，基层基础更加牢固', '强化项目建设，发展后劲更加充足', '强化民生保障，群众生活更加幸福'],
    plans: ['进一步强化党建引领', '进一步推进项目建设', '进一步强化民生保障'],
  },
  {
    topics: ['突出党建引领，基层组织更加牢固', '突出项目建设，云台大道更加宽敞', '突出民生保障，群众生活更加美好'],
    plans: ['进一步突出党建引领', '进一步推进项目建设', '进一步突出民生保障'],
  },
  {
    topics: ['坚持党建引领，基层基础更加牢固', '坚持项目建设，发展动能更加充足', '坚持民生保障，群众生活更加幸福'],
    plans: ['进一步加强党建引领', '进一步加强项目建设', '进一步加强民生保障'],
  },
];
const TOWNS = ['北岭镇', '云台镇', '松岗镇'];

const corpus = (): Report[] => TOWNS.flatMap((town, at) => read(`${town}.txt`, townReport(town, WORDINGS[at]!)));

function allText(skeleton: Skeleton): string {
  const texts = [skeleton.opening, skeleton.openings, skeleton.closing, skeleton.closings, skeleton.sections];
  return JSON.stringify(texts, (key, value: unknown) => (key === 'source' ? undefined : value));
}

describe('skeletons of three towns', () => {
  const skeletons = mineSkeletons(corpus());
  const [first] = skeletons;

  it('have the usual parts, with the years as variables and their support', () => {
    assert.equal(first!.genre, '综合总结计划');
    assert.ok(first!.unitKinds.includes('镇') || skeletons.some(({ unitKinds }) => unitKinds.includes('镇')));
    const town = skeletons.find(({ unitKinds }) => unitKinds.includes('镇'))!;
    assert.equal(town.support, 3);
    assert.deepEqual(
      town.sections.map(({ role, heading, support }) => [role, heading, support]),
      [
        ['review', '{{reviewYear}}年工作总结', 3],
        ['problems', '存在的主要问题', 3],
        ['plan', '{{planYear}}年工作计划', 3],
      ],
    );
    assert.deepEqual(
      town.sources.map(({ path, line }) => [path, line]),
      TOWNS.map((name) => [`${name}.txt`, 1]),
    );
  });

  it('treat what all three treat, party work first', () => {
    const town = skeletons.find(({ unitKinds }) => unitKinds.includes('镇'))!;
    const review = town.sections[0]!.children;
    assert.ok(review.every(({ role }) => role === 'review'));
    const treated = review.filter(({ support }) => support === 3).map(({ heading }) => heading);
    assert.equal(treated.length, 3);
    assert.match(treated[0]!, /党建/);
    assert.match(treated[1]!, /项目/);
    assert.match(treated[2]!, /民生/);
  });

  it('have places for what a town does by law, on no report’s word', () => {
    const town = skeletons.find(({ unitKinds }) => unitKinds.includes('镇'))!;
    const lent = town.sections[0]!.children.filter(({ support }) => support === 0).map(({ topic }) => topic);
    assert.deepEqual(lent, ['rural', 'environment', 'governance', 'safety', 'integrity']);
  });

  it('never hand a place, a slogan or a figure of one town to another', () => {
    for (const skeleton of skeletons)
      assert.doesNotMatch(allText(skeleton), /云台|北岭|松岗|速度|大道|20\d\d|[XＸ]{2}/);
  });

  it('open with the leadership they report to and announce the plan', () => {
    const town = skeletons.find(({ unitKinds }) => unitKinds.includes('镇'))!;
    assert.match(town.opening!, /^\{\{reviewYear\}\}年，在\{\{superior\}\}的坚强领导下，/);
    assert.match(town.opening!, /报告如下：$/);
    assert.match(town.sections[2]!.lead!, /^\{\{planYear\}\}年，\{\{we\}\}将.*：$/);
  });

  it('are the same whenever they are mined', () => {
    assert.deepEqual(mineSkeletons(corpus()), skeletons);
  });

  it('need two reports: one alone is only its own skeleton', () => {
    const [alone] = corpus();
    assert.deepEqual(mineSkeletons([alone!]), []);
    const own = skeletonOfReport(alone!);
    assert.equal(own.support, 1);
    assert.deepEqual(
      own.sections.map(({ heading }) => heading),
      ['{{reviewYear}}年工作总结', '存在的主要问题', '{{planYear}}年工作计划'],
    );
    assert.equal(own.sections[0]!.children.length, 3);
  });

  it('are none for an empty corpus', () => {
    assert.deepEqual(mineSkeletons([]), []);
  });
});
