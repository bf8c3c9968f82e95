import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARKS } from './phraseMarks.ts';
import { Segments } from './phraseSegments.ts';

/** Words of a text by the beginnings found. */
function wordsOf(text: string): string[] {
  const begins = Array.from(new Segments().of(text));
  return begins.map((begin, index) => text.slice(begin, begins[index + 1]));
}

describe('segments', () => {
  it('puts back the suffix that the dictionary tears off, and keeps signs and marks apart', () => {
    assert.deepEqual(wordsOf('满意度，规范\uE000“巡查”。\n登记'), [
      ...['满意度', '，', '规范', '\uE000', '“', '巡查', '”', '。', '\n', '登记'],
    ]);
  });

  it('finds in stretches what the platform finds in the whole', () => {
    const pieces = [
      '巡查台账',
      '每月整理一次',
      '，',
      '、',
      '；',
      '：',
      '“',
      '”',
      '（',
      '）',
      '\n',
      '3',
      '5.2',
      '%',
      'APP',
      'm³',
      ' ',
    ];
    const symbol = fc.constantFrom(...pieces, ...MARKS.map(({ mark }) => mark));
    const platform = new Intl.Segmenter('zh', { granularity: 'word' });
    fc.assert(
      fc.property(fc.array(symbol, { minLength: 1, maxLength: 120 }), (parts) => {
        const text = parts.join('');
        const expected = Array.from(platform.segment(text), ({ segment }) => segment);
        assert.deepEqual(wordsOf(text), expected);
      }),
    );
  });
});
