/** Entry of the Web Worker: the library over files and storage that the host hands it. */
import type { FromWorker, ToWorker } from '../protocol/worker.ts';
import { bringReadersFrom } from './hostedReaders.ts';
import { HostedFiles, HostedStore, HostLink } from './hostLink.ts';
import { serveLibrary, type HostPort } from './worker.ts';

/** The part of a worker's global scope that is used here. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const port: HostPort = {
  post: (message) => {
    scope.postMessage(message);
  },
  onMessage: (listener) => {
    scope.addEventListener('message', (event) => {
      listener(event.data);
    });
  },
};
const link = new HostLink(port);
bringReadersFrom(link);
serveLibrary(port, {
  files: new HostedFiles(link),
  store: (place) => (place.kind === 'host' ? new HostedStore(link) : null),
});
