/** A large file read in parts side by side: most of the time goes into fresh memory, which several threads take at once. */
import { open } from 'node:fs/promises';

/** Parts of a file, as many as Node has threads for files; a small file is one. */
const PARTS = 4;
const SMALLEST_PART = 1 << 20;

/**
 * The whole content of a file.
 * @throws Error of the file system when it cannot be opened or read, or ended before it should.
 */
export async function readLarge(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    const part = Math.max(SMALLEST_PART, Math.ceil(size / PARTS));
    const readPart = async (from: number): Promise<void> => {
      const end = Math.min(size, from + part);
      for (let at = from; at < end;) {
        const { bytesRead } = await file.read(bytes, at, end - at, at);
        if (bytesRead === 0) throw new Error(`${path} became shorter while it was read.`);
        at += bytesRead;
      }
    };
    await Promise.all(Array.from({ length: Math.ceil(size / part) }, (_, number) => readPart(number * part)));
    return bytes;
  } finally {
    await file.close();
  }
}
