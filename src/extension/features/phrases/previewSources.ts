/** A phrase's sources as a list of the sentences it stands in: read there, or opened. */
import * as vscode from 'vscode';
import type { Citation, StockPhrase } from '../../../protocol/answers.ts';
import type { Services } from '../../services.ts';
import { unitLabel, yearsLabel } from '../pastReports/labels.ts';

/** Sources listed; the page has all. */
const LISTED = 40;

interface SourceItem extends vscode.QuickPickItem {
  readonly citation?: Citation;
}

/** How the look at the sources ended. */
export type PreviewEnd = 'back' | 'page' | 'done';

/** Lists the best sources first; choosing one opens it. */
export async function previewSources({ corpus, documents }: Services, phrase: StockPhrase): Promise<PreviewEnd> {
  const { citations } = await corpus.request('cite', { sources: phrase.sources.slice(0, LISTED) });
  const reports = new Map(corpus.reports.map((report) => [report.id, report]));
  const items: SourceItem[] = citations.map((citation) => {
    const report = reports.get(citation.reportId);
    const whose = report ? `${unitLabel(report.unit)} ${yearsLabel(report.reviewYear, report.planYear)}`.trim() : '';
    return { label: whose, description: citation.section.join(' › '), detail: citation.text, citation };
  });
  const all: SourceItem = { label: `$(list-flat) ${vscode.l10n.t('All About This Phrase')}` };
  const pick = vscode.window.createQuickPick<SourceItem>();
  pick.title = vscode.l10n.t('Sources of “{0}”', phrase.label);
  pick.placeholder = vscode.l10n.t('Enter opens the source');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [vscode.QuickInputButtons.Back];
  pick.items = [...items, { label: '', kind: vscode.QuickPickItemKind.Separator }, all];
  const chosen = await new Promise<SourceItem | 'back' | undefined>((resolve) => {
    pick.onDidTriggerButton(() => {
      resolve('back');
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]);
    });
    pick.onDidHide(() => {
      resolve(undefined);
    });
    pick.show();
  });
  pick.dispose();
  if (chosen === 'back') return 'back';
  if (chosen === all) return 'page';
  if (chosen?.citation) await documents.open(chosen.citation.source);
  return 'done';
}
