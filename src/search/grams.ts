/**
 * Text into terms. Chinese has no spaces and segmenters disagree with arbitrary query fragments, so the terms are
 * character bigrams within a clause; quotation marks are looked through ("“五经普”清查" → 五经 经普 普清 清查), figures and
 * masks are left out, since what others counted is not what a clerk looks for.
 */

/** A term: two UTF-16 code units in one number, first × 65536 + second, or a single Chinese character. */
export type Gram = number;

/** Code units from here on are Chinese characters (classes below are Latin letters). */
export const FIRST_CHINESE = 0x3400;
const LOWER_X = 0x78;
const BREAK = 0;
/** No code unit of a text that says something is 1. */
const TRANSPARENT = 1;
const TIMES = 0xd7;

/** Marks that stand inside a phrase without parting it. */
const LOOKED_THROUGH = '“”‘’"\'《》〈〉「」『』·　 \t*#';

const CLASSES = buildClasses();

/** Per code unit: BREAK, TRANSPARENT or the code unit that stands for it (Latin letters lower-cased, full width made half). */
function buildClasses(): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (let code = FIRST_CHINESE; code <= 0x9fff; code++) classes[code] = code;
  for (let letter = 0; letter < 26; letter++) {
    const lower = 0x61 + letter;
    for (const code of [lower, 0x41 + letter, 0xff21 + letter, 0xff41 + letter]) classes[code] = lower;
  }
  for (const mark of LOOKED_THROUGH) classes[mark.charCodeAt(0)] = TRANSPARENT;
  return classes;
}

/** An X is a mask (XX街道), not a letter, where another stands beside it. */
function isMask(text: string, at: number): boolean {
  return isX(text, at - 1) || isX(text, at + 1);
}

/** X of any width or case, or the sign of multiplication. */
function isX(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code === TIMES || CLASSES[code] === LOWER_X;
}

/**
 * Calls `visit(gram, start, end)` for each bigram of `text`, `start` and `end` being the columns it covers.
 * Columns are 0-based UTF-16 code units; `end` is exclusive.
 */
export function forEachGram(text: string, visit: (gram: Gram, start: number, end: number) => void): void {
  let previous = BREAK;
  let previousAt = 0;
  for (let at = 0; at < text.length; at++) {
    const code = classAt(text, at);
    if (code === TRANSPARENT) continue;
    if (code !== BREAK && previous !== BREAK) visit(previous * 0x10000 + code, previousAt, at + 1);
    previous = code;
    previousAt = at;
  }
}

/**
 * Writes the code units that count into `codes` from place `from` on, 0 for a break, and returns how many were written: what
 * the index builder reads bigrams from without a call for each. There must be room for the whole text.
 */
export function writeCodes(text: string, codes: Uint16Array, from: number): number {
  let to = from;
  for (let at = 0; at < text.length; at++) {
    const code = classAt(text, at);
    if (code !== TRANSPARENT) codes[to++] = code;
  }
  return to - from;
}

/** A code unit's class, a mask's X being a break. */
function classAt(text: string, at: number): number {
  const code = CLASSES[text.charCodeAt(at)]!;
  return code === LOWER_X && isMask(text, at) ? BREAK : code;
}

/** The Chinese characters of a text with how often each occurs. */
export function countCharacters(text: string): Map<Gram, number> {
  const counts = new Map<Gram, number>();
  for (let at = 0; at < text.length; at++) {
    const code = CLASSES[text.charCodeAt(at)]!;
    if (code >= FIRST_CHINESE) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The bigrams of a text with how often each occurs. */
export function countGrams(text: string): Map<Gram, number> {
  const counts = new Map<Gram, number>();
  forEachGram(text, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
  return counts;
}

/** A term as one reads it: for highlights and messages. */
export function gramText(gram: Gram): string {
  return String.fromCharCode(Math.floor(gram / 0x10000), gram % 0x10000);
}
