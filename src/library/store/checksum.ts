/**
 * The checksum of a stored file, taken block by block in whatever order the blocks come: a large file is summed while the rest
 * of it is still being read. It tells a torn or damaged file from a whole one, at the speed of memory; it is no secret, and
 * keeps nobody from writing another file with a sum of its own.
 */

/** Bytes of a block. Blocks are counted from the beginning of the file. */
export const BLOCK = 1 << 20;
/** Bytes of a checksum. */
export const CHECKSUM_SIZE = 16;

export class Checksum {
  readonly #sums = new Int32Array(CHECKSUM_SIZE / 4);

  /**
   * Adds bytes of the file, those from `at` on, wherever in memory they lie. They begin where a block does, or where what is summed
   * begins; and they end where a block or the file does.
   */
  add(bytes: Uint8Array, at: number): void {
    for (let from = 0; from < bytes.length;) {
      const size = Math.min(bytes.length - from, BLOCK - ((at + from) % BLOCK));
      addBlock(this.#sums, bytes.subarray(from, from + size), at + from);
      from += size;
    }
  }

  value(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#sums.slice().buffer);
  }
}

/**
 * Four interleaved multiply-and-rotate lanes over the 32-bit words of a block (after Appleby's MurmurHash3): the processor works
 * on the four at once, and reading the memory is what it waits for. The words are taken as signed: unsigned ones would not all be
 * small integers to the engine, which then compiles the loop twice. Each lane begins with the place of the block, so that blocks
 * cannot change places, and the sums of all blocks are added up.
 */
function addBlock(sums: Int32Array, block: Uint8Array, place: number): void {
  const words = wordsOf(block);
  let a = 0x9747b28c ^ place;
  let b = 0x5bd1e995 ^ block.length;
  let c = 0x3c6ef372 ^ place;
  let d = 0x1f83d9ab ^ place;
  const whole = words.length - (words.length % 4);
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ words[at]!, 0xcc9e2d51);
    b = Math.imul(b ^ words[at + 1]!, 0x1b873593);
    c = Math.imul(c ^ words[at + 2]!, 0xcc9e2d51);
    d = Math.imul(d ^ words[at + 3]!, 0x1b873593);
    a = (a << 13) | (a >>> 19);
    b = (b << 15) | (b >>> 17);
    c = (c << 13) | (c >>> 19);
    d = (d << 15) | (d >>> 17);
  }
  for (let at = whole; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x85ebca6b) + at;
  // Every lane takes part in every sum
  a = mixed(a ^ Math.imul(b, 5));
  b = mixed(b ^ a);
  c = mixed(c ^ b);
  d = mixed(d ^ c);
  sums[0]! += a ^ d;
  sums[1]! += b;
  sums[2]! += c;
  sums[3]! += d;
}

/** The bytes as words; those left over at the end are one more, filled up with zeros. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const whole = bytes.byteOffset % 4 === 0 && bytes.length % 4 === 0;
  if (whole) return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const words = new Int32Array(Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(bytes);
  return words;
}

/** The final mix of MurmurHash3: every bit of what goes in moves about half of what comes out. */
function mixed(lane: number): number {
  let h = lane;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
