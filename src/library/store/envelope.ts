/**
 * What every stored file is wrapped in: a format version and a checksum of the content, so that an older or a damaged
 * file is told from a good one before anything in it is believed.
 *
 * Layout: `NIGA`, version (uint32, little endian), checksum (checksum.ts), content; typed arrays in it stay aligned.
 */
import { Checksum, CHECKSUM_SIZE } from './checksum.ts';
import type { FileStore } from './fileStore.ts';

/**
 * Raised whenever the shape or the meaning of anything stored changes: older stores are rebuilt. Stored are files as they
 * were read, index, phrases, skeletons, and the completion model with all that its tables of facts and names close.
 */
export const STORE_VERSION = 16;

const MAGIC = [0x4e, 0x49, 0x47, 0x41] as const;
const SUM = 8;
const HEADER = SUM + CHECKSUM_SIZE;

/** Wraps content for storing. */
export function seal(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(HEADER + content.length);
  sealed.set(MAGIC);
  new DataView(sealed.buffer).setUint32(4, STORE_VERSION, true);
  sealed.set(content, HEADER);
  const sum = new Checksum();
  sum.add(sealed.subarray(HEADER), HEADER);
  sealed.set(sum.value(), SUM);
  return sealed;
}

/** The content of a stored file; null where there is none, or it is of another version, cut short or altered. */
export async function unsealed(store: FileStore, name: string): Promise<Uint8Array | null> {
  const sum = new Checksum();
  let summed = 0;
  const add = (bytes: Uint8Array, at: number): void => {
    const skipped = Math.max(0, HEADER - at);
    sum.add(bytes.subarray(skipped), at + skipped);
    summed += bytes.length;
  };
  const sealed = await store.read(name, add);
  if (!sealed || sealed.length < HEADER || MAGIC.some((byte, i) => sealed[i] !== byte)) return null;
  if (new DataView(sealed.buffer, sealed.byteOffset).getUint32(4, true) !== STORE_VERSION) return null;
  if (summed === 0) add(sealed, 0);
  const found = sum.value();
  const expected = sealed.subarray(SUM, HEADER);
  return found.every((byte, i) => byte === expected[i]) ? sealed.subarray(HEADER) : null;
}

/** A name for content: the first 16 hex digits of its SHA-256. */
export async function contentName(content: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
