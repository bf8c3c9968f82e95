/** What the engine rooms find, as the plain answers that travel. */
import type { ReadFile, Report } from '../corpus/model.ts';
import { passageText, sectionPath, sourceOf } from '../corpus/sources.ts';
import type { LookupHit, OutlineFile, OutlineReport, Reading, ReportEntry } from '../protocol/answers.ts';
import type { SearchHit } from '../search/passageIndex.ts';

export function outlineReport(report: Report): OutlineReport {
  const { title, titleLine, startLine, endLine, unit, genre, topic, reviewYear, planYear, signature, date } = report;
  return {
    title,
    titleLine,
    startLine,
    endLine,
    unit,
    genre,
    topic,
    reviewYear,
    planYear,
    signature,
    date,
    headings: report.headings.map(({ line, level, marker, text, runIn, role }) => ({
      line,
      level,
      marker,
      text,
      runIn,
      role,
    })),
  };
}

export function outlineFile(file: ReadFile): OutlineFile {
  return { path: file.path, format: file.format, encoding: file.encoding, reports: file.reports.map(outlineReport) };
}

export function reportEntry(report: Report): ReportEntry {
  const { title, titleLine, unit, genre, topic, reviewYear, planYear, headings } = outlineReport(report);
  const doubts = report.doubts ?? [];
  const { id, path } = report;
  return { id, path, title, titleLine, unit, genre, topic, reviewYear, planYear, headings, doubts };
}

export function readingOf(report: Report): Reading {
  const entry = reportEntry(report);
  const headings = entry.headings.map((heading, i) => ({ ...heading, confidence: report.headings[i]!.confidence }));
  const { endLine, signature, date } = report;
  return { ...entry, endLine, signature, date, headings };
}

export function lookupHit({ report, passage: index, score, duplicates, highlights }: SearchHit): LookupHit {
  const passage = report.passages[index]!;
  const paragraph = report.paragraphs[passage.paragraph]!;
  return {
    ...sourceOf(report, passage.paragraph, passage.start, passage.end),
    text: passageText(report, passage),
    report: report.title,
    section: sectionPath(report, paragraph.heading),
    role: passage.role,
    score,
    reportId: report.id,
    unit: report.unit,
    genre: report.genre,
    reviewYear: report.reviewYear,
    planYear: report.planYear,
    highlights: highlights.map(({ start, end, why }) => ({ start, end, why })),
    duplicates,
    damaged: passage.damaged,
  };
}
