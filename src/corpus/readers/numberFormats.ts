/**
 * How word processors print one automatic number: 一, 壹, 甲, ①, 1, a … by the names of ECMA-376 Part 1, 17.18.59
 * (ST_NumberFormat), which the readers of other formats translate theirs into.
 */
import { formatChineseNumber } from '../../text/numerals.ts';

/** Writes a number, or null where the format has no sign for it; then plain digits stand in. */
type Writer = (value: number) => string | null;

/** 1 to 9 → 一 to 九, one sign a digit: 一〇, 二三. */
const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

const counted: Writer = (value) => (value < 100 ? formatChineseNumber(value) : thousands(value, DIGITS, '十百千'));
const legal: Writer = (value) => thousands(value, LEGAL_DIGITS, '拾佰仟');

/** 105 → 一百零五; what lies between 1 and 9,999. */
function thousands(value: number, digits: string, units: string): string | null {
  if (value > 9999) return null;
  const written = String(value);
  let text = '';
  for (let index = 0; index < written.length; index++) {
    const sign = written.charAt(index);
    const place = written.length - 1 - index;
    const digit = digits.charAt(Number(sign));
    if (sign !== '0') text += place === 0 ? digit : digit + units.charAt(place - 1);
    else if (!/^0*$/.test(written.slice(index)) && !text.endsWith('零')) text += '零';
  }
  return text;
}

/** A sign a number, from a list. */
function listed(signs: string): Writer {
  return (value) => signs.charAt(value - 1) || null;
}

/** Signs that follow one another in Unicode: ① to ⑳. */
function range(first: string, count: number): Writer {
  const code = first.charCodeAt(0);
  return (value) => (value <= count ? String.fromCharCode(code + value - 1) : null);
}

/** a, b … z, aa, bb. */
function letters(first: string): Writer {
  const code = first.charCodeAt(0);
  return (value) => String.fromCharCode(code + ((value - 1) % 26)).repeat(Math.min(8, Math.ceil(value / 26)));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman: Writer = (value) => {
  if (value > 3999) return null;
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
};

const fullWidth: Writer = (value) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Formats by name, an example of each beside; what is not here is written in digits. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['chineseCounting', counted], // 十一
  ['chineseCountingThousand', counted], // 一百零一
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['ideographDigital', (value) => String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))], // 一〇
  ['taiwaneseDigital', (value) => String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))],
  ['japaneseDigitalTenThousand', (value) => String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))],
  ['chineseLegalSimplified', legal], // 壹
  ['ideographLegalTraditional', legal],
  ['japaneseLegal', legal],
  ['ideographTraditional', listed('甲乙丙丁戊己庚辛壬癸')],
  ['ideographZodiac', listed('子丑寅卯辰巳午未申酉戌亥')],
  ['ideographEnclosedCircle', range('㊀', 10)],
  ['decimalEnclosedCircle', range('①', 20)],
  ['decimalEnclosedCircleChinese', range('①', 20)],
  ['decimalEnclosedParen', range('⑴', 20)],
  ['decimalEnclosedFullstop', range('⒈', 20)],
  ['decimalFullWidth', fullWidth], // １
  ['decimalFullWidth2', fullWidth],
  ['decimalZero', (value) => (value < 10 ? `0${value}` : String(value))], // 01
  ['upperLetter', letters('A')],
  ['lowerLetter', letters('a')],
  ['upperRoman', roman], // IV
  ['lowerRoman', (value) => roman(value)?.toLowerCase() ?? null],
]);

/** One automatic number as text. @param format a name of ST_NumberFormat; unknown ones are written in digits */
export function formatNumber(format: string, value: number): string {
  if (!Number.isInteger(value) || value < 1) return String(value);
  return WRITERS.get(format)?.(value) ?? String(value);
}
