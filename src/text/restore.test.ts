import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDamaged } from './damage.ts';
import { maskSpans } from './masks.ts';
import { restoreLine, spanToOriginal, toOriginal, toRestored } from './restore.ts';

function restored(line: string): string {
  return restoreLine(line).text;
}

function unchanged(lines: readonly string[]): void {
  assert.deepEqual(lines.map(restored), lines);
}

describe('a masked 党', () => {
  it('is restored wherever it stands among Chinese', () => {
    assert.equal(
      restored('D建引领，XXD委、全D上下，召开“D课”，学习中国共产DD员名录'),
      '党建引领，XX党委、全党上下，召开“党课”，学习中国共产党党员名录',
    );
    assert.equal(
      restored('入D3名，建D102周年，2023D建工作，互联网+D建'),
      '入党3名，建党102周年，2023党建工作，互联网+党建',
    );
  });

  it('is not seen in Latin words, grades, lists and sizes', () => {
    unchanged([
      'R&D经费支出',
      '5D剧场和3D打印',
      'D级危房12户',
      '按A、B、C、D四档评定',
      'DNA检测',
      '转为PDF文件',
      'EOD项目',
      '涤纶DTY项目',
      '维生素D补充',
      'D座三楼',
      '乘坐D123次列车',
      'D-二聚体',
    ]);
  });
});

describe('words that lost letters', () => {
  it('are GDP, LED and 微信 where the surroundings say so', () => {
    assert.equal(restored('做好DP核算，用ED显示屏和AAA公众号宣传'), '做好GDP核算，用LED显示屏和微信公众号宣传');
  });

  it('stay where AAA is a grade', () => {
    unchanged(['创建AAA级景区', '国家AAA级旅游景区', '主体信用AAA', '信用评级为AAA级']);
  });
});

describe('pay-wall markers', () => {
  it('go without cutting the word they stand in', () => {
    const line = '开展走##paidbegin##访慰问';
    const { text, edits } = restoreLine(line);
    assert.equal(text, '开展走访慰问');
    assert.equal(toOriginal(edits, text.indexOf('访')), line.indexOf('访'));
    assert.equal(toRestored(edits, line.indexOf('访')), text.indexOf('访'));
    assert.deepEqual(spanToOriginal(edits, 0, 3), { start: 0, end: 3 });
    assert.equal(restored('##paidend##'), '');
    assert.equal(restored('走#' + '##paidend##' + '#paid##访'), '走访');
  });
});

describe('fixed formulas with the name cut out', () => {
  const mended: readonly (readonly [string, string])[] = [
    ['坚持以新时代中国特色社会主义思想为指导', '坚持以习近平新时代中国特色社会主义思想为指导'],
    ['开展学习贯彻新时代中国特色主题教育', '开展学习贯彻习近平新时代中国特色社会主义思想主题教育'],
    ['深入学习贯彻重要讲话精神', '深入学习贯彻习近平总书记重要讲话精神'],
    ['认真学习系列重要讲话', '认真学习习近平总书记系列重要讲话'],
    ['深入学习宣传法治思想', '深入学习宣传习近平法治思想'],
    ['以生态文明思想为指引', '以习近平生态文明思想为指引'],
    ['贯彻落实关于安全生产的重要论述', '贯彻落实习近平总书记关于安全生产的重要论述'],
    ['贯彻落实对本行业工作的重要指示精神', '贯彻落实习近平总书记对本行业工作的重要指示精神'],
    ['学习贯彻考察某省重要讲话精神', '学习贯彻习近平总书记考察某省重要讲话精神'],
    ['学习贯彻在某次会议上的重要讲话精神', '学习贯彻习近平总书记在某次会议上的重要讲话精神'],
    ['坚决维护D中央的核心、全D的核心地位', '坚决维护习近平总书记党中央的核心、全党的核心地位'],
    ['在以同志为核心的D中央坚强领导下', '在以习近平同志为核心的党中央坚强领导下'],
  ];
  for (const [found, whole] of mended) {
    it(`are whole again: ${whole}`, () => {
      assert.equal(restored(found), whole);
      assert.equal(restored(whole), whole);
    });
  }

  it('are not put where somebody else speaks or the words mean something else', () => {
    unchanged([
      '学习贯彻省委书记重要讲话精神',
      '传达学习县委主要领导关于安全生产的重要批示',
      '树立社会主义法治思想',
      '市长在全市大会上的重要讲话',
      '运用法治思维和法治方式',
    ]);
  });

  it('that cannot be mended mark the passage as damaged', () => {
    const damaged = ['深刻领悟其核心要义，重要讲话为我们指明方向。', '以微信、、短信联系。'];
    assert.deepEqual(
      damaged.map((text) => isDamaged(text, 0, text.length)),
      [true, true],
    );
    const whole = ['学习贯彻习近平总书记重要讲话精神和重要指示批示精神。', '坚持以人民为中心。'];
    assert.deepEqual(
      whole.map((text) => isDamaged(text, 0, text.length)),
      [false, false],
    );
  });
});

describe('any line', () => {
  const pieces = fc.constantFrom(
    'D',
    'DD',
    'DP',
    'AAA',
    'XX',
    '##paidbegin##',
    '重要讲话',
    '学习贯彻',
    '新时代中国特色社会主义思想',
    '建',
    '级',
    '、',
    '。',
    '1',
    'R&',
    'a',
    '维护',
    '中央的核心',
    '讲话',
    '##',
    '#',
  );
  const line = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  );

  it('restored twice is restored once', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = restored(text);
        assert.equal(restored(once), once);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives edits that are sorted, apart, never from nothing, and map both ways', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { edits, text: view } = restoreLine(text);
        let end = 0;
        for (const edit of edits) {
          assert.ok(edit.from !== '' && edit.column >= end && text.startsWith(edit.from, edit.column));
          end = edit.column + edit.from.length;
        }
        for (let column = 0; column <= view.length; column++) {
          const original = toOriginal(edits, column);
          assert.ok(original >= 0 && original <= text.length);
        }
        for (let column = 0; column <= text.length; column++) {
          const there = toRestored(edits, column);
          assert.ok(there >= 0 && there <= view.length);
        }
        const span = spanToOriginal(edits, 0, view.length);
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
    );
  });
});

describe('masks that stay', () => {
  it('are told from letters of real words', () => {
    const masks = (text: string): string[] => maskSpans(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(masks('XX县投入XX万元，新建X座，收缴***个'), ['XX', 'XX', 'X', '***']);
    assert.deepEqual(masks('1+X证书、X光机、EXCEL表格、二〇二三年'), []);
  });
});
