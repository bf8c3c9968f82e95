/** Where a library keeps its own files: a folder on disk, or the window's storage in the browser. Names are flat. */
import type { StoredName } from '../../protocol/worker.ts';

/**
 * Told of what has been read of a file, `bytes` being those from `at` on: parts come in any order, begin and end at multiples of
 * BLOCK (checksum.ts) or with the file, and together are the whole of it.
 */
export type PartArrived = (bytes: Uint8Array, at: number) => void;

export interface FileStore {
  /**
   * Bytes of a stored file, null when there is none.
   * @param arrived told of every part while others are still being read, by a store that reads in parts
   */
  read(name: string, arrived?: PartArrived): Promise<Uint8Array | null>;
  /** Writes aside and renames, so that a reader sees the old file or the new one, never half of it. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** What is stored. */
  list(): Promise<readonly StoredName[]>;
  remove(name: string): Promise<void>;
}
