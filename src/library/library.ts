/**
 * The library: reads a corpus, keeps what follows from it, and answers every question of the doors. Queries answer
 * from the last finished reading while the next one runs; a file that did not change is not read again.
 */
import type { ExtractedText, ReadFile, ReadProblem } from '../corpus/model.ts';
import { extractText, MAX_FILE_BYTES } from '../corpus/readers/readers.ts';
import { readReports } from '../corpus/readReports.ts';
import { loadPinyin } from '../text/pinyin.ts';
import { reasonOf } from '../text/readError.ts';
import { tooLarge, type Reason } from '../text/readReasons.ts';
import { restoreLine } from '../text/restore.ts';
import type { BuildSummary, RestoreAnswer } from '../protocol/answers.ts';
import type { BuildProgress, FileStat } from '../protocol/worker.ts';
import { BREATH, breathe, inBreaths } from './breath.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { Knowledge, type LibraryOptions } from './knowledge.ts';
import type { FoundLibrary, KnownFile, LibraryStore } from './store/libraryStore.ts';

const RESTORING: LibraryOptions = { restore: true };

export interface LibraryEvents {
  progress(progress: BuildProgress): void;
  log(message: string): void;
}

function isProblem(outcome: ReadFile | ReadProblem): outcome is ReadProblem {
  return 'reason' in outcome;
}

function textOf({ lines }: ExtractedText): string {
  return lines.map(({ text }) => text).join('\n');
}

function sameRoots(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((root, i) => root === right[i]);
}

function sortOutcomes(known: ReadonlyMap<string, KnownFile>): { read: ReadFile[]; problems: ReadProblem[] } {
  const outcomes = Array.from(known.values(), ({ outcome }) => outcome);
  return { read: outcomes.filter((one): one is ReadFile => !isProblem(one)), problems: outcomes.filter(isProblem) };
}

/** Files that are new, gone, or other than they were. */
function changedPaths(before: ReadonlyMap<string, KnownFile>, after: ReadonlyMap<string, KnownFile>): Set<string> {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Set([...paths].filter((path) => before.get(path) !== after.get(path)));
}

function isUnchanged(before: FileStat, now: FileStat): boolean {
  return before.modified === now.modified && before.size === now.size;
}

function problemOf(path: string, { en, zh }: Reason): ReadProblem {
  return { path, reason: en, reasonZh: zh };
}

export class Library {
  readonly #files: CorpusFiles;
  readonly #events: LibraryEvents;
  readonly #store: LibraryStore | null;
  #known: ReadonlyMap<string, KnownFile> = new Map();
  #problems: readonly ReadProblem[] = [];
  #knowledge = new Knowledge([]);
  /** The stored library that the last finished reading is; null where it is none that was stored. */
  #token: string | null = null;
  /** How the last finished reading was made. */
  #options: LibraryOptions = RESTORING;

  /** @param store where finished libraries are kept; null for none */
  constructor(files: CorpusFiles, events: LibraryEvents, store: LibraryStore | null) {
    this.#files = files;
    this.#events = events;
    this.#store = store;
  }

  /** What the last finished reading knows. */
  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  /** Files and folders the last finished reading left out. */
  get problems(): readonly ReadProblem[] {
    return this.#problems;
  }

  /** Takes up the stored library of these files and folders; null where none is stored that is whole. */
  async load(roots: readonly string[], options = RESTORING): Promise<BuildSummary | null> {
    const began = performance.now();
    const stored = await this.#loadStored(roots, options);
    if (!stored || !sameRoots(stored.roots, roots)) return null;
    this.#take(stored, options);
    return this.#summary(began, true);
  }

