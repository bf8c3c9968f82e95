/** The library in a thread of Node, over the disk. */
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../../protocol/worker.ts';
import { serveLibrary } from '../worker.ts';
import { NodeFiles } from './nodeFiles.ts';
import { NodeStore } from './nodeStore.ts';

const port = parentPort;
if (!port) throw new Error('nigao: the library worker was started outside a worker.');
serveLibrary(
  {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (listener) => {
      port.on('message', (message: ToWorker) => {
        listener(message);
      });
    },
  },
  {
    files: new NodeFiles(),
    store: (place) => (place.kind === 'folder' ? new NodeStore(place.path) : null),
  },
);
