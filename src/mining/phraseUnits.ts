/**
 * Which reports speak with one voice. Support in several units is what makes a phrase stock, so reports of one unit
 * (its years, its topics) count once, and so does a report that stands in the corpus twice.
 */
import type { Report } from '../corpus/model.ts';

/** Clauses shorter than this recur anywhere and tell nothing about copies. */
const TELLING_LENGTH = 12;
/** Share of a report's telling clauses that also stand in another one: then one was copied from the other. */
const COPIED_SHARE = 0.5;

/** A pair of reports shares at least so many of the clauses looked at. */
const FEWEST_SHARED = 4;
/** In a corpus of more symbols only every n-th clause, by its hash, is looked at. */
const SAMPLE = 3_000_000;

/** Unit number of each report, dense from 0 in order of first appearance. */
export function unitsOf(reports: readonly Report[]): Int32Array {
  const parent = Int32Array.from(reports, (_, index) => index);
  const find = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  const join = (one: number, other: number): void => {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
    parent[high] = low;
  };
  joinSameNames(reports, join);
  joinCopies(reports, join);
  const numbers = new Map<number, number>();
  return Int32Array.from(reports, (_, index) => {
    const root = find(index);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}

/**
 * 区统计局 in 2022 and in 2023 is one unit. Two reports of one name, year and topic are two units, since names in
 * compilations are cut down to 镇 or 县审计局.
 */
function joinSameNames(reports: readonly Report[], join: (one: number, other: number) => void): void {
  const seen = new Map<string, { index: number; used: Set<string> }[]>();
  reports.forEach((report, index) => {
    const name = report.unit.name;
    if (name === null || name.length < 4) return;
    const edition = `${report.reviewYear ?? ''}|${report.topic ?? ''}`;
    const owners = seen.get(name) ?? [];
    const owner = owners.find((candidate) => !candidate.used.has(edition));
    if (owner === undefined) owners.push({ index, used: new Set([edition]) });
    else {
      owner.used.add(edition);
      join(owner.index, index);
    }
    seen.set(name, owners);
  });
}

function joinCopies(reports: readonly Report[], join: (one: number, other: number) => void): void {
  const owners = new Map<number, number[]>();
  const symbols = reports.reduce((sum, report) => sum + lengthOf(report), 0);
  const step = Math.max(1, Math.ceil(symbols / SAMPLE));
  const counts = reports.map((report, index) => {
    const clauses = new Set(
      report.paragraphs
        .filter((paragraph) => paragraph.kind === 'body' || paragraph.kind === 'heading')
        .flatMap((paragraph) => paragraph.text.split(/[，。；：！？]/))
        .filter((clause) => clause.length >= TELLING_LENGTH)
        .map(hash)
        .filter((clause) => clause % step === 0),
    );
    for (const clause of clauses) {
      const list = owners.get(clause);
      if (list === undefined) owners.set(clause, [index]);
      else list.push(index);
    }
    return clauses.size;
  });
  const shared = new Map<number, number>();
  for (const list of owners.values()) {
    if (list.length > 40) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const key = list[i]! * reports.length + list[j]!;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  for (const [key, count] of shared) {
    const one = Math.floor(key / reports.length);
    const other = key % reports.length;
    if (count >= FEWEST_SHARED && count >= COPIED_SHARE * Math.min(counts[one]!, counts[other]!)) join(one, other);
  }
}

function lengthOf(report: Report): number {
  return report.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}

/** FNV-1a over the UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
