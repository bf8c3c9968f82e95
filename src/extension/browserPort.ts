/**
 * The library's worker as a Web Worker. Its script lies where only the window can read it (an extension's folder has no
 * address of its own on a remote), so it is read first; messages wait until then.
 */
import * as vscode from 'vscode';
import type { WorkerEnd, WorkerPort } from '../library/connection.ts';
import type { FromWorker, ToWorker } from '../protocol/worker.ts';

/** A worker's script as an address that a worker can be started from; read once for all workers. */
export class WorkerScript {
  readonly #uri: vscode.Uri;
  #address: Promise<string> | undefined;

  constructor(uri: vscode.Uri) {
    this.#uri = uri;
  }

  get address(): Promise<string> {
    return (this.#address ??= this.#read());
  }

  async #read(): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(this.#uri);
    return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  }
}

export class BrowserPort implements WorkerPort {
  readonly #messageListeners: ((message: FromWorker) => void)[] = [];
  readonly #exitListeners: ((end: WorkerEnd) => void)[] = [];
  #waiting: ToWorker[] = [];
  #worker: Worker | undefined;
  #terminated = false;

  constructor(script: WorkerScript) {
    script.address.then(
      (address) => {
        this.#start(address);
      },
      (error: unknown) => {
        this.#end(error instanceof Error ? error.message : String(error));
      },
    );
  }

  post(message: ToWorker): void {
    if (this.#worker) this.#worker.postMessage(message);
    else this.#waiting.push(message);
  }

  onMessage(listener: (message: FromWorker) => void): void {
    this.#messageListeners.push(listener);
  }

  onExit(listener: (end: WorkerEnd) => void): void {
    this.#exitListeners.push(listener);
  }

  terminate(): void {
    this.#terminated = true;
    this.#worker?.terminate();
  }

  #start(address: string): void {
    if (this.#terminated) return;
    const worker = new Worker(address, { name: 'nigao' });
    worker.addEventListener('message', (event: MessageEvent<FromWorker>) => {
      for (const listener of this.#messageListeners) listener(event.data);
    });
    worker.addEventListener('error', (event) => {
      this.#end(event.message);
    });
    for (const message of this.#waiting) worker.postMessage(message);
    this.#waiting = [];
    this.#worker = worker;
  }

  #end(detail: string): void {
    // A browser tells running out of memory by the words alone
    const outOfMemory = /out of memory|allocation failed/i.test(detail);
    for (const listener of this.#exitListeners) listener({ outOfMemory, detail });
  }
}
