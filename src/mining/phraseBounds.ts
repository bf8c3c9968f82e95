/** Whether a stretch of symbols can stand as a phrase at all: its ends, its brackets, its share of marks. */
import { isMark, NAME, NUMBER } from './phraseMarks.ts';
import type { Unit } from '../corpus/model.ts';
import { COUNT_TAIL, FRAGMENT } from './phraseTables.ts';

const SHORTEST = 4;
const LONGEST = 48;

/** What a character does to a phrase that holds it; asked of every character of every candidate, so by its code. */
const PLAIN = 0;
/** Ties a clause to its place: brackets, numbers' signs, spaces. */
const TIES = 1;
const OPENS = 2;
const CLOSES = 3;
const MARKS = 4;
const LATIN = 5;
const BEARING = new Uint8Array(0x10000);
const bear = (characters: string, bearing: number): void => {
  for (const character of characters) BEARING[character.charCodeAt(0)] = bearing;
};
bear('（）()【】〔〕\n：/\\|+=<>~～*#@', TIES);
bear('“‘', OPENS);
bear('”’', CLOSES);
for (let code = NUMBER.charCodeAt(0); isMark(String.fromCharCode(code)); code++) BEARING[code] = MARKS;
bear('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LATIN);

/** Ends, quotation marks and marks are all in order. */
export function isWellBounded(symbols: string): boolean {
  const { length } = symbols;
  if (length < SHORTEST || length > LONGEST || OPEN_ENDS.has(symbols.charCodeAt(length - 1))) return false;
  let open = 0;
  let marks = 0;
  let before = PLAIN;
  for (let at = 0; at < length; at++) {
    const bearing = BEARING[symbols.charCodeAt(at)]!;
    if (bearing === TIES || (bearing === LATIN && before === LATIN)) return false;
    if (bearing === OPENS) open++;
    else if (bearing === CLOSES) open--;
    else if (bearing === MARKS) marks++;
    if (open < 0 || open > 2) return false;
    before = bearing;
  }
  if (open !== 0 || length - marks < SHORTEST || marks > 4) return false;
  return !FRAGMENT.test(symbols);
}

/** Signs and marks that leave a phrase open: a bare year or figure at its end has lost its unit. */
const OPEN_ENDS: ReadonlySet<number> = new Set(
  Array.from('、，；：·“‘（《「\uE000\uE001', (character) => character.charCodeAt(0)),
);

/** What is left of a clause that was nothing but its count: 累计开展活动, 办结率. */
const COUNTED = /^(?:累计|共|全年|今年|截至|现有|目前|合计)|[率值额数量收入产比]$/;

/** The clause without the count at its end, null where there is none: 开展警示教育8次 → 开展警示教育. */
export function withoutCount(symbols: string): string | null {
  if (!symbols.includes(NUMBER)) return null;
  const match = COUNT_TAIL.exec(symbols);
  if (match === null) return null;
  const rest = symbols.slice(0, match.index);
  return COUNTED.test(rest) || rest.includes(NUMBER) ? null : rest;
}

/** Length of a subject that only names who reports: XX街道, 我局, 全市. */
export function subjectLength(symbols: string, unit: Unit): number {
  let length = 0;
  for (const name of [unit.name, unit.kind]) {
    if (name === null || name.length < 2) continue;
    const at = symbols.indexOf(name);
    if (at >= 0 && at <= 2) length = Math.max(length, at + name.length);
  }
  if (length < symbols.length && SUBJECT_STARTS[symbols.charCodeAt(length)] === 0) return length;
  const behind = SUBJECT.exec(symbols.slice(length));
  return length + (behind?.[0].length ?? 0);
}

/** What `SUBJECT` can begin with; hardly any clause does. */
const SUBJECT_STARTS = new Uint8Array(0x10000);
for (const start of '全我本\uE002\uE00B各系上党班领') SUBJECT_STARTS[start.charCodeAt(0)] = 1;

const SUBJECT =
  /^(?:[全我本]\uE008|\uE002(?:局|委|办|中心)?|\uE00B|我们|各级|各地|各单位|各部门)?(?:系统|上下|党委|党组|党工委|党总支|党支部)?(?:全体干部职工|班子成员|领导班子)?/;

const NAME_CODE = NAME.charCodeAt(0);
const OPENING_QUOTE = '“'.charCodeAt(0);
const CLOSING_QUOTE = '”'.charCodeAt(0);
/** Words of a phrase that names what another unit would not. */
const SHORTEST_NAMING = 5;

/** A phrase whose quotation was replaced whole says nothing any more. */
export function isHollow(symbols: string): boolean {
  let words = 0;
  let fewest = SHORTEST;
  for (let at = 0; at < symbols.length; at++) {
    const code = symbols.charCodeAt(at);
    const bearing = BEARING[code]!;
    if (code === NAME_CODE) fewest = SHORTEST_NAMING;
    if (bearing !== MARKS && code !== OPENING_QUOTE && code !== CLOSING_QUOTE) words++;
  }
  return words < fewest;
}
