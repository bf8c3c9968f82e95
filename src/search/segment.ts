/**
 * Some reports, indexed together and never changed again: adding files makes another segment, removing one marks its
 * reports dead, and now and then small or half-dead segments are built anew as one (embeddedIndex.ts).
 */
import type { Report } from '../corpus/model.ts';
import { ROLES } from '../corpus/roleList.ts';
import { passageText, sectionPath } from '../corpus/sources.ts';
import { foldIn } from './foldIn.ts';
import { GramIndex } from './gramIndex.ts';
import type { LatentSpace } from './latentSpace.ts';

/** Everything of a segment that is stored, beside the two indexes. One entry a passage unless said otherwise. */
export interface SegmentArrays {
  /** Number of the heading path above the passage, in `contexts`. */
  readonly contextOf: Uint32Array<ArrayBuffer>;
  /** Index into the segment's reports. */
  readonly reportOf: Uint32Array<ArrayBuffer>;
  /** Index into the report's passages. */
  readonly passageOf: Uint32Array<ArrayBuffer>;
  /** Index into ROLES. */
  readonly roles: Uint8Array<ArrayBuffer>;
  /** Latent vectors in bytes, passages × rank; multiply by `scales` of the passage. */
  readonly vectors: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
}

export class Segment {
  readonly reportIds: readonly string[];
  /** Null where the report is gone. */
  readonly reports: readonly (Report | null)[];
  readonly passages: GramIndex;
  readonly contexts: GramIndex;
  readonly arrays: SegmentArrays;
  /** 1 for a report that was removed. */
  readonly dead: Uint8Array<ArrayBuffer>;
  #deadPassages = 0;

  constructor(
    reportIds: readonly string[],
    reports: readonly (Report | null)[],
    passages: GramIndex,
    contexts: GramIndex,
    arrays: SegmentArrays,
  ) {
    this.reportIds = reportIds;
    this.reports = reports;
    this.passages = passages;
    this.contexts = contexts;
    // One shape for all, stored or built: the loops over them are compiled for it
    const { contextOf, reportOf, passageOf, roles, vectors, scales } = arrays;
    this.arrays = { contextOf, reportOf, passageOf, roles, vectors, scales };
    this.dead = Uint8Array.from(reports, (report) => (report ? 0 : 1));
    if (this.dead.includes(1)) for (const report of arrays.reportOf) this.#deadPassages += this.dead[report]!;
  }

  static build(reports: readonly Report[], space: LatentSpace): Segment {
    const texts: string[] = [];
    const contexts: string[] = [];
    const contextOf: number[] = [];
    const reportOf: number[] = [];
    const passageOf: number[] = [];
    const roles: number[] = [];
    reports.forEach((report, reportNumber) => {
      const contextByHeading = new Map<number, number>();
      report.passages.forEach((passage, passageNumber) => {
        const heading = report.paragraphs[passage.paragraph]!.heading;
        let context = contextByHeading.get(heading);
        if (context === undefined) {
          context = contexts.length;
          contexts.push(contextText(report, heading));
          contextByHeading.set(heading, context);
        }
        texts.push(passageText(report, passage));
        contextOf.push(context);
        reportOf.push(reportNumber);
        passageOf.push(passageNumber);
        roles.push(ROLES.indexOf(passage.role));
      });
    });
    const ids = reports.map(({ id }) => id);
    const index = GramIndex.build(texts);
    return new Segment(ids, reports, index, GramIndex.build(contexts), {
      contextOf: Uint32Array.from(contextOf),
      reportOf: Uint32Array.from(reportOf),
      passageOf: Uint32Array.from(passageOf),
      roles: Uint8Array.from(roles),
      ...foldIn(index, space),
    });
  }

  get size(): number {
    return this.arrays.reportOf.length;
  }

  get liveSize(): number {
    return this.size - this.#deadPassages;
  }

  /** Marks reports dead; returns how many passages went with them. */
  remove(doomed: (report: Report) => boolean): number {
    let gone = 0;
    this.reports.forEach((report, number) => {
      if (!report || this.dead[number] === 1 || !doomed(report)) return;
      this.dead[number] = 1;
      gone += report.passages.length;
    });
    this.#deadPassages += gone;
    return gone;
  }

  liveReports(): Report[] {
    return this.reports.filter((report, number): report is Report => report !== null && this.dead[number] === 0);
  }
}

/** The headings above a passage and the report's title, as one text to match. */
function contextText(report: Report, heading: number): string {
  return [...sectionPath(report, heading), report.title].join('。');
}
