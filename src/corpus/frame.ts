/** What stands around a report's body: title, signature or date under it, salutation; signature and date at the end. */
import type { PreparedLine } from './lines.ts';
import type { ParagraphKind } from './model.ts';
import { parseUnitName } from './unitNames.ts';

export interface Frame {
  /** What each line outside the body is, by index into the report's lines. */
  readonly kinds: ReadonlyMap<number, ParagraphKind>;
  /** The body: from the first index up to the second. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** The lines' words; null where there are none. */
  readonly signature: string | null;
  readonly date: string | null;
}

const DATE =
  /^[（(]?(?:20\d\d|[〇○零Ｏ一二三四五六七八九]{4}|[X×＊*]{2,4})[ \u3000]*年[ \u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[X×＊*]{1,2})[ \u3000]*月[ \u3000]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[X×＊*]{1,2})[ \u3000]*日)?[）)]?$/;

const NUMERIC_DATE = /^[（(]?20\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?[）)]?$/;

export function isDateLine(text: string): boolean {
  return text.length >= 6 && text.length <= 24 && (DATE.test(text) || NUMERIC_DATE.test(text));
}

/** A signature is a unit's name alone on its line. */
export function isSignatureLine(text: string): boolean {
  if (text.length < 3 || text.length > 40 || /[，。；：！？、“”《》\d]/.test(text)) return false;
  if (/(?:总结|计划|思路|安排|情况|工作|问题|建设|发展|服务|管理|机制)$/.test(text)) return false;
  const unit = parseUnitName(text.replace(/[ \u3000]+/g, ''));
  return (
    unit.kind !== null &&
    (unit.level !== '单位' ||
      /^[X×＊*]|(?:中心|院|校|中学|小学|幼儿园|委员会|公司|学区|社区|居委会|村委会|党支部|党总支|[馆站所])$/.test(text))
  );
}

/** 市委、市政府： — who is addressed, by body or as 各位领导. */
const SALUTATION =
  /^(?:尊敬的)?(?:各位|[^，。；“”]{0,20}(?:委|政府|局|厅|办|人大|政协|常委会|领导|同志|代表|委员|办公室|小组|单位))[^，。；]{0,16}[：:]$/;

/** Lines of a title's own under it: the meeting a report was given to, and who gave it. */
const UNDER_TITLE_LINES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^[（(]?(?:—|-|－)*[ \u3000]*20\d\d年\d{1,2}月(?:\d{1,2}日)?.{0,6}在.{4,50}(?:会|会议|大会)(?:议)?上[）)]?$/,
    example: '——2024年1月9日在某县第十七届人民代表大会第三次会议上',
  },
  {
    pattern:
      /^(?:.{2,28}[ \u3000]*)?(?:院长|检察长|主任|主席|局长|书记|县长|区长|市长|镇长|乡长|校长|董事长|经理)(?:[ \u3000]+[^ \u3000，。；：]{1,3}[ \u3000]?[^ \u3000，。；：]{1,3})?$/,
    example: '某县人民法院院长　王某某',
  },
];

/** Lines at the end among which signature and date are looked for, and lines under the title. */
const AT_END = 3;
const UNDER_TITLE = 4;

/**
 * @param lines a report's lines
 * @param titleLines how many of them are the title
 */
export function frameOf(lines: readonly PreparedLine[], titleLines: number): Frame {
  const kinds = new Map<number, ParagraphKind>();
  const words = new Map<ParagraphKind, string>();
  const note = (index: number, allowed: readonly ParagraphKind[]): boolean => {
    const line = lines[index]!;
    const kind = line.marker === null ? kindOf(textOf(line), allowed) : null;
    if (kind === null || words.has(kind)) return false;
    kinds.set(index, kind);
    words.set(kind, textOf(line));
    return true;
  };
  for (let index = 0; index < titleLines; index++) kinds.set(index, 'title');
  let bodyEnd = lines.length;
  while (bodyEnd - 1 > titleLines && bodyEnd > lines.length - AT_END && note(bodyEnd - 1, ['date', 'signature']))
    bodyEnd--;
  let bodyStart = titleLines;
  const lowest = titleLines === 0 ? 0 : Math.min(titleLines + UNDER_TITLE, bodyEnd - 1);
  while (bodyStart < lowest) {
    if (titleLines > 0 && belongsToTitle(lines[bodyStart]!)) kinds.set(bodyStart, 'title');
    else if (!note(bodyStart, ['date', 'signature', 'salutation'])) break;
    bodyStart++;
  }
  return { kinds, bodyStart, bodyEnd, signature: words.get('signature') ?? null, date: words.get('date') ?? null };
}

function belongsToTitle(line: PreparedLine): boolean {
  const text = textOf(line);
  return text.length <= 60 && UNDER_TITLE_LINES.some(({ pattern }) => pattern.test(text));
}

function kindOf(text: string, allowed: readonly ParagraphKind[]): ParagraphKind | null {
  if (isDateLine(text)) return 'date';
  if (isSignatureLine(text)) return 'signature';
  return allowed.includes('salutation') && text.length <= 32 && SALUTATION.test(text) && !text.includes('如下')
    ? 'salutation'
    : null;
}

function textOf(line: PreparedLine): string {
  return line.text.slice(line.start, line.end);
}
