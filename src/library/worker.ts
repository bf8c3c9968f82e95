/** The library's side of the worker: requests in, answers out, in whatever order they finish. */
import type { FromWorker, ToWorker, WorkerFailure } from '../protocol/worker.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import { Library } from './library.ts';
import { UsageError } from './params.ts';
import { LibraryService } from './service.ts';

/** Either kind of worker's channel to its host. */
export interface HostPort {
  post(message: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

function failureOf(error: unknown, signal: AbortSignal): WorkerFailure {
  if (signal.aborted) return { message: 'Cancelled.', code: 'cancelled' };
  if (error instanceof UsageError) return { message: error.message, code: 'usage' };
  if (!(error instanceof Error)) return { message: String(error), code: 'internal' };
  const code = 'reason' in error ? 'unreadable' : 'internal';
  return { message: error.message, code, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}

/** Serves a library over a port until the worker ends. After every build the parts are warmed in the background. */
export function serveLibrary(port: HostPort, files: CorpusFiles): void {
  const library = new Library(files, {
    progress: (progress) => {
      port.post({ kind: 'progress', progress });
    },
    log: (message) => {
      port.post({ kind: 'log', message });
    },
  });
  const service = new LibraryService(library);
  const open = new Map<number, AbortController>();
  let warming = new AbortController();

  const rewarm = () => {
    warming.abort();
    const current = (warming = new AbortController());
    library.warm(current.signal).catch((error: unknown) => {
      if (!current.signal.aborted) port.post({ kind: 'log', message: String(error) });
    });
  };

  port.onMessage((message) => {
    if (message.kind === 'cancel') open.get(message.id)?.abort();
    if (message.kind !== 'request') return;
    const { id, method, params } = message;
    const controller = new AbortController();
    open.set(id, controller);
    service
      .answer(method, params, controller.signal)
      .then(
        (result) => {
          port.post({ kind: 'answer', id, result });
          if (method === 'open' || method === 'refresh') rewarm();
        },
        (error: unknown) => {
          port.post({ kind: 'failure', id, failure: failureOf(error, controller.signal) });
        },
      )
      .finally(() => open.delete(id));
  });
}
