/** What every feature may use; made once on activation. */
import type * as vscode from 'vscode';
import type { DraftRule } from './features/completion/draftRule.ts';
import type { LearntTexts } from './features/completion/learntTexts.ts';
import type { CorpusLibrary } from './features/pastReports/corpusLibrary.ts';
import type { SourceDocuments } from './features/pastReports/sourceDocuments.ts';

export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly corpus: CorpusLibrary;
  readonly documents: SourceDocuments;
  readonly learnt: LearntTexts;
  /** Which documents are helped while typing. */
  readonly rule: DraftRule;
}
