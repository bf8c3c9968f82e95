/**
 * The completion model of a corpus: one segment a file, so that a changed file costs only its segment, and what was
 * mined beside them.
 */
import type { Report } from '../../corpus/model.ts';
import type { Phrase } from '../../mining/model.ts';

/** Everything `complete` asks; build it once a corpus, throw it away with it. */
export interface CompletionModel {
  readonly reports: readonly Report[];
  readonly phrases: readonly Phrase[];
}

/** Builds the model from reports and the phrases mined from them. */
export function buildCompletionModel(reports: readonly Report[], phrases: readonly Phrase[]): CompletionModel {
  return { reports, phrases };
}
