/**
 * The terms of an inverted index in ascending order, and where the postings of each lie. Most of half a million terms stand
 * in a text or two, so what is kept of each is what it takes: the second code unit (the first once for all terms that
 * share it) and a byte for the size of its posting list; where a list begins is summed up from a mark every few terms. Terms
 * with long lists or columns, some thousands, are noted beside. Four bytes a term instead of twelve: loading is reading.
 */
import type { Gram } from './grams.ts';
import { growingBytes, growingShorts, growingWords } from './growing.ts';
import { countPostings } from './postingList.ts';

/** The table, as it is stored. */
export interface TermTableParts {
  /** First code units of bigrams in ascending order; 0 is that of single characters. */
  readonly firsts: Uint16Array<ArrayBuffer>;
  /** Number of the first term of each, and one more for the end. */
  readonly firstTerms: Uint32Array<ArrayBuffer>;
  /** Second code unit of each term. */
  readonly seconds: Uint16Array<ArrayBuffer>;
  /** Bytes of each term's posting list; NOTED for those that are noted. */
  readonly sizes: Uint8Array<ArrayBuffer>;
  /** Where the posting list of every STRIDE-th term begins. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Noted terms in ascending order, NOTES numbers each: term, bytes, in how many texts it stands, number of its column plus 1. */
  readonly notes: Uint32Array<ArrayBuffer>;
}

const NOTED = 255;
const STRIDE = 16;
const NOTES = 4;
const [TERM, SIZE, FREQUENCY, COLUMN] = [0, 1, 2, 3];

export class TermTable {
  readonly parts: TermTableParts;
  readonly #postings: Uint8Array;

  /** @param postings the posting lists of the terms, one after the other */
  constructor(parts: TermTableParts, postings: Uint8Array) {
    const { firsts, firstTerms, seconds, sizes, starts, notes } = parts;
    this.parts = { firsts, firstTerms, seconds, sizes, starts, notes };
    this.#postings = postings;
  }

  get size(): number {
    return this.parts.seconds.length;
  }

  /** Number of a term, -1 where it is missing. */
  find(gram: Gram): number {
    const { firsts, firstTerms, seconds } = this.parts;
    const first = findIn(firsts, gram >>> 16, 0, firsts.length);
    return first < 0 ? -1 : findIn(seconds, gram & 0xffff, firstTerms[first]!, firstTerms[first + 1]!);
  }

  /** All terms in ascending order. */
  grams(): Uint32Array<ArrayBuffer> {
    const { firsts, firstTerms, seconds } = this.parts;
    const grams = Uint32Array.from(seconds);
    firsts.forEach((first, number) => {
      for (let term = firstTerms[number]!; term < firstTerms[number + 1]!; term++) grams[term]! += first * 0x10000;
    });
    return grams;
  }

  /** Where a term's posting list begins. */
  start(term: number): number {
    const { sizes, starts, notes } = this.parts;
    let start = starts[Math.floor(term / STRIDE)]!;
    let note = -1;
    for (let before = term - (term % STRIDE); before < term; before++) {
      if (sizes[before] === NOTED) {
        note = note < 0 ? this.#noteOf(before) : note + NOTES;
        start += notes[note + SIZE]!;
      } else start += sizes[before]!;
    }
    return start;
  }

  /** Bytes of a term's posting list. */
  bytes(term: number): number {
    const size = this.parts.sizes[term]!;
    return size === NOTED ? this.parts.notes[this.#noteOf(term) + SIZE]! : size;
  }

  /** In how many texts a term stands. */
  frequency(term: number): number {
    if (this.parts.sizes[term] === NOTED) return this.parts.notes[this.#noteOf(term) + FREQUENCY]!;
    const start = this.start(term);
    return countPostings(this.#postings, start, start + this.bytes(term));
  }

  /** Number of a term's column; -1 where it has none. */
  column(term: number): number {
    return this.parts.sizes[term] === NOTED ? this.parts.notes[this.#noteOf(term) + COLUMN]! - 1 : -1;
  }

  /** Where the note of a noted term lies. */
  #noteOf(term: number): number {
    const { notes } = this.parts;
    let low = 0;
    let high = notes.length / NOTES - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (notes[middle * NOTES + TERM]! < term) low = middle + 1;
      else high = middle;
    }
    return low * NOTES;
  }
}

/** Puts a table together; terms come in ascending order. */
export class TermTableBuilder {
  readonly #firsts = growingShorts();
  readonly #firstTerms = growingWords();
  readonly #seconds = growingShorts();
  readonly #sizes = growingBytes();
  readonly #starts = growingWords();
  readonly #notes = growingWords();
  #lastFirst = -1;
  #end = 0;
  #columns = 0;

  /**
   * @param bytes of its posting list
   * @param frequency in how many texts it stands
   * @param hasColumn whether it has a column, the next in turn
   */
  add(gram: Gram, bytes: number, frequency: number, hasColumn: boolean): void {
    const term = this.#seconds.length;
    const first = gram >>> 16;
    if (this.#lastFirst !== first) {
      this.#lastFirst = first;
      this.#firsts.push(first);
      this.#firstTerms.push(term);
    }
    this.#seconds.push(gram & 0xffff);
    if (term % STRIDE === 0) this.#starts.push(this.#end);
    this.#end += bytes;
    const noted = hasColumn || bytes >= NOTED;
    this.#sizes.push(noted ? NOTED : bytes);
    if (noted) for (const one of [term, bytes, frequency, hasColumn ? ++this.#columns : 0]) this.#notes.push(one);
  }

  /** The whole table; nothing can be added any more. */
  parts(): TermTableParts {
    this.#firstTerms.push(this.#seconds.length);
    return {
      firsts: this.#firsts.toArray(),
      firstTerms: this.#firstTerms.toArray(),
      seconds: this.#seconds.toArray(),
      sizes: this.#sizes.toArray(),
      starts: this.#starts.toArray(),
      notes: this.#notes.toArray(),
    };
  }
}

/** Place of a value in the ascending numbers from `from` to below `end`, -1 where it is missing. */
function findIn(numbers: Uint16Array, value: number, from: number, end: number): number {
  let low = from;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
