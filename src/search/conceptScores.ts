/**
 * How wholly passages say the matters of the lexicon: of each matter the best of its expressions. An expression counts by
 * the share of it that is there, so that a common half (宣传 of 法治宣传) does not pass for the whole.
 *
 * A common half is most of the work and of little worth. So a matter is first looked for by its rarer bigrams, and its
 * common ones, which have columns, are only looked up in the passages that came up; `finish` then looks them up in those
 * that they could still lift to where it matters (after MaxScore; Turtle and Flood, 1995). Scores there are exact.
 */
import type { Collection } from './collection.ts';
import { countCharacters, countGrams } from './grams.ts';
import type { LengthNorms } from './lengthNorms.ts';
import type { Concept } from './lexiconMatcher.ts';
import { Matter } from './matter.ts';
import type { RankingWeights } from './weights.ts';

/** Below this an expansion changes no order worth its time. */
const NEGLIGIBLE = 0.05;

/** A word in one passage of fifty is common. */
const COMMON_SHARE = 0.02;

/** Matters that a passage's number has a bit for. */
const MOST_OPEN = 31;

/**
 * How much a matter needs translating: fully where the corpus never says the query's word (变穷), by `floor` only where
 * it is common there and finds its passages itself (风险).
 */
export function strangeness(collection: Collection, trigger: string, floor: number): number {
  let rarest = collection.liveSize;
  // 娃 has no bigram
  const grams = trigger.length > 1 ? countGrams(trigger) : countCharacters(trigger);
  for (const gram of grams.keys()) rarest = Math.min(rarest, collection.frequency('passages', gram));
  const common = Math.max(2, collection.liveSize * COMMON_SHARE);
  return Math.max(floor, 1 - Math.log(1 + rarest) / Math.log(1 + common));
}

/** A matter and where its bigrams' columns begin, by segment and number; below zero where there is none. */
interface PlacedMatter {
  readonly matter: Matter;
  readonly columns: readonly (readonly number[])[];
}

/** A matter with common bigrams. */
interface OpenMatter extends PlacedMatter {
  /** Of a passage's number in `finished`. */
  readonly bit: number;
  /** What its common bigrams can add to a passage at most. */
  readonly most: number;
}

/** The matters of a question over all passages. Only one at a time: it works in the collection's arrays. */
export class ConceptScores {
  readonly #collection: Collection;
  readonly #norms: LengthNorms;
  readonly #sink: Float64Array;
  readonly #open: OpenMatter[] = [];
  #finished = false;

  /** Adds to `sink` what the matters make of each passage; of those that have common bigrams only, not yet. */
  constructor(collection: Collection, concepts: readonly Concept[], weights: RankingWeights, sink: Float64Array) {
    const { k1, b, lexicon, familiar } = weights;
    this.#collection = collection;
    this.#norms = collection.lengthNorms('passages', k1, b);
    this.#sink = sink;
    collection.arrays.finished.fill(0);
    for (const { expressions, trigger, weight } of concepts) {
      const strength = lexicon * weight * strangeness(collection, trigger, familiar);
      if (strength >= NEGLIGIBLE) this.#add(new Matter(collection, expressions, strength * (k1 + 1)));
    }
  }

  /** Whether there is anything for `finish` to look up. */
  get open(): boolean {
    return this.#open.length > 0;
  }

  /** Whether `finish` was called, or need not be. */
  get finished(): boolean {
    return this.#finished || !this.open;
  }

  /**
   * Makes the scores of all passages exact whose score, then, is at least `floor`; what is said of the others stays below it,
   * and is not more than they have.
   */
  finish(floor: number): void {
    this.#finished = true;
    const { marks, finished, documents } = this.#collection.arrays;
    const most = this.#open.reduce((sum, { most: one }) => sum + one, 0);
    this.#collection.segments.forEach((_, segment) => {
      const sink = this.#collection.partOf('passages', segment, this.#sink);
      const found = collectFrom(sink, floor - most, documents);
      const base = this.#collection.baseOf(segment);
      for (const open of this.#open) {
        const { bit } = open;
        for (let i = 0; i < found; i++) {
          const passage = base + documents[i]!;
          if ((finished[passage]! & bit) !== 0) continue;
          finished[passage]! |= bit;
          marks.include(documents[i]!);
        }
        this.#addMarked(open, segment, sink);
      }
    });
  }

  #add(matter: Matter): void {
    const { segments } = this.#collection;
    const columns = segments.map(({ passages }) => matter.grams.map((gram) => passages.columnOf(gram)));
    const common = matter.grams.reduce(
      (mask, _, number) => (columns.some((of) => of[number]! >= 0) ? mask | (1 << number) : mask),
      0,
    );
    const placed = { matter, columns };
    if (common === 0 || this.#open.length === MOST_OPEN) this.#addWholly(placed);
    else {
      const bit = 1 << this.#open.length;
      this.#open.push({ ...placed, bit, most: matter.mostOf(common) });
      this.#addRare(placed, bit);
    }
  }

  /** Adds what a matter makes of all passages. */
  #addWholly({ matter, columns }: PlacedMatter): void {
    const { marks, documents, counts } = this.#collection.arrays;
    this.#collection.segments.forEach(({ passages }, segment) => {
      matter.grams.forEach((gram, number) => {
        marks.mark(number, documents, counts, passages.readPostings(gram, documents, counts));
      });
      this.#addMarked({ matter, columns }, segment, this.#collection.partOf('passages', segment, this.#sink));
    });
  }

  /** Adds what a matter makes of the passages that have one of its rarer bigrams. */
  #addRare({ matter, columns }: PlacedMatter, bit: number): void {
    const { marks, documents, counts, finished } = this.#collection.arrays;
    this.#collection.segments.forEach(({ passages }, segment) => {
      matter.grams.forEach((gram, number) => {
        marks.mark(number, documents, counts, passages.readListed(gram, documents, counts));
      });
      const base = this.#collection.baseOf(segment);
      for (let i = 0; i < marks.count; i++) finished[base + marks.marked[i]!]! |= bit;
      this.#addMarked({ matter, columns }, segment, this.#collection.partOf('passages', segment, this.#sink));
    });
  }

  /** Adds what a matter makes of the marked passages of a segment, its common bigrams looked up; no mark is left. */
  #addMarked({ matter, columns }: PlacedMatter, segment: number, sink: Float64Array): void {
    const { marks } = this.#collection.arrays;
    const { parts } = this.#collection.segments[segment]!.passages;
    columns[segment]!.forEach((column, number) => {
      if (column >= 0) marks.lookUp(number, parts.columns, column);
    });
    matter.addWorth(marks, this.#collection.lengths('passages', segment), this.#norms, sink);
    marks.clear();
  }
}

/** Writes the places of the scores that are at least `least`, and returns how many there are. */
function collectFrom(scores: Float64Array, least: number, places: Uint32Array): number {
  const size = scores.length;
  let count = 0;
  for (let place = 0; place < size; place++) if (scores[place]! >= least) places[count++] = place;
  return count;
}
