/**
 * Loaded first into a test server's processes (`--import`): the extension host writes down when its extensions are asked
 * for completions and when they have answered, and when our library's workers are asked and answer in between, as lines
 * of the file named by NIGAO_TEST_CLOCK; of completions also the text they were asked for and the ghost text told. What
 * its heap holds is told on a signal. The profiler comes with it.
 */
import { appendFileSync } from 'node:fs';
import Module from 'node:module';
import { performance } from 'node:perf_hooks';
import { Worker, isMainThread } from 'node:worker_threads';
import { tellHeapOnSignal } from './hostHeap.mjs';
import './hostProfiler.mjs';

const FILE = process.env['NIGAO_TEST_CLOCK'];

/** Milliseconds after the last event until it is written down: not while keys are typed. */
const QUIET = 400;

/** Where each extension's code lies. */
const EXTENSIONS = [/\/nigao\.nigao-/u, /\/nigao-test\.idle-/u];

/** @type {string[]} */
let lines = [];
/** @type {NodeJS.Timeout | undefined} */
let timer;

/** @param {Record<string, unknown>} event */
function note(event) {
  lines.push(`${JSON.stringify({ at: performance.timeOrigin + performance.now(), ...event })}\n`);
  clearTimeout(timer);
  timer = setTimeout(() => {
    appendFileSync(/** @type {string} */ (FILE), lines.join(''));
    lines = [];
  }, QUIET);
}

/**
 * A method that tells when it was called and when what it promised is there.
 * @param {(...args: unknown[]) => unknown} method
 * @param {string} what
 */
function timed(method, what) {
  return /** @this {unknown} */ async function (/** @type {unknown[]} */ ...args) {
    note({ what, when: 'called' });
    const answer = await method.apply(this, args);
    note({ what, when: 'returned' });
    return answer;
  };
}

/**
 * The API an extension sees, its providers timed.
 * @param {Record<string, unknown>} api
 */
function watched(api) {
  const languages = /** @type {Record<string, (...args: any[]) => unknown>} */ (api['languages']);
  const registered = {
    /** @param {any} selector @param {any} provider @param {any[]} rest */
    registerInlineCompletionItemProvider: (selector, provider, ...rest) => {
      provider.provideInlineCompletionItems = timed(provider.provideInlineCompletionItems, 'ghost');
      return languages['registerInlineCompletionItemProvider']?.(selector, provider, ...rest);
    },
    /** @param {any} selector @param {any} provider @param {any[]} rest */
    registerCompletionItemProvider: (selector, provider, ...rest) => {
      provider.provideCompletionItems = timed(provider.provideCompletionItems, 'list');
      return languages['registerCompletionItemProvider']?.(selector, provider, ...rest);
    },
  };
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(api));
  return Object.defineProperty(copy, 'languages', { value: { ...languages, ...registered }, enumerable: true });
}

function watchExtensions() {
  const { require } = Module.prototype;
  /** @type {Map<string, unknown>} */
  const apis = new Map();
  Module.prototype.require = /** @type {typeof require} */ (
    /** @this {Module} @param {string} id */ function (id) {
      const loaded = require.call(this, id);
      const extension = id === 'vscode' && EXTENSIONS.find((place) => place.test(this.filename));
      if (!extension) return loaded;
      const api = apis.get(extension.source) ?? watched(loaded);
      apis.set(extension.source, api);
      return api;
    }
  );
}

function watchWorkers() {
  /** @type {Map<string, { what: string, before?: string }>} By thread and number of the request. */
  const asked = new Map();
  const { postMessage, emit } = Worker.prototype;
  Worker.prototype.postMessage = /** @this {Worker} @param {any} message @param {any} rest */ function (
    message,
    ...rest
  ) {
    if (message?.kind === 'request') {
      const { method: what, params } = message;
      asked.set(`${this.threadId} ${message.id}`, what === 'complete' ? { what, before: params.before } : { what });
      note({ what, when: 'called' });
    }
    postMessage.call(this, message, ...rest);
  };
  Worker.prototype.emit = /** @this {Worker} @param {string | symbol} name @param {any[]} rest */ function (
    name,
    ...rest
  ) {
    if (name === 'message' && rest[0]?.kind === 'answer') {
      const { id, result } = rest[0];
      const request = asked.get(`${this.threadId} ${id}`);
      asked.delete(`${this.threadId} ${id}`);
      if (request) note({ ...request, when: 'returned', insert: result?.inline?.insert });
    }
    return emit.call(this, name, ...rest);
  };
}

if (FILE !== undefined && isMainThread && process.argv.includes('--type=extensionHost')) {
  watchExtensions();
  watchWorkers();
  tellHeapOnSignal((bytes) => {
    note({ what: 'heap', when: 'returned', bytes });
  });
}
