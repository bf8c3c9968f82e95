/**
 * What follows an inserted section at its own level: with 三、 put between 二、 and 三、, the later ones have to count on.
 * Only told here, never done: whether the numbers go on is the clerk's to say.
 */
import { formatMarker, parseMarker, type MarkerFamily } from '../../text/markers.ts';

/** A marker to be written anew. */
export interface Renumbering {
  /** 0-based in the text below. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Inserted {
  readonly families: readonly (MarkerFamily | null)[];
  /** Depth of what was inserted, from 1. */
  readonly level: number;
  /** The number of its first section. */
  readonly first: number;
  /** How many sections of that depth. */
  readonly count: number;
}

/**
 * The later siblings that went on from where the section was put. A number that goes on already, or a count that is
 * out of order, ends the search: nothing behind it is ours to change.
 */
export function laterSiblings(below: string, { families, level, first, count }: Inserted): Renumbering[] {
  const own = families[level - 1] ?? null;
  if (own === null) return [];
  const above = families.slice(0, level - 1);
  const found: Renumbering[] = [];
  let expected = first;
  for (const [line, text] of below.split(/\r\n|\n|\r/).entries()) {
    const from = /^#{1,6}[ \t]+/u.exec(text)?.[0].length ?? 0;
    const marker = parseMarker(text, from);
    if (!marker) continue;
    if (above.includes(marker.family)) break;
    if (marker.family !== own) continue;
    if (marker.ordinal !== expected) break;
    const { start } = marker;
    found.push({ line, start, end: start + marker.text.length, text: formatMarker(own, expected + count) });
    expected += 1;
  }
  return found;
}
