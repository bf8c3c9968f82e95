/** 插入章节骨架: any mined section, or a starter's, at the cursor, numbered to fit where it stands. */
import * as vscode from 'vscode';
import type { Command } from '../../commands/command.ts';
import { isDraft } from '../../drafts.ts';
import { insertInto } from '../../insertion.ts';
import type { Services } from '../../services.ts';
import { unitProfile, type UnitProfile } from '../../settings.ts';
import { pickStep } from '../../ui/steps.ts';
import { askProfileOnce } from '../unit/askProfile.ts';
import { draftYear } from './draftYear.ts';
import { fittingFirst, sectionChoices, type SectionChoice } from './skeletonChoices.ts';

interface Place {
  readonly range: vscode.Range;
  /** The draft up to there. */
  readonly above: string;
  readonly lead: string;
}

/** Where a section goes: a line of its own, below the cursor's line when that has text already. */
function placeFor({ document, selection }: vscode.TextEditor): Place {
  const { range, isEmptyOrWhitespace } = document.lineAt(selection.active.line);
  const start = new vscode.Position(0, 0);
  if (isEmptyOrWhitespace) return { range, above: document.getText(new vscode.Range(start, range.start)), lead: '' };
  const end = new vscode.Range(range.end, range.end);
  return { range: end, above: `${document.getText(new vscode.Range(start, range.end))}\n`, lead: '\n' };
}

function draftFields({ name, kind, superior }: UnitProfile, year: number, document: vscode.TextDocument) {
  return {
    unit: name,
    year,
    ...(superior ? { superior } : {}),
    ...(kind ? { unitKind: kind } : {}),
    format: document.languageId === 'markdown' ? ('markdown' as const) : ('text' as const),
  };
}

/** A whole skeleton below a title that is there already comes without its own. A title with tab stops stays: they recur. */
function withoutTitle(snippet: string): string {
  const [, title, rest] = /^([^\n]*)\n+([\s\S]*)$/.exec(snippet) ?? [];
  return title === undefined || rest === undefined || title.includes('$') ? snippet : rest;
}

export class InsertSection implements Command {
  readonly id = 'nigao.insertSection';

  constructor(readonly services: Services) {}

  async execute(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isDraft(editor.document)) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first: plain text or Markdown.'));
      return;
    }
    const { corpus, context } = this.services;
    const { skeletons } = await corpus.request('skeletons', {});
    await askProfileOnce(context);
    const profile = unitProfile();
    const year = draftYear(editor.document.getText(), new Date());
    const values = { reviewYear: year, unit: profile.name, superior: profile.superior };
    const choices = sectionChoices(fittingFirst(skeletons, profile.kind), values);
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
    if (chosen) await this.#insert(editor, chosen, draftFields(profile, year, editor.document));
  }

  async #insert(
    editor: vscode.TextEditor,
    chosen: SectionChoice,
    fields: ReturnType<typeof draftFields>,
  ): Promise<void> {
    const { corpus } = this.services;
    const { range, above, lead } = placeFor(editor);
    const whole = chosen.kind === 'whole';
    const { snippet } = whole
      ? await corpus.request('new', { skeleton: chosen.skeleton.id, ...fields })
      : await corpus.request('section', { section: chosen.section, above, ...fields });
    const body = whole && above.trim() !== '' ? withoutTitle(snippet) : snippet;
    await insertInto(editor, lead + body, range);
  }
}
