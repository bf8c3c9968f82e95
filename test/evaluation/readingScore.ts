/**
 * The score of a reading: bounds, outline, roles and facts against an annotation. Headings are matched by line; `text` is
 * compared with the masks of both sides restored; a second answer that the annotators gave counts as right.
 */
import type { Heading, ReadFile, Report } from '../../src/corpus/model.ts';
import { restoreLine } from '../../src/text/restore.ts';
import type { MeasureTable } from './context.ts';

export interface GoldHeading {
  readonly line: number;
  readonly level: number;
  readonly marker: string;
  readonly text: string;
  readonly runIn: boolean;
  readonly role: string;
  readonly roleAlt?: string | readonly string[];
}

export interface GoldReport {
  readonly title: string;
  readonly titleLine: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly orgLevel: string | null;
  readonly orgLevelAlt?: string | readonly string[];
  readonly orgKind: string | null;
  readonly genre: string;
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly signature: string | null;
  readonly date: string | null;
  readonly headings: readonly GoldHeading[];
}

/** A share, counted up. */
export class Share {
  right = 0;
  total = 0;

  add(isRight: boolean): void {
    this.total++;
    if (isRight) this.right++;
  }

  toString(): string {
    return this.total === 0 ? '–' : `${(this.right / this.total).toFixed(3)} (${this.right}/${this.total})`;
  }
}

/** Wrong answers beyond this many are only counted. */
const MOST_NOTES = 60;

export class Reading {
  readonly found = new Share();
  falseReports = 0;
  readonly bounds = new Share();
  headingsRight = 0;
  headingsFound = 0;
  headingsGold = 0;
  readonly shares: Readonly<Record<string, Share>> = Object.fromEntries(
    [
      'level',
      'marker',
      'text',
      'run-in',
      'role',
      'unit level',
      'unit kind',
      'genre',
      'topic',
      'years',
      'signature',
      'date',
    ].map((name) => [name, new Share()]),
  );
  readonly notes: string[] = [];

  addFile(name: string, file: ReadFile, gold: readonly GoldReport[]): void {
    const byTitle = new Map(file.reports.map((report) => [report.titleLine, report]));
    for (const expected of gold) {
      const report = byTitle.get(expected.titleLine);
      this.found.add(report !== undefined);
      this.headingsGold += expected.headings.length;
      if (!report) {
        this.notes.push(`${name} line ${expected.titleLine}: report not found`);
        continue;
      }
      byTitle.delete(expected.titleLine);
      this.bounds.add(this.same(`${name} end of ${expected.titleLine}`, report.endLine, expected.endLine));
      this.addFacts(`${name} line ${expected.titleLine}`, report, expected);
      this.addHeadings(name, report.headings, expected.headings);
    }
    for (const report of byTitle.values()) {
      this.falseReports++;
      this.headingsFound += report.headings.length;
      this.notes.push(`${name} line ${report.titleLine}: false report`);
    }
  }

  private addFacts(where: string, report: Report, gold: GoldReport): void {
    this.check('unit level', where, report.unit.level, gold.orgLevel, gold.orgLevelAlt);
    this.check('unit kind', where, report.unit.kind, gold.orgKind);
    this.check('genre', where, report.genre, gold.genre);
    this.check('topic', where, report.topic, gold.topic);
    this.check('years', where, `${report.reviewYear}/${report.planYear}`, `${gold.reviewYear}/${gold.planYear}`);
    this.check('signature', where, restored(report.signature), restored(gold.signature));
    this.check('date', where, report.date, gold.date);
  }

  private addHeadings(name: string, headings: readonly Heading[], gold: readonly GoldHeading[]): void {
    this.headingsFound += headings.length;
    const byLine = new Map(headings.map((heading) => [heading.line, heading]));
    for (const expected of gold) {
      const where = `${name} line ${expected.line}`;
      const heading = byLine.get(expected.line);
      if (!heading) {
        this.notes.push(`${where}: heading missed`);
        continue;
      }
      byLine.delete(expected.line);
      this.headingsRight++;
      this.check('level', where, heading.level, expected.level);
      this.check('marker', where, heading.marker, expected.marker);
      this.check('text', where, restored(heading.text), restored(expected.text));
      this.check('run-in', where, heading.runIn, expected.runIn);
      this.check('role', where, heading.role, expected.role, expected.roleAlt);
    }
    for (const line of byLine.keys()) this.notes.push(`${name} line ${line}: false heading`);
  }

  private check(
    share: string,
    where: string,
    value: unknown,
    expected: unknown,
    second?: string | readonly string[],
  ): void {
    const right = this.same(`${where} ${share}`, value, expected, second);
    this.shares[share]?.add(right);
  }

  private same(where: string, value: unknown, expected: unknown, second?: string | readonly string[]): boolean {
    const others: readonly unknown[] = second === undefined ? [] : typeof second === 'string' ? [second] : second;
    const right = value === expected || others.includes(value);
    if (!right) this.notes.push(`${where}: ${String(value)} instead of ${String(expected)}`);
    return right;
  }
}

function restored(text: string | null): string | null {
  return text === null ? null : restoreLine(text).text;
}

export function readingTable(title: string, reading: Reading): MeasureTable {
  const precision = reading.headingsRight / Math.max(1, reading.headingsFound);
  const recall = reading.headingsRight / Math.max(1, reading.headingsGold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const share = (name: string): string => String(reading.shares[name]);
  const measure = (name: string, target?: string): MeasureTable['measures'][number] =>
    target === undefined ? { name, value: share(name) } : { name, value: share(name), target };
  return {
    title,
    measures: [
      { name: 'reports found', value: String(reading.found), target: '1.000' },
      { name: 'false reports', value: String(reading.falseReports), target: '0' },
      { name: 'report bounds', value: String(reading.bounds), target: '1.000' },
      {
        name: 'headings F1',
        value: `${f1.toFixed(3)} (${reading.headingsRight} of ${reading.headingsGold}, ${reading.headingsFound} found)`,
        target: '0.97',
      },
      measure('level', '0.97'),
      measure('text', '0.96'),
      measure('role', '0.95'),
      measure('marker'),
      measure('run-in'),
      measure('unit level', '0.95'),
      measure('unit kind'),
      measure('genre'),
      measure('topic'),
      measure('years', '0.95'),
      measure('signature'),
      measure('date'),
    ],
    notes: reading.notes.slice(0, MOST_NOTES),
  };
}
