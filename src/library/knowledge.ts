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

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Knowledge {
  readonly reports: readonly Report[];
  readonly #stored: ReadonlyMap<string, Uint8Array>;
  #phrases: readonly Phrase[] | undefined;
  #skeletons: readonly Skeleton[] | undefined;
  #index: PassageIndex | undefined;
  #completion: CompletionModel | undefined;
  #catalogue: Catalogue | undefined;

  /** @param stored parts of an earlier session that rest on the very same files, by name */
  constructor(
    readonly files: readonly ReadFile[],
    readonly problems: readonly ReadProblem[],
    stored: ReadonlyMap<string, Uint8Array> = new Map(),
  ) {
    this.reports = files.flatMap((file) => file.reports);
    this.#stored = stored;
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??=
      (this.#parsed('phrases') as readonly Phrase[] | undefined) ?? minePhrases(this.reports, { limit: PHRASE_LIMIT }));
  }

  /** Mined ones first, best first; then the starters. */
  get skeletons(): readonly Skeleton[] {
    return (this.#skeletons ??= [
      ...((this.#parsed('skeletons') as readonly Skeleton[] | undefined) ?? mineSkeletons(this.reports)),
      ...starterSkeletons(),
    ]);
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

  /** The parts in the order they are best made. */
  parts(): readonly { readonly stage: 'indexing' | 'mining'; readonly make: () => unknown }[] {
    return [
      { stage: 'indexing', make: () => this.index },
      { stage: 'mining', make: () => this.phrases },
      { stage: 'mining', make: () => this.skeletons },
      { stage: 'mining', make: () => this.completion },
    ];
  }

  /** What is worth keeping of the parts, for the next session. */
  storedParts(): Map<string, Uint8Array> {
    const mined = this.skeletons.filter(({ support }) => support > 0);
    return new Map([
      ['phrases', encoder.encode(JSON.stringify(this.phrases))],
      ['skeletons', encoder.encode(JSON.stringify(mined))],
    ]);
  }

  #parsed(name: string): unknown {
    const bytes = this.#stored.get(name);
    return bytes && JSON.parse(decoder.decode(bytes));
  }
}
