/**
 * The kinds of frame, one function each: what of a clause stays fixed and where its slots lie. Each offers its readings
 * of a clause to a table; which of them several units share is counted there.
 */
import { ADVERB, countMarks, NUMBER, WORDS } from './phraseMarks.ts';
import type { FrameTable } from './phraseFrameTable.ts';
import type { Row } from './phraseRows.ts';
import { EMPTY_ENDS, FRAME_PREPOSITIONS, RESULT_VERBS, TAIL_PREDICATE, WORK_ENDS } from './phraseTables.ts';

/** Fixed characters of a frame at least. */
const FIXED = 4;
/** Words of three characters that say what is lacking are enough for themselves: …不到位. */
const FIXED_LAMENT = 3;
/** Rest of a clause behind an adverb that is a frame without any other slot. */
const LONGEST_REST = 20;

export interface Count {
  units: number;
  last: number;
  clauses: number;
}

export interface Edges {
  readonly heads: ReadonlyMap<string, Count>;
  readonly tails: ReadonlyMap<string, Count>;
  /** Units that must write an edge before a frame is built on it. */
  readonly fewest: number;
}

/** Prepositions whose object needs a verb behind it: 把…作为政治任务, not 把…政治任务. */
const OBJECT_TAKER = /^对$|[把将使让]$/;

/** 健全…机制, and the same behind an adverb, with the adverb as it stands and as a slot: 不断健全…机制. */
export function addPairs(row: Row, text: string, edges: Edges, pairs: FrameTable, adverbs: FrameTable): void {
  const hasAdverb = row.adverbEnd > row.start;
  for (const tail of row.tails) {
    const tailText = text.slice(tail, row.end);
    if (!isTail(tailText, hasAdverb) || edges.tails.get(tailText)!.units < edges.fewest) continue;
    for (const head of row.heads) {
      if (tail <= head) continue;
      if (OBJECT_TAKER.test(text.slice(row.start, head)) && !takesUp(row, tail, tailText)) continue;
      const gap = { start: head, end: tail };
      const headText = text.slice(row.start, head);
      if (isFixed(headText, tailText) && edges.heads.get(headText)!.units >= edges.fewest)
        pairs.add(headText + WORDS + tailText, row.unit, { ...row, gaps: [gap] }, headText, tailText);
      if (!hasAdverb || head <= row.adverbEnd) continue;
      const bare = text.slice(row.adverbEnd, head);
      if (!isFixed(bare, tailText) || edges.heads.get(bare)!.units < edges.fewest) continue;
      const adverb = { start: row.start, end: row.adverbEnd };
      adverbs.add(ADVERB + bare + WORDS + tailText, row.unit, { ...row, gaps: [adverb, gap] }, bare, tailText);
      if (EMPTY_ENDS.test(tailText)) continue;
      const behind = { start: row.adverbEnd, end: row.end, gaps: [gap] };
      pairs.add(bare + WORDS + tailText, row.unit, behind, bare, tailText);
    }
  }
}

/** A tail with a verb, as an object named by 把 or 将 needs. */
function takesUp({ verbs }: Row, tail: number, tailText: string): boolean {
  return verbs.some(({ start }) => start >= tail) || /如下$|^(?:作为|放在|摆在|挺在|纳入)|来抓$/.test(tailText);
}

/** 深入|全面|认真 学习宣传贯彻某某精神: the adverb is the only slot. */
export function addRest(row: Row, text: string, adverbs: FrameTable): void {
  const rest = text.slice(row.adverbEnd, row.end);
  if (row.adverbEnd === row.start || rest.length > LONGEST_REST || fixed(rest) < FIXED + 1 || !isRest(rest)) return;
  adverbs.add(ADVERB + rest, row.unit, { ...row, gaps: [{ start: row.start, end: row.adverbEnd }] }, rest, '');
}

/** Predicates that leave their subject open: …有待进一步提高, …不到位. */
export function addTails(row: Row, text: string, edges: Edges, tails: FrameTable): void {
  for (const tail of row.tails) {
    const tailText = text.slice(tail, row.end);
    const least = tailText.startsWith('不') ? FIXED_LAMENT : FIXED;
    if (fixed(tailText) < least || !isTail(tailText, false) || !TAIL_PREDICATE.test(tailText)) continue;
    if (edges.tails.get(tailText)!.units < edges.fewest) continue;
    tails.add(WORDS + tailText, row.unit, { ...row, gaps: [{ start: row.start, end: tail }] }, '', tailText);
  }
}

/** 为…提供…保障, 将…纳入…: a preposition opens, a verb stands between, a word or nothing closes. */
export function addDoubles(row: Row, text: string, doubles: FrameTable): void {
  const first = row.heads.find((head) => FRAME_PREPOSITIONS.has(text.slice(Math.max(row.adverbEnd, head - 1), head)));
  if (first === undefined) return;
  const headText = text.slice(row.start, first);
  if (!isHead(headText)) return;
  for (const verb of row.verbs) {
    if (verb.start <= first) continue;
    const gap = { start: first, end: verb.start };
    const verbText = text.slice(verb.start, verb.end);
    for (const tail of row.tails) {
      const tailText = text.slice(tail, row.end);
      if (tail <= verb.end || !isTail(tailText, false)) continue;
      if (fixed(headText) + fixed(verbText) + fixed(tailText) < FIXED + 1) continue;
      const gaps = [gap, { start: verb.end, end: tail }];
      const symbols = headText + WORDS + verbText + WORDS + tailText;
      doubles.add(symbols, row.unit, { ...row, gaps }, headText + verbText, tailText);
    }
  }
}

/** …取得…成效, …得到…提升: what was worked on, a verb of result, and the result. */
export function addResults(row: Row, text: string, results: FrameTable): void {
  for (const verb of row.verbs) {
    const verbText = text.slice(verb.start, verb.end);
    if (!RESULT_VERBS.has(verbText)) continue;
    for (const tail of row.tails) {
      const tailText = text.slice(tail, row.end);
      if (tail <= verb.end || !isTail(tailText, false) || fixed(tailText) + fixed(verbText) < FIXED) continue;
      const gaps = [
        { start: row.start, end: verb.start },
        { start: verb.end, end: tail },
      ];
      results.add(WORDS + verbText + WORDS + tailText, row.unit, { ...row, gaps }, verbText, tailText);
    }
  }
}

/** Characters that say something: a figure counts for one, other marks for none. */
export function fixed(part: string): number {
  return part.length - countMarks(part) + (part.includes(NUMBER) ? 1 : 0);
}

function isFixed(head: string, tail: string): boolean {
  return isHead(head) && fixed(head) + fixed(tail) >= FIXED;
}

/** Single characters are heads only where they are prepositions. */
function isHead(head: string): boolean {
  return (head.length > 1 || FRAME_PREPOSITIONS.has(head)) && /^[\u4e00-\u9fff\uE005-\uE008\uE00B]+$/.test(head);
}

/** Behind an adverb a frame may end in 工作, 要求 and their like: 扎实开展…工作. */
function isTail(tail: string, behindAdverb: boolean): boolean {
  if (tail.length < 2 || !/^[\u4e00-\u9fff“”\uE000\uE005-\uE008\uE00B%]+$/.test(tail)) return false;
  if (tail.startsWith(NUMBER) ? tail.length < 2 : tail.endsWith(NUMBER)) return false;
  return !EMPTY_ENDS.test(tail) || (behindAdverb && WORK_ENDS.test(tail));
}

function isRest(rest: string): boolean {
  return /^[\u4e00-\u9fff“”、\uE002-\uE008\uE00B]+$/.test(rest);
}
