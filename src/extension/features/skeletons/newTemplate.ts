/** 新建自有模板: a first template in the workspace, with a remark wherever something can be changed, opened to be edited. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { EXAMPLE_TEMPLATE } from './exampleTemplate.ts';
import { TEMPLATE_FOLDER } from './ownTemplateFiles.ts';

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** 我的模板.hbs, 我的模板2.hbs … */
async function freeName(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const uri = vscode.Uri.joinPath(folder, `我的模板${count === 1 ? '' : count}.hbs`);
    if (!(await exists(uri))) return uri;
  }
}

export class NewTemplate implements Command {
  readonly id = 'nigao.newTemplate';

  async execute(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a folder first: templates of your own are kept in its .nigao/templates.'),
      );
      return;
    }
    const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
    if (!folder) return;
    const uri = await freeName(vscode.Uri.joinPath(folder.uri, ...TEMPLATE_FOLDER));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EXAMPLE_TEMPLATE));
    await vscode.window.showTextDocument(uri);
    const message = vscode.workspace.isTrusted
      ? vscode.l10n.t('Saved changes appear at once in “New Year-end Report” and “Insert Section Skeleton”.')
      : vscode.l10n.t('Templates of your own are used once this folder is trusted.');
    void vscode.window.showInformationMessage(message);
  }
}
