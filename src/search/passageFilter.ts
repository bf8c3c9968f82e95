/**
 * What look-up filters by, as a table of traits: the same table narrows an answer before it is ranked and counts what
 * each further choice would leave.
 */
import type { Genre, Report, Role, UnitLevel } from '../corpus/model.ts';
import { ROLES } from '../corpus/roleList.ts';
import type { Collection } from './collection.ts';

/** What a passage or its report must be; a wish that is undefined takes any. */
export interface PassageFilter {
  /** Only passages of this role. */
  readonly role?: Role | undefined;
  /** Only reports of this kind of unit (统计局, 镇). */
  readonly unitKind?: string | undefined;
  readonly level?: UnitLevel | undefined;
  readonly genre?: Genre | undefined;
  /** Only reports that review or plan this year. */
  readonly year?: number | undefined;
  /** Only reports of the unit with this name. */
  readonly unit?: string | undefined;
  /** Leaves out reports of the unit with this name: the clerk's own. */
  readonly otherThanUnit?: string | undefined;
  /** Id of a report that is never answered from: the one the text stands in. */
  readonly exceptReport?: string | undefined;
}

/** How many passages a choice would leave. */
export interface FacetCount<T> {
  readonly value: T;
  readonly count: number;
}

/** Passages that match well, in all and by each trait; a trait's own choice is set aside while it is counted. */
export interface Facets {
  readonly total: number;
  readonly role: readonly FacetCount<Role>[];
  readonly unitKind: readonly FacetCount<string>[];
  readonly level: readonly FacetCount<UnitLevel>[];
  readonly genre: readonly FacetCount<Genre>[];
  readonly year: readonly FacetCount<number>[];
}

type Trait = 'unitKind' | 'level' | 'genre' | 'year';

/** What a report has of each trait that can be chosen and counted. */
const TRAITS: Readonly<Record<Trait, (report: Report) => readonly (string | number | null)[]>> = {
  unitKind: ({ unit }) => [unit.kind],
  level: ({ unit }) => [unit.level],
  genre: ({ genre }) => [genre],
  year: ({ reviewYear, planYear }) => (reviewYear === planYear ? [reviewYear] : [reviewYear, planYear]),
};

const TRAIT_NAMES = Object.keys(TRAITS) as readonly Trait[];

/** Conditions on a report that are no choice among counts. */
function admits(report: Report, { unit, otherThanUnit, exceptReport }: PassageFilter): boolean {
  return (
    (unit === undefined || report.unit.name === unit) &&
    (otherThanUnit === undefined || report.unit.name !== otherThanUnit) &&
    (exceptReport === undefined || report.id !== exceptReport)
  );
}

/** The traits in which a report is not what was wished. */
function misses(report: Report, filter: PassageFilter): Trait[] {
  return TRAIT_NAMES.filter((trait) => {
    const wish = filter[trait];
    return wish !== undefined && !TRAITS[trait](report).includes(wish);
  });
}

/** 1 for the passages of living reports that pass; null where every living passage does. */
export function allowedPassages(collection: Collection, filter: PassageFilter): Uint8Array | null {
  const { role, unit, otherThanUnit, exceptReport } = filter;
  const wishes = [role, unit, otherThanUnit, exceptReport, ...TRAIT_NAMES.map((trait) => filter[trait])];
  if (wishes.every((wish) => wish === undefined)) return null;
  const allowed = new Uint8Array(collection.size);
  const wanted = role === undefined ? -1 : ROLES.indexOf(role);
  collection.segments.forEach((segment, number) => {
    const base = collection.baseOf(number);
    const kept = Uint8Array.from(segment.reports, (report, i) =>
      report !== null && segment.dead[i] === 0 && admits(report, filter) && misses(report, filter).length === 0 ? 1 : 0,
    );
    const { reportOf, roles } = segment.arrays;
    for (let i = 0; i < reportOf.length; i++)
      if (wanted < 0 || roles[i] === wanted) allowed[base + i] = kept[reportOf[i]!]!;
  });
  return allowed;
}

/**
 * Counts passages whose score is at least `least`. A passage that fails in one trait only counts for that trait: it is
 * what another choice there would bring.
 */
export function countFacets(
  collection: Collection,
  scores: Float64Array,
  least: number,
  filter: PassageFilter,
): Facets {
  const tally = new Tally();
  const wanted = filter.role === undefined ? -1 : ROLES.indexOf(filter.role);
  collection.segments.forEach((segment, number) => {
    const base = collection.baseOf(number);
    const { reportOf, roles } = segment.arrays;
    const missed = segment.reports.map((report, i) =>
      report !== null && segment.dead[i] === 0 && admits(report, filter) ? misses(report, filter) : null,
    );
    for (let i = 0; i < reportOf.length; i++) {
      if (scores[base + i]! < least) continue;
      const at = reportOf[i]!;
      const failed = missed[at];
      if (failed) tally.add(segment.reports[at]!, roles[i]!, failed, wanted < 0 || roles[i] === wanted);
    }
  });
  return tally.facets;
}

class Tally {
  #total = 0;
  readonly #roles = new Map<Role, number>();
  readonly #traits: Readonly<Record<Trait, Map<string | number, number>>> = {
    unitKind: new Map(),
    level: new Map(),
    genre: new Map(),
    year: new Map(),
  };

  add(report: Report, role: number, failed: readonly Trait[], inRole: boolean): void {
    if (failed.length === 0) {
      increase(this.#roles, ROLES[role]!);
      if (inRole) this.#total++;
    }
    if (!inRole || failed.length > 1) return;
    for (const trait of failed.length === 1 ? failed : TRAIT_NAMES)
      for (const value of TRAITS[trait](report)) if (value !== null) increase(this.#traits[trait], value);
  }

  get facets(): Facets {
    const { unitKind, level, genre, year } = this.#traits;
    return {
      total: this.#total,
      role: listed(this.#roles),
      unitKind: listed(unitKind as Map<string, number>),
      level: listed(level as Map<UnitLevel, number>),
      genre: listed(genre as Map<Genre, number>),
      year: listed(year as Map<number, number>),
    };
  }
}

function increase<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Most first. */
function listed<T>(counts: ReadonlyMap<T, number>): FacetCount<T>[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}
