/**
 * What pdf.js expects of its host and Node 20, on which the oldest supported VS Code runs, does not have. pdf.js' own
 * build for old hosts would bring core-js along, which replaces Array.prototype.push in the whole worker and makes
 * everything in it slower.
 */

interface Newer {
  withResolvers?: unknown;
}

/** https://tc39.es/ecma262/#sec-promise.withResolvers */
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (reason: unknown) => void } {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
}

/** https://url.spec.whatwg.org/#dom-url-parse */
function parse(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/** Named when pdf.js is loaded; only drawing would use it. */
function NoMatrix(): void {
  return;
}

const promises = Promise as Newer;
promises.withResolvers ??= withResolvers;
const addresses = URL as { parse?: unknown };
addresses.parse ??= parse;
const drawing = globalThis as { DOMMatrix?: unknown };
drawing.DOMMatrix ??= NoMatrix;

/** On Node pdf.js asks, while it is loaded, for the build with core-js; nobody who reads that could do anything. */
const { warn } = console;
console.warn = () => undefined;

/** To be called once pdf.js is loaded. */
export function warnAgain(): void {
  console.warn = warn;
}
