import assert from 'node:assert/strict';
import { patternOf } from './headingSets.ts';

describe('the pattern of parallel headings', () => {
  it('is what their clauses begin and end with', () => {
    assert.equal(patternOf(['聚焦主业，全力抓落实', '聚焦民生，全力办实事', '聚焦安全，全力守底线']), '聚焦X，全力Y');
    assert.equal(patternOf(['进一步强化学习', '进一步抓好服务', '进一步严明纪律']), '进一步X');
    assert.equal(patternOf(['以学习为先', '以服务为先', '以安全为先']), '以X为先');
    assert.equal(patternOf(['以学习为先，促提升', '以服务为要，强保障', '以安全为底，保平安']), '以X为Y，三字');
  });

  it('is their lengths where they share no word', () => {
    assert.equal(patternOf(['党建引领，凝聚合力', '项目带动，积蓄后劲', '实事惠民，增进福祉']), '四字，四字');
  });

  it('is none where they do not match', () => {
    assert.equal(patternOf(['加强学习', '提升服务水平，增进福祉', '守牢底线']), null);
    assert.equal(patternOf(['某项工作', '另一方面的情况说明', '其余']), null);
  });
});
