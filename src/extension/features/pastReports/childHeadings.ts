/** How a report's flat list of headings nests: levels may be skipped (一、 then 1.), so depth is read from neighbours. */
import type { OutlineHeading } from '../../../protocol/answers.ts';

/** Indices of the headings that nest directly under `parent`; -1 for the report itself. */
export function childHeadings(headings: readonly Pick<OutlineHeading, 'level' | 'role'>[], parent: number): number[] {
  const children: number[] = [];
  const above = parent < 0 ? 0 : headings[parent]!.level;
  let shallowest = Infinity;
  for (let i = parent + 1; i < headings.length && headings[i]!.level > above; i++) {
    const { level, role } = headings[i]!;
    if (role === 'item') continue;
    if (level <= shallowest) children.push(i);
    shallowest = Math.min(shallowest, level);
  }
  return children;
}
