import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import { buildPassageIndex } from '../search/embeddedIndex.ts';
import { comparable } from './comparable.ts';

function reportOf(unit: string, body: string) {
  const text = `${unit}2023年工作总结和2024年工作计划\n一、2023年工作总结\n（一）强化安全生产监管。${body}\n二、存在问题\n基层监管力量不足，隐患排查不够深入。\n三、2024年工作计划\n（一）抓安全。持续开展安全隐患排查，压实企业主体责任。`;
  const lines = text.split('\n').map((line) => ({ text: line }));
  return readReports({ path: `${unit}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports;
}

describe('what others have on a heading', () => {
  const index = buildPassageIndex([
    ...reportOf('青石镇', '开展安全生产隐患排查，整改到位。'),
    ...reportOf('白河镇', '压实安全生产责任，组织安全生产检查。'),
    ...reportOf('云台街道', '安全生产宣传进企业，安全生产形势平稳。'),
  ]);
  const above = '南坪镇2024年工作总结和2025年工作计划\n一、2024年工作总结';

  it('is counted by reports, in sections of the heading’s role', () => {
    assert.deepEqual(comparable(index, { draft: above, line: '（一）狠抓安全生产' }), {
      heading: '狠抓安全生产',
      role: 'review',
      reports: 3,
    });
  });

  it('is not asked of a line that is no heading, nor of the title', () => {
    assert.equal(
      comparable(index, { draft: above, line: '今年以来，全镇上下紧盯安全生产，整改隐患，没有发生事故。' }),
      null,
    );
    assert.equal(comparable(index, { draft: '', line: '南坪镇2024年工作总结和2025年工作计划' }), null);
  });

  it('knows headings of Markdown', () => {
    const draft = '# 南坪镇2024年工作总结\n## 2024年工作总结';
    assert.equal(comparable(index, { draft, line: '### 安全生产' })?.heading, '安全生产');
  });
});
