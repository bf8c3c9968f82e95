/** Ghost text: one continuation, and others to turn to. Late answers are dropped; nothing is inserted unasked. */
import * as vscode from 'vscode';
import type { CompletionSource } from './completionSource.ts';
import type { DraftSettings } from './draftSettings.ts';
import { ghostTexts } from './ghostChoice.ts';
import type { ShownGhost } from './shownGhost.ts';

/** What may stand right of the cursor for ghost text to make sense: nothing, or what closes a clause. */
const CLOSES = /^($|[\s，。、；：！？”’》）」』])/u;

export class GhostText implements vscode.InlineCompletionItemProvider {
  constructor(
    readonly source: CompletionSource,
    readonly shown: ShownGhost,
    readonly settings: DraftSettings,
  ) {}

  async provideInlineCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    { triggerKind }: vscode.InlineCompletionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlineCompletionItem[]> {
    const asked = triggerKind === vscode.InlineCompletionTriggerKind.Invoke;
    const after = document.lineAt(position.line).text.slice(position.character);
    const fits = CLOSES.test(after);
    const answer = fits && this.settings.of(document).ghost ? await this.source.at(document, position, token) : null;
    if (token.isCancellationRequested) return [];
    const standing = this.shown.at(document, position);
    const texts = answer ? ghostTexts(answer, standing, asked, after) : [];
    this.shown.give(document, position, texts);
    return texts.map((text) => {
      const item = new vscode.InlineCompletionItem(text, new vscode.Range(position, position));
      item.command = { command: 'nigao.accepted', title: '', arguments: [text] };
      return item;
    });
  }
}
