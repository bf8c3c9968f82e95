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

  it('joins nothing and loses nothing when highlights overlap or come unsorted', () => {
    const cut = segments('一二三四五', [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 1, end: 4 },
    ]);
    assert.deepEqual(cut, [
      { text: '一二', marked: true },
      { text: '三四', marked: true },
      { text: '五', marked: true },
    ]);
  });

  it('leaves out spans that lie outside the text', () => {
    assert.deepEqual(segments('总结', [{ start: 5, end: 9 }]), [{ text: '总结', marked: false }]);
  });
});
