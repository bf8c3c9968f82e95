/**
 * How surely a clerk elsewhere can use a phrase, 0..1: what the model of the other units' reports says of its words,
 * raised by every further unit that writes it.
 */
import type { Role } from '../corpus/model.ts';
import { FEATURES, type Features } from './phraseFeatures.ts';
import type { Frame } from './phraseFrameTable.ts';
import { countMarks, WORDS } from './phraseMarks.ts';

/**
 * Weights of a logistic judgment over `FEATURES`, rounded; fitted on which clauses annotators picked as reusable and
 * checked by fitting on one compilation and judging another.
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  pieces: -4.8,
  longest: -0.9,
  deep: 0.6,
  rarest: 0.25,
  common: -0.1,
  pairs: 1,
  opening: 0.5,
  closing: 1,
  short: -7,
  long: -0.8,
  figures: -0.65,
  names: -1.8,
  list: -0.3,
  quoted: 0.15,
  parallel: 0.5,
  verbless: -2,
  lament: 1.3,
};
/** The same in the order of the features. */
const IN_ORDER = FEATURES.map((name) => WEIGHTS[name]);
const BIAS = 1.8;
/** What every clause beyond the first takes away. */
const PER_CLAUSE = 0.7;
/** Sections whose clauses are formulas more often than others. */
const BY_ROLE: Partial<Record<Role, number>> = { background: 1.2, problems: 0.4, causes: 0.4 };
/** Each doubling of the units that write a phrase counts this much. */
const PER_DOUBLING = 2.2;
/** Beyond so many units more of them say no more. */
const MOST_UNITS = 16;
/** A stretch that nowhere fills a clause from limit to limit loses this. */
const NOT_WHOLE = 1.5;

/** The judgment in log-odds. */
export function formulaic(features: Features, clauses: number, role: Role): number {
  let sum = BIAS - PER_CLAUSE * (clauses - 1) + (BY_ROLE[role] ?? 0);
  for (let index = 0; index < IN_ORDER.length; index++) sum += IN_ORDER[index]! * features[index]!;
  return sum;
}

/** Log-odds that a clerk elsewhere can use a phrase of so many units. */
export function phraseOdds(judgment: number, units: number, whole: boolean): number {
  return judgment + PER_DOUBLING * Math.log2(Math.min(MOST_UNITS, units)) - (whole ? 0 : NOT_WHOLE);
}

/** 0..1 for log-odds. */
export function scoreOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A score once more or fewer units write the phrase. */
export function rescored(score: number, units: number, unitsNow: number): number {
  const bounded = Math.min(0.9999, Math.max(0.0001, score));
  const doublings = Math.log2(Math.min(MOST_UNITS, unitsNow)) - Math.log2(Math.min(MOST_UNITS, units));
  const sum = Math.log(bounded / (1 - bounded)) + PER_DOUBLING * doublings;
  return Math.round(10_000 / (1 + Math.exp(-sum))) / 10_000;
}

/** A frame's judgment rests on its bond, on how much of it is fixed, and on its units. */
export function frameOdds(frame: Frame): number {
  const fixed = frame.symbols.length - countMarks(frame.symbols);
  const bond = frame.bond === 0 ? TAIL_BOND : Math.min(MOST_BOND, frame.bond);
  return (
    FRAME_BIAS +
    1.3 * Math.log2(Math.min(MOST_UNITS, frame.units)) +
    0.45 * bond -
    (frame.symbols.endsWith(WORDS) && !frame.symbols.startsWith(WORDS) ? OPEN_END : 0) +
    0.25 * Math.min(4, fixed - 4)
  );
}

/** What speaks against a frame before anything speaks for it. */
const FRAME_BIAS = -2.2;
/** What a predicate that closes clauses of several units counts for a bond. */
const TAIL_BOND = 4.5;
const MOST_BOND = 8;
/** A frame that leaves its end open says less than one that closes. */
const OPEN_END = 2.5;
