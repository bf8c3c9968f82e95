import assert from 'node:assert/strict';
import { linesOfFamily } from './familyLines.ts';
import { TOPICS } from './headingTopicTable.ts';
import { TRADE_ROWS } from './tradeTable.ts';
import { SOCIAL_TRADE_ROWS } from './tradeTableSocial.ts';
import { tradeOf } from './trades.ts';

const LINES = [
  ...TOPICS,
  ...[...TRADE_ROWS, ...SOCIAL_TRADE_ROWS].flatMap(({ kinds }) => tradeOf(kinds[0]!)!.lines),
  ...linesOfFamily('乡镇'),
  ...linesOfFamily('街道'),
];

describe('headings of our own', () => {
  it('never say their verb twice: 改善环境，面貌改善', () => {
    for (const { review, plan } of LINES)
      for (const heading of [review, plan.replace(/^持续/, '')]) {
        const verb = heading.slice(0, 2);
        assert.ok(!heading.includes('，') || !heading.slice(2).includes(verb), heading);
      }
  });

  it('say nothing in two clauses that one has said', () => {
    for (const { review, plan } of LINES)
      for (const heading of [review, plan]) {
        const [first = '', second = ''] = heading.split('，');
        for (let at = 0; at + 4 <= first.length; at++) assert.ok(!second.includes(first.slice(at, at + 4)), heading);
      }
  });

  it('and what is asked under them hold for any year', () => {
    for (const { review, plan, points, aims } of LINES)
      for (const text of [review, plan, ...points, ...aims])
        assert.doesNotMatch(text, /\d{4}|三中全会|十[三四五六]五|主题教育|纳统/, text);
  });
});
