/**
 * All that follows from one reading of the corpus. Each part is made when it is first asked for and kept: the command
 * line pays only for what a call needs, the worker warms every part after a build.
 */
import type { ReadFile, ReadProblem, Report } from '../corpus/model.ts';
import { buildCompletionModel, type CompletionModel } from '../drafting/completion/model.ts';
import { starterSkeletons } from '../drafting/templates/starters.ts';
import type { Phrase, Skeleton } from '../mining/model.ts';
import { minePhrases } from '../mining/phraseMiner.ts';
import { mineSkeletons } from '../mining/skeletonMiner.ts';
import { buildPassageIndex } from '../search/embeddedIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { Catalogue } from './catalogue.ts';

/** Phrases kept: what the command line prints unless told otherwise. */
export const PHRASE_LIMIT = 4000;

export class Knowledge {
  readonly reports: readonly Report[];
  #phrases: readonly Phrase[] | undefined;
  #skeletons: readonly Skeleton[] | undefined;
  #index: PassageIndex | undefined;
  #completion: CompletionModel | undefined;
  #catalogue: Catalogue | undefined;

  constructor(
    readonly files: readonly ReadFile[],
    readonly problems: readonly ReadProblem[],
  ) {
    this.reports = files.flatMap((file) => file.reports);
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??= minePhrases(this.reports, { limit: PHRASE_LIMIT }));
  }

  /** Mined ones first, best first; then the starters. */
  get skeletons(): readonly Skeleton[] {
    return (this.#skeletons ??= [...mineSkeletons(this.reports), ...starterSkeletons()]);
  }

  get index(): PassageIndex {
    return (this.#index ??= buildPassageIndex(this.reports));
  }

  get completion(): CompletionModel {
    return (this.#completion ??= buildCompletionModel(this.reports, this.phrases));
  }

  get catalogue(): Catalogue {
    return (this.#catalogue ??= new Catalogue(this.reports, this.skeletons, this.phrases));
  }
}
