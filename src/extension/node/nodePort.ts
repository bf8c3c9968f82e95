/** The library's worker as a thread of Node: messages there and back, and word when it ends. */
import { Worker } from 'node:worker_threads';
import type { WorkerEnd, WorkerPort } from '../../library/connection.ts';
import type { ThreadData } from '../../library/node/threadData.ts';
import type { FromWorker, ToWorker } from '../../protocol/worker.ts';

export class NodePort implements WorkerPort {
  readonly #worker: Worker;

  constructor(script: string, data: ThreadData) {
    this.#worker = new Worker(script, { name: 'nigao', workerData: data });
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.#worker.on('message', listener);
  }

  onExit(listener: (end: WorkerEnd) => void): void {
    this.#worker.on('error', (error) => {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      listener({ outOfMemory: code === 'ERR_WORKER_OUT_OF_MEMORY', detail: String(error) });
    });
    this.#worker.on('exit', (code) => {
      listener({ outOfMemory: false, detail: `The library's thread ended with code ${code}.` });
    });
  }

  terminate(): void {
    void this.#worker.terminate();
  }
}
