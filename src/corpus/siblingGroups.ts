/** Headings of one level under one parent, and what is usual among them. */
import type { HeadingClause } from './headingClause.ts';
import type { OutlineEntry } from './outline.ts';

export interface SiblingGroup {
  readonly level: number;
  readonly members: OutlineEntry[];
  /** Positions of its first and last member among all entries. */
  readonly first: number;
  last: number;
}

/** Entries of one level under one parent, in order. */
export function groupsOf(entries: readonly OutlineEntry[]): SiblingGroup[] {
  const groups: SiblingGroup[] = [];
  const open: (SiblingGroup | undefined)[] = [];
  for (const [position, entry] of entries.entries()) {
    if (open.length > entry.level) open.length = entry.level;
    let group = open[entry.level - 1];
    if (!group) {
      group = { level: entry.level, members: [], first: position, last: position };
      open[entry.level - 1] = group;
      groups.push(group);
    }
    group.members.push(entry);
    group.last = position;
  }
  return groups;
}

export function lengthOf(clause: HeadingClause): number {
  return clause.end - clause.start;
}

/** Median length of the clauses of a group; 0 where there are none. */
export function usualLength(members: readonly OutlineEntry[]): number {
  const lengths: number[] = [];
  for (const { candidate } of members) if (candidate.clause) lengths.push(lengthOf(candidate.clause));
  lengths.sort((one, other) => one - other);
  return lengths[lengths.length >> 1] ?? 0;
}
