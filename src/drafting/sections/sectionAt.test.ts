import assert from 'node:assert/strict';
import type { SkeletonSection } from '../../mining/model.ts';
import { renderSectionAt } from './sectionAt.ts';

const fields = { unit: '南川县水利局', reviewYear: 2024 };
const topic = (heading: string): SkeletonSection => ({
  role: 'plan',
  heading,
  alternatives: [],
  support: 1,
  children: [],
});
const plan: SkeletonSection = {
  role: 'plan',
  heading: '{{planYear}}年工作计划',
  alternatives: [],
  support: 3,
  children: [topic('甲事'), topic('乙事')],
};

function headings(above: string, section: SkeletonSection): string[] {
  const { text } = renderSectionAt(section, above, fields);
  return text.split('\n').filter((line) => /^(?:#+ )?(?:[一二三四]、|（[一二三四]）|\d+\.|（\d）)/.test(line));
}

describe('a section where the cursor stands', () => {
  it('after 二、 is 三、, and its topics start at （一）', () => {
    const above = '题目\n\n一、2024年工作总结\n（一）某事。正文。\n二、存在问题\n一是某事。';
    assert.deepEqual(headings(above, plan), ['三、2025年工作计划', '（一）甲事', '（二）乙事']);
  });

  it('fills a heading that stands there already, still empty', () => {
    assert.deepEqual(headings('一、2024年工作总结\n正文。\n二、2025年工作计划\n', plan), ['（一）甲事', '（二）乙事']);
  });

  it('goes on inside an open section of its own role', () => {
    assert.deepEqual(headings('一、2024年工作总结\n正文。\n二、2025年工作计划\n（一）某事\n正文。', topic('丙事')), [
      '（二）丙事',
    ]);
    assert.deepEqual(headings('一、2025年工作计划\n总的打算。', topic('丙事')), ['（一）丙事']);
  });

  it('uses the markers this draft uses', () => {
    assert.deepEqual(headings('一、2025年工作计划\n1.某事。正文。\n2.某事。正文。', topic('丙事')), ['3.丙事']);
  });

  it('writes Markdown in a Markdown draft', () => {
    assert.deepEqual(headings('# 题目\n\n## 一、2024年工作总结\n正文。', plan), [
      '## 二、2025年工作计划',
      '### （一）甲事',
      '### （二）乙事',
    ]);
  });

  it('starts at 一、 in an empty draft', () => {
    assert.equal(headings('', plan)[0], '一、2025年工作计划');
  });
});
