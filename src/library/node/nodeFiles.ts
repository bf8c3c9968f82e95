/** Corpus files from the disk. Links are followed only as long as they stay inside the folder the user named, each place once. */
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadProblem } from '../../corpus/model.ts';
import type { FileStat, FolderListing } from '../../protocol/worker.ts';
import { isCorpusFile, type CorpusFiles } from '../corpusFiles.ts';

/** Says in one clause why a file system call failed. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'EISDIR':
      return 'is a folder, not a file';
    case 'ELOOP':
      return 'is a link that leads to itself';
    default:
      return error instanceof Error ? error.message : String(error);
  }
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
      this.problems.push({ path, reason: reasonOf(error) });
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
      if (isCorpusFile(name)) this.problems.push({ path, reason: reasonOf(error) });
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
      return { files: [], problems: [{ path: root, reason: reasonOf(error) }] };
    }
  }

  async read(path: string): Promise<Uint8Array> {
    try {
      return await readFile(path);
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  }
}
