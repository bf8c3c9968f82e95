import assert from 'node:assert/strict';
import { formulaGuard } from './formulaGuard.ts';

const spoilsFormula = (before: string, insert: string): boolean => formulaGuard(before)(insert);

describe('fixed formulas while typing', () => {
  it('are not offered without the name that belongs before them', () => {
    assert.equal(spoilsFormula('坚持以', '新时代中国特色社会主义思想为指导'), true);
    assert.equal(spoilsFormula('在全局掀起新', '时代中国特色社会主义思想学习热潮'), true);
    assert.equal(spoilsFormula('深入学习贯彻', '重要讲话精神'), true);
    assert.equal(spoilsFormula('坚决维护党中央', '的核心'), true);
  });

  it('are offered with it, whichever side of the cursor it is on', () => {
    assert.equal(spoilsFormula('坚持以习近平', '新时代中国特色社会主义思想为指导'), false);
    assert.equal(spoilsFormula('坚持以', '习近平新时代中国特色社会主义思想为指导'), false);
    assert.equal(spoilsFormula('深入学习贯彻习近平总书记', '重要讲话精神'), false);
  });

  it('leave all other offers alone, even behind a formula that is wrong already', () => {
    assert.equal(spoilsFormula('抓好项目', '建设'), false);
    assert.equal(spoilsFormula('坚持以新时代中国特色社会主义思想', '为指导'), false);
  });
});
