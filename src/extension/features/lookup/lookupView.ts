/** The look-up panel seen from the extension: it answers the page's questions and tells it how the library stands. */
import * as vscode from 'vscode';
import { LibraryError } from '../../../library/connection.ts';
import type { ReportEntry } from '../../../protocol/answers.ts';
import type { Card, FromPanel, LookupRequest, ToPanel } from '../../../protocol/panel.ts';
import { pageHtml, pageOptions } from '../../ui/page.ts';
import { sentenceOf, showFailure } from '../../ui/failure.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { progressLabel } from '../pastReports/corpusStatus.ts';
import type { CardActions } from './cardActions.ts';
import { searchCards } from './lookupSearch.ts';
import { readFromPanel } from './panelMessages.ts';
import { panelStrings, roleOptions } from './panelStrings.ts';

export const LOOKUP_VIEW = 'nigao.lookup';

export class LookupView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #corpus: CorpusLibrary;
  readonly #actions: CardActions;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscription: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #pageReady = false;
  /** What the page is to ask once it is there. */
  #waiting: LookupRequest | null | undefined;
  #search = 0;
  #cards: readonly Card[] = [];
  /** What the cards answer, and the reports they were found in. */
  #answered: { readonly request: LookupRequest; readonly reports: readonly ReportEntry[] } | undefined;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(extensionUri: vscode.Uri, corpus: CorpusLibrary, actions: CardActions, log: vscode.LogOutputChannel) {
    this.#extensionUri = extensionUri;
    this.#corpus = corpus;
    this.#actions = actions;
    this.#log = log;
    this.#subscription = corpus.onDidChange(() => {
      this.#tellLibrary();
      void this.#askAgain();
    });
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#pageReady = false;
    view.webview.options = pageOptions(this.#extensionUri);
    view.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromPanel(message);
      if (known) void this.#receive(known);
    });
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#pageReady = false;
    });
    view.webview.html = pageHtml(view.webview, this.#extensionUri, 'panel');
  }

  /** Shows the panel; with a request it asks that, without it puts the cursor into the query box. */
  async ask(request: LookupRequest | null): Promise<void> {
    this.#waiting = request;
    await vscode.commands.executeCommand(`${LOOKUP_VIEW}.focus`);
    this.#hand();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#running?.cancel();
  }

  #hand(): void {
    if (!this.#pageReady || this.#waiting === undefined) return;
    this.#post({ kind: 'ask', request: this.#waiting });
    this.#waiting = undefined;
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.#pageReady = true;
        this.#post({ kind: 'setUp', strings: panelStrings(), roles: roleOptions() });
        this.#tellLibrary();
        if (this.#waiting !== undefined) this.#hand();
        else if (message.request) await this.#lookup(message.request);
        return;
      case 'lookup':
        await this.#lookup(message.request);
        return;
      case 'card':
        await this.#act(message);
        return;
      case 'similarHere':
        await vscode.commands.executeCommand('nigao.lookupSimilar');
        return;
      case 'chooseFolder':
        await vscode.commands.executeCommand('nigao.chooseCorpusFolder');
        return;
      case 'showLog':
        this.#log.show();
    }
  }

  async #lookup(request: LookupRequest): Promise<void> {
    this.#running?.cancel();
    const running = (this.#running = new vscode.CancellationTokenSource());
    this.#answered = undefined;
    if (request.text.trim() === '') return;
    try {
      const cards = await searchCards(this.#corpus, request, running.token);
      if (running.token.isCancellationRequested) return;
      this.#answered = { request, reports: this.#corpus.reports };
      this.#cards = cards;
      this.#search++;
      this.#post({ kind: 'results', search: this.#search, request, cards });
    } catch (error) {
      if (running.token.isCancellationRequested) return;
      this.#log.error(error instanceof LibraryError ? (error.detail ?? error.message) : String(error));
      this.#post({ kind: 'failure', message: sentenceOf(error) });
    }
  }

  /** Another library answers now: the cards on screen follow it, so that none leads to a line that has moved. */
  async #askAgain(): Promise<void> {
    const answered = this.#answered;
    if (answered && answered.reports !== this.#corpus.reports) await this.#lookup(answered.request);
  }

  async #act({ action, search, hit }: Extract<FromPanel, { kind: 'card' }>): Promise<void> {
    const card = search === this.#search ? this.#cards[hit] : undefined;
    if (!card) return;
    try {
      await this.#actions.run(action, card);
    } catch (error) {
      showFailure(error, this.#log);
    }
  }

  #tellLibrary(): void {
    const { state, reports, folders } = this.#corpus;
    if (state.kind === 'reading') this.#post({ kind: 'reading', detail: progressLabel(state.progress) });
    else if (state.kind === 'failed' && !this.#corpus.answers) this.#post({ kind: 'failure', message: state.message });
    else if (reports.length === 0) this.#post({ kind: 'noCorpus' });
    else {
      const kinds = new Map<string, number>();
      for (const { unit } of reports) if (unit.kind) kinds.set(unit.kind, (kinds.get(unit.kind) ?? 0) + 1);
      const unitKinds = [...kinds].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
      this.#post({ kind: 'library', reports: reports.length, unitKinds, samples: folders.origin === 'samples' });
    }
  }

  #post(message: ToPanel): void {
    if (this.#pageReady) void this.#view?.webview.postMessage(message);
  }
}
