/** Where a library gets its files from: the disk on node, the host's messages in the browser. */
import { READABLE_ENDINGS } from '../corpus/readers/readers.ts';
import type { FolderListing } from '../protocol/worker.ts';

export interface CorpusFiles {
  /** The corpus files in a folder and below, in path order, or the one file `root` names. Never outside `root`. */
  list(root: string): Promise<FolderListing>;
  /** @throws ReadError, or Error with one sentence, when the file cannot be read. */
  read(path: string): Promise<Uint8Array>;
}

/**
 * Whether a file found in a folder belongs to the corpus: by its ending, but no hidden file and no lock file of Word
 * (~$…). A file named outright is tried whatever it is called.
 */
export function isCorpusFile(name: string): boolean {
  if (name.startsWith('.') || name.startsWith('~$')) return false;
  const lower = name.toLowerCase();
  return READABLE_ENDINGS.some((ending) => lower.endsWith(ending));
}
