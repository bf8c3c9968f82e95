/**
 * Siblings judged together, behind the outline: a heading whose clause ends at a comma where its siblings end at 。, a
 * heading that lost its marker, and unmarked labels in front of a row of paragraphs. All rest on parallelism: clerks
 * write the headings of one level alike in length and build.
 */
import type { Candidate } from './candidates.ts';
import { hasAmount, opensSentence } from './forms.ts';
import { commaClause, headingClause, type HeadingClause } from './headingClause.ts';
import { findLabels } from './labels.ts';
import type { PreparedLine } from './lines.ts';
import { findAtEnds, findInGaps } from './lostMarkers.ts';
import type { OutlineEntry } from './outline.ts';
import { groupsOf, lengthOf, usualLength } from './siblingGroups.ts';

export function refineSiblings(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const cut = cutAtCommas(entries, lines);
  const filled = insert(cut, findInGaps(cut, lines));
  const labelled = insert(filled, findLabels(filled, lines));
  return insert(labelled, findAtEnds(labelled, lines));
}

function insert(entries: readonly OutlineEntry[], more: readonly OutlineEntry[]): OutlineEntry[] {
  if (more.length === 0) return [...entries];
  return [...entries, ...more].sort((one, other) => one.candidate.index - other.candidate.index);
}

/** （一）规范药品采购，健全…和…制度，… beside （二）优化就诊流程。…: the first clause is the heading. */
function cutAtCommas(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const replaced = new Map<OutlineEntry, OutlineEntry>();
  for (const { members } of groupsOf(entries)) {
    const headed = members.filter(({ candidate }) => candidate.clause !== null && candidate.runIn);
    if (headed.length < 2 || headed.length * 2 < members.length) continue;
    const usual = usualLength(headed);
    for (const entry of members) {
      if (entry.candidate.clause !== null) continue;
      const clause = shortClause(entry.candidate, lines[entry.candidate.index]!, usual);
      if (clause) replaced.set(entry, { ...entry, candidate: { ...entry.candidate, clause, runIn: true } });
    }
  }
  return replaced.size === 0 ? [...entries] : entries.map((entry) => replaced.get(entry) ?? entry);
}

function shortClause(candidate: Candidate, line: PreparedLine, usual: number): HeadingClause | null {
  if (headingClause(line.text, candidate.from, line.end) !== null) return null;
  const clause = commaClause(line.text, candidate.from, line.end);
  if (!clause || lengthOf(clause) > usual * 1.5 + 2 || lengthOf(clause) < 4) return null;
  const words = line.text.slice(clause.start, clause.end);
  return hasAmount(words) || opensSentence(words) || /将|\d{4}年|已/.test(words) ? null : clause;
}
