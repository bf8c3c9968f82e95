/**
 * How wholly passages say a matter of the lexicon: of each matter the best of its expressions. An expression counts by the
 * share of it that is there, so that a common half (宣传 of 法治宣传) does not pass for the whole. What a set of a matter's
 * bigrams makes is the same in every passage but for its length, so it is worked out once a set, not once a passage.
 */
import type { Collection } from './collection.ts';
import { countGrams, type Gram } from './grams.ts';
import type { LengthNorms } from './lengthNorms.ts';
import type { Concept } from './lexiconMatcher.ts';
import { MOST_MARKS, type TextMarks } from './textMarks.ts';
import type { RankingWeights } from './weights.ts';

/** Adds, for each matter of the query, the best of its expressions in each passage. Goes segment by segment. */
export function addConcepts(
  collection: Collection,
  concepts: readonly Concept[],
  weights: RankingWeights,
  sink: Float64Array,
): void {
  const { k1, b, lexicon, familiar } = weights;
  const norms = collection.lengthNorms('passages', k1, b);
  for (const concept of concepts) {
    const strength = lexicon * concept.weight * strangeness(collection, concept.trigger, familiar);
    if (strength < NEGLIGIBLE) continue;
    const matter = new Matter(collection, concept.expressions, strength * (k1 + 1));
    for (let segment = 0; segment < collection.segments.length; segment++)
      addBest(collection, segment, matter, norms, sink);
  }
}

/** Below this an expansion changes no order worth its time. */
const NEGLIGIBLE = 0.05;

/** A word in one passage of fifty is common. */
const COMMON_SHARE = 0.02;

/**
 * How much a matter needs translating: fully where the corpus never says the query's word (变穷), by `floor` only where
 * it is common there and finds its passages itself (风险).
 */
export function strangeness(collection: Collection, trigger: string, floor: number): number {
  let rarest = collection.liveSize;
  for (const gram of countGrams(trigger).keys()) rarest = Math.min(rarest, collection.frequency('passages', gram));
  const common = Math.max(2, collection.liveSize * COMMON_SHARE);
  return Math.max(floor, 1 - Math.log(1 + rarest) / Math.log(1 + common));
}

/** Adds the best expression's score in each passage of a segment. */
function addBest(
  collection: Collection,
  segment: number,
  matter: Matter,
  norms: LengthNorms,
  sink: Float64Array,
): void {
  const { marks, documents, counts } = collection.arrays;
  const index = collection.segments[segment]!.passages;
  matter.grams.forEach((gram, number) => {
    marks.mark(number, documents, counts, index.readPostings(gram, documents, counts));
  });
  const lengths = collection.lengths('passages', segment);
  matter.addWorth(marks, lengths, norms, collection.partOf('passages', segment, sink));
  marks.clear();
}

/** An expression by the numbers of its bigrams. */
interface WeighedExpression {
  readonly bigrams: readonly number[];
  /** The same as bits. */
  readonly mask: number;
  /** Sum of its bigrams' rarities. */
  readonly whole: number;
}

/** Sets of bigrams whose worth is remembered: few occur again and again. */
const REMEMBERED_BITS = 10;

/** The expressions of a matter, their bigrams numbered, and what having some of these is worth. */
class Matter {
  readonly grams: readonly Gram[];
  readonly #rarities: readonly number[];
  readonly #expressions: readonly WeighedExpression[];
  readonly #strength: number;
  /** Worth by set; a set's place is its hash, and who comes later takes it over. */
  readonly #sets = new Int32Array(1 << REMEMBERED_BITS);
  readonly #worths = new Float64Array(1 << REMEMBERED_BITS);
  /** What a text's occurrences of each bigram are worth beside one; all ones between uses. */
  readonly #occurrences = new Float64Array(MOST_MARKS).fill(1);
  readonly #onceEach = new Float64Array(MOST_MARKS).fill(1);

  /** @param expressions best first; those whose bigrams do not all find a number are left out */
  constructor(collection: Collection, expressions: readonly string[], strength: number) {
    const numbers = new Map<Gram, number>();
    const numbered: number[][] = [];
    for (const expression of expressions) {
      const grams = [...countGrams(expression).keys()];
      const unseen = grams.filter((gram) => !numbers.has(gram));
      if (grams.length === 0 || numbers.size + unseen.length > MOST_MARKS) continue;
      for (const gram of unseen) numbers.set(gram, numbers.size);
      numbered.push(grams.map((gram) => numbers.get(gram)!));
    }
    this.grams = [...numbers.keys()];
    const rarities = this.grams.map((gram) =>
      collection.inverseFrequency('passages', collection.frequency('passages', gram)),
    );
    this.#rarities = rarities;
    this.#expressions = numbered.map((bigrams) => ({
      bigrams,
      mask: bigrams.reduce((mask, bigram) => mask | (1 << bigram), 0),
      whole: bigrams.reduce((sum, bigram) => sum + rarities[bigram]!, 0),
    }));
    this.#strength = strength;
  }

  /** Adds what the marked texts of a segment have to `sink`. */
  addWorth(marks: TextMarks, lengths: Uint16Array, { norm, once }: LengthNorms, sink: Float64Array): void {
    const { masks, marked, count } = marks;
    const sets = this.#sets;
    const worths = this.#worths;
    for (let i = 0; i < count; i++) {
      const text = marked[i]!;
      const mask = masks[text]!;
      const length = lengths[text]!;
      const share = once[length]!;
      // A removed text scores nothing, and its length would make nonsense of a quotient
      if (share === 0) continue;
      if (mask > 0) {
        const place = Math.imul(mask, 0x9e3779b1) >>> (32 - REMEMBERED_BITS);
        if (sets[place] !== mask) {
          sets[place] = mask;
          worths[place] = this.#best(mask, this.#onceEach);
        }
        sink[text]! += worths[place]! * share;
      } else sink[text]! += this.#worthRepeated(marks, text, norm[length]!) * share;
    }
  }

  /** What the bigrams of a text that has some more than once are worth, if once means 1. */
  #worthRepeated({ masks, lastNote, noteBefore, notes }: TextMarks, text: number, norm: number): number {
    const occurrences = this.#occurrences;
    for (let note = lastNote[text]!; note !== 0; note = noteBefore[note]!) {
      const count = notes[note]! & 0xff;
      occurrences[notes[note]! >>> 8] = (count * (1 + norm)) / (count + norm);
    }
    const worth = this.#best(masks[text]!, occurrences);
    for (let note = lastNote[text]!; note !== 0; note = noteBefore[note]!) occurrences[notes[note]! >>> 8] = 1;
    return worth;
  }

  /** The best expression: what BM25 makes of its bigrams, times the share of it that is there. */
  #best(mask: number, occurrences: Float64Array): number {
    let best = 0;
    for (const { bigrams, mask: wanted, whole } of this.#expressions) {
      if ((mask & wanted) === 0) continue;
      let there = 0;
      let matched = 0;
      for (const bigram of bigrams) {
        if ((mask & (1 << bigram)) === 0) continue;
        there += this.#rarities[bigram]!;
        matched += this.#rarities[bigram]! * occurrences[bigram]!;
      }
      best = Math.max(best, (matched * there) / whole);
    }
    return this.#strength * best;
  }
}
