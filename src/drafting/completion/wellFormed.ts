/**
 * What may be put behind a text as far as its form goes: quotation marks and brackets that pair, and nothing that takes a
 * figure half typed for a whole one (202 is no year yet, 2023 is one and counts nothing).
 */

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
  if (YEAR.test(digits)) return text.startsWith('年');
  return !(text.startsWith('年') && !/^[1-9]\d?$/.test(digits)) && !HALF_YEAR.test(digits);
}

/**
 * @param before the paragraph up to the cursor
 * @param text what would be put there
 */
export function isWellFormed(before: string, text: string): boolean {
  return countsOn(before, text) && pairs(before, text);
}
