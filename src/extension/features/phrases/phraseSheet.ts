/** All about a phrase, as a sheet: how it varies, what stood in its slots, where it is used, every source. */
import * as vscode from 'vscode';
import type { Phrase, Position, Slot } from '../../../mining/model.ts';
import type { Citation, ReportEntry, StockPhrase } from '../../../protocol/answers.ts';
import type { SheetBlock, SheetRow, SheetSpan } from '../../../protocol/sheet.ts';
import type { LinkedSheet } from '../../ui/sheetPanel.ts';
import { roleLabel, unitLabel, yearsLabel } from '../pastReports/labels.ts';
import { ROLES } from '../pastReports/roles.ts';
import { classLabel, datedLabel, functionLabel } from './phraseLabels.ts';

/** Units named in the spread, the rest as one. */
const UNITS = 8;

/** Observed values of a slot that are shown. */
const VALUES = 12;

function titleSpans({ pieces }: StockPhrase): SheetSpan[] {
  return pieces.map(({ text, slot }) => (slot ? { text, look: 'slot' } : { text }));
}

function facts(phrase: Phrase): SheetBlock {
  const rows = [
    { label: vscode.l10n.t('Class'), value: classLabel(phrase.class) },
    { label: vscode.l10n.t('What it does'), value: functionLabel(phrase.function) },
    {
      label: vscode.l10n.t('Stands in'),
      value: vscode.l10n.t('{0} reports of {1} units', phrase.support, phrase.units),
    },
    { label: vscode.l10n.t('Years'), value: phrase.years.join('、') },
    { label: vscode.l10n.t('Also put as'), value: (phrase.variants ?? []).join('；') },
  ];
  return { kind: 'facts', facts: rows.filter(({ value }) => value !== '') };
}

function slotFacts(slots: readonly Slot[]): SheetBlock[] {
  const rows = slots
    .filter(({ values }) => values.length > 0)
    .map(({ kind, values }) => ({ label: `【${kind}】`, value: values.slice(0, VALUES).join('、') }));
  if (rows.length === 0) return [];
  const note = vscode.l10n.t('What stood in the places to fill; none of it is inserted with figures, dates or names:');
  return [
    { kind: 'note', text: note },
    { kind: 'facts', facts: rows },
  ];
}

function roleShares({ roles }: Phrase): SheetBlock {
  const shares = ROLES.flatMap((role) => {
    const share = roles[role] ?? 0;
    return share > 0 ? [{ label: roleLabel(role), share, role }] : [];
  });
  return { kind: 'shares', title: vscode.l10n.t('Where in a report (share of the places it stands in)'), shares };
}

const POSITIONS: readonly Position[] = ['opening', 'body', 'closing'];

function positionLabel(position: Position): string {
  switch (position) {
    case 'opening':
      return vscode.l10n.t('Before the first heading');
    case 'body':
      return vscode.l10n.t('Under the headings');
    case 'closing':
      return vscode.l10n.t('Last paragraph');
  }
}

function positionShares({ positions }: Phrase): SheetBlock {
  const shares = POSITIONS.flatMap((position) => {
    const share = positions[position] ?? 0;
    return share > 0 ? [{ label: positionLabel(position), share, role: null }] : [];
  });
  return { kind: 'shares', title: vscode.l10n.t('Part of the report (share of the places it stands in)'), shares };
}

function kindShares({ unitKinds, support }: Phrase): SheetBlock[] {
  const shares = Object.entries(unitKinds).map(([label, count]) => ({ label, share: count / support, role: null }));
  if (shares.length === 0) return [];
  return [{ kind: 'shares', title: vscode.l10n.t('Kinds of unit (share of the reports it stands in)'), shares }];
}

function unitShares(owners: readonly ReportEntry[]): SheetBlock {
  const counts = new Map<string, number>();
  for (const { unit } of owners) counts.set(unitLabel(unit), (counts.get(unitLabel(unit)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(UNITS).reduce((sum, [, count]) => sum + count, 0);
  const shown = rest > 0 ? [...sorted.slice(0, UNITS), [vscode.l10n.t('Other units'), rest] as const] : sorted;
  const shares = shown.map(([label, count]) => ({ label, share: count / owners.length, role: null }));
  return { kind: 'shares', title: vscode.l10n.t('Whose (share of the reports it stands in)'), shares };
}

function sourceRow(
  { section, role, text, start, end }: Citation,
  owner: ReportEntry | undefined,
  link: number,
): SheetRow {
  const whose = owner ? `${unitLabel(owner.unit)} ${yearsLabel(owner.reviewYear, owner.planYear)}`.trim() : '';
  const spans: SheetSpan[] = [
    { text: text.slice(0, start) },
    { text: text.slice(start, end), look: 'mark' },
    { text: text.slice(end) },
  ];
  return {
    depth: 0,
    text: spans.filter((span) => span.text !== ''),
    role,
    beside: [roleLabel(role)],
    doubt: '',
    above: [whose, ...section].filter(Boolean).join(' › '),
    link,
  };
}

/** @param year the year the draft reviews */
export function phraseSheet(
  phrase: StockPhrase,
  citations: readonly Citation[],
  reports: readonly ReportEntry[],
  year: number,
): LinkedSheet {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const owners = [...new Set(citations.flatMap(({ reportId }) => byId.get(reportId) ?? []))];
  const dated = datedLabel(phrase, year);
  return {
    sheet: {
      title: titleSpans(phrase),
      blocks: [
        facts(phrase),
        ...(dated ? [{ kind: 'warning' as const, text: dated }] : []),
        ...slotFacts(phrase.slots),
        roleShares(phrase),
        positionShares(phrase),
        ...kindShares(phrase),
        unitShares(owners),
        {
          kind: 'rows',
          title: vscode.l10n.t('Sources ({0})', citations.length),
          rows: citations.map((citation, i) => sourceRow(citation, byId.get(citation.reportId), i)),
        },
      ],
    },
    links: citations.map(({ source }) => source),
  };
}
