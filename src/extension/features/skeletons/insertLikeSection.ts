/** 照此骨架 for one section of a past report: its headings at the cursor of the draft, numbered to fit, its facts left out. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import type { TargetDraft } from '../lookup/targetDraft.ts';
import { askProfileOnce } from '../unit/askProfile.ts';
import { draftYear } from './draftYear.ts';
import { fieldsOf, formatOf } from './fields.ts';
import { placeSection } from './placeSection.ts';
import { sectionOf } from './treeNodes.ts';

export class InsertLikeSection implements Command {
  readonly id = 'nigao.insertLikeSection';

  constructor(
    readonly services: Services,
    readonly target: TargetDraft,
  ) {}

  /** @param node a section of the corpus tree. */
  async execute(node?: unknown): Promise<void> {
    const chosen = sectionOf(node);
    if (!chosen) return;
    const { corpus, context } = this.services;
    const { editor } = this.target;
    if (!editor) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    await askProfileOnce(context);
    const { skeleton } = await corpus.request('skeletonOf', { report: chosen.report.id, heading: chosen.index });
    const year = draftYear(editor.document.getText(), new Date());
    const fields = fieldsOf(unitProfile(), year, formatOf(editor.document));
    await placeSection(corpus, editor, skeleton.sections[0]!, fields);
    const { title } = chosen.report;
    vscode.window.setStatusBarMessage(vscode.l10n.t('This section rests on one report alone: {0}', title), 8000);
  }
}
