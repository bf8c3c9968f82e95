/**
 * All segments as one numbered list of passages, with the statistics that ranking needs: how many passages are alive,
 * how long they are, in how many of them a bigram stands. Counts leave out the dead, so a removed file changes no
 * score of the others.
 */
import type { Passage, Report } from '../corpus/model.ts';
import type { GramIndex, WeightedGram } from './gramIndex.ts';
import type { Gram } from './grams.ts';
import { LONGEST, makeLengthNorms, removedLength, type LengthNorms } from './lengthNorms.ts';
import { QueryArrays } from './queryArrays.ts';
import type { Segment } from './segment.ts';

/** Which text is matched: the passage, or headings and title above it. */
export type Field = 'passages' | 'contexts';

/** One field over all segments. */
interface FieldView {
  readonly indexes: readonly GramIndex[];
  /** Number of a segment's first text. */
  readonly bases: readonly number[];
  readonly size: number;
  readonly liveSize: number;
  /** 1 for the texts of removed reports; null where there is none. */
  readonly dead: Uint8Array | null;
  /** Bigrams of each text, by segment; removed ones have the length that scores nothing. */
  readonly lengths: readonly Uint16Array[];
  /** The longest of the lengths, and the mean of the living. */
  readonly longest: number;
  readonly mean: number;
  /** Worked out when first asked for, by k1 and b. */
  readonly norms: Map<string, LengthNorms>;
  /** In how many living texts a bigram stands, of those asked for where some are dead. */
  readonly living: Map<Gram, number>;
}

export class Collection {
  readonly segments: readonly Segment[];
  readonly size: number;
  /** 1 for passages of removed reports; null where there is none. */
  readonly dead: Uint8Array | null;
  readonly #bases: number[] = [];
  #arrays: QueryArrays | null = null;
  readonly #fields: Record<Field, FieldView>;

  constructor(segments: readonly Segment[]) {
    this.segments = segments;
    const passages = viewOf(segments, 'passages');
    const contexts = viewOf(segments, 'contexts');
    this.#fields = { passages, contexts };
    this.size = passages.size;
    this.dead = passages.dead;
    this.#bases = [...passages.bases];
  }

  /** Where a question's scores go. */
  get arrays(): QueryArrays {
    return (this.#arrays ??= new QueryArrays(this.size, this.contextCount, this.#largest));
  }

  /** Texts of the largest segment, passages or contexts. */
  get #largest(): number {
    return Math.max(0, ...this.segments.map(({ passages, contexts }) => Math.max(passages.size, contexts.size)));
  }

  get contextCount(): number {
    return this.#fields.contexts.size;
  }

  get liveSize(): number {
    return this.#fields.passages.liveSize;
  }

  /** Number of a segment's first passage. */
  baseOf(segment: number): number {
    return this.#bases[segment]!;
  }

  /** What the lengths of a field's texts mean to BM25 with these parameters. */
  lengthNorms(field: Field, k1: number, b: number): LengthNorms {
    const { norms, longest, mean } = this.#fields[field];
    const name = `${k1} ${b}`;
    let known = norms.get(name);
    if (!known) norms.set(name, (known = makeLengthNorms(longest, mean, k1, b)));
    return known;
  }

  /** Lengths of a segment's texts, as `lengthNorms` takes them. */
  lengths(field: Field, segment: number): Uint16Array {
    return this.#fields[field].lengths[segment]!;
  }

  /** The part of `scores`, a number a text of the field, that is a segment's. */
  partOf(field: Field, segment: number, scores: Float64Array): Float64Array {
    const { indexes, bases } = this.#fields[field];
    return scores.subarray(bases[segment], bases[segment]! + indexes[segment]!.size);
  }

  /** Adds to `sink` what BM25 makes of bigrams in each living text, times their weights and their rarity. */
  addScores(field: Field, grams: Iterable<WeightedGram>, norms: LengthNorms, sink: Float64Array): void {
    const { indexes, lengths } = this.#fields[field];
    const terms = Array.from(grams, ([gram, weight]): WeightedGram => [
      gram,
      weight * this.inverseFrequency(field, this.frequency(field, gram)),
    ]);
    indexes.forEach((index, segment) => {
      index.addScores(terms, lengths[segment]!, norms, this.partOf(field, segment, sink));
    });
  }

