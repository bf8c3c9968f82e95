/** VS Code on the desktop and on a server: the library runs in threads, reads the disk itself and keeps its store there. */
import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LibraryClient } from '../library/client.ts';
import { codeCacheName } from '../library/node/codeCache.ts';
import { activateShared } from './activateShared.ts';
import { NodePort } from './node/nodePort.ts';

/** Asked of the disk itself: VS Code's own file system asks the window first, which has much to do while it opens. */
async function isFolder({ fsPath }: vscode.Uri): Promise<boolean> {
  try {
    return (await stat(fsPath)).isDirectory();
  } catch {
    return false;
  }
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  const store = vscode.Uri.joinPath(context.globalStorageUri, 'library').fsPath;
  const { version } = context.extension.packageJSON as { readonly version: string };
  const codeCache = vscode.Uri.joinPath(context.globalStorageUri, codeCacheName(version)).fsPath;
  return activateShared(context, {
    startLibrary: () =>
      new LibraryClient(() => new NodePort(script, { codeCache }), { storePlace: { kind: 'folder', path: store } }),
    reads: (uri) => uri.scheme === 'file',
    isFolder,
    toPath: (uri) => uri.fsPath,
    toUri: (path) => vscode.Uri.file(path),
  });
}
