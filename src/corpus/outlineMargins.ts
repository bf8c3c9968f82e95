/**
 * How sure a reading is, line by line: by how much the nearest reading that takes a line otherwise is dearer. Readings that
 * led to the same stack were given up for a cheaper one; what they cost more is the margin where the two differ.
 */
import type { State } from './outline.ts';
import type { Placing } from './placings.ts';

/** How far back two readings are compared. */
const LOOK_BACK = 60;

/** For every candidate, how much dearer the nearest reading is that places it otherwise. */
export function marginsOf(states: readonly State[], length: number): number[] {
  const margins = Array<number>(length).fill(Infinity);
  const [best, ...others] = states;
  for (const other of others) compare(best!, other.placing, other.before, other.cost, length - 1, margins);
  for (let state = best!, number = length - 1; state.before; state = state.before, number--) {
    const { rival } = state;
    if (rival) compare(state, rival.placing, rival.from, rival.cost, number, margins);
  }
  return margins;
}

/** Notes the margin between a reading and a dearer one at every candidate where they differ, back to where they part. */
function compare(
  best: State,
  placing: Placing | null,
  before: State | null,
  cost: number,
  number: number,
  margins: number[],
): void {
  let one = best;
  let other: Pick<State, 'placing' | 'before'> = { placing, before };
  for (let at = number; at > number - LOOK_BACK && one.before && other.before && one !== other; at--) {
    if (one.placing?.depth !== other.placing?.depth) margins[at] = Math.min(margins[at]!, cost - best.cost);
    one = one.before;
    other = other.before;
  }
}
