import assert from 'node:assert/strict';
import { foldAt } from './fold.ts';

const SENTENCE = '组织干部逐户走访，建立台账，逐项销号，及时回应群众关切。';

describe('a long passage', () => {
  it('is folded behind a sentence, about where the eye tires', () => {
    const text = SENTENCE.repeat(10);
    const at = foldAt(text);
    assert.equal(text.charAt(at - 1), '。');
    assert.ok(at > 75 && at <= 190);
  });

  it('is folded behind a clause where no sentence ends in time', () => {
    const text = `${'一项工作抓到底，'.repeat(60)}。`;
    assert.equal(text.charAt(foldAt(text) - 1), '，');
  });

  it('is folded somewhere, in no character, where nothing ends: two megabytes without a mark', () => {
    const text = '𠮷'.repeat(500_000);
    const at = foldAt(text);
    assert.ok(at < 160);
    assert.equal(at % 2, 0);
  });

  it('is left whole when little would be hidden', () => {
    assert.equal(foldAt(SENTENCE), SENTENCE.length);
    const text = SENTENCE.repeat(7).slice(0, 189);
    assert.equal(foldAt(text), 189);
  });
});
