/** The suggestion list and the ghost text, over one source. Late answers are dropped; nothing is inserted unasked. */
import * as vscode from 'vscode';
import { completionEnabled, inlineEnabled } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { completionItem } from './completionItems.ts';
import type { CompletionSource } from './completionSource.ts';

/** What may stand right of the cursor for ghost text to make sense: nothing, or what closes a clause. */
const CLOSES = /^($|[\s，。、；：！？”’》）」』])/u;

export class PhraseItems implements vscode.CompletionItemProvider {
  constructor(
    readonly source: CompletionSource,
    readonly corpus: CorpusLibrary,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    if (!completionEnabled(document)) return undefined;
    const answer = await this.source.at(document, position, token);
    if (!answer) return undefined;
    const items = answer.items.map((item, index) =>
      completionItem(item, index, document, position, this.corpus.reports),
    );
    return new vscode.CompletionList(items, true);
  }
}

export class GhostText implements vscode.InlineCompletionItemProvider {
  constructor(readonly source: CompletionSource) {}

  async provideInlineCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    _context: vscode.InlineCompletionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlineCompletionItem[]> {
    if (!inlineEnabled(document)) return [];
    if (!CLOSES.test(document.lineAt(position.line).text.slice(position.character))) return [];
    const answer = await this.source.at(document, position, token);
    return answer?.inline
      ? [new vscode.InlineCompletionItem(answer.inline.insert, new vscode.Range(position, position))]
      : [];
  }
}
