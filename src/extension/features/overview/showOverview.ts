/** 语料概览: what the folder of past reports holds, in an editor tab. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { SheetPanel } from '../../ui/sheetPanel.ts';
import { draftYear } from '../skeletons/draftYear.ts';
import { overviewSheet } from './overviewSheet.ts';

class ShowOverview implements Command, vscode.Disposable {
  readonly id = 'nigao.showOverview';
  readonly #panel: SheetPanel;

  constructor(readonly services: Services) {
    const { context, documents, log } = services;
    this.#panel = new SheetPanel('nigao.overview', context.extensionUri, documents, log);
  }

  async execute(): Promise<void> {
    const { corpus } = this.services;
    const { skeletons } = await corpus.request('skeletons', {});
    const { phrases } = await corpus.request('phrases', {});
    const { state, reports } = corpus;
    if (state.kind !== 'ready' || reports.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There are no reports to look in yet.'));
      return;
    }
    const { name: unit, superior } = unitProfile();
    const values = { reviewYear: draftYear('', new Date()), unit, superior };
    const sheet = overviewSheet({ summary: state.summary, reports, skeletons, phrases, values });
    this.#panel.show(vscode.l10n.t('Corpus Overview'), sheet, vscode.ViewColumn.Active);
  }

  dispose(): void {
    this.#panel.dispose();
  }
}

export function registerOverview(services: Services): vscode.Disposable {
  const overview = new ShowOverview(services);
  return vscode.Disposable.from(overview, registerCommand(overview, services.log));
}
