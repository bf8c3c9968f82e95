import assert from 'node:assert/strict';
import { segments } from './segments.ts';

describe('segments', () => {
  it('marks what the highlights span and keeps every character', () => {
    assert.deepEqual(segments('抓好隐患排查工作', [{ start: 2, end: 6 }]), [
      { text: '抓好', marked: false },
      { text: '隐患排查', marked: true },
      { text: '工作', marked: false },
    ]);
  });

  it('makes one mark of highlights that touch or overlap, in whatever order they come', () => {
    const cut = segments('一二三四五六', [
      { start: 3, end: 4 },
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
    assert.deepEqual(cut, [
      { text: '一二三四', marked: true },
      { text: '五六', marked: false },
    ]);
  });

  it('leaves out spans that lie outside the text', () => {
    assert.deepEqual(segments('总结', [{ start: 5, end: 9 }]), [{ text: '总结', marked: false }]);
  });
});
