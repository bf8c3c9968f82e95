import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatMarker, MARKER_FAMILIES, parseMarker } from './markers.ts';
import { formatChineseNumber, parseChineseNumber, parseDigits } from './numerals.ts';

function short(line: string): string | null {
  const marker = parseMarker(line);
  return marker === null ? null : `${marker.family} ${marker.ordinal} ${marker.text} ${line.slice(marker.end)}`;
}

describe('section markers', () => {
  it('are read in every width and punctuation that clerks use', () => {
    const lines = [
      '一、总体情况',
      '十二、其他工作',
      '（一）抓项目',
      '(三)抓环境',
      '（二） 抓民生',
      '1.强化学习',
      '2．强化管理',
      '3、强化监督',
      '（1）走访群众',
      '2）走访企业',
      '①摸清底数',
      '⒉建好台账',
      '⑶逐项销号',
      '㈡强化督导',
      '　　二、存在问题',
      '第二部分 2024年工作计划',
    ];
    assert.deepEqual(lines.map(short), [
      'chinese 1 一、 总体情况',
      'chinese 12 十二、 其他工作',
      'chineseParen 1 （一） 抓项目',
      'chineseParen 3 (三) 抓环境',
      'chineseParen 2 （二） 抓民生',
      'arabic 1 1. 强化学习',
      'arabic 2 2． 强化管理',
      'arabic 3 3、 强化监督',
      'arabicParen 1 （1） 走访群众',
      'arabicParen 2 2） 走访企业',
      'circled 1 ① 摸清底数',
      'arabic 2 ⒉ 建好台账',
      'arabicParen 3 ⑶ 逐项销号',
      'chineseParen 2 ㈡ 强化督导',
      'chinese 2 二、 存在问题',
      'chapter 2 第二部分 2024年工作计划',
    ]);
  });

  it('are not seen in sums, dates, points and quarters', () => {
    const lines = [
      '1.5亿元',
      '2023.11.27',
      '一是强化学习',
      '一方面',
      '一二三产融合',
      '（一期）工程',
      '4.29事故',
      '一、二季度连续排名第一',
      '3、4月份集中攻坚',
      '今年以来',
      '',
    ];
    assert.deepEqual(
      lines.map(short),
      lines.map(() => null),
    );
  });

  it('say the same when written and read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKER_FAMILIES), fc.integer({ min: 1, max: 20 }), (family, ordinal) => {
        const marker = parseMarker(`${formatMarker(family, ordinal)}工作`);
        assert.deepEqual({ family: marker?.family, ordinal: marker?.ordinal }, { family, ordinal });
      }),
    );
  });
});

describe('Chinese numerals', () => {
  it('go there and back from 一 to 九十九', () => {
    for (let value = 1; value <= 99; value++) assert.equal(parseChineseNumber(formatChineseNumber(value)), value);
    assert.deepEqual([1, 10, 11, 20, 99].map(formatChineseNumber), ['一', '十', '十一', '二十', '九十九']);
  });

  it('are refused outside that range, and where they are none', () => {
    assert.throws(() => formatChineseNumber(0), RangeError);
    assert.throws(() => formatChineseNumber(100), RangeError);
    assert.deepEqual(['', '一二', '百', '十十'].map(parseChineseNumber), [null, null, null, null]);
  });

  it('of years are read digit by digit', () => {
    assert.deepEqual(['2023', '二〇二三', '２０２４', '二零二四', '202x'].map(parseDigits), [
      2023,
      2023,
      2024,
      2024,
      null,
    ]);
  });
});
