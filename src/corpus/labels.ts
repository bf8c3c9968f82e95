/** Unmarked labels in front of a row of paragraphs. */
import { unmarkedCandidate } from './candidates.ts';
import { hasAmount, isPoint, opensUnmarkedSentence } from './forms.ts';
import { headingClause, type HeadingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { OutlineEntry } from './outline.ts';
import { lengthOf } from './siblingGroups.ts';

/** Longest unmarked label in front of a paragraph. */
const MAX_LABEL = 22;
/** A label's paragraph is longer than this, else it is a short line of its own. */
const MIN_LABEL_BODY = 12;

/**
 * Unmarked labels: 农业产业稳步发展。… / 耕地保护成效明显。… each in front of its own paragraph. At least two in a row
 * between two headings, most of the paragraphs there, of like length.
 */
export function findLabels(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  for (let number = 0; number < entries.length; number++) {
    const entry = entries[number]!;
    const from = entry.candidate.index + 1;
    const to = entries[number + 1]?.candidate.index ?? lines.length;
    if (to - from < 2 || entry.candidate.form === 'label') continue;
    found.push(...labelsBetween(lines, from, to, entry.level + 1));
  }
  return found;
}

function labelsBetween(lines: readonly PreparedLine[], from: number, to: number, level: number): OutlineEntry[] {
  const rows: { index: number; clause: HeadingClause }[] = [];
  let others = 0;
  for (let index = from; index < to; index++) {
    const clause = labelClause(lines[index]!);
    if (clause) rows.push({ index, clause });
    else if (rows.length > 0) others++;
  }
  if (rows.length < 2 || others > rows.length || rows[0]!.index > from + 1) return [];
  const lengths = rows.map(({ clause }) => lengthOf(clause));
  if (Math.max(...lengths) > Math.min(...lengths) * 2.2 + 2) return [];
  return rows.map(({ index, clause }) => ({
    candidate: unmarkedCandidate(index, clause, true),
    level,
    irregularities: ['label'],
  }));
}

function labelClause(line: PreparedLine): HeadingClause | null {
  if (line.marker || line.text.includes('\t') || isPoint(line.text.slice(line.start, line.start + 12))) return null;
  const clause = headingClause(line.text, line.start, line.end);
  if (!clause || line.end - clause.bodyStart < MIN_LABEL_BODY) return null;
  const length = lengthOf(clause);
  if (length < 4 || length > MAX_LABEL) return null;
  const text = line.text.slice(clause.start, clause.end);
  return hasAmount(text) || opensUnmarkedSentence(text) ? null : clause;
}
