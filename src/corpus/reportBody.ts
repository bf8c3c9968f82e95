/** The body of one report: headings with roles, and a paragraph for every line. */
import type { Ending } from './ending.ts';
import { IRREGULARITIES } from './irregularities.ts';
import type { PreparedLine } from './lines.ts';
import type { Heading, Paragraph, ParagraphKind, Role } from './model.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { RoleReader } from './roles.ts';

export interface ReportBody {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
}

/** A greeting under the title: 市委、市政府： */
const SALUTATION = /^[^，。；]{2,30}：$/;

/** @param lines the report's lines, title first. */
export function buildBody(lines: readonly PreparedLine[], ending: Ending, reviewYear: number | null): ReportBody {
  const stop = firstOf(ending, lines.length);
  const inner = lines.slice(1, stop);
  const entries = new Map<number, OutlineEntry>(
    outlineOf(inner, reviewYear).map((entry) => [entry.candidate.index, entry]),
  );
  const roles = new RoleReader(reviewYear, 'review');
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [paragraphOf(lines[0]!, 'title', -1, 'other')];
  for (const [index, line] of inner.entries()) {
    const entry = entries.get(index);
    if (entry) {
      headings.push(headingOf(line, entry, roles));
      const bodyStart = entry.candidate.clause?.bodyStart ?? entry.candidate.marker?.end ?? line.start;
      paragraphs.push({ ...paragraphOf(line, 'heading', headings.length - 1, roles.section), bodyStart });
      continue;
    }
    const text = line.text.slice(line.start, line.end);
    const greeting = headings.length === 0 && index < 2 && SALUTATION.test(text) && !text.includes('如下');
    const role = greeting ? 'other' : roles.paragraph(text);
    paragraphs.push(paragraphOf(line, greeting ? 'salutation' : 'body', headings.length - 1, role));
  }
  for (let index = stop; index < lines.length; index++) {
    const kind: ParagraphKind = index === ending.date ? 'date' : index === ending.signature ? 'signature' : 'body';
    paragraphs.push(paragraphOf(lines[index]!, kind, headings.length - 1, 'other'));
  }
  return { headings, paragraphs };
}

function firstOf(ending: Ending, length: number): number {
  const found = [ending.signature, ending.date].filter((index) => index >= 0);
  return found.length === 0 ? length : Math.min(...found);
}

function headingOf(line: PreparedLine, entry: OutlineEntry, roles: RoleReader): Heading {
  const { candidate, level } = entry;
  const text = candidate.clause ? line.text.slice(candidate.clause.start, candidate.clause.end) : '';
  const role = roles.heading(entry, text);
  return {
    line: line.line,
    level,
    marker: candidate.marker?.text ?? '',
    text,
    runIn: candidate.runIn,
    role,
    confidence: confidenceOf(entry),
  };
}

/** Each irregularity takes away from a heading's confidence; a heading without a marker begins lower. */
function confidenceOf(entry: OutlineEntry): number {
  let confidence = 1;
  for (const name of entry.irregularities) confidence -= IRREGULARITIES[name].cost * 0.15;
  return Math.max(0.2, Math.round(confidence * 100) / 100);
}

function paragraphOf(line: PreparedLine, kind: ParagraphKind, heading: number, role: Role): Paragraph {
  return { line: line.line, kind, text: line.text, edits: line.edits, heading, bodyStart: line.start, role };
}
