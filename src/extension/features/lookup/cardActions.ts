/** What a card offers: open the source, insert the passage as a frame, copy it with where it comes from. */
import * as vscode from 'vscode';
import type { Card, CardAction } from '../../../protocol/panel.ts';
import { bringUp, insertInto } from '../../insertion.ts';
import { unitProfile } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
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
    readonly corpus: CorpusLibrary,
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

  async #insert({ hit }: Card): Promise<void> {
    if (hit.damaged) return;
    const { editor } = this.target;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    const { name, superior } = unitProfile();
    const frame = await this.corpus.request('frame', {
      text: hit.text,
      ...(hit.unit.name ? { of: hit.unit.name } : {}),
      ...(name ? { unit: name } : {}),
      ...(superior ? { superior } : {}),
    });
    if (!frame.safe) {
      const message = vscode.l10n.t('This passage cannot be framed safely: read it, or copy it with its source.');
      void vscode.window.showInformationMessage(message);
      return;
    }
    const draft = await bringUp(editor);
    const place = draft.selection.end;
    const beforeText =
      draft.selection.isEmpty && place.character === 0 && !draft.document.lineAt(place).isEmptyOrWhitespace;
    await insertInto(draft, beforeText ? `${frame.snippet}\n` : frame.snippet, place);
    const reminder = vscode.l10n.t('Inserted as a frame: figures, dates and names are left to fill.');
    vscode.window.setStatusBarMessage(`$(edit) ${reminder}`, REMINDER);
  }
}
