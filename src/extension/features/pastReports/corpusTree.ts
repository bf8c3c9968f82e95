/** The corpus as a tree: unit → report → sections as they nest. A click opens the source at the line. */
import * as vscode from 'vscode';
import type { OutlineHeading, ReportEntry } from '../../../protocol/answers.ts';
import type { CorpusLibrary } from './corpusLibrary.ts';
import { childHeadings } from './childHeadings.ts';
import { roleIcon, roleLabel, unitLabel, yearsLabel } from './labels.ts';

export type CorpusNode =
  | { readonly kind: 'unit'; readonly name: string; readonly reports: readonly ReportEntry[] }
  | { readonly kind: 'report'; readonly report: ReportEntry }
  | { readonly kind: 'section'; readonly report: ReportEntry; readonly index: number };

function byUnit(reports: readonly ReportEntry[]): CorpusNode[] {
  const units = new Map<string, ReportEntry[]>();
  for (const report of reports) {
    const name = unitLabel(report.unit);
    const known = units.get(name);
    if (known) known.push(report);
    else units.set(name, [report]);
  }
  return [...units]
    .sort(([a], [b]) => a.localeCompare(b, 'zh'))
    .map(([name, reportsOfUnit]) => ({ kind: 'unit', name, reports: reportsOfUnit }));
}

export class CorpusTree implements vscode.TreeDataProvider<CorpusNode>, vscode.Disposable {
  readonly #corpus: CorpusLibrary;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #shown: readonly ReportEntry[] = [];

  constructor(corpus: CorpusLibrary) {
    this.#corpus = corpus;
    this.#subscription = corpus.onDidChange(() => {
      if (corpus.reports === this.#shown) return;
      this.#shown = corpus.reports;
      this.#changed.fire(undefined);
    });
  }

  getChildren(node?: CorpusNode): CorpusNode[] {
    if (!node) return byUnit(this.#corpus.reports);
    switch (node.kind) {
      case 'unit':
        return node.reports.map((report) => ({ kind: 'report', report }));
      case 'report':
        return childHeadings(node.report.headings, -1).map((index) => ({
          kind: 'section',
          report: node.report,
          index,
        }));
      case 'section':
        return childHeadings(node.report.headings, node.index).map((index) => ({
          kind: 'section',
          report: node.report,
          index,
        }));
    }
  }

  getTreeItem(node: CorpusNode): vscode.TreeItem {
    switch (node.kind) {
      case 'unit':
        return unitItem(node.name, node.reports.length);
      case 'report':
        return reportItem(node.report, this.getChildren(node).length > 0);
      case 'section':
        return sectionItem(node.report, node.report.headings[node.index]!, this.getChildren(node).length > 0);
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function unitItem(name: string, reports: number): vscode.TreeItem {
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('organization');
  item.description = vscode.l10n.t('{0} reports', reports);
  item.contextValue = 'unit';
  return item;
}

function collapsible(hasChildren: boolean): vscode.TreeItemCollapsibleState {
  return hasChildren ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
}

function opens(path: string, line: number): vscode.Command {
  return {
    command: 'nigao.openSource',
    title: vscode.l10n.t('Open Source'),
    arguments: [{ path, line, start: 0, end: 0 }],
  };
}

function reportItem(report: ReportEntry, hasChildren: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(report.title, collapsible(hasChildren));
  const years = yearsLabel(report.reviewYear, report.planYear);
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.description = [report.topic ?? report.genre, years].filter((part) => part !== '').join(' · ');
  item.tooltip = `${report.title}\n${unitLabel(report.unit)} · ${report.genre}${years ? ` · ${years}` : ''}\n${report.path}`;
  item.contextValue = 'report';
  item.command = opens(report.path, report.titleLine);
  return item;
}

function sectionItem(report: ReportEntry, heading: OutlineHeading, hasChildren: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(`${heading.marker}${heading.text}`, collapsible(hasChildren));
  item.iconPath = roleIcon(heading.role);
  item.tooltip = `${heading.marker}${heading.text}\n${roleLabel(heading.role)}`;
  item.accessibilityInformation = { label: `${heading.text}, ${roleLabel(heading.role)}` };
  item.contextValue = 'section';
  item.command = opens(report.path, heading.line);
  return item;
}
