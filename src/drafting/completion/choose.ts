/**
 * Which continuations to show. The list is chosen one by one by what each adds to the expected saving, so the five are
 * different in kind and length; the ghost text is the one with the best gain after the price of being wrong is taken.
 */
import type { Continuation } from './search.ts';

/**
 * What a character beyond the second is worth in the list. A long text that is not offered now can be offered a key
 * later, by then surer; a word of two characters is offered now or never. So length counts for less than it saves.
 */
const LATER = 0.5;

/** A text goes on surely when what is longer is right in so many of the cases in which the text is. */
const SURE_REST = 0.9;

/** Only this many candidates with the best gain are weighed against each other. */
const POOL = 60;

/** Greedy choice by what each adds to the expected worth of the list; of several right ones the longest is taken. */
export function chooseList(candidates: readonly Continuation[], count: number): Continuation[] {
  const pool = best(candidates, ({ text, probability }) => probability * worth(text.length));
  const chosen: Continuation[] = [];
  while (chosen.length < count) {
    let next: Continuation | null = null;
    let most = 0;
    for (const candidate of pool) {
      const added = chosen.includes(candidate) ? 0 : marginalWorth(candidate, chosen);
      if (added > most) {
        most = added;
        next = candidate;
      }
    }
    if (next === null) break;
    chosen.push(next);
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
  const pool = best(candidates, gain);
  let chosen: Continuation | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const now = gain(candidate) + price * (candidate.probability - leastRight);
    if (now <= 0) continue;
    const all = now + gainAfter(candidate, pool);
    if (all > most) {
      most = all;
      chosen = candidate;
    }
  }
  return chosen && grown(chosen, candidates);
}

/** The longest text that says the same and goes on almost surely: 区政府 rather than 区, half a word that would be gone on with next. */
function grown(chosen: Continuation, candidates: readonly Continuation[]): Continuation {
  let longest = chosen;
  for (const candidate of candidates) {
    const { text, probability } = candidate;
    const goesOn = text.length > longest.text.length && text.startsWith(chosen.text);
    if (goesOn && probability >= SURE_REST * chosen.probability) longest = candidate;
  }
  return longest;
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

function best(candidates: readonly Continuation[], by: (candidate: Continuation) => number): Continuation[] {
  return [...candidates].sort((one, other) => by(other) - by(one)).slice(0, POOL);
}

/** Worth in the list of a text of `length` characters that is right. */
function worth(length: number): number {
  return length < 2 ? 0 : 1 + LATER * (length - 2);
}

/** Keystrokes saved, times the chance. */
function gain(continuation: Continuation): number {
  return continuation.probability * (continuation.text.length - 1);
}

function marginalWorth(candidate: Continuation, chosen: readonly Continuation[]): number {
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
  return Math.max(0, candidate.probability - covered) * (worth(candidate.text.length) - worth(shorter));
}
