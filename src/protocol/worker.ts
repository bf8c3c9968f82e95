/** Messages between the library's worker and whoever opened it: discriminated unions, no code. */
import type { ReadProblem } from '../corpus/model.ts';
import type { MethodName } from './methods.ts';

/** How far a build is: `done` of `total` files, where they are counted; `stage` says what is under way. */
export interface BuildProgress {
  readonly stage: 'listing' | 'reading' | 'indexing' | 'mining' | 'ready';
  readonly done: number;
  readonly total: number;
}

export interface FileStat {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** What a folder holds: the files a reader may know, and what could not be looked into. */
export interface FolderListing {
  readonly files: readonly FileStat[];
  readonly problems: readonly ReadProblem[];
}

/** A file the library keeps for itself. */
export interface StoredName {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly written: number;
}

export interface WorkerFailure {
  /** One sentence for the user. */
  readonly message: string;
  /** The same in Chinese, where the sentence is one a clerk may meet. */
  readonly messageZh?: string;
  readonly code: 'usage' | 'cancelled' | 'unreadable' | 'internal';
  /** For the log. */
  readonly stack?: string;
}

/** What a worker without a disk of its own asks its host, and the answer to each. */
export interface HostQuestions {
  list: { question: { root: string }; answer: FolderListing };
  read: { question: { path: string }; answer: Uint8Array };
  /** Code of a reader that comes with the extension and is not loaded before it is needed. */
  readerScript: { question: { name: string }; answer: Uint8Array };
  storeRead: { question: { name: string }; answer: Uint8Array | null };
  storeWrite: { question: { name: string; bytes: Uint8Array }; answer: null };
  storeList: { question: object; answer: readonly StoredName[] };
  storeRemove: { question: { name: string }; answer: null };
}

export type HostQuestionName = keyof HostQuestions;

/** Where a worker keeps what it built: in a folder of its own disk, with the host, or nowhere. */
export type StorePlace =
  { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'host' } | { readonly kind: 'none' };

/** To the worker; `setUp` comes first. */
export type ToWorker =
  | { readonly kind: 'setUp'; readonly store: StorePlace }
  | { readonly kind: 'request'; readonly id: number; readonly method: MethodName; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'told'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'untold'; readonly id: number; readonly reason: string };

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: WorkerFailure }
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'log'; readonly message: string }
  | { readonly kind: 'ask'; readonly id: number; readonly name: HostQuestionName; readonly question: unknown };
