/**
 * A file's lines into reports: bounds, outline, roles, facts, paragraphs and passages. Pure and synchronous, in time
 * linear in the text.
 */
import { markMendable } from './asFound.ts';
import { draftBounds, findReports, type ReportBounds } from './compilation.ts';
import { frameOf } from './frame.ts';
import { prepareLines, type PreparedLine } from './lines.ts';
import type { Change, ExtractedText, ReadFile, Report } from './model.ts';
import { buildBody } from './reportBody.ts';
import { claimsOf, reportFacts } from './reportFacts.ts';
import { passagesOf } from './passages.ts';

export interface ReadingOptions {
  /** Whether masks and damage are mended; else every text stays as found, and what could be mended counts as damage. */
  readonly restore: boolean;
}

/** Reads all reports of an extracted file, and what was restored in the whole of it. */
export function readReports(extracted: ExtractedText, { restore }: ReadingOptions = { restore: true }): ReadFile {
  const lines = prepareLines(extracted, restore);
  const read = findReports(lines).map((bounds) => readReport(extracted.path, lines, bounds));
  const reports = restore
    ? read
    : read.map((report) => ({ ...report, passages: markMendable(report.paragraphs, report.passages) }));
  const changes: Change[] = [];
  for (const { line, edits } of lines) {
    for (const { column, from, to } of edits) changes.push({ line, column, from, to });
  }
  return { path: extracted.path, format: extracted.format, encoding: extracted.encoding, reports, changes };
}

/** Reads a draft as one report, however little of it there is; null where it is blank. */
export function readDraft(extracted: ExtractedText): Report | null {
  const lines = prepareLines(extracted);
  const bounds = draftBounds(lines);
  return bounds === null ? null : readReport(extracted.path, lines, bounds);
}

function readReport(path: string, all: readonly PreparedLine[], bounds: ReportBounds): Report {
  const lines = bounds.lines.map((index) => all[index]!);
  const frame = frameOf(lines, bounds.titleLines);
  const first = lines[0]!;
  const { title } = bounds;
  const claims = claimsOf(title, lines.slice(frame.bodyStart));
  const body = buildBody(lines, frame, claims);
  return {
    id: `${path}#${first.line}`,
    path,
    title,
    titleLine: first.line,
    startLine: first.line,
    endLine: lines.at(-1)!.line,
    ...reportFacts(claims, lines.slice(frame.bodyStart), frame, body),
    headings: body.headings,
    paragraphs: body.paragraphs,
    passages: passagesOf(body.paragraphs, claims.reviewYear),
    doubts: body.doubts,
  };
}
