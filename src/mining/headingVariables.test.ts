import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import type { Report } from '../corpus/model.ts';
import { generalise } from './headingVariables.ts';

function report(title: string): Report {
  const lines = [title, '', '一、2023年工作总结', '工作有序开展。', '二、2024年工作计划', '继续努力。'];
  return readReports({ path: '甲.txt', format: 'txt', encoding: 'utf-8', lines: lines.map((text) => ({ text })) })
    .reports[0]!;
}

describe('what varies, as variables', () => {
  const own = report('南川县水利局2023年工作总结和2024年工作计划');
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['2023年工作总结', '{{reviewYear}}年工作总结', false],
    ['2024年度工作安排', '{{planYear}}年度工作安排', false],
    ['在县委、县政府的坚强领导下', '在{{superior}}的坚强领导下', false],
    ['落实市委市政府部署', '落实{{superior}}部署', false],
    ['配合县委组织部做好工作', '配合县委组织部做好工作', false],
    ['我局认真谋划', '{{we}}认真谋划', false],
    ['为全县发展作贡献', '为全{{area}}发展作贡献', false],
    ['南川县水利局坚持为民', '{{unit}}坚持为民', false],
    ['按照市有关要求', '按照上级有关要求', false],
    ['完成投资3亿元', '完成投资3亿元', true],
    ['打造XX品牌', '打造XX品牌', true],
    ['在市生态环境局的支持下', '在市生态环境局的支持下', true],
    ['延续2021年的做法', '延续2021年的做法', true],
  ];
  for (const [text, general, hasFacts] of cases) {
    it(`${text} → ${general}${hasFacts ? ' (its own)' : ''}`, () => {
      assert.deepEqual(generalise(text, own), { text: general, hasFacts });
    });
  }
});
