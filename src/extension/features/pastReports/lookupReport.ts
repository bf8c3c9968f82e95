/** 对照 for a whole report: those most like it, by the headings they share; the one chosen opens beside it. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { at, isCorpusNode } from './corpusNodes.ts';
import { unitLabel, yearsLabel } from './labels.ts';
import type { SourceDocuments } from './sourceDocuments.ts';

/** Reports offered. */
const OFFERED = 12;

export class LookupReport implements Command {
  readonly id = 'nigao.lookupReport';

  constructor(
    readonly corpus: CorpusLibrary,
    readonly documents: SourceDocuments,
  ) {}

  /** @param node the tree's node of a report. */
  async execute(node?: unknown): Promise<void> {
    if (!isCorpusNode(node) || node.kind !== 'report') return;
    const { report } = node;
    const { reports } = await this.corpus.request('like', { report: report.id, k: OFFERED });
    const known = new Map(this.corpus.reports.map((entry) => [entry.id, entry]));
    const items = reports.flatMap(({ id, shared }) => {
      const like = known.get(id);
      if (!like) return [];
      const years = yearsLabel(like.reviewYear, like.planYear);
      const description = [unitLabel(like.unit), like.topic ?? like.genre, years].filter(Boolean).join(' · ');
      const detail = shared.length > 0 ? vscode.l10n.t('Also on: {0}', shared.join('；')) : '';
      return [{ label: like.title, description, detail, like }];
    });
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has no report like this one.'));
      return;
    }
    const title = vscode.l10n.t('Reports like “{0}”', report.title);
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
    if (!chosen) return;
    const { Active, Beside } = vscode.ViewColumn;
    await this.documents.open(at(report.path, report.titleLine), { column: Active, preview: false });
    await this.documents.open(at(chosen.like.path, chosen.like.titleLine), { column: Beside, preview: false });
  }
}
