import assert from 'node:assert/strict';
import { foldIn } from './foldIn.ts';
import { GramIndex } from './gramIndex.ts';
import { countGrams } from './grams.ts';
import { LatentSpace } from './latentSpace.ts';
import { product, rounded } from './vectors.ts';

const WORDS = ['安全生产', '隐患排查', '普法宣传', '信访化解', '干部培训', '防汛值守', '环境整治'];

/** Texts of different words; some have none that the space knows, some repeat one. */
function textNumber(i: number): string {
  if (i % 97 === 0) return '，。';
  return [WORDS[i % 7]!, WORDS[(i * i) % 5]!, WORDS[i % 3]!.repeat(i % 4)].join('，');
}

describe('texts placed in the latent space', () => {
  it('lie where the space itself puts them, in whatever block of texts they come', () => {
    const texts = Array.from({ length: 4500 }, (_, i) => textNumber(i));
    const space = LatentSpace.fit(texts.slice(0, 300));
    const { vectors, scales } = foldIn(GramIndex.build(texts), space);
    texts.forEach((text, i) => {
      const counts = countGrams(text);
      const cosine = product(rounded(space.project(counts)), vectors, i * space.rank) * scales[i]!;
      const expected = counts.size === 0 ? 0 : 1;
      assert.ok(Math.abs(cosine - expected) < 0.02, `${text} lies ${cosine} from where it should`);
    });
  });
});
