/**
 * Ghost text as it is on screen at a moment, and whether it belongs there: what stands before it, with it, must be a text
 * that the library's worker was asked for, followed by the ghost text that it told for just that text. An answer to
 * another place, however it came to be shown, reads on in words that were never told for this one.
 */
import type { HostEvent } from './hostClock.ts';
import type { Workbench } from './workbench.ts';

export interface GhostLook {
  /** The row of the screen before the ghost text. */
  readonly row: string;
  readonly ghost: string;
}

/** @returns null where no ghost text is shown. Row and ghost text are of the same picture. */
export async function lookAtGhost(workbench: Workbench): Promise<GhostLook | null> {
  return workbench.page.evaluate(() => {
    const ghosts = '.editor-group-container.active .view-lines [class*="ghost-text"]';
    const shown = [...document.querySelectorAll(ghosts)].filter(({ textContent }) => textContent !== '');
    const line = shown[0]?.closest('.view-line');
    if (!line) return null;
    const written = line.cloneNode(true) as HTMLElement;
    for (const ghost of written.querySelectorAll('[class*="ghost-text"]')) ghost.remove();
    // Ghost text may go on in the next row, or be drawn by elements within one another
    const outermost = shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
    const [row, ghost] = [[written], outermost].map((parts) =>
      parts.map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(''),
    );
    return { row: row!, ghost: ghost! };
  });
}

/** Whether what was seen goes on from some text as the worker told for that text. */
export function belongs({ row, ghost }: GhostLook, events: readonly HostEvent[]): boolean {
  const written = row.trimStart();
  return events.some(({ before, insert }) => {
    if (before === undefined || insert?.endsWith(ghost) !== true) return false;
    const typed = before + insert.slice(0, insert.length - ghost.length);
    return written === '' ? typed.trim() === '' : typed.endsWith(written);
  });
}
