/**
 * Ghost text as it is on screen at a moment, and whether it belongs there: what stands before it, with it, must be a text
 * that the library's worker was asked for, followed by the ghost text that it told for just that text. An answer to
 * another place, however it came to be shown, reads on in words that were never told for this one.
 */
import type { HostEvent } from './hostClock.ts';
import type { Workbench } from './workbench.ts';

export interface GhostLook {
  /** The paragraph before the ghost text, as far as it is on screen. */
  readonly paragraph: string;
  readonly ghost: string;
}

/** @returns null where no ghost text is shown. Paragraph and ghost text are of the same picture. */
export async function lookAtGhost(workbench: Workbench): Promise<GhostLook | null> {
  return workbench.page.evaluate(() => {
    const editor = document.querySelector('.editor-group-container.active .monaco-editor');
    const shown = [...(editor?.querySelectorAll('.view-lines [class*="ghost-text"]') ?? [])].filter(
      ({ textContent }) => textContent !== '',
    );
    const line = shown[0]?.closest('.view-line');
    if (!editor || !line) return null;
    const end = line.getBoundingClientRect().top;
    // A row without a number goes on with the paragraph of the row above
    const begin = Math.max(
      ...[...editor.querySelectorAll('.line-numbers')]
        .filter(({ textContent }) => textContent !== '')
        .map((number) => number.getBoundingClientRect().top)
        .filter((top) => top <= end + 2),
    );
    const rows = [...editor.querySelectorAll('.view-line')]
      .map((row) => ({ row, top: row.getBoundingClientRect().top }))
      .filter(({ top }) => top >= begin - 2 && top <= end)
      .sort((one, other) => one.top - other.top)
      .map(({ row }) => {
        const written = row.cloneNode(true) as HTMLElement;
        for (const ghost of written.querySelectorAll('[class*="ghost-text"]')) ghost.remove();
        return written;
      });
    // Ghost text may go on in the next row, or be drawn by elements within one another
    const outermost = shown.filter((one) => !shown.some((other) => other !== one && other.contains(one)));
    const [paragraph, ghost] = [rows, outermost].map((parts) =>
      parts.map(({ textContent }) => textContent.replaceAll('\u00a0', ' ')).join(''),
    );
    return { paragraph: paragraph!, ghost: ghost! };
  });
}

/** Whether what was seen goes on from some text as the worker told for that text. */
export function belongs({ paragraph, ghost }: GhostLook, events: readonly HostEvent[]): boolean {
  const written = paragraph.trimStart();
  return events.some(({ before, insert }) => {
    if (before === undefined || insert?.endsWith(ghost) !== true) return false;
    const typed = before + insert.slice(0, insert.length - ghost.length);
    return written === '' ? typed.trim() === '' : typed.endsWith(written);
  });
}
