/**
 * What stands above the cursor, as far as numbering goes: which headings are open, what comes next at each depth, and
 * which markers this draft uses. Depth comes from nesting: a family seen for the first time opens below the one before;
 * in Markdown a heading without a marker has the depth of its hashes.
 */
import type { Role } from '../../corpus/model.ts';
import { headingCue } from '../../corpus/roleCues.ts';
import { MARKER_FAMILIES, parseMarker, type MarkerFamily } from '../../text/markers.ts';

/** A heading above the cursor whose section has not been closed by a later one. */
export interface OpenSection {
  /** Null for a Markdown heading without a marker. */
  readonly family: MarkerFamily | null;
  /** Its number; without a marker how many of its level there are. */
  readonly ordinal: number;
  readonly role: Role;
  /** It names a part of the report (存在的主要问题), not a subject (强化党建引领). */
  readonly namesPart: boolean;
  /** Nothing but its own line so far: the cursor stands right under it. */
  readonly empty: boolean;
}

export interface Surroundings {
  /** Top first. */
  readonly open: readonly OpenSection[];
  /** Marker families by depth, as the draft uses them, continued as GB/T 9704 has them: 一、（一）1.（1）①. */
  readonly families: readonly (MarkerFamily | null)[];
  readonly format: 'text' | 'markdown';
  /** How many # its top headings have. */
  readonly topHashes: number;
}

interface Growing {
  family: MarkerFamily | null;
  hashes: number;
  ordinal: number;
  role: Role;
  namesPart: boolean;
  empty: boolean;
}

/** A line of the draft as far as it may be a heading: `## 一、…` has two hashes and a marker. */
interface HeadLine {
  readonly hashes: number;
  readonly family: MarkerFamily | null;
  /** 0 where there is no marker. */
  readonly ordinal: number;
  readonly text: string;
}

/** The line as a heading, or null where it is body text. The first line under one # is the title. */
export function headLine(line: string): HeadLine | null {
  const hashes = /^(#{1,6})[ \t]+/u.exec(line);
  const text = hashes ? line.slice(hashes[0].length) : line;
  const marker = parseMarker(text);
  if (!marker && !hashes) return null;
  return {
    hashes: hashes?.[1]!.length ?? 0,
    family: marker?.family ?? null,
    ordinal: marker?.ordinal ?? 0,
    text: text.slice(marker?.end ?? 0),
  };
}

/** The families a draft has used, then those the standard lists after the deepest of them. */
function continued(used: readonly (MarkerFamily | null)[]): (MarkerFamily | null)[] {
  if (used.length === 0) return [...MARKER_FAMILIES.slice(1)];
  if (used.at(-1) === null) return [...used, null, null, null];
  const deepest = Math.max(...used.map((family) => (family === null ? 0 : MARKER_FAMILIES.indexOf(family))));
  return [...used, ...MARKER_FAMILIES.slice(deepest + 1)];
}

/** How deep a heading stands among the open ones; the length of `open` where it opens a new depth. */
function depthOf({ family, hashes }: HeadLine, open: readonly Growing[]): number {
  const known = open.findIndex((section) =>
    family === null
      ? hashes <= section.hashes
      : section.family === family && (hashes === 0 || hashes === section.hashes),
  );
  return known < 0 ? open.length : known;
}

/** Reads the draft above the cursor; `reviewYear` tells a plan's year from the year under review. */
export function surroundingsOf(above: string, reviewYear: number): Surroundings {
  const open: Growing[] = [];
  const used: (MarkerFamily | null)[] = [];
  let markdown = false;
  let topHashes = 2;
  for (const line of above.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const head = headLine(line);
    for (const section of open) section.empty = false;
    if (!head) continue;
    markdown ||= head.hashes > 0;
    // # 题目: one hash and no marker is the title, as long as nothing is open
    if (head.hashes === 1 && head.family === null && open.length === 0) continue;
    const depth = depthOf(head, open);
    const before = open[depth];
    open.length = depth;
    const cue = headingCue(head.text.replace(/[。：:]\s*$/u, ''), reviewYear);
    open.push({
      family: head.family,
      hashes: head.hashes,
      ordinal: head.family === null ? (before?.ordinal ?? 0) + 1 : head.ordinal,
      role: cue?.role ?? open.at(-1)?.role ?? 'review',
      namesPart: cue !== null,
      empty: !/[。！？]./u.test(head.text),
    });
    if (depth === 0 && head.hashes > 0) topHashes = head.hashes;
    if (used.length <= depth) used.push(head.family);
  }
  for (const [depth, { family }] of open.entries()) used[depth] = family;
  return { open, families: continued(used), format: markdown ? 'markdown' : 'text', topHashes };
}
