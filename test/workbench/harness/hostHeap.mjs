/**
 * In the extension host, on a signal: all that nothing holds any more is collected, and what is left is told. Without
 * that, memory says when V8 last found it worth its while to collect: between two such moments it grows by hundreds of
 * megabytes, whatever an extension keeps.
 */
import { setImmediate } from 'node:timers';
import v8 from 'node:v8';
import vm from 'node:vm';

/** @param {(bytes: number) => void} tell what the heap of the host's own thread still holds */
export function tellHeapOnSignal(tell) {
  v8.setFlagsFromString('--expose-gc');
  /** @type {() => void} */
  const collect = vm.runInNewContext('gc');
  process.on('SIGUSR2', () => {
    collect();
    // What waited for a finalizer goes the second time
    setImmediate(() => {
      collect();
      tell(process.memoryUsage().heapUsed);
    });
  });
}
