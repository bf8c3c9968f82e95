/** One library worker seen from its host: a promise a request, cancellation by AbortSignal, files handed over on demand. */
import type { MethodName, Params, Result } from '../protocol/methods.ts';
import type {
  BuildProgress,
  FolderListing,
  FromWorker,
  HostQuestionName,
  HostQuestions,
  StorePlace,
  ToWorker,
  WorkerFailure,
} from '../protocol/worker.ts';
import type { FileStore } from './store/fileStore.ts';

/** How a worker came to its end by itself. */
export interface WorkerEnd {
  readonly outOfMemory: boolean;
  /** For the log. */
  readonly detail: string;
}

/** What both kinds of worker offer, seen from the host. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** The worker died; every open request fails. */
  onExit(listener: (end: WorkerEnd) => void): void;
  terminate(): void;
}

/** Corpus files for a worker that has no disk of its own. */
export interface HostFiles {
  list(root: string): Promise<FolderListing>;
  read(path: string): Promise<Uint8Array>;
}

/** What a host gives its workers. */
export interface Host {
  readonly storePlace: StorePlace;
  /** Needed where the worker has no disk of its own. */
  readonly files?: HostFiles;
  /** Code of readers loaded on demand, by file name; needed where the worker cannot load it by itself. */
  readonly readerScript?: (name: string) => Promise<Uint8Array>;
  /** Needed where `storePlace` is the host. */
  readonly store?: FileStore;
}

export interface ConnectionEvents {
  progress(progress: BuildProgress): void;
  log(message: string): void;
}

/**
 * A request that failed in the worker; `message` is one sentence for the user where the code is `usage` or `unreadable`,
 * else it is for the log. `ended`, `outOfMemory`: the worker is no more.
 */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    message: string,
    readonly code: WorkerFailure['code'] | 'ended' | 'outOfMemory',
    readonly detail?: string,
    /** The same sentence in Chinese, where the library knows it. */
    readonly messageZh?: string,
  ) {
    super(message);
  }
}

/** What every request meets once the worker has ended. */
export function endOf({ outOfMemory, detail }: WorkerEnd): LibraryError {
  return new LibraryError('The library has stopped.', outOfMemory ? 'outOfMemory' : 'ended', detail);
}

export function cancelled(): LibraryError {
  return new LibraryError('Cancelled.', 'cancelled');
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type HostAnswers = {
  readonly [Q in HostQuestionName]: (question: HostQuestions[Q]['question']) => Promise<HostQuestions[Q]['answer']>;
};

function hostAnswers({ files, readerScript, store }: Host): HostAnswers {
  const needFiles = () => {
    if (!files) throw new Error('this window gives the library no files');
    return files;
  };
  const needStore = () => {
    if (!store) throw new Error('this window gives the library no storage');
    return store;
  };
  return {
    list: async ({ root }) => needFiles().list(root),
    read: async ({ path }) => needFiles().read(path),
    readerScript: async ({ name }) => {
      if (!readerScript) throw new Error('this window gives the library no readers');
      return readerScript(name);
    },
    storeRead: async ({ name }) => needStore().read(name),
    storeWrite: async ({ name, bytes }) =>
      needStore()
        .write(name, bytes)
        .then(() => null),
    storeList: async () => needStore().list(),
    storeRemove: async ({ name }) =>
      needStore()
        .remove(name)
        .then(() => null),
  };
}

/** A library in a worker. */
export class WorkerConnection {
  readonly #port: WorkerPort;
  readonly #events: ConnectionEvents;
  readonly #answers: HostAnswers;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;
  #dead: LibraryError | null = null;

  constructor(port: WorkerPort, host: Host, events: ConnectionEvents) {
    this.#port = port;
    this.#events = events;
    this.#answers = hostAnswers(host);
    port.onMessage((message) => {
      this.#receive(message);
    });
    port.onExit((end) => {
      this.#die(endOf(end));
    });
    port.post({ kind: 'setUp', store: host.storePlace });
  }

  /**
   * Asks the library.
   * @throws LibraryError when the library could not answer, or with code `cancelled` once `signal` is aborted.
   */
  request<M extends MethodName>(method: M, params: Params<M>, signal?: AbortSignal): Promise<Result<M>> {
    if (this.#dead !== null) return Promise.reject(this.#dead);
    if (signal?.aborted) return Promise.reject(cancelled());
    const id = this.#nextId++;
    return new Promise<Result<M>>((resolve, reject) => {
      const cancel = () => {
        this.#port.post({ kind: 'cancel', id });
        this.#waiting.delete(id);
        reject(cancelled());
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

  dispose(): void {
    this.#die(endOf({ outOfMemory: false, detail: 'The library was closed.' }));
    this.#port.terminate();
  }

  #receive(message: FromWorker): void {
    switch (message.kind) {
      case 'answer':
        this.#take(message.id)?.resolve(message.result);
        break;
      case 'failure': {
        const { message: text, messageZh, code, stack } = message.failure;
        this.#take(message.id)?.reject(new LibraryError(text, code, stack, messageZh));
        break;
      }
      case 'progress':
        this.#events.progress(message.progress);
        break;
      case 'log':
        this.#events.log(message.message);
        break;
      case 'ask':
        void this.#tell(message.id, message.name, message.question);
        break;
    }
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  async #tell(id: number, name: HostQuestionName, question: unknown): Promise<void> {
    try {
      const answer = await this.#answers[name](question as never);
      this.#port.post({ kind: 'told', id, answer });
    } catch (error) {
      this.#port.post({ kind: 'untold', id, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  #die(error: LibraryError): void {
    this.#dead ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#dead);
    this.#waiting.clear();
  }
}
