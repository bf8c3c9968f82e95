/**
 * Typed arrays in one buffer and back without copying: a small JSON header says what lies where, a checksum over
 * 32-bit words guards against a torn or foreign file. Everything is little-endian, as every machine this runs on.
 */

/** Element types that occur. */
type Stored =
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

const KINDS = { Int8Array, Uint8Array, Uint16Array, Uint32Array, Float32Array };
type Kind = keyof typeof KINDS;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly offset: number;
  readonly length: number;
}

interface Header {
  readonly meta: unknown;
  readonly entries: readonly Entry[];
}

/** What a buffer held: the arrays by name and the caller's own notes. */
export interface ArrayFile {
  readonly meta: unknown;
  readonly arrays: ReadonlyMap<string, Stored>;
}

/** "NGX2": changes with the layout. */
const MAGIC = 0x3258474e;
/** Magic, checksum, length of the header in bytes, nothing. */
const PREAMBLE = 16;
const ALIGNMENT = 8;

export function writeArrays(meta: unknown, arrays: ReadonlyMap<string, Stored>): Uint8Array<ArrayBuffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const [name, array] of arrays) {
    entries.push({ name, kind: array.constructor.name as Kind, offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ meta, entries } satisfies Header));
  const start = aligned(PREAMBLE + header.length);
  const bytes = new Uint8Array(aligned(start + offset));
  bytes.set(header, PREAMBLE);
  let number = 0;
  for (const array of arrays.values()) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + entries[number++]!.offset);
  }
  const words = new Int32Array(bytes.buffer);
  words[0] = MAGIC;
  words[2] = header.length;
  words[1] = checksum(words);
  return bytes;
}

/** The arrays of a buffer, as views on it; null if it is damaged or of another version. */
export function readArrays(stored: Uint8Array): ArrayFile | null {
  if (stored.byteLength < PREAMBLE || stored.byteLength % ALIGNMENT !== 0) return null;
  const buffer = alignedBuffer(stored);
  const words = new Int32Array(buffer.buffer, buffer.byteOffset, buffer.byteLength / 4);
  if (words[0] !== MAGIC || words[1] !== checksum(words)) return null;
  const headerBytes = buffer.subarray(PREAMBLE, PREAMBLE + words[2]!);
  const header = JSON.parse(new TextDecoder().decode(headerBytes)) as Header;
  const start = buffer.byteOffset + aligned(PREAMBLE + words[2]!);
  const arrays = new Map<string, Stored>();
  for (const { name, kind, offset, length } of header.entries) {
    arrays.set(name, new KINDS[kind](buffer.buffer, start + offset, length));
  }
  return { meta: header.meta, arrays };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** The same bytes at an aligned place: views on typed arrays need one. */
function alignedBuffer(stored: Uint8Array): Uint8Array<ArrayBuffer> {
  const inPlace = stored.buffer instanceof ArrayBuffer && stored.byteOffset % ALIGNMENT === 0;
  return inPlace ? new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength) : Uint8Array.from(stored);
}

/**
 * Four interleaved multiply-and-rotate lanes over all words but the checksum itself (after Appleby's MurmurHash3): the
 * processor works on the four at once, and reading the memory is what it waits for. The words are taken as signed: unsigned
 * ones would not all be small integers to the engine, which then compiles the loop twice.
 */
function checksum(words: Int32Array): number {
  let [a, b, c, d] = [0x9747b28c | 0, words[0]! ^ words.length, 0x3c6ef372, 0x1f83d9ab];
  // The preamble's words are taken singly, so that what follows comes in fours
  a = Math.imul(a ^ words[2]!, 0xcc9e2d51);
  b = Math.imul(b ^ words[3]!, 0x1b873593);
  const whole = words.length - (words.length % 4);
  let at = 4;
  for (; at < whole; at += 4) {
    a = Math.imul(a ^ words[at]!, 0xcc9e2d51);
    b = Math.imul(b ^ words[at + 1]!, 0x1b873593);
    c = Math.imul(c ^ words[at + 2]!, 0xcc9e2d51);
    d = Math.imul(d ^ words[at + 3]!, 0x1b873593);
    a = (a << 13) | (a >>> 19);
    b = (b << 15) | (b >>> 17);
    c = (c << 13) | (c >>> 19);
    d = (d << 15) | (d >>> 17);
  }
  for (; at < words.length; at++) a = Math.imul(a ^ words[at]!, 0x85ebca6b);
  return (Math.imul(a, 5) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f)) | 0;
}
