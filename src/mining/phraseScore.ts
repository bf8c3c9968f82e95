/**
 * How surely a clerk elsewhere can use a phrase, 0..1: what the model of the other units' reports says of its words,
 * raised by every further unit that writes it.
 */
import { FEATURES, type Features } from './phraseFeatures.ts';
import type { Frame } from './phraseFrames.ts';

/**
 * Weights of a logistic judgment over `FEATURES`, rounded; fitted on which clauses annotators picked as reusable and
 * checked by fitting on one compilation and judging another.
 */
const WEIGHTS: Readonly<Record<(typeof FEATURES)[number], number>> = {
  pieces: -5.5,
  longest: -0.5,
  deep: 0.4,
  rarest: 0.1,
  common: 0,
  pairs: 0.7,
  opening: 0.6,
  closing: 0.9,
  short: -6,
  long: -0.7,
  figures: -0.9,
  names: -0.9,
  list: 0.3,
  quoted: 0,
};
const BIAS = 2.2;
/** Each doubling of the units that write a phrase counts this much. */
const PER_DOUBLING = 1.6;

export function formulaic(features: Features, clauses: number): number {
  let sum = BIAS - 0.5 * (clauses - 1);
  FEATURES.forEach((name, index) => (sum += WEIGHTS[name] * features[index]!));
  return sum;
}

export function phraseScore(judgment: number, units: number, whole: boolean): number {
  const sum = judgment + PER_DOUBLING * Math.log2(units) - (whole ? 0 : 0.8);
  return 1 / (1 + Math.exp(-sum));
}

/** A frame's judgment rests on its bond, on how much of it is fixed, and on its units. */
export function frameScore(frame: Frame): number {
  const fixed = frame.symbols.replace(/[\uE000-\uE009]/g, '').length;
  const bond = frame.bond === 0 ? TAIL_BOND : Math.min(MOST_BOND, frame.bond);
  const sum = -3.2 + 0.9 * Math.log2(frame.units) + 0.5 * bond + 0.3 * Math.min(4, fixed - 4);
  return 1 / (1 + Math.exp(-sum));
}

/** What a predicate that closes clauses of several units counts for a bond. */
const TAIL_BOND = 4.5;
const MOST_BOND = 8;
