/** Headings that lost their marker, found by the gap in the numbers and by likeness to the siblings. */
import { unmarkedCandidate, type Candidate } from './candidates.ts';
import { hasAmount, isPoint, opensUnmarkedSentence } from './forms.ts';
import { headingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { OutlineEntry } from './outline.ts';
import { groupsOf, lengthOf, usualLength } from './siblingGroups.ts';

/** Signs of likeness, of five, where a number is missing and where none is. */
const IN_GAP = 2;
const WITHOUT_GAP = 4;

/**
 * Headings that lost their marker: where the numbers of a group leave a gap (in front of （二）, between （一） and
 * （三）, behind the last) a paragraph whose opening clause is built like the siblings'.
 */
export function findLostMarkers(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const taken = new Set(entries.map((entry) => entry.candidate.index));
  const found: OutlineEntry[] = [];
  const position = new Map(entries.map((entry, index) => [entry, index]));
  for (const { members, level } of groupsOf(entries)) {
    const shaped = members.filter(({ candidate }) => candidate.clause !== null && candidate.ordinal > 0);
    if (shaped.length < 2) continue;
    const usual = usualLength(shaped);
    const search = (from: number, to: number, least: number): boolean => {
      for (let index = from; index < to; index++) {
        const line = lines[index];
        if (!line) return false;
        if (taken.has(index)) continue;
        const candidate = likeSiblings(line, index, shaped, lines, usual, least);
        if (!candidate) continue;
        taken.add(index);
        found.push({ candidate, level, irregularities: ['unmarked'] });
        return true;
      }
      return false;
    };
    const first = members[0]!;
    if (first.candidate.ordinal === 2) {
      const above = entries[(position.get(first) ?? 0) - 1];
      search(above ? above.candidate.index + 1 : 0, first.candidate.index, IN_GAP);
    }
    for (const [number, entry] of members.entries()) {
      const next = members[number + 1];
      if (next?.candidate.ordinal === entry.candidate.ordinal + 2)
        search(entry.candidate.index + 1, next.candidate.index, IN_GAP);
    }
    const last = members.at(-1)!;
    const after = entries[(position.get(last) ?? 0) + 1];
    search(last.candidate.index + 1, after ? after.candidate.index : lines.length, WITHOUT_GAP);
  }
  return found;
}

/** A candidate for an unmarked line that is built like its siblings, by at least `least` signs of likeness. */
function likeSiblings(
  line: PreparedLine,
  index: number,
  siblings: readonly OutlineEntry[],
  lines: readonly PreparedLine[],
  usual: number,
  least: number,
): Candidate | null {
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
