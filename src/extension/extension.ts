/** VS Code on the desktop and on a server: the library runs in threads, reads the disk itself and keeps its store there. */
import * as vscode from 'vscode';
import { LibraryClient } from '../library/client.ts';
import { activateShared } from './activateShared.ts';
import { NodePort } from './node/nodePort.ts';

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  const store = vscode.Uri.joinPath(context.globalStorageUri, 'library').fsPath;
  activateShared(context, {
    startLibrary: () => new LibraryClient(() => new NodePort(script), { storePlace: { kind: 'folder', path: store } }),
    reads: (uri) => uri.scheme === 'file',
    toPath: (uri) => uri.fsPath,
    toUri: (path) => vscode.Uri.file(path),
  });
}
