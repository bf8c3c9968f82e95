/** The library's own files in the window's storage, for a worker without a disk. */
import * as vscode from 'vscode';
import type { FileStore } from '../library/store/fileStore.ts';
import type { StoredName } from '../protocol/worker.ts';

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

export class WorkspaceStore implements FileStore {
  constructor(readonly folder: vscode.Uri) {}

  async read(name: string): Promise<Uint8Array | null> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, name));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const aside = vscode.Uri.joinPath(this.folder, `${name}.${crypto.randomUUID()}.part`);
    await vscode.workspace.fs.writeFile(aside, bytes);
    await vscode.workspace.fs.rename(aside, vscode.Uri.joinPath(this.folder, name), { overwrite: true });
  }

  async list(): Promise<StoredName[]> {
    let entries: [string, vscode.FileType][];
    try {
      entries = await vscode.workspace.fs.readDirectory(this.folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    const names = entries.map(([name]) => name).sort();
    return Promise.all(names.map(async (name) => ({ name, written: (await this.#stat(name)).mtime })));
  }

  async remove(name: string): Promise<void> {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(this.folder, name));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  #stat(name: string): Thenable<vscode.FileStat> {
    return vscode.workspace.fs.stat(vscode.Uri.joinPath(this.folder, name));
  }
}
