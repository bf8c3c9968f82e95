/** 新建年终总结: kind of unit, skeleton with its outline in view, unit, year, form; then an untitled draft with tab stops. */
import * as vscode from 'vscode';
import type { UnitLevel } from '../../../corpus/model.ts';
import type { Skeleton } from '../../../mining/model.ts';
import type { Command } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { pickStep, runSteps, type Step, type StepFrame } from '../../ui/steps.ts';
import { yearByCalendar } from './draftYear.ts';
import { fieldsOf } from './fields.ts';
import type { OutlinePreview } from './outlinePreview.ts';
import type { OwnTemplateFiles } from './ownTemplateFiles.ts';
import { keepProfile, openDraft, REPORT_STEPS, reportSteps, type ReportAnswers } from './reportSteps.ts';
import { skeletonChoices } from './skeletonChoices.ts';
import { fitsKind, fittingFirst, servesKind, unitKindsOf } from './skeletonFit.ts';

interface Answers extends ReportAnswers {
  unitKind: string;
  skeleton: Skeleton | undefined;
}

/** Kinds of unit that are a level of their own. */
const LEVEL_OF_KIND: Readonly<Record<string, UnitLevel>> = { 镇: '镇', 乡: '乡', 街道: '街道' };

/** Questions before those that every new report asks. */
const OWN_STEPS = 2;

function frameOf(step: number, prompt: string): StepFrame {
  return { title: vscode.l10n.t('New Year-end Report'), step, totalSteps: OWN_STEPS + REPORT_STEPS, prompt };
}

export class NewReport implements Command {
  readonly id = 'nigao.newReport';

  constructor(
    readonly services: Services,
    readonly own: OwnTemplateFiles,
    readonly outline: OutlinePreview,
  ) {}

  async execute(): Promise<void> {
    await this.own.load();
    const { skeletons } = await this.services.corpus.request('skeletons', {});
    const profile = unitProfile();
    const answers: Answers = {
      unitKind: profile.kind,
      skeleton: undefined,
      profile,
      year: yearByCalendar(new Date()),
      format: 'text',
    };
    try {
      if (!(await runSteps(this.#steps(skeletons, answers)))) return;
    } finally {
      await this.outline.close();
    }
    const { skeleton, year, format, unitKind } = answers;
    if (!skeleton) return;
    await keepProfile(answers);
    const fields = fieldsOf({ ...answers.profile, kind: unitKind }, year, format);
    const { snippet } = await this.services.corpus.request('new', { skeleton: skeleton.id, ...fields });
    await openDraft(snippet, format);
  }

  #steps(skeletons: readonly Skeleton[], answers: Answers): Step[] {
    return [
      () => this.#askKind(skeletons, answers),
      () => this.#askSkeleton(skeletons, answers),
      ...reportSteps(answers, (index, prompt) => frameOf(OWN_STEPS + 1 + index, prompt)),
    ];
  }

  async #askKind(skeletons: readonly Skeleton[], answers: Answers) {
    // Back from the list of skeletons, there is nothing to show an outline of
    await this.outline.close();
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
    const { profile, year, unitKind, format } = answers;
    const values = { reviewYear: year, unit: profile.name, superior: profile.superior };
    const fitting = skeletons.filter(
      (skeleton) =>
        unitKind === '' ||
        skeleton.unitKinds.length === 0 ||
        fitsKind(skeleton, unitKind) ||
        servesKind(skeleton, unitKind),
    );
    const choices = skeletonChoices(fittingFirst(fitting, unitKind), values);
    const prompt = vscode.l10n.t('Which skeleton? Its outline is shown in the editor.');
    const fields = fieldsOf({ ...profile, kind: unitKind }, year, format);
    return pickStep(
      frameOf(2, prompt),
      choices,
      (skeleton) => skeleton.id === answers.skeleton?.id,
      (skeleton) => {
        answers.skeleton = skeleton;
      },
      (skeleton) => void this.outline.show(skeleton, fields),
    );
  }
}
