/** 照此骨架: a new draft with the sections of one past report, which it says it rests on. Facts of that report stay out. */
import * as vscode from 'vscode';
import type { Skeleton } from '../../../mining/model.ts';
import type { ReportEntry } from '../../../protocol/answers.ts';
import type { Command } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { unitProfile } from '../../settings.ts';
import { pickStep, runSteps, type Step, type StepFrame } from '../../ui/steps.ts';
import { unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { yearByCalendar } from './draftYear.ts';
import { fieldsOf } from './fields.ts';
import type { OutlinePreview } from './outlinePreview.ts';
import { keepProfile, openDraft, REPORT_STEPS, reportSteps, type ReportAnswers } from './reportSteps.ts';
import { reportOf } from './treeNodes.ts';

export class DraftLikeReport implements Command {
  readonly id = 'nigao.draftLikeReport';

  constructor(
    readonly services: Services,
    readonly outline: OutlinePreview,
  ) {}

  /** @param node a report of the corpus tree, or a section of one; without it the clerk is asked. */
  async execute(node?: unknown): Promise<void> {
    const { corpus } = this.services;
    const given = reportOf(node);
    const answers: ReportAnswers = { profile: unitProfile(), year: yearByCalendar(new Date()), format: 'text' };
    let report = given;
    const ask = (): Step[] => (given ? [] : [() => this.#askReport(report, answers, (chosen) => (report = chosen))]);
    try {
      if (given) await this.outline.show(this.#skeletonOf(given), fieldsOf(answers.profile, answers.year, 'text'));
      const own = ask();
      const frameOf = (index: number, prompt: string): StepFrame => this.#frame(report, own.length, index, prompt);
      if (!(await runSteps([...own, ...reportSteps(answers, frameOf)])) || !report) return;
    } finally {
      await this.outline.close();
    }
    await keepProfile(answers);
    const { id } = await this.#skeletonOf(report);
    const fields = fieldsOf(answers.profile, answers.year, answers.format);
    const { snippet } = await corpus.request('new', { skeleton: id, ...fields });
    await openDraft(snippet, answers.format);
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The sections of this draft rest on one report alone: {0}. Its facts are left out.', report.title),
    );
  }

  async #skeletonOf({ id }: ReportEntry): Promise<Skeleton> {
    return (await this.services.corpus.request('skeletonOf', { report: id })).skeleton;
  }

  #frame(report: ReportEntry | undefined, before: number, index: number, prompt: string): StepFrame {
    const title = report ? vscode.l10n.t('Draft Like: {0}', report.title) : vscode.l10n.t('Draft Like a Report');
    return { title, step: before + index + 1, totalSteps: before + REPORT_STEPS, prompt };
  }

  #askReport(current: ReportEntry | undefined, answers: ReportAnswers, keep: (report: ReportEntry) => void) {
    const fields = fieldsOf(answers.profile, answers.year, answers.format);
    const items = this.services.corpus.reports.map((report) => ({
      label: report.title,
      description: [unitLabel(report.unit), yearsLabel(report.reviewYear, report.planYear)].join(' · '),
      value: report,
    }));
    return pickStep(
      this.#frame(undefined, 1, -1, vscode.l10n.t('Like which report? Its outline is shown in the editor.')),
      items,
      ({ id }) => id === current?.id,
      keep,
      (report) => void this.outline.show(this.#skeletonOf(report), fields),
    );
  }
}
