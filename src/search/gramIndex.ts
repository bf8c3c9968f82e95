/**
 * An immutable inverted index over short texts (passages, or the heading paths above them): for each bigram and
 * each character the texts it stands in. Postings are gaps in variable-length bytes; the index is built in two passes, the first counting bytes,
 * so that nothing is ever copied or grown.
 */
import { forEachCharacter, forEachGram, type Gram } from './grams.ts';
import { GramTable } from './gramTable.ts';

/** The parts of an index, as they are stored. */
export interface GramIndexParts {
  /** Bigrams in ascending order. */
  readonly grams: Uint32Array<ArrayBuffer>;
  /** Where the postings of each bigram begin in `postings`, and one more for the end. */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** Per posting: gap to the previous text × 2, plus 1 if a byte with the number of occurrences follows. */
  readonly postings: Uint8Array<ArrayBuffer>;
  /** Bigrams per text. */
  readonly lengths: Uint16Array<ArrayBuffer>;
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
    const builder = new Builder();
    for (const text of texts) builder.measure(text);
    builder.allocate(texts.length);
    for (let document = 0; document < texts.length; document++) builder.write(texts[document]!, document);
    return new GramIndex(builder.finish());
  }

  get size(): number {
    return this.parts.lengths.length;
  }

  /** Calls `visit(text number, occurrences)` for each text with the bigram, ascending. */
  forEachPosting(gram: Gram, visit: (document: number, count: number) => void): void {
    const term = findGram(this.parts.grams, gram);
    if (term < 0) return;
    const { offsets, postings } = this.parts;
    const end = offsets[term + 1]!;
    let at = offsets[term]!;
    let document = -1;
    while (at < end) {
      let value = 0;
      let shift = 0;
      for (;;) {
        const byte = postings[at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) break;
        shift += 7;
      }
      document += value >>> 1;
      visit(document, (value & 1) === 0 ? 1 : postings[at++]!);
    }
  }

  /** Decodes the postings of a bigram into two arrays and returns how many there are. */
  readPostings(gram: Gram, documents: Uint32Array, counts: Uint8Array): number {
    const term = findGram(this.parts.grams, gram);
    if (term < 0) return 0;
    const { offsets, postings } = this.parts;
    const end = offsets[term + 1]!;
    let at = offsets[term]!;
    let document = -1;
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

function varintSize(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x200000 ? 3 : value < 0x10000000 ? 4 : 5;
}

/** The two passes. Terms of one text are gathered in `#seen` with their counts before they are written. */
class Builder {
  readonly #table = new GramTable(1 << 15);
  #last = new Int32Array(1 << 15);
  #bytes = new Uint32Array(1 << 15);
  #counts = new Uint16Array(1 << 15);
  #seen: number[] = [];
  #lengths: number[] = [];
  #grams = new Uint32Array(0);
  #offsets = new Uint32Array(0);
  #cursor = new Uint32Array(0);
  #postings = new Uint8Array(0);

  measure(text: string): void {
    const document = this.#lengths.length;
    this.#lengths.push(Math.min(0xffff, this.#gather(text)));
    for (const term of this.#seen) {
      // `#last` holds document + 1 so that a fresh entry means -1.
      const gap = document - (this.#last[term]! - 1);
      const count = this.#counts[term]!;
      this.#bytes[term]! += varintSize(gap * 2) + (count > 1 ? 1 : 0);
      this.#last[term] = document + 1;
      this.#counts[term] = 0;
    }
  }

  allocate(documents: number): void {
    const byNumber = this.#table.toArray();
    this.#grams = byNumber.slice().sort();
    const order = new Uint32Array(byNumber.length);
    for (let rank = 0; rank < order.length; rank++) order[rank] = this.#table.get(this.#grams[rank]!);
    this.#offsets = new Uint32Array(order.length + 1);
    this.#cursor = new Uint32Array(order.length);
    let at = 0;
    for (let rank = 0; rank < order.length; rank++) {
      this.#offsets[rank] = at;
      this.#cursor[order[rank]!] = at;
      at += this.#bytes[order[rank]!]!;
    }
    this.#offsets[order.length] = at;
    this.#postings = new Uint8Array(at);
    this.#last.fill(0);
    if (documents !== this.#lengths.length)
      throw new Error('GramIndex: the second pass must see the texts of the first.');
  }

  write(text: string, document: number): void {
    this.#gather(text);
    const postings = this.#postings;
    for (const term of this.#seen) {
      const count = Math.min(255, this.#counts[term]!);
      let value = (document - (this.#last[term]! - 1)) * 2 + (count > 1 ? 1 : 0);
      let at = this.#cursor[term]!;
      while (value >= 0x80) {
        postings[at++] = (value & 0x7f) | 0x80;
        value >>>= 7;
      }
      postings[at++] = value;
      if (count > 1) postings[at++] = count;
      this.#cursor[term] = at;
      this.#last[term] = document + 1;
      this.#counts[term] = 0;
    }
  }

  finish(): GramIndexParts {
    return {
      grams: this.#grams,
      offsets: this.#offsets,
      postings: this.#postings,
      lengths: Uint16Array.from(this.#lengths),
    };
  }

  /** Counts the terms of a text into `#counts` and `#seen`; returns how many bigrams it has. */
  #gather(text: string): number {
    this.#seen = [];
    let length = 0;
    const count = (gram: Gram): void => {
      const term = this.#table.add(gram);
      if (term >= this.#last.length) this.#widen();
      if (this.#counts[term] === 0) this.#seen.push(term);
      if (this.#counts[term]! < 0xffff) this.#counts[term]!++;
    };
    forEachGram(text, (gram) => {
      count(gram);
      length++;
    });
    forEachCharacter(text, count);
    return length;
  }

  #widen(): void {
    const size = this.#last.length * 2;
    const last = new Int32Array(size);
    last.set(this.#last);
    this.#last = last;
    const bytes = new Uint32Array(size);
    bytes.set(this.#bytes);
    this.#bytes = bytes;
    const counts = new Uint16Array(size);
    counts.set(this.#counts);
    this.#counts = counts;
  }
}
