/**
 * Entry of the node worker. It loads the library's own code with what V8 made of it the last time: compiling it anew
 * takes longer than all that the first answer asks for.
 */
import { workerData } from 'node:worker_threads';
import { CodeCache } from './codeCache.ts';
import type { ThreadData } from './threadData.ts';

/** Milliseconds after which the code that the first answers needed has run, and is worth keeping. */
const SETTLED = 5_000;

const { codeCache = null } = (workerData ?? {}) as ThreadData;
const cache = codeCache === null ? null : new CodeCache(codeCache);
await import('./libraryThread.ts');
if (cache) setTimeout(() => void cache.keep(), SETTLED).unref();
