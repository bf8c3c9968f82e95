/** Opening where something stands: from the tree, from a card, from a suggestion's documentation. */
import * as vscode from 'vscode';
import type { Source } from '../../../corpus/model.ts';
import type { ReportEntry } from '../../../protocol/answers.ts';
import type { Command } from '../../commands/command.ts';
import { isCorpusNode, sourceOfNode } from './corpusNodes.ts';
import { unitLabel, yearsLabel } from './labels.ts';
import type { SourceDocuments } from './sourceDocuments.ts';

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { path, line, start, end } = value as Record<string, unknown>;
  return typeof path === 'string' && [line, start, end].every((position) => Number.isInteger(position));
}

export class OpenSource implements Command {
  readonly id = 'nigao.openSource';

  constructor(readonly documents: SourceDocuments) {}

  /** @param place a `Source`, or the tree's node of a report or section. */
  async execute(place?: unknown): Promise<void> {
    const source = isCorpusNode(place) ? sourceOfNode(place) : place;
    if (isSource(source)) await this.documents.open(source);
  }
}

/** Opens one of several sources; asks which when there is a choice. */
export class OpenSources implements Command {
  readonly id = 'nigao.openSources';

  constructor(
    readonly documents: SourceDocuments,
    readonly reports: () => readonly ReportEntry[],
  ) {}

  /** @param sources a list of `Source`. */
  async execute(sources?: unknown): Promise<void> {
    const known = Array.isArray(sources) ? sources.filter(isSource) : [];
    if (known.length === 0) return;
    const items = known.map((source) => {
      const report = reportAt(this.reports(), source);
      return {
        source,
        label: report ? unitLabel(report.unit) : source.path,
        description: report ? yearsLabel(report.reviewYear, report.planYear) : '',
        detail: report?.title ?? '',
      };
    });
    const title = vscode.l10n.t('Sources');
    const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items, { title });
    if (chosen) await this.documents.open(chosen.source);
  }
}

/** The report a source stands in. */
export function reportAt(reports: readonly ReportEntry[], { path, line }: Source): ReportEntry | undefined {
  return reports.findLast((report) => report.path === path && report.titleLine <= line);
}
