/** What a report says of itself: unit, genre, topic, years, signature and date. */
import type { Ending } from './ending.ts';
import type { PreparedLine } from './lines.ts';
import type { Genre, Unit } from './model.ts';
import type { ReportBody } from './reportBody.ts';
import { genreOf, parseTitle } from './titles.ts';
import { parseUnitName } from './unitNames.ts';

export interface ReportFacts {
  readonly unit: Unit;
  readonly genre: Genre;
  readonly topic: string | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
  readonly signature: string | null;
  readonly date: string | null;
}

export function reportFacts(
  title: string,
  lines: readonly PreparedLine[],
  ending: Ending,
  body: ReportBody,
): ReportFacts {
  const facts = parseTitle(title);
  const signature = textAt(lines, ending.signature);
  const named = parseUnitName(facts.unitText);
  const signed = signature === null ? null : parseUnitName(signature);
  const unit = named.kind === null && signed !== null ? signed : named;
  const planned = body.headings.some((heading) => heading.level === 1 && heading.role === 'plan');
  return {
    unit,
    genre: genreOf(facts.topic, facts.hasPlan || planned),
    topic: facts.topic,
    reviewYear: facts.reviewYear,
    planYear: facts.planYear ?? planYearOf(body),
    signature,
    date: textAt(lines, ending.date),
  };
}

/** The year a plan section's own heading names. */
function planYearOf(body: ReportBody): number | null {
  for (const heading of body.headings) {
    if (heading.role !== 'plan') continue;
    const year = /20\d\d(?=年)/.exec(heading.text);
    if (year) return Number(year[0]);
  }
  return null;
}

function textAt(lines: readonly PreparedLine[], index: number): string | null {
  const line = lines[index];
  return line === undefined ? null : line.text.slice(line.start, line.end);
}
