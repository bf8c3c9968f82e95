import assert from 'node:assert/strict';
import { factsLabel } from './factsLabel.ts';

const label = (...texts: string[]) => factsLabel(texts.map((text) => ({ text })));

describe('the facts of a passage in a few words', () => {
  it('are each named once, the first few of them', () => {
    assert.equal(label('2023年', '栖梧镇', '2023年'), '2023年、栖梧镇');
    assert.equal(label('一', '二', '三', '四'), '一、二、三…');
  });

  it('are cut where one is long', () => {
    assert.equal(label('青溪县河道综合整治工程指挥部办公室'), '青溪县河道综合整治工程指…');
  });
});
