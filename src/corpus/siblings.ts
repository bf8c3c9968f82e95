/**
 * Siblings judged together, behind the outline: a heading whose clause ends at a comma where its siblings end at 。, a
 * heading that lost its marker, and unmarked labels in front of a row of paragraphs. All rest on parallelism: clerks
 * write the headings of one level alike in length and build.
 */
import type { Candidate } from './candidates.ts';
import { hasAmount, isPoint, opensSentence } from './forms.ts';
import { commaClause, headingClause, type HeadingClause } from './headingClause.ts';
import type { PreparedLine } from './lines.ts';
import type { OutlineEntry } from './outline.ts';

/** Longest unmarked label in front of a paragraph. */
const MAX_LABEL = 22;
/** A label's paragraph is longer than this, else it is a short line of its own. */
const MIN_LABEL_BODY = 12;

interface Group {
  readonly level: number;
  readonly members: OutlineEntry[];
}

export function refineSiblings(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
  const cut = cutAtCommas(entries, lines);
  const completed = insert(cut, lostMarkers(cut, lines));
  return insert(completed, labels(completed, lines));
}

function insert(entries: readonly OutlineEntry[], more: readonly OutlineEntry[]): OutlineEntry[] {
  if (more.length === 0) return [...entries];
  return [...entries, ...more].sort((one, other) => one.candidate.index - other.candidate.index);
}

/** Entries of one level under one parent, in order. */
function groupsOf(entries: readonly OutlineEntry[]): Group[] {
  const groups: Group[] = [];
  const open: (Group | undefined)[] = [];
  for (const entry of entries) {
    open.length = Math.min(open.length, entry.level);
    let group = open[entry.level - 1];
    if (!group) {
      group = { level: entry.level, members: [] };
      open[entry.level - 1] = group;
      groups.push(group);
    }
    group.members.push(entry);
  }
  return groups;
}

function lengthOf(clause: HeadingClause): number {
  return clause.end - clause.start;
}

/** Median length of the clauses of a group; 0 where there are none. */
function usualLength(members: readonly OutlineEntry[]): number {
  const lengths = members.flatMap(({ candidate }) => (candidate.clause ? [lengthOf(candidate.clause)] : []));
  lengths.sort((one, other) => one - other);
  return lengths[lengths.length >> 1] ?? 0;
}

/** （一）强化收费管理，建立…和执行…机制，… beside （二）改善服务水平。…: the first clause is the heading. */
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
  const from = candidate.marker?.end ?? line.start;
  if (headingClause(line.text, from, line.end) !== null) return null;
  const clause = commaClause(line.text, from, line.end);
  if (!clause || lengthOf(clause) > usual * 1.5 + 2 || lengthOf(clause) < 4) return null;
  const words = line.text.slice(clause.start, clause.end);
  return hasAmount(words) || opensSentence(words) || /将|\d{4}年|已/.test(words) ? null : clause;
}

/**
 * Headings that lost their marker: where the numbers of a group leave a gap (in front of （二）, between （一） and
 * （三）, behind the last) a paragraph whose opening clause is built like the siblings'.
 */
function lostMarkers(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
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
        if (!line || taken.has(index)) return false;
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
      search(above ? above.candidate.index + 1 : 0, first.candidate.index, 2);
    }
    for (const [number, entry] of members.entries()) {
      const next = members[number + 1];
      if (next?.candidate.ordinal === entry.candidate.ordinal + 2)
        search(entry.candidate.index + 1, next.candidate.index, 2);
    }
    const last = members.at(-1)!;
    const after = entries[(position.get(last) ?? 0) + 1];
    search(last.candidate.index + 1, after ? after.candidate.index : lines.length, 4);
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
  if (hasAmount(text) || opensSentence(text)) return null;
  const runIn = clause.bodyStart < line.end;
  const texts = siblings.map(({ candidate }) =>
    lines[candidate.index]!.text.slice(candidate.clause!.start, candidate.clause!.end),
  );
  let signs = 0;
  if (siblings.some(({ candidate }) => candidate.runIn === runIn)) signs++;
  if (texts.every((other) => commas(other) === commas(text))) signs++;
  if (texts.some((other) => other.slice(0, 2) === text.slice(0, 2))) signs++;
  if (texts.filter((other) => sharedPairs(other, text) >= 4).length * 2 > texts.length) signs++;
  return signs < least
    ? null
    : { index, form: 'label', marker: null, ordinal: 0, clause, runIn, styleLevel: null, weight: 0.6 };
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

/**
 * Unmarked labels: 农业产业稳步发展。… / 耕地保护成效明显。… each in front of its own paragraph. At least two in a row
 * between two headings, most of the paragraphs there, of like length.
 */
function labels(entries: readonly OutlineEntry[], lines: readonly PreparedLine[]): OutlineEntry[] {
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
    candidate: { index, form: 'label', marker: null, ordinal: 0, clause, runIn: true, styleLevel: null, weight: 0.6 },
    level,
    irregularities: ['unmarked'],
  }));
}

function labelClause(line: PreparedLine): HeadingClause | null {
  if (line.marker || line.text.includes('\t') || isPoint(line.text.slice(line.start, line.start + 12))) return null;
  const clause = headingClause(line.text, line.start, line.end);
  if (!clause || line.end - clause.bodyStart < MIN_LABEL_BODY) return null;
  const length = lengthOf(clause);
  if (length < 4 || length > MAX_LABEL) return null;
  const text = line.text.slice(clause.start, clause.end);
  return hasAmount(text) || opensSentence(text) ? null : clause;
}
