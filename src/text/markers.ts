/**
 * Section markers at a line's start: 一、 （一） 1. （1） ①, with their variants of width and punctuation. What matters
 * to a reader is the family and the ordinal; depth comes from nesting, not from the marker.
 */
import { formatChineseNumber, parseChineseNumber } from './numerals.ts';

/** Families in the order of the standard for official documents (GB/T 9704): each usually opens below the one before. */
export const MARKER_FAMILIES = ['chapter', 'chinese', 'chineseParen', 'arabic', 'arabicParen', 'circled'] as const;

export type MarkerFamily = (typeof MARKER_FAMILIES)[number];

export interface Marker {
  /** As printed: 一、 （一） 1． */
  readonly text: string;
  readonly family: MarkerFamily;
  readonly ordinal: number;
  /** Column of the marker in the line. */
  readonly start: number;
  /** Column behind the marker and the blanks that follow it. */
  readonly end: number;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const BLANKS = '[ \\u3000\\u00a0\\t]*';

/** One row a family; the first that matches wins. Examples beside. */
const PATTERNS: readonly { readonly family: MarkerFamily; readonly pattern: RegExp }[] = [
  // 第一部分 工作回顾
  { family: 'chapter', pattern: new RegExp(`^(第(${CHINESE})(?:部分|章|篇))[、：:]?${BLANKS}`) },
  // 一、 十二、 一．  but not 一是, 一方面, nor 一、二季度 and 一、二、三产业
  {
    family: 'chinese',
    pattern: new RegExp(`^((${CHINESE})${BLANKS}[、．.])(?![一二三四五六七八九十](?:[、级期季]|产业))${BLANKS}`),
  },
  // （一） (一)、 〔一〕
  { family: 'chineseParen', pattern: new RegExp(`^([（(〔]${BLANKS}(${CHINESE})${BLANKS}[）)〕][、．.]?)${BLANKS}`) },
  // ㈠
  { family: 'chineseParen', pattern: new RegExp(`^(([㈠-㈩])[、．.]?)${BLANKS}`) },
  // 1. 1、 1． 1 .  but not 1.5亿元, 1.2.3, 3、4月份
  {
    family: 'arabic',
    pattern: new RegExp(
      `^((\\d{1,2}|[０-９]{1,2})${BLANKS}(?:[、．](?!\\d{1,2}(?:月|日|号|个|名|人))|\\.(?!\\d)|\\.(?=20\\d\\d年)))${BLANKS}`,
    ),
  },
  // ⒈
  { family: 'arabic', pattern: new RegExp(`^(([⒈-⒛]))${BLANKS}`) },
  // （1） (1) 1）
  {
    family: 'arabicParen',
    pattern: new RegExp(`^([（(]?${BLANKS}(\\d{1,2}|[０-９]{1,2})${BLANKS}[）)][、．.]?)${BLANKS}`),
  },
  // ⑴
  { family: 'arabicParen', pattern: new RegExp(`^(([⑴-⒇])[、．.]?)${BLANKS}`) },
  // ①
  { family: 'circled', pattern: new RegExp(`^(([①-⑳])[、．.]?)${BLANKS}`) },
];

/** Numbers that are one character: the first of each row, counted up from 1. */
const SINGLE_CHARACTERS = ['①', '⑴', '⒈', '㈠'].map((first) => first.charCodeAt(0));

/** The marker that opens a line at or behind column `from`, leading blanks skipped; null where there is none. */
export function parseMarker(line: string, from = 0): Marker | null {
  const start = skipBlanks(line, from);
  if (!mayOpen(line.charCodeAt(start))) return null;
  const head = line.slice(start, start + 16);
  for (const { family, pattern } of PATTERNS) {
    const match = pattern.exec(head);
    if (!match) continue;
    const ordinal = ordinalOf(family, match[2] ?? '');
    if (ordinal === null) continue;
    return { text: match[1] ?? '', family, ordinal, start, end: start + match[0].length };
  }
  return null;
}

/** Writes an ordinal in a family's usual form: 一、 （一） 1. （1） ①. @throws {RangeError} outside the family's range. */
export function formatMarker(family: MarkerFamily, ordinal: number): string {
  switch (family) {
    case 'chapter':
      return `第${formatChineseNumber(ordinal)}部分`;
    case 'chinese':
      return `${formatChineseNumber(ordinal)}、`;
    case 'chineseParen':
      return `（${formatChineseNumber(ordinal)}）`;
    case 'arabic':
      return `${ordinal}.`;
    case 'arabicParen':
      return `（${ordinal}）`;
    case 'circled':
      if (ordinal < 1 || ordinal > 20) throw new RangeError(`nigao: no circled number for ${ordinal}`);
      return String.fromCharCode(0x2460 + ordinal - 1);
  }
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  return at;
}

/** Space, tab, no-break space, ideographic space, en/em spaces, zero-width marks. */
export function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b)
  );
}

/** Cheap test of a line's first character, before any pattern is tried. */
function mayOpen(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x28 ||
    code === 0xff08 ||
    code === 0x3014 ||
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x3220 && code <= 0x3229) ||
    (code >= 0xff10 && code <= 0xff19) ||
    '一二三四五六七八九十第'.includes(String.fromCharCode(code))
  );
}

function ordinalOf(family: MarkerFamily, digits: string): number | null {
  const code = digits.charCodeAt(0);
  const single = SINGLE_CHARACTERS.find((first) => code >= first && code < first + 20);
  if (single !== undefined) return code - single + 1;
  if (family === 'arabic' || family === 'arabicParen') {
    const value = Number(digits.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
    return value >= 1 ? value : null;
  }
  return parseChineseNumber(digits);
}
