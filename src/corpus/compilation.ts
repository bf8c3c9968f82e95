/**
 * A file's reports: where each begins and ends. A title is a line that the contents table names, or one whose form
 * and place (blank lines, a date or signature above, a lead or 一、 below) say so; the evidence is added up.
 */
import { findFurniture, withoutNumber, type Furniture } from './furniture.ts';
import { isDateLine, isSignatureLine } from './frame.ts';
import { isDivider } from './forms.ts';
import type { PreparedLine } from './lines.ts';
import { isCompilationTitle, MAX_TITLE, titleScore, withoutPiece } from './titles.ts';

export interface ReportBounds {
  /** Indices (0-based) of the report's non-blank lines, title first, furniture left out. */
  readonly lines: readonly number[];
  /** How many of them are the title: 0 where the text begins without one. */
  readonly titleLines: number;
  /** The title's words, '' where there is none. */
  readonly title: string;
}

interface Title {
  readonly first: number;
  readonly text: string;
  readonly count: number;
}

/** Sum of evidence that makes a line a title. */
const ENOUGH = 6;

const EVIDENCE = {
  /** The contents table names it. */
  named: 9,
  /** The file begins with it. */
  firstLine: 3,
  /** The report above has ended: 2023年12月5日. */
  afterEnding: 3,
  /** Each blank line above beyond what is usual between paragraphs, two at most. */
  gap: 1.5,
  /** No blank line above, though the file has blank lines; and in a file that has none. */
  noGap: -4,
  noGaps: -1,
  /** In a heading style of the first level. */
  styled: 2,
  /** 今年以来，… or 一、 below. */
  opening: 1,
  /** 2024年工作思路 alone: divides a report. */
  divider: -4,
  /** The contents table names others. */
  notNamed: -3,
  /** The report above has hardly begun. */
  tooSoon: -6,
} as const;

/** What a report's first paragraph begins with. */
const OPENING = /^(?:20\d\d年|今年|一年来|本年度|近年来|为|根据|按照|现将|在|[^，。；]{2,24}：$)/;

export function findReports(lines: readonly PreparedLine[]): ReportBounds[] {
  const furniture = findFurniture(lines);
  const titles = findTitles(lines, furniture);
  if (titles.length === 0) return untitled(linesBetween(lines, furniture, 0, lines.length), lines);
  return titles.map((title, position) => ({
    lines: linesBetween(lines, furniture, title.first, titles[position + 1]?.first ?? lines.length),
    titleLines: title.count,
    title: title.text,
  }));
}

/** A text without any title is one report if it is numbered like one. */
function untitled(body: readonly number[], lines: readonly PreparedLine[]): ReportBounds[] {
  const rest = body.filter((index) => !isCompilationTitle(textOf(lines[index]!)));
  const marked = rest.filter((index) => lines[index]!.marker !== null).length;
  return marked < 2 ? [] : [asOne(lines, rest)];
}

/** The bounds of a draft: all of it, whatever it holds; null where it is blank. */
export function draftBounds(lines: readonly PreparedLine[]): ReportBounds | null {
  const filled = [...lines.keys()].filter((index) => !lines[index]!.blank);
  return filled.length === 0 ? null : asOne(lines, filled);
}

function asOne(lines: readonly PreparedLine[], filled: readonly number[]): ReportBounds {
  const title = titleAt(lines, filled, 0, NONE);
  const titled = title !== null && title.text.length <= 40 && !/[。：；，、]$/.test(title.text);
  return { lines: filled, titleLines: titled ? title.count : 0, title: titled ? title.text : '' };
}

function linesBetween(lines: readonly PreparedLine[], furniture: Furniture, from: number, to: number): number[] {
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const line = lines[index]!;
    if (!line.blank && !furniture.lines.has(line.line)) found.push(index);
  }
  return found;
}

function findTitles(lines: readonly PreparedLine[], furniture: Furniture): Title[] {
  const named = new Set(furniture.contents.flatMap((title) => [fingerprint(title), fingerprint(withoutNumber(title))]));
  const filled = linesBetween(lines, furniture, 0, lines.length);
  const usual = usualGap(filled);
  const gaps = filled.length < (filled.at(-1) ?? 0) - (filled[0] ?? 0) + 1;
  const titles: Title[] = [];
  let lastBody = -1;
  for (let position = 0; position < filled.length; position++) {
    const title = titleAt(lines, filled, position, named);
    if (!title) continue;
    const begun = titles.length > 0 && position - lastBody <= 2;
    if (evidence(lines, filled, position, title, { named, usual, gaps, begun }) < ENOUGH) continue;
    // A title right below another replaces it: the upper one was a list of titles or a running head.
    if (titles.length > 0 && position === lastBody + 1) titles.pop();
    titles.push({ first: filled[position]!, ...title });
    position += title.count - 1;
    lastBody = position;
  }
  return titles;
}

