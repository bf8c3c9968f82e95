/** The cards that are marked for laying side by side: two or three, kept while the questions change. */
import * as vscode from 'vscode';
import type { Card } from '../../../protocol/panel.ts';
import { MOST_MARKED } from './mostMarked.ts';

export class MarkedCards implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #cards: readonly Card[] = [];

  get cards(): readonly Card[] {
    return this.#cards;
  }

  toggle(card: Card): void {
    const without = this.#cards.filter(({ id }) => id !== card.id);
    if (without.length === this.#cards.length && without.length === MOST_MARKED) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('{0} passages at most stand side by side. Take one out first.', MOST_MARKED),
      );
      return;
    }
    this.#cards = without.length < this.#cards.length ? without : [...without, card];
    this.#changed.fire();
  }

  clear(): void {
    this.#cards = [];
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
