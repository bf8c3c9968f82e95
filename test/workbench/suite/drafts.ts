/** Drafts for the tests, and the gestures that the API has no call for. */
import * as vscode from 'vscode';
import type { BuildSummary } from '../../../src/protocol/answers.ts';

/** Milliseconds between two looks at what is awaited. */
const BEAT = 100;

export async function until(what: string, holds: () => boolean, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, BEAT));
  }
}

/** The samples, read to the end. */
export async function readCorpus(): Promise<BuildSummary> {
  const summary = await vscode.commands.executeCommand<BuildSummary | undefined>('nigao.refreshCorpus');
  if (!summary) throw new Error('the corpus was not read');
  return summary;
}

let drafts = 0;

/** An untitled draft with the cursor at its end. Each has a name of its own: VS Code gives out its own names twice. */
export async function openDraft(
  content: string,
  language: 'plaintext' | 'markdown' = 'plaintext',
): Promise<vscode.TextEditor> {
  drafts += 1;
  const path = `draft-${drafts}.${language === 'markdown' ? 'md' : 'txt'}`;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path }));
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), content);
  });
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** Accepts what is selected in quick pick after quick pick until it has led somewhere. */
export async function acceptUntil(what: string, holds: () => boolean): Promise<void> {
  await until(what, () => {
    if (holds()) return true;
    void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return false;
  });
}

/** Who writes, said beforehand so that nobody asks. */
export async function introduceUnit(): Promise<void> {
  const settings = vscode.workspace.getConfiguration('nigao');
  const profile = { name: '青石镇', kind: '镇', level: '镇', superior: '县委、县政府' };
  for (const [key, value] of Object.entries(profile))
    await settings.update(`unit.${key}`, value, vscode.ConfigurationTarget.Global);
}

export async function closeEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  const tabs = () => vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
  while (tabs() > 0) {
    const before = tabs();
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the editor is closed', () => tabs() < before);
  }
}

/** A file of the samples as the library names it: a path on disk, a whole URI in the browser. */
export async function samplePath(ending: string): Promise<string> {
  const folder = vscode.Uri.joinPath(vscode.extensions.getExtension('nigao.nigao')!.extensionUri, 'samples');
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  const name = names.find((candidate) => candidate.endsWith(ending));
  if (name === undefined) throw new Error(`no sample ends in ${ending}`);
  const uri = vscode.Uri.joinPath(folder, name);
  return uri.scheme === 'file' ? uri.fsPath : uri.toString();
}
