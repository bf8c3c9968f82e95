/**
 * Numbers for the strings that spans of one text hold, equal strings equal numbers, without making a string of any: a
 * table of open addresses over hashes of the spans (FNV-1a), each number remembering where its string was first seen.
 */

const SMALLEST = 1 << 10;

export class SpanNumbers {
  /** Each number plus one, by its hash; 0 where a place is free. */
  #slots = new Int32Array(SMALLEST);
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];

  constructor(readonly text: string) {}

  /** How many numbers were given. */
  get count(): number {
    return this.#hashes.length;
  }

  /**
   * The number of a span's string, dense from 0 in the order in which strings are first asked for.
   * @example
   * const numbers = new SpanNumbers('早发现早处置');
   * [numbers.of(0, 1), numbers.of(1, 3), numbers.of(3, 4)] // [0, 1, 0]
   */
  of(start: number, end: number): number {
    const { text } = this;
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    // The low bits alone would file many short strings together
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let held = this.#slots[slot]!; held !== 0; held = this.#slots[slot]!) {
      if (this.#hashes[held - 1] === hash && this.#isSame(held - 1, start, end)) return held - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.#hashes.push(hash) - 1;
    this.#starts.push(start);
    this.#lengths.push(end - start);
    this.#slots[slot] = number + 1;
    if (2 * number > mask) this.#grow();
    return number;
  }

  /** The string of a number. */
  string(number: number): string {
    const start = this.#starts[number]!;
    return this.text.slice(start, start + this.#lengths[number]!);
  }

  #isSame(number: number, start: number, end: number): boolean {
    const length = end - start;
    if (this.#lengths[number] !== length) return false;
    const other = this.#starts[number]!;
    for (let at = 0; at < length; at++)
      if (this.text.charCodeAt(other + at) !== this.text.charCodeAt(start + at)) return false;
    return true;
  }

  #grow(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#hashes.length; number++) {
      let slot = this.#hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
