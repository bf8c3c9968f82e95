/**
 * The drafts that the shared compilations make for five units, by their shape: parts, levels, numbering, years, places
 * to fill. Not their wording, which changes with the corpus. Skipped, and said so, where the compilations are missing.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Genre, Report } from '../../corpus/model.ts';
import { extractText } from '../../corpus/readers/readers.ts';
import { readReports } from '../../corpus/readReports.ts';
import type { Skeleton } from '../../mining/model.ts';
import { mineSkeletons } from '../../mining/skeletonMiner.ts';
import { withOwnTrade } from './ownTrade.ts';
import { renderSkeleton } from './renderSkeleton.ts';

const CORPUS = join(resolve(process.env['NIGAO_SHARED'] ?? '../shared'), 'corpus');

interface Drafted {
  readonly unit: string;
  readonly kind: string;
  readonly genre: Genre;
  readonly topic?: string;
  readonly superior?: string;
  /** Who signs, where it is not the unit by its name. */
  readonly signs?: string;
  /** What a unit of its kind does, and what it does not. */
  readonly trade: readonly string[];
  readonly foreign?: RegExp;
  /** Its parts in order; those that are told topic by topic have 节 behind them. */
  readonly shape: string;
}

const UNITS: readonly Drafted[] = [
  {
    unit: '青石县统计局',
    kind: '统计局',
    genre: '综合总结计划',
    trade: ['统计调查', '普查', '统计执法', '数据质量'],
    shape: 'review 节, plan 节',
  },
  {
    unit: '青石镇',
    kind: '镇',
    genre: '综合总结计划',
    trade: ['乡村振兴', '民生', '项目招商', '安全生产', '自身建设', '党组织'],
    superior: '县委、县政府',
    signs: '青石镇人民政府',
    shape: 'review 节, plan 节',
  },
  {
    unit: '东桥街道',
    kind: '街道',
    genre: '综合总结计划',
    trade: ['城市', '民生', '社区治理', '物业', '营商环境', '文明创建', '平安建设', '安全生产'],
    foreign: /[镇乡村农]|教育、医疗/,
    superior: '区委、区政府',
    signs: '东桥街道办事处',
    shape: 'review 节, plan 节',
  },
  {
    unit: '河东区民政局',
    kind: '民政局',
    genre: '综合总结计划',
    trade: ['社会救助', '养老', '儿童福利', '社会事务'],
    shape: 'review 节, plan 节',
  },
  {
    unit: '青石县经信局',
    kind: '经信局',
    genre: '专项总结计划',
    topic: '政务公开',
    trade: ['主动公开', '依申请公开', '平台建设', '公正、公平、合法、便民'],
    shape: 'review 节, problems, plan 节',
  },
];

async function readCorpus(): Promise<Report[]> {
  const reports: Report[] = [];
  for (const name of readdirSync(CORPUS).sort()) {
    const path = join(CORPUS, name);
    reports.push(...readReports(await extractText(path, readFileSync(path))).reports);
  }
  return reports;
}

/** Headings without their numbers. */
function headings(lines: readonly string[]): string[] {
  return lines.filter((line) => /^（[一二三四五六七八九]）/.test(line)).map((line) => line.slice(3));
}

/** Ordinals of a marker in writing order: 一二三 … */
function ordinals(lines: readonly string[], pattern: RegExp): string {
  return lines.map((line) => pattern.exec(line)?.[1] ?? '').join('');
}

