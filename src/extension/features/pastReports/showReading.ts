/** 查看解析结果: a report's outline beside its source, with what the reader is not sure of. */
import * as vscode from 'vscode';
import type { ReportEntry } from '../../../protocol/answers.ts';
import type { Services } from '../../services.ts';
import { SheetCommand } from '../../ui/sheetCommand.ts';
import { at, isCorpusNode } from './corpusNodes.ts';
import { unitLabel, yearsLabel } from './labels.ts';
import { reportAt } from './openSource.ts';
import { readingSheet } from './readingSheet.ts';

export class ShowReading extends SheetCommand {
  override readonly id = 'nigao.showReading';

  constructor(services: Services) {
    super(services, 'nigao.reading');
  }

  /** @param node the tree's node of a report or section; without it the report under the cursor, else one is chosen. */
  override async execute(node?: unknown): Promise<void> {
    const { corpus, documents } = this.services;
    const chosen =
      isCorpusNode(node) && 'report' in node ? node.report : (this.#underCursor() ?? (await this.#choose()));
    if (!chosen) return;
    const { reading } = await corpus.request('reading', { report: chosen.id });
    if (!reading) throw new Error(vscode.l10n.t('This report is no longer part of the corpus.'));
    const line = isCorpusNode(node) && node.kind === 'section' ? node.report.headings[node.index]!.line : undefined;
    const active = vscode.window.activeTextEditor;
    const shown = active !== undefined && documents.pathOf(active.document) === reading.path;
    const column = shown ? active.viewColumn : undefined;
    await documents.open(at(reading.path, line ?? reading.titleLine), column ? { column } : {});
    const beside = vscode.window.activeTextEditor?.viewColumn;
    const tab = vscode.l10n.t('As Read: {0}', unitLabel(reading.unit));
    this.sheet.show(tab, readingSheet(reading), vscode.ViewColumn.Beside, beside);
  }

  #underCursor(): ReportEntry | undefined {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return undefined;
    const { corpus, documents } = this.services;
    return reportAt(corpus.reports, at(documents.pathOf(editor.document), editor.selection.active.line + 1));
  }

  async #choose(): Promise<ReportEntry | undefined> {
    const { reports } = this.services.corpus;
    if (reports.length === 0) throw new Error(vscode.l10n.t('There are no reports to look in yet.'));
    const items = reports.map((report) => ({
      label: report.title,
      description: unitLabel(report.unit),
      detail: [report.genre, yearsLabel(report.reviewYear, report.planYear)].filter(Boolean).join(' · '),
      report,
    }));
    const title = vscode.l10n.t('Which report?');
    return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.report;
  }
}
