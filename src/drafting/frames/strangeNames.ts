/**
 * Names that no dictionary has, by the company they keep: characters in a row that make no word, and that one unit alone
 * writes, in front of what firms, places and projects are called, behind a post, or with the ending of a village. Alone
 * a strange word proves nothing: trades have words of their own.
 */
import type { FactSpan } from './factSpans.ts';
import { SURNAME } from './frameRules.ts';
import {
  FUNCTION_WORD,
  NOT_A_PERSON,
  PERSON_BEFORE,
  PERSON_BEHIND,
  PRAISED,
  SMALL_PLACE,
  SOUNDS,
  STRANGE_TAILS,
  WHERE,
} from './nameTables.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import type { Wording } from './wording.ts';

/** Characters between a strange word and what it names: 远岫|高档服装|项目. */
const LONGEST_BETWEEN = 8;

/** Parts of a name by a dot: 远岫·慢时光. */
const DOTTED = /[\u4e00-\u9fff]{1,8}(?:[·•・][\u4e00-\u9fff]{1,8})+/gu;
const HAN = /\p{Script=Han}/u;
const ALL_SOUNDS = new RegExp(`(?:${SOUNDS.source}){3,}`, 'gu');
const PERSON = new RegExp(`${SURNAME}[\\u4e00-\\u9fff]{1,2}`, 'gu');

/** Where a passage holds names that are strange words, or begin with one. */
export function strangeNames(wording: Wording): FactSpan[] {
  return [
    ...runs(wording.strange).flatMap((run) => [
      ...beforeTail(wording, run),
      ...smallPlace(wording, run),
      ...foreign(wording, run),
    ]),
    ...allSounds(wording),
    ...persons(wording),
    ...dotted(wording),
  ];
}

/** Stretches of strange words. */
export function runs(strange: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = strange.indexOf(1); start >= 0;) {
    let end = start;
    while (strange[end] === 1) end++;
    found.push({ start, end });
    start = strange.indexOf(1, end);
  }
  return found;
}

function beforeTail({ text, ends }: Wording, { start, end }: { start: number; end: number }): FactSpan[] {
  for (let at = start + 2; at <= end + LONGEST_BETWEEN && at < text.length; at++) {
    if (ends[at] === 1) {
      const rest = text.slice(at);
      for (const { kind, tail, between, least } of STRANGE_TAILS) {
        const match = at - end <= between && Math.min(at, end) - start >= least ? tail.exec(rest) : null;
        if (match) return [{ start, end: kind === '项目' ? at : at + match[0].length, kind }];
      }
    }
    if (!/[\p{Script=Han}（）]/u.test(text.charAt(at)) || isFunction(text, at, ends)) return [];
  }
  return [];
}

function isFunction(text: string, at: number, ends: Uint8Array): boolean {
  return (at === 0 || ends[at] === 1) && ends[at + 1] === 1 && FUNCTION_WORD.test(text.charAt(at));
}

function smallPlace({ text }: Wording, { start, end }: { start: number; end: number }): FactSpan[] {
  for (const to of [end, end + 1]) {
    const isTold =
      to - start > 2 ||
      WHERE.test(text.slice(0, start)) ||
      (text.startsWith('、', to) && !HAN.test(text.charAt(start - 1)));
    if (to - start > 1 && isTold && SMALL_PLACE.test(text.slice(start + 1, to)))
      return [{ start, end: to, kind: '地名' }];
  }
  return [];
}

/** 铂尔曼: written by sound. */
function foreign({ text }: Wording, { start, end }: { start: number; end: number }): FactSpan[] {
  const sounds = [...text.slice(start, end).matchAll(SOUNDS)].length;
  return end - start > 2 && sounds > 1 ? [{ start, end, kind: '名称' }] : [];
}

/** 塔克斯: nothing but characters that write sounds, whoever else writes it. */
function allSounds({ text }: Wording): FactSpan[] {
  return [...text.matchAll(ALL_SOUNDS)].flatMap(({ 0: name, index }) =>
    Array.from(name).some((_, i) => PLAIN_WORDS.has(name.slice(i, i + 2)))
      ? []
      : [{ start: index, end: index + name.length, kind: '名称' as const }],
  );
}

/** Behind a post or in front of what is said of persons: a surname and characters that make no word. */
function persons({ text, strange }: Wording): FactSpan[] {
  return [...text.matchAll(PERSON)].flatMap(({ 0: name, index }) => {
    const lengths = name.length > 2 ? [3, 2] : [2];
    for (const length of lengths) {
      const words = name.slice(0, length);
      if (NOT_A_PERSON.test(words) || PLAIN_WORDS.has(words.slice(0, 2)) || PLAIN_WORDS.has(words.slice(1))) continue;
      const behind = text.slice(index + length, index + length + 4);
      if (!PERSON_BEHIND.test(behind)) continue;
      // 张某荣获 tells a person even where several units write of him.
      if (!PRAISED.test(behind) && !strange.subarray(index, index + length).includes(1)) continue;
      if (!PERSON_BEFORE.test(text.slice(0, index))) continue;
      return [{ start: index, end: index + length, kind: '人名' as const }];
    }
    return [];
  });
}

function dotted({ text }: Wording): FactSpan[] {
  return [...text.matchAll(DOTTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: '名称' as const,
  }));
}
