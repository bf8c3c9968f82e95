import assert from 'node:assert/strict';
import { countGrams, forEachGram, gramText } from './grams.ts';

function gramsOf(text: string): string[] {
  const grams: string[] = [];
  forEachGram(text, (gram) => grams.push(gramText(gram)));
  return grams;
}

describe('bigrams of a text', () => {
  it('look through quotation marks, stop at punctuation and figures', () => {
    assert.deepEqual(gramsOf('“五经普”清查，入户3次'), ['五经', '经普', '普清', '清查', '入户']);
  });

  it('make nothing of a mask, but keep Latin words in one case', () => {
    assert.deepEqual(gramsOf('XX街道GDP'), ['街道', '道g', 'gd', 'dp']);
    assert.deepEqual(gramsOf('Ｘ光'), ['x光']);
  });

  it('say which columns they cover', () => {
    const spans: string[] = [];
    forEachGram('查“隐患”', (gram, start, end) => spans.push(`${gramText(gram)} ${start}-${end}`));
    assert.deepEqual(spans, ['查隐 0-3', '隐患 2-4']);
  });

  it('are counted', () => {
    assert.deepEqual(
      [...countGrams('普法普法')].map(([gram, n]) => `${gramText(gram)}${n}`),
      ['普法2', '法普1'],
    );
  });
});
