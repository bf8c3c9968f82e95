/**
 * Which documents are helped while typing. The rule is the clerk's: by language (the settings can be given for one), by
 * folder (`nigao.completion.exclude`), and on or off for a single file, which wins. Files of the corpus are read, not written.
 */
import * as vscode from 'vscode';
import { isDraft } from '../../drafts.ts';
import { liesIn } from '../pastReports/corpusFolders.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import type { DraftSettings } from './draftSettings.ts';

/** Why a document is helped or not. */
export type DraftStanding = 'on' | 'switched off' | 'excluded' | 'corpus' | 'disabled' | 'no draft';

/** Files switched on or off by hand, by URI. */
const CHOICES = 'nigao.draftChoices';

export class DraftRule implements vscode.Disposable {
  readonly #state: vscode.Memento;
  readonly #corpus: CorpusLibrary;
  readonly settings: DraftSettings;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(state: vscode.Memento, corpus: CorpusLibrary, settings: DraftSettings) {
    this.#state = state;
    this.settings = settings;
    this.#corpus = corpus;
    this.#subscriptions = vscode.Disposable.from(
      corpus.onDidChange(() => {
        this.#changed.fire();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nigao')) this.#changed.fire();
      }),
      // An untitled name is used again: the next document of that name is another
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === 'untitled') void this.#choose(uri, undefined);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  standing(document: vscode.TextDocument): DraftStanding {
    if (!isDraft(document)) return 'no draft';
    if (liesIn(document.uri, this.#corpus.folders.uris)) return 'corpus';
    const choice = this.#choices()[document.uri.toString()];
    if (choice !== undefined) return choice ? 'on' : 'switched off';
    const { list, ghost, exclude } = this.settings.of(document);
    if (!list && !ghost) return 'disabled';
    const excluded = exclude.some((pattern) => vscode.languages.match({ pattern }, document) > 0);
    return excluded ? 'excluded' : 'on';
  }

  helps(document: vscode.TextDocument): boolean {
    return this.standing(document) === 'on';
  }

  /** On becomes off and the reverse, for this file alone. */
  async toggle(document: vscode.TextDocument): Promise<void> {
    await this.#choose(document.uri, !this.helps(document));
  }

  #choices(): Readonly<Record<string, boolean>> {
    return this.#state.get<Record<string, boolean>>(CHOICES, {});
  }

  async #choose(uri: vscode.Uri, choice: boolean | undefined): Promise<void> {
    const { [uri.toString()]: before, ...others } = this.#choices();
    if (before === choice) return;
    await this.#state.update(CHOICES, choice === undefined ? others : { ...others, [uri.toString()]: choice });
    this.#changed.fire();
  }
}
