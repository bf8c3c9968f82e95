/**
 * One report's own skeleton (照此骨架): its sections as they stand, with years, unit and superior as variables. It rests on
 * one report and says so; headings that hold another unit's facts or a year's event become places to fill, its opening is the plain one.
 */
import type { Heading, Report, Role } from '../corpus/model.ts';
import { topicOf, topicsOf } from './headingTopics.ts';
import { generalise } from './headingVariables.ts';
import type { CommonWords } from './headingWords.ts';
import type { Skeleton, SkeletonSection } from './model.ts';
import { fieldOf } from './headingFields.ts';
import { isDated } from './phraseTables.ts';
import { stableId } from './skeletonId.ts';
import { PLAIN_OPENING } from './jointPlaces.ts';

/** Depth to which a report's sections are taken. */
const DEEPEST = 3;

function headingText(text: string, report: Report, words: CommonWords | null): string {
  const general = generalise(text, report);
  const free =
    !general.hasFacts && !isDated(general.text) && (words === null || words.isCommon(general.text, fieldOf(report)));
  if (free) return general.text;
  const topic = topicsOf(text)[0];
  return `{{slot ${topic === undefined ? '小标题' : `${topicOf(topic)!.label}小标题`}}}`;
}

function sectionsOf(
  headings: readonly Heading[],
  level: number,
  inherited: Role,
  toText: (text: string) => string,
): SkeletonSection[] {
  const sections: SkeletonSection[] = [];
  let at = 0;
  while (at < headings.length) {
    const heading = headings[at]!;
    let end = at + 1;
    while (end < headings.length && headings[end]!.level > heading.level) end++;
    const role = heading.role === 'item' ? inherited : heading.role;
    if (heading.role !== 'item') {
      const below = level < DEEPEST ? sectionsOf(headings.slice(at + 1, end), level + 1, role, toText) : [];
      sections.push({ role, heading: toText(heading.text), alternatives: [], support: 1, children: below });
    }
    at = end;
  }
  return sections;
}

/** Role of the section a heading stands in, for headings that have none of their own. */
function inheritedRole(headings: readonly Heading[], index: number): Role {
  let level = headings[index]!.level;
  for (let at = index - 1; at >= 0; at--) {
    const { level: above, role } = headings[at]!;
    if (above >= level) continue;
    if (role !== 'item') return role;
    level = above;
  }
  return 'review';
}

/**
 * One section of a report, with what is below it.
 * @param index into the report's headings
 */
export function sectionOfReport(report: Report, index: number, words: CommonWords | null = null): SkeletonSection {
  const { headings } = report;
  const own = headings[index]!;
  const role = own.role === 'item' ? inheritedRole(headings, index) : own.role;
  let end = index + 1;
  while (end < headings.length && headings[end]!.level > own.level) end++;
  const [section] = sectionsOf([{ ...own, role }, ...headings.slice(index + 1, end)], 1, role, (text) =>
    headingText(text, report, words),
  );
  return section!;
}

/** Id of a report's own skeleton. */
export function reportSkeletonId({ id }: Report): string {
  return `r-${stableId(id)}`;
}

/**
 * The skeleton of one report. `words`, built from the whole corpus, tells what only this unit writes; without it only
 * figures, masks and the unit's name are taken out.
 */
export function skeletonOfReport(report: Report, words: CommonWords | null = null): Skeleton {
  const opens = report.paragraphs.some(({ kind, heading }) => kind === 'body' && heading < 0);
  return {
    id: reportSkeletonId(report),
    name: report.title,
    genre: report.genre,
    ...(report.topic === null ? {} : { topic: report.topic }),
    unitKinds: report.unit.kind === null ? [] : [report.unit.kind],
    support: 1,
    ...(opens ? { opening: PLAIN_OPENING } : {}),
    sections: sectionsOf(report.headings, 1, 'review', (text) => headingText(text, report, words)),
    sources: [{ path: report.path, line: report.titleLine, report: report.title }],
  };
}
