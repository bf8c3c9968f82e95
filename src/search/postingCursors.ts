/** Postings read in order, in blocks of texts: each cursor remembers where it has come to. */
import { columnCount, columnWidth, hasColumn, MORE } from './postingColumn.ts';
import type { GramIndexParts } from './gramIndex.ts';

export class PostingCursors {
  readonly #postings: Uint8Array;
  readonly #size: number;
  /** Next byte of each term's list, or of what stands behind its column. */
  readonly #at: Uint32Array;
  readonly #end: Uint32Array;
  /** Where each term's column begins; NO_COLUMN where it has none. */
  readonly #column: Uint32Array;
  /** Last text read from the list. */
  readonly #last: Int32Array;
  /** First text of a column that has not been looked at. */
  readonly #next: Uint32Array;

  /** @param terms places of terms in the index; -1 for one that it does not have */
  constructor(parts: GramIndexParts, terms: Int32Array) {
    this.#postings = parts.postings;
    this.#size = parts.lengths.length;
    this.#at = new Uint32Array(terms.length);
    this.#end = new Uint32Array(terms.length);
    this.#column = new Uint32Array(terms.length).fill(NO_COLUMN);
    this.#last = new Int32Array(terms.length).fill(-1);
    this.#next = new Uint32Array(terms.length);
    terms.forEach((term, number) => {
      if (term < 0) return;
      this.#at[number] = parts.offsets[term]!;
      this.#end[number] = parts.offsets[term + 1]!;
      if (!hasColumn(parts.frequencies[term]!, this.#size)) return;
      this.#column[number] = this.#at[number]!;
      this.#at[number] += columnWidth(this.#size);
    });
  }

  /** Reads on in the postings of term `number` to the last text below `limit`; returns how many there were. */
  read(number: number, limit: number, documents: Uint32Array, counts: Uint8Array): number {
    const column = this.#column[number]!;
    if (column === NO_COLUMN) return this.#readList(number, limit, documents, counts);
    const end = Math.min(limit, this.#size);
    let n = 0;
    for (let text = this.#next[number]!; text < end; text++) {
      const count = columnCount(this.#postings, column, text);
      if (count === 0) continue;
      if (count < MORE) {
        documents[n] = text;
        counts[n] = count;
      } else this.#readList(number, text + 1, documents, counts, n);
      n++;
    }
    this.#next[number] = end;
    return n;
  }

  #readList(number: number, limit: number, documents: Uint32Array, counts: Uint8Array, from = 0): number {
    const postings = this.#postings;
    const end = this.#end[number]!;
    let at = this.#at[number]!;
    let last = this.#last[number]!;
    let n = from;
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

const NO_COLUMN = 0xffffffff;
