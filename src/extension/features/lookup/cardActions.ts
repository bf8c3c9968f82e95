/** What a card offers: open the source, insert the passage into the draft, copy it with where it comes from. */
import * as vscode from 'vscode';
import type { Card, CardAction } from '../../../protocol/panel.ts';
import type { SourceDocuments } from '../pastReports/sourceDocuments.ts';
import type { TargetDraft } from './targetDraft.ts';

/** Milliseconds that a reminder stays in the status bar. */
const REMINDER = 8000;

/** 正文（区统计局《……》，第二部分 › （一）……） */
export function textWithSource({ unit, hit }: Card): string {
  const path = hit.section.join(' › ');
  return `${hit.text}\n（${unit}《${hit.report}》${path ? `，${path}` : ''}）`;
}

export class CardActions {
  constructor(
    readonly documents: SourceDocuments,
    readonly target: TargetDraft,
  ) {}

  async run(action: CardAction, card: Card): Promise<void> {
    switch (action) {
      case 'open':
        await this.documents.open(card.hit);
        return;
      case 'insert':
        await this.#insert(card);
        return;
      case 'copy':
        await vscode.env.clipboard.writeText(textWithSource(card));
        vscode.window.setStatusBarMessage(vscode.l10n.t('Copied, with its source.'), REMINDER);
    }
  }

  async #insert({ unit, hit }: Card): Promise<void> {
    if (hit.damaged) return;
    const { editor } = this.target;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    const shown = await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    const { start } = shown.selection;
    const beforeText =
      shown.selection.isEmpty && start.character === 0 && !shown.document.lineAt(start).isEmptyOrWhitespace;
    const inserted = await shown.edit((edit) => {
      edit.replace(shown.selection, beforeText ? `${hit.text}\n` : hit.text);
    });
    if (!inserted) throw new Error(vscode.l10n.t('The draft could not be changed.'));
    const offset = shown.document.offsetAt(start);
    shown.selection = new vscode.Selection(start, shown.document.positionAt(offset + hit.text.length));
    const reminder = vscode.l10n.t('Inserted from {0}: replace its figures, names and places with your own.', unit);
    vscode.window.setStatusBarMessage(`$(warning) ${reminder}`, REMINDER);
  }
}
