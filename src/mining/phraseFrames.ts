/**
 * Frames: clauses of several units that begin and end alike and differ in the middle (扎实推进…建设, 把…摆在突出位置), and
 * clauses that only end alike (…有待进一步提高). What differs becomes a slot. A frame counts when its two ends meet
 * more often than their frequencies alone would have it (pointwise mutual information).
 */
import { EMPTY_ENDS, FRAME_PREPOSITIONS, OPEN_WORDS, REST_WORDS } from './phraseTables.ts';
import { countMarks, WORDS } from './phraseMarks.ts';
import { subjectLength } from './phraseBounds.ts';
import { sampleOf, type PhraseCorpus } from './phraseCorpus.ts';
import type { Occurrence } from './phraseFill.ts';
import type { Words } from './phraseWords.ts';

export interface Frame {
  /** With `WORDS` for each gap. */
  readonly symbols: string;
  readonly units: number;
  readonly fillers: number;
  /** How much more often the ends meet than by chance, in bits. */
  readonly bond: number;
  readonly occurrences: readonly Occurrence[];
}

const SAMPLE = 1_000_000;
const EDGE_WORDS = 3;
const SHORTEST_GAP = 2;
const LONGEST_GAP = 14;
const SHORTEST_TAIL = 4;
const FEWEST_UNITS = 2;
const MOST_OCCURRENCES = 200;
/** Share of a frame's clauses from which on a fuller frame stands for it. */
const MOSTLY = 0.65;
/** Share of clauses with the commonest filler from which on it is no slot but a part of the phrase. */
const ONE_FILLER = 0.6;

interface Row {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
  /** Ends of the head's one to three words, starts of the tail's. */
  readonly heads: readonly number[];
  readonly tails: readonly number[];
}

interface Count {
  units: number;
  last: number;
  clauses: number;
}

/** Frames of the corpus, unordered. */
export function mineFrames(corpus: PhraseCorpus, words: Words): Frame[] {
  const rows = collectRows(corpus, words);
  const heads = new Map<string, Count>();
  const tails = new Map<string, Count>();
  for (const row of rows) {
    for (const head of row.heads) tally(heads, corpus.text.slice(row.start, head), row.unit);
    for (const tail of row.tails) tally(tails, corpus.text.slice(tail, row.end), row.unit);
  }
  return withoutDominated([...pairFrames(corpus, rows, heads, tails), ...tailFrames(corpus, rows, tails)]);
}

/**
 * A frame most of whose clauses also fit a fuller frame is that frame cut short: 充分…作用 for 充分发挥…作用. The fuller one
 * stands for it.
 */
