/**
 * Where a phrase is used: in which sections, and in which part of a report. Every report has one voice: what it repeats
 * in one place counts no more for that.
 */
import type { Paragraph, Report, Role } from '../corpus/model.ts';
import type { Position } from './model.ts';
import { roleAt, type PhraseCorpus } from './phraseCorpus.ts';

/** Votes of reports for places of one sort. */
export class Spread<K extends string> {
  readonly #reports: number[] = [];
  readonly #places: K[] = [];
  /** The one place that was named so far; null once there are two. */
  #only: K | null | undefined;

  add(report: number, place: K): void {
    if (this.#only === undefined) this.#only = place;
    else if (this.#only !== place) this.#only = null;
    this.#reports.push(report);
    this.#places.push(place);
  }

  /**
   * Shares that sum to 1, the largest first; of equal ones, the place that has more of the corpus.
   * @param bulk how much of the corpus each place has
   */
  shares(bulk: ReadonlyMap<K, number> = new Map()): Partial<Record<K, number>> {
    // Most phrases stand in one place
    if (this.#only === undefined) return {};
    if (this.#only !== null) return { [this.#only]: 1 } as Partial<Record<K, number>>;
    const reports = this.#counts();
    const sums = new Map<K, number>();
    for (const counts of reports.values()) {
      let all = 0;
      for (const count of counts.values()) all += count;
      for (const [place, count] of counts) sums.set(place, (sums.get(place) ?? 0) + count / all);
    }
    const rounded = [...sums].map(([place, sum]) => [place, Math.round((sum / reports.size) * 1000) / 1000] as const);
    const size = (place: K): number => bulk.get(place) ?? 0;
    rounded.sort((one, other) => other[1] - one[1] || size(other[0]) - size(one[0]) || (one[0] < other[0] ? -1 : 1));
    return Object.fromEntries(rounded) as Partial<Record<K, number>>;
  }

  /** How often each report names each place. */
  #counts(): Map<number, Map<K, number>> {
    const reports = new Map<number, Map<K, number>>();
    this.#reports.forEach((report, index) => {
      const counts = reports.get(report) ?? new Map<K, number>();
      const place = this.#places[index]!;
      counts.set(place, (counts.get(place) ?? 0) + 1);
      reports.set(report, counts);
    });
    return reports;
  }
}

/** How many symbols of the corpus stand in each role. */
export function roleBulk(corpus: PhraseCorpus): Map<Role, number> {
  const bulk = new Map<Role, number>();
  corpus.paragraphs.forEach((paragraph, index) => {
    const role = roleAt(corpus, paragraph);
    const end = corpus.paragraphs[index + 1]?.start ?? corpus.text.length;
    bulk.set(role, (bulk.get(role) ?? 0) + end - paragraph.start);
  });
  return bulk;
}

/** Part of the report that a paragraph belongs to: before the first heading, its last paragraph of body, or between. */
export function positionOf(report: Report, index: number): Position {
  const { heading, kind } = report.paragraphs[index]!;
  const { first, last } = endsOf(report);
  if (heading < 0 && (report.headings.length > 0 || index === first)) return 'opening';
  return kind === 'body' && index === last ? 'closing' : 'body';
}

const ENDS = new WeakMap<Report, { readonly first: number; readonly last: number }>();

/** Indexes of the first and the last paragraph of a report's text. */
function endsOf(report: Report): { readonly first: number; readonly last: number } {
  let ends = ENDS.get(report);
  if (ends === undefined) {
    const isTold = ({ kind }: Paragraph): boolean => kind === 'body' || kind === 'heading';
    ends = { first: report.paragraphs.findIndex(isTold), last: report.paragraphs.findLastIndex(isTold) };
    ENDS.set(report, ends);
  }
  return ends;
}
