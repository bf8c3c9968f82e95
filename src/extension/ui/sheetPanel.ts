/** One panel for sheets of a kind, beside the text; a row opens its source in another group, and the focus stays here. */
import * as vscode from 'vscode';
import type { Source } from '../../corpus/model.ts';
import type { FromSheet, Sheet, ToSheet } from '../../protocol/sheet.ts';
import type { SourceDocuments } from '../features/pastReports/sourceDocuments.ts';
import { showFailure } from './failure.ts';
import { pageHtml, pageOptions } from './page.ts';

/** A sheet and where its rows lead: the index of a source is the row's link. */
export interface LinkedSheet {
  readonly sheet: Sheet;
  readonly links: readonly Source[];
}

/** What the page posted, if it is a message of ours. */
export function readFromSheet(message: unknown): FromSheet | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, link } = message as Record<string, unknown>;
  if (kind === 'ready') return { kind };
  return kind === 'open' && typeof link === 'number' ? { kind, link } : null;
}

export class SheetPanel implements vscode.Disposable {
  readonly #viewType: string;
  readonly #extensionUri: vscode.Uri;
  readonly #documents: SourceDocuments;
  readonly #log: vscode.LogOutputChannel;
  #panel: vscode.WebviewPanel | undefined;
  #ready = false;
  #shown: LinkedSheet | undefined;
  /** The group where sources open, if one was named. */
  #sources: vscode.ViewColumn | undefined;

  constructor(viewType: string, extensionUri: vscode.Uri, documents: SourceDocuments, log: vscode.LogOutputChannel) {
    this.#viewType = viewType;
    this.#extensionUri = extensionUri;
    this.#documents = documents;
    this.#log = log;
  }

  /**
   * Shows a sheet under a tab's title, in place of the one before.
   * @param sources the group where its rows open; any other than the sheet's own when not given
   */
  show(title: string, shown: LinkedSheet, column: vscode.ViewColumn, sources?: vscode.ViewColumn): void {
    this.#shown = shown;
    this.#sources = sources;
    const panel = (this.#panel ??= this.#open(column));
    panel.title = title;
    panel.reveal(panel.viewColumn ?? column);
    this.#post();
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(column: vscode.ViewColumn): vscode.WebviewPanel {
    const options = { ...pageOptions(this.#extensionUri), retainContextWhenHidden: true };
    const panel = vscode.window.createWebviewPanel(this.#viewType, '', column, options);
    this.#ready = false;
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromSheet(message);
      if (known) void this.#receive(known);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
    });
    panel.webview.html = pageHtml(panel.webview, this.#extensionUri, 'sheet');
    return panel;
  }

  async #receive(message: FromSheet): Promise<void> {
    if (message.kind === 'ready') {
      this.#ready = true;
      this.#post();
      return;
    }
    const source = this.#shown?.links[message.link];
    if (!source) return;
    try {
      await this.#documents.open(source, { column: this.#otherColumn(), preserveFocus: true });
    } catch (error) {
      showFailure(error, this.#log);
    }
  }

  /** A group that is not the sheet's own. */
  #otherColumn(): vscode.ViewColumn {
    const others = vscode.window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== this.#panel?.viewColumn);
    const other = others.find(({ viewColumn }) => viewColumn === this.#sources) ?? others[0];
    return other?.viewColumn ?? vscode.ViewColumn.Beside;
  }

  #post(): void {
    if (!this.#ready || !this.#shown) return;
    const message: ToSheet = { kind: 'show', sheet: this.#shown.sheet };
    void this.#panel?.webview.postMessage(message);
  }
}
