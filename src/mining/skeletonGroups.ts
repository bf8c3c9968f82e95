/**
 * Which reports stand together. A genre's skeletons are made for the departments at large, for each family of units
 * (乡镇, 街道), kind of unit (统计局) or subject (政务公开) that two units or more write about. The order of the parts is learnt
 * from reports of the genre; their content also from those of the sister genre, with or without a plan.
 */
import type { Genre } from '../corpus/model.ts';
import { unitKey } from './headingPairs.ts';
import { TOWN_KINDS, type Family } from './skeletonFamilies.ts';
import type { Outline } from './skeletonOutline.ts';

export interface Group {
  readonly genre: Genre;
  readonly name: string;
  readonly unitKinds: readonly string[];
  readonly subject: string | null;
  /** The genre's general group serves all kinds but these; null for all other groups. */
  readonly servesAllBut: readonly string[] | null;
  /** Towns or streets; null for departments and subjects. */
  readonly family: Exclude<Family, '部门'> | null;
  /** Whose words are its own (headingFields.ts); null where nobody's are. */
  readonly field: string | null;
  /** Reports of the genre. */
  readonly members: readonly Outline[];
  /** Reports that content is taken from: the members and those of the sister genre. */
  readonly pool: readonly Outline[];
  /** Reports that lend a topic where the pool has too few: the group above this one. */
  readonly kin: readonly Outline[];
}

/** Units below which a group is no group; two reports of one unit are one unit's habit. */
const LEAST_UNITS = 2;

/** Units with which a family of towns or streets stands alone. */
const LEAST_ALONE = 3;

const FAMILY_KINDS: Readonly<Record<Exclude<Family, '部门'>, readonly string[]>> = {
  乡镇: ['镇', '乡'],
  街道: ['街道'],
};

function unitsOf(outlines: readonly Outline[]): number {
  return new Set(outlines.map(({ report }) => unitKey(report))).size;
}

function by<T>(outlines: readonly Outline[], keyOf: (outline: Outline) => T | null): [T, Outline[]][] {
  const groups = new Map<T, Outline[]>();
  for (const outline of outlines) {
    const key = keyOf(outline);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), outline]);
  }
  return [...groups].filter(([, group]) => unitsOf(group) >= LEAST_UNITS);
}

function kindsOf(outlines: readonly Outline[]): string[] {
  const counts = new Map<string, number>();
  for (const { report } of outlines)
    if (report.unit.kind !== null) counts.set(report.unit.kind, (counts.get(report.unit.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([kind]) => kind);
}

type Shape = Omit<Group, 'genre' | 'members'>;

/**
 * Families of towns and of streets. One that is too rare to stand alone leans on the other, and its name says so; what
 * only the other has (skeletonFamilies.ts) stays away all the same.
 */
function familyShapes(pool: readonly Outline[]): Shape[] {
  const towns = pool.filter(({ family }) => family === '乡镇');
  const streets = pool.filter(({ family }) => family === '街道');
  const both = [...towns, ...streets];
  if (unitsOf(both) < LEAST_UNITS) return [];
  const shape = (family: '乡镇' | '街道', own: readonly Outline[], other: string): Shape => {
    const alone = unitsOf(own) >= LEAST_ALONE;
    return {
      name: alone ? family : `${family}（参照${other}）`,
      unitKinds: FAMILY_KINDS[family],
      subject: null,
      servesAllBut: null,
      family,
      field: '乡镇',
      pool: alone ? own : both,
      kin: both,
    };
  };
  return [shape('乡镇', towns, '街道'), shape('街道', streets, '乡镇')];
}

function generalShapes(pool: readonly Outline[]): Shape[] {
  const departments = pool.filter(({ family }) => family === '部门');
  const families = familyShapes(pool);
  const kinds = by(departments, ({ report }) => report.unit.kind).map(([kind, own]): Shape => {
    return {
      name: kind,
      unitKinds: [kind],
      subject: null,
      servesAllBut: null,
      family: null,
      field: kind,
      pool: own,
      kin: departments,
    };
  });
  const general = unitsOf(departments) >= LEAST_UNITS ? departments : pool;
  const served = new Set([...families, ...kinds].flatMap(({ unitKinds }) => unitKinds));
  const unitKinds = kindsOf(general).filter((kind) => !served.has(kind));
  const servesAllBut = general === departments ? TOWN_KINDS : [];
  const name = general === departments ? '部门' : '各单位';
  return [
    { name, unitKinds, subject: null, servesAllBut, family: null, field: null, pool: general, kin: general },
    ...families,
    ...kinds,
  ];
}

function specialShapes(pool: readonly Outline[]): Shape[] {
  const subjects = by(pool, ({ subject }) => subject).map(([subject, own]): Shape => {
    const shared = { subject, servesAllBut: null, family: null, field: subject };
    return { name: subject, unitKinds: kindsOf(own), ...shared, pool: own, kin: own };
  });
  return [
    {
      name: '专项工作',
      unitKinds: kindsOf(pool),
      subject: null,
      servesAllBut: [],
      family: null,
      field: null,
      pool,
      kin: pool,
    },
    ...subjects,
  ];
}

/** The groups of a genre, from all outlines: the general one first, then by size. */
export function groupsOf(genre: Genre, outlines: readonly Outline[]): Group[] {
  const stem = genre.slice(0, 2);
  const pool = outlines.filter(({ report }) => report.genre.startsWith(stem));
  const [general, ...others] = stem === '专项' ? specialShapes(pool) : generalShapes(pool);
  const bySize = (a: Shape, b: Shape): number => b.pool.length - a.pool.length || (a.name < b.name ? -1 : 1);
  return [general!, ...others.sort(bySize)].map((shape) => ({
    ...shape,
    genre,
    members: shape.pool.filter(({ report }) => report.genre === genre),
  }));
}
