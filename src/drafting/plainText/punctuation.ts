/**
 * Punctuation of printed Chinese: half-width signs beside a Chinese character become full-width; inside figures, Latin
 * words and addresses they stay. One sign becomes one sign, but for …… and ——, so nothing else of a line is touched.
 */

/** Addresses, as written: nothing in them is punctuation. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

const HAN = '[\\p{Script=Han}〇]';
/** What a Chinese clause ends or begins with, besides characters. */
const BEHIND = `(?<=${HAN}|[”’》）】」』％%])`;
const AHEAD = `(?=[ ]*(?:${HAN}|[“‘《（【「『]))`;

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

interface Rule {
  readonly pattern: RegExp;
  readonly to: (found: string, ...groups: string[]) => string;
  readonly example: string;
}

/** In order. */
const RULES: readonly Rule[] = [
  { pattern: new RegExp(`${BEHIND}\\.{3,}|。{3,}`, 'gu'), to: () => '……', example: '等等... → 等等……' },
  { pattern: new RegExp(`${BEHIND}-{2,}${AHEAD}`, 'gu'), to: () => '——', example: '主题--奋斗 → 主题——奋斗' },
  {
    pattern: new RegExp(`${BEHIND}[,;:?!](?![/\\\\])`, 'gu'),
    to: (found) => FULL[found]!,
    example: '稳增长,惠民生 → 稳增长，惠民生',
  },
  {
    pattern: new RegExp(`(?<=[0-9A-Za-z%％])[,;:?!]${AHEAD}`, 'gu'),
    to: (found) => FULL[found]!,
    example: '增长8%,居前列 → 增长8%，居前列',
  },
  {
    pattern: new RegExp(`${BEHIND}\\.(?=$|[ ]*(?:${HAN}|[“‘《（【”’」』]))`, 'gmu'),
    to: () => '。',
    example: '任务完成. → 任务完成。',
  },
  {
    pattern: /\(([^()（）\n]*)\)/gu,
    to: (found, inner) => (/\p{Script=Han}/u.test(inner) ? `（${inner}）` : found),
    example: '(含乡镇) → （含乡镇）',
  },
  {
    pattern: new RegExp(`${BEHIND}\\(([^()（）\\n]*)\\)`, 'gu'),
    to: (_, inner) => `（${inner}）`,
    example: '生产总值(GDP) → 生产总值（GDP）',
  },
  {
    pattern: /"([^"“”\n]*)"/gu,
    to: (found, inner) => (/\p{Script=Han}/u.test(inner) ? `“${inner}”` : found),
    example: '"放管服"改革 → “放管服”改革',
  },
  { pattern: /(?<=[，。；：？！、])[ ]+/gu, to: () => '', example: '第一， 第二 → 第一，第二' },
];

function fullWidth(text: string): string {
  return RULES.reduce((line, { pattern, to }) => line.replace(pattern, to), text);
}

/** A line's text with the punctuation of print. */
export function chinesePunctuation(text: string): string {
  let printed = '';
  let at = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    printed += fullWidth(text.slice(at, index)) + address;
    at = index + address.length;
  }
  return printed + fullWidth(text.slice(at));
}
