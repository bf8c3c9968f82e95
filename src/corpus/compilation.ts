/**
 * A file's reports: where each begins and ends. A title is a line that the contents table names, or one whose form
 * and place (blank lines around, a date or signature above, a lead or 一、 below) say so; the evidence is added up.
 */
import { findFurniture, type Furniture } from './furniture.ts';
import type { PreparedLine } from './lines.ts';
import { isCompilationTitle, titleScore } from './titles.ts';

export interface ReportBounds {
  /** Index (0-based) of the title line in the file's lines. */
  readonly title: number;
  /** Indices of the report's non-blank lines, title first, furniture left out. */
  readonly body: readonly number[];
}

/** Sum of evidence a line needs to be a title. */
const ENOUGH = 6;

export function findReports(lines: readonly PreparedLine[]): ReportBounds[] {
  const furniture = findFurniture(lines);
  const starts = findTitles(lines, furniture);
  const bounds: ReportBounds[] = [];
  if (starts.length === 0) {
    const body = linesBetween(lines, furniture, 0, lines.length).filter(
      (index) => !isCompilationTitle(trimmed(lines[index]!)),
    );
    return body.length === 0 ? [] : [{ title: body[0]!, body }];
  }
  for (const [position, title] of starts.entries()) {
    const body = linesBetween(lines, furniture, title, starts[position + 1] ?? lines.length);
    bounds.push({ title, body });
  }
  return bounds;
}

function linesBetween(lines: readonly PreparedLine[], furniture: Furniture, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    if (!line.blank && !furniture.lines.has(line.line)) found.push(index);
  }
  return found;
}

function findTitles(lines: readonly PreparedLine[], furniture: Furniture): number[] {
  const named = new Set(furniture.contents.map((entry) => fingerprint(entry.title)));
  const titles: number[] = [];
  let previous: PreparedLine | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const length = line.end - line.start;
    if (length <= 64 && !furniture.lines.has(line.line) && line.marker === null) {
      if (evidence(lines, index, previous, named) >= ENOUGH) titles.push(index);
    }
    previous = line;
  }
  return titles;
}

function evidence(
  lines: readonly PreparedLine[],
  index: number,
  previous: PreparedLine | null,
  named: ReadonlySet<string>,
): number {
  const line = lines[index]!;
  const text = trimmed(line);
  if (isCompilationTitle(text)) return -1;
  const form = titleScore(text);
  if (named.has(fingerprint(text))) return form > -9 ? 9 : 7;
  if (form < 3) return 0;
  let score = form;
  const gapBefore = previous === null ? 3 : line.line - previous.line - 1;
  score += Math.min(gapBefore, 2);
  if (gapBefore === 0) score -= 3;
  if (lines[index + 1]?.blank === true) score += 1;
  if (named.size > 2) score -= 2;
  return score - 1;
}

/** A title's characters without blanks and masks, for comparison with the contents. */
function fingerprint(title: string): string {
  return title
    .replace(/[ \u3000\t\u00a0]/g, '')
    .replace(/[（(]/g, '（')
    .replace(/[）)]/g, '）');
}

function trimmed(line: PreparedLine): string {
  return line.text.slice(line.start, line.end);
}
