/** The library's side of the worker: requests in, answers out, in whatever order they finish. */
import type { FromWorker, StorePlace, ToWorker, WorkerFailure } from '../protocol/worker.ts';
import { isReadError } from '../text/readError.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { Library } from './library.ts';
import { UsageError } from './params.ts';
import { LibraryService } from './service.ts';
import type { FileStore } from './store/fileStore.ts';
import { LibraryStore } from './store/libraryStore.ts';

/** Either kind of worker's channel to its host. */
export interface HostPort {
  post(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/** What a kind of worker has by itself. */
export interface WorkerGround {
  readonly files: CorpusFiles;
  /** Null where `place` is none. */
  store(place: StorePlace): FileStore | null;
}

function failureOf(error: unknown, signal: AbortSignal): WorkerFailure {
  if (signal.aborted) return { message: 'Cancelled.', code: 'cancelled' };
  if (error instanceof UsageError) return { message: error.message, code: 'usage' };
  if (!(error instanceof Error)) return { message: String(error), code: 'internal' };
  const stack = error.stack === undefined ? {} : { stack: error.stack };
  if (isReadError(error))
    return { message: error.message, messageZh: `${error.path}：${error.reason.zh}`, code: 'unreadable', ...stack };
  return { message: error.message, code: 'internal', ...stack };
}

function makeLibrary(port: HostPort, ground: WorkerGround, place: StorePlace): Library {
  const store = ground.store(place);
  const events = {
    progress: (progress: Extract<FromWorker, { kind: 'progress' }>['progress']) => {
      port.post({ kind: 'progress', progress });
    },
    log: (message: string) => {
      port.post({ kind: 'log', message });
    },
  };
  return new Library(ground.files, events, store ? new LibraryStore(store) : null);
}

/** Serves a library over a port until the worker ends. The first message says where to store. */
export function serveLibrary(port: HostPort, ground: WorkerGround): void {
  const running = new Map<number, AbortController>();
  let library: Library | null = null;
  let service: LibraryService | null = null;

  const setUp = (place: StorePlace) => {
    library = makeLibrary(port, ground, place);
    service = new LibraryService(library);
    // Whatever is asked first rests on it; the folders it is asked for are still being looked up
    library.prefetch();
  };

  const logged = (error: unknown) => {
    port.post({ kind: 'log', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };

  const answer = async (message: Extract<ToWorker, { kind: 'request' }>) => {
    const { id, method, params } = message;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!library || !service) throw new Error('nigao: a request came before the set-up.');
      const result = await service.answer(method, params, controller.signal);
      port.post({ kind: 'answer', id, result });
      if (method === 'load' && result !== null) void service.warmUp().catch(logged);
    } catch (error) {
      port.post({ kind: 'failure', id, failure: failureOf(error, controller.signal) });
    } finally {
      running.delete(id);
    }
  };

  port.onMessage((message) => {
    if (message.kind === 'setUp') setUp(message.store);
    else if (message.kind === 'cancel') running.get(message.id)?.abort();
    else if (message.kind === 'request') void answer(message);
  });
}
