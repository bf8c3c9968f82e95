/** What a card offers: open the source, insert the passage, copy it with where it comes from, set it beside one's own. */
import * as vscode from 'vscode';
import type { Card, CardAction } from '../../../protocol/panel.ts';
import type { SourceDocuments } from '../pastReports/sourceDocuments.ts';
import type { MarkedCards } from './markedCards.ts';
import type { PassageDiff } from './passageDiff.ts';
import type { PassageInserter } from './passageInserter.ts';

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
    readonly inserter: PassageInserter,
    readonly diff: PassageDiff,
    readonly marked: MarkedCards,
  ) {}

  async run(action: CardAction, card: Card): Promise<void> {
    const { hit } = card;
    const passage = { text: hit.text, damaged: hit.damaged, of: hit.unit.name };
    switch (action) {
      case 'open':
        await this.documents.open(hit);
        return;
      case 'insert':
        await this.inserter.insertAsIs(passage);
        return;
      case 'frame':
        await this.inserter.insertFrame(passage);
        return;
      case 'copy':
        await vscode.env.clipboard.writeText(textWithSource(card));
        vscode.window.setStatusBarMessage(vscode.l10n.t('Copied, with its source.'), REMINDER);
        return;
      case 'diff':
        await this.diff.show(card);
        return;
      case 'mark':
        this.marked.toggle(card);
    }
  }
}
