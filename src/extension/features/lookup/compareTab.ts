/** 对比摘编: marked passages side by side in an editor tab, from which pieces go into the draft. */
import * as vscode from 'vscode';
import type { Card } from '../../../protocol/panel.ts';
import type { ComparedPassage, CompareStrings, FromCompare, ToCompare } from '../../../protocol/compare.ts';
import { showFailure } from '../../ui/failure.ts';
import { pageHtml, pageOptions } from '../../ui/page.ts';
import type { SourceDocuments } from '../pastReports/sourceDocuments.ts';
import { readFromCompare, readPassages } from './compareMessages.ts';
import type { PassageInserter } from './passageInserter.ts';

export const COMPARE_VIEW = 'nigao.compare';

function compared({ unit, years, roleLabel, hit }: Card): ComparedPassage {
  const { section, text, damaged, path, line, start, end } = hit;
  return { unit, years, roleLabel, section, text, damaged, of: hit.unit.name, path, line, start, end };
}

function strings(): CompareStrings {
  return {
    title: vscode.l10n.t('Excerpts side by side'),
    hint: vscode.l10n.t(
      'Click a sentence to put it into your draft at the cursor. Facts of the other unit are left to fill.',
    ),
    open: vscode.l10n.t('Open Source'),
    pick: vscode.l10n.t('Put into the draft'),
    damaged: vscode.l10n.t('Damaged in the source: for reading only'),
    control: vscode.l10n.t('A character that steers the direction of writing'),
  };
}

export class CompareTab implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #documents: SourceDocuments;
  readonly #inserter: PassageInserter;
  readonly #log: vscode.LogOutputChannel;
  readonly #registration: vscode.Disposable;

  constructor(
    extensionUri: vscode.Uri,
    documents: SourceDocuments,
    inserter: PassageInserter,
    log: vscode.LogOutputChannel,
  ) {
    this.#extensionUri = extensionUri;
    this.#documents = documents;
    this.#inserter = inserter;
    this.#log = log;
    this.#registration = vscode.window.registerWebviewPanelSerializer(COMPARE_VIEW, this);
  }

  show(cards: readonly Card[]): void {
    const title = vscode.l10n.t('Excerpts side by side');
    const panel = vscode.window.createWebviewPanel(COMPARE_VIEW, title, vscode.ViewColumn.Beside);
    this.#fill(panel, cards.map(compared));
  }

  /** After a restart: what the page had kept, where it is whole. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#fill(panel, readPassages(state));
    return Promise.resolve();
  }

  dispose(): void {
    this.#registration.dispose();
  }

  #fill(panel: vscode.WebviewPanel, passages: readonly ComparedPassage[]): void {
    panel.webview.options = pageOptions(this.#extensionUri);
    const media = vscode.Uri.joinPath(this.#extensionUri, 'media');
    panel.iconPath = {
      light: vscode.Uri.joinPath(media, 'nigao.svg'),
      dark: vscode.Uri.joinPath(media, 'nigao-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const known = readFromCompare(message);
      if (known) void this.#receive(known, panel, passages);
    });
    panel.webview.html = pageHtml(panel.webview, this.#extensionUri, 'compare');
  }

  async #receive(
    message: FromCompare,
    { webview }: vscode.WebviewPanel,
    passages: readonly ComparedPassage[],
  ): Promise<void> {
    if (message.kind === 'ready') {
      const shown: ToCompare = { kind: 'show', strings: strings(), passages };
      await webview.postMessage(shown);
      return;
    }
    const passage = passages[message.passage];
    if (!passage) return;
    try {
      if (message.kind === 'open') await this.#documents.open(passage);
      else await this.#pick(passage, message.start, message.end);
    } catch (error) {
      showFailure(error, this.#log);
    }
  }

  async #pick({ text, damaged, of }: ComparedPassage, start: number, end: number): Promise<void> {
    const piece = text.slice(start, end);
    if (piece !== '') await this.#inserter.insertFrame({ text: piece, damaged, of });
  }
}
