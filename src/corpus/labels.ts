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
 * Unmarked labels: 特色种养不断壮大。… / 村庄面貌持续改观。… each in front of its own paragraph. At least two in a row
 * between two headings, most of the paragraphs there, of like length; behind a section that has such labels one is
 * enough in the next.
 */
export function findLabels(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  /** By level: whether a section of this level under the same parent has labels. */
  const labelled: boolean[] = [];
  for (const [number, entry] of entries.entries()) {
    labelled.length = Math.min(labelled.length, entry.level + 1);
    if (entry.candidate.form === 'label') continue;
    const from = entry.candidate.index + 1;
    const to = entries[number + 1]?.candidate.index ?? lines.length;
    const least = labelled[entry.level] === true ? 1 : 2;
    const labels = to - from < least ? [] : labelsBetween(lines, from, to, entry.level + 1, least);
    if (labels.length > 0) labelled[entry.level] = true;
    found.push(...labels);
  }
  return found;
}

function labelsBetween(
  lines: readonly PreparedLine[],
  from: number,
  to: number,
  level: number,
  least: number,
): OutlineEntry[] {
  const rows: { index: number; clause: HeadingClause }[] = [];
  let others = 0;
  for (let index = from; index < to; index++) {
    const clause = labelClause(lines[index]!);
    if (clause) rows.push({ index, clause });
    else if (rows.length > 0) others++;
  }
  if (rows.length < least || others > rows.length || rows[0]!.index > from + 1) return [];
  const lengths = rows.map(({ clause }) => lengthOf(clause));
  if (Math.max(...lengths) > Math.min(...lengths) * 2.2 + 2) return [];
  return rows.map(({ index, clause }) => ({
    candidate: unmarkedCandidate(index, clause, true),
    level,
    irregularities: ['label'],
    margin: Infinity,
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
