/**
 * The order of cards: by fit or by year, but never two of the same report in a row: a clerk looks for how the others
 * put it.
 */

interface Dated {
  readonly reportId: string;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

function yearOf({ reviewYear, planYear }: Dated): number {
  return reviewYear ?? planYear ?? 0;
}

/** @param bestFirst hits in order of fit; of one year they keep it */
export function orderCards<T extends Dated>(bestFirst: readonly T[], sort: 'fit' | 'year'): T[] {
  const sorted = sort === 'fit' ? bestFirst : [...bestFirst].sort((one, other) => yearOf(other) - yearOf(one));
  return spreadOverReports(sorted);
}

/**
 * Takes, again and again, the first that is not of the report just taken. What then is left is of one report only and
 * dropped; when all are of one report, all stay.
 */
function spreadOverReports<T extends Dated>(hits: readonly T[]): T[] {
  if (new Set(hits.map(({ reportId }) => reportId)).size < 2) return [...hits];
  const left = [...hits];
  const taken: T[] = [];
  for (;;) {
    const at = left.findIndex(({ reportId }) => reportId !== taken.at(-1)?.reportId);
    if (at < 0) return taken;
    taken.push(...left.splice(at, 1));
  }
}
