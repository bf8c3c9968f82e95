/** Lists of a binary Word document ([MS-DOC] 2.9.131 LSTF, 2.9.150 LVL, 2.9.128 LFO), for the counter of all formats. */
import type { NumberLevel, NumberList } from '../autoNumbers.ts';
import type { Binary } from './binary.ts';
import { PART, type WordFile } from './wordFile.ts';

export interface DocLists {
  /** By index from 1, as text, for the counter. */
  readonly lists: ReadonlyMap<string, NumberList>;
  /** Levels that belong to a style: `index style` → level. */
  readonly boundStyles: ReadonlyMap<string, number>;
}

interface Abstract {
  readonly id: number;
  readonly levels: Map<number, NumberLevel>;
  /** Style of each level, 0xfff for none. */
  readonly styles: readonly number[];
}

/** Number formats by code ([MS-OSHARED] 2.2.1.3 MSONFC). */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [10, 'ideographDigital'],
  [11, 'japaneseCounting'],
  [14, 'decimalFullWidth'],
  [16, 'japaneseLegal'],
  [17, 'japaneseDigitalTenThousand'],
  [18, 'decimalEnclosedCircle'],
  [19, 'decimalFullWidth2'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [26, 'decimalEnclosedFullstop'],
  [27, 'decimalEnclosedParen'],
  [28, 'decimalEnclosedCircleChinese'],
  [29, 'ideographEnclosedCircle'],
  [30, 'ideographTraditional'],
  [31, 'ideographZodiac'],
  [33, 'taiwaneseCounting'],
  [34, 'ideographLegalTraditional'],
  [35, 'taiwaneseCountingThousand'],
  [36, 'taiwaneseDigital'],
  [37, 'chineseCounting'],
  [38, 'chineseLegalSimplified'],
  [39, 'chineseCountingThousand'],
  [255, 'none'],
]);

const LIST_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const NO_STYLE = 0xfff;

export function boundKey(list: number, style: number): string {
  return `${list} ${style}`;
}

export function readLists(file: WordFile): DocLists {
  const place = file.part(PART.lists);
  const overrides = file.part(PART.overrides);
  if (place.length < 2 || overrides.length < 4) return { lists: new Map(), boundStyles: new Map() };
  return readOverrides(file.table, overrides.at, readAbstracts(file.table, place.at, place.length));
}

/** The lists, and behind them all their levels one after another. */
function readAbstracts(table: Binary, from: number, length: number): ReadonlyMap<number, Abstract> {
  const count = table.u16(from);
  const abstracts = new Map<number, Abstract>();
  let at = from + length;
  for (let index = 0; index < count; index++) {
    const entry = from + 2 + index * LIST_BYTES;
    const simple = (table.u8(entry + 26) & 1) === 1;
    const styles = Array.from({ length: LEVELS }, (_, level) => table.u16(entry + 8 + level * 2));
    const abstract: Abstract = { id: table.i32(entry), levels: new Map(), styles };
    for (let level = 0; level < (simple ? 1 : LEVELS); level++) {
      const read = readLevel(table, at);
      abstract.levels.set(level, read.level);
      at = read.end;
    }
    abstracts.set(abstract.id, abstract);
  }
  return abstracts;
}

/** One level; its text holds the numbers of levels as the characters 0 to 8. */
function readLevel(table: Binary, at: number): { level: NumberLevel; end: number } {
  const flags = table.u8(at + 5);
  const changes = table.u8(at + 24) + table.u8(at + 25);
  const restartBelow = table.u8(at + 26);
  const textAt = at + 28 + changes;
  const count = table.u16(textAt);
  const raw = table.text(textAt + 2, count);
  const noRestart = (flags & 8) !== 0;
  const level: NumberLevel = {
    format: FORMATS.get(table.u8(at + 4)) ?? 'decimal',
    text: Array.from(raw, (sign) => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign)).join(''),
    start: table.i32(at),
    restartAfter: noRestart ? restartBelow : null,
    legal: (flags & 4) !== 0,
  };
  return { level, end: textAt + 2 + count * 2 };
}

function readOverrides(table: Binary, from: number, abstracts: ReadonlyMap<number, Abstract>): DocLists {
  const count = table.u32(from);
  const lists = new Map<string, NumberList>();
  const boundStyles = new Map<string, number>();
  let at = from + 4 + count * OVERRIDE_BYTES;
  for (let index = 1; index <= count; index++) {
    const entry = from + 4 + (index - 1) * OVERRIDE_BYTES;
    const abstract = abstracts.get(table.i32(entry));
    const levels = new Map(abstract?.levels);
    const restarts = new Map<number, number>();
    at += 4;
    for (let change = table.u8(entry + 12); change > 0; change--) at = readOverride(table, at, levels, restarts);
    lists.set(String(index), { sharedId: String(abstract?.id ?? `none ${index}`), levels, restarts });
    for (const [level, style] of (abstract?.styles ?? []).entries())
      if (style !== NO_STYLE) boundStyles.set(boundKey(index, style), level);
  }
  return { lists, boundStyles };
}

/** One level that a list sets otherwise: a first number, or a whole level; returns where it ends. */
function readOverride(
  table: Binary,
  at: number,
  levels: Map<number, NumberLevel>,
  restarts: Map<number, number>,
): number {
  const flags = table.u32(at + 4);
  const index = flags & 0xf;
  const formatted = (flags & 0x20) !== 0;
  if ((flags & 0x10) !== 0 && !formatted) restarts.set(index, table.i32(at));
  if (!formatted) return at + 8;
  const { level, end } = readLevel(table, at + 8);
  levels.set(index, level);
  if ((flags & 0x10) !== 0) restarts.set(index, level.start);
  return end;
}
