/**
 * Terms numbered in order of first sight: an open-addressing hash over typed arrays, since a JavaScript Map of
 * millions of entries costs ten times the memory and half the speed.
 */
import type { Gram } from './grams.ts';

const EMPTY = 0xffffffff;

export class GramTable {
  #keys: Uint32Array<ArrayBuffer>;
  #slots: Uint32Array<ArrayBuffer>;
  #mask: number;
  #size = 0;

  constructor(expected = 1024) {
    let capacity = 1024;
    while (capacity < expected * 2) capacity *= 2;
    this.#keys = new Uint32Array(capacity);
    this.#slots = new Uint32Array(capacity).fill(EMPTY);
    this.#mask = capacity - 1;
  }

  /** How many different terms were seen. */
  get size(): number {
    return this.#size;
  }

  /** The number of a term, given one at its first sight. */
  add(gram: Gram): number {
    let at = hash(gram) & this.#mask;
    for (;;) {
      const slot = this.#slots[at]!;
      if (slot === EMPTY) break;
      if (this.#keys[at] === gram) return slot;
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = gram;
    this.#slots[at] = this.#size++;
    if (this.#size * 2 > this.#mask) this.#grow();
    return this.#size - 1;
  }

  /** The number of a term, -1 for one never added. */
  get(gram: Gram): number {
    let at = hash(gram) & this.#mask;
    for (;;) {
      const slot = this.#slots[at]!;
      if (slot === EMPTY) return -1;
      if (this.#keys[at] === gram) return slot;
      at = (at + 1) & this.#mask;
    }
  }

  /** All terms, by number. */
  toArray(): Uint32Array<ArrayBuffer> {
    const grams = new Uint32Array(this.#size);
    for (let at = 0; at < this.#slots.length; at++) {
      const slot = this.#slots[at]!;
      if (slot !== EMPTY) grams[slot] = this.#keys[at]!;
    }
    return grams;
  }

  #grow(): void {
    const keys = this.#keys;
    const slots = this.#slots;
    const capacity = keys.length * 2;
    this.#keys = new Uint32Array(capacity);
    this.#slots = new Uint32Array(capacity).fill(EMPTY);
    this.#mask = capacity - 1;
    for (let from = 0; from < slots.length; from++) {
      if (slots[from] === EMPTY) continue;
      let at = hash(keys[from]!) & this.#mask;
      while (this.#slots[at] !== EMPTY) at = (at + 1) & this.#mask;
      this.#keys[at] = keys[from]!;
      this.#slots[at] = slots[from]!;
    }
  }
}

/** Fibonacci hashing (Knuth, TAOCP 6.4) with the high bits folded down. */
function hash(gram: Gram): number {
  const product = Math.imul(gram, 0x9e3779b1);
  return (product ^ (product >>> 15)) >>> 0;
}
