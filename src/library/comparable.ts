/** How much other reports have to say on a heading of the draft: enough to tell whether a look-up is worth a click. */
import { readDraft } from '../corpus/readReports.ts';
import type { ComparableAnswer } from '../protocol/answers.ts';
import type { PassageIndex } from '../search/passageIndex.ts';

/** Passages looked at; reports beyond them would hardly be opened. */
const PASSAGES = 60;

/** A passage counts when it fits at least this well beside the best one. */
const LEAST_FIT = 0.5;

const MARKDOWN_HEADING = /^#{1,6}[ \t]/m;

/**
 * Reads the line as the draft's last one; where that makes it a heading, looks for passages on it in sections of its role.
 * @returns null when the line is no heading, or a title
 */
export function comparable(
  index: PassageIndex,
  { line, draft, unitKind }: { readonly line: string; readonly draft: string; readonly unitKind?: string },
): ComparableAnswer | null {
  const text = `${draft}\n${line}`;
  const format = MARKDOWN_HEADING.test(text) ? 'md' : 'txt';
  const lines = text.split(/\r\n|\n|\r/).map((one) => ({ text: one }));
  const heading = readDraft({ path: '', format, encoding: 'utf-8', lines })?.headings.at(-1);
  if (heading?.line !== lines.length || heading.role === 'item' || heading.text === '') return null;
  const { role } = heading;
  const hits = index.search({ query: heading.text, role, unitKind, k: PASSAGES });
  const least = (hits[0]?.score ?? 0) * LEAST_FIT;
  const reports = new Set(hits.filter(({ score }) => score >= least).map(({ report }) => report.id));
  return { heading: heading.text, role, reports: reports.size };
}
