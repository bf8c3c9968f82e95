/**
 * What may be put behind a text as far as its form goes: quotation marks and brackets that pair, no mark behind a mark, no
 * words said twice, no construction ended that was not begun, and nothing that takes a figure half typed for a whole one
 * (202 is no year yet, 2023 is one and counts nothing).
 */
import { closesWhatIsOpen } from './clauseFrames.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
];

/** Digits at the end of what is typed. */
const DIGITS = /(\d+)$/;
const YEAR = /^(?:19|20)\d\d$/;
/** More digits than a count of days or years has, and no year yet. */
const HALF_YEAR = /^(?:[12]|19\d?|20\d?)$/;

/** How many marks of a kind are open at the end, or -1 where one is closed that was never opened. */
function openMarks(text: string, open: string, close: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === open) depth++;
    else if (character === close && --depth < 0) return -1;
  }
  return depth;
}

function pairs(before: string, text: string): boolean {
  return PAIRS.every(([open, close]) => {
    if (!text.includes(open) && !text.includes(close)) return true;
    const standing = Math.max(0, openMarks(before, open, close));
    const after = openMarks(open.repeat(standing) + text, open, close);
    return after >= 0 && after <= standing;
  });
}

function countsOn(before: string, text: string): boolean {
  const digits = DIGITS.exec(before)?.[1];
  if (digits === undefined) return true;
  if (BARE.test(text) || (FRACTION.test(before) && COUNTED.test(text))) return false;
  if (YEAR.test(digits)) return text.startsWith('年');
  return !(text.startsWith('年') && !/^[1-9]\d?$/.test(digits)) && !HALF_YEAR.test(digits);
}

/** A figure with nothing it counts: 完成100。 */
const BARE = /^[，。；]/u;
/** 1.06 counts no persons, households or cases. */
const FRACTION = /\d[.．]\d+$/u;
const COUNTED = /^[名人户家个位次件项场条]/u;

/** Marks that end something, and those behind which nothing has begun that could end. */
const ENDING = /^[，。；：、！？）”’》]/u;
const NOTHING_BEGUN = /(?:^|[，。；：、！？（“‘《])\s*$/u;

/** A marker half typed: （一, 第三. */
const HALF_MARKER = /^\s*(?:[（(][一二三四五六七八九十]*|第[一二三四五六七八九十]*)$/u;

/** A numeral in mid-clause opens no item: 公寓一|是加强. */
const NUMERAL_IN_CLAUSE = /[\u4e00-\u9fff][一二三四五六七八九十]$/u;

function marksStandApart(before: string, text: string): boolean {
  if (NUMERAL_IN_CLAUSE.test(before) && text.startsWith('是')) return false;
  if (HALF_MARKER.test(before)) return /^[一二三四五六七八九十]*[）)章节条]/u.test(text);
  return !(ENDING.test(text) && NOTHING_BEGUN.test(before));
}

/** Its first words are the last that stand there: 推进 behind 扎实推进. */
function saysTwice(before: string, text: string): boolean {
  const first = text.slice(0, 2);
  return /^[\u4e00-\u9fff]{2}$/u.test(first) && before.endsWith(first);
}

/** Words of this length that begin a clause come once in a sentence: 在县委、县政府的坚强领导下 is not said behind itself. */
const ONCE = 10;
const CLAUSE_ENDS = /[，：？。！；]/u;
const SENTENCE_ENDS = ['。', '！', '；'];

/**
 * A clause that begins in `text` brings words that stand in the sentence already. What goes on with a clause begun before
 * may: names and formulas are said again.
 */
function repeatsSentence(before: string, text: string): boolean {
  const mark = text.search(CLAUSE_ENDS);
  if (mark < 0) return false;
  const whole = before + text;
  for (let at = before.length + mark + 1; at + ONCE <= whole.length; at++) {
    const sentence = Math.max(...SENTENCE_ENDS.map((end) => whole.lastIndexOf(end, at - 1))) + 1;
    if (whole.indexOf(whole.slice(at, at + ONCE), sentence) < at) return true;
  }
  return false;
}

/**
 * @param before the paragraph up to the cursor
 * @param text what would be put there
 */
export function isWellFormed(before: string, text: string): boolean {
  return (
    countsOn(before, text) &&
    marksStandApart(before, text) &&
    !saysTwice(before, text) &&
    !repeatsSentence(before, text) &&
    pairs(before, text) &&
    closesWhatIsOpen(before, text)
  );
}
