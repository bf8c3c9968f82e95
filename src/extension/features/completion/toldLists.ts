/**
 * The lists last told to VS Code, and which item of them was taken. VS Code keeps every list that it can ask about until
 * the editor loses the focus or an item is taken: after ten thousand keys some fifty thousand items. The array is the
 * provider's own, so it is emptied once so many later lists were told that none of its items can be on the screen. Nor do
 * items carry arguments for a command, each of which VS Code would keep as well: what was put into the draft tells.
 */
import * as vscode from 'vscode';
import { snippetText } from './snippetText.ts';

/** Lists that are kept: what a second of fast typing asks for. */
const KEPT = 16;

export class ToldLists<Item extends vscode.CompletionItem> implements vscode.Disposable {
  readonly #lists: Item[][] = [];
  /** What the last change put into a document. */
  #inserted = '';
  readonly #subscription = vscode.workspace.onDidChangeTextDocument(({ contentChanges: [change] }) => {
    if (change) this.#inserted = change.text;
  });

  dispose(): void {
    this.#subscription.dispose();
  }

  /** `items` as a list that asks for another at the next key; emptied later. */
  tell(items: Item[]): vscode.CompletionList<Item> {
    this.#lists.push(items);
    if (this.#lists.length > KEPT) this.#lists.shift()!.length = 0;
    return new vscode.CompletionList(items, true);
  }

  /** The item that the last change put in, of the latest list that has it. */
  taken(): Item | undefined {
    return this.#lists
      .flat()
      .findLast(
        ({ insertText }) =>
          insertText instanceof vscode.SnippetString && snippetText(insertText.value) === this.#inserted,
      );
  }
}
