/**
 * What every stored file is wrapped in: a format version and a SHA-256 of the content, so that an older or a damaged
 * file is told from a good one before anything in it is believed.
 *
 * Layout: `NIGA`, version (uint32, little endian), 32 bytes of digest, content.
 */

/**
 * Raised whenever the shape or the meaning of anything stored changes: older stores are rebuilt. Stored are files as they
 * were read, index, phrases, skeletons, and the completion model with all that its tables of facts and names close.
 */
export const STORE_VERSION = 15;

const MAGIC = [0x4e, 0x49, 0x47, 0x41] as const;
const HEADER = 40;

async function digest(content: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>));
}

/** Wraps content for storing. */
export async function seal(content: Uint8Array): Promise<Uint8Array> {
  const sealed = new Uint8Array(HEADER + content.length);
  sealed.set(MAGIC);
  new DataView(sealed.buffer).setUint32(4, STORE_VERSION, true);
  sealed.set(await digest(content), 8);
  sealed.set(content, HEADER);
  return sealed;
}

/** The content, or null when it is of another version, cut short or altered. */
export async function unseal(sealed: Uint8Array): Promise<Uint8Array | null> {
  if (sealed.length < HEADER || MAGIC.some((byte, i) => sealed[i] !== byte)) return null;
  if (new DataView(sealed.buffer, sealed.byteOffset).getUint32(4, true) !== STORE_VERSION) return null;
  const content = sealed.subarray(HEADER);
  const expected = sealed.subarray(8, HEADER);
  const found = await digest(content);
  return found.every((byte, i) => byte === expected[i]) ? content : null;
}

/** A name for content: the first 16 hex digits of its digest. */
export async function contentName(content: Uint8Array): Promise<string> {
  return Array.from((await digest(content)).subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
