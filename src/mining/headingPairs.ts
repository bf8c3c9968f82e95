/** Pairs of neighbouring characters, and how many groups of reports write each: the ground of what counts as common. */
import type { Report } from '../corpus/model.ts';
import { reportText } from '../corpus/sources.ts';

/** Characters of a paragraph that may become a lead; what is longer is none. */
const LEAD_LENGTH = 300;

/** Two UTF-16 code units as one number. */
export function pairKey(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Reports of one unit count once: a unit's own place stands in each of its yearly reports. */
export function unitKey({ unit, id }: Report): string {
  return unit.name !== null && unit.name.length >= 3 ? unit.name : id;
}

/** The pairs that a heading or a lead could need: those of headings and of the first paragraph under each. */
export function pairsToKnow(reports: readonly Report[]): Set<number> {
  const known = new Set<number>();
  const learn = (text: string): void => {
    for (let at = 0; at + 1 < text.length; at++) known.add(pairKey(text, at));
  };
  for (const { headings, paragraphs } of reports) {
    for (const { text } of headings) learn(text);
    let last: number | null = null;
    for (const { heading, kind, text } of paragraphs) {
      if (kind !== 'body' || heading === last) continue;
      last = heading;
      learn(text.slice(0, LEAD_LENGTH));
    }
  }
  return known;
}

/** Reports by a key, in order of first appearance. */
export function groupReports<K>(reports: readonly Report[], keyOf: (report: Report) => K): Map<K, Report[]> {
  const groups = new Map<K, Report[]>();
  for (const report of reports) {
    const key = keyOf(report);
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return groups;
}

/** How many groups write each of the known pairs. */
export function countPairs(groups: Iterable<readonly Report[]>, known: ReadonlySet<number>): Map<number, number> {
  const lastSeen = new Map<number, number>();
  const counts = new Map<number, number>();
  let group = 0;
  for (const reports of groups) {
    group++;
    for (const report of reports) {
      const text = reportText(report);
      for (let at = 0; at + 1 < text.length; at++) {
        const key = pairKey(text, at);
        if (!known.has(key) || lastSeen.get(key) === group) continue;
        lastSeen.set(key, group);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return counts;
}
