/** Headings of one level under one parent, and what is usual among them. */
import type { HeadingClause } from './headingClause.ts';
import type { OutlineEntry } from './outline.ts';

export interface SiblingGroup {
  readonly level: number;
  readonly members: OutlineEntry[];
}

/** Entries of one level under one parent, in order. */
export function groupsOf(entries: readonly OutlineEntry[]): SiblingGroup[] {
  const groups: SiblingGroup[] = [];
  const open: (SiblingGroup | undefined)[] = [];
  for (const entry of entries) {
    open.length = Math.min(open.length, entry.level);
    let group = open[entry.level - 1];
    if (!group) {
      group = { level: entry.level, members: [] };
      open[entry.level - 1] = group;
      groups.push(group);
    }
    group.members.push(entry);
  }
  return groups;
}

export function lengthOf(clause: HeadingClause): number {
  return clause.end - clause.start;
}

/** Median length of the clauses of a group; 0 where there are none. */
export function usualLength(members: readonly OutlineEntry[]): number {
  const lengths = members.flatMap(({ candidate }) => (candidate.clause ? [lengthOf(candidate.clause)] : []));
  lengths.sort((one, other) => one - other);
  return lengths[lengths.length >> 1] ?? 0;
}
