/** The body of one report: headings with roles, and a paragraph for every line. */
import type { Ending } from './ending.ts';
import type { PreparedLine } from './lines.ts';
import type { Heading, Paragraph, ParagraphKind, Role } from './model.ts';
import { outlineOf, type OutlineEntry } from './outline.ts';
import { enterHeading, initialRoles, turnOf, type RoleState } from './roles.ts';

export interface ReportBody {
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
}

/** A greeting under the title: 市委、市政府： */
const SALUTATION = /^[^，。；]{2,30}：$/;

/** @param lines the report's lines, title first. */
export function buildBody(lines: readonly PreparedLine[], ending: Ending): ReportBody {
  const stop = firstOf(ending, lines.length);
  const inner = lines.slice(1, stop);
  const entries = new Map<number, OutlineEntry>(outlineOf(inner).map((entry) => [entry.candidate.index, entry]));
  const state = initialRoles('review');
  const headings: Heading[] = [];
  const paragraphs: Paragraph[] = [paragraphOf(lines[0]!, 'title', -1, 'other')];
  for (const [index, line] of inner.entries()) {
    const entry = entries.get(index);
    if (entry) {
      headings.push(headingOf(line, entry, state));
      const bodyStart = entry.candidate.clause?.bodyStart ?? entry.candidate.marker?.end ?? 0;
      paragraphs.push({
        ...paragraphOf(line, 'heading', headings.length - 1, currentRole(state, headings)),
        bodyStart,
      });
      continue;
    }
    const text = line.text.slice(line.start, line.end);
    const kind: ParagraphKind =
      headings.length === 0 && index < 2 && SALUTATION.test(text) && !/如下/.test(text) ? 'salutation' : 'body';
    const role = currentRole(state, headings);
    paragraphs.push({ ...paragraphOf(line, kind, headings.length - 1, role), bodyStart: line.start });
    if (headings.length > 0) turnTop(state, text);
  }
  for (let index = stop; index < lines.length; index++) {
    const kind: ParagraphKind = index === ending.date ? 'date' : index === ending.signature ? 'signature' : 'body';
    paragraphs.push(paragraphOf(lines[index]!, kind, headings.length - 1, currentRole(state, headings)));
  }
  return { headings, paragraphs };
}

function firstOf(ending: Ending, length: number): number {
  const found = [ending.signature, ending.date].filter((index) => index >= 0);
  return found.length === 0 ? length : Math.min(...found);
}

function headingOf(line: PreparedLine, entry: OutlineEntry, state: RoleState): Heading {
  const { candidate, level } = entry;
  const text = candidate.clause ? line.text.slice(candidate.clause.start, candidate.clause.end) : '';
  const role = candidate.clause ? enterHeading(state, level, text) : 'item';
  if (role === 'item') enterHeading(state, level, '');
  return {
    line: line.line,
    level,
    marker: candidate.marker?.text ?? '',
    text,
    runIn: candidate.runIn,
    role,
    confidence: entry.confidence,
  };
}

function currentRole(state: RoleState, headings: readonly Heading[]): Role {
  return headings.length === 0 ? 'background' : (state.open.at(-1) ?? state.top);
}

/** A paragraph that turns to problems or plan changes what follows at the top level. */
function turnTop(state: RoleState, text: string): void {
  const turned = turnOf(text.slice(0, 60), state.top);
  if (turned !== null) state.top = /20\d\d年.{0,10}(?:将|要)|下一步|今后/.test(text) ? 'plan' : turned;
}

function paragraphOf(line: PreparedLine, kind: ParagraphKind, heading: number, role: Role): Paragraph {
  return { line: line.line, kind, text: line.text, edits: line.edits, heading, bodyStart: line.start, role };
}
