import assert from 'node:assert/strict';
import { label } from './label.ts';

describe('words of a report as a label', () => {
  it('stand without marks that steer the direction of writing', () => {
    assert.equal(label('发放\u202E15万元\u2069，\u200F落实'), '发放15万元，落实');
  });
});
