/**
 * The library as the extension holds it. Two workers: one answers from the last finished library, the other, alive
 * only during a build, reads and mines and stores what it made; then the first loads it. So no question waits for a
 * build, and the next window starts from what is stored.
 */
import type { LoadedLibrary, ReportEntry } from '../protocol/answers.ts';
import type { MethodName, Params, Result } from '../protocol/methods.ts';
import type { BuildProgress } from '../protocol/worker.ts';
import type { LibraryOptions } from './knowledge.ts';
import { WorkerConnection, cancelled, endOf, type LibraryError } from './connection.ts';
import type { ConnectionEvents, Host, WorkerPort } from './connection.ts';

/** What is asked of a finished library; building goes by `open` and `refresh`. */
export type Question = Exclude<MethodName, 'build' | 'load' | 'current'>;

class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();

  add(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}

const RESTORING: LibraryOptions = { restore: true };

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, i) => one === right[i]);
}

/** What a library is to be made of. */
interface Asked extends LibraryOptions {
  readonly paths: string[];
}

function sameOptions(one: LibraryOptions, other: LibraryOptions): boolean {
  return one.restore === other.restore && one.unitKind === other.unitKind;
}

export class LibraryClient {
  readonly #spawn: () => WorkerPort;
  readonly #host: Host;
  readonly #events: ConnectionEvents;
  readonly #answering: WorkerConnection;
  readonly #progress = new Listeners<BuildProgress>();
  readonly #log = new Listeners<string>();
  readonly #end = new Listeners<LibraryError>();
  readonly #built = new Listeners<LoadedLibrary>();
  #building: AbortController | null = null;
  #roots: string[] = [];
  #options = RESTORING;
  /** What the library that answers now was made of. */
  #loaded: { readonly asked: Asked; readonly library: LoadedLibrary } | null = null;

  /** @param spawn starts a library worker; called once now, and once a build */
  constructor(spawn: () => WorkerPort, host: Host) {
    this.#spawn = spawn;
    this.#host = host;
    this.#events = {
      progress: (progress) => {
        this.#progress.tell(progress);
      },
      log: (message) => {
        this.#log.tell(message);
      },
    };
    const port = spawn();
    port.onExit((end) => {
      this.#end.tell(endOf(end));
    });
    this.#answering = new WorkerConnection(port, host, this.#events);
  }

  /**
   * Asks the last finished library.
   * @throws LibraryError when it could not answer, or with code `cancelled` once `signal` is aborted.
   */
  request<M extends Question>(method: M, params: Params<M>, signal?: AbortSignal): Promise<Result<M>> {
    return this.#answering.request(method, params, signal);
  }

  /**
   * The stored library of these files and folders, ready to answer, or null where none is stored. What changed on disk
   * since is not looked at; follow with `build`.
   */
  async load(paths: readonly string[], options = RESTORING): Promise<LoadedLibrary | null> {
    this.#roots = [...paths];
    this.#options = options;
    const loaded = await this.#load(this.#asked());
    if (loaded) this.#built.tell(loaded);
    return loaded;
  }

  /**
   * Reads what changed in these files and folders since the stored library, mines anew and stores. A build that is
   * still under way for others is given up.
   * @throws LibraryError with code `cancelled` once `signal` is aborted; the last finished library stays in force.
   */
  async build(paths: readonly string[], signal?: AbortSignal, options = RESTORING): Promise<LoadedLibrary> {
    // Given up before it began, it must not end the build that took its place
    if (signal?.aborted) throw cancelled();
    this.#options = options;
    if (!sameList(this.#roots, paths)) this.#roots = [...paths];
    this.#building?.abort();
    const own = (this.#building = new AbortController());
    const either = signal ? AbortSignal.any([signal, own.signal]) : own.signal;
    const built = await (this.#host.storePlace.kind === 'none' ? this.#buildHere(either) : this.#buildAside(either));
    if (this.#building === own) this.#building = null;
    this.#built.tell(built);
    return built;
  }

  /** Reads again what changed in the files and folders opened last. */
  refresh(signal?: AbortSignal): Promise<LoadedLibrary> {
    return this.build(this.#roots, signal, this.#options);
  }

  /** Deletes every stored copy of the corpus. The library in memory goes on answering until the window closes. */
  async clear(): Promise<void> {
    await this.#answering.request('clear', {});
  }

  /** Calls back with a build's progress; returns what ends it. */
  onProgress(listener: (progress: BuildProgress) => void): () => void {
    return this.#progress.add(listener);
  }

  /** Calls back whenever another library begins to answer; returns what ends it. */
  onBuilt(listener: (library: LoadedLibrary) => void): () => void {
    return this.#built.add(listener);
  }

  /** Calls back when the worker that answers has died; returns what ends it. */
  onEnd(listener: (error: LibraryError) => void): () => void {
    return this.#end.add(listener);
  }

  /** Calls back with lines for the log; returns what ends it. */
  onLog(listener: (message: string) => void): () => void {
    return this.#log.add(listener);
  }

  dispose(): void {
    this.#building?.abort();
    this.#answering.dispose();
  }

  async #load(asked: Asked, signal?: AbortSignal): Promise<LoadedLibrary | null> {
    const loaded = await this.#answering.request('load', asked, signal);
    if (loaded) this.#loaded = { asked, library: loaded };
    return loaded;
  }

  /** The reports of what was just stored; of what answers now, where it could not be stored. */
  async #entriesOf(asked: Asked, signal: AbortSignal): Promise<readonly ReportEntry[]> {
    const loaded = await this.#load(asked, signal);
    return loaded?.entries ?? (await this.#answering.request('reports', {}, signal)).reports;
  }

  async #buildHere(signal: AbortSignal): Promise<LoadedLibrary> {
    const summary = await this.#answering.request('build', this.#asked(), signal);
    const { reports } = await this.#answering.request('reports', {}, signal);
    return { ...summary, entries: reports };
  }

  #asked(): Asked {
    return { paths: this.#roots, ...this.#options };
  }

  /** What answers now, where it was made of what is asked for. */
  #answeringFor(asked: Asked): LoadedLibrary | undefined {
    const loaded = this.#loaded;
    return loaded?.asked.paths === asked.paths && sameOptions(loaded.asked, asked) ? loaded.library : undefined;
  }

  async #buildAside(signal: AbortSignal): Promise<LoadedLibrary> {
    const began = performance.now();
    const asked = this.#asked();
    const { paths, restore } = asked;
    const known = this.#answeringFor(asked);
    if (known && (await this.#answering.request('current', { paths, restore }, signal)).current) {
      for (const { path, reason } of known.problems) this.#log.tell(`${path}: ${reason}`);
      return { ...known, changed: false, milliseconds: Math.round(performance.now() - began) };
    }
    const builder = new WorkerConnection(this.#spawn(), this.#host, this.#events);
    try {
      const summary = await builder.request('build', asked, signal);
      const answering = summary.changed ? undefined : this.#answeringFor(asked);
      return { ...summary, entries: answering?.entries ?? (await this.#entriesOf(asked, signal)) };
    } finally {
      builder.dispose();
    }
  }
}
