/**
 * The library: reads a corpus, keeps what follows from it, and answers every question of the doors. Queries answer
 * from the last finished reading while the next one runs; a file that did not change is not read again.
 */
import type { ExtractedText, ReadFile, ReadProblem } from '../corpus/model.ts';
import { extractText } from '../corpus/readers/readers.ts';
import { readReports } from '../corpus/readReports.ts';
import { restoreLine } from '../text/restore.ts';
import type { BuildSummary, RestoreAnswer } from '../protocol/answers.ts';
import type { BuildProgress, FileStat } from '../protocol/worker.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { Knowledge } from './knowledge.ts';

/** Bytes of one file beyond which it is left out: a report is a few hundred kilobytes, a year's 汇编 a few megabytes. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** How long, in milliseconds, a build works before it lets queries through. */
const BREATH = 12;

export interface LibraryEvents {
  progress(progress: BuildProgress): void;
  log(message: string): void;
}

interface KnownFile {
  readonly stat: FileStat;
  readonly outcome: ReadFile | ReadProblem;
}

/** Lets messages that wait (queries, cancellations) be handled. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function isProblem(outcome: ReadFile | ReadProblem): outcome is ReadProblem {
  return 'reason' in outcome;
}

function textOf({ lines }: ExtractedText): string {
  return lines.map(({ text }) => text).join('\n');
}

/** One sentence for whatever a reader threw. */
function reasonOf(error: unknown): string {
  if (error instanceof Error) return 'reason' in error ? String(error.reason) : error.message;
  return String(error);
}

export class Library {
  readonly #files: CorpusFiles;
  readonly #events: LibraryEvents;
  #roots: readonly string[] = [];
  #known = new Map<string, KnownFile>();
  #knowledge = new Knowledge([], []);

  constructor(files: CorpusFiles, events: LibraryEvents) {
    this.#files = files;
    this.#events = events;
  }

  /** What the last finished build knows. */
  get knowledge(): Knowledge {
    return this.#knowledge;
  }

  /** Reads these files and folders. Files named twice are read once. */
  async open(roots: readonly string[], signal?: AbortSignal): Promise<BuildSummary> {
    this.#roots = roots;
    return this.refresh(signal);
  }

  /**
   * Reads what changed since the last build and lets go of what is gone.
   * @throws DOMException AbortError once `signal` is aborted; the last finished reading stays in force.
   */
  async refresh(signal?: AbortSignal): Promise<BuildSummary> {
    const began = performance.now();
    const { files, problems } = await this.#list(signal);
    const known = new Map<string, KnownFile>();
    let breath = performance.now();
    for (const [done, stat] of files.entries()) {
      signal?.throwIfAborted();
      if (performance.now() - breath > BREATH) {
        this.#events.progress({ stage: 'reading', done, total: files.length });
        await breathe();
        breath = performance.now();
      }
      const before = this.#known.get(stat.path);
      const unchanged = before?.stat.modified === stat.modified && before.stat.size === stat.size;
      known.set(stat.path, unchanged ? before : { stat, outcome: await this.#readOne(stat) });
    }
    signal?.throwIfAborted();
    return this.#finish(known, problems, began);
  }

  /** Makes every part of what is known, a part at a time, so that the first question does not pay for it. */
  async warm(signal?: AbortSignal): Promise<void> {
    const knowledge = this.#knowledge;
    const parts: readonly [BuildProgress['stage'], () => unknown][] = [
      ['indexing', () => knowledge.index],
      ['mining', () => knowledge.phrases],
      ['mining', () => knowledge.skeletons],
      ['mining', () => knowledge.completion],
      ['mining', () => knowledge.catalogue],
    ];
    for (const [done, [stage, make]] of parts.entries()) {
      signal?.throwIfAborted();
      this.#events.progress({ stage, done, total: parts.length });
      await breathe();
      make();
    }
    this.#events.progress({ stage: 'ready', done: parts.length, total: parts.length });
  }

  /** Reads one file that need not belong to the corpus, with the same care. */
  async readFile(path: string): Promise<ReadFile> {
    const known = this.#known.get(path);
    if (known && !isProblem(known.outcome)) return known.outcome;
    return readReports(await extractText(path, await this.#files.read(path)));
  }

  /** The same for several files; those that cannot be read are told beside the others. */
  async readFiles(paths: readonly string[]): Promise<{ read: ReadFile[]; problems: ReadProblem[] }> {
    const read: ReadFile[] = [];
    const problems: ReadProblem[] = [];
    for (const path of paths) {
      try {
        read.push(await this.readFile(path));
      } catch (error) {
        problems.push({ path, reason: reasonOf(error) });
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

  async #list(signal?: AbortSignal): Promise<{ files: FileStat[]; problems: ReadProblem[] }> {
    const files = new Map<string, FileStat>();
    const problems: ReadProblem[] = [];
    for (const root of this.#roots) {
      this.#events.progress({ stage: 'listing', done: files.size, total: files.size });
      const listing = await this.#files.list(root);
      for (const file of listing.files) files.set(file.path, file);
      problems.push(...listing.problems);
      signal?.throwIfAborted();
    }
    return { files: [...files.values()], problems };
  }

  async #readOne(stat: FileStat): Promise<ReadFile | ReadProblem> {
    if (stat.size > LARGEST_FILE)
      return {
        path: stat.path,
        reason: `is larger than ${LARGEST_FILE / 1024 / 1024} MB; split it into single reports`,
      };
    try {
      return readReports(await extractText(stat.path, await this.#files.read(stat.path)));
    } catch (error) {
      return { path: stat.path, reason: reasonOf(error) };
    }
  }

  #finish(known: Map<string, KnownFile>, listing: readonly ReadProblem[], began: number): BuildSummary {
    const read: ReadFile[] = [];
    const problems: ReadProblem[] = [...listing];
    for (const { outcome } of known.values()) {
      if (isProblem(outcome)) problems.push(outcome);
      else read.push(outcome);
    }
    for (const { path, reason } of problems) this.#events.log(`${path}: ${reason}`);
    this.#known = known;
    this.#knowledge = new Knowledge(read, problems);
    const { reports } = this.#knowledge;
    return {
      files: read.length,
      reports: reports.length,
      characters: reports.reduce(
        (sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + text.length, 0),
        0,
      ),
      problems,
      milliseconds: Math.round(performance.now() - began),
    };
  }
}
