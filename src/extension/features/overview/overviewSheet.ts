/** The corpus at a glance, as a sheet: who reports and when, the skeletons by family, the phrases by function, what was left out. */
import * as vscode from 'vscode';
import type { ReadProblem, Source } from '../../../corpus/model.ts';
import type { Phrase, Skeleton, SkeletonSection } from '../../../mining/model.ts';
import type { BuildSummary, ReportEntry } from '../../../protocol/answers.ts';
import type { SheetBlock, SheetRow } from '../../../protocol/sheet.ts';
import { reasonOf } from '../../ui/failure.ts';
import type { LinkedSheet } from '../../ui/sheetPanel.ts';
import { fileName, roleLabel, supportLabel, unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { ROLES } from '../pastReports/roles.ts';
import { classLabel, FUNCTIONS, functionLabel } from '../phrases/phraseLabels.ts';
import { headingLabel, type HeadingValues } from '../skeletons/headingLabel.ts';

export interface Overview {
  readonly summary: BuildSummary;
  readonly reports: readonly ReportEntry[];
  readonly skeletons: readonly Skeleton[];
  readonly phrases: readonly Phrase[];
  readonly values: HeadingValues;
}

/** What is shown of each list; the tree, the look-up and 查找常用语 have the whole. */
const KINDS = 12;
const SKELETONS = 12;
const PHRASES = 20;

/** Groups in the order of their size, then of their names. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(
    ([oneKey, one], [otherKey, other]) => other.length - one.length || oneKey.localeCompare(otherKey, 'zh'),
  );
}

/** Collects where the rows lead. */
class Links {
  readonly sources: Source[] = [];

  to(source: Source): number {
    return this.sources.push(source) - 1;
  }

  line(path: string, line: number): number {
    return this.to({ path, line, start: 0, end: 0 });
  }
}

const PLAIN = { depth: 0, role: 'other', beside: [], doubt: '', above: '' } as const;

function kindOf({ unit }: ReportEntry): string {
  return unit.kind ?? vscode.l10n.t('Unit not named');
}

function countLabel(name: string, count: number): string {
  return vscode.l10n.t('{0} ({1})', name, count);
}

function shares(title: string, groups: readonly [string, readonly unknown[]][], total: number): SheetBlock {
  return {
    kind: 'shares',
    title,
    shares: groups.map(([name, group]) => ({
      label: countLabel(name, group.length),
      share: group.length / total,
      role: null,
    })),
  };
}

/** The largest groups; the rest as one, so that the shares are of the whole. */
function withRest(groups: readonly [string, ReportEntry[]][]): [string, ReportEntry[]][] {
  const rest = groups.slice(KINDS);
  if (rest.length < 2) return [...groups];
  const others = vscode.l10n.t('{0} other kinds', rest.length);
  return [...groups.slice(0, KINDS), [others, rest.flatMap(([, reports]) => reports)]];
}

function reportRows(reports: readonly ReportEntry[], links: Links): SheetRow[] {
  return reports.map((report) => ({
    ...PLAIN,
    text: [{ text: unitLabel(report.unit) }],
    above: '',
    beside: [report.genre, yearsLabel(report.reviewYear, report.planYear)].filter((part) => part !== ''),
    doubt: report.doubts.length > 0 ? vscode.l10n.t('structure in doubt') : '',
    link: links.line(report.path, report.titleLine),
  }));
}

function sectionSupport(support: number): string {
  return support > 0 ? supportLabel(support) : vscode.l10n.t('general wording');
}

function sectionRows(
  sections: readonly SkeletonSection[],
  depth: number,
  link: number,
  values: HeadingValues,
): SheetRow[] {
  return sections.flatMap((section) => [
    {
      depth,
      text: [{ text: headingLabel(section.heading, values) }],
      role: section.role,
      beside: [sectionSupport(section.support), roleLabel(section.role)],
      doubt: '',
      above: '',
      link,
    },
    ...sectionRows(section.children, depth + 1, link, values),
  ]);
}

function skeletonFold(skeleton: Skeleton, index: number, links: Links, values: HeadingValues): SheetBlock {
  const [first] = skeleton.sources;
  const link = first ? links.line(first.path, first.line) : -1;
  const sources = skeleton.sources.map(({ path, line, report }) => ({
    ...PLAIN,
    text: [{ text: report }],
    beside: [vscode.l10n.t('source')],
    link: links.line(path, line),
  }));
  return {
    kind: 'fold',
    title: skeleton.name,
    beside: supportLabel(skeleton.support),
    open: index === 0,
    rows: [...sectionRows(skeleton.sections, 0, link, values), ...sources],
  };
}

function phraseRow(phrase: Phrase, links: Links): SheetRow {
  const [first] = phrase.sources;
  const role = ROLES.find((candidate) => (phrase.roles[candidate] ?? 0) > 0.5);
  return {
    ...PLAIN,
    text: [{ text: phrase.text }],
    role: role ?? 'other',
    beside: [classLabel(phrase.class), supportLabel(phrase.support)],
    link: first ? links.to(first) : -1,
  };
}

function problemRow(problem: ReadProblem, links: Links): SheetRow {
  return {
    ...PLAIN,
    text: [{ text: fileName(problem.path) }],
    doubt: reasonOf(problem),
    link: links.line(problem.path, 1),
  };
}

export function overviewSheet({ summary, reports, skeletons, phrases, values }: Overview): LinkedSheet {
  const links = new Links();
  const kinds = grouped(reports, kindOf);
  const years = grouped(
    reports,
    ({ reviewYear, planYear }) => yearsLabel(reviewYear, planYear) || vscode.l10n.t('no year'),
  );
  const mined = skeletons.filter(({ support }) => support > 0);
  const doubtful = reports.filter(({ doubts }) => doubts.length > 0);
  const facts = [
    { label: vscode.l10n.t('Reports'), value: vscode.l10n.t('{0} in {1} files', reports.length, summary.files) },
    { label: vscode.l10n.t('Kinds of unit'), value: String(kinds.length) },
    { label: vscode.l10n.t('Skeletons'), value: String(mined.length) },
    { label: vscode.l10n.t('Phrases'), value: String(phrases.length) },
    { label: vscode.l10n.t('In doubt'), value: doubtful.length > 0 ? String(doubtful.length) : '' },
    { label: vscode.l10n.t('Left out'), value: summary.problems.length > 0 ? String(summary.problems.length) : '' },
  ].filter(({ value }) => value !== '');
  const blocks: SheetBlock[] = [
    { kind: 'facts', facts },
    shares(vscode.l10n.t('By kind of unit'), withRest(kinds), reports.length),
    shares(vscode.l10n.t('By year'), years, reports.length),
    { kind: 'part', title: vscode.l10n.t('Reports') },
    ...kinds.map(([kind, group]): SheetBlock => ({
      kind: 'fold',
      title: kind,
      beside: vscode.l10n.t('{0} reports', group.length),
      open: false,
      rows: reportRows(group, links),
    })),
    { kind: 'part', title: vscode.l10n.t('Skeletons') },
    {
      kind: 'note',
      text: vscode.l10n.t(
        'A section’s number says how many of the skeleton’s own reports have it; general wording is offered where none has.',
      ),
    },
    ...mined.slice(0, SKELETONS).map((skeleton, index) => skeletonFold(skeleton, index, links, values)),
    { kind: 'part', title: vscode.l10n.t('Phrases by function') },
    ...FUNCTIONS.flatMap((name): SheetBlock[] => {
      const found = phrases.filter((phrase) => phrase.function === name);
      if (found.length === 0) return [];
      const rows = found.slice(0, PHRASES).map((phrase) => phraseRow(phrase, links));
      return [
        {
          kind: 'fold',
          title: functionLabel(name),
          beside: vscode.l10n.t('{0} phrases', found.length),
          open: false,
          rows,
        },
      ];
    }),
  ];
  if (summary.problems.length > 0) {
    const rows = summary.problems.map((problem) => problemRow(problem, links));
    blocks.push({ kind: 'rows', title: vscode.l10n.t('Files left out'), rows });
  }
  return { sheet: { title: [{ text: vscode.l10n.t('The Corpus at a Glance') }], blocks }, links: links.sources };
}
