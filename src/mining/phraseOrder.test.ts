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
});
