import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countGrams } from './grams.ts';
import { ComparedText } from './textSignature.ts';

const sentence = fc
  .array(fc.constantFrom('组织', '开展', '安全', '检查', '培训', '三次', '整改', '到位', '，', '。'), { maxLength: 40 })
  .map((words) => words.join(''));

/** Share of the bigrams of both that are in both. */
function shared(one: string, other: string): number {
  const a = new Set(countGrams(one).keys());
  const b = new Set(countGrams(other).keys());
  const both = [...a].filter((gram) => b.has(gram)).length;
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
}

describe('the same text in two places', () => {
  it('is known whatever its signature says: none is missed, none is made up', () => {
    fc.assert(
      fc.property(sentence, sentence, fc.nat(40), (one, other, cut) => {
        for (const second of [other, one.slice(0, cut) + other.slice(0, 6) + one.slice(cut)])
          assert.equal(new ComparedText(one).like(new ComparedText(second)), shared(one, second) >= 0.7);
      }),
    );
  });

  it('differs in a few words', () => {
    const first = new ComparedText('组织业务培训四期，覆盖全体干部职工，业务能力稳步提高。');
    assert.ok(first.like(new ComparedText('组织业务培训六期，覆盖全体干部职工，业务能力稳步提升！')));
    assert.ok(!first.like(new ComparedText('组织消防演练两次，排查沿街店铺用电隐患三十处，均已整改。')));
  });
});
