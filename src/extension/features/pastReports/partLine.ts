/** A line that says so where completion listens to a part of the corpus only. */

/** The window's translations. */
export interface Translations {
  t(message: string, ...values: (string | number | boolean)[]): string;
}

export function partLine(reports: number, leftOut: number, l10n: Translations): string[] {
  if (leftOut === 0) return [];
  const told = l10n.t(
    'So many reports slow typing down: completion uses {0} of them, those of your kind of unit and the latest first.',
    reports - leftOut,
  );
  return [told];
}
