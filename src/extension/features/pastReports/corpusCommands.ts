/** Choosing the corpus, reading it again, and ending a reading. */
import * as vscode from 'vscode';
import type { BuildSummary } from '../../../protocol/answers.ts';
import type { Command } from '../../commands/command.ts';
import { corpusFolderSetting, setCorpusFolders } from '../../settings.ts';
import { offerLog, reasonOf } from '../../ui/failure.ts';
import type { LearntTexts } from '../completion/learntTexts.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { progressLabel } from './corpusStatus.ts';
import { fileName } from './labels.ts';

/** Reads with a notification that shows progress and can be cancelled, and says at the end what was found. */
export async function buildVisibly(
  corpus: CorpusLibrary,
  log: vscode.LogOutputChannel,
): Promise<BuildSummary | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading past reports'),
    cancellable: true,
  };
  const summary = await vscode.window.withProgress(options, async (progress, token) => {
    const watching = corpus.onDidChange((state) => {
      if ('progress' in state && state.progress) progress.report({ message: progressLabel(state.progress) });
    });
    try {
      return await corpus.build(token);
    } finally {
      watching.dispose();
    }
  });
  if (summary) reportSummary(summary, log);
  else reportFailure(corpus, log);
  return summary;
}

/** Says what was read and names what was left out. */
export function reportSummary({ reports, files, problems }: BuildSummary, log: vscode.LogOutputChannel): void {
  if (files === 0 && problems.length === 0) {
    const nothing = vscode.l10n.t(
      'There are no reports in this folder that Nigao could read: text, Word, WPS, RTF, PDF, OFD or web pages.',
    );
    const label = vscode.l10n.t('Choose Corpus Folder…');
    void offerLog(vscode.window.showWarningMessage, nothing, log, { label, command: 'nigao.chooseCorpusFolder' });
    return;
  }
  if (problems.length === 0) {
    const found = vscode.l10n.t('Nigao has read {0} reports in {1} files.', reports, files);
    void vscode.window.showInformationMessage(found);
    return;
  }
  const [first] = problems;
  const name = fileName(first!.path);
  const reason = reasonOf(first!).replace(/[。.]$/, '');
  const sentence =
    problems.length === 1
      ? vscode.l10n.t('Nigao has read {0} reports; {1} was left out: {2}.', reports, name, reason)
      : vscode.l10n.t(
          'Nigao has read {0} reports; {1} files were left out, {2} among them: {3}.',
          reports,
          problems.length,
          name,
          reason,
        );
  const label = vscode.l10n.t('Files Left Out');
  void offerLog(vscode.window.showWarningMessage, sentence, log, { label, command: 'nigao.showLeftOut' });
}

export function reportFailure(corpus: CorpusLibrary, log: vscode.LogOutputChannel): void {
  if (corpus.state.kind !== 'failed') return;
  void offerLog(
    vscode.window.showErrorMessage,
    vscode.l10n.t('Nigao could not read the corpus: {0}', corpus.state.message),
    log,
  );
}

export class ChooseCorpusFolder implements Command {
  readonly id = 'nigao.chooseCorpusFolder';

  constructor(
    readonly corpus: CorpusLibrary,
    readonly log: vscode.LogOutputChannel,
  ) {}

  async execute(): Promise<void> {
    const chosen = await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      canSelectMany: true,
      openLabel: vscode.l10n.t('Use as Corpus'),
      title: vscode.l10n.t('Choose the folder of past reports'),
    });
    if (!chosen || chosen.length === 0) return;
    const entries = chosen.map((uri) => (uri.scheme === 'file' ? uri.fsPath : uri.toString()));
    if (JSON.stringify(entries) !== JSON.stringify(corpusFolderSetting())) await setCorpusFolders(entries);
    await buildVisibly(this.corpus, this.log);
  }
}

export class RefreshCorpus implements Command {
  readonly id = 'nigao.refreshCorpus';

  constructor(
    readonly corpus: CorpusLibrary,
    readonly log: vscode.LogOutputChannel,
  ) {}

  execute(): Promise<BuildSummary | undefined> {
    return buildVisibly(this.corpus, this.log);
  }
}

export class CancelReading implements Command {
  readonly id = 'nigao.cancelReading';

  constructor(readonly corpus: CorpusLibrary) {}

  execute(): void {
    this.corpus.cancel();
  }
}

/** 清除已存语料: what was stored of the corpus is internal material, and goes when the clerk says so. */
export class ClearStored implements Command {
  readonly id = 'nigao.clearStored';

  constructor(
    readonly corpus: CorpusLibrary,
    readonly learnt: LearntTexts,
  ) {}

  async execute(): Promise<void> {
    const clear = vscode.l10n.t('Delete');
    const question = vscode.l10n.t('Delete everything Nigao has stored of the corpus on this machine?');
    const detail = vscode.l10n.t('Your own files stay. The corpus is read anew when it is needed.');
    if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, clear)) !== clear) return;
    await this.corpus.clear();
    // What was accepted came from the corpus
    await this.learnt.clear();
    void vscode.window.showInformationMessage(vscode.l10n.t('Everything stored of the corpus was deleted.'));
  }
}
