/**
 * Types a report again, a character at a time, and counts keystrokes: one a character typed, one an acceptance. The
 * writer takes the longest offer that is exactly what comes next and has two characters or more.
 */
import type { Report } from '../../src/corpus/model.ts';
import type { CompletionSegment } from '../../src/drafting/completion/segmentText.ts';

/** What is offered at one position; texts stand at the cursor. */
export interface Offers {
  readonly ghost: string | null;
  /** The ghost text without its throttle. */
  readonly always: string | null;
  readonly list: readonly string[];
}

/** One way of writing with help, as it went. */
export interface Writing {
  /** Keystrokes saved, 0 to 1. */
  readonly saved: number;
  /** Offers seen while writing, and those that were right in full. */
  readonly shown: number;
  readonly right: number;
  /** Keystrokes saved where a character costs its pinyin's length and an acceptance one, 0 to 1. */
  readonly savedPinyin: number;
}

export interface Replay extends Writings {
  /** Offers that hold what none may. */
  readonly breaches: number;
  /** Share of the characters that lie in copies of 13 characters or more of the library. */
  readonly reused: number;
}

export interface Writings {
  readonly ghost: Writing;
  readonly always: Writing;
  readonly list: Writing;
}

/** The text a replay types: every paragraph of the report, restored. */
export function replayText(report: Report): string {
  return report.paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/**
 * Replays one report.
 * @param offersAt what is offered before a position; asked once for each position
 */
export function replayReport(report: Report, offersAt: (draft: string, before: string) => Offers): Writings {
  const text = replayText(report);
  const offers: Offers[] = [];
  let lineStart = 0;
  let draft = '';
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at - 1) === '\n') {
      lineStart = at;
      draft = text.slice(0, at - 1);
    }
    offers.push(offersAt(draft, text.slice(lineStart, at)));
  }
  return {
    ghost: write(text, (at) => (offers[at]!.ghost === null ? [] : [offers[at]!.ghost])),
    always: write(text, (at) => (offers[at]!.always === null ? [] : [offers[at]!.always])),
    list: write(text, (at) => offers[at]!.list),
  };
}

/** Share of a text's characters that lie in copies of 13 characters or more of the library's text. */
export function reusedShare(text: string, segments: readonly CompletionSegment[]): number {
  let reused = 0;
  let until = 0;
  const codes = Array.from(text, (character) => character.charCodeAt(0));
  for (let at = 0; at + COPY <= codes.length; at++) {
    const pattern = codes.slice(at, at + COPY);
    const copied = segments.some(({ context }) => {
      const { low, high } = context.find(pattern);
      return low < high;
    });
    if (!copied) continue;
    reused += at + COPY - Math.max(at, until);
    until = at + COPY;
  }
  return reused / text.length;
}

/** Shorter copies are set phrases. */
const COPY = 13;

function write(text: string, offersAt: (at: number) => readonly string[]): Writing {
  let keys = 0;
  let pinyinKeys = 0;
  let shown = 0;
  let right = 0;
  for (let at = 0; at < text.length;) {
    const offers = offersAt(at);
    if (offers.length > 0) shown++;
    let longest = '';
    for (const offer of offers) {
      if (offer.length >= 2 && offer.length > longest.length && text.startsWith(offer, at)) longest = offer;
    }
    keys++;
    pinyinKeys += longest === '' ? pinyinLength(text.charAt(at)) : 1;
    if (longest !== '') right++;
    at += Math.max(1, longest.length);
  }
  let whole = 0;
  for (const character of text) whole += pinyinLength(character);
  return { saved: 1 - keys / text.length, shown, right, savedPinyin: 1 - pinyinKeys / whole };
}

/** A Han character takes about three keys in a pinyin editor that picks most words by itself; all else one. */
function pinyinLength(character: string): number {
  return /\p{Script=Han}/u.test(character) ? PINYIN_KEYS : 1;
}

/** Mean keys a character: full pinyin of two to three letters, and a share of the choosing key. */
const PINYIN_KEYS = 3.2;