  /**
   * Reads what changed in these files and folders since the last reading, or since the stored one. Files named twice
   * are read once; what follows from them is made when first asked for.
   * @throws DOMException AbortError once `signal` is aborted; the last finished reading stays in force.
   */
  async read(roots: readonly string[], signal?: AbortSignal, options = RESTORING): Promise<BuildSummary> {
    const began = performance.now();
    const { files, problems } = await this.#list(roots, signal);
    const before = options.restore === this.#options.restore ? this.#known : new Map<string, KnownFile>();
    const known = await this.#readAll(files, before, options, signal);
    const outcomes = sortOutcomes(known);
    problems.push(...outcomes.problems);
    for (const { path, reason } of problems) this.#events.log(`${path}: ${reason}`);
    this.#problems = problems;
    const older = this.#knowledge;
    const changed = changedPaths(this.#known, known);
    this.#options = options;
    if (changed.size === 0) {
      older.serve(options.unitKind);
      return this.#summary(began, false);
    }
    const heritage = older.files.length > 0 ? { older, changed } : undefined;
    this.#known = known;
    this.#token = null;
    this.#knowledge = new Knowledge(outcomes.read, heritage, options);
    return this.#summary(began, true);
  }

  /**
   * Whether the last finished reading is the stored one, and was made of just the files that these files and folders
   * hold now; no file is read for that.
   */
  async isCurrent(roots: readonly string[], { restore }: LibraryOptions, signal?: AbortSignal): Promise<boolean> {
    if (restore !== this.#options.restore || this.#token === null) return false;
    if ((await this.#store?.holds(this.#token)) !== true) return false;
    const { files, problems } = await this.#list(roots, signal);
    const isKnown = (now: FileStat): boolean => {
      const before = this.#known.get(now.path);
      return before !== undefined && isUnchanged(before.stat, now);
    };
    return problems.length === 0 && files.length === this.#known.size && files.every(isKnown);
  }

  /** Reads, makes all that follows, and stores it where there is a store. */
  async build(roots: readonly string[], signal?: AbortSignal, options = RESTORING): Promise<BuildSummary> {
    const began = performance.now();
    const stored = await this.#loadStored(roots, options);
    if (stored) this.#take(stored, options);
    const { changed } = await this.read(roots, signal, options);
    const current = stored !== null && !changed && sameRoots(stored.roots, roots);
    if (!current) {
      await this.#warm(signal);
      await this.#save(roots);
    }
    this.#events.progress({ stage: 'ready', done: 1, total: 1 });
    return this.#summary(began, !current);
  }

  /** Begins to read what is stored, before it is known of which files and folders it is to be. */
  prefetch(): void {
    this.#store?.prefetch();
  }

  /** Deletes every stored copy of the corpus. */
  async clear(): Promise<void> {
    await this.#store?.clear();
  }

  /** Makes what the first keystroke and the first look-up will need; questions are answered in between. */
  async warmUp(): Promise<void> {
    const knowledge = this.#knowledge;
    const token = this.#token;
    await inBreaths(knowledge.inSteps(), () => this.#knowledge === knowledge);
    // Of no use to a build, so the first window after one adds it to what the build stored
    if (token === null || this.#knowledge !== knowledge || !knowledge.hasNewCompletion) return;
    await breathe();
    await this.#store?.addLater(token, knowledge.completionBytes());
  }

  /** Reads one file that need not belong to the corpus, with the same care. */
  async readFile(path: string): Promise<ReadFile> {
    const known = this.#known.get(path);
    if (known && !isProblem(known.outcome)) return known.outcome;
    return readReports(await extractText(path, await this.#files.read(path)), this.#options);
  }

  /** The same for several files; those that cannot be read are told beside the others. */
  async readFiles(paths: readonly string[]): Promise<{ read: ReadFile[]; problems: ReadProblem[] }> {
    const read: ReadFile[] = [];
    const problems: ReadProblem[] = [];
    for (const path of paths) {
      try {
        read.push(await this.readFile(path));
      } catch (error) {
        problems.push(problemOf(path, reasonOf(error)));
      }
    }
    return { read, problems };
  }

  /** The extracted text of a file: its lines as every position counts them. */
  async textOf(path: string): Promise<string> {
    return textOf(await this.#extract(path));
  }

  /** A file's restored view and what was changed for it, 目录 included. */
  async restoreFile(path: string): Promise<RestoreAnswer> {
    const extracted = await this.#extract(path);
    const restored = extracted.lines.map(({ text }) => restoreLine(text));
    const changes = restored.flatMap(({ edits }, index) => edits.map((edit) => ({ line: index + 1, ...edit })));
    return { text: restored.map(({ text }) => text).join('\n'), changes };
  }

  async #extract(path: string): Promise<ExtractedText> {
    return extractText(path, await this.#files.read(path));
  }

  async #list(
    roots: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<{ files: FileStat[]; problems: ReadProblem[] }> {
    const files = new Map<string, FileStat>();
    const problems: ReadProblem[] = [];
    for (const root of roots) {
      this.#events.progress({ stage: 'listing', done: files.size, total: files.size });
      const listing = await this.#files.list(root);
      for (const file of listing.files) files.set(file.path, file);
      problems.push(...listing.problems);
      signal?.throwIfAborted();
    }
    return { files: [...files.values()], problems };
  }

  async #readAll(
    files: readonly FileStat[],
    reusable: ReadonlyMap<string, KnownFile>,
    options: LibraryOptions,
    signal: AbortSignal | undefined,
  ): Promise<Map<string, KnownFile>> {
    const known = new Map<string, KnownFile>();
    let breath = performance.now();
    for (const [done, stat] of files.entries()) {
      signal?.throwIfAborted();
      if (performance.now() - breath > BREATH) {
        this.#events.progress({ stage: 'reading', done, total: files.length });
        await breathe();
        breath = performance.now();
      }
      const before = reusable.get(stat.path);
      known.set(
        stat.path,
        before && isUnchanged(before.stat, stat) ? before : { stat, outcome: await this.#readOne(stat, options) },
      );
    }
    signal?.throwIfAborted();
    return known;
  }

  async #readOne(stat: FileStat, options: LibraryOptions): Promise<ReadFile | ReadProblem> {
    if (stat.size > MAX_FILE_BYTES) return problemOf(stat.path, tooLarge(MAX_FILE_BYTES / 1024 / 1024));
    try {
      return readReports(await this.#extract(stat.path), options);
    } catch (error) {
      return problemOf(stat.path, reasonOf(error));
    }
  }

  /**
   * Makes what is known, a step at a time, so that a cancellation is heard between two. Where there is a store, another
   * takes it up from there and answers: what is not stored would be made for nobody.
   */
  async #warm(signal: AbortSignal | undefined): Promise<void> {
    await inBreaths(this.#knowledge.inSteps(this.#store !== null), (stage) => {
      signal?.throwIfAborted();
      this.#events.progress({ stage, done: 0, total: 0 });
      return true;
    });
    signal?.throwIfAborted();
  }

  async #loadStored(roots: readonly string[], { restore }: LibraryOptions): Promise<FoundLibrary | null> {
    if (!this.#store || roots.length === 0) return null;
    try {
      const stored = await this.#store.load();
      if (!stored) this.#events.log('no stored library of this version: it is built anew');
      return stored?.restored === restore ? stored : null;
    } catch (error) {
      this.#events.log(`the stored library could not be read and is built anew: ${reasonOf(error).en}`);
      return null;
    }
  }

  /** Files that are as they were stay the same objects, so that what was made of them can be taken over. */
  #take({ known: stored, parts, restored, token, later }: FoundLibrary, { unitKind }: LibraryOptions): void {
    const before = restored === this.#options.restore ? this.#known : new Map<string, KnownFile>();
    const known = new Map<string, KnownFile>();
    for (const [path, file] of stored) {
      const held = before.get(path);
      known.set(path, held && isUnchanged(held.stat, file.stat) ? held : file);
    }
    const { read, problems } = sortOutcomes(known);
    this.#known = known;
    this.#problems = problems;
    this.#options = { restore: restored, ...(unitKind === undefined ? {} : { unitKind }) };
    this.#token = token;
    const all = later ? new Map([...parts, ['completion', later]]) : parts;
    this.#knowledge = new Knowledge(read, { parts: all, older: this.#knowledge }, this.#options);
  }

  async #save(roots: readonly string[]): Promise<void> {
    if (!this.#store) return;
    try {
      await loadPinyin();
      await this.#store.save({
        roots,
        restored: this.#options.restore,
        known: this.#known,
        parts: this.#knowledge.storedParts(),
      });
    } catch (error) {
      this.#events.log(`the library could not be stored; the next window builds it anew: ${reasonOf(error).en}`);
    }
  }

  #summary(began: number, changed: boolean): BuildSummary {
    const { files, reports, leftOut } = this.#knowledge;
    return {
      files: files.length,
      reports: reports.length,
      characters: reports.reduce(
        (sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + text.length, 0),
        0,
      ),
      leftOut,
      problems: this.#problems,
      changed,
      milliseconds: Math.round(performance.now() - began),
    };
  }
}
