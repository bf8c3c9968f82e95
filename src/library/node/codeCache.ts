/**
 * Compiled code between windows, by Node's own module compile cache (Node 22.1 and later; without it nothing is kept).
 * The folder is ours alone, named after the version of the extension: those of earlier ones are removed.
 */
import { readdir, rm } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';

/** What Node 20 does not have. */
interface ModuleCache {
  enableCompileCache?(folder: string): unknown;
  flushCompileCache?(): void;
}

const cache = nodeModule as ModuleCache;

const PREFIX = 'compiled-';

/** Name of the folder for the compiled code of a version of the extension. */
export function codeCacheName(version: string): string {
  return PREFIX + version;
}

export class CodeCache {
  readonly #folder: string;

  /** Modules that are loaded from now on come from the folder where they are in it. */
  constructor(folder: string) {
    this.#folder = folder;
    cache.enableCompileCache?.(folder);
  }

  /** Writes down what was compiled since, for the next window. What cannot be is compiled again: nobody is told. */
  async keep(): Promise<void> {
    try {
      cache.flushCompileCache?.();
      const all = dirname(this.#folder);
      const own = basename(this.#folder);
      for (const name of await readdir(all))
        if (name.startsWith(PREFIX) && name !== own) await rm(join(all, name), { recursive: true });
    } catch {
      // A window of another version may be using its own
    }
  }
}
