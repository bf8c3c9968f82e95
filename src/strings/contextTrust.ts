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
  '18 30 30 17 | 18 30 30 18 | 26 30 17 18 | 43 30 21 16 | 63 34 23 22 | 78 41 25 22 | 87 42 25 22 | 87 54 45 22',
  '17 30 30 6 | 31 30 30 9 | 44 30 19 12 | 59 32 23 9 | 79 52 23 6 | 89 45 19 10 | 93 36 21 16 | 93 44 22 16',
  '10 30 30 2 | 23 30 30 5 | 38 30 19 5 | 53 43 23 2 | 55 40 19 3 | 69 50 14 5 | 42 37 19 23 | 42 37 19 23',
  '4 30 30 3 | 9 30 30 4 | 24 30 10 6 | 36 26 10 6 | 46 26 13 4 | 60 15 17 5 | 59 3 13 5 | 58 3 13 5',
  '5 30 30 1 | 8 30 30 1 | 19 30 10 1 | 25 24 5 1 | 36 12 7 1 | 47 8 1 1 | 46 9 2 1 | 46 9 2 1',
  '4 30 30 1 | 8 30 30 2 | 9 30 23 6 | 15 16 11 3 | 22 13 8 9 | 44 4 4 9 | 44 4 4 9 | 43 4 4 8',
  '4 30 30 1 | 4 30 30 2 | 13 30 3 7 | 23 35 17 1 | 24 40 11 5 | 36 12 13 5 | 36 12 13 6 | 36 12 13 6',
  '10 30 30 32 | 18 30 30 6 | 18 30 3 1 | 22 34 3 9 | 31 47 12 6 | 33 25 30 6 | 33 25 30 6 | 33 25 30 6',
  '14 30 30 30 | 38 30 30 11 | 50 30 34 12 | 64 30 38 12 | 77 62 33 12 | 92 73 31 17 | 92 59 24 19 | 92 59 24 19',
  '15 30 30 30 | 39 30 30 7 | 51 30 26 10 | 69 30 32 11 | 83 73 28 11 | 83 57 25 14 | 82 57 25 14 | 82 57 25 14',
  '13 30 30 30 | 36 30 30 3 | 55 30 23 3 | 55 30 25 3 | 55 38 23 4 | 53 47 21 7 | 52 47 21 7 | 52 47 21 7',
  '9 30 30 30 | 17 30 30 7 | 24 30 6 9 | 36 30 12 8 | 27 78 8 13 | 28 71 2 6 | 29 69 2 6 | 29 67 2 6',
  '11 30 30 30 | 23 30 30 4 | 41 30 28 3 | 32 30 21 4 | 38 36 5 1 | 38 36 5 1 | 38 35 4 1 | 38 35 4 1',
  '10 30 30 30 | 12 30 30 2 | 14 30 14 10 | 30 30 21 1 | 31 36 37 1 | 31 36 37 1 | 32 36 37 1 | 32 36 37 1',
  '14 30 30 30 | 23 30 30 4 | 14 30 8 5 | 13 30 3 1 | 15 37 3 1 | 15 37 3 1 | 16 37 3 1 | 17 37 3 1',
  '26 30 30 30 | 21 30 30 1 | 17 30 23 5 | 19 30 5 32 | 23 27 5 32 | 23 27 5 32 | 24 27 5 32 | 25 28 6 32',
  '5 30 30 30 | 9 30 30 8 | 27 30 9 13 | 19 30 14 8 | 2 34 22 16 | 1 31 22 17 | 1 32 22 17 | 1 32 22 17',
  '15 30 30 30 | 17 30 30 12 | 48 30 37 15 | 80 30 39 14 | 58 30 52 16 | 59 30 52 24 | 61 30 52 24 | 63 30 52 24',
  '63 30 30 30 | 83 30 30 49 | 81 30 30 32 | 98 30 63 24 | 97 30 63 15 | 97 30 63 16 | 96 30 63 16 | 95 30 63 16',
  '29 30 30 30 | 41 30 30 16 | 70 30 30 23 | 64 30 30 11 | 64 30 30 11 | 64 30 30 11 | 64 30 30 11 | 64 30 30 11',
  '76 30 30 30 | 69 30 30 24 | 48 30 30 18 | 56 30 30 40 | 55 30 30 40 | 54 30 30 39 | 53 30 30 39 | 52 30 30 39',
  '49 30 30 30 | 33 30 30 40 | 33 30 30 29 | 33 30 30 29 | 33 30 30 29 | 33 30 30 29 | 32 30 30 29 | 32 30 30 29',
  '77 30 30 30 | 66 30 30 30 | 64 30 30 30 | 62 30 30 30 | 60 30 30 30 | 57 30 30 30 | 55 30 30 30 | 52 30 30 30',
  '74 30 30 30 | 87 30 30 30 | 86 30 30 30 | 84 30 30 30 | 82 30 30 30 | 80 30 30 30 | 77 30 30 30 | 73 30 30 30',
];

/** The fitted table as shares, by class. */
export function fittedTrust(): Float64Array {
  const percents = TABLE.join(' ').split(/[ |]+/);
  return Float64Array.from(percents, (percent) => Number(percent) / 100);
}
