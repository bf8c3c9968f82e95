import assert from 'node:assert/strict';
import { topicsInTrade } from './headingTopics.ts';
import { formOf } from './headingForm.ts';
import { TRADE_ROWS } from './tradeTable.ts';
import { SOCIAL_TRADE_ROWS } from './tradeTableSocial.ts';
import { linesNamed, tradeOf } from './trades.ts';

const ROWS = [...TRADE_ROWS, ...SOCIAL_TRADE_ROWS];

describe('the trade of a unit', () => {
  it('is read from the end of its kind or its name', () => {
    assert.equal(tradeOf('民政局')?.name, '民政');
    assert.equal(tradeOf('河东区统计局')?.name, '统计');
    assert.equal(tradeOf('青石市财政局（国资办）')?.name, '财政');
  });

  it('is that of the longest end that fits', () => {
    assert.equal(tradeOf('县城市管理综合行政执法局')?.name, '城市管理');
    assert.equal(tradeOf('县自然资源和规划局')?.name, '自然资源');
  });

  it('is nobody’s where the tables do not know the kind', () => {
    for (const unit of ['', '镇', '东桥街道', '新居民服务中心']) assert.equal(tradeOf(unit), null);
  });

  it('tells what a heading is about before the subjects that everybody treats, but for the party', () => {
    const trade = tradeOf('统计局')!;
    const [quality] = linesNamed('严把数据质量关', trade);
    assert.equal(topicsInTrade('严把数据质量关', trade)[0], quality);
    assert.equal(topicsInTrade('强化党建引领，夯实基层基础', trade)[0], 'party');
  });
});

describe('the tables of trades', () => {
  it('give every kind of unit one trade', () => {
    const kinds = ROWS.flatMap((row) => row.kinds);
    assert.equal(new Set(kinds).size, kinds.length);
  });

  it('have headings that match side by side, and differ from one another', () => {
    for (const { kinds, lines } of ROWS) {
      const trade = tradeOf(kinds[0]!)!;
      assert.equal(trade.lines.length, lines.length);
      for (const { review, plan } of trade.lines) {
        assert.deepEqual(formOf(review).lengths, [6, 8], review);
        assert.deepEqual(formOf(plan).lengths, [8, 6], plan);
      }
      assert.equal(new Set(trade.lines.flatMap(({ review, plan }) => [review, plan])).size, 2 * lines.length);
    }
  });

  it('know each line by its words, and ask something under it', () => {
    for (const { kinds } of ROWS) {
      for (const { words, points, aims } of tradeOf(kinds[0]!)!.lines) {
        assert.ok(words.length >= 1 && words.every((word) => word.length >= 2), words.join());
        assert.ok(points.length >= 2 && aims.length >= 2);
      }
    }
  });
});
