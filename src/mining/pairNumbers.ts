/**
 * Pairs of neighbouring characters, numbered in the order they are met. An open-addressed table over typed arrays: a corpus
 * asks for the number of a pair at every character it has, and a Map of boxed keys would be most of the work.
 */

const FIRST_SIZE = 1 << 14;

/** Numbers of pairs, from 0. */
export class PairNumbers {
  #keys = new Int32Array(FIRST_SIZE);
  #numbers = new Int32Array(FIRST_SIZE).fill(-1);
  #size = 0;

  /** How many pairs are numbered. */
  get size(): number {
    return this.#size;
  }

  /** The number of the pair at this column; -1 where it was never added, or the text ends. */
  at(text: string, column: number): number {
    return column + 1 < text.length ? this.#numbers[this.#slot(keyAt(text, column))]! : -1;
  }

  /** Numbers every pair of a text that has no number yet. */
  addAll(text: string): void {
    for (let column = 0; column + 1 < text.length; column++) {
      const key = keyAt(text, column);
      const slot = this.#slot(key);
      if (this.#numbers[slot] !== -1) continue;
      this.#keys[slot] = key;
      this.#numbers[slot] = this.#size++;
      if (this.#size * 2 > this.#keys.length) this.#grow();
    }
  }

  /** Where a key stands, or the free place where it would. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.#numbers[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Int32Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2).fill(-1);
    for (const [old, number] of numbers.entries()) {
      if (number === -1) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#numbers[slot] = number;
    }
  }
}

/** Two UTF-16 code units as one signed number. */
function keyAt(text: string, column: number): number {
  return (text.charCodeAt(column) << 16) | text.charCodeAt(column + 1);
}
