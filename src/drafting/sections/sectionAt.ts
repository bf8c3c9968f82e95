/**
 * A skeleton section where the cursor stands (插入章节骨架): 一、 after 二、 becomes 三、; inside 三、 it starts at （一）. Which of
 * the two is meant follows from the roles: a section of another role closes the open one; a topic of the same role goes
 * into it; a whole section whose heading already stands there, still empty, only fills it. A marker that the clerk has
 * typed already decides by itself. Below the signature no section belongs: there it goes to the end of the body.
 */
import type { SkeletonSection } from '../../mining/model.ts';
import { parseMarker } from '../../text/markers.ts';
import type { DraftFields } from '../templates/fields.ts';
import { escapeSnippet, type Written } from '../templates/write.ts';
import { closingAbove, type Closing } from './closing.ts';
import { renderSectionList } from './renderSection.ts';
import { laterSiblings, type Renumbering } from './laterSiblings.ts';
import { surroundingsOf, type OpenSection, type Surroundings } from './surroundings.ts';

interface Fit {
  readonly level: number;
  readonly ordinal: number;
  readonly sections: readonly SkeletonSection[];
}

/** A topic goes into the part it belongs to, and beside the topics that stand there without a part above them. */
function goesInside(topic: SkeletonSection, open: readonly OpenSection[]): boolean {
  const top = open[0]!;
  return top.role === topic.role && (top.namesPart || top.empty || open.length > 1);
}

function fit(section: SkeletonSection, open: readonly OpenSection[]): Fit {
  const top = open[0];
  if (!top) return { level: 1, ordinal: 1, sections: [section] };
  const whole = section.children.length > 0;
  if (top.role === section.role && whole && top.empty) return { level: 2, ordinal: 1, sections: section.children };
  if (!whole && goesInside(section, open))
    return { level: 2, ordinal: (open[1]?.ordinal ?? 0) + 1, sections: [section] };
  return { level: 1, ordinal: top.ordinal + 1, sections: [section] };
}

/** What the clerk typed before asking: `三、` or `## （二）`. Null where the line has no marker. */
function fitTyped(section: SkeletonSection, typed: string, { open, families }: Surroundings): Fit | null {
  const marker = parseMarker(typed.replace(/^#{1,6}[ \t]+/u, ''));
  if (!marker) return null;
  const known = open.findIndex(({ family }) => family === marker.family);
  const listed = families.indexOf(marker.family);
  const depth = known >= 0 ? known : Math.max(open.length, listed);
  return { level: depth + 1, ordinal: marker.ordinal, sections: [section] };
}

/** What stands around the cursor. */
export interface DraftAround {
  /** The draft up to the line the section goes on. */
  readonly above: string;
  /** The draft from the line behind it. */
  readonly below?: string;
  /** What stands on the line itself already and is replaced: a marker, hashes. */
  readonly typed?: string;
}

export interface PlacedSection extends Written {
  /** Markers below that would have to count on, in order; nothing is changed unless the clerk says so. */
  readonly renumber: readonly Renumbering[];
  /** Offset in the text above from which it replaces everything: the signature moves down. Absent where it just goes in. */
  readonly from?: number;
}

/** Renders `section` to follow `above`, in that draft's own markers. */
export function renderSectionAt(section: SkeletonSection, around: DraftAround, fields: DraftFields): PlacedSection {
  const closing = closingAbove(around.above, around.below ?? '');
  return closing ? beforeClosing(section, around.above, closing, fields) : placed(section, around, fields);
}

/** The section, then the signature and date that stood before the cursor. */
function beforeClosing(
  section: SkeletonSection,
  draft: string,
  { bodyEnd }: Closing,
  fields: DraftFields,
): PlacedSection {
  const { text, snippet } = placed(section, { above: `${draft.slice(0, bodyEnd)}\n` }, fields);
  const closing = draft.slice(bodyEnd).trimEnd();
  return {
    text: `\n${text.trimEnd()}${closing}`,
    snippet: `\n${snippet.trimEnd()}${escapeSnippet(closing)}`,
    renumber: [],
    from: bodyEnd,
  };
}

function placed(section: SkeletonSection, around: DraftAround, fields: DraftFields): PlacedSection {
  const { above, below = '', typed = '' } = around;
  const surroundings = surroundingsOf(above, fields.reviewYear);
  const { open, families, format, topHashes } = surroundings;
  const place = { families, topHashes, fields: { format, ...fields } };
  if (section.heading === '')
    return { ...renderSectionList([section], { level: 1, ordinal: 1, ...place }), renumber: [] };
  const { level, ordinal, sections } = fitTyped(section, typed, surroundings) ?? fit(section, open);
  const written = renderSectionList(sections, { level, ordinal, ...place });
  return { ...written, renumber: laterSiblings(below, { families, level, first: ordinal, count: sections.length }) };
}
