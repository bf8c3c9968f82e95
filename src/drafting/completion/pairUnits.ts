/**
 * Which pairs of neighbouring characters more than one unit writes. An open-addressed table of typed arrays, because
 * a large corpus holds a million kinds of pairs.
 */

const EMPTY = -1;
const SHARED = -2;
const FIRST_BITS = 16;

export class PairUnits {
  #keys = new Uint32Array(1 << FIRST_BITS);
  #owners = new Int32Array(1 << FIRST_BITS).fill(EMPTY);
  #size = 0;

  /** Counts the pairs of a text for a unit, a number from 0. */
  add(text: string, unit: number): void {
    for (let at = 1; at < text.length; at++) {
      const slot = this.#slot(text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at));
      const owner = this.#owners[slot]!;
      if (owner === EMPTY) {
        this.#keys[slot] = text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at);
        this.#owners[slot] = unit;
        if (++this.#size * 2 > this.#keys.length) this.#grow();
      } else if (owner !== unit) this.#owners[slot] = SHARED;
    }
  }

  /** At most one unit writes this pair. */
  isLonely(first: number, second: number): boolean {
    return this.#owners[this.#slot(first * 0x10000 + second)] !== SHARED;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 8) & mask;
    while (this.#owners[slot] !== EMPTY && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const owners = this.#owners;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#owners = new Int32Array(keys.length * 2).fill(EMPTY);
    for (let old = 0; old < keys.length; old++) {
      if (owners[old] === EMPTY) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#owners[slot] = owners[old]!;
    }
  }
}
