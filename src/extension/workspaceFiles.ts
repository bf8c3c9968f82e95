/** Corpus files through `workspace.fs`, for a library whose worker has no disk. Paths are whole URIs; links to folders are not followed. */
import * as vscode from 'vscode';
import type { HostFiles } from '../library/connection.ts';
import type { ReadProblem } from '../corpus/model.ts';
import type { FileStat, FolderListing } from '../protocol/worker.ts';

/** The sentence for the user; this host knows their language, so it is the same in both places. */
function reasonOf(error: unknown): string {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
    return vscode.l10n.t('It does not exist.');
  if (error instanceof vscode.FileSystemError && error.code === 'NoPermissions')
    return vscode.l10n.t('There is no permission to read it.');
  return error instanceof Error ? error.message : String(error);
}

export class WorkspaceFiles implements HostFiles {
  async list(root: string): Promise<FolderListing> {
    const files: FileStat[] = [];
    const problems: ReadProblem[] = [];
    await this.#walk(vscode.Uri.parse(root), files, problems);
    return { files, problems };
  }

  async read(path: string): Promise<Uint8Array> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.parse(path));
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  }

  async #walk(uri: vscode.Uri, files: FileStat[], problems: ReadProblem[]): Promise<void> {
    try {
      const found = await vscode.workspace.fs.stat(uri);
      if (found.type & vscode.FileType.File) {
        files.push({ path: uri.toString(), size: found.size, modified: found.mtime });
        return;
      }
      const entries = await vscode.workspace.fs.readDirectory(uri);
      entries.sort(([a], [b]) => (a < b ? -1 : 1));
      for (const [name, type] of entries) {
        const linkedFolder = type & vscode.FileType.SymbolicLink && type & vscode.FileType.Directory;
        if (!name.startsWith('.') && !linkedFolder) await this.#walk(vscode.Uri.joinPath(uri, name), files, problems);
      }
    } catch (error) {
      const reason = reasonOf(error);
      problems.push({ path: uri.toString(), reason, reasonZh: reason });
    }
  }
}
