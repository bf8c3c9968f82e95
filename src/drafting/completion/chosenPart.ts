/**
 * Which reports of a very large corpus the engine listens to: more text no longer helps a clause, and every keystroke
 * pays for it. Reports of the writer's own kind of unit come first, of those the most recent.
 */
import type { Report } from '../../corpus/model.ts';

/** Characters beyond which a corpus is not taken whole. */
export const MOST_CHARACTERS = 20_000_000;

/** More than any year, so that the kind of unit goes before it. */
const OWN_KIND = 10_000;

/**
 * The whole corpus, or the part of it that fits, in the order of the corpus.
 * @param unitKind short name of the writer's kind of unit, null when it is not known
 */
export function choosePart(
  reports: readonly Report[],
  unitKind: string | null,
  room = MOST_CHARACTERS,
): readonly Report[] {
  if (reports.reduce((sum, report) => sum + sizeOf(report), 0) <= room) return reports;
  const rank = (report: Report): number =>
    (unitKind !== null && report.unit.kind === unitKind ? OWN_KIND : 0) + (report.reviewYear ?? report.planYear ?? 0);
  const chosen = new Set<Report>();
  let left = room;
  for (const report of [...reports].sort((one, other) => rank(other) - rank(one))) {
    left -= sizeOf(report);
    if (left < 0) break;
    chosen.add(report);
  }
  return reports.filter((report) => chosen.has(report));
}

function sizeOf(report: Report): number {
  return report.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
