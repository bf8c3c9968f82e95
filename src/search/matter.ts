/**
 * A matter of the lexicon, weighed: its expressions, their bigrams numbered, and what having some of these is worth. What a
 * set of bigrams makes is the same in every passage but for its length, so it is worked out once a set, not once a passage.
 */
import type { Collection } from './collection.ts';
import { countGrams, type Gram } from './grams.ts';
import type { LengthNorms } from './lengthNorms.ts';
import { MOST_MARKS, type TextMarks } from './textMarks.ts';

/** An expression by the numbers of its bigrams. */
interface WeighedExpression {
  readonly bigrams: readonly number[];
  /** The same as bits. */
  readonly mask: number;
  /** Sum of its bigrams' rarities. */
  readonly whole: number;
}

/** Sets of bigrams whose worth is remembered: few occur again and again. */
const REMEMBERED_BITS = 8;

export class Matter {
  /** Its bigrams; a bigram's place is its number. */
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

  /** What a text that has no more than these bigrams, a bit each, can score at most, however short it is and often they stand there. */
  mostOf(mask: number): number {
    return this.#best(mask, this.#onceEach);
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
      if (mask === 0 || share === 0) continue;
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
