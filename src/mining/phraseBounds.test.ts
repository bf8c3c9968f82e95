import assert from 'node:assert/strict';
import type { Unit } from '../corpus/model.ts';
import { isWellBounded, subjectLength, withoutCount } from './phraseBounds.ts';
import { LEVEL, NUMBER, PLACE } from './phraseMarks.ts';
import { phraseFunction } from './phraseFunction.ts';
import { isDated } from './phraseTables.ts';

describe('bounds of a phrase', () => {
  it('refuse rests of formulas, half quotations, formulas that lost a name and what ends on a figure', () => {
    for (const text of [
      '的坚强领导下',
      '落实“一岗双责',
      '三会一课”制度落实',
      '学习贯彻重要讲话精神',
      `新增就业岗位${NUMBER}`,
    ]) {
      assert.equal(isWellBounded(text), false, text);
    }
    for (const text of ['落实“一岗双责”', `新增就业岗位${NUMBER}个`, '学习贯彻习近平总书记重要讲话精神']) {
      assert.equal(isWellBounded(text), true, text);
    }
  });

  it('leave out who reports', () => {
    const unit: Unit = { level: '区', kind: '园林局', name: '区园林局' };
    const rest = (text: string): string => text.slice(subjectLength(text, unit));
    assert.equal(rest('区园林局扎实推进公园建设'), '扎实推进公园建设');
    assert.equal(rest(`我${LEVEL}扎实推进公园建设`), '扎实推进公园建设');
    assert.equal(rest(`${PLACE}园林局党组扎实推进公园建设`), '扎实推进公园建设');
    assert.equal(rest('扎实推进公园建设'), '扎实推进公园建设');
  });

  it('cut a count off what stands without it', () => {
    assert.equal(withoutCount(`开展安全巡查${NUMBER}次`), '开展安全巡查');
    assert.equal(withoutCount(`满意率${NUMBER}%`), null);
    assert.equal(withoutCount(`累计开展巡查${NUMBER}次`), null);
    assert.equal(withoutCount('开展安全巡查'), null);
  });
});

describe('what a phrase does', () => {
  it('follows from its words, else from where it stands', () => {
    const expected = [
      ['现将有关情况报告如下', '过渡'],
      ['在区委、区政府的坚强领导下', '开头依据'],
      ['由于人手紧张', '原因'],
      ['管护力量不足', '问题'],
      ['为全区发展贡献力量', '结尾'],
      ['加强组织领导', '保障'],
      ['优化营商环境', '计划'],
    ] as const;
    for (const [text, does] of expected) assert.equal(phraseFunction(text, { plan: 1 }), does, text);
    assert.equal(phraseFunction('优化营商环境', { review: 0.7, plan: 0.3 }), '做法');
  });

  it('is dated when tied to an event of a year', () => {
    assert.ok(isDated('扎实开展主题教育'));
    assert.ok(isDated('深入学习贯彻党的二十大精神'));
    assert.ok(!isDated('加强组织领导'));
  });
});
