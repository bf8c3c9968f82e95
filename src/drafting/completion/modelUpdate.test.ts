import assert from 'node:assert/strict';
import type { Report } from '../../corpus/model.ts';
import { readReports } from '../../corpus/readReports.ts';
import { codedReportsOf, codeReport } from './codedReport.ts';
import { complete } from './complete.ts';
import { buildCompletionModel, type CompletionModel } from './model.ts';

const DOING = '统筹推进 扎实开展 持续深化 全面落实 稳步实施 着力抓好 认真组织 积极探索'.split(' ');
const WHAT = '河道清淤 档案整理 老旧管网改造 就业帮扶 窗口服务 隐患排查 业务培训 矛盾调解 环境整治 数据核查'.split(' ');
const END = '取得明显成效 群众反映良好 任务按期完成 制度更加健全 基础不断夯实'.split(' ');

function reportOf(town: string, sentences: readonly string[]): Report {
  const text = `${town}镇2023年工作总结\n\n一、主要工作\n${sentences.join('\n')}`;
  const lines = text.split('\n').map((line) => ({ text: line }));
  return readReports({ path: `${town}.txt`, format: 'txt', encoding: 'utf-8', lines }).reports[0]!;
}

/** Some 10,000 characters, other ones for every number. */
function longReport(number: number): Report {
  let seed = number * 7919 + 17;
  const pick = (words: readonly string[]): string => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return words[(seed >>> 8) % words.length]!;
  };
  const sentences = Array.from(
    { length: 430 },
    () => `${pick(DOING)}${pick(WHAT)}，${pick(DOING)}${pick(WHAT)}，${pick(END)}。`,
  );
  return reportOf(`${'青白红蓝金银'.charAt(number % 6)}${'溪石柳河山湾'.charAt(Math.floor(number / 6))}`, sentences);
}

describe('a completion model after a change', function () {
  this.timeout(120_000);
  let reports: readonly Report[];
  let earlier: CompletionModel;
  before(() => {
    reports = Array.from({ length: 36 }, (_, number) => longReport(number));
    earlier = buildCompletionModel(reports, []);
  });

  it('is the same segments where nothing has changed', () => {
    const again = buildCompletionModel(reports, [], { earlier });
    assert.equal(again.segments[0], earlier.segments[0]);
    assert.equal(again.headings.length, earlier.headings.length);
  });

  it('takes over what did not change as it was coded, and codes the changed report alone', () => {
    const changed = reportOf('青溪', [
      '到启明镇调研，统筹推进启明大桥项目。',
      ...Array.from({ length: 300 }, () => '扎实开展窗口服务。'),
    ]);
    const now = [changed, ...reports.slice(1)];
    const began = process.cpuUsage().user;
    const fresh = buildCompletionModel(now, []);
    const whole = process.cpuUsage().user - began;
    const updated = buildCompletionModel(now, [], { earlier });
    const part = process.cpuUsage().user - began - whole;
    assert.ok(part < 0.7 * whole, `${part} of ${whole}`);
    const coded = codedReportsOf(updated.segments);
    assert.deepEqual([...coded.keys()], now);
    for (const report of [now[1]!, now[20]!]) {
      const { codes, ...rest } = coded.get(report)!();
      const { codes: expected, ...expectedRest } = codeReport(report, earlier.facts);
      assert.deepEqual({ codes: Array.from(codes), ...rest }, { codes: Array.from(expected), ...expectedRest });
    }
    assert.equal(updated.context.segments[0]!.codes.length, fresh.context.segments[0]!.codes.length);
    const before = '下一步，统筹';
    assert.equal(complete(updated, { before }).inline?.insert, complete(fresh, { before }).inline?.insert);
  });

  it('keeps the names of the new report to itself', () => {
    const changed = reportOf('青溪', ['到启明镇调研，走访启明镇群众。']);
    const updated = buildCompletionModel([changed, ...reports.slice(1)], [], { earlier });
    assert.equal(updated.facts.nameIn('到启明镇调研'), '启明');
    const offered = complete(updated, { before: '到启', k: 5 }).items.map(({ insert }) => insert);
    assert.deepEqual(
      offered.filter((insert) => insert.startsWith('明')),
      [],
    );
  });

  it('is made anew where much has changed', () => {
    const now = reports.slice(6);
    const updated = buildCompletionModel(now, [], { earlier });
    assert.equal(updated.drift, 0);
    assert.notEqual(updated.facts, earlier.facts);
  });
});