function withoutDominated(frames: readonly Frame[]): Frame[] {
  const byClause = new Map<number, number[]>();
  frames.forEach((frame, index) => {
    for (const { start } of frame.occurrences) {
      const list = byClause.get(start);
      if (list === undefined) byClause.set(start, [index]);
      else list.push(index);
    }
  });
  return frames.filter((frame, index) => {
    const shared = new Map<number, number>();
    for (const { start } of frame.occurrences) {
      for (const other of byClause.get(start)!) {
        const fuller = frames[other]!.symbols.length > frame.symbols.length;
        if (other !== index && fuller) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    return ![...shared.values()].some((count) => count >= MOSTLY * frame.occurrences.length);
  });
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

function collectRows(corpus: PhraseCorpus, words: Words): Row[] {
  const rows: Row[] = [];
  for (const index of sampleOf(corpus, SAMPLE)) {
    const paragraph = corpus.paragraphs[index]!;
    const unit = corpus.units[paragraph.report]!;
    for (const clause of paragraph.clauses) {
      const subject = subjectLength(corpus.text.slice(clause.start, clause.end));
      const row = rowOf(words, clause.start + subject, clause.end, unit);
      if (row !== null) rows.push(row);
    }
  }
  // Rows of one unit side by side, so that units can be counted by their last one.
  return rows.sort((one, other) => one.unit - other.unit || one.start - other.start);
}

function rowOf(words: Words, start: number, end: number, unit: number): Row | null {
  if (end - start < 6 || end - start > 34) return null;
  const parts = words.split(start, end);
  if (REST_WORDS.has(parts[0]!) || OPEN_WORDS.has(parts.at(-1)!)) return null;
  const heads: number[] = [];
  const tails: number[] = [];
  let at = start;
  for (const part of parts.slice(0, EDGE_WORDS)) {
    at += part.length;
    if (words.opens(part) || FRAME_PREPOSITIONS.has(part)) heads.push(at);
  }
  at = end;
  for (const part of parts.slice(-EDGE_WORDS).reverse()) {
    at -= part.length;
    if (!REST_WORDS.has(part)) tails.push(at);
  }
  return { unit, start, end, heads, tails };
}

interface Building {
  units: number;
  last: number;
  readonly fillers: Map<string, number>;
  readonly occurrences: Occurrence[];
  clauses: number;
  readonly head: string;
  readonly tail: string;
}

function build(into: Map<string, Building>, text: string, row: Row, head: number, tail: number): void {
  const filler = text.slice(head, tail);
  if (!isFiller(filler)) return;
  const key = text.slice(row.start, head) + WORDS + text.slice(tail, row.end);
  let building = into.get(key);
  if (building === undefined) {
    building = {
      units: 0,
      last: -1,
      clauses: 0,
      fillers: new Map(),
      occurrences: [],
      head: text.slice(row.start, head),
      tail: text.slice(tail, row.end),
    };
    into.set(key, building);
  }
  if (building.last !== row.unit) building.units++;
  building.last = row.unit;
  building.clauses++;
  building.fillers.set(filler, (building.fillers.get(filler) ?? 0) + 1);
  if (building.occurrences.length < MOST_OCCURRENCES) {
    building.occurrences.push({ start: row.start, end: row.end, gaps: [{ start: head, end: tail }] });
  }
}

function isFiller(filler: string): boolean {
  return (
    filler.length >= SHORTEST_GAP &&
    filler.length <= LONGEST_GAP &&
    !/[，。：\n（）]/.test(filler) &&
    !/^[的地得了着等及和与或、”]/.test(filler) &&
    !FILLER_ENDS_BADLY.test(filler) &&
    (filler.match(/[“”]/g)?.length ?? 0) % 2 === 0 &&
    !/^[^“]*”/.test(filler)
  );
}

const FILLER_ENDS_BADLY = /[和与及或对把将被从向由为以于是、，“]$/;

function pairFrames(
  corpus: PhraseCorpus,
  rows: readonly Row[],
  heads: ReadonlyMap<string, Count>,
  tails: ReadonlyMap<string, Count>,
): Frame[] {
  const { text } = corpus;
  const frames = new Map<string, Building>();
  for (const row of rows) {
    for (const head of row.heads) {
      const headText = text.slice(row.start, head);
      if (!isHead(headText) || heads.get(headText)!.units < FEWEST_UNITS) continue;
      for (const tail of row.tails) {
        const tailText = text.slice(tail, row.end);
        if (tail <= head || !isTail(tailText) || tails.get(tailText)!.units < FEWEST_UNITS) continue;
        if (fixed(headText) + fixed(tailText) < SHORTEST_TAIL) continue;
        build(frames, text, row, head, tail);
      }
    }
  }
  return finish(frames, (building) => {
    const expected = (heads.get(building.head)!.clauses * tails.get(building.tail)!.clauses) / rows.length;
    return Math.log2(building.clauses / expected);
  });
}

/** Clauses that only end alike: the tail is a predicate of its own. */
function tailFrames(corpus: PhraseCorpus, rows: readonly Row[], tails: ReadonlyMap<string, Count>): Frame[] {
  const frames = new Map<string, Building>();
  for (const row of rows) {
    for (const tail of row.tails) {
      const tailText = corpus.text.slice(tail, row.end);
      if (fixed(tailText) < SHORTEST_TAIL || !isTail(tailText) || !isPredicate(tailText)) continue;
      if (tails.get(tailText)!.units >= FEWEST_UNITS) build(frames, corpus.text, row, row.start, tail);
    }
  }
  return finish(frames, () => 0);
}

function finish(frames: ReadonlyMap<string, Building>, bondOf: (building: Building) => number): Frame[] {
  const finished: Frame[] = [];
  for (const [symbols, building] of frames) {
    if (building.units < FEWEST_UNITS || building.fillers.size < 2) continue;
    const { units, fillers, occurrences } = building;
    if (Math.max(...fillers.values()) > ONE_FILLER * building.clauses) continue;
    finished.push({ symbols, units, fillers: fillers.size, bond: bondOf(building), occurrences });
  }
  return finished;
}

function fixed(part: string): number {
  return part.length - countMarks(part);
}

/** A head ends in a word that takes an object, so that the slot is one; single characters only where they are prepositions. */
function isHead(head: string): boolean {
  return (head.length > 1 || FRAME_PREPOSITIONS.has(head)) && /^[\u4e00-\u9fff\uE005-\uE008]+$/.test(head);
}

function isTail(tail: string): boolean {
  return tail.length >= 2 && !EMPTY_ENDS.test(tail) && /^[\u4e00-\u9fff“”\uE005-\uE008]+$/.test(tail);
}

function isPredicate(tail: string): boolean {
  return /^(?:有待|亟待|亟需|需要|还需|仍需|仍有|还有|尚未|不够|不足|不强|不高|取得|得到|稳步|持续|不断|明显|显著|全面|有序|顺利|迈上|实现|达到|更加|进一步|基本|圆满|全部|普遍|存在|缺乏|向|走深|落地|落到)/.test(
    tail,
  );
}
