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
  '1 30 30 30 | 8 30 30 41 | 3 30 24 33 | 5 30 29 48 | 5 18 26 48 | 15 27 37 48 | 15 34 37 48 | 15 47 37 48',
  '9 30 30 30 | 17 30 30 10 | 21 30 19 14 | 20 30 18 10 | 21 20 20 5 | 39 29 19 10 | 84 28 15 21 | 84 41 21 21',
  '14 30 30 30 | 34 30 30 7 | 43 30 20 9 | 62 30 25 6 | 64 44 16 5 | 84 41 11 6 | 80 28 16 20 | 79 28 16 20',
  '9 30 30 30 | 18 30 30 9 | 25 30 21 9 | 44 30 18 12 | 56 36 17 5 | 94 36 20 2 | 94 30 13 2 | 94 30 13 2',
  '9 30 30 30 | 28 30 30 5 | 41 30 14 4 | 52 30 12 3 | 58 56 6 1 | 61 36 4 4 | 61 36 4 4 | 60 36 4 4',
  '12 30 30 30 | 26 30 30 8 | 33 30 35 18 | 35 30 27 8 | 42 35 18 9 | 43 64 11 9 | 43 64 11 9 | 44 64 11 9',
  '11 30 30 30 | 36 30 30 11 | 37 30 35 12 | 46 30 44 5 | 49 44 44 4 | 49 38 43 4 | 49 38 43 4 | 49 38 43 4',
  '24 30 30 30 | 61 30 30 18 | 64 30 37 11 | 58 30 26 12 | 83 64 34 18 | 83 90 33 18 | 83 90 33 18 | 83 90 33 18',
  '17 30 30 30 | 45 30 30 13 | 56 30 40 14 | 70 30 43 14 | 81 66 38 14 | 92 77 36 20 | 92 66 27 23 | 92 66 27 23',
  '18 30 30 30 | 45 30 30 11 | 59 30 33 14 | 73 30 38 14 | 83 68 35 13 | 95 63 31 15 | 95 63 31 15 | 95 63 31 15',
  '25 30 30 30 | 63 30 30 6 | 82 30 37 7 | 87 30 43 7 | 95 47 37 10 | 96 46 41 15 | 95 46 41 15 | 95 46 41 15',
  '26 30 30 30 | 50 30 30 14 | 60 30 27 14 | 72 30 33 14 | 67 45 25 14 | 67 47 21 14 | 67 48 21 14 | 67 48 21 14',
  '35 30 30 30 | 67 30 30 15 | 86 30 42 13 | 81 30 49 15 | 82 30 39 17 | 81 30 39 16 | 81 30 39 16 | 80 30 39 16',
  '39 30 30 30 | 55 30 30 15 | 66 30 39 20 | 73 30 43 11 | 73 30 46 10 | 74 30 46 9 | 74 30 46 9 | 74 30 46 9',
  '50 30 30 30 | 70 30 30 20 | 75 30 29 23 | 76 30 31 15 | 76 31 31 15 | 76 31 31 15 | 76 31 31 15 | 76 31 31 15',
  '73 30 30 30 | 80 30 30 15 | 77 30 30 25 | 78 30 26 35 | 78 30 26 35 | 78 30 26 35 | 77 30 26 35 | 76 30 26 35',
  '10 30 30 30 | 16 30 30 10 | 25 30 36 17 | 27 30 25 14 | 33 19 30 11 | 53 34 24 12 | 61 24 12 12 | 61 24 12 12',
  '11 30 30 30 | 15 30 30 9 | 22 30 17 10 | 49 30 17 12 | 57 33 17 13 | 67 41 20 9 | 84 30 31 9 | 84 30 31 9',
  '55 30 30 30 | 71 30 30 18 | 76 30 21 18 | 78 30 18 22 | 80 25 39 13 | 85 37 35 13 | 85 43 35 13 | 85 43 35 13',
  '22 30 30 30 | 34 30 30 12 | 58 30 23 6 | 58 30 23 10 | 60 45 13 5 | 60 45 14 9 | 60 45 14 9 | 60 45 14 9',
  '54 30 30 30 | 38 30 30 19 | 53 30 23 5 | 67 30 23 4 | 69 30 23 2 | 69 30 23 2 | 69 30 23 2 | 69 30 23 2',
  '36 30 30 30 | 34 30 30 38 | 39 30 31 30 | 48 30 31 30 | 49 30 31 30 | 49 30 31 30 | 49 30 31 30 | 49 30 31 30',
  '52 30 30 30 | 62 30 30 25 | 68 30 33 28 | 69 30 33 28 | 70 30 33 28 | 70 30 33 28 | 70 30 33 28 | 69 30 33 28',
  '64 30 30 30 | 62 30 30 30 | 60 30 30 30 | 56 30 32 30 | 57 30 32 30 | 57 30 32 30 | 57 30 32 30 | 57 30 32 30',
];

/** The fitted table as shares, by class. */
export function fittedTrust(): Float64Array {
  const percents = TABLE.join(' ').split(/[ |]+/);
  return Float64Array.from(percents, (percent) => Number(percent) / 100);
}
