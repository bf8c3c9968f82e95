/** What a worker without a disk asks of its host by message: corpus files, and the library's own files. */
import type { HostQuestionName, HostQuestions, StoredName, FolderListing } from '../protocol/worker.ts';
import { isCorpusFile, type CorpusFiles } from './corpusFiles.ts';
import type { FileStore } from './store/fileStore.ts';
import type { HostPort } from './worker.ts';

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Questions to the host, each with its promise. */
export class HostLink {
  readonly #port: HostPort;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;

  constructor(port: HostPort) {
    this.#port = port;
    port.onMessage((message) => {
      if (message.kind !== 'told' && message.kind !== 'untold') return;
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.kind === 'told') waiting?.resolve(message.answer);
      else waiting?.reject(new Error(message.reason));
    });
  }

  ask<Q extends HostQuestionName>(
    name: Q,
    question: HostQuestions[Q]['question'],
  ): Promise<HostQuestions[Q]['answer']> {
    const id = this.#nextId++;
    return new Promise<HostQuestions[Q]['answer']>((resolve, reject) => {
      this.#waiting.set(id, {
        resolve: (answer) => {
          resolve(answer as HostQuestions[Q]['answer']);
        },
        reject,
      });
      this.#port.post({ kind: 'ask', id, name, question });
    });
  }
}

export class HostedFiles implements CorpusFiles {
  constructor(readonly link: HostLink) {}

  /** The host lists every file; which of them belong to a corpus is decided here, as on a disk. */
  async list(root: string): Promise<FolderListing> {
    const { files, problems } = await this.link.ask('list', { root });
    const belongs = (path: string) =>
      path === root || isCorpusFile(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)));
    return { files: files.filter(({ path }) => belongs(path)), problems };
  }

  read(path: string): Promise<Uint8Array> {
    return this.link.ask('read', { path });
  }
}

export class HostedStore implements FileStore {
  constructor(readonly link: HostLink) {}

  read(name: string): Promise<Uint8Array | null> {
    return this.link.ask('storeRead', { name });
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await this.link.ask('storeWrite', { name, bytes });
  }

  list(): Promise<readonly StoredName[]> {
    return this.link.ask('storeList', {});
  }

  async remove(name: string): Promise<void> {
    await this.link.ask('storeRemove', { name });
  }
}
