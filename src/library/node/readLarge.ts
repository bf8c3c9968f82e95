/**
 * A large file read in parts side by side: most of the time goes into fresh memory, which several threads take at once. Whoever
 * sums up a part that has arrived does so while the others are being read.
 */
import { open } from 'node:fs/promises';
import { BLOCK } from '../store/checksum.ts';
import type { PartArrived } from '../store/fileStore.ts';

/** Parts that are read at a time, as many as Node has threads for files. */
const AT_A_TIME = 4;
const PART = 4 * BLOCK;

/**
 * From this size on a file is read into memory of the shared kind, though nobody shares it: of its own kind V8 takes so much for
 * pressure, and goes through the whole heap, on the processors that read. A library of a hundred compilations is there in half the time.
 */
const UNCOUNTED_FROM = 32 * BLOCK;

/**
 * The whole content of a file.
 * @param arrived told of each part as it arrives
 * @throws Error of the file system when it cannot be opened or read, or ended before it should.
 */
export async function readLarge(path: string, arrived?: PartArrived): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size < UNCOUNTED_FROM ? new ArrayBuffer(size) : new SharedArrayBuffer(size));
    let next = 0;
    const readParts = async (): Promise<void> => {
      while (next < size) {
        const from = next;
        const end = Math.min(size, from + PART);
        next = end;
        for (let at = from; at < end;) {
          const { bytesRead } = await file.read(bytes, at, end - at, at);
          if (bytesRead === 0) throw new Error(`${path} became shorter while it was read.`);
          at += bytesRead;
        }
        arrived?.(bytes.subarray(from, end), from);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, readParts));
    return bytes;
  } finally {
    await file.close();
  }
}
