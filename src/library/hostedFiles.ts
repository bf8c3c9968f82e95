/** Corpus files read by the host and handed over by message, for a worker without a disk. */
import type { FolderListing, ToWorker } from '../protocol/worker.ts';
import type { CorpusFiles } from './corpusFiles.ts';
import type { HostPort } from './worker.ts';

interface Waiting {
  resolve(message: ToWorker): void;
  reject(error: Error): void;
}

export class HostedFiles implements CorpusFiles {
  readonly #port: HostPort;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;

  constructor(port: HostPort) {
    this.#port = port;
    port.onMessage((message) => {
      if (message.kind !== 'files' && message.kind !== 'bytes' && message.kind !== 'fileFailure') return;
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.kind === 'fileFailure') waiting?.reject(new Error(message.reason));
      else waiting?.resolve(message);
    });
  }

  async list(root: string): Promise<FolderListing> {
    const answer = await this.#ask((id) => {
      this.#port.post({ kind: 'list', id, root });
    });
    return answer.kind === 'files' ? answer.listing : { files: [], problems: [] };
  }

  async read(path: string): Promise<Uint8Array> {
    const answer = await this.#ask((id) => {
      this.#port.post({ kind: 'read', id, path });
    });
    if (answer.kind !== 'bytes') throw new Error('the window did not hand over the file');
    return answer.bytes;
  }

  #ask(post: (id: number) => void): Promise<ToWorker> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      post(id);
    });
  }
}
