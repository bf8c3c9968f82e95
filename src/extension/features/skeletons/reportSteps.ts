/** The questions every new report asks behind the choice of its skeleton: unit, superior, year, form. */
import * as vscode from 'vscode';
import { setUnitProfile, unitProfile, type UnitProfile } from '../../settings.ts';
import { inputStep, pickStep, type Step, type StepFrame } from '../../ui/steps.ts';
import { superiorStep } from '../unit/superiorStep.ts';
import type { DraftFormat } from './fields.ts';

/** Answers so far, kept so that going back shows them again. */
export interface ReportAnswers {
  profile: UnitProfile;
  year: number;
  format: DraftFormat;
}

/** How many questions `reportSteps` asks. */
export const REPORT_STEPS = 4;

/** @param frameOf the frame of the first, second … of these questions */
export function reportSteps(answers: ReportAnswers, frameOf: (index: number, prompt: string) => StepFrame): Step[] {
  return [
    () =>
      inputStep(
        frameOf(0, vscode.l10n.t('Name of your unit, as it stands in the title')),
        answers.profile.name,
        () => undefined,
        (name) => {
          answers.profile = { ...answers.profile, name };
        },
      ),
    () =>
      superiorStep(frameOf(1, vscode.l10n.t('Under whose leadership?')), answers.profile.superior, (superior) => {
        answers.profile = { ...answers.profile, superior };
      }),
    () =>
      inputStep(
        frameOf(2, vscode.l10n.t('The year under review; the plan is for the year after')),
        String(answers.year),
        (year) => (/^(19|20)\d\d$/.test(year) ? undefined : vscode.l10n.t('A year such as 2023')),
        (year) => {
          answers.year = Number(year);
        },
      ),
    () => askFormat(answers, frameOf),
  ];
}

function askFormat(answers: ReportAnswers, frameOf: (index: number, prompt: string) => StepFrame) {
  const forms: { label: string; detail: string; value: DraftFormat }[] = [
    { label: vscode.l10n.t('Plain text'), detail: vscode.l10n.t('As printed: 一、（一）1.'), value: 'text' },
    { label: 'Markdown', detail: vscode.l10n.t('Headings with #, for outline and folding'), value: 'markdown' },
  ];
  return pickStep(
    frameOf(3, vscode.l10n.t('Plain text or Markdown?')),
    forms,
    (form) => form === answers.format,
    (form) => {
      answers.format = form;
    },
  );
}

/** Who wrote the first draft is who writes the next: kept where nobody had said. */
export async function keepProfile({ profile }: ReportAnswers): Promise<void> {
  if (unitProfile().name === '') await setUnitProfile(profile);
}

/** An untitled draft with the cursor at its first tab stop. */
export async function openDraft(snippet: string, format: DraftFormat): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: format === 'markdown' ? 'markdown' : 'plaintext',
  });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}
