/** Pairs of neighbouring characters, and how many groups of reports write each: the ground of what counts as common. */
import type { Report } from '../corpus/model.ts';
import { PairNumbers } from './pairNumbers.ts';

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

/** How many groups write each pair, by the pair's number. */
export type PairCounts = Int32Array;

/**
 * What the reports of a corpus write of the pairs that a heading or a lead could need: those of headings and of the first
 * paragraph under each. Every report is gone through once; each way of grouping them then only counts numbers.
 */
export class ReportPairs {
  readonly #numbers = new PairNumbers();
  readonly #written = new Map<Report, Int32Array>();

  constructor(reports: readonly Report[]) {
    for (const report of reports) this.#learn(report);
    const lastSeen = new Int32Array(this.#numbers.size);
    const own = new Int32Array(this.#numbers.size);
    for (const [index, report] of reports.entries()) {
      let length = 0;
      for (const { text } of report.paragraphs) {
        for (let at = 0; at + 1 < text.length; at++) {
          const number = this.#numbers.at(text, at);
          if (number < 0 || lastSeen[number] === index + 1) continue;
          lastSeen[number] = index + 1;
          own[length++] = number;
        }
      }
      this.#written.set(report, own.slice(0, length));
    }
  }

  /** The number of the pair at a column, -1 where no heading or lead has it. */
  numberAt(text: string, at: number): number {
    return this.#numbers.at(text, at);
  }

  /** How many groups write each pair. */
  count(groups: Iterable<readonly Report[]>): PairCounts {
    const lastSeen = new Int32Array(this.#numbers.size);
    const counts = new Int32Array(this.#numbers.size);
    let group = 0;
    for (const reports of groups) {
      group++;
      for (const report of reports) {
        for (const number of this.#written.get(report)!) {
          if (lastSeen[number] === group) continue;
          lastSeen[number] = group;
          counts[number]!++;
        }
      }
    }
    return counts;
  }

  #learn({ headings, paragraphs }: Report): void {
    for (const { text } of headings) this.#numbers.addAll(text);
    let last: number | null = null;
    for (const { heading, kind, text } of paragraphs) {
      if (kind !== 'body' || heading === last) continue;
      last = heading;
      this.#numbers.addAll(text.slice(0, LEAD_LENGTH));
    }
  }
}
