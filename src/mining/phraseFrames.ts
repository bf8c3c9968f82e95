/**
 * Frames: clauses of several units that are alike but for what differs, which becomes a slot. Four kinds: head and tail
 * alike (健全…机制), the same under any adverb (不断|进一步 健全…机制), two slots around a verb (为…提供…保障), and tails alone that
 * are predicates (…有待进一步提高). Head and tail must meet more often than their frequencies alone would have it (pointwise
 * mutual information).
 */
import { ADVERB, countMarks, WORDS } from './phraseMarks.ts';
import { FrameTable, type Frame } from './phraseFrameTable.ts';
import type { PhraseCorpus } from './phraseCorpus.ts';
import { collectRows, type Row } from './phraseRows.ts';
import { ADVERBS, EMPTY_ENDS, FRAME_PREPOSITIONS, TAIL_PREDICATE } from './phraseTables.ts';
import type { Words } from './phraseWords.ts';

/** Units that must agree in a small corpus; each doubling beyond sixty asks for one more, since chance grows too. */
const FEWEST_UNITS = 2;
const SMALL_CORPUS = 60;
/** Fixed characters of a frame at least. */
const FIXED = 4;
/** Two slots leave less that is fixed, so more units must agree. */
const MORE_UNITS_FOR_TWO = 1;
/** Rest of a clause behind an adverb that is a frame without any other slot. */
const LONGEST_REST = 20;

interface Count {
  units: number;
  last: number;
  clauses: number;
}

/** Frames of the corpus, unordered. */
export function mineFrames(corpus: PhraseCorpus, words: Words): Frame[] {
  const rows = collectRows(corpus, words);
  const fewest = FEWEST_UNITS + Math.floor(Math.log2(Math.max(1, corpus.unitCount / SMALL_CORPUS)));
  const edges = { ...countEdges(corpus.text, rows), fewest };
  const { text } = corpus;
  const pairs = new FrameTable(text);
  const adverbs = new FrameTable(text);
  const tails = new FrameTable(text);
  const doubles = new FrameTable(text);
  for (const row of rows) {
    addPairs(row, text, edges, pairs, adverbs);
    addRest(row, text, adverbs);
    addTails(row, text, edges, tails);
    addDoubles(row, text, doubles);
  }
  const bond = (head: string, tail: string, clauses: number): number => {
    const expected = ((edges.heads.get(head)?.clauses ?? 1) * (edges.tails.get(tail)?.clauses ?? 1)) / rows.length;
    return Math.log2(clauses / expected);
  };
  const free = adverbs.finish(fewest, bond);
  const underAnyAdverb = new Set(free.map((frame) => frame.symbols.slice(1)));
  return withoutDominated([
    ...pairs.finish(fewest, bond).filter((frame) => !underAnyAdverb.has(withoutAdverb(frame.symbols))),
    ...free,
    ...tails.finish(fewest, () => 0),
    ...doubles.finish(fewest + MORE_UNITS_FOR_TWO, () => 0),
  ]);
}

/** 持续巩固…成果 → 巩固…成果; '' where no adverb opens it. */
function withoutAdverb(symbols: string): string {
  for (let length = 2; length <= 3; length++) if (ADVERBS.has(symbols.slice(0, length))) return symbols.slice(length);
  return '';
}

interface Edges {
  readonly heads: ReadonlyMap<string, Count>;
  readonly tails: ReadonlyMap<string, Count>;
  /** Units that must write an edge before a frame is built on it. */
  readonly fewest: number;
}

function countEdges(text: string, rows: readonly Row[]): Omit<Edges, 'fewest'> {
  const heads = new Map<string, Count>();
  const tails = new Map<string, Count>();
  for (const row of rows) {
    for (const head of row.heads) {
      tally(heads, text.slice(row.start, head), row.unit);
      if (row.adverbEnd > row.start && head > row.adverbEnd) tally(heads, text.slice(row.adverbEnd, head), row.unit);
    }
    for (const tail of row.tails) tally(tails, text.slice(tail, row.end), row.unit);
  }
  return { heads, tails };
}

function tally(counts: Map<string, Count>, key: string, unit: number): void {
  const count = counts.get(key);
  if (count === undefined) counts.set(key, { units: 1, last: unit, clauses: 1 });
  else {
    count.clauses++;
    if (count.last !== unit) count.units++;
    count.last = unit;
  }
}

