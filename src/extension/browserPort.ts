/** The library's worker as a Web Worker: messages there and back, and word when it fails. */
import * as vscode from 'vscode';
import type { WorkerPort } from '../library/connection.ts';
import type { FromWorker, ToWorker } from '../protocol/worker.ts';

export class BrowserPort implements WorkerPort {
  readonly #worker: Worker;

  /** @param script where the worker's script can be fetched from. */
  constructor(script: string) {
    this.#worker = new Worker(script, { name: 'nigao' });
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.#worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      listener(event.data);
    });
  }

  onExit(listener: (reason: string) => void): void {
    this.#worker.addEventListener('error', (event) => {
      listener(vscode.l10n.t('The library stopped: {0}', event.message));
    });
  }

  terminate(): void {
    this.#worker.terminate();
  }
}
