/** Chinese numerals as reports number their sections: 一 … 九十九, and the digits of years (二〇二三). */

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const VALUES: ReadonlyMap<string, number> = new Map([
  ...DIGITS.map((digit, value) => [digit, value] as const),
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);

/** 一 → 1, 十二 → 12, 廿 is not used in reports. Null for anything else. */
export function parseChineseNumber(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) {
    const value = text.length === 1 ? VALUES.get(text) : undefined;
    return value ?? null;
  }
  const tens = ten === 0 ? 1 : (VALUES.get(text.slice(0, ten)) ?? NaN);
  const units = ten === text.length - 1 ? 0 : (VALUES.get(text.slice(ten + 1)) ?? NaN);
  const value = tens * 10 + units;
  return Number.isNaN(value) ? null : value;
}

/** 1 → 一, 12 → 十二, 20 → 二十. @throws {RangeError} outside 1 to 99. */
export function formatChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99)
    throw new RangeError(`nigao: ${value} is not within 1 to 99`);
  const tens = Math.floor(value / 10);
  const units = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return units === 0 ? head : head + (DIGITS[units] ?? '');
}

/** 二〇二三 → 2023, 2023 → 2023, full-width digits too. Null for anything else. */
export function parseDigits(text: string): number | null {
  let value = 0;
  if (text === '') return null;
  for (const character of text) {
    const code = character.charCodeAt(0);
    const digit =
      code >= 0x30 && code <= 0x39
        ? code - 0x30
        : code >= 0xff10 && code <= 0xff19
          ? code - 0xff10
          : VALUES.get(character);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}
