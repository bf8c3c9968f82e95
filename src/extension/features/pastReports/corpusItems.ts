/** Nodes of the corpus tree as they look: icons say what a section does, words say it to who cannot see them. */
import * as vscode from 'vscode';
import type { ReadProblem, Source } from '../../../corpus/model.ts';
import type { OutlineHeading, ReportEntry } from '../../../protocol/answers.ts';
import { doubtOf, reasonOf } from '../../ui/failure.ts';
import { at, type CorpusNode } from './corpusNodes.ts';
import { fileName, roleIcon, roleLabel, unitLabel, yearsLabel } from './labels.ts';

/** How a node is shown: `open` with its children, where it has any. */
export interface Fold {
  readonly hasChildren: boolean;
  readonly open: boolean;
}

const WARNING = new vscode.ThemeColor('list.warningForeground');

export function corpusItem(node: CorpusNode, fold: Fold): vscode.TreeItem {
  switch (node.kind) {
    case 'unit':
      return unitItem(node.name, node.reports.length, fold);
    case 'report':
      return reportItem(node.report, fold);
    case 'section':
      return sectionItem(node.report, node.report.headings[node.index]!, fold);
    case 'leftOut':
      return leftOutItem(node.problems.length, fold);
    case 'problem':
      return problemItem(node.problem);
  }
}

function itemOf(label: string, { hasChildren, open }: Fold): vscode.TreeItem {
  const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  return new vscode.TreeItem(label, hasChildren ? (open ? Expanded : Collapsed) : None);
}

function opens(source: Source): vscode.Command {
  return { command: 'nigao.openSource', title: vscode.l10n.t('Open Source'), arguments: [source] };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

function unitItem(name: string, reports: number, fold: Fold): vscode.TreeItem {
  const item = itemOf(name, fold);
  item.iconPath = new vscode.ThemeIcon('organization');
  item.description = vscode.l10n.t('{0} reports', reports);
  item.contextValue = 'unit';
  return item;
}

function reportItem(report: ReportEntry, fold: Fold): vscode.TreeItem {
  const item = itemOf(report.title, fold);
  const years = yearsLabel(report.reviewYear, report.planYear);
  const doubtful = report.doubts.length > 0 ? vscode.l10n.t('structure in doubt') : '';
  item.iconPath = new vscode.ThemeIcon('file-text', doubtful ? WARNING : undefined);
  item.description = joined(doubtful, years, report.topic ?? report.genre);
  item.tooltip = [
    report.title,
    joined(unitLabel(report.unit), report.genre, years),
    fileName(report.path),
    ...(doubtful ? ['', vscode.l10n.t('The structure is in doubt here:')] : []),
    ...report.doubts.map((doubt) => vscode.l10n.t('line {0}: {1}', doubt.line, doubtOf(doubt))),
  ].join('\n');
  const spoken = joined(report.title, unitLabel(report.unit), report.topic ?? report.genre, years, doubtful);
  item.accessibilityInformation = { label: spoken };
  item.contextValue = 'report';
  item.command = opens(at(report.path, report.titleLine));
  return item;
}

function sectionItem(report: ReportEntry, heading: OutlineHeading, fold: Fold): vscode.TreeItem {
  const label = `${heading.marker}${heading.text}`;
  const item = itemOf(label, fold);
  const doubts = report.doubts.filter(({ line }) => line === heading.line).map(doubtOf);
  item.iconPath = roleIcon(heading.role);
  item.description = doubts.join('、');
  item.tooltip = [label, joined(roleLabel(heading.role), ...doubts)].join('\n');
  item.accessibilityInformation = { label: joined(label, roleLabel(heading.role), ...doubts) };
  item.contextValue = 'section';
  item.command = opens(at(report.path, heading.line));
  return item;
}

function leftOutItem(problems: number, fold: Fold): vscode.TreeItem {
  const item = itemOf(vscode.l10n.t('Files left out'), fold);
  item.iconPath = new vscode.ThemeIcon('warning', WARNING);
  item.description = String(problems);
  item.contextValue = 'leftOut';
  return item;
}

function problemItem(problem: ReadProblem): vscode.TreeItem {
  const item = new vscode.TreeItem(fileName(problem.path));
  item.iconPath = new vscode.ThemeIcon('circle-slash');
  item.description = reasonOf(problem);
  item.tooltip = `${problem.path}\n${reasonOf(problem)}`;
  item.contextValue = 'problem';
  item.command = { command: 'nigao.openLeftOut', title: vscode.l10n.t('Open File'), arguments: [problem.path] };
  return item;
}
