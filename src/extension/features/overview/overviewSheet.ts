/** The corpus at a glance, as a sheet: who reports and when, the skeletons by family, the phrases by function, what was left out. */
import * as vscode from 'vscode';
import type { ReadProblem, Source } from '../../../corpus/model.ts';
import type { Phrase, Skeleton, SkeletonSection } from '../../../mining/model.ts';
import type { BuildSummary, ReportEntry } from '../../../protocol/answers.ts';
import type { SheetBlock, SheetRow, SheetSpan } from '../../../protocol/sheet.ts';
import { reasonOf } from '../../ui/failure.ts';
import type { LinkedSheet } from '../../ui/sheetPanel.ts';
import { fileName, roleLabel, supportLabel, yearsLabel } from '../pastReports/labels.ts';
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
const SKELETONS = 40;
const PHRASES = 20;

/** A row that leads nowhere. */
const NOWHERE = -1;

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
    text: [{ text: report.title }],
    above: '',
    beside: [report.genre, yearsLabel(report.reviewYear, report.planYear)].filter((part) => part !== ''),
    doubt: report.doubts.length > 0 ? vscode.l10n.t('structure in doubt') : '',
    link: links.line(report.path, report.titleLine),
  }));
}

function sectionSupport(support: number): string {
  return support > 0 ? supportLabel(support) : vscode.l10n.t('general wording');
}

/** Groups of reports, each with its share of the whole, to be unfolded. */
function reportFolds(groups: readonly [string, readonly ReportEntry[]][], total: number, links: Links): SheetBlock[] {
  return groups.map(([title, group]) => ({
    kind: 'fold',
    title,
    beside: vscode.l10n.t('{0} reports', group.length),
    share: group.length / total,
    open: false,
    rows: reportRows(group, links),
  }));
}

function sectionRows(
  sections: readonly SkeletonSection[],
  depth: number,
  links: Links,
  values: HeadingValues,
): SheetRow[] {
  return sections.flatMap(({ heading, role, support, source, children }) => [
    {
      depth,
      text: [{ text: headingLabel(heading, values) }],
      role,
      beside: [sectionSupport(support), roleLabel(role)],
      doubt: '',
      above: '',
      link: source ? links.line(source.path, source.line) : NOWHERE,
    },
    ...sectionRows(children, depth + 1, links, values),
  ]);
}

function skeletonFold(skeleton: Skeleton, links: Links, values: HeadingValues): SheetBlock {
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
    open: false,
    rows: [...sectionRows(skeleton.sections, 0, links, values), ...sources],
  };
}

/** Skeletons as trees, genre by genre; the first one is open, to show what they are. */
function skeletonBlocks(skeletons: readonly Skeleton[], links: Links, values: HeadingValues): SheetBlock[] {
  const shown = skeletons.slice(0, SKELETONS);
  const genres = [...new Set(shown.map(({ genre }) => genre))];
  const blocks = genres.flatMap((genre): SheetBlock[] => [
    { kind: 'genre', title: genre },
    ...shown.filter((one) => one.genre === genre).map((skeleton) => skeletonFold(skeleton, links, values)),
  ]);
  const first = blocks.findIndex(({ kind }) => kind === 'fold');
  return blocks.map((block, at) => (at === first && block.kind === 'fold' ? { ...block, open: true } : block));
}

/** A phrase with its places to fill marked. */
function phraseSpans({ text, slots }: Phrase): SheetSpan[] {
  const spans: SheetSpan[] = [];
  let at = 0;
  for (const { start, end, kind } of slots) {
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: kind, look: 'slot' });
    at = end;
  }
  return at < text.length ? [...spans, { text: text.slice(at) }] : spans;
}

function phraseRow(phrase: Phrase, links: Links): SheetRow {
  const [first] = phrase.sources;
  const role = ROLES.find((candidate) => (phrase.roles[candidate] ?? 0) > 0.5);
  return {
    ...PLAIN,
    text: phraseSpans(phrase),
    role: role ?? 'other',
    beside: [classLabel(phrase.class), supportLabel(phrase.support)],
    link: first ? links.to(first) : NOWHERE,
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
    {
      label: vscode.l10n.t('Left out'),
      value: summary.problems.length > 0 ? String(summary.problems.length) : vscode.l10n.t('none'),
    },
  ].filter(({ value }) => value !== '');
  const blocks: SheetBlock[] = [
    { kind: 'facts', facts },
    { kind: 'part', title: vscode.l10n.t('Reports by kind of unit') },
    ...reportFolds(withRest(kinds), reports.length, links),
    { kind: 'part', title: vscode.l10n.t('Reports by year') },
    ...reportFolds(years, reports.length, links),
    { kind: 'part', title: vscode.l10n.t('Skeletons') },
    {
      kind: 'note',
      text: vscode.l10n.t(
        'A section’s number says how many of the skeleton’s own reports have it, and it leads to one of them; general wording is offered where none has.',
      ),
    },
    ...skeletonBlocks(mined, links, values),
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
  if (doubtful.length > 0)
    blocks.push({ kind: 'rows', title: vscode.l10n.t('Reports in doubt'), rows: reportRows(doubtful, links) });
  if (summary.problems.length > 0) {
    const rows = summary.problems.map((problem) => problemRow(problem, links));
    blocks.push({ kind: 'rows', title: vscode.l10n.t('Files left out'), rows });
  }
  return { sheet: { title: [{ text: vscode.l10n.t('The Corpus at a Glance') }], blocks }, links: links.sources };
}
