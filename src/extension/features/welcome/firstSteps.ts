/**
 * The first steps, as VS Code's own walkthrough: this opens it, and tells it which steps are done by now (own corpus, own
 * unit, words in a draft); the other steps are done when their commands have run.
 */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import { unitProfile } from '../../settings.ts';
import { liesIn } from '../pastReports/corpusFolders.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';

export const WALKTHROUGH = 'nigao.nigao#firstSteps';

export class OpenFirstSteps implements Command {
  readonly id = 'nigao.openFirstSteps';

  async execute(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false);
  }
}

/** Keeps the contexts that the steps look at. */
export class FirstSteps implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #done = new Set<string>();

  constructor(corpus: CorpusLibrary) {
    this.#corpus = corpus;
    this.#subscriptions = [
      corpus.onDidChange(() => {
        this.#look();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nigao.unit')) this.#look();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.#done.has('nigao.drafting')) return;
        const written = contentChanges.some(({ text }) => /[\u3400-\u9fff]/.test(text));
        if (written && isDraft(document) && !liesIn(document.uri, corpus.folders.uris)) this.#mark('nigao.drafting');
      }),
    ];
    this.#look();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #look(): void {
    const { answers, folders } = this.#corpus;
    if (answers && folders.origin !== 'samples') this.#mark('nigao.ownCorpus');
    if (unitProfile().name !== '') this.#mark('nigao.unitKnown');
  }

  #mark(context: string): void {
    if (this.#done.has(context)) return;
    this.#done.add(context);
    void vscode.commands.executeCommand('setContext', context, true);
  }
}
