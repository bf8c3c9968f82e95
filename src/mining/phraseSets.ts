/**
 * Set pairs and rows: members of one length that share a character in one place (早发现、早提醒、早纠正) or are all of four
 * (靠前谋划、严密组织). They are formulas wherever they stand, also in mid-clause: …工作|同谋划、同部署、同推进.
 */
import type { Candidates } from './phraseCandidates.ts';
import { sampleOf, SEPARATOR, type PhraseCorpus } from './phraseCorpus.ts';
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
      const symbols = corpus.text.slice(row.start, row.end);
      const clauses = symbols.split('，').length;
      into.add({ symbols, start: row.start, end: row.end, clauses: Math.min(clauses, 2), whole: true });
    }
  }
}

/** Stretches between 、 ， and sentence ends. */
function membersOf(text: string, start: number, end: number): Member[] {
  const members: Member[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const character = text.charAt(at);
    if (at < end && character !== '、' && character !== '，' && character !== SEPARATOR) continue;
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
    while (last + 1 < members.length && text.charAt(members[last]!.end) !== SEPARATOR) {
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
  for (let d = 0; d < length; d++) if (text.charAt(one + d) === text.charAt(other + d)) shared++;
  return shared > 0 && shared < length;
}
