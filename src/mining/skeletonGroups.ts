/**
 * Which reports stand together: all of a genre, then those of a family of units (乡镇, 街道), of one kind of unit (统计局), or
 * of one subject (政务公开), wherever two or more do. A group is offered for the kinds of unit that have none closer.
 */
import type { Genre } from '../corpus/model.ts';
import { unitKey } from './headingPairs.ts';
import type { Family } from './skeletonFamilies.ts';
import type { Outline } from './skeletonOutline.ts';

export interface Group {
  readonly genre: Genre;
  readonly name: string;
  readonly unitKinds: readonly string[];
  readonly subject: string | null;
  /** Whose words are its own (headingFields.ts); null where nobody's are. */
  readonly field: string | null;
  readonly members: readonly Outline[];
}

/** Units below which a group is no group; two reports of one unit are one unit's habit. */
const LEAST_UNITS = 2;

function unitsOf(members: readonly Outline[]): number {
  return new Set(members.map(({ report }) => unitKey(report))).size;
}

function by<T>(members: readonly Outline[], keyOf: (outline: Outline) => T | null): [T, Outline[]][] {
  const groups = new Map<T, Outline[]>();
  for (const outline of members) {
    const key = keyOf(outline);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), outline]);
  }
  return [...groups].filter(([, group]) => unitsOf(group) >= LEAST_UNITS);
}

function kindsOf(members: readonly Outline[]): string[] {
  const counts = new Map<string, number>();
  for (const { report } of members)
    if (report.unit.kind !== null) counts.set(report.unit.kind, (counts.get(report.unit.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
}

/** 街道 joins 乡镇 where it is too rare to stand alone. */
function familyKeys(members: readonly Outline[]): (outline: Outline) => Family {
  const streets = members.filter(({ family }) => family === '街道');
  const alone = unitsOf(streets) >= LEAST_UNITS;
  return ({ family }) => (family === '街道' && !alone ? '乡镇' : family);
}

/** The groups of one genre's reports: the general one first, then by size. */
export function groupsOf(members: readonly Outline[]): Group[] {
  const genre = members[0]!.report.genre;
  const isSpecial = genre.startsWith('专项');
  const bySize = (a: Group, b: Group): number => b.members.length - a.members.length || (a.name < b.name ? -1 : 1);
  const familyOf = familyKeys(members);
  const families = isSpecial ? [] : by(members, familyOf);
  const general = families.find(([family]) => family === '部门')?.[1] ?? members;
  const others = families.filter(([family]) => family !== '部门');
  const kinds = isSpecial ? [] : by(general, ({ report }) => report.unit.kind);
  const subjects = isSpecial ? by(members, ({ subject }) => subject) : [];
  const served = new Set([...others.flatMap(([, group]) => kindsOf(group)), ...kinds.map(([kind]) => kind)]);
  const generalName = isSpecial ? `专项工作` : general === members ? '综合' : '部门';
  return [
    {
      genre,
      name: generalName,
      unitKinds: kindsOf(general).filter((kind) => !served.has(kind)),
      subject: null,
      field: null,
      members: general,
    },
    ...[
      ...others.map(([family, members]): Group => {
        const unitKinds = kindsOf(members);
        const name = family === '乡镇' && members.some((outline) => outline.family === '街道') ? '乡镇街道' : family;
        return { genre, name, unitKinds, subject: null, field: '乡镇', members };
      }),
      ...kinds.map(([kind, members]): Group => {
        return { genre, name: kind, unitKinds: [kind], subject: null, field: kind, members };
      }),
      ...subjects.map(([subject, members]): Group => {
        return { genre, name: subject, unitKinds: kindsOf(members), subject, field: subject, members };
      }),
    ].sort(bySize),
  ];
}
