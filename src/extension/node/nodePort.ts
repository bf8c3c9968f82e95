/** The library's worker as a thread of Node: messages there and back, and word when it ends. */
import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { WorkerPort } from '../../library/connection.ts';
import type { FromWorker, ToWorker } from '../../protocol/worker.ts';

export class NodePort implements WorkerPort {
  readonly #worker: Worker;

  constructor(script: string) {
    this.#worker = new Worker(script, { name: 'nigao' });
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.#worker.on('message', listener);
  }

  onExit(listener: (reason: string) => void): void {
    this.#worker.on('error', (error) => {
      const message = error instanceof Error ? error.message : String(error);
      listener(vscode.l10n.t('The library stopped: {0}', message));
    });
    this.#worker.on('exit', (code) => {
      listener(vscode.l10n.t('The library stopped (code {0}).', code));
    });
  }

  terminate(): void {
    void this.#worker.terminate();
  }
}
