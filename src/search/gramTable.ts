/**
 * Terms numbered in order of first sight: an open-addressing hash over a typed array, since a JavaScript Map of
 * millions of entries costs ten times the memory and half the speed.
 */
import type { Gram } from './grams.ts';

export class GramTable {
  /** Two numbers a cell, so that a look-up waits for memory once: the term, and its number plus 1, 0 where the cell is free. */
  #cells: Uint32Array<ArrayBuffer>;
  #mask: number;
  #size = 0;

  constructor(expected = 1024) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.#cells = new Uint32Array(2 * capacity);
    this.#mask = capacity - 1;
  }

  /** The number of a term, given one at its first sight. */
  add(gram: Gram): number {
    const cell = this.#find(gram);
    const number = this.#cells[cell + 1]!;
    if (number > 0) return number - 1;
    this.#cells[cell] = gram;
    this.#cells[cell + 1] = ++this.#size;
    if (this.#size * 2 > this.#mask) this.#grow();
    return this.#size - 1;
  }

  /** The number of a term, -1 for one never added. */
  get(gram: Gram): number {
    return this.#cells[this.#find(gram) + 1]! - 1;
  }

  /** The cell of a term, or the free one where it would go. */
  #find(gram: Gram): number {
    const cells = this.#cells;
    const mask = this.#mask;
    let at = hash(gram) & mask;
    while (cells[2 * at + 1] !== 0 && cells[2 * at] !== gram) at = (at + 1) & mask;
    return 2 * at;
  }

  #grow(): void {
    const old = this.#cells;
    this.#cells = new Uint32Array(2 * old.length);
    this.#mask = old.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      const cell = this.#find(old[from]!);
      this.#cells[cell] = old[from]!;
      this.#cells[cell + 1] = old[from + 1]!;
    }
  }
}

/** Fibonacci hashing (Knuth, TAOCP 6.4) with the high bits folded down. */
function hash(gram: Gram): number {
  const product = Math.imul(gram, 0x9e3779b1);
  return (product ^ (product >>> 15)) >>> 0;
}