describe('drafts for 2024 from the shared compilations', () => {
  let skeletons: readonly Skeleton[] = [];

  before(async function () {
    if (!existsSync(CORPUS)) {
      console.log(`      skipped: no compilations in ${CORPUS}`);
      this.skip();
    }
    skeletons = mineSkeletons(await readCorpus());
  });

  for (const { unit, kind, genre, topic, superior, signs, trade, foreign, shape } of UNITS) {
    it(`${unit}${topic ?? ''}: parts, numbering, years and places to fill`, () => {
      const fitting = skeletons.filter((one) => one.genre === genre);
      const mined =
        fitting.find((one) => (topic === undefined ? one.unitKinds.includes(kind) : one.topic === topic)) ??
        fitting[0]!;
      assert.ok(mined.support >= 2);
      const fields = { unit, unitKind: kind, reviewYear: 2024, ...(superior === undefined ? {} : { superior }) };
      const skeleton = withOwnTrade(mined, fields);
      const { text, snippet } = renderSkeleton(mined, fields);
      const lines = text.trimEnd().split('\n');
      const tops = skeleton.sections.length;
      const plan = skeleton.sections.at(-1)!;
      const word = /计划|思路|安排|打算/.exec(plan.heading)![0];
      assert.equal(lines[0], `${unit}2024年${topic ?? ''}工作总结和2025年工作${word}`);
      assert.equal(ordinals(lines, /^([一二三四五六七])、/), '一二三四五六七'.slice(0, tops));
      assert.equal(skeleton.sections[0]!.role, 'review');
      assert.equal(skeleton.sections.at(-1)!.role, 'plan');
      const below = skeleton.sections.map(({ children, problems }) => {
        return '一二三四五六七八九'.slice(0, children.length + (problems === undefined ? 0 : 1));
      });
      assert.equal(ordinals(lines, /^（([一二三四五六七八九])）/), below.join(''));
      assert.ok(skeleton.sections[0]!.children.length >= 3);
      assert.equal(lines.at(-2), signs ?? unit);
      assert.doesNotMatch(text, /2023|XX|ＸＸ|AAA|##|\{\{|undefined|(?<![A-Za-z])D(?![A-Za-z])/);
      assert.deepEqual(new Set(text.match(/20\d\d/g)), new Set(['2024', '2025']));
      assert.match(text, /【[^】]+】/);
      const stops = [...snippet.matchAll(/\$\{(\d+)[:|]/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        stops,
        [...stops.keys()].map((at) => at + 1),
      );
      assert.equal(snippet.split('$0').length, 2);
      const parts = skeleton.sections.map(({ role, children }) => (children.length > 0 ? `${role} 节` : role));
      assert.equal(parts.join(', '), shape);
      for (const { children } of skeleton.sections) assert.ok(children.length === 0 || children.length >= 4);
      for (const { children } of skeleton.sections) assert.ok(children.length <= 8);
      assert.ok(stops.length >= 20 && stops.length <= 95, `${stops.length} places`);
      assert.doesNotMatch(text, /项主业】/);
      assert.match(text, /(?:、|）).*(?:问题|不足).*\n.*(?:存在|还有).*：一是【[^】]+】；二是【/);
      const problems = [...text.matchAll(/【([^】]+)方面的问题[^】]*】/g)].flatMap(([, told]) => told!.split('、'));
      const answers = [...text.matchAll(/【([^】]+)问题的改进举措】/g)].map(([, told]) => told!);
      assert.ok(problems.length >= 3);
      assert.doesNotMatch(text, /[；。]【/, 'every place of a list has its number');
      assert.deepEqual(new Set(answers), new Set(problems));
      assert.equal(text.split('【总体要求】').length <= 2, true);
      assert.match(
        text.slice(text.indexOf('\n2025年')),
        /^\n2025年，.*将(?:坚持以|以|深学细悟|深入学习贯彻)习近平新时代中国特色社会主义思想/,
      );
      assert.doesNotMatch(text, /稳中向好|向好态势/);
      assert.equal(new Set(headings(lines)).size, headings(lines).length);
      assert.equal(
        lines[2]!.split('县委').length + lines[2]!.split('区委').length <= 3,
        true,
        'the superior is named once',
      );
      assert.match(lines[2]!, /【总体概括】.*。现将.*如下：$/);
      for (const own of trade) assert.ok(text.includes(own), own);
      if (foreign) assert.doesNotMatch(text, foreign);
    });
  }
});
