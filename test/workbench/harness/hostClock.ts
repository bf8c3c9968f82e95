/** When the extension host was asked for completions and answered, as `hostClock.mjs` writes it down inside it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/project.mjs';

/** To be loaded first by a test server. */
export const HOST_CLOCK = join(ROOT, 'test', 'workbench', 'harness', 'hostClock.mjs');

export interface HostEvent {
  /** Milliseconds since the epoch, with fractions. */
  readonly at: number;
  /**
   * `ghost` or `list` asked of an extension by VS Code; `heap` collected on SIGUSR2; else a method that our extension asks
   * of the library's worker.
   */
  readonly what: string;
  readonly when: 'called' | 'returned';
  /** The paragraph up to the cursor that the worker's ghost text was asked for. */
  readonly before?: string;
  /** Ghost text that the worker told for it, if any. */
  readonly insert?: string;
  /** What the heap holds, of the event `heap`. */
  readonly bytes?: number;
}

export class HostClock {
  readonly #path: string;

  /** @param path file that the events are written to; made anew */
  constructor(path: string) {
    this.#path = path;
    rmSync(path, { force: true });
  }

  /** What `HOST_CLOCK` finds in its environment. */
  get environment(): Readonly<Record<string, string>> {
    return { NIGAO_TEST_CLOCK: this.#path };
  }

  /** All so far, in order. The last half second may still be missing. */
  events(): HostEvent[] {
    if (!existsSync(this.#path)) return [];
    const lines = readFileSync(this.#path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as HostEvent);
  }
}
