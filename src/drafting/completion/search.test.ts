import assert from 'node:assert/strict';
import { calibrated, limitsFor } from './search.ts';

describe('the chance of a whole text', () => {
  it('is told as it is for the next word', () => {
    assert.equal(calibrated(2, 0.3), 0.3);
    assert.equal(calibrated(3, 0.02), 0.02);
  });

  it('is doubted more the longer the text and the less likely it is', () => {
    const kept = (length: number, probability: number): number => calibrated(length, probability) / probability;
    assert.ok(kept(8, 0.02) < kept(5, 0.02));
    assert.ok(kept(8, 0.02) < kept(8, 0.5));
    assert.ok(kept(8, 0.5) > 0.75);
  });

  it('never makes a longer continuation likelier than its beginning', () => {
    for (let length = 2; length < 24; length++) assert.ok(calibrated(length + 1, 0.1) <= calibrated(length, 0.1));
  });
});

describe('how far is searched', () => {
  it('is less in a corpus of several segments, whose steps cost more', () => {
    const [small, large] = [limitsFor(1), limitsFor(3)];
    assert.ok(large.expansions < small.expansions && large.leastProbability > small.leastProbability);
  });
});
