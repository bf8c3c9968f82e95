/** Finds a mined phrase in plain text: its words as they stand, its slots by what their kind can hold. */
import type { Phrase } from './model.ts';

const NO_LIMIT = '[^，。；：！？\\n]';

/** What a slot of each kind looks like in a report's restored text. */
const SLOTS: Readonly<Record<string, { readonly pattern: string; readonly example: string }>> = {
  数字: {
    pattern: '(?:\\d[\\d.,]*|[XxＸ×]+|[一二两三四五六七八九十百千万零]{2,})(?:余|多)?(?:万|亿|千)?(?:余|多)?',
    example: '120余',
  },
  年份: { pattern: '(?:19|20)\\d\\d', example: '2023' },
  文件: { pattern: '《[^《》]{1,60}》', example: '《某某办法》' },
  层级: { pattern: '(?:[省市县区州旗镇乡街局委院校社]|街道|中心|系统|单位|部门)', example: '市' },
  上级: {
    pattern: '[省市县区州镇乡街道上级党工委]{1,6}[、和及]?[省市县区州镇乡街道人民]{0,5}(?:政府|办事处)',
    example: '区委、区政府',
  },
  上级党委: { pattern: '[省市县区州镇乡街道上级党工]{1,5}委', example: '县委' },
  上级政府: { pattern: '[省市县区州镇乡街道上级人民]{1,5}(?:政府|办事处)', example: '县政府' },
  部门: { pattern: '(?:国家|上级|[省市县区州、和]{1,6})[^，。、]{2,12}?(?:厅|局|委|部门|部|社)', example: '市财政局' },
  副词: { pattern: `${NO_LIMIT}{2,3}`, example: '不断' },
};
const ANY_WORDS = `${NO_LIMIT}{1,24}?`;

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Words in each slot. */
  readonly values: readonly string[];
}

export class PhraseMatcher {
  /** The longest stretch of fixed words: where it is missing the phrase is. */
  readonly #fixed: string;
  readonly #pattern: RegExp | null;

  constructor({ text, slots }: Pick<Phrase, 'text' | 'slots'>) {
    const pieces: string[] = [];
    let source = '';
    let at = 0;
    for (const { start, end, kind } of slots) {
      pieces.push(text.slice(at, start));
      source += `${escape(pieces.at(-1)!)}(${SLOTS[kind]?.pattern ?? ANY_WORDS})`;
      at = end;
    }
    pieces.push(text.slice(at));
    source += escape(pieces.at(-1)!);
    this.#fixed = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
    const isFrame = slots.some(({ kind }) => kind === '内容' || kind === '副词');
    this.#pattern = slots.length === 0 ? null : new RegExp(source + (isFrame ? `(?!${NO_LIMIT})` : ''), 'g');
  }

  find(text: string): Match[] {
    const matches: Match[] = [];
    const first = text.indexOf(this.#fixed);
    if (first < 0) return matches;
    if (this.#pattern === null) {
      for (let at = first; at >= 0; at = text.indexOf(this.#fixed, at + this.#fixed.length))
        matches.push({ start: at, end: at + this.#fixed.length, values: [] });
      return matches;
    }
    for (const match of text.matchAll(this.#pattern))
      matches.push({ start: match.index, end: match.index + match[0].length, values: match.slice(1) });
    return matches;
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
