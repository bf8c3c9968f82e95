/** How the library stands, as the page is told. */
import * as vscode from 'vscode';
import type { ToPanel } from '../../../protocol/panel.ts';
import type { BuildProgress } from '../../../protocol/worker.ts';
import { unitProfile } from '../../settings.ts';
import type { CorpusLibrary } from '../pastReports/corpusLibrary.ts';
import { progressLabel } from '../pastReports/corpusStatus.ts';

/** The part of a build that is behind it, as far as its stage can tell. */
function shareOf({ stage, done, total }: BuildProgress): number | null {
  return stage === 'reading' && total > 0 ? done / total : null;
}

export function libraryMessage({ state, reports, folders, answers }: CorpusLibrary): ToPanel {
  if (state.kind === 'reading')
    return { kind: 'reading', detail: progressLabel(state.progress), share: shareOf(state.progress) };
  if (state.kind === 'failed' && !answers) return { kind: 'failure', of: 'reading', message: state.message };
  if (state.kind === 'cancelled')
    return { kind: 'failure', of: 'reading', message: vscode.l10n.t('Reading was cancelled.') };
  if (reports.length === 0) return { kind: 'noCorpus' };
  const reading = state.kind === 'ready' && state.progress ? progressLabel(state.progress) : null;
  return { kind: 'library', samples: folders.origin === 'samples', reading, ownUnit: unitProfile().name };
}
