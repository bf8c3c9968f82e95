/** Where a library keeps its own files: a folder on disk, or the window's storage in the browser. Names are flat. */
import type { StoredName } from '../../protocol/worker.ts';

export interface FileStore {
  /** Bytes of a stored file, null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Writes aside and renames, so that a reader sees the old file or the new one, never half of it. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** What is stored. */
  list(): Promise<readonly StoredName[]>;
  remove(name: string): Promise<void>;
}
