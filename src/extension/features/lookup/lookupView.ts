/** The look-up panel seen from the extension: it answers the page's questions and tells it how the library stands. */
import * as vscode from 'vscode';
import { LibraryError } from '../../../library/connection.ts';
import type { DraftPlace, ReportEntry } from '../../../protocol/answers.ts';
import type { Card, FromPanel, LookupRequest, ToPanel } from '../../../protocol/panel.ts';
import { sentenceOf, showFailure } from '../../ui/failure.ts';
import { pageHtml, pageOptions } from '../../ui/page.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import type { CardActions } from './cardActions.ts';
import type { CompareTab } from './compareTab.ts';
import type { FollowCursor } from './followCursor.ts';
import { libraryMessage } from './libraryMessage.ts';
import { searchCards, suggestHeadings } from './lookupSearch.ts';
import { newRequest } from './newRequest.ts';
import { readFromPanel } from './panelMessages.ts';
import { panelStrings, roleOptions } from './panelStrings.ts';

export const LOOKUP_VIEW = 'nigao.lookup';

export class LookupView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #corpus: CorpusLibrary;
  readonly #actions: CardActions;
  readonly #compare: CompareTab;
  readonly #follow: FollowCursor;
  readonly #log: vscode.LogOutputChannel;
  readonly #subscription: vscode.Disposable;
  #view: vscode.WebviewView | undefined;
  #pageReady = false;
  /** What the page is to ask once it is there. */
  #waiting: LookupRequest | null | undefined;
  /** The page wants to hear where the cursor rests. */
  #listens = false;
  /** What the page is to switch following to once it is there. */
  #switchTo: boolean | undefined;
  #search = 0;
  #cards: readonly Card[] = [];
  /** What the cards answer, and the reports they were found in. */
  #answered: { readonly request: LookupRequest; readonly reports: readonly ReportEntry[] } | undefined;
  #running: vscode.CancellationTokenSource | undefined;
  #suggesting: vscode.CancellationTokenSource | undefined;

  constructor(
    extensionUri: vscode.Uri,
    corpus: CorpusLibrary,
    actions: CardActions,
    compare: CompareTab,
    follow: FollowCursor,
    log: vscode.LogOutputChannel,
  ) {
    this.#extensionUri = extensionUri;
    this.#corpus = corpus;
    this.#actions = actions;
    this.#compare = compare;
    this.#follow = follow;
    this.#log = log;
    this.#subscription = vscode.Disposable.from(
      corpus.onDidChange(() => {
        this.#post(libraryMessage(corpus));
        void this.#askAgain();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('nigao.unit')) this.#post(libraryMessage(corpus));
      }),
      actions.marked.onDidChange(() => {
        this.#tellMarks();
      }),
      follow.onDidRest((place) => {
        this.#tellPlace(place);
      }),
    );
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#pageReady = false;
    view.webview.options = pageOptions(this.#extensionUri);
    view.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromPanel(message);
      if (known) void this.#receive(known);
    });
    view.onDidChangeVisibility(() => {
      this.#follow.on = this.#listens && view.visible;
    });
    view.onDidDispose(() => {
      this.#view = undefined;
      this.#pageReady = false;
      this.#follow.on = false;
    });
    view.webview.html = pageHtml(view.webview, this.#extensionUri, 'panel');
  }

  /** Shows the panel; with a request it asks that, without it puts the cursor into the query box. */
  async ask(request: LookupRequest | null): Promise<void> {
    this.#waiting = request;
    await vscode.commands.executeCommand(`${LOOKUP_VIEW}.focus`);
    this.#hand();
  }

  /** Switches following; a panel that is not in view is shown, the focus stays where it is. */
  async toggleFollow(): Promise<void> {
    this.#switchTo = !(this.#listens && this.#view?.visible === true);
    if (this.#view?.visible !== true)
      await vscode.commands.executeCommand(`${LOOKUP_VIEW}.focus`, { preserveFocus: true });
    this.#hand();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#running?.cancel();
    this.#suggesting?.cancel();
  }

  #hand(): void {
    if (!this.#pageReady) return;
    if (this.#waiting !== undefined) this.#post({ kind: 'ask', request: this.#waiting });
    this.#waiting = undefined;
    if (this.#switchTo !== undefined) this.#post({ kind: 'following', on: this.#switchTo });
    this.#switchTo = undefined;
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.#welcome(message.request, message.follow);
        return;
      case 'lookup':
        await this.#lookup(message.request);
        return;
      case 'suggest':
        await this.#suggest(message.text);
        return;
      case 'card':
        await this.#act(message);
        return;
      case 'follow':
        this.#listen(message.on);
        return;
      case 'compare':
        this.#compare.show(this.#actions.marked.cards);
        return;
      case 'clearMarks':
        this.#actions.marked.clear();
        return;
      case 'similarHere':
        await vscode.commands.executeCommand('nigao.lookupSimilar');
        return;
      case 'setUnit':
        await vscode.commands.executeCommand('nigao.setUnit');
        return;
      case 'chooseFolder':
        await vscode.commands.executeCommand('nigao.chooseCorpusFolder');
        return;
      case 'readAgain':
        await vscode.commands.executeCommand('nigao.refreshCorpus');
        return;
      case 'showLog':
        this.#log.show();
    }
  }

  async #welcome(kept: LookupRequest | null, follow: boolean): Promise<void> {
    this.#pageReady = true;
    this.#post({ kind: 'setUp', strings: panelStrings(), roles: roleOptions() });
    this.#post(libraryMessage(this.#corpus));
    this.#tellMarks();
    const asked = this.#waiting !== undefined;
    this.#hand();
    this.#listen(follow);
    if (!asked && kept) await this.#lookup(kept);
  }

  #listen(on: boolean): void {
    this.#listens = on;
    this.#follow.on = on && this.#view?.visible === true;
  }

  async #lookup(request: LookupRequest): Promise<void> {
    this.#running?.cancel();
    const running = (this.#running = new vscode.CancellationTokenSource());
    this.#answered = undefined;
    if (request.text.trim() === '') return;
    try {
      const answer = await searchCards(this.#corpus, request, running.token);
      if (running.token.isCancellationRequested) return;
      this.#answered = { request, reports: this.#corpus.reports };
      this.#cards = answer.cards;
      this.#search++;
      this.#post({ kind: 'results', search: this.#search, request, ...answer });
    } catch (error) {
      if (running.token.isCancellationRequested) return;
      this.#log.error(error instanceof LibraryError ? (error.detail ?? error.message) : String(error));
      this.#post({ kind: 'failure', of: 'question', message: sentenceOf(error) });
    }
  }

  async #suggest(text: string): Promise<void> {
    this.#suggesting?.cancel();
    const asking = (this.#suggesting = new vscode.CancellationTokenSource());
    try {
      const headings = await suggestHeadings(this.#corpus, text, asking.token);
      if (!asking.token.isCancellationRequested) this.#post({ kind: 'suggestions', text, headings });
    } catch (error) {
      if (!asking.token.isCancellationRequested) this.#log.error(error instanceof Error ? error : String(error));
    }
  }

  /** Another library answers now: the cards on screen follow it, so that none leads to a line that has moved. */
  async #askAgain(): Promise<void> {
    const answered = this.#answered;
    if (!this.#corpus.answers || answered?.reports === this.#corpus.reports) return;
    if (answered) await this.#lookup(answered.request);
    else if (this.#view?.visible === true) this.#follow.on = this.#listens;
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

  /** A heading is asked as a query, a paragraph by its like, each in the role of its section. */
  #tellPlace({ kind, text, role, heading }: DraftPlace): void {
    const request = newRequest({
      origin: kind === 'heading' ? 'query' : 'similar',
      text,
      heading,
      role: role === 'other' ? null : role,
    });
    this.#post({ kind: 'rest', request: { ...request, followed: true } });
  }

  #tellMarks(): void {
    this.#post({ kind: 'marked', ids: this.#actions.marked.cards.map(({ id }) => id) });
  }

  #post(message: ToPanel): void {
    if (this.#pageReady) void this.#view?.webview.postMessage(message);
  }
}
