/** How a report ends: signature and date, from the last line upwards. */
import type { PreparedLine } from './lines.ts';
import { parseUnitName } from './unitNames.ts';

export interface Ending {
  /** Index of the line in the given list, -1 where there is none. */
  readonly signature: number;
  readonly date: number;
}

const DATE =
  /^[（(]?(?:20\d\d|[〇○零Ｏ一二三四五六七八九]{4}|[X×＊*]{2,4})[ \u3000]*年[ \u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[X×＊*]{1,2})[ \u3000]*月[ \u3000]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[X×＊*]{1,2})[ \u3000]*日)?[）)]?$/;

export function isDateLine(text: string): boolean {
  return text.length <= 24 && DATE.test(text);
}

/** A signature is a unit's name alone on its line. */
export function isSignatureLine(text: string): boolean {
  if (text.length < 3 || text.length > 40 || /[，。；：！？、“”《》]/.test(text)) return false;
  if (/(?:总结|计划|思路|安排|情况|工作|问题)$/.test(text)) return false;
  const unit = parseUnitName(text.replace(/[ \u3000]+/g, ''));
  return unit.kind !== null && (unit.level !== null || text.length <= 20);
}

export function findEnding(lines: readonly PreparedLine[]): Ending {
  let last = lines.length - 1;
  let date = -1;
  if (last > 0 && isDateLine(textOf(lines[last]!))) date = last--;
  if (last > 0 && lines[last]!.marker === null && isSignatureLine(textOf(lines[last]!)))
    return { signature: last, date };
  return { signature: -1, date };
}

function textOf(line: PreparedLine): string {
  return line.text.slice(line.start, line.end);
}
