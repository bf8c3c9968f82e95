/** The suggestion list, over the same source as the ghost text. Nothing is inserted unasked. */
import * as vscode from 'vscode';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { completionItem, type PhraseItem } from './completionItems.ts';
import type { CompletionSource } from './completionSource.ts';
import type { DraftSettings } from './draftSettings.ts';
import type { ToldLists } from './toldLists.ts';

/** The first of each text, if any is left: before a mark, items may lose what they differ by, or all. */
function distinct(items: readonly PhraseItem[]): PhraseItem[] {
  const texts = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  return items.filter((_, index) => texts[index] !== '' && texts.indexOf(texts[index]!) === index);
}

export class PhraseItems implements vscode.CompletionItemProvider<PhraseItem> {
  constructor(
    readonly source: CompletionSource,
    readonly corpus: CorpusLibrary,
    readonly settings: DraftSettings,
    readonly told: ToldLists<PhraseItem>,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    { triggerKind }: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<PhraseItem> | undefined> {
    if (!this.settings.of(document).list) return undefined;
    const atMark = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
    if (atMark && this.settings.choosesFirst(document)) return undefined;
    const answer = await this.source.at(document, position, token, true);
    if (!answer) return undefined;
    const items = answer.items.map((item, index) => completionItem(item, index, document, position));
    return new vscode.CompletionList(this.told.tell(distinct(items)), true);
  }

  resolveCompletionItem(item: PhraseItem): PhraseItem {
    item.document(this.corpus.reports);
    return item;
  }
}
