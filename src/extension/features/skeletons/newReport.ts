/** 新建年终总结: kind of unit, skeleton, unit, year, form; then an untitled draft with tab stops. */
import * as vscode from 'vscode';
import type { UnitLevel } from '../../../corpus/model.ts';
import type { Skeleton } from '../../../mining/model.ts';
import type { Command } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { setUnitProfile, unitProfile, type UnitProfile } from '../../settings.ts';
import { inputStep, pickStep, runSteps, type Step, type StepFrame } from '../../ui/steps.ts';
import { superiorStep } from '../unit/superiorStep.ts';
import { yearByCalendar } from './draftYear.ts';
import { fitsKind, fittingFirst, skeletonChoices, unitKindsOf } from './skeletonChoices.ts';

type Format = 'text' | 'markdown';

/** Answers so far, kept so that going back shows them again. */
interface Answers {
  unitKind: string;
  skeleton: Skeleton | undefined;
  profile: UnitProfile;
  year: number;
  format: Format;
}

/** Kinds of unit that are a level of their own. */
const LEVEL_OF_KIND: Readonly<Record<string, UnitLevel>> = { 镇: '镇', 乡: '乡', 街道: '街道' };

function frameOf(step: number, prompt: string): StepFrame {
  return { title: vscode.l10n.t('New Year-end Report'), step, totalSteps: 6, prompt };
}

export class NewReport implements Command {
  readonly id = 'nigao.newReport';

  constructor(readonly services: Services) {}

  async execute(): Promise<void> {
    const { skeletons } = await this.services.corpus.request('skeletons', {});
    const profile = unitProfile();
    const answers: Answers = {
      unitKind: profile.kind,
      skeleton: undefined,
      profile,
      year: yearByCalendar(new Date()),
      format: 'text',
    };
    if (!(await runSteps(this.#steps(skeletons, answers))) || !answers.skeleton) return;
    if (profile.name === '') await setUnitProfile(answers.profile);
    await this.#open(answers.skeleton, answers);
  }

  #steps(skeletons: readonly Skeleton[], answers: Answers): Step[] {
    return [
      () => this.#askKind(skeletons, answers),
      () => this.#askSkeleton(skeletons, answers),
      () =>
        inputStep(
          frameOf(3, vscode.l10n.t('Name of your unit, as it stands in the title')),
          answers.profile.name,
          () => undefined,
          (name) => {
            answers.profile = { ...answers.profile, name };
          },
        ),
      () =>
        superiorStep(frameOf(4, vscode.l10n.t('Under whose leadership?')), answers.profile.superior, (superior) => {
          answers.profile = { ...answers.profile, superior };
        }),
      () =>
        inputStep(
          frameOf(5, vscode.l10n.t('The year under review; the plan is for the year after')),
          String(answers.year),
          (year) => (/^(19|20)\d\d$/.test(year) ? undefined : vscode.l10n.t('A year such as 2023')),
          (year) => {
            answers.year = Number(year);
          },
        ),
      () => this.#askFormat(answers),
    ];
  }

  #askKind(skeletons: readonly Skeleton[], answers: Answers) {
    const { profile } = answers;
    const any = { label: vscode.l10n.t('Any kind of unit'), value: '' };
    const kinds = unitKindsOf(skeletons).map(({ kind, support }) => ({
      label: kind,
      description: support > 0 ? vscode.l10n.t('skeletons from {0} reports', support) : vscode.l10n.t('starter'),
      value: kind,
    }));
    const prompt = vscode.l10n.t('What kind of unit is the report for?');
    return pickStep(
      frameOf(1, prompt),
      [...kinds, any],
      (kind) => kind !== '' && kind === answers.unitKind,
      (kind) => {
        answers.unitKind = kind;
        if (profile.kind === '')
          answers.profile = { ...answers.profile, kind, level: LEVEL_OF_KIND[kind] ?? profile.level };
      },
    );
  }

  #askSkeleton(skeletons: readonly Skeleton[], answers: Answers) {
    const { profile, year, unitKind } = answers;
    const values = { reviewYear: year, unit: profile.name, superior: profile.superior };
    const fitting = skeletons.filter(
      (skeleton) => unitKind === '' || skeleton.unitKinds.length === 0 || fitsKind(skeleton, unitKind),
    );
    const choices = skeletonChoices(fittingFirst(fitting, unitKind), values);
    const prompt = vscode.l10n.t('Which skeleton? The second line is its outline.');
    return pickStep(
      frameOf(2, prompt),
      choices,
      (skeleton) => skeleton.id === answers.skeleton?.id,
      (skeleton) => {
        answers.skeleton = skeleton;
      },
    );
  }

  #askFormat(answers: Answers) {
    const forms: { label: string; detail: string; value: Format }[] = [
      { label: vscode.l10n.t('Plain text'), detail: vscode.l10n.t('As printed: 一、（一）1.'), value: 'text' },
      { label: 'Markdown', detail: vscode.l10n.t('Headings with #, for outline and folding'), value: 'markdown' },
    ];
    const prompt = vscode.l10n.t('Plain text or Markdown?');
    return pickStep(
      frameOf(6, prompt),
      forms,
      (form) => form === answers.format,
      (form) => {
        answers.format = form;
      },
    );
  }

  async #open(skeleton: Skeleton, { profile, year, format, unitKind }: Answers): Promise<void> {
    const { snippet } = await this.services.corpus.request('new', {
      skeleton: skeleton.id,
      unit: profile.name,
      year,
      ...(profile.superior ? { superior: profile.superior } : {}),
      ...(unitKind ? { unitKind } : {}),
      format,
    });
    const language = format === 'markdown' ? 'markdown' : 'plaintext';
    const document = await vscode.workspace.openTextDocument({ language });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
  }
}
