/** Mining phrases, and how much memory the process holds while it does. */
import type { ReadFile, Report } from '../../src/corpus/model.ts';
import type { Phrase } from '../../src/mining/model.ts';
import { PhraseMemory } from '../../src/mining/phraseMemory.ts';
import { minePhrases } from '../../src/mining/phraseMiner.ts';
import { isSmallChange, shareOf, updatePhrases } from '../../src/mining/phraseUpdate.ts';

export interface MiningFigures {
  /** Resident memory at its highest, sampled at the end of the run; run in a process of its own. */
  readonly rssMb: number;
  readonly phrases: readonly Phrase[];
  /** What the worker keeps of it. */
  readonly memory: PhraseMemory;
}

/** Mines once, cold, as the worker does after a build. */
export async function benchMining(files: readonly ReadFile[]): Promise<MiningFigures> {
  const reports = files.flatMap((file) => file.reports);
  const memory = new PhraseMemory();
  const phrases = minePhrases(reports, { memory });
  const rssMb = process.resourceUsage().maxRSS / 1024;
  return Promise.resolve({ rssMb, phrases, memory });
}

/** Brings the phrases up to date after one file changed, as the library does. */
export function benchUpdate(files: readonly ReadFile[], { phrases, memory }: MiningFigures): void {
  const [changed, ...rest] = files;
  const before = changed?.reports ?? [];
  const change = { before, after: before.map(edited), others: rest.flatMap((file) => file.reports) };
  if (isSmallChange(change, shareOf(change))) updatePhrases(phrases, change, phrases.length);
  else minePhrases([...change.after, ...change.others], { memory });
}

/** The report with a sentence more in every fifth paragraph. */
function edited(report: Report): Report {
  const paragraphs = report.paragraphs.map((paragraph, index) =>
    paragraph.kind === 'body' && index % 5 === 0 ? { ...paragraph, text: `${paragraph.text}${ADDED}` } : paragraph,
  );
  return { ...report, paragraphs };
}

const ADDED = '巡查台账每月整理一次，窗口登记随到随办。';
