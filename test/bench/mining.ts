/** Mining phrases, and how much memory the process holds while it does. */
import type { ReadFile } from '../../src/corpus/model.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';

export interface MiningFigures {
  /** Resident memory at its highest, sampled at the end of the run; run in a process of its own. */
  readonly rssMb: number;
  readonly phrases: number;
}

/** Mines once, cold, as the worker does after a build. */
export async function benchMining(files: readonly ReadFile[]): Promise<MiningFigures> {
  const reports = files.flatMap((file) => file.reports);
  const phrases = minePhrases(reports);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  return Promise.resolve({ rssMb, phrases: phrases.length });
}
