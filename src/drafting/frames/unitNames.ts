/**
 * Names that a unit bears somewhere in its reports, wherever it writes them: 岫屏 in 岫屏山 makes 岫屏 a name in
 * 岫屏文化 and 岫屏研学基地 as well, though nothing there tells it. Only characters that make no word of the
 * dictionary count: the same word may be a name in one place and a word in another.
 */
import type { Report } from '../../corpus/model.ts';
import { wordEndsIn } from '../completion/wordEnds.ts';
import type { FactSpan } from './factSpans.ts';
import { FUNCTION_WORD, NAME_TAIL, NO_PLACE, ROW_BREAK } from './nameTables.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import { isCommonPair } from './wording.ts';

/** Characters of a name. */
const SHORTEST = 2;
const LONGEST = 3;

/** How often a unit writes a name of its own at least. */
const LEAST = 3;

/** Characters read in front of a tail. */
const WINDOW = 12;

/** What was found, by the reports of a library and the name of a unit. */
const KNOWN = new WeakMap<readonly Report[], Map<string, ReadonlySet<string>>>();

/** Names that the unit `of` bears in those of the reports that are its own; read once for the same list of reports. */
export function unitNames(reports: readonly Report[], of: string): ReadonlySet<string> {
  const known = KNOWN.get(reports) ?? new Map<string, ReadonlySet<string>>();
  KNOWN.set(reports, known);
  let names = known.get(of);
  if (!names) {
    const own = reports.filter(({ unit }) => unit.name === of);
    known.set(of, (names = namesIn(own.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n'))));
  }
  return names;
}

function namesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(NAME_TAIL)) {
    const name = syllablesBefore(text, match.index, LONGEST);
    if (name.length >= SHORTEST && !NO_PLACE.test(name) && !isCommonPair(name.slice(0, 2))) found.add(name);
  }
  return new Set([...found].filter((name) => text.split(name).length > LEAST));
}

/**
 * Characters in front of `end` that make no word, `most` of them at most. Read without what stands behind, which the
 * dictionary may join to the last of them.
 */
export function syllablesBefore(text: string, end: number, most: number): string {
  const window = text.slice(Math.max(0, end - WINDOW), end);
  const ends = wordEndsIn(window);
  let start = window.length;
  while (start > 0 && window.length - start < most && isSyllable(window, start - 1, ends)) start--;
  return window.slice(start);
}

/** Where a passage of the unit writes its names as characters that make no word. */
export function namesOfUnit(text: string, ends: Uint8Array, names: ReadonlySet<string>): FactSpan[] {
  return [...names].flatMap((name) => {
    const spans: FactSpan[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      if (!holdsWord(text, at, at + name.length, ends)) spans.push({ start: at, end: at + name.length, kind: '地名' });
    return spans;
  });
}

/** A word that everybody writes lies in the span, or overlaps it: 天桥 in 蓝天桥头. */
function holdsWord(text: string, start: number, end: number, ends: Uint8Array): boolean {
  let from = start;
  while (from > 0 && ends[from] !== 1) from--;
  for (let to = from + 1; from < end && to <= text.length; to++) {
    if (ends[to] !== 1) continue;
    if (to - from > 1 && PLAIN_WORDS.has(text.slice(from, to))) return true;
    from = to;
  }
  return false;
}

/** A Chinese character that is a word of its own, and none that phrases are made of. */
export function isSyllable(text: string, at: number, ends: Uint8Array): boolean {
  const character = text.charAt(at);
  return (
    (at === 0 || ends[at] === 1) &&
    ends[at + 1] === 1 &&
    /[\u4e00-\u9fff]/u.test(character) &&
    !FUNCTION_WORD.test(character) &&
    !ROW_BREAK.test(character)
  );
}
