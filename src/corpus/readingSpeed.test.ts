import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ExtractedText } from './model.ts';
import { readReports } from './readReports.ts';

/** A compilation of as many reports as wanted, in words of our own. */
function compilation(reports: number): ExtractedText {
  const lines: string[] = [];
  for (let report = 0; report < reports; report++) {
    lines.push(
      `县第${report}局2023年工作总结和2024年工作计划`,
      '',
      '今年以来，在县委、县政府的坚强领导下，全局上下凝心聚力，各项工作稳步推进。',
    );
    for (const numeral of ['一', '二', '三', '四']) {
      lines.push(`${numeral}、聚焦第${numeral}项重点任务`);
      for (const inner of ['一', '二', '三']) {
        lines.push(
          `（${inner}）推动D建与业务融合。${'坚持问题导向，认真学习贯彻重要讲话精神，办结事项128件，投入XX万元。'.repeat(4)}`,
        );
      }
    }
    lines.push('', '');
  }
  return { path: 'a.txt', format: 'txt', encoding: 'utf-8', lines: lines.map((text) => ({ text })) };
}

function plain(text: string): ExtractedText {
  return { path: 'a.txt', format: 'txt', encoding: 'utf-8', lines: text.split('\n').map((line) => ({ text: line })) };
}

/** Processor milliseconds of reading `text` that many times over. */
function processorTime(text: ExtractedText, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) readReports(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A text eight times as long costs at most four times eight small ones; measured again while the machine may be to blame. */
function assertLinear(small: ExtractedText, large: ExtractedText): void {
  const ratio = (): number => processorTime(large, 1) / processorTime(small, 8);
  const ratios = [ratio()];
  while (Math.min(...ratios) > 4 && ratios.length < 6) ratios.push(ratio());
  assert.ok(Math.min(...ratios) <= 4, ratios.map((one) => one.toFixed(1)).join(', '));
}

describe('the time of reading', () => {
  it('grows with the text, not faster: a hundredfold text costs at most 2.5 times a hundred small ones', function () {
    this.timeout(60_000);
    const [small, large] = [compilation(3), compilation(300)];
    assert.equal(readReports(large).reports.length, 300);
    processorTime(small, 50);
    // The same characters either way, so that collecting garbage weighs on both alike; the best of three pairs, since others use the machine.
    const ratios = [1, 2, 3].map(() => processorTime(large, 1) / processorTime(small, 100));
    assert.ok(Math.min(...ratios) <= 2.5, `ratios ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
  });

  it('is linear on any text: a text eight times as long costs at most four times eight small ones', function () {
    this.timeout(120_000);
    const piece = fc.constantFrom(
      ...[
        '一、',
        '（二）',
        '3.',
        '（4）',
        '⑤',
        '——',
        '一是',
        '二抓',
        '第一部分',
        '县水务局2023年工作总结',
        '2024年工作思路',
      ],
      ...[
        '存在的问题',
        '强化学习',
        '下一步，',
        '在肯定成绩的同时',
        '投入XX万元',
        'D建引领',
        '学习贯彻重要讲话',
        '##paidbegin##',
      ],
      ...['“', '（', '。', '，', '；', '：', '、、', '　', '\t12', '目录', '2023年12月1日', '\n', '\n', '\n', '\n\n'],
    );
    const text = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 12 })), {
      minLength: 4,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (pieces) => {
        const words = pieces.join('');
        const small = plain(words.repeat(Math.ceil(8_000 / words.length)));
        const large = plain(words.repeat(8 * Math.ceil(8_000 / words.length)));
        assertLinear(small, large);
      }),
      // A smaller text of the kind would take minutes to find
      { numRuns: 20, endOnFailure: true },
    );
  });

  const marked: readonly (readonly [string, (times: number) => string])[] = [
    ['markers within markers', (times) => `${'#'.repeat(times)}##paid##${'#paid##'.repeat(times)}`],
    ['masked words between markers', (times) => 'D建引领##paid##⑤“'.repeat(times)],
  ];
  for (const [what, text] of marked) {
    it(`is linear in ${what}`, function () {
      this.timeout(60_000);
      assertLinear(plain(text(2_000)), plain(text(16_000)));
    });
  }

  const hard: readonly (readonly [string, string])[] = [
    ['a line of a million characters', '一、'.repeat(500_000)],
    ['quotes that never close', `一、${'“'.repeat(400_000)}`],
    ['nothing but markers', '（一）\n'.repeat(30_000)],
    [
      'markers in disorder',
      Array.from({ length: 20_000 }, (_, index) => `${1 + ((index * 7) % 13)}.推进工作`).join('\n'),
    ],
    ['short lines that may all be headings', '推进工作\n'.repeat(30_000)],
    ['verbs that wait for a formula', '学习贯彻关于'.repeat(60_000) + '重要'],
    ['hashes that never end', '##paid'.repeat(60_000)],
    ['a contents list of thousands', `目录\n${'县水务局2023年工作总结\t1\n'.repeat(20_000)}`],
  ];
  for (const [what, text] of hard) {
    it(`stays in bounds on ${what}`, function () {
      this.timeout(60_000);
      const before = process.cpuUsage();
      readReports(plain(text));
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1e6 < 6, `${((user + system) / 1e6).toFixed(1)} s of processor`);
    });
  }
});
