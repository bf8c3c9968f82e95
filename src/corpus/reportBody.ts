/** The body of one report: headings with roles, and a paragraph for every line. */
import type { Frame } from './frame.ts';
import { IRREGULARITIES, type DoubtReason, type Irregularity } from './irregularities.ts';
import type { PreparedLine } from './lines.ts';
import type { Doubt, Heading, Paragraph, ParagraphKind, Role } from './model.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { RoleReader } from './roles.ts';
import type { TitleFacts } from './titleFacts.ts';

export interface ReportBody {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly doubts: readonly Doubt[];
}

/** A report with more paragraphs than this has headings, or has been misread. */
const MANY_PARAGRAPHS = 8;

const NO_HEADINGS: DoubtReason = { zh: '没有识别出标题', en: 'no headings were recognised' };

/**
 * @param lines the report's lines, title first
 * @param claims what title and lead say: the year looked back on, and whether the report is a plan only
 */
export function buildBody(lines: readonly PreparedLine[], frame: Frame, claims: TitleFacts): ReportBody {
  const { reviewYear } = claims;
  const inner = lines.slice(frame.bodyStart, frame.bodyEnd);
  const entries = new Map<number, OutlineEntry>(
    outlineOf(inner, reviewYear).map((entry) => [entry.candidate.index, entry]),
  );
  const roles = new RoleReader(reviewYear, claims.hasPlan && !claims.hasReview ? 'plan' : 'review');
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [];
  const doubts: Doubt[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = frame.kinds.get(index);
    const entry = kind ? undefined : entries.get(index - frame.bodyStart);
    if (kind) paragraphs.push(paragraphOf(line, kind, headings.length - 1, 'other'));
    else if (entry) {
      headings.push(headingOf(line, entry, roles));
      if (entry.irregularities.length > 0) doubts.push(...doubtsOf(line, entry));
      const bodyStart = entry.candidate.clause?.bodyStart ?? entry.candidate.from;
      paragraphs.push(paragraphOf(line, 'heading', headings.length - 1, roles.section, bodyStart));
    } else {
      const role = roles.paragraph(line.text.slice(line.start, line.end));
      paragraphs.push(paragraphOf(line, 'body', headings.length - 1, role));
    }
  }
  const first = lines[frame.bodyStart]?.line ?? 0;
  if (headings.length === 0 && inner.length > MANY_PARAGRAPHS) doubts.push(doubtAt(first, NO_HEADINGS));
  return { headings, paragraphs, doubts };
}

function headingOf(line: PreparedLine, entry: OutlineEntry, roles: RoleReader): Heading {
  const { candidate, level } = entry;
  const text = candidate.clause ? line.text.slice(candidate.clause.start, candidate.clause.end) : '';
  const role = roles.heading(entry, text);
  return {
    line: line.line,
    level,
    marker: candidate.markerText,
    text,
    runIn: candidate.runIn,
    role,
    confidence: confidenceOf(entry),
  };
}

function doubtAt(line: number, { zh, en }: DoubtReason): Doubt {
  return { line, reason: en, reasonZh: zh };
}

/** A reading dearer by this leaves no doubt about a line: about one slip of the pen. */
const CLEAR = 1.5;

function doubtsOf(line: PreparedLine, entry: OutlineEntry): Doubt[] {
  return entry.irregularities.flatMap((name) => {
    const { doubt }: Irregularity = IRREGULARITIES[name];
    return doubt === undefined ? [] : [doubtAt(line.line, doubt)];
  });
}

/** Each irregularity takes away from a heading's confidence, and so does another reading that came near. */
function confidenceOf(entry: OutlineEntry): number {
  let confidence = 1;
  for (const name of entry.irregularities) confidence -= IRREGULARITIES[name].cost * 0.15;
  confidence -= 0.5 * Math.max(0, 1 - entry.margin / CLEAR);
  return Math.max(0.2, Math.round(confidence * 100) / 100);
}

function paragraphOf(
  line: PreparedLine,
  kind: ParagraphKind,
  heading: number,
  role: Role,
  bodyStart = line.start,
): Paragraph {
  return { line: line.line, kind, text: line.text, edits: line.edits, heading, bodyStart, role };
}
