/** Mining phrases, and how much memory the process holds while it does. */
import type { ReadFile } from '../../src/corpus/model.ts';
import type { Phrase } from '../../src/mining/model.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { isSmallChange, shareOf, updatePhrases } from '../../src/mining/phraseUpdate.ts';

export interface MiningFigures {
  /** Resident memory at its highest, sampled at the end of the run; run in a process of its own. */
  readonly rssMb: number;
  readonly phrases: readonly Phrase[];
}

/** Mines once, cold, as the worker does after a build. */
export async function benchMining(files: readonly ReadFile[]): Promise<MiningFigures> {
  const reports = files.flatMap((file) => file.reports);
  const phrases = minePhrases(reports);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  return Promise.resolve({ rssMb, phrases });
}

/** Brings the phrases up to date after one file changed; false where so small a corpus is mined anew. */
export function benchUpdate(files: readonly ReadFile[], phrases: readonly Phrase[]): boolean {
  const [changed, ...rest] = files;
  const reports = changed?.reports ?? [];
  const change = { before: reports, after: reports, others: rest.flatMap((file) => file.reports) };
  if (!isSmallChange(change, shareOf(change))) return false;
  updatePhrases(phrases, change, phrases.length);
  return true;
}
