/** Where a card's menu opens: below its button where it fits, else above; its height is known before it is shown. */

/** Height of an entry and of the menu's edges, in pixels as in the style sheet. */
const ENTRY = 26;
const EDGES = 10;

/** Pixels between a button and its menu. */
export const GAP = 2;

/** Whether it opens above: where it does not fit below and there is more room above. */
export function opensUp(button: { top: number; bottom: number }, entries: number, viewport: number): boolean {
  const below = viewport - button.bottom;
  return below < entries * ENTRY + EDGES + GAP && button.top > below;
}
