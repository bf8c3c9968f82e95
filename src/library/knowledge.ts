/**
 * All that follows from one reading of the corpus. Each part is made when it is first asked for and kept: the command
 * line pays only for what a call needs, the worker warms every part after a build.
 */
import type { ReadFile, Report } from '../corpus/model.ts';
import type { ReadingOptions } from '../corpus/readReports.ts';
import { buildCompletionModel, type CompletionModel } from '../drafting/completion/model.ts';
import { starterSkeletons } from '../drafting/templates/starters.ts';
import type { Phrase, Skeleton } from '../mining/model.ts';
import { minePhrases } from '../mining/phraseMiner.ts';
import { mineSkeletons } from '../mining/skeletonMiner.ts';
import { buildPassageIndex, loadPassageIndex } from '../search/embeddedIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { Catalogue, initialsOf } from './catalogue.ts';
import { ReportFilter } from './reportFilter.ts';
import { soundReport } from './soundReports.ts';

/** Phrases kept: what the command line prints unless told otherwise. */
export const PHRASE_LIMIT = 4000;

/** What is known already when files are taken up. */
export type Heritage =
  /** Parts of an earlier session that rest on the very same files, by name. */
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  /** An older reading, given up for this one: its index is carried over, less the files that changed or went. */
  | { readonly older: Knowledge; readonly changed: ReadonlySet<string> };

const NOTHING: Heritage = { parts: new Map() };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export class Knowledge {
  readonly reports: readonly Report[];
  /** The reports as they may be learnt from: what was found damaged and not restored is left blank. */
  readonly sound: readonly Report[];
  #heritage: Heritage;
  #phrases: readonly Phrase[] | undefined;
  #skeletons: readonly Skeleton[] | undefined;
  #index: PassageIndex | undefined;
  #completion: CompletionModel | undefined;
  #catalogue: Catalogue | undefined;
  #filter: ReportFilter | undefined;

  constructor(
    readonly files: readonly ReadFile[],
    heritage: Heritage = NOTHING,
    { restore }: ReadingOptions = { restore: true },
  ) {
    this.reports = files.flatMap((file) => file.reports);
    this.sound = restore ? this.reports : this.reports.map(soundReport);
    this.#heritage = heritage;
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??=
      (this.#parsed('phrases') as readonly Phrase[] | undefined) ?? minePhrases(this.sound, { limit: PHRASE_LIMIT }));
  }

  /** Mined ones first, best first; then the starters. */
  get skeletons(): readonly Skeleton[] {
    return (this.#skeletons ??= [
      ...((this.#parsed('skeletons') as readonly Skeleton[] | undefined) ?? mineSkeletons(this.sound)),
      ...starterSkeletons(),
    ]);
  }

  get index(): PassageIndex {
    return (this.#index ??= this.#inheritedIndex() ?? buildPassageIndex(this.reports));
  }

  get completion(): CompletionModel {
    return (this.#completion ??= buildCompletionModel(this.sound, this.phrases));
  }

  get catalogue(): Catalogue {
    return (this.#catalogue ??= new Catalogue(
      this.reports,
      () => this.skeletons,
      () => this.phrases,
      new Map(this.#parsed('initials') as [string, string][] | undefined),
    ));
  }

  get filter(): ReportFilter {
    return (this.#filter ??= new ReportFilter(this.reports));
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
    const names = [...this.skeletons.map(({ name }) => name), ...this.phrases.map(({ text }) => text)];
    return new Map([
      ['phrases', encoder.encode(JSON.stringify(this.phrases))],
      ['skeletons', encoder.encode(JSON.stringify(mined))],
      ['initials', encoder.encode(JSON.stringify([...initialsOf(names)]))],
      ['index', this.index.toBytes()],
    ]);
  }

  #parsed(name: string): unknown {
    const bytes = this.#stored(name);
    return bytes && JSON.parse(decoder.decode(bytes));
  }

  #stored(name: string): Uint8Array | undefined {
    return 'parts' in this.#heritage ? this.#heritage.parts.get(name) : undefined;
  }

  #inheritedIndex(): PassageIndex | undefined {
    if ('parts' in this.#heritage) {
      const bytes = this.#stored('index');
      return bytes && loadPassageIndex(bytes, this.reports);
    }
    const { older, changed } = this.#heritage;
    this.#heritage = NOTHING;
    const { index } = older;
    for (const path of changed) index.removeFile(path);
    index.addReports(this.files.filter(({ path }) => changed.has(path)).flatMap(({ reports }) => reports));
    return index;
  }
}
