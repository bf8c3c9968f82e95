/** 复制为公文纯文本: the selection, else the draft, clean for Word; what is still to be filled is told and one click away. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { DRAFT_LANGUAGES } from '../../drafts.ts';
import type { Services } from '../../services.ts';

export class CopyPlainText implements Command {
  readonly id = 'nigao.copyPlainText';

  constructor(readonly services: Services) {}

  async execute(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !(DRAFT_LANGUAGES as readonly string[]).includes(editor.document.languageId)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    const { document, selection } = editor;
    const from = selection.isEmpty ? 0 : document.offsetAt(selection.start);
    const draft = document.getText(selection.isEmpty ? undefined : selection);
    const { text, open } = await this.services.corpus.request('plainText', { draft });
    await vscode.env.clipboard.writeText(text);
    const [first] = open;
    if (!first) {
      const done = selection.isEmpty
        ? vscode.l10n.t('The draft was copied as plain text.')
        : vscode.l10n.t('The selection was copied as plain text.');
      vscode.window.setStatusBarMessage(`$(check) ${done}`, 5000);
      return;
    }
    const place = new vscode.Range(document.positionAt(from + first.start), document.positionAt(from + first.end));
    void this.#offerFirst(document, place, open.length);
  }

  async #offerFirst(document: vscode.TextDocument, place: vscode.Range, count: number): Promise<void> {
    const go = vscode.l10n.t('Go to the First');
    const message = vscode.l10n.t('Copied as plain text; {0} places are still to be filled (【】, XX).', count);
    if ((await vscode.window.showWarningMessage(message, go)) !== go) return;
    await vscode.window.showTextDocument(document, { selection: place });
  }
}
