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
  '17 30 30 30 | 9 30 30 30 | 29 30 11 8 | 40 30 17 4 | 60 30 18 4 | 73 38 21 4 | 73 42 22 4 | 88 54 46 4',
  '18 30 30 30 | 32 30 30 9 | 48 30 21 12 | 63 30 26 10 | 80 55 26 7 | 91 46 21 11 | 95 40 24 17 | 95 45 29 17',
  '11 30 30 30 | 33 30 30 5 | 42 30 30 6 | 64 30 29 2 | 61 46 21 2 | 68 53 15 5 | 42 33 7 19 | 42 33 8 19',
  '4 30 30 30 | 13 30 30 3 | 27 30 17 7 | 39 30 10 7 | 41 21 13 5 | 55 27 16 3 | 55 13 5 3 | 54 13 5 3',
  '5 30 30 30 | 16 30 30 1 | 30 30 7 1 | 26 30 7 1 | 27 13 8 1 | 46 4 2 1 | 46 4 2 1 | 45 4 2 1',
  '4 30 30 30 | 15 30 30 5 | 15 30 20 7 | 10 30 15 1 | 29 14 17 7 | 45 2 3 8 | 44 2 3 8 | 44 2 3 8',
  '3 30 30 30 | 20 30 30 4 | 17 30 6 4 | 20 30 16 1 | 24 45 58 1 | 36 5 50 1 | 36 5 49 1 | 36 5 49 1',
  '9 30 30 30 | 22 30 30 6 | 17 30 5 2 | 20 30 2 1 | 31 44 7 14 | 32 26 3 14 | 32 26 4 13 | 32 26 4 13',
  '14 30 30 30 | 38 30 30 11 | 50 30 35 12 | 66 30 38 12 | 79 64 33 12 | 93 75 32 17 | 93 62 26 19 | 93 62 26 19',
  '15 30 30 30 | 39 30 30 7 | 52 30 26 10 | 70 30 31 11 | 84 72 28 11 | 83 57 25 13 | 83 57 25 13 | 82 57 25 13',
  '13 30 30 30 | 37 30 30 3 | 57 30 24 3 | 58 30 27 3 | 58 42 23 5 | 61 49 22 6 | 60 49 22 6 | 59 49 22 6',
  '9 30 30 30 | 17 30 30 8 | 24 30 6 9 | 36 30 12 9 | 26 77 7 10 | 27 80 2 4 | 28 79 2 4 | 28 77 2 4',
  '11 30 30 30 | 23 30 30 4 | 41 30 26 3 | 34 30 20 3 | 38 36 5 1 | 38 36 4 1 | 38 36 4 1 | 38 36 4 1',
  '10 30 30 30 | 13 30 30 2 | 14 30 14 9 | 36 30 19 1 | 37 36 35 1 | 37 36 35 4 | 37 36 35 4 | 37 36 35 4',
  '14 30 30 30 | 22 30 30 4 | 14 30 8 5 | 13 30 3 1 | 15 37 3 1 | 15 37 3 1 | 16 37 3 1 | 17 37 3 1',
  '25 30 30 30 | 21 30 30 1 | 17 30 23 5 | 19 30 5 33 | 22 27 5 33 | 23 27 5 33 | 24 27 5 33 | 24 28 6 33',
  '7 30 30 30 | 14 30 30 9 | 13 30 1 19 | 1 30 29 6 | 1 38 27 11 | 1 5 27 5 | 1 5 27 5 | 1 5 27 5',
  '10 30 30 30 | 17 30 30 8 | 55 30 20 12 | 55 30 27 17 | 43 30 27 25 | 45 30 27 8 | 46 30 27 8 | 49 30 27 8',
  '65 30 30 30 | 68 30 30 35 | 84 30 30 40 | 96 30 69 40 | 96 30 69 15 | 96 30 69 15 | 95 30 69 15 | 95 30 69 15',
  '27 30 30 30 | 60 30 30 18 | 40 30 30 27 | 44 30 30 16 | 44 30 30 16 | 43 30 30 16 | 43 30 30 16 | 42 30 30 16',
  '72 30 30 30 | 64 30 30 36 | 46 30 30 32 | 45 30 30 53 | 44 30 30 53 | 43 30 30 52 | 42 30 30 52 | 41 30 30 52',
  '40 30 30 30 | 31 30 30 73 | 31 30 30 29 | 31 30 30 29 | 31 30 30 29 | 30 30 30 29 | 30 30 30 29 | 30 30 30 28',
  '74 30 30 30 | 63 30 30 30 | 61 30 30 30 | 59 30 30 30 | 57 30 30 30 | 55 30 30 30 | 53 30 30 30 | 50 30 30 30',
  '77 30 30 30 | 84 30 30 30 | 82 30 30 30 | 80 30 30 30 | 78 30 30 30 | 75 30 30 30 | 72 30 30 30 | 68 30 30 30',
];

/** The fitted table as shares, by class. */
export function fittedTrust(): Float64Array {
  const percents = TABLE.join(' ').split(/[ |]+/);
  return Float64Array.from(percents, (percent) => Number(percent) / 100);
}
