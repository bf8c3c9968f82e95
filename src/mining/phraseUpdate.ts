/**
 * Phrases after a few files of many have changed, without mining all of them anew. What is known is counted again in the
 * changed files alone, in their old and their new form; what they bring that is new is mined from them beside a sample of
 * the others, which bounds the cost whatever the size of the corpus. The result is near to that of mining everything;
 * `isSmallChange` tells when it would no longer be near enough.
 */
import type { Report } from '../corpus/model.ts';
import type { Phrase } from './model.ts';
import { PhraseTally } from './phraseTally.ts';
import { minePhrases } from './phraseMiner.ts';

/** Characters of unchanged reports that new phrases are judged beside. */
const SAMPLE = 150_000;
/** Share of the corpus that may change, in all, before everything is mined anew. */
const MOST_CHANGED = 0.1;

export interface Change {
  /** Reports of the changed files as they were; empty for files that are new. */
  readonly before: readonly Report[];
  /** The same as they are now; empty for files that went. */
  readonly after: readonly Report[];
  /** Reports of all other files. */
  readonly others: readonly Report[];
}

export function charactersOf(reports: readonly Report[]): number {
  return reports.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + text.length, 0), 0);
}

/** Share of the corpus that a change touches. */
export function shareOf({ before, after, others }: Change): number {
  const touched = Math.max(charactersOf(before), charactersOf(after));
  return touched / Math.max(1, touched + charactersOf(others));
}

/**
 * An update is worth its approximation: the corpus is larger than the sample, and little of it changed.
 * @param drift share that changed since all was mined, this change included
 */
export function isSmallChange(change: Change, drift: number): boolean {
  return drift <= MOST_CHANGED && charactersOf(change.others) > 2 * SAMPLE;
}

/** The phrases after a change, best first; the same input always gives the same list. */
export function updatePhrases(phrases: readonly Phrase[], change: Change, limit: number): Phrase[] {
  const tally = new PhraseTally(change);
  const kept = phrases.map((phrase) => tally.count(phrase)).filter((phrase) => phrase !== null);
  const fresh = change.after.length === 0 ? [] : freshPhrases(kept, change, limit);
  return [...kept, ...fresh]
    .sort((one, other) => other.score - one.score || (one.text < other.text ? -1 : 1))
    .slice(0, limit);
}

/** What the changed files have that is neither known nor part of what is known. */
function freshPhrases(known: readonly Phrase[], { after, others }: Change, limit: number): Phrase[] {
  const paths = new Set(after.map(({ path }) => path));
  const texts = known.map(({ text }) => text).join('\n');
  return minePhrases([...after, ...sampleOf(others)], { limit }).filter(
    ({ text, sources }) => sources.some(({ path }) => paths.has(path)) && !texts.includes(text),
  );
}

/** Reports spread evenly over the others. */
function sampleOf(others: readonly Report[]): Report[] {
  const step = Math.max(1, charactersOf(others) / SAMPLE);
  const sample: Report[] = [];
  for (let next = 0; Math.floor(next) < others.length; next += step) sample.push(others[Math.floor(next)]!);
  return sample;
}
