/** The typed client of a library that lives in a worker: one promise a request, cancellation by AbortSignal. */
import type { MethodName, Params, Result } from '../protocol/methods.ts';
import type { BuildProgress, FolderListing, FromWorker, ToWorker, WorkerFailure } from '../protocol/worker.ts';

/** What both kinds of worker offer, seen from the host. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** The worker died; every open request fails with this reason. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}

/** Files for a worker that has no disk of its own. */
export interface HostFiles {
  list(root: string): Promise<FolderListing>;
  read(path: string): Promise<Uint8Array>;
}

/** A request that failed in the worker; `message` is one sentence for the user. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    message: string,
    readonly code: WorkerFailure['code'],
    readonly detail?: string,
  ) {
    super(message);
  }
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** A library in a worker. */
export class LibraryClient {
  readonly #port: WorkerPort;
  readonly #waiting = new Map<number, Waiting>();
  readonly #progressListeners = new Set<(progress: BuildProgress) => void>();
  readonly #logListeners = new Set<(message: string) => void>();
  readonly #files: HostFiles | undefined;
  #nextId = 1;
  #dead: string | null = null;

  constructor(port: WorkerPort, files?: HostFiles) {
    this.#port = port;
    this.#files = files;
    port.onMessage((message) => {
      this.#receive(message);
    });
    port.onExit((reason) => {
      this.#die(reason);
    });
  }

  /**
   * Asks the library.
   * @throws LibraryError when the library could not answer, or with code `cancelled` once `signal` is aborted.
   */
  request<M extends MethodName>(method: M, params: Params<M>, signal?: AbortSignal): Promise<Result<M>> {
    if (this.#dead !== null) return Promise.reject(new LibraryError(this.#dead, 'internal'));
    if (signal?.aborted) return Promise.reject(new LibraryError('Cancelled.', 'cancelled'));
    const id = this.#nextId++;
    return new Promise<Result<M>>((resolve, reject) => {
      const cancel = () => {
        this.#port.post({ kind: 'cancel', id });
        this.#waiting.delete(id);
        reject(new LibraryError('Cancelled.', 'cancelled'));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const settle = () => signal?.removeEventListener('abort', cancel);
      this.#waiting.set(id, {
        resolve: (result) => {
          settle();
          resolve(result as Result<M>);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      this.#port.post({ kind: 'request', id, method, params });
    });
  }

  /** Calls back with a build's progress; returns what ends it. */
  onProgress(listener: (progress: BuildProgress) => void): () => void {
    this.#progressListeners.add(listener);
    return () => this.#progressListeners.delete(listener);
  }

  /** Calls back with lines for the log; returns what ends it. */
  onLog(listener: (message: string) => void): () => void {
    this.#logListeners.add(listener);
    return () => this.#logListeners.delete(listener);
  }

  dispose(): void {
    this.#die('The library was closed.');
    this.#port.terminate();
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'answer':
        this.#take(message.id)?.resolve(message.result);
        break;
      case 'failure': {
        const { message: text, code, stack } = message.failure;
        this.#take(message.id)?.reject(new LibraryError(text, code, stack));
        break;
      }
      case 'progress':
        for (const listener of this.#progressListeners) listener(message.progress);
        break;
      case 'log':
        for (const listener of this.#logListeners) listener(message.message);
        break;
      case 'list':
        void this.#answerFiles(message.id, message.root, async (files) => {
          this.#port.post({ kind: 'files', id: message.id, listing: await files.list(message.root) });
        });
        break;
      case 'read':
        void this.#answerFiles(message.id, message.path, async (files) => {
          this.#port.post({ kind: 'bytes', id: message.id, bytes: await files.read(message.path) });
        });
        break;
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  async #answerFiles(id: number, path: string, answer: (files: HostFiles) => Promise<void>): Promise<void> {
    try {
      if (!this.#files) throw new Error('this window gives the library no files');
      await answer(this.#files);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#port.post({ kind: 'fileFailure', id, path, reason });
    }
  }

  #die(reason: string): void {
    this.#dead ??= reason;
    for (const waiting of this.#waiting.values()) waiting.reject(new LibraryError(reason, 'internal'));
    this.#waiting.clear();
  }
}