interface Place {
  readonly named: ReadonlySet<string>;
  readonly usual: number;
  readonly gaps: boolean;
  readonly begun: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The title words that begin at a line: the line, or with the next where a title is broken in two. A number in front
 * of them is taken off where the contents name what follows, or where it counts pieces (第一篇).
 */
function titleAt(
  lines: readonly PreparedLine[],
  filled: readonly number[],
  position: number,
  named: ReadonlySet<string>,
): { text: string; count: number } | null {
  const line = lines[filled[position]!]!;
  if (line.end - line.start > MAX_TITLE || (line.styleLevel ?? 1) > 1 || isCompilationTitle(textOf(line))) return null;
  const text = withoutPiece(textOf(line));
  if (line.marker !== null && text === textOf(line)) {
    const words = line.text.slice(line.marker.end, line.end);
    return named.has(fingerprint(words)) ? { text: words, count: 1 } : null;
  }
  if (titleScore(text) >= 3) return { text, count: 1 };
  const next = lines[filled[position + 1] ?? -1];
  return next?.line === line.line + 1 && next.marker === null ? joinedTitle(text, textOf(next)) : { text, count: 1 };
}

/** XX县水务局 / 2023年工作总结 on two lines, or a long title broken before 的报告. */
function joinedTitle(text: string, next: string): { text: string; count: number } {
  const broken = isSignatureLine(text)
    ? /^(?:20\d\d|二[〇○零]|关于|年度|工作)/.test(next)
    : /^(?:的|暨|及|和|与|工作|总结|报告)/.test(next);
  const joins =
    broken && text.length <= 40 && next.length <= 40 && !/[。：；，]$/.test(text) && titleScore(text + next) >= 5;
  return joins ? { text: text + next, count: 2 } : { text, count: 1 };
}

function evidence(
  lines: readonly PreparedLine[],
  filled: readonly number[],
  position: number,
  title: { readonly text: string; readonly count: number },
  place: Place,
): number {
  const form = titleScore(title.text);
  const named = place.named.has(fingerprint(title.text));
  if (named && gapAbove(filled, position) > 0) return EVIDENCE.named;
  if (form < 3) return 0;
  let sum = form + (named ? EVIDENCE.named / 2 : 0);
  const above = lines[filled[position - 1] ?? -1];
  const ended = above !== undefined && (isDateLine(textOf(above)) || isSignatureLine(textOf(above)));
  const gap = gapAbove(filled, position);
  if (above === undefined) sum += EVIDENCE.firstLine;
  else if (ended) sum += EVIDENCE.afterEnding;
  else if (gap === 0) sum += place.gaps ? EVIDENCE.noGap : EVIDENCE.noGaps;
  if (lines[filled[position]!]!.styleLevel === 1) sum += EVIDENCE.styled;
  sum += EVIDENCE.gap * Math.min(2, Math.max(0, gap - place.usual));
  const below = lines[filled[position + title.count] ?? -1];
  if (below && (below.marker?.ordinal === 1 || OPENING.test(textOf(below)))) sum += EVIDENCE.opening;
  if (!ended && above !== undefined && isDivider(title.text) && form < 7) sum += EVIDENCE.divider;
  if (!named && place.named.size > 2) sum += EVIDENCE.notNamed;
  if (place.begun) sum += EVIDENCE.tooSoon;
  return sum;
}

/** Blank lines above; pages of furniture count as blank. */
function gapAbove(filled: readonly number[], position: number): number {
  const above = filled[position - 1];
  return above === undefined ? 3 : filled[position]! - above - 1;
}

/** The most frequent number of blank lines between two lines of text: 0, 1 or 2. */
function usualGap(filled: readonly number[]): number {
  const counts = [0, 0, 0];
  for (let position = 1; position < filled.length; position++) {
    const gap = Math.min(2, filled[position]! - filled[position - 1]! - 1);
    counts[gap] = (counts[gap] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** A title's characters without blanks and masks, for comparison with the contents. */
function fingerprint(title: string): string {
  return title
    .replace(/[ \u3000\t\u00a0]/g, '')
    .replace(/[（(]/g, '（')
    .replace(/[）)]/g, '）');
}

function textOf(line: PreparedLine): string {
  return line.text.slice(line.start, line.end);
}
