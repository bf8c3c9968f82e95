/**
 * A file's lines into reports: bounds, outline, roles, facts, paragraphs and passages. Pure and synchronous, in time
 * linear in the text.
 */
import { findReports, type ReportBounds } from './compilation.ts';
import { findEnding } from './ending.ts';
import { prepareLines, type PreparedLine } from './lines.ts';
import type { Change, ExtractedText, ReadFile, Report } from './model.ts';
import { buildBody } from './reportBody.ts';
import { claimsOf, reportFacts } from './reportFacts.ts';
import { passagesOf } from './passages.ts';

/** Reads all reports of an extracted file, and what was restored in the whole of it. */
export function readReports(extracted: ExtractedText): ReadFile {
  const lines = prepareLines(extracted);
  const reports = findReports(lines).map((bounds) => readReport(extracted.path, lines, bounds));
  const changes: Change[] = lines.flatMap((line) => line.edits.map((edit) => ({ line: line.line, ...edit })));
  return { path: extracted.path, format: extracted.format, encoding: extracted.encoding, reports, changes };
}

function readReport(path: string, all: readonly PreparedLine[], bounds: ReportBounds): Report {
  const lines = bounds.body.map((index) => all[index]!);
  const ending = findEnding(lines);
  const titleLine = lines[0]!;
  const title = titleLine.text.slice(titleLine.start, titleLine.end);
  const claims = claimsOf(title, lines);
  const body = buildBody(lines, ending, claims.reviewYear);
  return {
    id: `${path}#${titleLine.line}`,
    path,
    title,
    titleLine: titleLine.line,
    startLine: titleLine.line,
    endLine: lines.at(-1)!.line,
    ...reportFacts(claims, lines, ending, body),
    headings: body.headings,
    paragraphs: body.paragraphs,
    passages: passagesOf(body.paragraphs, claims.reviewYear),
  };
}
