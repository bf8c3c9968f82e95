/** What the corpus tree is made of: units, their reports, sections as they nest; at the end the files that were left out. */
import type { ReadProblem, Source } from '../../../corpus/model.ts';
import type { ReportEntry, ReportMatch } from '../../../protocol/answers.ts';
import { childHeadings } from './childHeadings.ts';
import { unitLabel } from './labels.ts';
import { shownHeadings } from './shownHeadings.ts';

export type CorpusNode =
  | { readonly kind: 'unit'; readonly name: string; readonly reports: readonly ReportEntry[] }
  | { readonly kind: 'report'; readonly report: ReportEntry }
  | { readonly kind: 'section'; readonly report: ReportEntry; readonly index: number }
  | { readonly kind: 'leftOut'; readonly problems: readonly ReadProblem[] }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

/** What the tree shows: reports that fit, when it is filtered. */
export interface TreeContents {
  readonly reports: readonly ReportEntry[];
  readonly problems: readonly ReadProblem[];
  readonly matches: ReadonlyMap<string, ReportMatch> | null;
}

export function rootNodes({ reports, problems, matches }: TreeContents): CorpusNode[] {
  const units = new Map<string, ReportEntry[]>();
  for (const report of reports) {
    if (matches && !matches.has(report.id)) continue;
    const name = unitLabel(report.unit);
    const known = units.get(name);
    if (known) known.push(report);
    else units.set(name, [report]);
  }
  const nodes: CorpusNode[] = [...units]
    .sort(([a], [b]) => a.localeCompare(b, 'zh'))
    .map(([name, reportsOfUnit]) => ({ kind: 'unit', name, reports: reportsOfUnit }));
  return problems.length > 0 && !matches ? [...nodes, { kind: 'leftOut', problems }] : nodes;
}

export function childNodes(node: CorpusNode, { matches }: Pick<TreeContents, 'matches'>): CorpusNode[] {
  switch (node.kind) {
    case 'unit':
      return node.reports.map((report) => ({ kind: 'report', report }));
    case 'report':
      return sections(node.report, -1, matches?.get(node.report.id));
    case 'section':
      return sections(node.report, node.index, matches?.get(node.report.id));
    case 'leftOut':
      return node.problems.map((problem) => ({ kind: 'problem', problem }));
    case 'problem':
      return [];
  }
}

function sections(report: ReportEntry, parent: number, match: ReportMatch | undefined): CorpusNode[] {
  const shown = match && !match.whole ? shownHeadings(report.headings, match.headings) : null;
  return childHeadings(report.headings, parent)
    .filter((index) => shown?.has(index) ?? true)
    .map((index) => ({ kind: 'section', report, index }));
}

/** A node handed over by a menu; commands get their arguments unchecked. */
export function isCorpusNode(value: unknown): value is CorpusNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Where a report or a section begins; null for every other node. */
export function sourceOfNode(node: CorpusNode): Source | null {
  if (node.kind === 'report') return at(node.report.path, node.report.titleLine);
  if (node.kind === 'section') return at(node.report.path, node.report.headings[node.index]!.line);
  return null;
}

/** The start of a line. */
export function at(path: string, line: number): Source {
  return { path, line, start: 0, end: 0 };
}
