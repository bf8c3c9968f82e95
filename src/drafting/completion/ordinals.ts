/**
 * Counting on: after （二） comes （三）, after 一是 comes 二是. What number comes next is a fact of the draft that no context
 * of characters tells, and how likely a next one is at a cursor was counted over whole reports.
 */
import { formatMarker, type Marker, parseMarker } from '../../text/markers.ts';
import { formatChineseNumber, parseChineseNumber } from '../../text/numerals.ts';
import type { Continuation } from './search.ts';

/** Lines looked back for the heading that a new one would follow. */
const LINES_BACK = 60;
/** Chance that a line opens with the next marker of the innermost, and of an outer, open level. */
const NEXT_SIBLING = 0.35;
const NEXT_OUTER = 0.12;
/** Chance that （一） opens the line behind a heading 一、 that stands alone. */
const FIRST_CHILD = 0.4;
/** The same behind a paragraph that leads into such a part, where an earlier part has （一）. */
const CHILD_BEHIND_LEAD = 0.35;
/** Chance of the next number there: no report leaves a part empty, only an outline that is still to be filled. */
const NEXT_OF_OUTLINE = 0.1;
/** Chance that a line opens with the next enumerator when the line above opened with one. */
const NEXT_LINE = 0.55;
/** The same behind a sentence, by sentences since the last enumerator: 0, 1, 2 or more. */
const NEXT_SENTENCE = [0.1, 0.22, 0.36];

/** A line with one of these has begun its text; without, it is a heading that stands alone. */
const BODY = /[。；：]/u;

const ENUMERATORS: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: /(?<=^|[。；：，])(?:第)?(?<ordinal>[一二三四五六七八九十]{1,2})(?<word>是|要)/gu,
    example: '一是健全制度。二是',
  },
];

/** Markers and enumerators that count on at this cursor. */
export function nextOrdinals(draft: string, before: string): Continuation[] {
  const texts = before.trim() === '' ? atLineStart(draft) : behindSentence(before);
  return texts.map(({ text, probability }) => ({ text, probability, atWordEnd: true }));
}

interface Guess {
  readonly text: string;
  readonly probability: number;
}

function atLineStart(draft: string): Guess[] {
  const lines = lastLines(draft);
  const above = lines[0];
  if (above === undefined) return [];
  const enumerator = lastEnumerator(above);
  if (enumerator !== null && enumerator.at === 0) return [{ text: enumerator.next, probability: NEXT_LINE }];
  const opened = parseMarker(above);
  if (opened && !BODY.test(above)) return behindHeading(opened);
  const guesses: Guess[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const marker = parseMarker(line);
    if (!marker || seen.has(marker.family)) continue;
    const text = countOn(marker);
    const isLed = marker.family === 'chinese' && seen.size === 0 && hasInner(lines) && !BODY.test(line);
    if (isLed) guesses.push({ text: formatMarker('chineseParen', 1), probability: CHILD_BEHIND_LEAD });
    if (text !== null) guesses.push({ text, probability: seen.size > 0 || isLed ? NEXT_OUTER : NEXT_SIBLING });
    seen.add(marker.family);
    if (marker.family === 'chinese' || marker.family === 'chapter') break;
  }
  return guesses;
}

/** Whether some part above counts within itself: （二）. */
function hasInner(lines: readonly string[]): boolean {
  return lines.some((line) => parseMarker(line)?.family === 'chineseParen');
}

/** Behind a heading that stands alone comes what it is about. */
function behindHeading(heading: Marker): Guess[] {
  const child =
    heading.family === 'chinese' ? [{ text: formatMarker('chineseParen', 1), probability: FIRST_CHILD }] : [];
  const next = countOn(heading);
  return next === null ? child : [...child, { text: next, probability: NEXT_OF_OUTLINE }];
}

function behindSentence(before: string): Guess[] {
  const end = before.at(-1);
  if (end !== '。' && end !== '；') return [];
  const enumerator = lastEnumerator(before);
  if (enumerator === null) return [];
  const sentences = before.slice(enumerator.at).split(/[。；]/u).length - 2;
  return [{ text: enumerator.next, probability: NEXT_SENTENCE[Math.min(sentences, NEXT_SENTENCE.length - 1)]! }];
}

/** The marker with its number counted on, in the form the writer gave it. Arabic ones are left: one key types them. */
function countOn(marker: Marker): string | null {
  if (marker.family !== 'chinese' && marker.family !== 'chineseParen') return null;
  if (marker.ordinal >= 99) return null;
  return marker.text.replace(/[一二三四五六七八九十]+/u, formatChineseNumber(marker.ordinal + 1));
}

function lastEnumerator(text: string): { next: string; at: number } | null {
  let last: { next: string; at: number } | null = null;
  for (const { pattern } of ENUMERATORS) {
    for (const match of text.trimStart().matchAll(pattern)) {
      const ordinal = parseChineseNumber(match.groups!['ordinal']!);
      if (ordinal === null || ordinal >= 99) continue;
      last = { next: `${formatChineseNumber(ordinal + 1)}${match.groups!['word']!}`, at: match.index };
    }
  }
  return last;
}

/** Non-blank lines, the last one first. */
function lastLines(draft: string): string[] {
  const lines: string[] = [];
  let end = draft.length;
  while (end > 0 && lines.length < LINES_BACK) {
    const start = draft.lastIndexOf('\n', end - 1) + 1;
    const line = draft.slice(start, end).trim();
    if (line !== '') lines.push(line);
    end = start - 1;
  }
  return lines;
}
