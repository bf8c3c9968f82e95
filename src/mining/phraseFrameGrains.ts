/**
 * The kinds of frame, one function each: what of a clause stays fixed and where its slots lie. Each offers its readings
 * of a clause to a table; which of them several units share is counted there.
 */
import { fixed, type Edge, type EdgedRow, type Head, type Placed, type Tail } from './phraseEdges.ts';
import { ADVERB, WORDS } from './phraseMarks.ts';
import type { Occurrence } from './phraseFill.ts';
import type { FrameTable } from './phraseFrameTable.ts';
import { FRAME_PREPOSITIONS, LACKS, RESULT_VERBS } from './phraseTables.ts';

/** Fixed characters of a frame at least. */
const FIXED = 4;
/** Words of three characters that say what is lacking are enough for themselves: …不到位. */
const FIXED_LAMENT = 3;
/** Rest of a clause behind an adverb that is a frame without any other slot. */
const LONGEST_REST = 20;
/** 加强, 提高; 加以解决. */
const LONGEST_REMEDY = 4;

/** Where nothing is left open between head and tail, that they meet is no chance. */
const WHOLE: Edge = { text: '', clauses: 1, fixed: 0 };

/** 健全…机制, and the same behind an adverb, with the adverb as it stands and as a slot: 不断健全…机制. */
export function addPairs(row: EdgedRow, pairs: FrameTable, adverbs: FrameTable): void {
  const hasAdverb = row.adverbEnd > row.start;
  for (const end of row.ends) {
    if (!(hasAdverb ? end.edge.closesBehindAdverb : end.edge.closes)) continue;
    for (const head of row.fullHeads) {
      if (!meet(row, head, end)) continue;
      const gap = { start: head.at, end: end.at };
      pairs.add(head.edge.text + WORDS + end.edge.text, row.unit, span(row, [gap]), head.edge, end.edge);
    }
    for (const bare of row.bareHeads) {
      if (!meet(row, bare, end)) continue;
      const frame = bare.edge.text + WORDS + end.edge.text;
      const adverb = { start: row.start, end: row.adverbEnd };
      const gap = { start: bare.at, end: end.at };
      adverbs.add(ADVERB + frame, row.unit, span(row, [adverb, gap]), bare.edge, end.edge);
      if (end.edge.isEmpty) continue;
      const behind = { start: row.adverbEnd, end: row.end, gaps: [gap] };
      pairs.add(frame, row.unit, behind, bare.edge, end.edge);
    }
  }
}

function meet(row: EdgedRow, head: Placed<Head>, end: Placed<Tail>): boolean {
  if (end.at <= head.at || head.edge.fixed + end.edge.fixed < FIXED) return false;
  return !head.edge.takesObject || end.edge.takesUp || row.verbs.some(({ start }) => start >= end.at);
}

/** 牢牢把握…, 紧紧围绕…: an adverb and the verb it goes with, the object open. */
export function addOpenings(row: EdgedRow, text: string, openings: FrameTable): void {
  const [verb] = row.bareHeads;
  if (row.opener === undefined || verb === undefined || verb.at >= row.end || verb.edge.takesObject) return;
  const gaps = [{ start: verb.at, end: row.end }];
  openings.add(text.slice(row.start, verb.at) + WORDS, row.unit, span(row, gaps), row.opener, verb.edge);
}

/** …有待进一步…: what is lacking, and what is to be done about it in a word. */
export function addLacks(row: EdgedRow, text: string, lacks: FrameTable): void {
  const clause = text.slice(row.start, row.end);
  for (const { words } of LACKS) {
    const at = clause.indexOf(words);
    const rest = clause.length - at - words.length;
    if (at <= 0 || rest > LONGEST_REMEDY) continue;
    const gaps = [
      { start: row.start, end: row.start + at },
      { start: row.end - rest, end: row.end },
    ];
    lacks.add(WORDS + words + WORDS, row.unit, span(row, gaps));
    return;
  }
}

/** 深入|全面|认真 学习宣传贯彻某某精神: the adverb is the only slot. */
export function addRest(row: EdgedRow, text: string, adverbs: FrameTable): void {
  const length = row.end - row.adverbEnd;
  if (row.adverbEnd === row.start || length > LONGEST_REST || length <= FIXED) return;
  const rest = text.slice(row.adverbEnd, row.end);
  if (fixed(rest) < FIXED + 1 || !isRest(rest)) return;
  const gaps = [{ start: row.start, end: row.adverbEnd }];
  adverbs.add(ADVERB + rest, row.unit, span(row, gaps), WHOLE, WHOLE);
}

/** Predicates that leave their subject open: …有待进一步提高, …不到位. */
export function addTails(row: EdgedRow, tails: FrameTable): void {
  for (const { edge, at } of row.ends) {
    if (!edge.isPredicate || !edge.closes) continue;
    if (edge.fixed < (edge.text.startsWith('不') ? FIXED_LAMENT : FIXED)) continue;
    tails.add(WORDS + edge.text, row.unit, span(row, [{ start: row.start, end: at }]));
  }
}

/** 为…提供…保障, 将…纳入…: a preposition opens, a verb stands between, a word or nothing closes. */
export function addDoubles(row: EdgedRow, text: string, doubles: FrameTable): void {
  const head = row.fullHeads.find(({ at }) => FRAME_PREPOSITIONS.has(text.slice(Math.max(row.adverbEnd, at - 1), at)));
  if (head === undefined) return;
  for (const verb of row.verbs) {
    if (verb.start <= head.at) continue;
    const verbText = text.slice(verb.start, verb.end);
    for (const { edge, at } of row.ends) {
      if (at <= verb.end || !edge.closes) continue;
      if (head.edge.fixed + fixed(verbText) + edge.fixed < FIXED + 1) continue;
      const gaps = [
        { start: head.at, end: verb.start },
        { start: verb.end, end: at },
      ];
      doubles.add(head.edge.text + WORDS + verbText + WORDS + edge.text, row.unit, span(row, gaps));
    }
  }
}

/** …取得…成效, …得到…提升: what was worked on, a verb of result, and the result. */
export function addResults(row: EdgedRow, text: string, results: FrameTable): void {
  for (const verb of row.verbs) {
    const verbText = text.slice(verb.start, verb.end);
    if (!RESULT_VERBS.has(verbText)) continue;
    for (const { edge, at } of row.ends) {
      if (at <= verb.end || !edge.closes || edge.fixed + fixed(verbText) < FIXED) continue;
      const gaps = [
        { start: row.start, end: verb.start },
        { start: verb.end, end: at },
      ];
      results.add(WORDS + verbText + WORDS + edge.text, row.unit, span(row, gaps));
    }
  }
}

function span({ start, end }: EdgedRow, gaps: Occurrence['gaps']): Occurrence {
  return { start, end, gaps };
}

function isRest(rest: string): boolean {
  return /^[\u4e00-\u9fff“”、\uE002-\uE008\uE00B]+$/.test(rest);
}
