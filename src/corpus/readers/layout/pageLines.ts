/**
 * Runs of a page into lines: runs of one baseline belong together, gaps wider than any word space part them into
 * segments, and a gutter that runs down the page makes two columns, read one after the other.
 */
import { findGutter } from './gutter.ts';
import { joinRuns } from './joinRuns.ts';
import type { PageLine, TextPage, TextRun } from './textRun.ts';

/** What stands closer than this, in heights of the font, is on one baseline. */
const SAME_BASELINE = 0.45;
/** A gap wider than this parts two segments. */
const WIDE_GAP = 1.9;
/** Raised text smaller than this share of the line's is a note's mark. */
const MARK_SIZE = 0.75;

/** Runs of one line without a wide gap between them. */
export interface Segment {
  readonly runs: readonly TextRun[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export function pageLines(page: TextPage, number: number): PageLine[] {
  const rows = rowsOf(page.runs.filter(({ text }) => text.trim() !== '')).map(segmentsOf);
  const gutter = findGutter(rows);
  if (gutter === null) return rows.map((row) => lineOf(row, number, 0));
  const lines: PageLine[] = [];
  let columns: [Segment[], Segment[]][] = [];
  const flush = (): void => {
    for (const side of [0, 1] as const)
      for (const row of columns) if (row[side].length > 0) lines.push(lineOf(row[side], number, side + 1));
    columns = [];
  };
  for (const row of rows) {
    if (row.some(({ x, right }) => x < gutter && right > gutter)) {
      flush();
      lines.push(lineOf(row, number, 0));
    } else columns.push([row.filter(({ right }) => right <= gutter), row.filter(({ x }) => x >= gutter)]);
  }
  flush();
  return lines;
}

/** Runs by baseline, from the top; each row from the left. */
function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const sorted = [...runs].sort((one, other) => other.y - one.y || one.x - other.x);
  const rows: TextRun[][] = [];
  let baseline = Infinity;
  let size = 0;
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && baseline - run.y < SAME_BASELINE * heightOf(size, run.size)) {
      row.push(run);
      if (run.size > size * 1.2) baseline = run.y;
      size = Math.max(size, run.size);
    } else {
      rows.push([run]);
      baseline = run.y;
      size = run.size;
    }
  }
  return rows.map(withoutMarks).map((row) => row.sort((one, other) => one.x - other.x));
}

/** The height that two runs of one line are measured by: the larger, as far as one can be a mark of the other. */
function heightOf(one: number, other: number): number {
  return Math.min(Math.max(one, other), 2 * Math.min(one, other));
}

/** A small raised number behind a word is the mark of a note. */
function withoutMarks(row: TextRun[]): TextRun[] {
  const main = row.reduce((best, run) => (run.width > best.width ? run : best));
  return row.filter(
    (run) =>
      run.size > main.size * MARK_SIZE || run.y < main.y + main.size * 0.15 || !/^[\d①-⑳[\]*]+$/.test(run.text.trim()),
  );
}

function segmentsOf(row: readonly TextRun[]): Segment[] {
  const groups: TextRun[][] = [];
  let right = -Infinity;
  for (const run of row) {
    const group = groups.at(-1);
    if (group && run.x - right < WIDE_GAP * run.size) group.push(run);
    else groups.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return groups.map((runs) => {
    const size = widest(runs).size;
    return {
      runs,
      x: runs[0]!.x,
      right: Math.max(...runs.map((run) => run.x + run.width)),
      y: widest(runs).y,
      size,
    };
  });
}

function widest(runs: readonly TextRun[]): TextRun {
  return runs.reduce((best, run) => (run.width > best.width ? run : best));
}

/** A number set off from its words by a tab: 1.   建设项目 */
const LONE_MARKER =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]|[①-⑳])$/;

function lineOf(row: readonly Segment[], page: number, column: number): PageLine {
  const texts = row.map(({ runs }) => joinRuns(runs));
  const marked = texts.length > 1 && LONE_MARKER.test(texts[0]!.trim());
  if (marked) texts.splice(0, 2, texts[0]!.trim() + texts[1]!.trimStart());
  const first = row[0]!;
  const indent = /^[\u3000 ]*/.exec(texts[0]!)![0];
  const text = texts.join('\t').replace(LEADER, '\t$1').trim().replace(BULLET, '');
  return {
    page,
    text,
    // Blanks in front are an indent too.
    x: first.x + widthOfBlanks(indent, first.size),
    right: row.at(-1)!.right,
    y: first.y,
    size: Math.max(...row.map(({ size }) => size)),
    gapped: text.includes('\t'),
    column,
  };
}

/** The sign before an item of a list, which is no part of its words, also as fonts of signs have it: ● 产业层次不高 */
const BULLET = /^[•●■◆▪◦○□➢❖\uf06c\uf06e\uf075\uf0a7\uf0b7\uf0d8]\s*(?=\S)/;

function widthOfBlanks(blanks: string, size: number): number {
  const full = blanks.replaceAll(' ', '').length;
  return (full + (blanks.length - full) / 2) * size;
}

/** Dots that lead to a page number: 工作总结……………3 */
const LEADER = /\s*[.．…·・]{4,}\s*(\d{1,4})$/;
