/** A report as it was read, as a sheet: what it is, and its outline with the reader's doubts. */
import * as vscode from 'vscode';
import type { Reading, ReadingHeading } from '../../../protocol/answers.ts';
import type { SheetRow } from '../../../protocol/sheet.ts';
import { doubtOf } from '../../ui/failure.ts';
import type { LinkedSheet } from '../../ui/sheetPanel.ts';
import { at } from './corpusNodes.ts';
import { fileName, roleLabel, unitLabel, yearsLabel } from './labels.ts';

/** From this confidence on a heading is shown as read without doubt. */
const SURE = 0.9;

function facts(reading: Reading): { label: string; value: string }[] {
  const { unit, genre, topic, reviewYear, planYear, signature, date, path, titleLine, endLine, headings } = reading;
  const unitParts = [unitLabel(unit), unit.kind !== unit.name ? unit.kind : null, unit.level];
  return [
    { label: vscode.l10n.t('Unit'), value: [...new Set(unitParts.filter((part) => part !== null))].join(' · ') },
    { label: vscode.l10n.t('Genre'), value: topic ? `${genre} · ${topic}` : genre },
    { label: vscode.l10n.t('Years'), value: yearsLabel(reviewYear, planYear) },
    { label: vscode.l10n.t('Signed'), value: [signature, date].filter(Boolean).join('，') },
    { label: vscode.l10n.t('File'), value: fileName(path) },
    { label: vscode.l10n.t('Lines'), value: `${titleLine}–${endLine}` },
    { label: vscode.l10n.t('Headings'), value: String(headings.filter(({ role }) => role !== 'item').length) },
  ].filter(({ value }) => value !== '');
}

function row(heading: ReadingHeading, link: number, reading: Reading): SheetRow {
  const doubts = reading.doubts.filter(({ line }) => line === heading.line).map(doubtOf);
  const sure = heading.confidence < SURE ? [vscode.l10n.t('{0}% sure', Math.round(heading.confidence * 100))] : [];
  const isItem = heading.role === 'item';
  const text = isItem
    ? `${heading.marker} ${vscode.l10n.t('(numbered sentence)')}`
    : `${heading.marker}${heading.text}`;
  return {
    depth: heading.level - 1,
    text: [{ text }],
    role: heading.role,
    beside: [...sure, ...(isItem ? [] : [roleLabel(heading.role)])],
    doubt: doubts.join('、'),
    above: '',
    link,
  };
}

/** Doubts that belong to no heading: that there are none, for one. */
function otherDoubts({ doubts, headings }: Reading): string {
  const lines = new Set(headings.map(({ line }) => line));
  const others = doubts.filter(({ line }) => !lines.has(line));
  return others.map((doubt) => vscode.l10n.t('line {0}: {1}', doubt.line, doubtOf(doubt))).join('\n');
}

export function readingSheet(reading: Reading): LinkedSheet {
  const others = otherDoubts(reading);
  const doubtful = reading.headings.some(({ confidence }) => confidence < SURE);
  const note = doubtful
    ? vscode.l10n.t('A percentage says how sure the reader is of a heading; the others were read without doubt.')
    : vscode.l10n.t('All headings were read without doubt.');
  return {
    sheet: {
      title: [{ text: reading.title }],
      blocks: [
        { kind: 'facts', facts: facts(reading) },
        ...(others ? [{ kind: 'warning' as const, text: others }] : []),
        ...(reading.headings.length > 0 ? [{ kind: 'note' as const, text: note }] : []),
        {
          kind: 'rows',
          title: vscode.l10n.t('Outline'),
          rows: reading.headings.map((heading, i) => row(heading, i, reading)),
        },
      ],
    },
    links: reading.headings.map(({ line }) => at(reading.path, line)),
  };
}
