/**
 * Which pairs of neighbouring characters more than one unit writes. An open-addressed table of typed arrays, because
 * a large corpus holds a million kinds of pairs.
 */

const EMPTY = -1;
const SHARED = -2;
const FIRST_BITS = 16;

/** The table as it lies in memory. */
export interface PairTable {
  readonly keys: Uint32Array;
  readonly owners: Int32Array;
}

export class PairUnits {
  #keys: Uint32Array;
  #owners: Int32Array;
  #size: number;

  /** @param table of earlier pairs; taken over as it is */
  constructor({ keys, owners }: PairTable = emptyTable(1 << FIRST_BITS)) {
    this.#keys = keys;
    this.#owners = owners;
    this.#size = owners.reduce((size, owner) => (owner === EMPTY ? size : size + 1), 0);
  }

  get table(): PairTable {
    return { keys: this.#keys, owners: this.#owners };
  }

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
    const { keys, owners } = this.table;
    ({ keys: this.#keys, owners: this.#owners } = emptyTable(keys.length * 2));
    for (let old = 0; old < keys.length; old++) {
      if (owners[old] === EMPTY) continue;
      const slot = this.#slot(keys[old]!);
      this.#keys[slot] = keys[old]!;
      this.#owners[slot] = owners[old]!;
    }
  }
}

function emptyTable(slots: number): PairTable {
  return { keys: new Uint32Array(slots), owners: new Int32Array(slots).fill(EMPTY) };
}
