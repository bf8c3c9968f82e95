/** Sources with the sentence they stand in, so that a reader need not open each to see how a phrase was used. */
import type { Report, Source } from '../corpus/model.ts';
import { sectionPath } from '../corpus/sources.ts';
import type { Citation } from '../protocol/answers.ts';
import { toRestored } from '../text/restore.ts';
import { clauses, sentences, type Span } from '../text/sentences.ts';
import { UsageError } from './params.ts';

/** A sentence longer than this is cut to the clauses around the source. */
const LONGEST = 120;

function isSource(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const { path, line, start, end } = value as Record<string, unknown>;
  return typeof path === 'string' && [line, start, end].every((position) => Number.isInteger(position));
}

/** The pieces of `spans` that a span touches, as one. */
function around(spans: readonly Span[], { start, end }: Span): Span {
  const touched = spans.filter((span) => span.start < end && span.end > start);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** The clauses around a span, as many as fit. */
function clausesAround(text: string, whole: Span, spot: Span): Span {
  const all = clauses(text).filter((clause) => clause.start >= whole.start && clause.end <= whole.end);
  let { start, end } = around(all, spot);
  for (const clause of all) if (clause.end > end && clause.end - start <= LONGEST) end = clause.end;
  for (const clause of all.toReversed())
    if (clause.start < start && end - clause.start <= LONGEST) start = clause.start;
  return { start, end };
}

function citationOf(report: Report, source: Source): Citation | null {
  const paragraph = report.paragraphs.find(({ line }) => line === source.line);
  if (!paragraph) return null;
  const { text, edits, heading, role } = paragraph;
  const start = toRestored(edits, source.start);
  const spot = { start, end: Math.max(start, toRestored(edits, source.end)) };
  const sentence = around(sentences(text), spot);
  const shown = sentence.end - sentence.start > LONGEST ? clausesAround(text, sentence, spot) : sentence;
  const blanks = /^\s*/.exec(text.slice(shown.start, spot.start))![0].length;
  const from = shown.start + blanks;
  return {
    source,
    reportId: report.id,
    section: sectionPath(report, heading),
    role,
    text: text.slice(from, shown.end).trimEnd(),
    start: spot.start - from,
    end: spot.end - from,
  };
}

/**
 * @param sources from outside, unchecked
 * @throws UsageError when one is no source
 */
export function citationsOf(reports: readonly Report[], sources: readonly Source[]): Citation[] {
  const byPath = new Map<string, Report[]>();
  for (const report of reports) {
    const known = byPath.get(report.path);
    if (known) known.push(report);
    else byPath.set(report.path, [report]);
  }
  return sources.flatMap((source) => {
    if (!isSource(source)) throw new UsageError(`cite: a source is {"path","line","start","end"}.`);
    const { path, line, start, end } = source;
    const report = byPath.get(path)?.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    return (report && citationOf(report, { path, line, start, end })) ?? [];
  });
}
