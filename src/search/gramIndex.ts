/**
 * An immutable inverted index over short texts (passages, or the heading paths above them): for each bigram and
 * each character the texts it stands in. Postings are gaps in variable-length bytes; the builder first counts their bytes, so that
 * nothing is ever copied or grown.
 */
import type { Gram } from './grams.ts';
import { buildParts } from './gramIndexBuilder.ts';

/** The parts of an index, as they are stored. */
export interface GramIndexParts {
  /** Bigrams in ascending order. */
  readonly grams: Uint32Array<ArrayBuffer>;
  /** Where the postings of each bigram begin in `postings`, and one more for the end. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** In how many texts each bigram stands. */
  readonly frequencies: Uint32Array<ArrayBuffer>;
  /** Per posting: gap to the previous text × 2, plus 1 if a byte with the number of occurrences follows. */
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
}

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

  /**
   * Decodes the postings of a bigram into two arrays and returns how many there are; texts are numbered from `first`.
   */
  readPostings(gram: Gram, documents: Uint32Array, counts: Uint8Array, first = 0): number {
    const term = findGram(this.parts.grams, gram);
    if (term < 0) return 0;
    const { offsets, postings } = this.parts;
    const end = offsets[term + 1]!;
    let at = offsets[term]!;
    let document = first - 1;
    let n = 0;
    while (at < end) {
      let value = postings[at++]!;
      if (value >= 0x80) {
        value &= 0x7f;
        let shift = 7;
        for (;;) {
          const byte = postings[at++]!;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
          shift += 7;
        }
      }
      document += value >>> 1;
      documents[n] = document;
      counts[n++] = (value & 1) === 0 ? 1 : postings[at++]!;
    }
    return n;
  }

  /**
   * Adds to `sink`, for each text with a bigram, what BM25 makes of its occurrences there, times `strength`; texts are
   * numbered from `first`. Decodes and scores in one go: nearly all of a query's time is spent here.
   */
  addScores(gram: Gram, first: number, strength: number, norms: LengthNorms, sink: Float32Array): void {
    const term = findGram(this.parts.grams, gram);
    if (term < 0) return;
    const { offsets, postings } = this.parts;
    const { once, norm } = norms;
    const end = offsets[term + 1]!;
    let at = offsets[term]!;
    let document = first - 1;
    while (at < end) {
      let value = postings[at++]!;
      if (value >= 0x80) {
        value &= 0x7f;
        let shift = 7;
        for (;;) {
          const byte = postings[at++]!;
          value |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
          shift += 7;
        }
      }
      document += value >>> 1;
      if ((value & 1) === 0) sink[document]! += strength * once[document]!;
      else {
        const count = postings[at++]!;
        sink[document]! += (strength * count) / (count + norm[document]!);
      }
    }
  }

  /** Postings of several terms, to be read in blocks of texts. */
  cursors(grams: Uint32Array): PostingCursors {
    return new PostingCursors(this.parts, grams);
  }
}

/** Where each of some terms' postings has been read to. */
export class PostingCursors {
  readonly #parts: GramIndexParts;
  readonly #at: Uint32Array;
  readonly #end: Uint32Array;
  readonly #last: Int32Array;

  constructor(parts: GramIndexParts, grams: Uint32Array) {
    this.#parts = parts;
    this.#at = new Uint32Array(grams.length);
    this.#end = new Uint32Array(grams.length);
    this.#last = new Int32Array(grams.length).fill(-1);
    grams.forEach((gram, number) => {
      const term = findGram(parts.grams, gram);
      if (term < 0) return;
      this.#at[number] = parts.offsets[term]!;
      this.#end[number] = parts.offsets[term + 1]!;
    });
  }

  /** Reads on in the postings of term `number` to the last text below `limit`; returns how many there were. */
  read(number: number, limit: number, documents: Uint32Array, counts: Uint8Array): number {
    const { postings } = this.#parts;
    const end = this.#end[number]!;
    let at = this.#at[number]!;
    let last = this.#last[number]!;
    let n = 0;
    while (at < end) {
      let next = at;
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = postings[next++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
        shift += 7;
      }
      const document = last + (value >>> 1);
      if (document >= limit) break;
      documents[n] = document;
      counts[n++] = (value & 1) === 0 ? 1 : postings[next++]!;
      last = document;
      at = next;
    }
    this.#at[number] = at;
    this.#last[number] = last;
    return n;
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
