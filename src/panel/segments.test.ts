import assert from 'node:assert/strict';
import { segments } from './segments.ts';

const shown = (parts: readonly { text: string; kind: string }[]) => parts.map(({ text, kind }) => `${kind}:${text}`);

describe('segments', () => {
  it('mark what the highlights span, each with its reason, and keep every character', () => {
    const cut = segments('抓好隐患排查，整治风险', [
      { start: 2, end: 6, why: 'query' },
      { start: 7, end: 9, why: 'lexicon' },
      { start: 9, end: 11, why: 'related' },
    ]);
    assert.deepEqual(shown(cut), ['plain:抓好', 'query:隐患排查', 'plain:，', 'lexicon:整治', 'related:风险']);
  });

  it('make one mark of highlights that touch or overlap, in whatever order they come', () => {
    const cut = segments('一二三四五六', [
      { start: 3, end: 4, why: 'query' },
      { start: 0, end: 2, why: 'query' },
      { start: 1, end: 3, why: 'query' },
    ]);
    assert.deepEqual(shown(cut), ['query:一二三四', 'plain:五六']);
  });

  it('leave out spans that lie outside the text, and take an unknown reason for the query', () => {
    assert.deepEqual(shown(segments('总结', [{ start: 5, end: 9, why: 'query' }])), ['plain:总结']);
    assert.deepEqual(shown(segments('总结', [{ start: 0, end: 2, why: '<b>' }])), ['query:总结']);
  });

  it('show one part of a text only, marks cut at its bounds', () => {
    const cut = segments('抓好隐患排查工作', [{ start: 2, end: 6, why: 'query' }], 1, 4);
    assert.deepEqual(shown(cut), ['plain:好', 'query:隐患']);
  });

  it('name the characters that would turn the text around', () => {
    const cut = segments('落实\u202E责任\u2066，完', [{ start: 0, end: 4, why: 'query' }]);
    assert.deepEqual(shown(cut), [
      'query:落实',
      'control:U+202E',
      'query:责',
      'plain:任',
      'control:U+2066',
      'plain:，完',
    ]);
  });
});
