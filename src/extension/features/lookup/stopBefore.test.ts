import assert from 'node:assert/strict';
import { withoutDoubleStop } from './stopBefore.ts';

describe('a sentence put into another', () => {
  it('leaves out its stop where a mark follows', () => {
    assert.equal(withoutDoubleStop('压实工作责任。', '，确保取得实效。'), '压实工作责任');
    assert.equal(withoutDoubleStop('压实工作责任。', '。'), '压实工作责任');
  });

  it('keeps it before words and at a line’s end', () => {
    assert.equal(withoutDoubleStop('压实工作责任。', '定期调度。'), '压实工作责任。');
    assert.equal(withoutDoubleStop('压实工作责任。', ''), '压实工作责任。');
  });
});
