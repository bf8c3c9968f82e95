/**
 * Typed arrays in one buffer and back without copying: a small JSON header says what lies where. Whoever stores the buffer sees to
 * it that it comes back whole. Everything is little-endian, as every machine this runs on.
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

/** "NGX3": changes with the layout. */
const MAGIC = 0x3358474e;
/** Magic, length of the header in bytes, length of the whole in bytes, nothing. */
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
  const words = new Uint32Array(bytes.buffer);
  words[0] = MAGIC;
  words[1] = header.length;
  words[2] = bytes.length;
  return bytes;
}

/** The arrays of a buffer, as views on it; null if it is of another kind or version, or not whole. */
export function readArrays(stored: Uint8Array): ArrayFile | null {
  if (stored.byteLength < PREAMBLE || stored.byteLength % ALIGNMENT !== 0) return null;
  const buffer = alignedBuffer(stored);
  const [magic, headerLength = 0, length] = new Uint32Array(buffer.buffer, buffer.byteOffset, PREAMBLE / 4);
  if (magic !== MAGIC || length !== stored.byteLength) return null;
  const headerBytes = buffer.subarray(PREAMBLE, PREAMBLE + headerLength);
  const header = JSON.parse(new TextDecoder().decode(headerBytes.slice())) as Header;
  const start = buffer.byteOffset + aligned(PREAMBLE + headerLength);
  const arrays = new Map<string, Stored>();
  for (const { name, kind, offset, length } of header.entries) {
    arrays.set(name, new KINDS[kind](buffer.buffer, start + offset, length));
  }
  return { meta: header.meta, arrays };
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}

/** The same bytes at an aligned place: views on typed arrays need one. Memory of whatever kind serves as it is. */
function alignedBuffer(stored: Uint8Array): Uint8Array<ArrayBuffer> {
  const inPlace = stored.byteOffset % ALIGNMENT === 0;
  return inPlace
    ? new Uint8Array(stored.buffer as ArrayBuffer, stored.byteOffset, stored.byteLength)
    : Uint8Array.from(stored);
}
