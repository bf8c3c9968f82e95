/**
 * An immutable inverted index over short texts (passages, or the heading paths above them): for each bigram and
 * each character the texts it stands in. Postings are gaps in variable-length bytes (postingList.ts) or, of terms in
 * many texts, two bits a text (postingColumn.ts); the builder first counts their bytes, so that nothing is ever copied or grown.
 */
import type { Gram } from './grams.ts';
import { buildParts } from './gramIndexBuilder.ts';
import { addColumnScores, columnWidth, hasColumn, type WeightedColumn } from './postingColumn.ts';
import { PostingCursors } from './postingCursors.ts';
import { addListScores, readList } from './postingList.ts';

/** The parts of an index, as they are stored. */
export interface GramIndexParts {
  /** Bigrams in ascending order. */
  readonly grams: Uint32Array<ArrayBuffer>;
  /** Where the postings of each bigram begin in `postings`, and one more for the end. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** In how many texts each bigram stands. */
  readonly frequencies: Uint32Array<ArrayBuffer>;
  /** A posting list a term; before it a column, where the term stands in many texts. */
  readonly postings: Uint8Array<ArrayBuffer>;
  /** Bigrams per text. */
  readonly lengths: Uint16Array<ArrayBuffer>;
}

/** What BM25 makes of a text's length, worked out beforehand. */
export interface LengthNorms {
  /** k1 (1 - b + b × relative length); Infinity for a text that was removed, so that it scores nothing. */
  readonly norm: Float32Array;
  /** 1 / (1 + norm): what one occurrence is worth. */
  readonly once: Float32Array;
  /** 2 / (2 + norm): what two are. */
  readonly twice: Float32Array;
}

/** A bigram and its strength. */
export type WeightedGram = readonly [Gram, number];

export class GramIndex {
  readonly parts: GramIndexParts;
  /** Sum of `lengths`. */
  readonly totalLength: number;

  constructor(parts: GramIndexParts) {
    this.parts = parts;
    let total = 0;
    for (const length of parts.lengths) total += length;
    this.totalLength = total;
  }

  /** Indexes texts by their position in the list. */
  static build(texts: readonly string[]): GramIndex {
    return new GramIndex(buildParts(texts));
  }

  get size(): number {
    return this.parts.lengths.length;
  }

  /** In how many texts a bigram stands. */
  frequency(gram: Gram): number {
    const term = findGram(this.parts.grams, gram);
    return term < 0 ? 0 : this.parts.frequencies[term]!;
  }

  /** Reads the postings of a bigram into two arrays and returns how many there are; texts are numbered from `first`. */
  readPostings(gram: Gram, documents: Uint32Array, counts: Uint8Array, first = 0): number {
    const { grams, offsets, frequencies, postings } = this.parts;
    const term = findGram(grams, gram);
    if (term < 0) return 0;
    if (!hasColumn(frequencies[term]!, this.size))
      return readList(postings, offsets[term]!, offsets[term + 1]!, first, documents, counts);
    const length = this.cursors([gram]).read(0, this.size, documents, counts);
    if (first > 0) for (let i = 0; i < length; i++) documents[i]! += first;
    return length;
  }

  /**
   * Adds to `sink`, for each text, what BM25 makes of the occurrences of bigrams there, times their strengths; texts are
   * numbered from `first`. Most of a query's time is spent here.
   */
  addScores(terms: readonly WeightedGram[], first: number, norms: LengthNorms, sink: Float32Array): void {
    const { grams, offsets, frequencies, postings } = this.parts;
    const columns: WeightedColumn[] = [];
    for (const [gram, strength] of terms) {
      const term = findGram(grams, gram);
      if (term < 0) continue;
      let at = offsets[term]!;
      if (hasColumn(frequencies[term]!, this.size)) {
        columns.push({ column: at, strength });
        at += columnWidth(this.size);
      }
      addListScores(postings, at, offsets[term + 1]!, first, strength, norms, sink);
    }
    addColumnScores(postings, columns, this.size, first, norms, sink);
  }

  /** Postings of several terms, to be read in blocks of texts. */
  cursors(grams: ArrayLike<Gram>): PostingCursors {
    return new PostingCursors(
      this.parts,
      Int32Array.from(grams, (gram) => findGram(this.parts.grams, gram)),
    );
  }
}

/** Number of a bigram in the sorted list, -1 where it is missing. */
export function findGram(grams: Uint32Array, gram: Gram): number {
  let low = 0;
  let high = grams.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = grams[middle]!;
    if (value === gram) return middle;
    if (value < gram) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
