import assert from 'node:assert/strict';
import { layoutText } from './layoutText.ts';
import type { TextPage, TextRun } from './textRun.ts';

const SIZE = 16;
const LEFT = 80;
/** Characters of a full line. */
const FULL = 28;
const PITCH = 28;
const TOP = 760;

interface Line {
  readonly text: string;
  /** In characters. */
  readonly indent?: number;
  readonly x?: number;
  readonly size?: number;
}

function run(text: string, x: number, y: number, size = SIZE): TextRun {
  const width = Array.from(text).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 128 ? 0.5 : 1), 0) * size;
  return { text, x, y, width, size };
}

/** A page of lines at the usual pitch; null leaves a line empty. */
function page(lines: readonly (Line | string | null)[], foot?: string): TextPage {
  const runs = lines.flatMap((line, index) => {
    if (line === null) return [];
    const {
      text,
      indent = 0,
      x = LEFT + indent * SIZE,
      size = SIZE,
    } = typeof line === 'string' ? { text: line } : line;
    return [run(text, x, TOP - index * PITCH, size)];
  });
  return { height: 842, runs: foot === undefined ? runs : [...runs, run(foot, 280, 60)] };
}

function lines(...pages: readonly TextPage[]): string[] {
  return layoutText(pages).map(({ text }) => text);
}

/** Words of exactly `count` characters. */
function words(count: number, sign = '干'): string {
  return sign.repeat(count);
}

function indented(text: string): Line {
  return { text, indent: 2 };
}

describe('a page laid out', () => {
  it('joins the lines of a paragraph, and begins a new one at an indent', () => {
    const found = lines(page([indented(words(26)), words(28), words(9), indented(words(26, '实')), words(4, '实')]));
    assert.deepEqual(found, [words(63), words(30, '实')]);
  });

  it('keeps a heading of one line a line, though the next is not indented', () => {
    const found = lines(
      page(['一、工作情况', words(FULL), words(FULL), `${words(7)}。`, '二、存在问题', words(FULL), words(3)]),
    );
    assert.deepEqual(found, ['一、工作情况', `${words(63)}。`, '二、存在问题', words(31)]);
  });

  it('begins a paragraph at a marker after a sentence that fills its line', () => {
    const full = `${words(FULL - 1)}。`;
    assert.deepEqual(lines(page([words(FULL), full, `（二）${words(FULL - 3, '实')}`, words(5, '实'), words(2)])), [
      words(FULL) + full,
      `（二）${words(FULL + 2, '实')}`,
      words(2),
    ]);
  });

  it('joins below a number that hangs in the margin', () => {
    const found = lines(
      page([words(FULL), words(4), `1.${words(27)}`, { text: words(26), indent: 2 }, { text: words(3), indent: 2 }]),
    );
    assert.deepEqual(found, [words(32), `1.${words(56)}`]);
  });

  it('ends no paragraph where a number or a bracket could not be parted', () => {
    const found = lines(
      page([words(FULL), words(25), `1234.56万元${words(22)}`, words(25), `（2021-2025年）${words(3)}`]),
    );
    assert.deepEqual(found, [`${words(53)}1234.56万元${words(47)}（2021-2025年）${words(3)}`]);
  });

  it('goes on over the end of a page, past page number and running head', () => {
    const full = (number: number, row: number): string =>
      words(FULL, '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳'.charAt(number * 5 + (row % 5)));
    const rows = [0, 1, 2, 3, 4, 5];
    const pages = [0, 1, 2].map((number) =>
      page(['梨溪镇文件汇编', ...rows.map((row) => full(number, row))], `— ${number + 1} —`),
    );
    assert.deepEqual(lines(...pages), [[0, 1, 2].flatMap((number) => rows.map((row) => full(number, row))).join('')]);
  });

  it('keeps a line that comes back on no edge of the page', () => {
    const back = { text: '一是加强学习。', indent: 2 };
    const pages = ['甲', '乙', '丙'].map((sign) =>
      page([...[1, 2, 3].map(() => words(FULL, sign)), back, ...[1, 2, 3].map(() => words(FULL, sign))]),
    );
    assert.equal(lines(...pages).filter((line) => line === back.text).length, 3);
  });

  it('keeps a centred title apart, and a blank line where there is one', () => {
    const title = { text: '梨溪镇工作总结', x: LEFT + 10.5 * SIZE, size: 22 };
    assert.deepEqual(lines(page([title, null, indented(words(26)), words(FULL), words(3)])), [
      '梨溪镇工作总结',
      '',
      words(57),
    ]);
  });

  it('reads two columns one after the other, below a title across both', () => {
    const column = (x: number, sign: string): TextRun[] =>
      Array.from({ length: 10 }, (_, row) => run(words(row === 9 ? 5 : 14, sign), x, 700 - row * PITCH, 14));
    const runs = [run('全县经济运行情况简报及下一步安排', 120, 760, 22), ...column(60, '左'), ...column(310, '右')];
    assert.deepEqual(lines({ height: 842, runs }), [
      '全县经济运行情况简报及下一步安排',
      words(131, '左'),
      words(131, '右'),
    ]);
  });

  it('reads a table by rows, not by columns', () => {
    const row = (texts: readonly string[], y: number): TextRun[] =>
      texts.map((text, at) => run(text, 80 + at * 200, y));
    const runs = Array.from({ length: 8 }, (_, at) => row([`指标${at}`, String(at * 10)], 700 - at * PITCH)).flat();
    assert.deepEqual(
      lines({ height: 842, runs }),
      Array.from({ length: 8 }, (_, at) => `指标${at}\t${at * 10}`),
    );
  });

  it('closes the slivers that typesetting leaves around digits, and keeps the blanks between Latin words', () => {
    const runs = [
      run('完成投资', 80, 700),
      run('3.2', 147, 700),
      run('亿元，引进', 175, 700),
      run('AI', 260, 700),
      run('park', 284, 700),
    ];
    assert.deepEqual(lines({ height: 842, runs }), ['完成投资3.2亿元，引进AI park']);
  });

  it('leaves out the small raised number of a note', () => {
    const runs = [run('完成投资', 80, 700), run('1', 144, 707, 8), run('亿元', 150, 700)];
    assert.deepEqual(lines({ height: 842, runs }), ['完成投资亿元']);
  });

  it('leaves it out also where it is raised by half its line', () => {
    const runs = [run('完成投资', 80, 700, 12), run('1', 128, 704.6, 7), run('亿元', 132, 700, 12)];
    assert.deepEqual(lines({ height: 842, runs }), ['完成投资亿元']);
  });

  it('leaves out the signs before the items of a list', () => {
    const items = ['•', '●', '\uf06c'].map((sign) => `${sign} 产业层次不高。`);
    assert.deepEqual(lines(page([words(FULL), words(3), ...items])), [
      words(FULL + 3),
      ...Array<string>(3).fill('产业层次不高。'),
    ]);
  });

  it('sets the page numbers of a 目录 off by tabs', () => {
    const entries = ['目录', '甲镇2023年工作总结……………………3', '乙乡2023年工作总结 12', '丙县工作计划25'];
    assert.deepEqual(lines(page([...entries, indented(words(26)), words(FULL)])).slice(0, 4), [
      '目录',
      '甲镇2023年工作总结\t3',
      '乙乡2023年工作总结\t12',
      '丙县工作计划\t25',
    ]);
  });
});
