/** Which headings of a report stay in the tree while it is filtered: those that fit, what leads to them, and what lies below. */
import type { OutlineHeading } from '../../../protocol/answers.ts';

/**
 * @param fitting indices of the headings that fit
 * @returns indices of the headings to show
 */
export function shownHeadings(
  headings: readonly Pick<OutlineHeading, 'level'>[],
  fitting: readonly number[],
): ReadonlySet<number> {
  const shown = new Set<number>();
  for (const index of fitting) {
    let level = headings[index]?.level ?? 0;
    shown.add(index);
    for (let below = index + 1; below < headings.length && headings[below]!.level > level; below++) shown.add(below);
    for (let above = index - 1; above >= 0 && level > 1; above--) {
      if (headings[above]!.level >= level) continue;
      shown.add(above);
      level = headings[above]!.level;
    }
  }
  return shown;
}
