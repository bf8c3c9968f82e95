/** What differs between VS Code on the desktop and VS Code in a browser; the entries inject it, everything else is shared. */
import type * as vscode from 'vscode';
import type { LibraryClient } from '../library/client.ts';

export interface Host {
  /** Starts a library in its worker. */
  startLibrary(): LibraryClient;
  /** Whether the library can read files of this kind of URI. */
  reads(uri: vscode.Uri): boolean;
  /** Whether there is such a folder. */
  isFolder(uri: vscode.Uri): Promise<boolean>;
  /** How the library names a file: a path on disk, or the whole URI where there is no disk. */
  toPath(uri: vscode.Uri): string;
  toUri(path: string): vscode.Uri;
}
