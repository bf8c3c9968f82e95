/**
 * A passage beside one's own paragraph in VS Code's diff editor, both read-only and a sentence a line. What they show is
 * carried in their addresses, so that the tab comes back after a restart.
 */
import * as vscode from 'vscode';
import type { Card } from '../../../protocol/panel.ts';
import { sentenceLines } from './sentenceLines.ts';
import { passageHere, type TargetDraft } from './targetDraft.ts';

export const PASSAGE_SCHEME = 'nigao-passage';

function uriOf(name: string, text: string): vscode.Uri {
  return vscode.Uri.from({
    scheme: PASSAGE_SCHEME,
    path: `/${name.replaceAll('/', '／')}`,
    query: sentenceLines(text),
  });
}

export class PassageDiff implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #target: TargetDraft;
  readonly #registration: vscode.Disposable;

  constructor(target: TargetDraft) {
    this.#target = target;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(PASSAGE_SCHEME, this);
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return uri.query;
  }

  async show({ unit, years, hit }: Card): Promise<void> {
    const { editor } = this.#target;
    const own = editor ? passageHere(editor) : '';
    if (own === '') {
      const message = vscode.l10n.t('Put the cursor in a paragraph of your draft, or select some text.');
      void vscode.window.showInformationMessage(message);
      return;
    }
    const theirs = [unit, years].filter(Boolean).join(' ');
    const mine = vscode.l10n.t('My paragraph');
    const title = vscode.l10n.t('{0} ↔ my paragraph', theirs);
    await vscode.commands.executeCommand('vscode.diff', uriOf(theirs, hit.text), uriOf(mine, own), title, {
      viewColumn: vscode.ViewColumn.Active,
      preview: true,
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
