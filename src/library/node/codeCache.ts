/**
 * Compiled code between windows, by Node's own module compile cache (Node 22.1 and later; without it nothing is kept).
 * The folder is ours alone, named after the make of the extension: those of earlier ones are removed.
 */
import { readdir, rm } from 'node:fs/promises';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CODE_CACHE } from './threadData.ts';

/** What Node 20 does not have. */
interface ModuleCache {
  enableCompileCache?(folder: string): unknown;
  flushCompileCache?(): void;
}

const cache = nodeModule as ModuleCache;

export class CodeCache {
  readonly #folder: string;

  /** Modules that are loaded from now on come from the folder where they are in it. */
  constructor(folder: string) {
    this.#folder = folder;
    cache.enableCompileCache?.(folder);
  }

  /** Writes down what was compiled since, for the next window. */
  async keep(): Promise<void> {
    cache.flushCompileCache?.();
    const all = dirname(this.#folder);
    const own = basename(this.#folder);
    for (const name of await readdir(all).catch(() => []))
      if (name.startsWith(CODE_CACHE) && name !== own) await rm(join(all, name), { recursive: true, force: true });
  }
}
