/**
 * Which continuations to show. The list is chosen one by one by what each adds to the expected saving, so the five are
 * different in kind and length; the ghost text is the one with the best gain after the price of being wrong is taken.
 */
import type { Continuation } from './search.ts';

/** Only this many candidates with the best gain are weighed against each other. */
const POOL = 60;

/**
 * Greedy choice by marginal expected gain: an accepted offer of n characters saves n - 1 keystrokes, and of several
 * right ones the longest is taken.
 */
export function chooseList(candidates: readonly Continuation[], count: number): Continuation[] {
  const pool = bestByGain(candidates);
  const chosen: Continuation[] = [];
  while (chosen.length < count) {
    let best: Continuation | null = null;
    let most = 0;
    for (const candidate of pool) {
      const added = chosen.includes(candidate) ? 0 : marginalGain(candidate, chosen);
      if (added > most) {
        most = added;
        best = candidate;
      }
    }
    if (best === null) break;
    chosen.push(best);
  }
  return chosen;
}

/**
 * The one text worth showing unasked, or null. Each showing has a price: a continuation must be right often enough
 * that `price` times the excess of its probability over `leastRight`, added to its gain, is above zero. Among those that
 * are worth it, the next offer counts as well: a sure short text leaves its longer forms for the next step.
 */
export function chooseGhost(
  candidates: readonly Continuation[],
  leastRight: number,
  price: number,
): Continuation | null {
  const pool = bestByGain(candidates);
  let best: Continuation | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const now = gain(candidate) + price * (candidate.probability - leastRight);
    if (now <= 0) continue;
    const worth = now + gainAfter(candidate, pool);
    if (worth > most) {
      most = worth;
      best = candidate;
    }
  }
  return best;
}

/** Gain of the best next offer, when this one was taken and when it was not but its first character was typed. */
function gainAfter({ text, probability }: Continuation, pool: readonly Continuation[]): number {
  let taken = 0;
  let missed = 0;
  for (const other of pool) {
    if (other.text.charCodeAt(0) !== text.charCodeAt(0)) continue;
    if (other.text.length > text.length && other.text.startsWith(text)) {
      taken = Math.max(taken, other.probability * (other.text.length - text.length - 1));
    } else {
      const left = text.startsWith(other.text) ? other.probability - probability : other.probability;
      missed = Math.max(missed, left * (other.text.length - 2));
    }
  }
  return taken + missed;
}

function bestByGain(candidates: readonly Continuation[]): Continuation[] {
  return [...candidates].sort((one, other) => gain(other) - gain(one)).slice(0, POOL);
}

function gain(continuation: Continuation): number {
  return continuation.probability * (continuation.text.length - 1);
}

function marginalGain(candidate: Continuation, chosen: readonly Continuation[]): number {
  let shorter = 1;
  const longer: Continuation[] = [];
  for (const other of chosen) {
    if (candidate.text.startsWith(other.text)) shorter = Math.max(shorter, other.text.length);
    else if (other.text.startsWith(candidate.text)) longer.push(other);
  }
  let covered = 0;
  for (const other of longer) {
    if (!longer.some((one) => one !== other && other.text.startsWith(one.text))) covered += other.probability;
  }
  return Math.max(0, candidate.probability - covered) * (candidate.text.length - shorter);
}
