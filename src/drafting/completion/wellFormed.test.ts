import assert from 'node:assert/strict';
import { isWellFormed } from './wellFormed.ts';

describe('the form of what is offered', () => {
  it('pairs quotation marks and brackets', () => {
    assert.ok(isWellFormed('持续深化', '“放管服”改革'));
    assert.ok(isWellFormed('持续深化“放管', '服”改革'));
    assert.ok(!isWellFormed('持续深化', '“放管'));
    assert.ok(!isWellFormed('深化改革试点', '县”建设'));
    assert.ok(!isWellFormed('认真贯彻', '《办法'));
    assert.ok(isWellFormed('（一', '）强化监管'));
  });

  it('takes a year for a year, and a half-typed one for nothing', () => {
    assert.ok(isWellFormed('现将2023', '年工作总结'));
    assert.ok(!isWellFormed('现将2023', '个'));
    assert.ok(!isWellFormed('现将202', '年工作总结'));
    assert.ok(!isWellFormed('现将20', '年工作总结'));
    assert.ok(isWellFormed('走访企业128', '家，'));
    assert.ok(isWellFormed('奋战10', '年'));
  });
});