  /** In how many living texts a bigram stands. */
  frequency(field: Field, gram: Gram): number {
    const { indexes, bases, dead, living } = this.#fields[field];
    if (!dead) return indexes.reduce((sum, index) => sum + index.frequency(gram), 0);
    const known = living.get(gram);
    if (known !== undefined) return known;
    const most = Math.max(...indexes.map(({ size }) => size));
    const [documents, counts] = [new Uint32Array(most), new Uint8Array(most)];
    const frequency = indexes.reduce((sum, index, segment) => {
      const found = index.readPostings(gram, documents, counts);
      return sum + countLiving(documents, found, dead, bases[segment]!);
    }, 0);
    living.set(gram, frequency);
    return frequency;
  }

  /**
   * Inverse document frequency, after the probabilistic model with 1 added so that it is never negative (Robertson and
   * Zaragoza 2009, Lucene).
   */
  inverseFrequency(field: Field, frequency: number): number {
    const n = this.#fields[field].liveSize;
    return Math.log(1 + (n - frequency + 0.5) / (frequency + 0.5));
  }

  /** Report of a passage that is alive. */
  reportOf(passage: number): Report {
    const { segment, local } = this.locate(passage);
    return segment.reports[segment.arrays.reportOf[local]!]!;
  }

  /** Index of a passage in its report. */
  passageNumber(passage: number): number {
    const { segment, local } = this.locate(passage);
    return segment.arrays.passageOf[local]!;
  }

  passageOf(passage: number): Passage {
    return this.reportOf(passage).passages[this.passageNumber(passage)]!;
  }

  /** Index into ROLES of a passage's role. */
  roleNumber(passage: number): number {
    const { segment, local } = this.locate(passage);
    return segment.arrays.roles[local]!;
  }

  /** Segment of a passage and its number there. */
  locate(passage: number): { segment: Segment; local: number } {
    let number = this.#bases.length - 1;
    while (this.#bases[number]! > passage) number--;
    return { segment: this.segments[number]!, local: passage - this.#bases[number]! };
  }
}

function viewOf(segments: readonly Segment[], field: Field): FieldView {
  const indexes = segments.map((segment) => segment[field]);
  const bases: number[] = [];
  let size = 0;
  for (const index of indexes) {
    bases.push(size);
    size += index.size;
  }
  const dead = deadTexts(segments, field, bases, size);
  let [liveSize, total, longest] = [0, 0, 0];
  indexes.forEach(({ parts }, segment) => {
    const base = bases[segment]!;
    const all = parts.lengths;
    for (let text = 0; text < all.length; text++) {
      const length = all[text]!;
      if (length > longest) longest = length;
      if (dead?.[base + text] === 1) continue;
      liveSize++;
      total += length;
    }
  });
  longest = Math.min(longest, LONGEST);
  const lengths = indexes.map(({ parts }, segment) => countedLengths(parts.lengths, longest, dead, bases[segment]!));
  const mean = liveSize === 0 ? 1 : Math.max(1, total / liveSize);
  return { indexes, bases, size, liveSize, dead, lengths, longest, mean, norms: new Map(), living: new Map() };
}

/** Lengths of a segment's texts, numbered from `first`, with the removed ones told apart; the index's own where it needs no change. */
function countedLengths(lengths: Uint16Array, longest: number, dead: Uint8Array | null, first: number): Uint16Array {
  if (!dead && longest < LONGEST) return lengths;
  return lengths.map((length, text) =>
    dead?.[first + text] === 1 ? removedLength(longest) : Math.min(length, longest),
  );
}

function deadTexts(
  segments: readonly Segment[],
  field: Field,
  bases: readonly number[],
  size: number,
): Uint8Array | null {
  if (segments.every((segment) => segment.liveSize === segment.size)) return null;
  const dead = new Uint8Array(size);
  segments.forEach((segment, number) => {
    const { reportOf, contextOf } = segment.arrays;
    reportOf.forEach((report, passage) => {
      if (segment.dead[report] === 0) return;
      dead[bases[number]! + (field === 'passages' ? passage : contextOf[passage]!)] = 1;
    });
  });
  return dead;
}

/** How many of the first `length` texts, numbered from `first`, are alive. */
function countLiving(documents: Uint32Array, length: number, dead: Uint8Array, first: number): number {
  let living = 0;
  for (let i = 0; i < length; i++) if (dead[first + documents[i]!] === 0) living++;
  return living;
}
