import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Role } from '../corpus/model.ts';
import { collapse, nearestSequence, sequenceF1 } from './skeletonSequence.ts';

const ROLES: readonly Role[] = ['background', 'review', 'highlights', 'problems', 'plan', 'suggestions'];
const sequence = fc.array(fc.constantFrom(...ROLES), { maxLength: 6 });

describe('orders of roles', () => {
  it('are compared by their longest common subsequence', () => {
    assert.equal(sequenceF1(['review', 'plan'], ['review', 'problems', 'plan']), 0.8);
    assert.equal(sequenceF1([], []), 1);
  });

  it('property: F1 is symmetric, 1 for equals, within 0 and 1', () => {
    fc.assert(
      fc.property(sequence, sequence, (one, other) => {
        const score = sequenceF1(one, other);
        assert.equal(score, sequenceF1(other, one));
        assert.ok(score >= 0 && score <= 1);
        assert.equal(sequenceF1(one, one), 1);
      }),
    );
  });

  it('run together where a role repeats', () => {
    assert.deepEqual(collapse(['review', 'review', 'plan', 'plan', 'review']), ['review', 'plan', 'review']);
  });

  it('the nearest stands between the extremes, kin weighing more', () => {
    const short: Role[] = ['review', 'plan'];
    const middle: Role[] = ['review', 'problems', 'plan'];
    const long: Role[] = ['background', 'review', 'problems', 'plan'];
    const all = [short, middle, long].map((one) => ({ sequence: one, weight: 1 }));
    assert.deepEqual(nearestSequence(all), middle);
    assert.deepEqual(nearestSequence([...all, { sequence: short, weight: 5 }]), short);
    assert.deepEqual(nearestSequence([]), []);
  });
});
