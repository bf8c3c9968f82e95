/** Messages between the library's worker and whoever opened it: two discriminated unions, no code. */
import type { ReadProblem } from '../corpus/model.ts';
import type { MethodName } from './methods.ts';

/** How far a build is. `done` of `total` files; `stage` says what is under way. */
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

export interface WorkerFailure {
  /** One sentence for the user. */
  readonly message: string;
  readonly code: 'usage' | 'cancelled' | 'unreadable' | 'internal';
  /** For the log. */
  readonly stack?: string;
}

/** To the worker. */
export type ToWorker =
  | { readonly kind: 'request'; readonly id: number; readonly method: MethodName; readonly params: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'files'; readonly id: number; readonly listing: FolderListing }
  | { readonly kind: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'fileFailure'; readonly id: number; readonly path: string; readonly reason: string };

/** From the worker. `list` and `read` ask the host for files where the worker has no disk of its own (the browser). */
export type FromWorker =
  | { readonly kind: 'answer'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly failure: WorkerFailure }
  | { readonly kind: 'progress'; readonly progress: BuildProgress }
  | { readonly kind: 'log'; readonly message: string }
  | { readonly kind: 'list'; readonly id: number; readonly root: string }
  | { readonly kind: 'read'; readonly id: number; readonly path: string };
