/**
 * Set pairs and rows: members of one length that share a character in one place (早发现、早提醒、早纠正) or are all of four
 * (靠前谋划、严密组织). They are formulas wherever they stand, also in mid-clause: …工作|同谋划、同部署、同推进.
 */
import type { Candidates } from './phraseCandidates.ts';
import { clausesOf, leadLength, sampleOf, SEPARATOR, type PhraseCorpus } from './phraseCorpus.ts';
import { FrameTable, type Frame } from './phraseFrameTable.ts';
import { WORDS } from './phraseMarks.ts';
import { isVerb, type Words } from './phraseWords.ts';

const SHORTEST_MEMBER = 3;
const LONGEST_MEMBER = 9;

interface Member {
  readonly start: number;
  readonly end: number;
}

/** Adds every set row of the corpus. */
export function setCandidates(corpus: PhraseCorpus, words: Words, into: Candidates): void {
  for (const index of sampleOf(corpus)) {
    const { start } = corpus.paragraphs[index]!;
    const end = corpus.paragraphs[index + 1]?.start ?? corpus.text.length;
    for (const row of rowsOf(corpus.text, membersOf(corpus.text, start, end), words)) {
      const whole = corpus.text.slice(row.start, row.end);
      const symbols = whole.slice(leadLength(whole));
      const clauses = symbols.split('，').length;
      const first = row.end - symbols.length;
      into.add({ symbols, start: first, end: row.end, clauses: Math.min(clauses, 2), whole: true });
    }
  }
}

/** Members that make a row a pattern. */
const FEWEST_MEMBERS = 3;
/** What leads up to a row is part of the pattern if it is short: 做到|早发现、早提醒、早纠正. */
const LONGEST_LEAD_UP = 6;

/** Rows of several units that are alike but for what differs in each member: 早…、早…、早…; …化、…化、…化. */
export function mineSetFrames(corpus: PhraseCorpus, words: Words, fewest: number): Frame[] {
  const { text, paragraphs, units } = corpus;
  const table = new FrameTable(text);
  const rows = sampleOf(corpus).flatMap((index) => {
    const { start, report } = paragraphs[index]!;
    const end = paragraphs[index + 1]?.start ?? text.length;
    const found = rowsOf(text, membersOf(text, start, end), words);
    return found.map((row) => ({ row, unit: units[report]!, clauses: clausesOf(corpus, index) }));
  });
  rows.sort((one, other) => one.unit - other.unit || one.row.start - other.row.start);
  for (const { row, unit, clauses } of rows) {
    const pattern = patternOf(text, row);
    if (pattern === null) continue;
    table.add(pattern.symbols, unit, { ...row, gaps: pattern.gaps });
    const clause = clauses.find(({ start, end }) => start < row.start && row.start < end);
    if (clause === undefined || row.start - clause.start > LONGEST_LEAD_UP) continue;
    const lead = text.slice(clause.start, row.start);
    table.add(lead + pattern.symbols, unit, { start: clause.start, end: row.end, gaps: pattern.gaps });
  }
  return table.finish(fewest, rows.length);
}

/** The row with a slot for what differs in its members; null where they share neither beginning nor end. */
function patternOf(text: string, row: Member): { symbols: string; gaps: Member[] } | null {
  const members = membersOf(text, row.start, row.end);
  if (members.length < FEWEST_MEMBERS) return null;
  const first = members[0]!;
  const begins = members.every(({ start }) => text.charAt(start) === text.charAt(first.start));
  const ends = members.every(({ end }) => text.charAt(end - 1) === text.charAt(first.end - 1));
  if (begins === ends) return null;
  const gaps = members.map(({ start, end }) => (begins ? { start: start + 1, end } : { start, end: end - 1 }));
  const symbols = members
    .map(({ end }, index) => {
      const shared = text.charAt(begins ? first.start : first.end - 1);
      return (begins ? shared + WORDS : WORDS + shared) + (index < members.length - 1 ? text.charAt(end) : '');
    })
    .join('');
  return { symbols, gaps };
}

const LIMITS = new Uint8Array(0x10000);
for (const limit of `、，${SEPARATOR}`) LIMITS[limit.charCodeAt(0)] = 1;

/** Stretches between 、 ， and sentence ends. */
function membersOf(text: string, start: number, end: number): Member[] {
  const members: Member[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && LIMITS[text.charCodeAt(at)] !== 1) continue;
    members.push({ start: from, end: at });
    from = at + 1;
  }
  return members;
}

function rowsOf(text: string, members: readonly Member[], words: Words): Member[] {
  const rows: Member[] = [];
  for (let i = 0; i + 1 < members.length; i++) {
    const second = members[i + 1]!;
    const length = second.end - second.start;
    const start = firstStart(text, members[i]!, second, words);
    if (start === null) continue;
    let last = i + 1;
    while (last + 1 < members.length && !text.startsWith(SEPARATOR, members[last]!.end)) {
      const next = members[last + 1]!;
      if (next.end - next.start !== length || !alike(text, second.start, next.start, length)) break;
      last++;
    }
    const row = { start, end: members[last]!.end };
    if (saysSomething(text, row, members.slice(i + 1, last + 1), words)) rows.push(row);
    i = last - 1;
  }
  return rows;
}

/** Where the first member begins: at its limit, or inside what stands before 、 as far back as the second is long. */
function firstStart(text: string, first: Member, second: Member, words: Words): number | null {
  const length = second.end - second.start;
  const start = first.end - length;
  if (length < SHORTEST_MEMBER || length > LONGEST_MEMBER || start < first.start) return null;
  if (text.charAt(first.end) === SEPARATOR) return null;
  if (start === first.start) return alike(text, start, second.start, length) ? start : null;
  const sameEdge =
    text.charAt(start) === text.charAt(second.start) || text.charAt(first.end - 1) === text.charAt(second.end - 1);
  return text.charAt(first.end) === '、' && sameEdge && words.mayBegin(start) ? start : null;
}

/** A row of things (公共场所、旅游景点) is no formula: its members do something, or are short and share a character. */
function saysSomething(text: string, row: Member, others: readonly Member[], words: Words): boolean {
  const length = others[0]!.end - others[0]!.start;
  if (length === SHORTEST_MEMBER && sharesPlace(text, row.start, others[0]!.start, length)) return true;
  const members = [{ start: row.start, end: row.start + length }, ...others];
  const doing = members.filter(({ start, end }) =>
    words.split(start, end).some((word) => isVerb(word) || word.isAdverb),
  );
  return 2 * doing.length > members.length;
}

function alike(text: string, one: number, other: number, length: number): boolean {
  return length === 4 || sharesPlace(text, one, other, length);
}

/** The two members have the same character at the same place, but not all of them. */
function sharesPlace(text: string, one: number, other: number, length: number): boolean {
  let shared = 0;
  for (let d = 0; d < length; d++) if (text.charCodeAt(one + d) === text.charCodeAt(other + d)) shared++;
  return shared > 0 && shared < length;
}
