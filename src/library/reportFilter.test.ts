import assert from 'node:assert/strict';
import { readReports } from '../corpus/readReports.ts';
import type { Report } from '../corpus/model.ts';
import { ReportFilter } from './reportFilter.ts';
import { loadPinyin } from '../text/pinyin.ts';

await loadPinyin();

function report(path: string, ...lines: string[]): Report {
  const text = lines.map((line) => ({ text: line }));
  return readReports({ path, format: 'txt', encoding: 'utf-8', lines: text }).reports[0]!;
}

const town = report(
  '甲.txt',
  '青石镇2023年工作总结和2024年工作计划',
  '一、2023年工作总结',
  '（一）乡村振兴扎实推进。巩固成果。',
  '（二）安全生产抓紧抓实。排查隐患。',
  '二、2024年工作计划',
  '（一）接续推进乡村振兴。做强产业。',
);
const bureau = report(
  '乙.txt',
  '河东区统计局2023年工作总结',
  '一、主要工作',
  '（一）数据质量稳步提高。严把关口。',
  '（二）安全生产常抓不懈。检查电路。',
);

describe('filtering the corpus', () => {
  const filter = new ReportFilter([town, bureau]);
  const found = async (typed: string) =>
    (await filter.match(typed)).map(({ id, whole, headings }) => [id, whole ? 'whole' : headings]);

  it('finds a report by its unit, its year or its title', async () => {
    assert.deepEqual(await found('统计局'), [[bureau.id, 'whole']]);
    assert.deepEqual(await found('工作计划'), [[town.id, 'whole']]);
    assert.deepEqual(await found('2023 工作总结'), [
      [town.id, 'whole'],
      [bureau.id, 'whole'],
    ]);
  });

  it('finds sections by heading, within the reports that the other words name', async () => {
    assert.deepEqual(await found('安全生产'), [
      [town.id, [2]],
      [bureau.id, [2]],
    ]);
    assert.deepEqual(await found('青石镇 乡村振兴'), [[town.id, [1, 4]]]);
  });

  it('takes letters for pinyin initials', async () => {
    assert.deepEqual(await found('xczx'), [[town.id, [1, 4]]]);
    assert.deepEqual(await found('TJJ'), [[bureau.id, 'whole']]);
    assert.deepEqual(await found('hdq aqsc'), [[bureau.id, [2]]]);
  });

  it('finds nothing for nothing, nor for what stands nowhere', async () => {
    assert.deepEqual(await found('  '), []);
    assert.deepEqual(await found('渔业'), []);
    assert.deepEqual(await found('统计局 乡村振兴'), []);
  });

  it('stops when nobody waits for the answer any more', async () => {
    const asked = filter.match('xczx', AbortSignal.abort());
    await assert.rejects(asked, { name: 'AbortError' });
  });
});
