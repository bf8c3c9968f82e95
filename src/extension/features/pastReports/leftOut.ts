/** Files that were left out: a list with the reason of each, and the file itself one step away. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { reasonOf } from '../../ui/failure.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { fileName } from './labels.ts';
import type { SourceDocuments } from './sourceDocuments.ts';

export class ShowLeftOut implements Command {
  readonly id = 'nigao.showLeftOut';

  constructor(
    readonly corpus: CorpusLibrary,
    readonly documents: SourceDocuments,
  ) {}

  async execute(): Promise<void> {
    const { problems } = this.corpus;
    if (problems.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Every file of the corpus was read.'));
      return;
    }
    const items = problems.map((problem) => ({
      label: `$(circle-slash) ${fileName(problem.path)}`,
      detail: reasonOf(problem),
      description: problem.path,
      path: problem.path,
    }));
    const title = vscode.l10n.t('Files left out');
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
    if (chosen) await this.documents.openFile(chosen.path);
  }
}

export class OpenLeftOut implements Command {
  readonly id = 'nigao.openLeftOut';

  constructor(readonly documents: SourceDocuments) {}

  /** @param path of a file that was left out. */
  async execute(path?: unknown): Promise<void> {
    if (typeof path === 'string') await this.documents.openFile(path);
  }
}
