import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GramIndex } from './gramIndex.ts';
import { countCharacters, countGrams } from './grams.ts';
import { makeLengthNorms } from './lengthNorms.ts';

/** Texts of few characters, so that terms meet again. */
const text = fc
  .array(fc.constantFrom(...Array.from('安全生产隐患排查，。3“”X普法')), { maxLength: 60 })
  .map((letters) => letters.join(''));

function postingsOf(index: GramIndex, gram: number): [number, number][] {
  const documents = new Uint32Array(index.size);
  const counts = new Uint8Array(index.size);
  const length = index.readPostings(gram, documents, counts);
  return Array.from({ length }, (_, i): [number, number] => [documents[i]!, counts[i]!]).sort(([a], [b]) => a - b);
}

describe('the inverted index', () => {
  it('knows for each term exactly the texts it stands in, and how often', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const index = GramIndex.build(texts);
        const expected = new Map<number, [number, number][]>();
        texts.forEach((one, document) => {
          for (const [gram, count] of [...countGrams(one), ...countCharacters(one)]) {
            const list = expected.get(gram) ?? [];
            list.push([document, count]);
            expected.set(gram, list);
          }
        });
        assert.deepEqual(
          [...index.terms.grams()],
          [...expected.keys()].sort((a, b) => a - b),
        );
        for (const [gram, list] of expected) {
          assert.deepEqual(postingsOf(index, gram), list);
          assert.equal(index.frequency(gram), list.length);
        }
        assert.deepEqual(
          [...index.parts.lengths],
          texts.map((one) => [...countGrams(one).values()].reduce((sum, n) => sum + n, 0)),
        );
      }),
    );
  });

  it('can be read in blocks of texts without losing any', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (texts, block) => {
        const index = GramIndex.build(texts);
        const cursors = index.cursors(index.terms.grams());
        const documents = new Uint32Array(block);
        const counts = new Uint8Array(block);
        const read = [...index.terms.grams()].map((): [number, number][] => []);
        for (let first = 0; first < texts.length; first += block) {
          read.forEach((list, term) => {
            const found = cursors.read(term, first + block, documents, counts);
            for (let i = 0; i < found; i++) list.push([documents[i]!, counts[i]!]);
          });
        }
        assert.deepEqual(
          read,
          [...index.terms.grams()].map((gram) => postingsOf(index, gram)),
        );
      }),
    );
  });

  it('weighs many terms in many texts as the formula of BM25 does', () => {
    const characters = Array.from('安全生产隐患排查普法宣传');
    const texts = Array.from({ length: 5003 }, (_, i) =>
      characters
        .filter((_one, at) => (i * (at + 3)) % 7 < 3)
        .join('')
        .repeat(1 + (i % 4)),
    );
    const index = GramIndex.build(texts);
    const norms = makeLengthNorms(Math.max(...texts.map(({ length }) => length)), 30, 1, 0.5);
    const lengths = Uint16Array.from(texts, ({ length }) => length);
    for (const asked of [1, 4, 7, 11]) {
      const terms = characters.slice(0, asked).map((one, at) => [one.charCodeAt(0), 1 + at / 4] as const);
      const scores = new Float64Array(texts.length);
      index.addScores(terms, lengths, norms, scores);
      texts.forEach((one, i) => {
        const counts = countCharacters(one);
        const expected = terms.reduce((sum, [term, strength]) => {
          const count = counts.get(term) ?? 0;
          return sum + (strength * count) / (count + norms.norm[one.length]!);
        }, 0);
        assert.ok(Math.abs(scores[i]! - expected) < 1e-6, `${one}: ${scores[i]!}, not ${expected}`);
      });
    }
  });

  it('has nothing for a term it never saw', () => {
    assert.deepEqual(postingsOf(GramIndex.build(['普法']), 1), []);
  });
});
