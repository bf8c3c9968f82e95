import assert from 'node:assert/strict';
import type { Judged } from './phraseJudge.ts';
import { bestFirst } from './phraseOrder.ts';

const judged = (symbols: string, odds: number): Judged => ({ symbols, odds, units: 1, first: 0 });

describe('judged phrases in order', () => {
  it('come best first with the price of their faults taken off, equal ones by their words', () => {
    const order = [...bestFirst([judged('严格落实责任', 2), judged('上半年开展巡查', 3), judged('健全巡查制度', 2)])];
    assert.deepEqual(
      order.map(({ symbols, odds }) => [symbols, Math.round(odds * 10) / 10]),
      [
        ['严格落实责任', 2],
        ['健全巡查制度', 2],
        ['上半年开展巡查', 1.8],
      ],
    );
  });

  it('come in the same order however many there are, also where thousands are equal', () => {
    const many = Array.from({ length: 12_000 }, (_, index) =>
      judged(`巡查${(index * 7919) % 12_000}`, index < 6000 ? 1 : ((index * 7919) % 5000) / 1000),
    );
    const expected = [...many].sort((one, other) => other.odds - one.odds || (one.symbols < other.symbols ? -1 : 1));
    assert.deepEqual([...bestFirst(many)], expected);
  });
});
