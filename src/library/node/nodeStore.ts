/** The library's own files in a folder on disk. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore, PartArrived } from '../store/fileStore.ts';
import { readLarge } from './readLarge.ts';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export class NodeStore implements FileStore {
  readonly #folder: string;

  /** @param folder absolute path; made when first written to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(name: string, arrived?: PartArrived): Promise<Uint8Array | null> {
    try {
      return await readLarge(join(this.#folder, name), arrived);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const aside = join(this.#folder, `${name}.${randomUUID()}.part`);
    await writeFile(aside, bytes, { mode: 0o600 });
    await rename(aside, join(this.#folder, name));
  }

  async list(): Promise<{ name: string; written: number }[]> {
    let names: string[];
    try {
      names = (await readdir(this.#folder)).sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    const listed: { name: string; written: number }[] = [];
    for (const name of names) {
      try {
        listed.push({ name, written: (await stat(join(this.#folder, name))).mtimeMs });
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    }
    return listed;
  }

  async remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true });
  }
}
