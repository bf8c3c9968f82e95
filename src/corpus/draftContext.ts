/**
 * Where the cursor stands in an unfinished draft: role, heading path, the siblings to continue. The draft is read as a
 * report would be, up to the cursor.
 */
import type { Heading, Report, Role, Unit } from './model.ts';
import { readDraft } from './readReports.ts';
import { parseMarker, type MarkerFamily } from '../text/markers.ts';
import { sentences } from '../text/sentences.ts';
import { turnOf } from './roles.ts';

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
  /** Role of the text at the cursor: of its section, or what the text has turned to; background before any heading. */
  readonly role: Role;
  /** Heading texts from the top down to the cursor's section; above a heading line those it will stand under. */
  readonly path: readonly string[];
  /** The cursor's line opens with a marker and has no full stop yet: the clerk writes a heading. */
  readonly headingLine: boolean;
  /** Marker of the cursor's line, where it has one. */
  readonly marker: string;
  /** The open headings, top first: the innermost is the section the cursor stands in, or a heading line will stand in. */
  readonly open: readonly OpenHeading[];
  /** Headings of the innermost open level in order; above a heading line those it goes on from. */
  readonly siblings: readonly OpenHeading[];
  readonly unit: Unit;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

const NO_UNIT: Unit = { level: null, kind: null, name: null };

const MARKDOWN = /^#{1,6}[ \t]/m;

/**
 * Reads the draft up to the cursor.
 * @param draftAbove the draft's text above the cursor's paragraph
 * @param before the cursor's paragraph up to the cursor
 */
export function draftContext(draftAbove: string, before: string): DraftContext {
  const marker = parseMarker(before);
  const headingLine = marker !== null && !/[。！？]/.test(before);
  const base = { headingLine, marker: marker?.text ?? '' };
  const text = marker === null ? draftAbove : `${draftAbove}\n${before}`;
  const format = MARKDOWN.test(text) ? 'md' : 'txt';
  const lines = text.split(/\r\n|\n|\r/).map((line) => ({ text: line }));
  const report = readDraft({ path: '', format, encoding: 'utf-8', lines });
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
  const { unit, reviewYear, planYear } = report;
  const own = headingLine && report.headings.at(-1)?.line === lines.length ? report.headings.at(-1)! : null;
  const above = own ? report.headings.slice(0, -1) : report.headings;
  const open = openHeadings(above).filter((heading) => own === null || heading.level < own.level);
  const level = own?.level ?? open.at(-1)?.level;
  return {
    ...base,
    role: marker === null ? turnedRole(roleAtEnd(report), before, reviewYear) : roleAtEnd(report),
    path: open.map((heading) => heading.text).filter((words) => words !== ''),
    open,
    siblings: level === undefined ? [] : siblingsOf(above, level),
    unit,
    reviewYear,
    planYear,
  };
}

/** Role of the last text of a report; what follows a bare title is background. */
function roleAtEnd(report: Report): Role {
  const last = report.paragraphs.length - 1;
  const paragraph = report.paragraphs[last]!;
  if (report.headings.length === 0 && paragraph.kind !== 'body') return 'background';
  const passage = report.passages.at(-1);
  return passage?.paragraph === last ? passage.role : paragraph.role;
}

function turnedRole(role: Role, text: string, reviewYear: number | null): Role {
  let current = role;
  for (const { start, end } of sentences(text))
    current = turnOf(text.slice(start, end), current, reviewYear) ?? current;
  return current;
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