function addPairs(row: Row, text: string, edges: Edges, pairs: FrameTable, adverbs: FrameTable): void {
  for (const tail of row.tails) {
    const tailText = text.slice(tail, row.end);
    if (!isTail(tailText) || edges.tails.get(tailText)!.units < edges.fewest) continue;
    for (const head of row.heads) {
      if (tail <= head) continue;
      const headText = text.slice(row.start, head);
      const isFixed = (part: string): boolean => isHead(part) && fixed(part) + fixed(tailText) >= FIXED;
      const gap = { start: head, end: tail };
      if (isFixed(headText) && edges.heads.get(headText)!.units >= edges.fewest) {
        pairs.add(headText + WORDS + tailText, row, [gap], headText, tailText);
      }
      if (row.adverbEnd === row.start || head <= row.adverbEnd) continue;
      const bare = text.slice(row.adverbEnd, head);
      if (!isFixed(bare) || edges.heads.get(bare)!.units < edges.fewest) continue;
      const adverb = { start: row.start, end: row.adverbEnd };
      adverbs.add(ADVERB + bare + WORDS + tailText, row, [adverb, gap], bare, tailText);
    }
  }
}

/** 深入|全面|认真 学习宣传贯彻某某精神: the adverb is the only slot. */
function addRest(row: Row, text: string, adverbs: FrameTable): void {
  const rest = text.slice(row.adverbEnd, row.end);
  if (row.adverbEnd === row.start || rest.length > LONGEST_REST || fixed(rest) < FIXED + 1 || !isRest(rest)) return;
  adverbs.add(ADVERB + rest, row, [{ start: row.start, end: row.adverbEnd }], rest, '');
}

function addTails(row: Row, text: string, edges: Edges, tails: FrameTable): void {
  for (const tail of row.tails) {
    const tailText = text.slice(tail, row.end);
    if (fixed(tailText) < FIXED || !isTail(tailText) || !TAIL_PREDICATE.test(tailText)) continue;
    if (edges.tails.get(tailText)!.units < edges.fewest) continue;
    tails.add(WORDS + tailText, row, [{ start: row.start, end: tail }], '', tailText);
  }
}

/** 为…提供…保障, 将…纳入…: a preposition opens, a verb stands between, a word or nothing closes. */
function addDoubles(row: Row, text: string, doubles: FrameTable): void {
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
      if (tail <= verb.end || !isTail(tailText)) continue;
      if (fixed(headText) + fixed(verbText) + fixed(tailText) < FIXED + 1) continue;
      doubles.add(
        headText + WORDS + verbText + WORDS + tailText,
        row,
        [gap, { start: verb.end, end: tail }],
        headText,
        tailText,
      );
    }
  }
}

function fixed(part: string): number {
  return part.length - countMarks(part);
}

/** Single characters are heads only where they are prepositions. */
function isHead(head: string): boolean {
  return (head.length > 1 || FRAME_PREPOSITIONS.has(head)) && /^[\u4e00-\u9fff\uE005-\uE008]+$/.test(head);
}

function isTail(tail: string): boolean {
  return tail.length >= 2 && !EMPTY_ENDS.test(tail) && /^[\u4e00-\u9fff“”\uE005-\uE008]+$/.test(tail);
}

function isRest(rest: string): boolean {
  return /^[\u4e00-\u9fff“”、\uE002-\uE008]+$/.test(rest);
}

/** Share of a frame's clauses from which on a fuller frame stands for it. */
const MOSTLY = 0.65;

/**
 * A frame most of whose clauses also fit a fuller frame is that frame cut short: 发挥…作用 for 充分发挥…作用. The fuller one
 * stands for it.
 */
function withoutDominated(frames: readonly Frame[]): Frame[] {
  const byClause = new Map<number, number[]>();
  frames.forEach((frame, index) => {
    for (const { end } of frame.occurrences) {
      const list = byClause.get(end);
      if (list === undefined) byClause.set(end, [index]);
      else list.push(index);
    }
  });
  return frames.filter((frame, index) => {
    const shared = new Map<number, number>();
    for (const { end } of frame.occurrences) {
      for (const other of byClause.get(end)!) {
        if (other !== index && isFuller(frames[other]!, frame)) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return ![...shared.values()].some((count) => count >= MOSTLY * frame.occurrences.length);
  });
}

/** More of it is fixed; an adverb of its own counts for nothing against any adverb. */
function isFuller(one: Frame, other: Frame): boolean {
  return (
    fixed(one.symbols) + (one.symbols.startsWith(ADVERB) ? 1 : 0) >
    fixed(other.symbols) + (other.symbols.startsWith(ADVERB) ? 1 : 0)
  );
}
