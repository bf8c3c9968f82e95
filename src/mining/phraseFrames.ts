/**
 * Frames: clauses of several units that are alike but for what differs, which becomes a slot. Four kinds: head and tail
 * alike (健全…机制), the same under any adverb (不断|进一步 健全…机制), two slots around a verb (为…提供…保障), and tails alone that
 * are predicates (…有待进一步提高). Head and tail must meet more often than their frequencies alone would have it (pointwise
 * mutual information).
 */
import type { PhraseCorpus } from './phraseCorpus.ts';
import { fixed, withEdges } from './phraseEdges.ts';
import { addDoubles, addLacks, addOpenings, addPairs, addRest, addResults, addTails } from './phraseFrameGrains.ts';
import { FrameTable, type Frame } from './phraseFrameTable.ts';
import { ADVERB } from './phraseMarks.ts';
import { collectRows } from './phraseRows.ts';
import { ADVERBS } from './phraseTables.ts';
import { mineSetFrames } from './phraseSets.ts';
import type { Words } from './phraseWords.ts';

/** Units that must agree in a small corpus; each doubling beyond sixty asks for one more, since chance grows too. */
const FEWEST_UNITS = 2;
const SMALL_CORPUS = 60;
/** Two slots leave less that is fixed, so more units must agree. */
const MORE_UNITS_FOR_TWO = 1;
const MORE_UNITS_FOR_OPENINGS = 1;
/** An adverb and its verb stand together so much more often than by chance, in bits. */
const BONDED = 2;

/** Frames of the corpus, unordered. */
export function mineFrames(corpus: PhraseCorpus, words: Words): Frame[] {
  const { text } = corpus;
  const fewest = FEWEST_UNITS + Math.floor(Math.log2(Math.max(1, corpus.unitCount / SMALL_CORPUS)));
  const rows = withEdges(collectRows(corpus, words), text, fewest);
  const pairs = new FrameTable(text);
  const adverbs = new FrameTable(text);
  const tails = new FrameTable(text);
  const doubles = new FrameTable(text);
  const results = new FrameTable(text);
  const openings = new FrameTable(text);
  const lacks = new FrameTable(text);
  for (const row of rows) {
    addPairs(row, pairs, adverbs);
    addRest(row, text, adverbs);
    addTails(row, tails);
    addOpenings(row, text, openings);
    addLacks(row, text, lacks);
    addDoubles(row, text, doubles);
    addResults(row, text, results);
  }
  const free = adverbs.finish(fewest, rows.length);
  const underAnyAdverb = new Set(free.map((frame) => frame.symbols.slice(1)));
  return withoutDominated([
    ...pairs.finish(fewest, rows.length).filter((frame) => !underAnyAdverb.has(withoutAdverb(frame.symbols))),
    ...free,
    ...tails.finish(fewest, rows.length),
    ...doubles.finish(fewest + MORE_UNITS_FOR_TWO, rows.length),
    ...results.finish(fewest + MORE_UNITS_FOR_TWO, rows.length),
    ...openings.finish(fewest + MORE_UNITS_FOR_OPENINGS, rows.length).filter(({ bond }) => bond >= BONDED),
    ...lacks.finish(fewest, rows.length),
    ...mineSetFrames(corpus, words, fewest),
  ]);
}

/** 持续巩固…成果 → 巩固…成果; '' where no adverb opens it. */
function withoutAdverb(symbols: string): string {
  for (let length = 2; length <= 3; length++) if (ADVERBS.has(symbols.slice(0, length))) return symbols.slice(length);
  return '';
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
