/** Postings read in order, in blocks of texts: each cursor remembers where it has come to. */
import { columnCount, MORE } from './postingColumn.ts';
import type { GramIndexParts } from './gramIndex.ts';
import type { TermTable } from './termTable.ts';

export class PostingCursors {
  readonly #parts: GramIndexParts;
  /** Next byte of each term's list. */
  readonly #at: Uint32Array;
  readonly #end: Uint32Array;
  /** Where each term's column begins; below zero where it has none. */
  readonly #columns: Int32Array;
  /** Last text read from the list. */
  readonly #last: Int32Array;
  /** First text of a column that has not been looked at. */
  readonly #next: Uint32Array;

  /**
   * @param terms places of terms in the index; -1 for one that it does not have
   * @param columns where their columns begin; -1 for one that has none
   */
  constructor(parts: GramIndexParts, table: TermTable, terms: Int32Array, columns: Int32Array) {
    this.#parts = parts;
    this.#columns = columns;
    this.#at = Uint32Array.from(terms, (term) => (term < 0 ? 0 : table.start(term)));
    this.#end = this.#at.map((start, number) => start + (terms[number]! < 0 ? 0 : table.bytes(terms[number]!)));
    this.#last = new Int32Array(terms.length).fill(-1);
    this.#next = new Uint32Array(terms.length);
  }

  /** Reads on in the postings of term `number` to the last text below `limit`; returns how many there were. */
  read(number: number, limit: number, documents: Uint32Array, counts: Uint8Array): number {
    const column = this.#columns[number]!;
    if (column < 0) return this.#readList(number, limit, documents, counts);
    const { columns, lengths } = this.#parts;
    const end = Math.min(limit, lengths.length);
    let n = 0;
    for (let text = this.#next[number]!; text < end; text++) {
      const count = columnCount(columns, column, text);
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
    const { postings } = this.#parts;
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
