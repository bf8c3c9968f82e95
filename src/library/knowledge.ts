/**
 * All that follows from one reading of the corpus. Each part is made when it is first asked for and kept: the command
 * line pays only for what a call needs, the worker warms every part after a build.
 */
import type { ReadFile, Report } from '../corpus/model.ts';
import type { ReadingOptions } from '../corpus/readReports.ts';
import { FactDetector } from '../drafting/completion/facts.ts';
import { choosePart } from '../drafting/completion/chosenPart.ts';
import { completionInSteps, lastOf, type CompletionModel } from '../drafting/completion/model.ts';
import { starterSkeletons } from '../drafting/templates/starters.ts';
import type { Phrase, Skeleton } from '../mining/model.ts';
import { PhraseMemory } from '../mining/phraseMemory.ts';
import { minePhrases } from '../mining/phraseMiner.ts';
import { isSmallChange, shareOf, updatePhrases, type Change } from '../mining/phraseUpdate.ts';
import { mineSkeletons } from '../mining/skeletonMiner.ts';
import { buildPassageIndex, loadPassageIndex } from '../search/embeddedIndex.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { Catalogue, initialsOf } from './catalogue.ts';
import { ReportFilter } from './reportFilter.ts';
import { soundReport } from './soundReports.ts';
import { completionFromBytes, completionToBytes } from './storedCompletion.ts';

/** Phrases kept: what the command line prints unless told otherwise. */
export const PHRASE_LIMIT = 4000;

/** What is known already when files are taken up. */
export type Heritage =
  /** Parts of an earlier session that rest on the very same files, by name; and what answered until now, if anything. */
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly older?: Knowledge }
  /** An older reading, given up for this one: index and phrases are carried over, less the files that changed or went. */
  | { readonly older: Knowledge; readonly changed: ReadonlySet<string> };

const NOTHING: Heritage = { parts: new Map() };

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How a corpus is read, and for whom. */
export interface LibraryOptions extends ReadingOptions {
  /** Short name of the clerk's kind of unit: its reports come first where a corpus is too large for completion. */
  readonly unitKind?: string;
}

export class Knowledge {
  readonly reports: readonly Report[];
  /** The reports as they may be learnt from: what was found damaged and not restored is left blank. */
  readonly sound: readonly Report[];
  #heritage: Heritage;
  #phrases: readonly Phrase[] | undefined;
  /** Share of the corpus that changed since all phrases were mined. */
  #drift = 0;
  /** The reading before this one, until its phrases have been carried over. */
  #ancestor: { readonly older: Knowledge; readonly changed: ReadonlySet<string> } | undefined;
  #skeletons: readonly Skeleton[] | undefined;
  #index: PassageIndex | undefined;
  #completion: CompletionModel | undefined;
  #facts: FactDetector | undefined;
  #completionIsNew = false;
  /** That of an earlier session, until it has been looked at. */
  #storedCompletion: Uint8Array | undefined;
  /** The completion model while it is being made. */
  #completing: Generator<undefined, CompletionModel> | undefined;
  /** The model of an earlier reading, whose unchanged segments are taken over. */
  #earlier: CompletionModel | undefined;
  #unitKind: string | undefined;
  /** Handed on from reading to reading. */
  readonly #memory: PhraseMemory;
  #catalogue: Catalogue | undefined;
  #filter: ReportFilter | undefined;

  constructor(
    readonly files: readonly ReadFile[],
    heritage: Heritage = NOTHING,
    { restore, unitKind }: LibraryOptions = { restore: true },
  ) {
    this.reports = files.flatMap((file) => file.reports);
    this.sound = restore ? this.reports : this.reports.map(soundReport);
    this.#heritage = 'changed' in heritage ? heritage : { parts: heritage.parts };
    this.#storedCompletion = 'parts' in heritage ? heritage.parts.get('completion') : undefined;
    this.#unitKind = unitKind;
    this.#earlier = heritage.older?.modelSoFar;
    this.#memory = 'changed' in heritage ? heritage.older.#memory : new PhraseMemory();
    if ('changed' in heritage) {
      this.#ancestor = heritage;
      heritage.older.#ancestor = undefined;
    }
  }

