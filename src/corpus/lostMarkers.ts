/** Headings that lost their marker, found by the gap in the numbers and by likeness to the siblings. */
import { unmarkedCandidate, type Candidate } from './candidates.ts';
import { hasAmount, isPoint, opensUnmarkedSentence } from './forms.ts';
import { headingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { OutlineEntry } from './outline.ts';
import { groupsOf, lengthOf, usualLength, type SiblingGroup } from './siblingGroups.ts';

/** Signs of likeness, of five, where a number is missing and where none is. */
const IN_GAP = 2;
const AT_END = 4;

/** Lines from the first up to the second. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Headings of one group that have words and a number, and what is usual among them. */
interface Pattern {
  readonly siblings: readonly OutlineEntry[];
  readonly usual: number;
}

/**
 * Headings that lost their marker where the numbers of a group leave a gap, in front of （二） or between （一） and
 * （三）: a paragraph whose opening clause is built like the siblings'.
 */
export function findInGaps(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const taken = new Set(entries.map((entry) => entry.candidate.index));
  const found: OutlineEntry[] = [];
  for (const group of groupsOf(entries)) {
    const gaps = gapsOf(group, entries);
    const pattern = gaps.length === 0 ? null : patternOf(group.members);
    if (!pattern) continue;
    for (const { from, to } of gaps) {
      const candidate = search(lines, from, to, taken, pattern, IN_GAP);
      if (candidate) found.push({ candidate, level: group.level, irregularities: ['unmarked'], margin: Infinity });
    }
  }
  return found;
}

/** Lines between two headings whose numbers leave one out, and those above a （二） that comes first. */
function gapsOf({ members, level, first }: SiblingGroup, entries: readonly OutlineEntry[]): Span[] {
  const gaps: Span[] = [];
  for (const [number, { candidate }] of members.entries()) {
    const next = members[number + 1]?.candidate;
    if (next?.ordinal === candidate.ordinal + 2) gaps.push({ from: candidate.index + 1, to: next.index });
  }
  const opening = members[0]!.candidate;
  if (opening.ordinal === 2 && (first > 0 || level === 1))
    gaps.push({ from: first === 0 ? 0 : entries[first - 1]!.candidate.index + 1, to: opening.index });
  return gaps;
}

/** The same behind the last of a group, where no gap speaks for it: it must be all but a twin of its siblings. */
export function findAtEnds(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const taken = new Set(entries.map((entry) => entry.candidate.index));
  const found: OutlineEntry[] = [];
  for (const { members, level, last } of groupsOf(entries)) {
    const from = entries[last]!.candidate.index + 1;
    const to = entries[last + 1]?.candidate.index ?? lines.length;
    const pattern = from === to ? null : patternOf(members);
    if (!pattern) continue;
    const candidate = search(lines, from, to, taken, pattern, AT_END);
    if (candidate) found.push({ candidate, level, irregularities: ['unmarked'], margin: Infinity });
  }
  return found;
}

function patternOf(members: readonly OutlineEntry[]): Pattern | null {
  const siblings = members.filter(({ candidate }) => candidate.clause !== null && candidate.ordinal > 0);
  return siblings.length < 2 ? null : { siblings, usual: usualLength(siblings) };
}

function search(
  lines: readonly PreparedLine[],
  from: number,
  to: number,
  taken: Set<number>,
  pattern: Pattern,
  least: number,
): Candidate | null {
  for (let index = from; index < to; index++) {
    if (taken.has(index)) continue;
    const candidate = likeSiblings(lines, index, pattern, least);
    if (!candidate) continue;
    taken.add(index);
    return candidate;
  }
  return null;
}

/** A candidate for an unmarked line that is built like its siblings, by at least `least` signs of likeness. */
function likeSiblings(
  lines: readonly PreparedLine[],
  index: number,
  { siblings, usual }: Pattern,
  least: number,
): Candidate | null {
  const line = lines[index]!;
  if (line.marker) return null;
  const words = line.text.slice(line.start, line.start + 12);
  if (isPoint(words)) return null;
  const clause = headingClause(line.text, line.start, line.end);
  if (!clause || lengthOf(clause) > usual * 1.5 + 2 || lengthOf(clause) * 2 < usual) return null;
  const text = line.text.slice(clause.start, clause.end);
  if (hasAmount(text) || opensUnmarkedSentence(text)) return null;
  const runIn = clause.bodyStart < line.end;
  const texts = siblings.map(({ candidate }) =>
    lines[candidate.index]!.text.slice(candidate.clause!.start, candidate.clause!.end),
  );
  const lengths = texts.map((other) => other.length);
  const most = texts.length / 2;
  let signs = 0;
  if (siblings.filter(({ candidate }) => candidate.runIn === runIn).length > most) signs++;
  if (texts.filter((other) => commas(other) === commas(text)).length > most) signs++;
  if (Math.abs(text.length - usual) <= 2 && Math.max(...lengths) - Math.min(...lengths) <= 4) signs++;
  if (texts.some((other) => other.slice(0, 2) === text.slice(0, 2))) signs++;
  if (texts.filter((other) => sharedPairs(other, text) >= 4).length > most) signs++;
  return signs < least ? null : unmarkedCandidate(index, clause, runIn);
}

function commas(text: string): number {
  let count = 0;
  for (const character of text) if (character === '，' || character === ',') count++;
  return count;
}

/** Pairs of characters that stand in both texts. */
function sharedPairs(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at + 2 <= one.length; at++) if (other.includes(one.slice(at, at + 2))) count++;
  return count;
}
