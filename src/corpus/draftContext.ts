/**
 * Where the cursor stands in an unfinished draft: role, heading path, the siblings to continue. The draft is read as a
 * report would be, up to the cursor.
 */
import type { Heading, Role, Unit } from './model.ts';
import { readReports } from './readReports.ts';
import { parseMarker, type MarkerFamily } from '../text/markers.ts';
import { sectionPath } from './sources.ts';

/** A heading above the cursor, as far as it guides what comes next. */
export interface OpenHeading {
  readonly level: number;
  /** As printed; '' where there is none. */
  readonly marker: string;
  readonly family: MarkerFamily | null;
  readonly ordinal: number;
  readonly text: string;
  readonly role: Role;
}

export interface DraftContext {
  /** Role of the section the cursor stands in; background before the first heading. */
  readonly role: Role;
  /** Heading texts from the top down to the cursor's section. */
  readonly path: readonly string[];
  /** The cursor's line opens with a marker and has no sentence end yet: the clerk writes a heading. */
  readonly headingLine: boolean;
  /** Marker of the cursor's line, where it has one. */
  readonly marker: string;
  /** The open headings, top first: the innermost is the section the cursor stands in. */
  readonly open: readonly OpenHeading[];
  /** Headings of the innermost open level, in order, the last one last. */
  readonly siblings: readonly OpenHeading[];
  readonly unit: Unit;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

const NO_UNIT: Unit = { level: null, kind: null, name: null };

/**
 * Reads the draft up to the cursor.
 * @param draftAbove the draft's text above the cursor's paragraph
 * @param before the cursor's paragraph up to the cursor
 */
export function draftContext(draftAbove: string, before: string): DraftContext {
  const lines = `${draftAbove}\n${before}`.split(/\r\n|\n|\r/).map((text) => ({ text }));
  const file = readReports({ path: '', format: 'txt', encoding: 'utf-8', lines });
  const report = file.reports.at(-1);
  const marker = parseMarker(before);
  const headingLine = marker !== null && !/[。！？]/.test(before);
  const base = { headingLine, marker: marker?.text ?? '' };
  if (!report) {
    return {
      ...base,
      role: 'background',
      path: [],
      open: [],
      siblings: [],
      unit: NO_UNIT,
      reviewYear: null,
      planYear: null,
    };
  }
  const last = report.headings.length - 1;
  const open = openHeadings(report.headings);
  const innermost = open.at(-1);
  return {
    ...base,
    role: innermost?.role ?? 'background',
    path: sectionPath(report, last),
    open,
    siblings: innermost ? siblingsOf(report.headings, innermost.level) : [],
    unit: report.unit,
    reviewYear: report.reviewYear,
    planYear: report.planYear,
  };
}

function openHeadings(headings: readonly Heading[]): OpenHeading[] {
  const open: OpenHeading[] = [];
  for (const heading of headings) {
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
    open.push(toOpen(heading, open.at(-1)?.role ?? 'review'));
  }
  return open;
}

function siblingsOf(headings: readonly Heading[], level: number): OpenHeading[] {
  const siblings: OpenHeading[] = [];
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]!;
    if (heading.level < level) break;
    if (heading.level === level) siblings.unshift(toOpen(heading, 'review'));
  }
  return siblings;
}

function toOpen(heading: Heading, inherited: Role): OpenHeading {
  const marker = heading.marker === '' ? null : parseMarker(heading.marker);
  return {
    level: heading.level,
    marker: heading.marker,
    family: marker?.family ?? null,
    ordinal: marker?.ordinal ?? 0,
    text: heading.text,
    role: heading.role === 'item' ? inherited : heading.role,
  };
}
