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
  '21 30 30 30 | 45 30 30 12 | 52 30 43 23 | 78 30 49 29 | 85 80 41 23 | 88 76 46 30 | 65 74 48 34 | 30 66 58 30',
  '20 30 30 30 | 48 30 30 11 | 64 30 36 16 | 75 30 44 13 | 87 75 40 13 | 93 77 38 18 | 88 66 39 19 | 30 55 45 30',
  '11 30 30 30 | 36 30 30 5 | 52 30 32 7 | 68 30 35 6 | 68 40 27 2 | 68 54 25 5 | 77 71 11 11 | 30 30 30 30',
  '4 30 30 30 | 19 30 30 4 | 35 30 27 6 | 49 30 17 9 | 39 51 16 6 | 54 28 14 4 | 30 23 28 9 | 30 30 30 30',
  '5 30 30 30 | 22 30 30 1 | 40 30 3 2 | 38 30 13 1 | 41 15 9 1 | 42 12 4 2 | 30 30 30 30 | 30 30 30 30',
  '5 30 30 30 | 17 30 30 4 | 27 30 22 9 | 31 30 10 6 | 42 6 2 9 | 35 30 9 31 | 30 30 30 30 | 30 30 30 30',
  '3 30 30 30 | 25 30 30 6 | 39 30 29 5 | 44 30 15 1 | 33 5 17 14 | 33 14 28 30 | 30 30 30 30 | 30 30 30 30',
  '10 30 30 30 | 23 30 30 2 | 40 30 27 2 | 41 30 4 7 | 36 7 8 2 | 36 24 22 30 | 30 30 30 30 | 30 30 30 30',
  '14 30 30 30 | 37 30 30 11 | 49 30 34 12 | 64 30 38 13 | 77 64 34 12 | 92 74 33 16 | 30 54 25 17 | 30 30 30 30',
  '15 30 30 30 | 39 30 30 7 | 52 30 26 10 | 70 30 32 11 | 84 73 29 12 | 77 54 27 14 | 30 30 30 30 | 30 30 30 30',
  '13 30 30 30 | 37 30 30 3 | 58 30 24 3 | 60 30 29 3 | 65 43 24 4 | 60 46 24 6 | 30 30 30 30 | 30 30 30 30',
  '9 30 30 30 | 18 30 30 8 | 25 30 10 9 | 39 30 17 10 | 27 73 15 10 | 31 52 17 6 | 30 30 30 30 | 30 30 30 30',
  '11 30 30 30 | 23 30 30 4 | 40 30 32 4 | 35 30 25 2 | 41 35 9 4 | 32 30 30 7 | 30 30 30 30 | 30 30 30 30',
  '10 30 30 30 | 14 30 30 2 | 17 30 15 10 | 38 30 19 2 | 30 36 44 6 | 30 30 30 12 | 30 30 30 30 | 30 30 30 30',
  '13 30 30 30 | 23 30 30 3 | 21 30 11 6 | 21 30 10 4 | 30 40 30 30 | 30 30 30 30 | 30 30 30 30 | 30 30 30 30',
  '26 30 30 30 | 24 30 30 1 | 18 30 23 6 | 22 30 6 33 | 31 28 30 30 | 30 30 30 30 | 30 30 30 30 | 30 30 30 30',
  '11 30 30 30 | 26 30 30 13 | 23 30 5 25 | 11 30 36 9 | 2 46 35 14 | 3 14 35 13 | 3 14 35 13 | 3 14 35 13',
  '12 30 30 30 | 26 30 30 9 | 69 30 28 14 | 69 30 34 22 | 92 30 34 29 | 92 30 34 12 | 92 30 34 12 | 92 30 34 12',
  '73 30 30 30 | 80 30 30 40 | 91 30 30 45 | 98 30 63 45 | 98 30 63 29 | 98 30 63 29 | 98 30 63 29 | 98 30 63 29',
  '31 30 30 30 | 65 30 30 22 | 65 30 30 30 | 67 30 30 17 | 67 30 30 17 | 66 30 30 17 | 66 30 30 17 | 65 30 30 17',
  '79 30 30 30 | 80 30 30 38 | 82 30 30 37 | 80 30 30 47 | 78 30 30 47 | 76 30 30 47 | 73 30 30 47 | 69 30 30 47',
  '45 30 30 30 | 42 30 30 64 | 41 30 30 32 | 41 30 30 32 | 41 30 30 32 | 41 30 30 32 | 41 30 30 32 | 40 30 30 32',
  '81 30 30 30 | 87 30 30 30 | 86 30 30 30 | 85 30 30 30 | 84 30 30 30 | 82 30 30 30 | 80 30 30 30 | 77 30 30 30',
  '81 30 30 30 | 89 30 30 30 | 89 30 30 30 | 89 30 30 30 | 88 30 30 30 | 87 30 30 30 | 86 30 30 30 | 84 30 30 30',
];

/** The fitted table as shares, by class. */
export function fittedTrust(): Float64Array {
  const percents = TABLE.join(' ').split(/[ |]+/);
  return Float64Array.from(percents, (percent) => Number(percent) / 100);
}
