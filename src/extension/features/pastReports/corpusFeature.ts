/** Everything about the corpus in the window: reading, watching, the tree, the status bar, opening sources. */
import * as vscode from 'vscode';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { CORPUS_FOLDERS, CORPUS_RESTORE } from '../../settings.ts';
import {
  CancelReading,
  ChooseCorpusFolder,
  ClearStored,
  RefreshCorpus,
  reportFailure,
  reportSummary,
} from './corpusCommands.ts';
import { CorpusMenu, CorpusStatus } from './corpusStatus.ts';
import { CorpusTree } from './corpusTree.ts';
import { CorpusWatcher } from './corpusWatcher.ts';
import { OpenSource, OpenSources } from './openSource.ts';

export function registerCorpus({ corpus, documents, learnt, log }: Services): vscode.Disposable {
  const menu = new CorpusMenu(corpus);
  const tree = new CorpusTree(corpus);
  const view = vscode.window.createTreeView('nigao.corpus', { treeDataProvider: tree, showCollapseAll: true });
  const commands = [
    menu,
    new ChooseCorpusFolder(corpus, log),
    new RefreshCorpus(corpus, log),
    new CancelReading(corpus),
    new ClearStored(corpus, learnt),
    new OpenSource(documents),
    new OpenSources(documents, () => corpus.reports),
  ];
  const readQuietly = () => {
    void corpus.build().then((summary) => {
      if (!summary) reportFailure(corpus, log);
      else if (summary.problems.length > 0) reportSummary(summary, log);
    });
  };
  const disposables = [
    tree,
    view,
    new CorpusStatus(corpus, menu),
    new CorpusWatcher(corpus),
    ...commands.map((command) => registerCommand(command, log)),
    corpus.onDidChange((state) => {
      const samples = corpus.folders.origin === 'samples';
      view.message =
        samples && state.kind === 'ready' ? vscode.l10n.t('Samples. Choose the folder of your own reports.') : '';
      void vscode.commands.executeCommand('setContext', 'nigao.corpusState', state.kind);
      const reading = 'progress' in state && state.progress !== null;
      void vscode.commands.executeCommand('setContext', 'nigao.reading', reading);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(CORPUS_FOLDERS) || event.affectsConfiguration(CORPUS_RESTORE)) readQuietly();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(readQuietly),
    vscode.workspace.onDidGrantWorkspaceTrust(readQuietly),
  ];
  readQuietly();
  return vscode.Disposable.from(...disposables);
}
