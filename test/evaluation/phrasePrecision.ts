/**
 * Precision as marked by reading: phraseMarks.json holds random samples of the mined list (see phraseSample.ts) as the
 * places that were found wanting, never as text. A digest says which list they were drawn from; marks of another list
 * say nothing of this one.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Phrase } from '../../src/mining/model.ts';
import type { Measure } from './context.ts';
import { sampleRanks } from './phraseRanks.ts';

interface MarkedSample {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Digest of the list it was drawn from. */
  readonly list: string;
  /** Places of phrases that are not complete, not reusable elsewhere, wrongly bounded or wrongly slotted. */
  readonly faulty: readonly number[];
}

/** Digest of a list's texts in their order. */
export function digestOf(phrases: readonly Phrase[]): string {
  const hash = createHash('sha256');
  for (const { text } of phrases) hash.update(`${text}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** One figure a marked sample, its list compared with today's. */
export function markedPrecision(phrases: readonly Phrase[]): Measure[] {
  const samples = JSON.parse(
    readFileSync(new URL('phraseMarks.json', import.meta.url), 'utf8'),
  ) as readonly MarkedSample[];
  return samples.map(({ seed, from, to, count, list, faulty }) => {
    const drawn = sampleRanks(seed, from, Math.min(to, phrases.length), count);
    const good = drawn.length - faulty.length;
    const current = list === digestOf(phrases) ? 'this very list' : `list ${list}, since changed`;
    return {
      name: `precision by reading, ${count} of places ${from} to ${to} (seed ${seed})`,
      value: `${good} of ${drawn.length} (${current})`,
      ...(from === 1 ? { target: '≥ 90' } : {}),
    };
  });
}
