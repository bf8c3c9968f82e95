/** The corpus in the status bar: how far reading is, then how many reports there are; a click offers what can be done. */
import * as vscode from 'vscode';
import type { BuildProgress } from '../../../protocol/worker.ts';
import type { Command } from '../../commands/command.ts';
import { restrictedModeNote } from './corpusFolders.ts';
import type { CorpusLibrary, CorpusState } from './corpusLibrary.ts';
import { partLine } from './partLine.ts';

/** One line on how far a build is. */
export function progressLabel({ stage, done, total }: BuildProgress): string {
  switch (stage) {
    case 'listing':
      return vscode.l10n.t('looking for reports');
    case 'reading':
      return vscode.l10n.t('reading {0} of {1}', done, total);
    case 'indexing':
    case 'mining':
    case 'ready':
      return vscode.l10n.t('preparing');
  }
}

export class CorpusStatus implements vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #item = vscode.window.createStatusBarItem('nigao.corpus', vscode.StatusBarAlignment.Left, 10);
  readonly #subscription: vscode.Disposable;

  constructor(corpus: CorpusLibrary, menu: CorpusMenu) {
    this.#corpus = corpus;
    this.#item.name = vscode.l10n.t('Nigao: corpus');
    this.#item.command = menu.id;
    this.#subscription = corpus.onDidChange((state) => {
      this.#show(state);
    });
    this.#show(corpus.state);
    this.#item.show();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(state: CorpusState): void {
    const name = vscode.l10n.t('Nigao');
    this.#item.backgroundColor = undefined;
    switch (state.kind) {
      case 'reading':
        this.#item.text = `$(sync~spin) ${name}: ${progressLabel(state.progress)}`;
        this.#item.tooltip = vscode.l10n.t('Reading past reports. Click to cancel.');
        break;
      case 'ready': {
        const { reports, problems, leftOut } = state.summary;
        const icon = state.progress ? '$(sync~spin)' : problems.length > 0 ? '$(warning)' : '$(book)';
        this.#item.text = `${icon} ${name}: ${vscode.l10n.t('{0} reports', reports)}`;
        this.#item.tooltip = [this.#readyTooltip(problems.length), ...partLine(reports, leftOut, vscode.l10n)].join(
          '\n',
        );
        break;
      }
      case 'cancelled':
        this.#item.text = `$(circle-slash) ${name}: ${vscode.l10n.t('not read')}`;
        this.#item.tooltip = vscode.l10n.t('Reading was cancelled. Click to read again.');
        break;
      case 'failed':
        this.#item.text = `$(error) ${name}`;
        this.#item.tooltip = state.message;
        this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    }
  }

  #readyTooltip(problems: number): string {
    const { origin, uris } = this.#corpus.folders;
    const where =
      origin === 'samples'
        ? vscode.l10n.t('These are the samples that come with Nigao. Choose the folder of your own reports.')
        : uris.map((uri) => vscode.workspace.asRelativePath(uri)).join('\n');
    const leftOut = problems > 0 ? vscode.l10n.t('{0} files could not be read.', problems) : '';
    return [where, leftOut, restrictedModeNote()].filter((line) => line !== '').join('\n');
  }
}

/** What a click on the status bar offers. */
export class CorpusMenu implements Command {
  readonly id = 'nigao.corpusMenu';

  constructor(readonly corpus: CorpusLibrary) {}

  async execute(): Promise<void> {
    const { state } = this.corpus;
    const reading = state.kind === 'reading' || (state.kind === 'ready' && state.progress !== null);
    const items: (vscode.QuickPickItem & { command: string })[] = [
      { label: `$(folder-opened) ${vscode.l10n.t('Choose Corpus Folder…')}`, command: 'nigao.chooseCorpusFolder' },
      { label: `$(refresh) ${vscode.l10n.t('Read the Corpus Again')}`, command: 'nigao.refreshCorpus' },
      { label: `$(book) ${vscode.l10n.t('Show the Corpus')}`, command: 'nigao.corpus.focus' },
      { label: `$(output) ${vscode.l10n.t('Show Log')}`, command: 'nigao.showLog' },
    ];
    if (this.corpus.problems.length > 0) {
      const leftOut = vscode.l10n.t('Files left out');
      items.splice(2, 0, { label: `$(warning) ${leftOut}…`, command: 'nigao.showLeftOut' });
    }
    if (reading)
      items.unshift({ label: `$(debug-stop) ${vscode.l10n.t('Cancel Reading')}`, command: 'nigao.cancelReading' });
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Nigao: corpus') });
    if (chosen) await vscode.commands.executeCommand(chosen.command);
  }
}
