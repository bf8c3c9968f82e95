/**
 * Two columns: a gutter in the middle of the page that hardly any line crosses, with lines as wide as a column on both
 * sides. Tables have gaps too, but their cells do not fill their columns.
 */
import type { Segment } from './pageLines.ts';

/** Rows with text on either side that make a column. */
const MIN_ROWS = 6;
/** Share of rows that may cross the gutter: titles, figures. */
const MAX_CROSSING = 0.34;
/** Share of its column that a line of running text fills, on average. */
const MIN_FILLED = 0.7;
/** Places tried. */
const STEPS = 40;

/** @returns where the gutter is, or null where the page has one column */
export function findGutter(rows: readonly (readonly Segment[])[]): number | null {
  if (rows.length < MIN_ROWS) return null;
  const segments = rows.flat();
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ right: end }) => end));
  let best: { at: number; crossing: number } | null = null;
  for (let step = 0; step <= STEPS; step++) {
    const at = left + (right - left) * (0.35 + (0.3 * step) / STEPS);
    const crossing = segments.filter(({ x, right: end }) => x < at && end > at).length;
    if (best === null || crossing < best.crossing) best = { at, crossing };
  }
  if (best === null || best.crossing > rows.length * MAX_CROSSING) return null;
  const { at } = best;
  const sides = [segments.filter((one) => one.right <= at), segments.filter((one) => one.x >= at)];
  return sides.every((side) => isColumn(side)) ? at : null;
}

function isColumn(segments: readonly Segment[]): boolean {
  if (segments.length < MIN_ROWS) return false;
  const left = Math.min(...segments.map(({ x }) => x));
  const right = Math.max(...segments.map(({ right: end }) => end));
  const filled = segments.reduce((sum, one) => sum + (one.right - one.x), 0) / segments.length;
  return filled > (right - left) * MIN_FILLED && right - left > 8 * segments[0]!.size;
}
