/** Where the lines of a document usually begin and end: its margins, a column each, and the pitch of its lines. */
import type { PageLine } from './textRun.ts';

/** Of one column; units of the page. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Lowest baseline. */
  readonly bottom: number;
  /** Usual distance of two baselines. */
  readonly pitch: number;
  /** Margins of the column of another line. */
  before(line: PageLine): Margins;
}

export interface MarginTable {
  of(line: PageLine): Margins;
}

/** Share of lines that must begin at a margin or left of it, or end at one or right of it. */
const EDGE_SHARE = 0.08;

/** Pages of other widths in one file are rare; columns differ, so each has margins of its own. */
export function marginsOf(pages: readonly (readonly PageLine[])[]): MarginTable {
  const byColumn = new Map<number, PageLine[]>();
  for (const line of pages.flat()) {
    const lines = byColumn.get(line.column);
    if (lines) lines.push(line);
    else byColumn.set(line.column, [line]);
  }
  const margins = new Map<number, Margins>();
  const before = (line: PageLine): Margins => margins.get(line.column)!;
  for (const [column, lines] of byColumn) margins.set(column, { ...columnMargins(lines), before });
  return { of: before };
}

function columnMargins(lines: readonly PageLine[]): Omit<Margins, 'before'> {
  const plain = lines.filter(({ gapped }) => !gapped);
  const measured = plain.length > 0 ? plain : lines;
  const pitches: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const above = lines[index - 1]!;
    const below = lines[index]!;
    const pitch = above.y - below.y;
    if (above.page === below.page && pitch > 0 && pitch < 4 * above.size) pitches.push(pitch);
  }
  return {
    left: quantile(
      measured.map(({ x }) => x),
      EDGE_SHARE,
    ),
    right: quantile(
      measured.map(({ right }) => right),
      1 - EDGE_SHARE,
    ),
    bottom: quantile(
      lines.map(({ y }) => y),
      0.01,
    ),
    pitch: pitches.length === 0 ? Infinity : quantile(pitches, 0.5),
  };
}

function quantile(values: number[], share: number): number {
  values.sort((one, other) => one - other);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
