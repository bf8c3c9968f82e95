/**
 * Which folders are the corpus: what the user chose, else the workspace's 语料 or corpus folder, else the samples that
 * come with us. A workspace that nobody has trusted has no say: VS Code drops its setting, and its folder is left alone.
 */
import * as vscode from 'vscode';
import type { Host } from '../../host.ts';
import { corpusFolderSetting } from '../../settings.ts';

export interface CorpusFolders {
  readonly origin: 'setting' | 'workspace' | 'samples';
  readonly uris: readonly vscode.Uri[];
}

/** Names under which a workspace keeps its past reports. */
const USUAL_NAMES = ['语料', 'corpus'];

/** A folder as written in the settings: a URI, an absolute path, or a path inside the first workspace folder. */
function folderUri(entry: string): vscode.Uri {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(entry)) return vscode.Uri.parse(entry);
  const base = vscode.workspace.workspaceFolders?.[0]?.uri;
  const absolute = /^([\\/]|[a-z]:[\\/])/i.test(entry);
  return absolute || !base ? vscode.Uri.file(entry) : vscode.Uri.joinPath(base, entry);
}

export async function resolveCorpusFolders(host: Host, extensionUri: vscode.Uri): Promise<CorpusFolders> {
  const chosen = corpusFolderSetting().filter((entry) => entry.trim() !== '');
  if (chosen.length > 0) return { origin: 'setting', uris: chosen.map(folderUri) };

  const usual: vscode.Uri[] = [];
  for (const folder of vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [])
    for (const name of USUAL_NAMES) {
      const uri = vscode.Uri.joinPath(folder.uri, name);
      if (host.reads(uri) && (await host.isFolder(uri))) usual.push(uri);
    }
  if (usual.length > 0) return { origin: 'workspace', uris: usual };
  return { origin: 'samples', uris: [vscode.Uri.joinPath(extensionUri, 'samples')] };
}

/** What is left out in Restricted Mode, in one sentence; empty in a trusted window. */
export function restrictedModeNote(): string {
  if (vscode.workspace.isTrusted) return '';
  return vscode.l10n.t(
    'Restricted Mode: only folders named in your own user settings are read. The corpus, settings and templates of this workspace wait until you trust it.',
  );
}

/** Whether a file lies in one of the folders. */
export function liesIn(uri: vscode.Uri, folders: readonly vscode.Uri[]): boolean {
  return folders.some((folder) => {
    if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
    const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
    return uri.path === folder.path || uri.path.startsWith(root);
  });
}
