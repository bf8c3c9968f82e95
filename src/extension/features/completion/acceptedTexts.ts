/** The list of what was accepted, as it is stored: oldest first, so that what was not taken for long goes first. */
import type { AcceptedText } from '../../../protocol/answers.ts';

/** Texts kept; of more, those accepted longest ago go. */
const MOST = 500;

export type Stored = readonly AcceptedText[];

export function isStored(value: unknown): value is Stored {
  return (
    Array.isArray(value) &&
    value.every((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return false;
      const { text, times } = entry as Record<string, unknown>;
      return typeof text === 'string' && Number.isInteger(times);
    })
  );
}

/** One more acceptance each: those accepted now come last, and what is too much goes from the front. */
export function addAccepted(stored: Stored, texts: readonly string[]): AcceptedText[] {
  const times = new Map(stored.map((entry) => [entry.text, entry.times]));
  for (const text of texts) {
    const before = times.get(text) ?? 0;
    times.delete(text);
    times.set(text, before + 1);
  }
  return [...times].map(([text, count]) => ({ text, times: count })).slice(-MOST);
}
