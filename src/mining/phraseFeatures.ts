/**
 * What tells a formulaic clause from one that only its own unit could write, measured against the other units'
 * reports (each clause with its own unit left out): of how few pieces written elsewhere it can be put together (Ziv and
 * Merhav's cross parsing, 1993), how many other units use its words, and how its words sit in clauses.
 */
import { DOCUMENT, NAME, NUMBER, PLACE, YEAR } from './phraseMarks.ts';
import type { PhraseIndex } from './phraseIndex.ts';
import { LAMENT, NOMINAL, NUMBERED_EVENT, PREDICATE } from './phraseTables.ts';
import { isVerb, opensClauses, type Word } from './phraseWords.ts';

/** One number a feature, in the order of `FEATURES`. */
export type Features = ArrayLike<number>;

export const FEATURES = [
  'pieces', // pieces of the cross parsing by symbol
  'longest', // longest piece by length
  'deep', // share of symbols at which four or more are written elsewhere
  'rarest', // log of the units that use the rarest word
  'common', // mean log of the units that use each word
  'pairs', // share of neighbouring words that another unit joins too
  'opening', // how often the first word opens clauses
  'closing', // how often the last word closes clauses
  'short',
  'long',
  'figures',
  'names',
  'list', // enumerations with 、 whose members are no set row
  'quoted',
  'parallel', // members of a set: 早发现、早提醒、早纠正
  'verbless', // neither a verb at its head nor a predicate
  'lament', // says what is lacking
] as const;

/** What is counted of a phrase's characters, by their codes. */
const FIGURE = 1;
const OWN_NAME = 2;
const LISTED = 3;
const COMMA = 4;
const QUOTED = 5;
const COUNTED = new Uint8Array(0x10000);
for (const [characters, kind] of [
  [NUMBER + YEAR, FIGURE],
  [PLACE + NAME + DOCUMENT, OWN_NAME],
  ['、', LISTED],
  ['，', COMMA],
  ['“', QUOTED],
] as const)
  for (const character of characters) COUNTED[character.charCodeAt(0)] = kind;

/** @param parts the words of the stretch */
export function phraseFeatures(index: PhraseIndex, parts: readonly Word[], start: number, end: number): Features {
  const symbols = index.corpus.text.slice(start, end);
  const length = symbols.length;
  const { pieces, longest, deep } = crossParse(index.foreign, start, end);
  let rarest = Infinity;
  let sum = 0;
  let counted = 0;
  for (const part of parts) {
    if (!part.isHan) continue;
    const units = Math.log2(Math.max(1, part.units));
    rarest = Math.min(rarest, units);
    sum += units;
    counted++;
  }
  const first = parts[0]!;
  const last = parts.at(-1)!;
  let figures = 0;
  let names = 0;
  let lists = 0;
  let quoted = 0;
  let commas = 0;
  for (let at = 0; at < length; at++) {
    switch (COUNTED[symbols.charCodeAt(at)]) {
      case FIGURE:
        figures++;
        break;
      case OWN_NAME:
        names++;
        break;
      case LISTED:
        lists++;
        break;
      case COMMA:
        commas++;
        break;
      case QUOTED:
        quoted = 1;
    }
  }
  const parallel = lists + commas > 0 ? parallelMembers(symbols) : 0;
  return [
    pieces / length,
    longest / length,
    deep / length,
    rarest === Infinity ? 0 : rarest,
    counted === 0 ? 0 : sum / counted,
    joinedShare(index.foreign, parts, start),
    share(first.opening, first.count),
    share(last.closing, last.count),
    Math.max(0, 8 - length) / 8,
    Math.max(0, length - 16) / 8,
    figures,
    names + (NUMBERED_EVENT.test(symbols) ? 1 : 0),
    parallel > 0 ? 0 : lists,
    quoted,
    parallel,
    parallel > 0 || (!NOMINAL.test(symbols) && (isVerbal(parts) || PREDICATE.test(symbols))) ? 0 : 1,
    LAMENT.test(symbols) ? 1 : 0,
  ];
}

/** Add-one share, so that a word seen once tells little. */
function share(part: number, whole: number): number {
  return (part + 0.2) / (whole + 1);
}

/** Greedy parsing from left to right into the longest pieces that another unit writes. */
function crossParse(
  foreign: Uint16Array,
  start: number,
  end: number,
): { pieces: number; longest: number; deep: number } {
  let pieces = 0;
  let longest = 0;
  for (let at = start; at < end;) {
    const piece = Math.min(Math.max(1, foreign[at]!), end - at);
    longest = Math.max(longest, piece);
    pieces++;
    at += piece;
  }
  let deep = 0;
  let covered = start;
  for (let at = start; at < end; at++) {
    if (Math.min(foreign[at]!, end - at) >= 4) covered = Math.max(covered, at + Math.min(foreign[at]!, end - at));
    if (at < covered) deep++;
  }
  return { pieces, longest, deep };
}

/** Share of neighbouring words that another unit writes side by side. */
function joinedShare(foreign: Uint16Array, parts: readonly Word[], start: number): number {
  let at = start;
  let joined = 0;
  for (let i = 0; i + 1 < parts.length; i++) {
    const length = parts[i]!.text.length + parts[i + 1]!.text.length;
    if (foreign[at]! >= length) joined++;
    at += parts[i]!.text.length;
  }
  return parts.length < 2 ? 1 : joined / (parts.length - 1);
}

/** It opens with a verb or an adverb, or with a preposition and has its verb later: 对…|进行…. */
function isVerbal(parts: readonly Word[]): boolean {
  const first = parts[0]!;
  if (!OBJECT_PREPOSITION.test(first.text)) return opensClauses(first) || first.isPreposition || first.isAdverb;
  return parts.slice(2).some(isVerb);
}

/** Prepositions that name an object and then need a verb; 在…下 and 以…为抓手 need none. */
const OBJECT_PREPOSITION = /^[对把将与向从让使]$/;

/**
 * Members of a set pair or set row: neighbours between 、 or ， that are equally long and, where short, share a character
 * at the same place, or are all of four characters. 0 where there are not two.
 */
export function parallelMembers(symbols: string): number {
  const members = symbols.split(/[、，]/);
  let most = 1;
  let run = 1;
  for (let i = 1; i < members.length; i++) {
    run = isParallel(members[i - 1]!, members[i]!) ? run + 1 : 1;
    most = Math.max(most, run);
  }
  return most < 2 ? 0 : Math.min(most, 4);
}

function isParallel(one: string, other: string): boolean {
  if (one.length < 3 || one.length > 10 || Math.abs(one.length - other.length) > (one.length > 5 ? 1 : 0)) return false;
  if (one.length === other.length && one.length === 4) return true;
  for (let at = 0; at < one.length; at++) if (one.charCodeAt(at) === other.charCodeAt(at)) return true;
  return one.at(-1) === other.at(-1) || (one.length === other.length && one.length > 4);
}
