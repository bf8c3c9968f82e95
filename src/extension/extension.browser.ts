/** VS Code in a browser: the library runs in Web Workers and asks the window for its files and its store. */
import * as vscode from 'vscode';
import { LibraryClient } from '../library/client.ts';
import { activateShared } from './activateShared.ts';
import { BrowserPort, WorkerScript } from './browserPort.ts';
import { WorkspaceFiles } from './workspaceFiles.ts';
import { WorkspaceStore } from './workspaceStore.ts';

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const scripts = vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser');
  const script = new WorkerScript(vscode.Uri.joinPath(scripts, 'worker.js'));
  const readerScript = async (name: string) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(scripts, name));
  const files = new WorkspaceFiles();
  const store = new WorkspaceStore(vscode.Uri.joinPath(context.globalStorageUri, 'library'));
  return activateShared(context, {
    startLibrary: () =>
      new LibraryClient(() => new BrowserPort(script), { storePlace: { kind: 'host' }, files, readerScript, store }),
    reads: () => true,
    isFolder,
    toPath: (uri) => uri.toString(),
    toUri: (path) => vscode.Uri.parse(path),
  });
}
