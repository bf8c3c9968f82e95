/** What the corpus tree hands to a command of its menus. It comes unchecked. */
import type { ReportEntry } from '../../../protocol/answers.ts';

interface Node {
  readonly kind?: unknown;
  readonly report?: ReportEntry;
  readonly index?: unknown;
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The report of a node, or of the section it is. */
export function reportOf(value: unknown): ReportEntry | undefined {
  const { kind, report } = nodeOf(value);
  return (kind === 'report' || kind === 'section') && typeof report?.id === 'string' ? report : undefined;
}

/** A section's report and its index among that report's headings. */
export function sectionOf(value: unknown): { readonly report: ReportEntry; readonly index: number } | undefined {
  const { kind, index } = nodeOf(value);
  const report = reportOf(value);
  return kind === 'section' && report && typeof index === 'number' ? { report, index } : undefined;
}
