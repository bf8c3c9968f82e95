/**
 * The index as bytes and back. Reports are stored by the library; the index keeps their ids, and a report that is not
 * handed back counts as removed.
 */
import type { Report } from '../corpus/model.ts';
import { readArrays, writeArrays, type ArrayFile } from './arrayFile.ts';
import { GramIndex } from './gramIndex.ts';
import { LatentSpace } from './latentSpace.ts';
import { Segment } from './segment.ts';

/** What an index is made of. */
export interface StoredIndex {
  readonly space: LatentSpace;
  /** Passages alive when the space was fitted. */
  readonly fittedOn: number;
  readonly segments: readonly Segment[];
}

interface Meta {
  readonly rank: number;
  readonly fittedOn: number;
  /** Ids of each segment's reports. */
  readonly segments: readonly (readonly string[])[];
}

const GRAM_INDEX_NAMES = [
  'firsts',
  'firstTerms',
  'seconds',
  'sizes',
  'starts',
  'notes',
  'postings',
  'columns',
  'lengths',
] as const;

type Arrays = Parameters<typeof writeArrays>[1];

export function indexToBytes({ space, fittedOn, segments }: StoredIndex): Uint8Array<ArrayBuffer> {
  const { rank, ...spaceArrays } = space.parts;
  const arrays = new Map(entriesOf('space', spaceArrays));
  segments.forEach((segment, number) => {
    for (const [part, object] of [
      ['passages', segment.passages.parts],
      ['contexts', segment.contexts.parts],
      ['arrays', segment.arrays],
    ] as const) {
      for (const [name, array] of entriesOf(`${number}.${part}`, object)) arrays.set(name, array);
    }
  });
  const meta: Meta = { rank, fittedOn, segments: segments.map(({ reportIds }) => reportIds) };
  return writeArrays(meta, arrays);
}

/** An index, and those of the reports handed in that are not in it. */
export interface LoadedIndex {
  readonly index: StoredIndex;
  readonly unknown: readonly Report[];
}

/** Null where the bytes are of another version or do not fit the reports: the index is then built anew. */
export function indexFromBytes(bytes: Uint8Array, reports: readonly Report[]): LoadedIndex | null {
  const file = readArrays(bytes);
  if (!file) return null;
  const meta = file.meta as Meta;
  const unknown = new Map(reports.map((report) => [report.id, report]));
  const take = (id: string): Report | null => {
    const report = unknown.get(id) ?? null;
    unknown.delete(id);
    return report;
  };
  const space = new LatentSpace({
    rank: meta.rank,
    ...objectOf<Omit<LatentSpace['parts'], 'rank'>>(file, 'space', ['grams', 'weights', 'basis', 'scales']),
  });
  const segments = new Array<Segment>(meta.segments.length);
  // The youngest first: where a report was replaced, it is the one to have
  for (let number = segments.length - 1; number >= 0; number--) {
    const ids = meta.segments[number]!;
    segments[number] = new Segment(
      ids,
      ids.map(take),
      new GramIndex(objectOf(file, `${number}.passages`, GRAM_INDEX_NAMES)),
      new GramIndex(objectOf(file, `${number}.contexts`, GRAM_INDEX_NAMES)),
      objectOf(file, `${number}.arrays`, ['contextOf', 'reportOf', 'passageOf', 'roles', 'vectors', 'scales']),
    );
  }
  if (!segments.every(fits)) return null;
  return { index: { space, fittedOn: meta.fittedOn, segments }, unknown: [...unknown.values()] };
}

/** The reports still have the passages that were indexed; those of a report lie side by side. */
function fits({ reports, arrays }: Segment): boolean {
  let from = 0;
  return reports.every((report, number) => {
    const end = endOf(arrays.reportOf, number, from);
    const passages = end - from;
    from = end;
    return !report || report.passages.length === passages;
  });
}

/** Where the passages of a report that begin at `from` end, in the ascending numbers of the passages' reports. */
function endOf(reportOf: Uint32Array, report: number, from: number): number {
  let low = from;
  let high = reportOf.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reportOf[middle]! > report) high = middle;
    else low = middle + 1;
  }
  return low;
}

function entriesOf(prefix: string, object: object): [string, ArrayFileValue][] {
  return Object.entries(object).map(([name, array]) => [`${prefix}.${name}`, array as ArrayFileValue]);
}

type ArrayFileValue = Arrays extends ReadonlyMap<string, infer Value> ? Value : never;

function objectOf<T>(file: ArrayFile, prefix: string, names: readonly (keyof T & string)[]): T {
  return Object.fromEntries(names.map((name) => [name, file.arrays.get(`${prefix}.${name}`)])) as T;
}