  get phrases(): readonly Phrase[] {
    return (this.#phrases ??=
      this.#storedPhrases() ??
      this.#updatedPhrases() ??
      minePhrases(this.sound, { limit: PHRASE_LIMIT, memory: this.#memory }));
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
    const model = this.#completionAtHand();
    if (model) return model;
    const making = this.#completing ?? this.#makeCompletion();
    this.#completing = undefined;
    return lastOf(making);
  }

  /** Knows whose words are whose; at hand long before the model is. */
  get facts(): FactDetector {
    return (
      this.#completionAtHand()?.facts ??
      (this.#facts ??= new FactDetector(choosePart(this.sound, this.#unitKind ?? null)))
    );
  }

  /** The completion model, where it or an earlier one was made. */
  get modelSoFar(): CompletionModel | undefined {
    return this.#completion ?? this.#earlier;
  }

  /** Reports of too large a corpus that completion does not listen to. */
  get leftOut(): number {
    return this.sound.length - choosePart(this.sound, this.#unitKind ?? null).length;
  }

  /** From now on the clerk is of this kind of unit. */
  serve(unitKind: string | undefined): void {
    if (unitKind === this.#unitKind) return;
    this.#unitKind = unitKind;
    if (this.leftOut === 0) return;
    this.#earlier = this.modelSoFar;
    this.#completion = undefined;
    this.#completing = undefined;
    this.#facts = undefined;
  }

  *#makeCompletion(): Generator<undefined, CompletionModel> {
    const model = yield* completionInSteps(this.sound, this.phrases, {
      ...(this.#unitKind === undefined ? {} : { unitKind: this.#unitKind }),
      ...(this.#earlier === undefined ? { facts: this.facts } : { earlier: this.#earlier }),
    });
    this.#completion = model;
    this.#earlier = undefined;
    this.#completionIsNew = true;
    return model;
  }

  /** The completion model where it was made, or an earlier session made it. */
  #completionAtHand(): CompletionModel | undefined {
    const bytes = this.#completion ? undefined : this.#storedCompletion;
    this.#storedCompletion = undefined;
    if (bytes)
      this.#completion = completionFromBytes(bytes, this.sound, this.phrases, this.#unitKind ?? null) ?? undefined;
    return this.#completion;
  }

  /** Whether the completion model was made in this session, not in an earlier one. */
  get hasNewCompletion(): boolean {
    return this.#completion !== undefined && this.#completionIsNew;
  }

  /** The completion model for the next session. */
  completionBytes(): Uint8Array {
    return completionToBytes(this.completion, this.sound);
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

  /**
   * Makes every part, in the order in which they are best made, a step at a time; says what the next step is.
   * @param stored only what is kept for the next session
   */
  *inSteps(stored = false): Generator<'indexing' | 'mining', void> {
    yield 'indexing';
    this.#index = this.index;
    yield 'mining';
    this.#phrases = this.phrases;
    yield 'mining';
    this.#skeletons = this.skeletons;
    if (stored) return;
    const making = (this.#completing = this.#completionAtHand() ? undefined : this.#makeCompletion());
    // Whoever could not wait goes on with it to the end
    while (making !== undefined && this.#completing === making) {
      yield 'mining';
      if (this.#completing === making && making.next().done === true) this.#completing = undefined;
    }
  }

  /** What is worth keeping of the parts, for the next session. */
  storedParts(): Map<string, Uint8Array> {
    const mined = this.skeletons.filter(({ support }) => support > 0);
    const names = [...this.skeletons.map(({ name }) => name), ...this.phrases.map(({ text }) => text)];
    return new Map([
      ['phrases', encoder.encode(JSON.stringify(this.phrases))],
      ['drift', encoder.encode(JSON.stringify(this.#drift))],
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

  #storedPhrases(): readonly Phrase[] | undefined {
    const phrases = this.#parsed('phrases') as readonly Phrase[] | undefined;
    this.#drift = (this.#parsed('drift') as number | undefined) ?? 0;
    return phrases;
  }

  /** The older reading's phrases brought up to date; undefined where there are none or too much has changed. */
  #updatedPhrases(): Phrase[] | undefined {
    const ancestor = this.#ancestor;
    this.#ancestor = undefined;
    if (ancestor === undefined) return undefined;
    const { older, changed } = ancestor;
    const phrases = (older.#phrases ??= older.#storedPhrases());
    if (phrases === undefined) return undefined;
    const isChanged = ({ path }: Report): boolean => changed.has(path);
    const change: Change = {
      before: older.sound.filter(isChanged),
      after: this.sound.filter(isChanged),
      others: this.sound.filter((report) => !isChanged(report)),
    };
    const drifted = older.#drift + shareOf(change);
    if (!isSmallChange(change, drifted)) return undefined;
    this.#drift = drifted;
    return updatePhrases(phrases, change, PHRASE_LIMIT);
  }

  #inheritedIndex(): PassageIndex | undefined {
    if (!('changed' in this.#heritage)) {
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
