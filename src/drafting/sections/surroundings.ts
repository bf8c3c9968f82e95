/**
 * What stands above the cursor, as far as numbering goes: which headings are open, what comes next at each depth, and
 * which markers this draft uses. Depth comes from nesting: a family seen for the first time opens below the one before.
 */
import type { Role } from '../../corpus/model.ts';
import { headingCue } from '../../corpus/roleCues.ts';
import { MARKER_FAMILIES, parseMarker, type MarkerFamily } from '../../text/markers.ts';

/** A heading above the cursor whose section has not been closed by a later one. */
export interface OpenSection {
  readonly family: MarkerFamily;
  readonly ordinal: number;
  readonly role: Role;
  /** Nothing but its own line so far: the cursor stands right under it. */
  readonly empty: boolean;
}

export interface Surroundings {
  /** Top first. */
  readonly open: readonly OpenSection[];
  /** Marker families by depth, as the draft uses them, continued as GB/T 9704 has them: 一、（一）1.（1）①. */
  readonly families: readonly MarkerFamily[];
  readonly format: 'text' | 'markdown';
}

interface Growing {
  family: MarkerFamily;
  ordinal: number;
  role: Role;
  empty: boolean;
}

/** `## 一、…` → `一、…`, and whether there was a hash. */
function withoutHashes(line: string): { text: string; hashed: boolean } {
  const found = /^#{1,6}\s+/u.exec(line);
  return { text: found ? line.slice(found[0].length) : line, hashed: found !== null };
}

/** The families a draft has used, then those the standard lists after the deepest of them. */
function continued(used: readonly MarkerFamily[]): MarkerFamily[] {
  const families = used.length > 0 ? [...used] : (['chinese'] as MarkerFamily[]);
  const deepest = Math.max(...families.map((family) => MARKER_FAMILIES.indexOf(family)));
  return [...families, ...MARKER_FAMILIES.slice(deepest + 1)];
}

/** Reads the draft above the cursor; `reviewYear` tells a plan's year from the year under review. */
export function surroundingsOf(above: string, reviewYear: number): Surroundings {
  const open: Growing[] = [];
  const used: MarkerFamily[] = [];
  let markdown = false;
  for (const line of above.split(/\r\n|\n|\r/)) {
    const { text, hashed } = withoutHashes(line);
    markdown ||= hashed;
    if (text.trim() === '') continue;
    const marker = parseMarker(text);
    for (const section of open) section.empty = false;
    if (!marker) continue;
    const depth = open.findIndex(({ family }) => family === marker.family);
    if (depth >= 0) open.length = depth;
    const heading = text.slice(marker.end);
    const role = headingCue(heading.replace(/[。：:]\s*$/u, ''), reviewYear)?.role ?? open.at(-1)?.role ?? 'review';
    open.push({ family: marker.family, ordinal: marker.ordinal, role, empty: !/[。！？]./u.test(heading) });
    used[open.length - 1] ??= marker.family;
  }
  for (const [depth, { family }] of open.entries()) used[depth] = family;
  return { open, families: continued(used), format: markdown ? 'markdown' : 'text' };
}
