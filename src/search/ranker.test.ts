import assert from 'node:assert/strict';
import { Collection } from './collection.ts';
import { LatentSpace } from './latentSpace.ts';
import { planQuery } from './queryPlan.ts';
import { COUNTED, scoreWords } from './ranker.ts';
import { reportOf } from './reportFixture.ts';
import { Segment } from './segment.ts';
import { topScores } from './topScores.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const WORDS = [
  '服务',
  '服务',
  '服务',
  '养老',
  '助餐',
  '食堂',
  '老年',
  '老人',
  '吃饭',
  '会议',
  '培训',
  '调研',
  '道路',
  '绿化',
];

/** Many short passages of these words, the first ones in most, so that a matter has common bigrams. */
function manyPassages(): Collection {
  let seed = 7;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % n;
  };
  const text = (): string => Array.from({ length: 1 + below(4) }, () => WORDS[below(WORDS.length)]!).join('，');
  const reports = Array.from({ length: 120 }, (_, i) =>
    reportOf(
      `${i}.txt`,
      1,
      Array.from({ length: 40 }, () => ({ text: text() })),
    ),
  );
  const space = LatentSpace.fit([]);
  return new Collection([Segment.build(reports.slice(0, 80), space), Segment.build(reports.slice(80), space)]);
}

describe('the words of a question', () => {
  const plan = planQuery('老人吃饭不方便');
  const wanted = Uint8Array.from({ length: manyPassages().size }, (_, passage) => (passage % 9 === 0 ? 1 : 0));
  const everywhere = ((): Float64Array => {
    const fresh = manyPassages();
    scoreWords(fresh, plan, DEFAULT_WEIGHTS, null);
    fresh.arrays.asked!.concepts.finish(0);
    return fresh.arrays.words;
  })();

  /** Scores are exact from the thousandth, and from what is counted, up; below they are not above what they should be. */
  function check(scores: Float64Array, expected: Float64Array): void {
    const best = topScores(expected, 1000);
    const floor = best.length < 1000 ? 0 : Math.min(expected[best.at(-1)!]!, COUNTED * expected[best[0]!]!);
    for (const [passage, exact] of expected.entries()) {
      assert.ok(scores[passage]! < exact + 1e-9, `${scores[passage]!} is more than ${exact}`);
      if (exact >= floor) assert.ok(Math.abs(scores[passage]! - exact) < 1e-9, `${scores[passage]!}, not ${exact}`);
    }
  }

  it('are looked up wherever it matters, and not everywhere', () => {
    const scores = scoreWords(manyPassages(), plan, DEFAULT_WEIGHTS, null);
    check(scores, everywhere);
    assert.ok(scores.some((score, passage) => score < everywhere[passage]! - 1e-9));
  });

  it('are looked up further down for a filter, and in the same way after it', () => {
    const collection = manyPassages();
    const allowed = everywhere.map((score, passage) => score * wanted[passage]!);
    check(scoreWords(collection, plan, DEFAULT_WEIGHTS, wanted), allowed);
    check(scoreWords(collection, plan, DEFAULT_WEIGHTS, null), everywhere);
  });
});
