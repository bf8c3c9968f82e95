import assert from 'node:assert/strict';
import { reportOf } from '../reportFixture.ts';
import { beginningTest, opensItem, opensSentence } from './beginnings.ts';
import { complete } from './complete.ts';
import { buildCompletionModel } from './model.ts';

const bodyOf = (problem: string, more = '') =>
  `一、主要工作
（一）强化窗口服务
今年以来，窗口轮值到岗，取件寄件都有人管。一是延长服务时间，二是增设服务岗位。
二、存在的问题
${problem}，窗口忙闲不均，办件高峰时仍要排队。${more}`;

const reports = [
  reportOf('县林业局', bodyOf('对照群众期盼')),
  reportOf('区档案馆', bodyOf('对照群众期盼')),
  reportOf('市粮食局', bodyOf('执法力量不足')),
];
const model = buildCompletionModel(reports, []);
const REVIEW = '白石镇2024年工作总结\n\n一、主要工作';
const PROBLEMS = `${REVIEW}\n（一）强化便民服务\n窗口轮值到岗。\n二、存在的问题`;

describe('where something begins', () => {
  it('is offered what several units begin a section of that kind with, not what one of them happened to', () => {
    const begins = beginningTest(model, PROBLEMS, '', 'problems')!;
    assert.deepEqual(['对照', '对照群众期盼，', '执法', '执法力量', '今年以来，', '窗口'].filter(begins), [
      '对照',
      '对照群众期盼，',
    ]);
    assert.equal(beginningTest(model, REVIEW, '', 'review')!('今年以来，'), true);
    const inserts = complete(model, { draft: PROBLEMS, before: '', k: 8 }).items.map(({ insert }) => insert);
    assert.ok(!inserts.some((insert) => insert.startsWith('执法')), inserts.join());
  });

  it('is offered what is begun behind a mark of the same kind, whatever its number', () => {
    const begins = beginningTest(model, REVIEW, '', 'review')!;
    assert.deepEqual(['（二）强化', '（二）窗口', '一是延长', '二是窗口', '二、存在'].filter(begins), [
      '（二）强化',
      '一是延长',
      '二、存在',
    ]);
    assert.equal(beginningTest(model, REVIEW, '（三）', 'review')!('强化窗口'), true);
    assert.equal(beginningTest(model, REVIEW, '三是', 'review')!('增设服务'), true);
  });

  it('is offered no half mark', () => {
    assert.equal(beginningTest(model, REVIEW, '', 'review')!('(一'), false);
  });

  it('copies the headings of the review in a plan alone', () => {
    const plan = `${REVIEW}\n（一）深化网格联动`;
    const begins = (role: 'plan' | 'problems') =>
      beginningTest(model, plan, '（一）', role, () => ['深化网格联动，化解矛盾纠纷'])!;
    assert.deepEqual(['深化网格联动', '深化网格', '深化'].map(begins('plan')), [true, false, false]);
    assert.equal(begins('problems')('深化网格联动'), false);
  });

  it('takes the habit of a single unit from its reports of three years', () => {
    const years = [2021, 2022, 2023].map((year) => ({
      ...reportOf('县林业局', bodyOf('执法力量不足')),
      id: `${year}`,
    }));
    const own = (count: number) => buildCompletionModel(years.slice(0, count), []);
    assert.equal(beginningTest(own(3), PROBLEMS, '', 'problems')!('执法力量'), true);
    assert.equal(beginningTest(own(2), PROBLEMS, '', 'problems')!('执法力量'), false);
  });

  it('knows the items of set phrases without any corpus', () => {
    const empty = buildCompletionModel([], []);
    assert.equal(beginningTest(empty, '', '一是', 'review')!('加强'), true);
    assert.equal(beginningTest(empty, '', '一是', 'review')!('窗口'), false);
  });

  it('is not within a line', () => {
    for (const before of ['今年以来，', '（一）强化', '一是延长服务', '1.5'])
      assert.equal(beginningTest(model, REVIEW, before, 'review'), null, before);
    assert.deepEqual(['一是', '到岗。二是', '（一）', '统一是'].map(opensItem), [true, true, false, false]);
  });

  it('tells a sentence’s words from those within one', () => {
    assert.deepEqual(
      ['今年以来', '延长服务', '增设服务', '取件寄件', '人管'].map((words) => opensSentence(model, words)),
      [true, true, true, false, false],
    );
  });
});
