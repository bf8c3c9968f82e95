/**
 * Which item of a list was taken. Items carry no arguments for the command that says so, for VS Code would keep those of
 * every item: what a change puts into a draft tells, if it is what an item of the last lists puts down.
 */
import * as vscode from 'vscode';
import { isDraft } from '../../drafts.ts';
import type { PhraseItem } from './completionItems.ts';
import type { ToldLists } from './toldLists.ts';

export class TakenItem implements vscode.Disposable {
  readonly #told: ToldLists<PhraseItem>;
  /** Remembered until it is asked for: a key may be typed before VS Code runs the command. */
  #item: PhraseItem | undefined;
  readonly #subscription: vscode.Disposable;

  constructor(told: ToldLists<PhraseItem>) {
    this.#told = told;
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
      if (change && isDraft(document)) this.#item = this.#putDownAs(change.text) ?? this.#item;
    });
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** The item that was put in last, once. */
  take(): PhraseItem | undefined {
    const item = this.#item;
    this.#item = undefined;
    return item;
  }

  /** Of items that put down the same, the one that says just that, without choices. */
  #putDownAs(text: string): PhraseItem | undefined {
    const items = this.#told.items.filter((item) => item.text === text);
    return items.findLast(({ learnt }) => learnt === text) ?? items.at(-1);
  }
}
