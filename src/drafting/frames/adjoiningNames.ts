/**
 * The rest of a name of which a part is known: what touches a name and is strange, or stands between it and the mark before
 * and is written by one unit alone, belongs to it (岫畔 in 岫畔西湖, 笙岗 in 华岫置地笙岗中心).
 */
import type { FactSpan } from './factSpans.ts';
import { COUNTED } from './frameRules.ts';
import { NAME_LEAD, NO_NAME } from './nameTables.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import { isSyllable } from './unitNames.ts';
import type { Wording } from './wording.ts';

/** What stands between a mark and a name, short enough to belong to it. */
const BEFORE = /(?<=^|[，。；：、（“\s])[\u4e00-\u9fff]{2,4}$/u;

/** A province by one character, behind a mark: 、皖|岫华研究院. */
const PROVINCE = /(?:^|[，。；：、（“\s与和])[沪浙苏皖闽赣鲁豫鄂湘粤桂琼黔滇渝]$/u;

/** What the part behind is called. */
const PART_BEHIND = /^(?:中心|大厦|广场|花园|项目|片区|[一二三四五六七八九]期)/u;

/** Names with what adjoins them; kinds whose names have no parts stay as they are. */
export function withAdjoining(wording: Wording, names: readonly FactSpan[]): FactSpan[] {
  return names.map((name) => {
    if (name.kind === '数' || name.kind === '日期' || name.kind === '人名') return name;
    // 岫华|安|林间聚落: one character between two parts of a name.
    const isJoined =
      names.some(({ end }) => end === name.start - 1) && isSyllable(wording.text, name.start - 1, wording.ends);
    return {
      ...name,
      start: isJoined ? name.start - 1 : startOf(wording, name.start),
      end: endOf(wording, name.end),
    };
  });
}

function isStrangeSyllable({ text, ends, strange }: Wording, at: number): boolean {
  return strange[at] === 1 && isSyllable(text, at, ends);
}

function startOf(wording: Wording, start: number): number {
  const { text, lonely } = wording;
  let from = start;
  while (from > 0 && isStrangeSyllable(wording, from - 1)) from--;
  if (start - from > 1) return from;
  if (PROVINCE.test(text.slice(0, start))) return start - 1;
  const words = BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  from = start - words.length;
  const isOwn =
    words !== '' &&
    !NO_NAME.test(words) &&
    !PLAIN_WORDS.has(words) &&
    !isCounted(words) &&
    !NAME_LEAD.test(words) &&
    lonely.subarray(from + 1, start + 1).every((one) => one === 1);
  return isOwn ? from : start;
}

function endOf(wording: Wording, end: number): number {
  let to = end;
  while (isStrangeSyllable(wording, to)) to++;
  if (to - end < 2) return end;
  return to + (PART_BEHIND.exec(wording.text.slice(to))?.[0].length ?? 0);
}

/** It counts what is named, or says whose it is: 一本, 各地; 十里 does not. */
function isCounted(words: string): boolean {
  return (
    /^[几数多各每本该其全我]/u.test(words) || (/^[一二两三四五六七八九十]/u.test(words) && COUNTED.test(words.slice(1)))
  );
}
