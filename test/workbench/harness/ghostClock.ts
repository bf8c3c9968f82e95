/**
 * The time from a key to the ghost text it brings, seen from inside the page: from the key's event to the change of the
 * document that shows ghost text where the key's own change had left none. Text that stays while it is typed is not counted.
 */
import type { CDPSession } from 'playwright-core';
import type { Workbench } from './workbench.ts';

export interface GhostTime {
  readonly key: string;
  /** When it was pressed, in milliseconds since the epoch, with fractions. */
  readonly at: number;
  /** Milliseconds until the next key. */
  readonly gap: number;
  /** Milliseconds from the key to its ghost text; null where none was shown before the next key. */
  readonly shown: number | null;
  /** Whether the ghost text of an earlier key went on through this one. */
  readonly kept: boolean;
}

/** What the page writes down of a key. */
interface SeenKey {
  /** Milliseconds since the epoch. */
  readonly at: number;
  gone: boolean;
  shown: number | null;
}

/** What draws ghost text in the active editor. */
const GHOSTS = '.editor-group-container.active .view-lines [class*="ghost-text"]';

type ClockedWindow = typeof globalThis & { ghostClock?: SeenKey[] };

export class GhostClock {
  readonly #workbench: Workbench;
  readonly #session: CDPSession;

  private constructor(workbench: Workbench, session: CDPSession) {
    this.#workbench = workbench;
    this.#session = session;
  }

  /** Begins to watch the window that is open now. */
  static async start(workbench: Workbench): Promise<GhostClock> {
    // No named function in here: the compiler would mark it with a helper that the page does not have
    await workbench.page.evaluate((ghosts) => {
      const keys: SeenKey[] = [];
      (globalThis as ClockedWindow).ghostClock = keys;
      let stands = document.querySelector(ghosts) !== null;
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          keys.push({ at: performance.timeOrigin + timeStamp, gone: !stands, shown: null });
        },
        true,
      );
      new MutationObserver(() => {
        stands = [...document.querySelectorAll(ghosts)].some(({ textContent }) => textContent !== '');
        const key = keys.at(-1);
        if (!key) return;
        if (!stands) key.gone = true;
        else if (key.gone) key.shown ??= performance.timeOrigin + performance.now() - key.at;
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, GHOSTS);
    return new GhostClock(workbench, await workbench.page.context().newCDPSession(workbench.page));
  }

  /**
   * Types by key events of the browser.
   * @param gapAfter milliseconds from the key at a place of the text to the next
   */
  async type(text: string, gapAfter: (at: number) => number): Promise<GhostTime[]> {
    await this.#workbench.page.evaluate(() => {
      (globalThis as ClockedWindow).ghostClock!.length = 0;
    });
    let due = performance.now();
    for (const [at, key] of Array.from(text).entries()) {
      await this.#session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
      due += gapAfter(at);
      await this.#workbench.page.waitForTimeout(Math.max(0, due - performance.now()));
    }
    const seen = await this.#workbench.page.evaluate(() => (globalThis as ClockedWindow).ghostClock!);
    return Array.from(text, (key, at) => {
      const { at: pressed, shown, gone } = seen[at]!;
      const next = seen[at + 1];
      return { key, at: pressed, gap: next ? next.at - pressed : gapAfter(at), shown, kept: !gone };
    });
  }
}
