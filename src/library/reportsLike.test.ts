import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import type { Report } from '../corpus/model.ts';
import { reportsLike } from './reportsLike.ts';

function report(path: string, ...lines: string[]): Report {
  const text = lines.map((line) => ({ text: line }));
  return readReports({ path, format: 'txt', encoding: 'utf-8', lines: text }).reports[0]!;
}

const town = report(
  '甲.txt',
  '青石镇2023年工作总结',
  '一、推进乡村振兴，壮大特色产业',
  '开展培训。',
  '二、守住安全生产底线',
  '排查隐患。',
);
const likeTown = report(
  '乙.txt',
  '柳湾镇2023年工作总结',
  '一、推进乡村振兴',
  '落实政策。',
  '二、坚决守住安全生产底线',
  '开展检查。',
);
const statistics = report(
  '丙.txt',
  '河东区统计局2023年工作总结',
  '一、提高数据质量',
  '严把关口。',
  '二、优化统计服务',
  '加强分析。',
);

describe('reports like a report', () => {
  it('puts first the one of its kind that speaks of the same, and names what they share', () => {
    assert.deepEqual(reportsLike([town, statistics, likeTown], town.id, 5), [
      { id: likeTown.id, shared: ['推进乡村振兴', '坚决守住安全生产底线'] },
    ]);
  });

  it('never names the report itself, and nothing for one it does not know', () => {
    assert.deepEqual(reportsLike([town], town.id, 5), []);
    assert.deepEqual(reportsLike([town, likeTown], '丁.txt#1', 5), []);
  });
});
