/** Everything about the corpus in the window: reading, watching, the tree, the status bar, opening sources. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { CORPUS_FOLDERS, CORPUS_RESTORE, UNIT_KIND } from '../../settings.ts';
import {
  CancelReading,
  ChooseCorpusFolder,
  ClearStored,
  RefreshCorpus,
  reportFailure,
  reportSummary,
} from './corpusCommands.ts';
import { CorpusFilter } from './corpusFilter.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { restrictedModeNote } from './corpusFolders.ts';
import { CorpusMenu, CorpusStatus } from './corpusStatus.ts';
import { CorpusTree } from './corpusTree.ts';
import { CorpusWatcher } from './corpusWatcher.ts';
import { ClearFilter, FilterCorpus } from './filterCommands.ts';
import { OpenLeftOut, ShowLeftOut } from './leftOut.ts';
import { LookupReport } from './lookupReport.ts';
import { OpenOriginal } from './openOriginal.ts';
import { OpenSource, OpenSources } from './openSource.ts';
import { ShowReading } from './showReading.ts';

export function registerCorpus(services: Services): vscode.Disposable {
  const { corpus, documents, learnt, log } = services;
  const menu = new CorpusMenu(corpus);
  const filter = new CorpusFilter(corpus);
  const tree = new CorpusTree(corpus, filter);
  const view = vscode.window.createTreeView('nigao.corpus', { treeDataProvider: tree, showCollapseAll: true });
  const reading = new ShowReading(services);
  const commands = [
    menu,
    reading,
    new ChooseCorpusFolder(corpus, log),
    new RefreshCorpus(corpus, log),
    new CancelReading(corpus),
    new ClearStored(corpus, learnt),
    new FilterCorpus(filter, log),
    new ClearFilter(filter),
    new OpenSource(documents),
    new OpenSources(documents, () => corpus.reports),
    new OpenOriginal(documents),
    new ShowLeftOut(corpus, documents),
    new OpenLeftOut(documents),
    new LookupReport(corpus, documents),
  ];
  const readQuietly = quietReading(services);
  const disposables = [
    filter,
    tree,
    view,
    reading,
    new CorpusStatus(corpus, menu),
    new CorpusWatcher(corpus, readQuietly),
    ...commands.map((command) => registerCommand(command, log)),
    corpus.onDidChange(() => {
      showState(corpus);
      view.message = messageOf(corpus, filter);
    }),
    filter.onDidChange(() => {
      void vscode.commands.executeCommand('setContext', 'nigao.corpusFiltered', filter.text !== '');
      view.message = messageOf(corpus, filter);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if ([CORPUS_FOLDERS, CORPUS_RESTORE, UNIT_KIND].some((setting) => event.affectsConfiguration(setting)))
        readQuietly();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(readQuietly),
    vscode.workspace.onDidGrantWorkspaceTrust(readQuietly),
  ];
  readQuietly();
  return vscode.Disposable.from(...disposables);
}

/** Reads without progress in the foreground; files left out are told once, not at every change. */
function quietReading({ corpus, log }: Services): () => void {
  let told = '[]';
  return () => {
    void corpus.build().then((summary) => {
      if (!summary) {
        reportFailure(corpus, log);
        return;
      }
      const problems = JSON.stringify(summary.problems);
      if (summary.problems.length > 0 && problems !== told) reportSummary(summary, log);
      told = problems;
    });
  };
}

/** What menus and welcome views look at. */
function showState({ state }: CorpusLibrary): void {
  void vscode.commands.executeCommand('setContext', 'nigao.corpusState', state.kind);
  const reading = 'progress' in state && state.progress !== null;
  void vscode.commands.executeCommand('setContext', 'nigao.reading', reading);
}

/** One line above the tree. */
function messageOf({ state, folders }: CorpusLibrary, { text, matches }: CorpusFilter): string {
  if (matches) {
    const shown =
      matches.size > 0
        ? vscode.l10n.t('Filtered by “{0}”: {1} reports.', text, matches.size)
        : vscode.l10n.t('Nothing fits “{0}”.', text);
    return `${shown} ${vscode.l10n.t('“Clear Filter” in the title bar shows everything again.')}`;
  }
  const samples = state.kind === 'ready' && folders.origin === 'samples';
  const what = samples ? vscode.l10n.t('Samples. Choose the folder of your own reports.') : '';
  return [what, restrictedModeNote()].filter((line) => line !== '').join('\n');
}
