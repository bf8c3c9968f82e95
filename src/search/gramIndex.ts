/**
 * An immutable inverted index over short texts (passages, or the heading paths above them): for each bigram and
 * each character (termTable.ts) the texts it stands in. Postings are gaps in variable-length bytes (postingList.ts) or, of
 * terms in many texts, two bits a text (postingColumn.ts).
 */
import type { Gram } from './grams.ts';
import { buildParts } from './gramIndexBuilder.ts';
import type { LengthNorms } from './lengthNorms.ts';
import { addColumnScores, columnWidth, readColumn, type WeightedColumn } from './postingColumn.ts';
import { PostingCursors } from './postingCursors.ts';
import { addListScores, readList } from './postingList.ts';
import { TermTable, type TermTableParts } from './termTable.ts';

/** The parts of an index, as they are stored. */
export interface GramIndexParts extends TermTableParts {
  /** A posting list a term: all its postings, or, where it has a column, those that the column has no room for. */
  readonly postings: Uint8Array<ArrayBuffer>;
  /** The columns of the terms that stand in many texts, one after the other. */
  readonly columns: Uint32Array<ArrayBuffer>;
  /** Bigrams per text. */
  readonly lengths: Uint16Array<ArrayBuffer>;
}

/** A bigram and its strength. */
export type WeightedGram = readonly [Gram, number];

export class GramIndex {
  readonly parts: GramIndexParts;
  readonly terms: TermTable;

  constructor(parts: GramIndexParts) {
    // One shape for all, stored or built: the loops over them are compiled for it
    const { postings, columns, lengths } = parts;
    this.terms = new TermTable(parts, postings);
    this.parts = { ...this.terms.parts, postings, columns, lengths };
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
    const term = this.terms.find(gram);
    return term < 0 ? 0 : this.terms.frequency(term);
  }

  /** Reads the postings of a bigram into two arrays, in no order, and returns how many there are. */
  readPostings(gram: Gram, documents: Uint32Array, counts: Uint8Array): number {
    const column = this.columnOf(gram);
    const n = column < 0 ? 0 : readColumn(this.parts.columns, column, this.size, documents, counts);
    return this.readListed(gram, documents, counts, n);
  }

  /** Reads only the postings that no column holds, from place `n` on. */
  readListed(gram: Gram, documents: Uint32Array, counts: Uint8Array, n = 0): number {
    const term = this.terms.find(gram);
    if (term < 0) return n;
    const start = this.terms.start(term);
    return readList(this.parts.postings, start, start + this.terms.bytes(term), documents, counts, n);
  }

  /** Where a bigram's column begins; -1 where it has none. */
  columnOf(gram: Gram): number {
    const term = this.terms.find(gram);
    return term < 0 ? -1 : this.#columnOf(term);
  }

  /**
   * Adds to `sink`, for each text, what BM25 makes of the occurrences of bigrams there, times their strengths. Most of a
   * query's time is spent here.
   * @param lengths of the texts, that of removed ones being the one that scores nothing
   */
  addScores(terms: readonly WeightedGram[], lengths: Uint16Array, norms: LengthNorms, sink: Float64Array): void {
    const { postings, columns } = this.parts;
    const weighted: WeightedColumn[] = [];
    for (const [gram, strength] of terms) {
      const term = this.terms.find(gram);
      if (term < 0) continue;
      const column = this.#columnOf(term);
      if (column >= 0) weighted.push({ column, strength });
      const start = this.terms.start(term);
      addListScores(postings, start, start + this.terms.bytes(term), strength, lengths, norms, sink);
    }
    addColumnScores(columns, weighted, lengths, norms, sink);
  }

  /** Postings of several terms, to be read in blocks of texts. */
  cursors(grams: ArrayLike<Gram>): PostingCursors {
    const terms = Int32Array.from(grams, (gram) => this.terms.find(gram));
    const columns = terms.map((term) => (term < 0 ? -1 : this.#columnOf(term)));
    return new PostingCursors(this.parts, this.terms, terms, columns);
  }

  /** Where a term's column begins; -1 where it has none. */
  #columnOf(term: number): number {
    const number = this.terms.column(term);
    return number < 0 ? -1 : number * columnWidth(this.size);
  }
}
