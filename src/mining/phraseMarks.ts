/**
 * Marks: single characters of the private use area that stand in a normalised clause for what another unit would have
 * to replace, so that 同比增长8.1% and 同比增长12% are one string. Each mark knows how its slot is called.
 */

export interface MarkKind {
  readonly mark: string;
  /** `Slot.kind`. */
  readonly kind: string;
  /** Facts of one unit never show: the phrase's text has {kind} instead of a value. */
  readonly fact: boolean;
}

export const NUMBER = '\uE000';
export const YEAR = '\uE001';
export const PLACE = '\uE002';
export const NAME = '\uE003';
export const DOCUMENT = '\uE004';
/** 区委、区政府: committee and government together. */
export const SUPERIOR = '\uE005';
export const COMMITTEE = '\uE006';
export const GOVERNMENT = '\uE007';
/** 市 in 全市, 局 in 我局. */
export const LEVEL = '\uE008';
/** What varies in a frame: 扎实推进…建设. */
export const WORDS = '\uE009';
/** 不断, 进一步 at the head of a frame: one adverb for another. */
export const ADVERB = '\uE00A';
/** 市财政局, 省教育厅: a department above, or another's. */
export const DEPARTMENT = '\uE00B';
/** All marks, for use inside a character class. */
export const MARK_RANGE = `${NUMBER}-${DEPARTMENT}`;

export const MARKS: readonly MarkKind[] = [
  { mark: NUMBER, kind: '数字', fact: true },
  { mark: YEAR, kind: '年份', fact: true },
  { mark: PLACE, kind: '地名', fact: true },
  { mark: NAME, kind: '名称', fact: true },
  { mark: DOCUMENT, kind: '文件', fact: true },
  { mark: SUPERIOR, kind: '上级', fact: false },
  { mark: COMMITTEE, kind: '上级党委', fact: false },
  { mark: GOVERNMENT, kind: '上级政府', fact: false },
  { mark: LEVEL, kind: '层级', fact: false },
  { mark: WORDS, kind: '内容', fact: true },
  { mark: ADVERB, kind: '副词', fact: false },
  { mark: DEPARTMENT, kind: '部门', fact: true },
];

const KINDS: ReadonlyMap<string, MarkKind> = new Map(MARKS.map((kind) => [kind.mark, kind]));

export function markKind(character: string): MarkKind | undefined {
  return KINDS.get(character);
}

export function isMark(character: string): boolean {
  return character >= NUMBER && character <= DEPARTMENT;
}

const FIRST = NUMBER.charCodeAt(0);
const LAST = DEPARTMENT.charCodeAt(0);

export function countMarks(symbols: string): number {
  let count = 0;
  for (let i = 0; i < symbols.length; i++) {
    const code = symbols.charCodeAt(i);
    if (code >= FIRST && code <= LAST) count++;
  }
  return count;
}

/** The mark stands for a stretch of words, not for one symbol. */
export function isGap(character: string): boolean {
  return character === WORDS || character === ADVERB;
}
