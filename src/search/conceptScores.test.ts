import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Report } from '../corpus/model.ts';
import { passageText } from '../corpus/sources.ts';
import { Collection } from './collection.ts';
import { ConceptScores, strangeness } from './conceptScores.ts';
import { countGrams } from './grams.ts';
import { LatentSpace } from './latentSpace.ts';
import { lexiconEntries } from './lexicon/entries.ts';
import type { Concept } from './lexiconMatcher.ts';
import { reportOf } from './reportFixture.ts';
import { Segment } from './segment.ts';
import { MOST_MARKS } from './textMarks.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

const CONCEPTS: readonly Concept[] = [
  { trigger: '变穷', weight: 1, expressions: ['防止返贫', '返贫监测', '监测帮扶', '返贫'] },
  { trigger: '讲法', weight: 0.8, expressions: ['普法', '法治宣传'] },
];

/** Passages that say an expression in part, whole, or again and again. */
const text = fc
  .array(fc.constantFrom('防止返贫', '返贫', '监测', '帮扶', '普法', '法治宣传', '宣传', '，'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => ({ text: words.join('') }));
const reports = fc
  .array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((list) => list.map((passages, i) => reportOf(`${i}.txt`, 1, passages)));

/** The best expression of each matter as its definition says, passage by passage. */
function bruteForce(collection: Collection, concepts: readonly Concept[], passage: number): number {
  const { k1, b, lexicon, familiar } = DEFAULT_WEIGHTS;
  const text = passageText(collection.reportOf(passage), collection.passageOf(passage));
  const there = countGrams(text);
  const length = [...there.values()].reduce((sum, count) => sum + count, 0);
  const norm = collection.lengthNorms('passages', k1, b).norm[length]!;
  return concepts.reduce((sum, { expressions, trigger, weight }) => {
    const scores = expressions.map((expression) => {
      let [matched, share, whole] = [0, 0, 0];
      for (const gram of countGrams(expression).keys()) {
        const rarity = collection.inverseFrequency('passages', collection.frequency('passages', gram));
        const count = there.get(gram) ?? 0;
        whole += rarity;
        if (count > 0) share += rarity;
        matched += (rarity * (k1 + 1) * count) / (count + norm);
      }
      return (matched * share) / whole;
    });
    return sum + lexicon * weight * strangeness(collection, trigger, familiar) * Math.max(...scores);
  }, 0);
}

/** Some passages of nothing that is asked for, then the reports, in segments of `size` reports; one file is gone. */
function collectionOf(others: number, all: readonly Report[], size: number, gone: number): Collection {
  const filling = reportOf(
    'others.txt',
    1,
    Array.from({ length: others }, () => ({ text: '会议纪要' })),
  );
  const space = LatentSpace.fit([]);
  const segments: Segment[] = [];
  for (let at = 0; at < all.length; at += size)
    segments.push(Segment.build(at === 0 ? [filling, ...all.slice(0, size)] : all.slice(at, at + size), space));
  for (const segment of segments) segment.remove(({ path }) => path === `${gone}.txt`);
  return new Collection(segments);
}

describe('what officialese says for a query', () => {
  const others = fc.integer({ min: 0, max: 60 });
  const size = fc.integer({ min: 1, max: 8 });
  const gone = fc.nat({ max: 8 });

  it('counts by the best expression of each matter and the share of it that is there', () => {
    fc.assert(
      fc.property(others, reports, size, gone, (...drawn) => {
        const collection = collectionOf(...drawn);
        const scores = new Float64Array(collection.size);
        new ConceptScores(collection, CONCEPTS, DEFAULT_WEIGHTS, scores).finish(0);
        for (const [passage, score] of scores.entries()) {
          const expected = collection.dead?.[passage] === 1 ? 0 : bruteForce(collection, CONCEPTS, passage);
          assert.ok(Math.abs(score - expected) < 1e-9, `${score}, not ${expected}`);
        }
      }),
    );
  });

  it('is exact from the floor asked for up, and never says too much below', () => {
    const floors = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), { minLength: 1, maxLength: 3 });
    const own = fc.array(fc.constantFrom(0, 0.5, 2, 4), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(others, reports, size, gone, floors, own, (many, all, most, without, asked, words) => {
        const collection = collectionOf(many, all, most, without);
        const scores = Float64Array.from({ length: collection.size }, (_, passage) => words[passage % words.length]!);
        const expected = scores.map((word, passage) =>
          collection.dead?.[passage] === 1 ? word : word + bruteForce(collection, CONCEPTS, passage),
        );
        const concepts = new ConceptScores(collection, CONCEPTS, DEFAULT_WEIGHTS, scores);
        for (const floor of asked) {
          concepts.finish(floor);
          for (const [passage, score] of scores.entries()) {
            const exact = expected[passage]!;
            assert.ok(score < exact + 1e-9, `${score} is more than ${exact}`);
            assert.ok(exact < floor || score > exact - 1e-9, `${score}, not ${exact}, from ${floor} up`);
          }
        }
      }),
    );
  });

  it('knows more matters than there are bits for', () => {
    const collection = collectionOf(0, [reportOf('0.txt', 1, [{ text: '返贫监测' }, { text: '监测帮扶' }])], 1, 8);
    const many = Array.from({ length: 40 }, () => CONCEPTS[0]!);
    const scores = new Float64Array(collection.size);
    new ConceptScores(collection, many, DEFAULT_WEIGHTS, scores).finish(0);
    for (const [passage, score] of scores.entries())
      assert.ok(Math.abs(score - bruteForce(collection, many, passage)) < 1e-9);
  });

  it('translates a single character as far as the corpus does not say it', () => {
    const collection = collectionOf(0, [reportOf('0.txt', 1, [{ text: '菜农种菜' }, { text: '菜篮子' }])], 1, 8);
    assert.equal(strangeness(collection, '娃', 0), 1);
    assert.equal(strangeness(collection, '菜', 0), 0);
  });

  it('has room for the bigrams of every matter of the lexicon', () => {
    const tooLong = lexiconEntries().filter(
      ({ official }) => countGrams(official.replaceAll(' ', '。')).size > MOST_MARKS,
    );
    assert.deepEqual(tooLong, []);
  });
});
