/** Typed arrays that grow: numbers of known size in as many bytes, where a list of JavaScript's takes eight each. */

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export class Growing<T extends Numbers> {
  /** The numbers so far, and room for more. */
  values: T;
  length = 0;
  readonly #make: (length: number) => T;

  /** @param make an array of zeros */
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** Makes room for so many numbers more. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.values.length) return;
    const wider = this.#make(Math.max(needed, 2 * this.values.length));
    wider.set(this.values);
    this.values = wider;
  }

  /** The numbers, in an array of just their length. */
  toArray(): T {
    const exact = this.#make(this.length);
    exact.set(this.values.subarray(0, this.length));
    return exact;
  }
}

export const growingBytes = (): Growing<Uint8Array<ArrayBuffer>> => new Growing((length) => new Uint8Array(length));
export const growingShorts = (): Growing<Uint16Array<ArrayBuffer>> => new Growing((length) => new Uint16Array(length));
export const growingWords = (): Growing<Uint32Array<ArrayBuffer>> => new Growing((length) => new Uint32Array(length));
