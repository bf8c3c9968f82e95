import assert from 'node:assert/strict';
import type { Report } from '../corpus/model.ts';
import { minePhrases } from './phraseMiner.ts';
import { reportOf } from './reportFixture.ts';

const VERBS = ['健全', '完善', '推进', '落实', '深化', '强化', '规范', '优化'];
const OBJECTS = [
  '苗木养护',
  '河道巡查',
  '档案整理',
  '赛事服务',
  '窗口受理',
  '路灯检修',
  '图书借阅',
  '渔船登记',
  '种子检验',
];
const ENDS = ['机制', '制度', '工作', '流程', '举措', '责任'];

/** Reports of invented units; sentences differ from report to report as those of real ones do. */
function reports(count: number): Report[] {
  return Array.from({ length: count }, (_, index) =>
    reportOf(
      `第${index}区第${index}局`,
      Array.from({ length: 24 }, (__, line) => {
        const pick = (words: readonly string[], step: number): string =>
          words[(index * step + line * 5) % words.length]!;
        const clause = `不断${pick(VERBS, 3)}${pick(OBJECTS, 7)}${pick(ENDS, 5)}，办结事项${index + line}件`;
        const text = `${clause}。同比增长${line}.${index % 10}%，第${index}号片区${pick(OBJECTS, 11)}稳步推进。`;
        return ['review', text] as const;
      }),
    ),
  );
}

/** Processor milliseconds of mining `list` that many times over. */
function processorTime(list: readonly Report[], times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) minePhrases(list);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the time of mining phrases', () => {
  it('grows with the corpus, not faster: ten times the reports cost at most three times ten small corpora', function () {
    this.timeout(120_000);
    const [small, large] = [reports(10), reports(100)];
    assert.ok(minePhrases(large).length > 0);
    processorTime(small, 5);
    // Equal work either way; measured again while the machine, which others use, may be to blame.
    const ratio = (): number => processorTime(large, 1) / processorTime(small, 10);
    const ratios = [ratio()];
    while (Math.min(...ratios) > 3 && ratios.length < 5) ratios.push(ratio());
    assert.ok(Math.min(...ratios) <= 3, `ratios ${ratios.map((one) => one.toFixed(2)).join(', ')}`);
  });
});
