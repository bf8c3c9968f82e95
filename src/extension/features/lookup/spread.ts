/** Cards in the order of fit, but never two of the same report in a row: a clerk looks for how the others put it. */

/**
 * Takes, again and again, the best that is not of the report just taken. What then is left is of one report only and
 * dropped; when all are of one report, all stay.
 */
export function spreadOverReports<T extends { readonly reportId: string }>(bestFirst: readonly T[]): T[] {
  if (new Set(bestFirst.map(({ reportId }) => reportId)).size < 2) return [...bestFirst];
  const left = [...bestFirst];
  const taken: T[] = [];
  for (;;) {
    const at = left.findIndex(({ reportId }) => reportId !== taken.at(-1)?.reportId);
    if (at < 0) return taken;
    taken.push(...left.splice(at, 1));
  }
}
