/** 插入章节骨架: any section of one's own templates, the mined skeletons or the starters, numbered to fit where it stands. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import { insertInto } from '../../insertion.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { pickStep } from '../../ui/steps.ts';
import { askProfileOnce } from '../unit/askProfile.ts';
import { draftYear } from './draftYear.ts';
import { fieldsOf, formatOf } from './fields.ts';
import type { OwnTemplateFiles } from './ownTemplateFiles.ts';
import { placeFor, placeSection } from './placeSection.ts';
import { sectionChoices, type SectionChoice } from './skeletonChoices.ts';
import { fittingFirst, ownSubjectFirst } from './skeletonFit.ts';

/** A whole skeleton below a title that is there already comes without its own. A title with tab stops stays: they recur. */
function withoutTitle(snippet: string): string {
  const [, title, rest] = /^([^\n]*)\n+([\s\S]*)$/.exec(snippet) ?? [];
  return title === undefined || rest === undefined || title.includes('$') ? snippet : rest;
}

export class InsertSection implements Command {
  readonly id = 'nigao.insertSection';

  constructor(
    readonly services: Services,
    readonly own: OwnTemplateFiles,
  ) {}

  async execute(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    const { corpus, context } = this.services;
    await this.own.load();
    const { skeletons } = await corpus.request('skeletons', {});
    const alone = await corpus.request('sections', {});
    await askProfileOnce(context);
    const profile = unitProfile();
    const text = editor.document.getText();
    const year = draftYear(text, new Date());
    const values = { reviewYear: year, unit: profile.name, superior: profile.superior };
    const title = text.trimStart().split('\n', 1)[0]!;
    const fitting = ownSubjectFirst(fittingFirst(skeletons, profile.kind), title);
    const choices = sectionChoices(fitting, alone, values);
    const about = {
      title: vscode.l10n.t('Insert Section Skeleton'),
      prompt: vscode.l10n.t('Type part of a heading, a kind of unit or a role'),
      step: 1,
      totalSteps: 1,
    };
    let chosen: SectionChoice | undefined;
    await pickStep(
      about,
      choices,
      () => false,
      (value) => {
        chosen = value;
      },
    );
    if (!chosen) return;
    const fields = fieldsOf(profile, year, formatOf(editor.document));
    if (chosen.kind === 'section') {
      await placeSection(corpus, editor, chosen.section, fields);
      return;
    }
    const { range, above, lead } = placeFor(editor);
    const { snippet } = await corpus.request('new', { skeleton: chosen.skeleton.id, ...fields });
    await insertInto(editor, lead + (above.trim() === '' ? snippet : withoutTitle(snippet)), range);
  }
}
