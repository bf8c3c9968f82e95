/**
 * Which order of roles to offer: of the orders that were seen, the one nearest to all of them (the medoid under F1 of
 * the longest common subsequence), kin counting more than strangers. The most frequent order is only its special case.
 */
import type { Role } from '../corpus/model.ts';

export type Sequence = readonly Role[];

export interface WeightedSequence {
  readonly sequence: Sequence;
  readonly weight: number;
}

/** Length of the longest common subsequence. */
export function commonLength(one: Sequence, other: Sequence): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const role of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at++)
      next.push(role === other[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row[other.length]!;
}

/** F1 of two role sequences by their longest common subsequence, 0 to 1. */
export function sequenceF1(one: Sequence, other: Sequence): number {
  if (one.length === 0 && other.length === 0) return 1;
  return (2 * commonLength(one, other)) / (one.length + other.length);
}

/** 开头 apart: runs of one role collapsed. */
export function collapse(roles: readonly Role[]): Role[] {
  return roles.filter((role, at) => at === 0 || role !== roles[at - 1]);
}

export function sequenceKey(sequence: Sequence): string {
  return sequence.join('>');
}

/** The sequence nearest to all; ties go to the more frequent, then to the key. Empty for no input. */
export function nearestSequence(all: readonly WeightedSequence[]): Sequence {
  const seen = new Map<string, { sequence: Sequence; weight: number }>();
  for (const { sequence, weight } of all) {
    const known = seen.get(sequenceKey(sequence));
    if (known) known.weight += weight;
    else seen.set(sequenceKey(sequence), { sequence, weight });
  }
  const candidates = [...seen.entries()].map(([key, { sequence, weight }]) => ({
    key,
    sequence,
    weight,
    score: [...seen.values()].reduce((sum, other) => sum + other.weight * sequenceF1(sequence, other.sequence), 0),
  }));
  candidates.sort((a, b) => b.score - a.score || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return candidates[0]?.sequence ?? [];
}
