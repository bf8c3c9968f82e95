/** Corpus files from the disk. Links are followed only as long as they stay inside the folder the user named, each place once. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadProblem } from '../../corpus/model.ts';
import { MAX_FILE_BYTES } from '../../corpus/readers/readers.ts';
import type { FileStat, FolderListing } from '../../protocol/worker.ts';
import { isReadError, ReadError } from '../../text/readError.ts';
import { failed, READ_REASONS, tooLarge, type Reason } from '../../text/readReasons.ts';
import { isCorpusFile, type CorpusFiles } from '../corpusFiles.ts';

const REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: READ_REASONS.missing,
  EACCES: READ_REASONS.noPermission,
  EPERM: READ_REASONS.noPermission,
  EISDIR: READ_REASONS.isFolder,
  ELOOP: READ_REASONS.linkLoop,
};

/** What a file system call's failure means to the user. */
function problemOf(path: string, error: unknown): ReadProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { en, zh } = REASONS[code] ?? failed(error instanceof Error ? error.message : String(error));
  return { path, reason: en, reasonZh: zh };
}

class FolderWalk {
  readonly files: FileStat[] = [];
  readonly problems: ReadProblem[] = [];
  readonly #seen = new Set<string>();

  constructor(readonly realRoot: string) {}

  async folder(path: string): Promise<void> {
    let names: string[];
    try {
      const real = await realpath(path);
      if (this.#seen.has(real)) return;
      this.#seen.add(real);
      names = (await readdir(path)).sort();
    } catch (error) {
      this.problems.push(problemOf(path, error));
      return;
    }
    for (const name of names) if (!name.startsWith('.')) await this.entry(join(path, name), name);
  }

  async entry(path: string, name: string): Promise<void> {
    try {
      const real = await realpath(path);
      if (real !== this.realRoot && !real.startsWith(this.realRoot + sep)) return;
      const found = await stat(real);
      if (found.isDirectory()) await this.folder(path);
      else if (found.isFile() && isCorpusFile(name))
        this.files.push({ path, size: found.size, modified: found.mtimeMs });
    } catch (error) {
      if (isCorpusFile(name)) this.problems.push(problemOf(path, error));
    }
  }
}

export class NodeFiles implements CorpusFiles {
  async list(root: string): Promise<FolderListing> {
    try {
      const found = await stat(root);
      if (!found.isDirectory())
        return { files: [{ path: root, size: found.size, modified: found.mtimeMs }], problems: [] };
      const walk = new FolderWalk(await realpath(root));
      await walk.folder(root);
      return { files: walk.files, problems: walk.problems };
    } catch (error) {
      return { files: [], problems: [problemOf(root, error)] };
    }
  }

  /** A file that has grown since it was listed is measured again: more than a reader takes is not read at all. */
  async read(path: string): Promise<Uint8Array> {
    try {
      const { size } = await stat(path);
      if (size > MAX_FILE_BYTES) throw new ReadError(path, tooLarge(MAX_FILE_BYTES / 1024 / 1024));
      return await readFile(path);
    } catch (error) {
      if (isReadError(error)) throw error;
      const { reason, reasonZh } = problemOf(path, error);
      throw new ReadError(path, { en: reason, zh: reasonZh }, { cause: error });
    }
  }
}
