/**
 * How far a context may be trusted: the share of the remaining probability that a matched context takes before it
 * escapes to the next shorter one. A context seen once says little and one seen often with one follower says much, so
 * the share is looked up by source, length of match, evidence and how the evidence spreads (the idea of secondary
 * escape estimation, Bloom 1998). The table holds percents, fitted by expectation maximisation on left-out reports.
 */

/** Where a context matched. */
export const CORPUS_MATCH = 0;
export const DRAFT_MATCH = 1;
export const LEXICON_MATCH = 2;
const SOURCES = 3;

/** Matches longer than this share its row. */
const LENGTHS = 8;
/** Upper bounds of the evidence classes, in weighted occurrences. */
const EVIDENCE = [1.5, 2.5, 4.5, 8.5, 16.5, 64.5, 256];
const EVIDENCE_CLASSES = EVIDENCE.length + 1;
/** One follower only; few, some or many followers for the evidence there is. */
const SPREADS = 4;
const FEW = 0.25;
const SOME = 0.6;

export const TRUST_CLASSES = SOURCES * LENGTHS * EVIDENCE_CLASSES * SPREADS;

/**
 * The class of a matched context.
 * @param source where it matched
 * @param length of the match, from 1
 * @param total weighted occurrences
 * @param kinds distinct followers
 */
export function trustClass(source: number, length: number, total: number, kinds: number): number {
  let evidence = 0;
  while (evidence < EVIDENCE.length && total >= EVIDENCE[evidence]!) evidence++;
  const share = kinds / total;
  const spread = kinds === 1 ? 0 : share < FEW ? 1 : share < SOME ? 2 : 3;
  const row = source * LENGTHS + Math.min(length, LENGTHS) - 1;
  return (row * EVIDENCE_CLASSES + evidence) * SPREADS + spread;
}

/** The class to borrow from when a class was seldom seen: the same with less evidence, or a shorter match. */
export function trustParent(kind: number): number {
  const evidence = Math.floor(kind / SPREADS) % EVIDENCE_CLASSES;
  if (evidence > 0) return kind - SPREADS;
  const row = Math.floor(kind / (SPREADS * EVIDENCE_CLASSES));
  return row % LENGTHS === 0 ? kind : kind - SPREADS * EVIDENCE_CLASSES;
}

/** A row a source and length of match; classes of evidence between bars; percents by spread. */
const TABLE: readonly string[] = [
  '19 30 30 30 | 14 30 30 19 | 35 30 17 16 | 41 30 22 20 | 66 36 23 17 | 77 43 25 17 | 77 44 26 17 | 77 55 46 17',
  '18 30 30 30 | 31 30 30 9 | 48 30 19 12 | 62 30 25 10 | 79 54 25 7 | 90 45 20 11 | 94 38 21 17 | 94 42 21 17',
  '11 30 30 30 | 31 30 30 5 | 39 30 28 6 | 60 30 28 2 | 56 43 20 2 | 66 50 15 5 | 42 33 9 19 | 42 33 9 19',
  '4 30 30 30 | 13 30 30 2 | 29 30 19 7 | 40 30 11 7 | 43 23 14 5 | 58 27 16 4 | 57 14 5 4 | 57 14 5 4',
  '5 30 30 30 | 15 30 30 1 | 30 30 7 1 | 25 30 7 1 | 27 11 9 1 | 46 3 2 1 | 46 4 2 1 | 45 4 2 1',
  '4 30 30 30 | 16 30 30 5 | 15 30 20 8 | 10 30 15 1 | 29 14 17 7 | 45 2 3 8 | 44 2 3 8 | 44 2 3 8',
  '3 30 30 30 | 20 30 30 4 | 17 30 6 4 | 20 30 16 1 | 24 45 57 1 | 36 5 50 1 | 36 5 50 1 | 36 5 49 1',
  '10 30 30 30 | 22 30 30 6 | 17 30 5 2 | 20 30 2 1 | 31 44 6 14 | 32 27 3 14 | 32 27 4 14 | 32 27 4 13',
  '14 30 30 30 | 38 30 30 11 | 50 30 35 12 | 65 30 38 12 | 78 63 33 12 | 93 74 32 17 | 93 62 26 19 | 93 62 26 19',
  '15 30 30 30 | 39 30 30 7 | 52 30 26 10 | 70 30 31 11 | 84 72 29 11 | 84 57 26 14 | 84 57 26 14 | 83 57 26 14',
  '13 30 30 30 | 37 30 30 3 | 56 30 24 3 | 58 30 26 3 | 58 41 23 5 | 61 48 22 6 | 60 49 22 6 | 59 49 22 6',
  '9 30 30 30 | 17 30 30 8 | 24 30 6 9 | 36 30 13 9 | 26 77 7 10 | 27 81 2 4 | 28 79 2 4 | 28 78 2 4',
  '11 30 30 30 | 23 30 30 4 | 41 30 25 3 | 34 30 20 3 | 38 36 4 1 | 38 36 4 1 | 38 36 4 1 | 38 35 4 1',
  '10 30 30 30 | 13 30 30 2 | 14 30 14 10 | 36 30 19 1 | 37 36 35 1 | 37 36 35 3 | 36 36 35 4 | 36 36 35 4',
  '14 30 30 30 | 22 30 30 4 | 14 30 8 5 | 13 30 3 1 | 15 37 3 1 | 15 37 3 1 | 16 37 3 1 | 17 37 3 1',
  '25 30 30 30 | 21 30 30 1 | 17 30 23 5 | 19 30 5 33 | 22 27 5 33 | 23 27 5 33 | 24 27 5 33 | 24 28 6 33',
  '7 30 30 30 | 11 30 30 8 | 8 30 31 13 | 8 30 16 8 | 4 26 19 7 | 42 18 34 7 | 42 18 34 7 | 42 19 34 7',
  '13 30 30 30 | 10 30 30 11 | 55 30 27 12 | 55 30 67 15 | 48 30 38 14 | 50 30 38 22 | 52 30 38 22 | 55 30 38 22',
  '66 30 30 30 | 80 30 30 40 | 75 30 30 36 | 96 30 69 36 | 96 30 69 15 | 96 30 69 15 | 96 30 69 15 | 95 30 69 15',
  '28 30 30 30 | 61 30 30 21 | 45 30 30 27 | 48 30 30 16 | 48 30 30 16 | 47 30 30 16 | 47 30 30 16 | 46 30 30 16',
  '74 30 30 30 | 62 30 30 37 | 46 30 30 32 | 45 30 30 53 | 44 30 30 53 | 43 30 30 53 | 42 30 30 53 | 41 30 30 53',
  '39 30 30 30 | 31 30 30 73 | 31 30 30 29 | 31 30 30 29 | 31 30 30 29 | 31 30 30 29 | 31 30 30 29 | 31 30 30 28',
  '75 30 30 30 | 63 30 30 30 | 62 30 30 30 | 60 30 30 30 | 58 30 30 30 | 56 30 30 30 | 53 30 30 30 | 51 30 30 30',
  '77 30 30 30 | 84 30 30 30 | 82 30 30 30 | 80 30 30 30 | 78 30 30 30 | 75 30 30 30 | 72 30 30 30 | 68 30 30 30',
];

/** The fitted table as shares, by class. */
export function fittedTrust(): Float64Array {
  const percents = TABLE.join(' ').split(/[ |]+/);
  return Float64Array.from(percents, (percent) => Number(percent) / 100);
}
