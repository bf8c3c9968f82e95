/** Little-endian numbers of a binary Word document; reading past the end means that the file is cut short. */
import { ReadError } from '../../../text/readError.ts';
import { READ_REASONS } from '../../../text/readReasons.ts';

export class Binary {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    this.#within(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.#within(at, 2);
    return this.#view.getUint16(at, true);
  }

  i16(at: number): number {
    this.#within(at, 2);
    return this.#view.getInt16(at, true);
  }

  u32(at: number): number {
    this.#within(at, 4);
    return this.#view.getUint32(at, true);
  }

  i32(at: number): number {
    this.#within(at, 4);
    return this.#view.getInt32(at, true);
  }

  /** The bytes from `at`, `length` of them. */
  slice(at: number, length: number): Binary {
    this.#within(at, length);
    return new Binary(this.bytes.subarray(at, at + length));
  }

  /** UTF-16 text of `count` characters. */
  text(at: number, count: number): string {
    let text = '';
    for (let index = 0; index < count; index++) text += String.fromCharCode(this.u16(at + index * 2));
    return text;
  }

  #within(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.bytes.length))
      throw new ReadError('', READ_REASONS.incompleteDoc);
  }
}
